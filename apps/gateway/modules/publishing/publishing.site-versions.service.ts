import { type Change, change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, type FieldProblem, notFound } from '../../platform/errors.ts';
import { checked, problem } from '../../platform/input.ts';
import { CareersSite, CareersSiteVersion } from './careers-site.entity.ts';
import { changesBetween } from './publishing.site-changes.ts';
import { configurationOf, siteConfiguration } from './publishing.site-configuration.ts';
import type { SiteConfiguration } from './publishing.site-configuration.objects.ts';
import type {
  CareersSiteDraftInput,
  RestoreCareersSiteVersionInput,
  SaveCareersSiteDraftInput,
} from './publishing.sites.inputs.ts';
import { assertNotChanged, lockSite } from './publishing.sites.service.ts';

/** Keeps the draft. BAD_INPUT below `configuration.`; CONFLICT when somebody changed the draft since. */
export async function saveDraft(context: Context, input: SaveCareersSiteDraftInput): Promise<void> {
  const configuration = checked(siteConfiguration, input.configuration, 'configuration');
  await onDraft(context, 'saveCareersSiteDraft', input, async (site, { em }) => {
    await assertPictures(em, configuration);
    site.draft = configuration;
  });
}

/** Back to what visitors see. */
export async function discardDraft(context: Context, input: CareersSiteDraftInput): Promise<void> {
  await onDraft(context, 'discardCareersSiteDraft', input, async (site, { em }) => {
    site.draft = await versionOf(em, site, site.publishedNumber);
  });
}

/** Shows the draft to visitors, from now. */
export async function publishDraft(context: Context, input: CareersSiteDraftInput): Promise<void> {
  await onDraft(context, 'publishCareersSite', input, async (site, { em }) => {
    const configuration = checked(siteConfiguration, configurationOf(site.draft), 'configuration');
    if (site.publishedNumber !== null) {
      const shown = await versionOf(em, site, site.publishedNumber);
      if (changesBetween(configurationOf(shown), configuration).length === 0) throw nothingToPublish();
    }
    await addVersion(context, em, site, configuration, null);
  });
}

/** Shows an older version again, as a new one; the draft becomes the same. */
export async function restoreVersion(context: Context, input: RestoreCareersSiteVersionInput): Promise<void> {
  await onDraft(context, 'restoreCareersSiteVersion', input, async (site, { em }) => {
    const configuration = await versionOf(em, site, input.number);
    site.draft = configuration;
    await addVersion(context, em, site, configuration, input.number);
  });
}

async function onDraft(
  context: Context,
  operation: string,
  { careersSiteId, expectedVersion }: CareersSiteDraftInput,
  work: (site: CareersSite, step: Change) => Promise<void>,
): Promise<void> {
  await change(context, operation, async (step) => {
    const site = await lockSite(context, step.em, careersSiteId);
    assertNotChanged(site, expectedVersion);
    await work(site, step);
    site.version += 1;
    step.about('CareersSite', site.id);
  });
}

async function versionOf(
  em: Em,
  site: CareersSite,
  number: number | null | undefined,
): Promise<Partial<SiteConfiguration>> {
  const found = number == null ? null : await em.findOne(CareersSiteVersion, { careersSiteId: site.id, number });
  if (!found) throw notFound();
  return found.configuration;
}

async function addVersion(
  context: Context,
  em: Em,
  site: CareersSite,
  configuration: Partial<SiteConfiguration>,
  restoredFrom: number | null,
): Promise<void> {
  const [newest] = await em.find(
    CareersSiteVersion,
    { careersSiteId: site.id },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  const number = (newest?.number ?? 0) + 1;
  await em.insert(CareersSiteVersion, {
    careersSiteId: site.id,
    number,
    configuration,
    restoredFrom,
    publishedAt: new Date(),
    publishedById: context.user.userId,
  });
  site.publishedNumber = number;
}

/** Pictures are those of the organisation, and meant for the public: photos of colleagues are not. */
async function assertPictures(em: Em, configuration: SiteConfiguration): Promise<void> {
  const asked = [
    ['logo', configuration.logo],
    ['header', configuration.header],
    ['share', configuration.share],
    ['contact.picture', configuration.contact?.picture],
  ] as const;
  const ids = asked.flatMap(([, picture]) => picture?.imageId ?? []);
  if (ids.length === 0) return;
  const known = await em.execute<{ id: string }[]>(
    "select id from image where id = any (?::uuid[]) and purpose in ('LOGO', 'HEADER')",
    [`{${ids.join(',')}}`],
  );
  const problems = asked.flatMap(([field, picture]): FieldProblem[] =>
    !picture || known.some(({ id }) => id === picture.imageId.toLowerCase())
      ? []
      : [problem(`configuration.${field}`, 'Kies deze afbeelding opnieuw.', 'Choose this picture again.')],
  );
  if (problems.length > 0) throw badInput(problems);
}

function nothingToPublish(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Er is niets veranderd sinds de vorige keer dat je publiceerde.',
    en: 'Nothing has changed since you published last.',
  });
}
