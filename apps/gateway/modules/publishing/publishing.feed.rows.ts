import type { Env } from '../../env.ts';
import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import {
  type Connection,
  type PageArgs,
  pageOf,
  pageSize,
  pageWindow,
  readCursor,
  unknownCursor,
  writeCursor,
} from '../../platform/graphql/paging.ts';
import type { SiteAddress } from '../organisation/careers-address.service.ts';
import { educationLevelJson, occupationJson, placeJson } from '../reference/reference.rows.ts';
import { applyAddress, vacancyAddress } from '../vacancies/vacancy-address.service.ts';
import type { FeedVacancy, VacancyChange } from './publishing.feed.objects.ts';
import { domainOf, isOpen, publicColumnsFor } from './publishing.rows.ts';

const siteJson = `json_build_object('siteSlug', s.slug, 'siteDomain', ${domainOf('s')})`;

/** The site that links of the feed lead to: where the vacancy is published, else the organisation's first. */
const siteOf = (vacancyId: string) => `coalesce(
    (select ${siteJson} from publication sp join publication_channel sc on sc.organisation_id = sp.organisation_id and sc.id = sp.channel_id
       join careers_site s on s.organisation_id = sc.organisation_id and s.id = sc.careers_site_id and sc.kind = 'CAREERS_SITE' and s.taken_offline_at is null
     where sp.organisation_id = $1 and sp.vacancy_id = ${vacancyId} and sp.ended_at is null order by s.slug limit 1),
    (select ${siteJson} from careers_site s where s.organisation_id = $1 order by s.taken_offline_at is not null, s.org_unit_id is not null, s.id limit 1),
    (select json_build_object('siteSlug', og.slug) from organisation og where og.id = $1)) as site`;

/** When the vacancy `v` came on the feed, as `published_at` of `feed`; no row when it is not on it. */
const ON_FEED = `cross join lateral (
    select min(pub.published_at) as published_at from publication pub
    join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
    where pub.organisation_id = v.organisation_id and pub.vacancy_id = v.id and pub.ended_at is null and c.kind = 'PARTNER_FEED') feed`;
const LIVE_ON_FEED = `v.organisation_id = $1 and ${isOpen('v')} and feed.published_at is not null`;

type FeedRow = Omit<FeedVacancy, 'url' | 'applyUrl'> & { site: SiteAddress };

function toFeedVacancy(env: Env, { site, ...row }: FeedRow): FeedVacancy {
  const addressed = { ...site, number: row.number, title: row.title, language: row.language };
  return { ...row, url: vacancyAddress(env, addressed), applyUrl: applyAddress(env, addressed) };
}

const feedCount = statement(
  'publishing.feedCount',
  `select count(*)::int as count from vacancy v ${ON_FEED} where ${LIVE_ON_FEED}`,
);

/** What is on the feed now, newest vacancy first. */
export async function readFeed(
  context: Context,
  page: PageArgs,
  fields: ReadonlySet<string>,
  isCounted: boolean,
): Promise<Connection<FeedVacancy>> {
  const window = pageWindow(page, { columns: [{ sql: 'v.id', type: 'uuid' }], direction: 'DESC' }, 2);
  const text = `with found as materialized (
      select v.id, feed.published_at from vacancy v ${ON_FEED} where ${LIVE_ON_FEED} and ${window.condition} order by ${window.orderBy} limit $2)
    select ${publicColumnsFor(fields)}, found.published_at as "publishedAt", ${siteOf('v.id')}
    from found join vacancy v on v.organisation_id = $1 and v.id = found.id order by v.id desc`;
  const [rows, total] = await Promise.all([
    context.read.rows<FeedRow>(variant('publishing.feed', text), [
      context.organisationId,
      window.limit,
      ...window.values,
    ]),
    isCounted ? context.read.one<{ count: number }>(feedCount, [context.organisationId]) : undefined,
  ]);
  const { edges, pageInfo } = pageOf(rows, window, (row) => [row.id]);
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: toFeedVacancy(context.gateway.env, node) })),
    pageInfo,
    totalCount: total?.count ?? 0,
  };
}

/** Coded values are kept by id in the log and get their names when it is read. */
const codedValues: Record<string, string> = {
  occupation: `(select ${occupationJson('o')} from occupation o where o.id = (ch.snapshot ->> 'occupationId')::uuid) as occupation`,
  place: `(select ${placeJson('p')} from place p where p.id = ch.snapshot ->> 'placeId') as place`,
  educationLevel: `(select ${educationLevelJson('l')} from education_level l where l.id = ch.snapshot ->> 'educationLevelId') as "educationLevel"`,
};

type ChangeRow = Omit<VacancyChange, 'vacancy'> & { snapshot?: FeedRow | null } & Pick<
    FeedRow,
    'site' | 'occupation' | 'place' | 'educationLevel'
  >;

/**
 * The lines after a cursor, oldest first. The line that the cursor stands for is read along: when it
 * is not there, the cursor is not ours.
 */
export async function readChanges(
  context: Context,
  page: PageArgs,
  vacancyFields: ReadonlySet<string>,
): Promise<Connection<VacancyChange>> {
  const size = pageSize(page.first, 'first');
  const after = page.after == null ? null : sequenceOf(page.after);
  const columns =
    vacancyFields.size === 0
      ? ''
      : `, ch.snapshot, ${[
          siteOf('ch.vacancy_id'),
          ...Object.keys(codedValues)
            .filter((name) => vacancyFields.has(name))
            .map((name) => codedValues[name]),
        ].join(', ')}`;
  const text = `select ch.sequence, ch.kind, ch.reason, ch.vacancy_id as "vacancyId", ch.occurred_at as "occurredAt"${columns}
    from vacancy_change ch where ch.organisation_id = $1 and ch.sequence >= $2 order by ch.sequence limit $3`;
  const rows = await context.read.rows<ChangeRow>(variant('publishing.changes', text), [
    context.organisationId,
    after ?? 0,
    size + 2,
  ]);
  if (after !== null && rows.shift()?.sequence !== after) throw unknownCursor('after');
  const edges = rows
    .slice(0, size)
    .map((row) => ({ cursor: writeCursor([row.sequence]), node: toChange(context.gateway.env, row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function toChange(
  env: Env,
  { snapshot, site, occupation = null, place = null, educationLevel = null, ...line }: ChangeRow,
): VacancyChange {
  return {
    ...line,
    vacancy: snapshot
      ? toFeedVacancy(env, { ...snapshot, id: line.vacancyId, occupation, place, educationLevel, site })
      : null,
  };
}

function sequenceOf(cursor: string): number {
  const [sequence] = readCursor(cursor, 1, 'after');
  if (!Number.isInteger(sequence) || (sequence as number) < 1 || (sequence as number) >= 2 ** 31)
    throw unknownCursor('after');
  return sequence as number;
}
