import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { Publication, PublicationChannel } from './publication.entity.ts';
import { type Addressed, vacancyAddress } from './publishing.addresses.ts';
import { logStanding } from './publishing.feed.service.ts';
import { domainOf, isForSite, isOpen } from './publishing.rows.ts';

/** Puts the vacancy on exactly these channels: on new ones from now, off those left out. */
export async function showOnChannels(
  context: Context,
  step: Change,
  { vacancyId, channelIds }: { vacancyId: string; channelIds: string[] },
): Promise<void> {
  const { em } = step;
  const wanted = await em.find(PublicationChannel, { id: { $in: channelIds.filter(isUuid) } });
  if (wanted.length !== channelIds.length)
    throw badInput([problem('channelIds', 'Kies kanalen die bestaan.', 'Choose channels that exist.')]);
  await assertForSites(context, em, vacancyId, wanted);
  const now = new Date();
  const known = new Map(
    (await em.find(Publication, { vacancyId })).map((publication) => [publication.channelId, publication]),
  );
  for (const { id: channelId } of wanted) {
    const publication = known.get(channelId);
    if (!publication) await em.insert(Publication, { vacancyId, channelId, publishedAt: now });
    else if (publication.endedAt) Object.assign(publication, { publishedAt: now, endedAt: null });
    known.delete(channelId);
  }
  for (const leftOut of known.values()) leftOut.endedAt ??= now;
  await logStanding(context, step, vacancyId);
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
       where pub.organisation_id = $1 and pub.vacancy_id = v.id and (c.kind = 'PARTNER_FEED' or c.careers_site_id = $3::uuid)) seen
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
