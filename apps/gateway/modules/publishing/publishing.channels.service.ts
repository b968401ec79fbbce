import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { badInput, DomainError, type FieldProblem, notFound } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import type { ChannelDates } from '../vacancies/vacancies.events.ts';
import { TODAY } from '../vacancies/vacancies.rows.ts';
import { Publication, PublicationChannel, PublicationPlan } from './publication.entity.ts';
import { type Addressed, vacancyAddress } from '../vacancies/vacancy-address.service.ts';
import { needsOf, vacancyForNeeds } from './publishing.channels.needs.ts';
import { logStanding } from './publishing.feed.service.ts';
import { domainOf, isForSite, isOpen } from './publishing.rows.ts';

/**
 * Puts the vacancy on exactly these channels: on new ones from now or from the day it says, off those
 * left out.
 */
export async function showOnChannels(
  context: Context,
  step: Change,
  { vacancyId, channels }: { vacancyId: string; channels: ChannelDates[] },
): Promise<void> {
  const { em } = step;
  const wanted = await em.find(PublicationChannel, {
    id: { $in: channels.map((each) => each.channelId).filter(isUuid) },
  });
  if (wanted.length !== channels.length)
    throw badInput([problem('channelIds', 'Kies kanalen die bestaan.', 'Choose channels that exist.')]);
  await assertForSites(context, em, vacancyId, wanted);
  const vacancy = await vacancyForNeeds(context, em, vacancyId);
  const faults = channels.flatMap((dates, place) => [
    ...dateFaults(dates, place),
    ...needsOf(
      vacancy,
      wanted.find(({ id }) => id === dates.channelId)!,
    ).map((need) =>
      need.field
        ? { path: `fields.${need.field}`, sentence: need.sentence }
        : { path: 'channelIds', sentence: need.sentence },
    ),
  ]);
  if (faults.length > 0) throw badInput(faults);
  await em.nativeDelete(PublicationPlan, { vacancyId });
  await em.insertMany(
    PublicationPlan,
    channels.map((dates) => ({ vacancyId, ...dates })),
  );
  await keepToPlan(context, step, vacancyId);
}

/** A copy has the channels of its example chosen; nothing is published by that. */
export async function planCopied(
  _context: Context,
  { em }: Change,
  { vacancyId, channelIds }: { vacancyId: string; channelIds: string[] },
): Promise<void> {
  const known = await em.find(PublicationChannel, { id: { $in: channelIds.filter(isUuid) } });
  if (known.length > 0)
    await em.insertMany(
      PublicationPlan,
      known.map(({ id }) => ({ vacancyId, channelId: id, startsOn: null, endsOn: null })),
    );
}

/** Starts and ends what the plan says for today, and tells partners. */
async function keepToPlan(context: Context, step: Change, vacancyId: string): Promise<void> {
  const { em } = step;
  const now = new Date();
  const day = today();
  const due = new Set(
    (await em.find(PublicationPlan, { vacancyId }))
      .filter(({ startsOn, endsOn }) => (startsOn ?? day) <= day && (endsOn ?? day) >= day)
      .map(({ channelId }) => channelId),
  );
  for (const publication of await em.find(Publication, { vacancyId })) {
    if (!due.delete(publication.channelId)) publication.endedAt ??= now;
    else if (publication.endedAt) Object.assign(publication, { publishedAt: now, endedAt: null });
  }
  for (const channelId of due) await em.insert(Publication, { vacancyId, channelId, publishedAt: now });
  await logStanding(context, step, vacancyId);
}

const offPlan = statement(
  'publishing.offPlan',
  `select distinct v.id from publication_plan plan
   join vacancy v on v.organisation_id = plan.organisation_id and v.id = plan.vacancy_id and v.state = 'PUBLISHED'
   left join publication pub on pub.organisation_id = plan.organisation_id and pub.vacancy_id = plan.vacancy_id and pub.channel_id = plan.channel_id and pub.ended_at is null
   where plan.organisation_id = $1 and (plan.starts_on is not null or plan.ends_on is not null)
     and (pub.channel_id is not null) <> (coalesce(plan.starts_on, ${TODAY}) <= ${TODAY} and coalesce(plan.ends_on, ${TODAY}) >= ${TODAY})`,
);

/** Puts vacancies on channels whose first day has come, and takes them off those whose last day has passed. */
export async function followPlans(context: Context): Promise<void> {
  for (const { id } of await context.read.rows<{ id: string }>(offPlan, [context.organisationId]))
    await change(context, 'publishing.followPlan', async (step) => {
      const [held] = await numbered<{ state: string }>(
        step.em,
        'select v.state from vacancy v where v.organisation_id = $1 and v.id = $2 for update',
        [context.organisationId, id],
      );
      if (held?.state === 'PUBLISHED') await keepToPlan(context, step, id);
      step.about('Vacancy', id);
    });
}

function dateFaults({ startsOn, endsOn }: ChannelDates, place: number): FieldProblem[] {
  const path = `dates.${place}.endsOn`;
  if (endsOn && startsOn && endsOn < startsOn)
    return [problem(path, 'De einddatum ligt voor de startdatum.', 'The last day is before the first.')];
  if (endsOn && endsOn < today())
    return [problem(path, 'Kies een einddatum die nog komt.', 'Choose a last day that is still to come.')];
  return [];
}

/** A site of a part of the organisation takes only vacancies of that part. */
async function assertForSites(
  context: Context,
  em: Em,
  vacancyId: string,
  channels: { name: string; careersSiteId?: string | null }[],
): Promise<void> {
  for (const { name, careersSiteId } of channels) {
    if (!careersSiteId) continue;
    const [found] = await numbered<{ fits: boolean }>(
      em,
      `select ${isForSite('v', '$1', '$3::uuid')} as fits from vacancy v where v.organisation_id = $1 and v.id = $2`,
      [context.organisationId, vacancyId, careersSiteId],
    );
    if (!found?.fits)
      throw badInput([
        problem(
          'channelIds',
          `“${name}” is er alleen voor vacatures van een ander onderdeel van de organisatie.`,
          `“${name}” is only for vacancies of another part of the organisation.`,
        ),
      ]);
  }
}

/** Takes the vacancy off every channel. */
export async function takeOffChannels(
  context: Context,
  step: Change,
  { vacancyId }: { vacancyId: string },
): Promise<void> {
  const live = await step.em.find(Publication, { vacancyId, endedAt: null });
  for (const publication of live) publication.endedAt = new Date();
  await logStanding(context, step, vacancyId);
}

/** What partners hold of the vacancy may be out of date. */
export async function passOnEdit(context: Context, step: Change, { vacancyId }: { vacancyId: string }): Promise<void> {
  await logStanding(context, step, vacancyId);
}

type Offered = Addressed & { isOpen: boolean };

/**
 * The title and public page of a vacancy that can be applied for from outside: through a site when one is named, else
 * through the feed. Never public is NOT_FOUND, no longer open is CONFLICT.
 */
export async function expectOpenVacancy(
  context: Context,
  em: Em,
  vacancyId: string,
  siteId: string | null,
): Promise<{ title: string; url: string }> {
  if (!isUuid(vacancyId)) throw notFound();
  const [vacancy] = await numbered<Offered>(
    em,
    `select v.title, v.number, v.language, ${isOpen('v')} and seen.is_live as "isOpen",
       coalesce(site.slug, o.slug) as "siteSlug", ${domainOf('site')} as "siteDomain"
     from vacancy v join organisation o on o.id = v.organisation_id
     left join lateral (
       select cs.* from careers_site cs where cs.organisation_id = $1
       order by cs.id = $3::uuid desc nulls last, cs.org_unit_id is not null, cs.id limit 1) site on true
     cross join lateral (
       select bool_or(pub.ended_at is null) as is_live
       from publication pub join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
       where pub.organisation_id = $1 and pub.vacancy_id = v.id and (c.kind in ('PARTNER_FEED', 'PLATFORM') or c.careers_site_id = $3::uuid)) seen
     where v.organisation_id = $1 and v.id = $2 and seen.is_live is not null and ${isForSite('v', '$1', '$3::uuid')}`,
    [context.organisationId, vacancyId, siteId],
  );
  if (!vacancy) throw notFound();
  if (!vacancy.isOpen) throw closed(vacancy.title);
  return { title: vacancy.title, url: vacancyAddress(context.gateway.env, vacancy) };
}

function closed(title: string): DomainError {
  return new DomainError('CONFLICT', {
    nl: `De vacature “${title}” is gesloten. Je kunt er niet meer op solliciteren. Bekijk de andere vacatures.`,
    en: `The vacancy “${title}” is closed. You can no longer apply for it. Have a look at the other vacancies.`,
  });
}

/** Today where the organisation is. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
