import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { badInput, type FieldProblem } from '../../platform/errors.ts';
import { type Connection, momentForCursor, type Order, pageOf, pageWindow } from '../../platform/graphql/paging.ts';
import { problem } from '../../platform/input.ts';
import type { PublicVacancySearch } from './publishing.careers-site.inputs.ts';
import type { PublicVacancy } from './publishing.careers-site.objects.ts';
import { type PublicVacancyRow, siteColumnsFor, toPublicVacancy } from './publishing.careers-site.rows.ts';
import { isForSite, isOpen } from './publishing.rows.ts';
import type { PublicVacancySort } from './publishing.terms.ts';

const DEFAULT_RADIUS_KM = 25;
const MAXIMUM_RADIUS_KM = 500;
const MAXIMUM_WORDS = 8;
const MAXIMUM_WORD_LENGTH = 40;
/** Shorter words are looked for whole: as a beginning they would find too much. */
const SHORTEST_BEGINNING = 3;

/** Words that say nothing about a job, in the languages of the product. */
const FILLERS = new Set(
  'aan als and an at bij by de een en for het in met of om on op or te the to van voor with'.split(' '),
);

/** Kilometres over the sphere between the vacancy's place `p` and `origin`, to one decimal, as it is shown. */
const DISTANCE = `case when v.workplace_type <> 'REMOTE' and origin.id is not null and p.id is not null then round((12742 * asin(least(1, sqrt(
    power(sin(radians(p.latitude - origin.latitude) / 2), 2)
    + cos(radians(origin.latitude)) * cos(radians(p.latitude)) * power(sin(radians(p.longitude - origin.longitude) / 2), 2)))))::numeric, 1)::float8 end`;

/** The box keeps the square roots away from places that cannot be near; its edges lie a little outside the circle. */
const IS_NEAR = `(v.workplace_type = 'REMOTE' or (
    p.latitude between origin.latitude - $4::float8 / 110 - 0.01 and origin.latitude + $4::float8 / 110 + 0.01
    and p.longitude between origin.longitude - $4::float8 / (110 * cos(radians(origin.latitude))) - 0.01 and origin.longitude + $4::float8 / (110 * cos(radians(origin.latitude))) + 0.01
    and far.km <= $4::float8))`;

/** Names around the vacancy as one line of plain words, each after a space. */
const NAMES = `' ' || lower(unaccent(translate(concat_ws(' ', p.name, array_to_string(p.aliases, ' '), p.municipality, o.name_nl, o.name_en, e.name), '-''’/().,&', '        ')))`;

/** What each order looks at in a row of `matches`. */
const orders: Record<PublicVacancySort, Order> = {
  NEWEST: {
    columns: [
      { sql: 'm.published_at', type: 'timestamptz' },
      { sql: 'm.id', type: 'uuid' },
    ],
    direction: 'DESC',
  },
  DISTANCE: {
    columns: [
      { sql: 'coalesce(m.km, 100000)', type: 'float8' },
      { sql: 'm.id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
  RELEVANCE: {
    columns: [
      { sql: 'm.rank', type: 'float8' },
      { sql: 'm.published_at', type: 'timestamptz' },
      { sql: 'm.id', type: 'uuid' },
    ],
    direction: 'DESC',
  },
};

type FoundRow = PublicVacancyRow & { rank: number; moment: string; total: number | null };

const cursors: Record<PublicVacancySort, (row: FoundRow) => unknown[]> = {
  NEWEST: (row) => [row.moment, row.id],
  DISTANCE: (row) => [row.distanceKm ?? 100_000, row.id],
  RELEVANCE: (row) => [row.rank, row.moment, row.id],
};

/** One page of what a visitor asked for: the page is found first, then read as far as it is shown. */
export async function searchPublicVacancies(
  context: Context,
  siteId: string,
  asked: PublicVacancySearch,
  fields: ReadonlySet<string>,
  isCounted: boolean,
): Promise<Connection<PublicVacancy>> {
  const { radiusKm } = checkedSearch(asked);
  const words = wordsOf(asked.search ?? '');
  const placeId = idOrNull(asked.placeId);
  const sort = orderFor(asked.sort, placeId !== null, words.length > 0);
  const values = [
    context.organisationId,
    siteId,
    placeId,
    placeId && radiusKm,
    asked.educationLevelIds?.map(idOrNull) ?? null,
    asked.contractTypes ?? null,
    asked.hoursMin ?? null,
    asked.hoursMax ?? null,
    ...words,
  ];
  const window = pageWindow(asked, orders[sort], values.length + 1);
  const hasNothingToFind = words.length === 0 && Boolean(asked.search?.trim());

  const text = `with matches as (${hasNothingToFind ? `${matchesFor(words, placeId !== null)} and false` : matchesFor(words, placeId !== null)}),
    found as (select m.* from matches m where ${window.condition} order by ${window.orderBy} limit $${values.length + 1})
    select ${siteColumnsFor(fields)}, $2::uuid as "siteId", true as "isOpen", m.published_at as "publishedAt", m.km as "distanceKm", m.rank, ${momentForCursor('m.published_at')} as moment, totals.total
    from (select ${isCounted ? '(select count(*)::int from matches)' : 'null::int'} as total) totals
    left join found m on true left join vacancy v on v.organisation_id = $1 and v.id = m.id
    order by ${window.orderBy}`;
  const rows = await context.read.rows<FoundRow>(variant('publishing.search', text), [
    ...values,
    window.limit,
    ...window.values,
  ]);
  // An empty page is one row that only counts.
  const page = pageOf(
    rows.filter(({ id }) => id !== null),
    window,
    cursors[sort],
  );
  return {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toPublicVacancy(node) })),
    totalCount: rows[0]?.total ?? 0,
  };
}

/** Every vacancy that fits, as id, moment of publication, distance and rank. Its values are $1 to $8, then the words. */
function matchesFor(words: string[], isAroundPlace: boolean): string {
  const parts = words.map((word, index) => ({
    found: `s${index}`,
    query: queryFor(word, index),
    word: `$${index + 9}::text`,
  }));
  const sources = parts.map(
    ({ found, query }) => `left join search_vacancies($1, ${query}) ${found} on ${found}.id = v.id`,
  );
  const conditions = parts.map(
    ({ found, word }) => `and (${found}.id is not null or around.names like '% ' || unaccent(${word}) || '%')`,
  );
  const rank = parts.map(({ found }) => `coalesce(${found}.rank::float8, 0.1)`).join(' + ');
  return `select v.id, pub.published_at, far.km, ${rank || '0::float8'} as rank
    from publication pub
    join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
    join vacancy v on v.organisation_id = pub.organisation_id and v.id = pub.vacancy_id
    left join place p on p.id = v.place_id
    left join place origin on origin.id = $3::text
    left join occupation o on o.id = v.occupation_id
    left join employer e on e.organisation_id = v.organisation_id and e.id = v.employer_id
    ${sources.join('\n')}
    cross join lateral (select ${isAroundPlace ? DISTANCE : 'null::float8'} as km) far
    cross join lateral (select ${NAMES} as names) around
    where pub.organisation_id = $1 and c.careers_site_id = $2 and c.kind = 'CAREERS_SITE' and pub.ended_at is null and ${isOpen('v')} and ${isForSite('v', '$1', '$2')}
      and ${isAroundPlace ? IS_NEAR : '$3::text is null and $4::float8 is null'}
      and ($5::text[] is null or v.education_level_id = any($5::text[]))
      and ($6::text[] is null or v.contract_type = any($6::text[]))
      and ($7::int is null or coalesce(v.hours_max, v.hours_min) >= $7::int)
      and ($8::int is null or coalesce(v.hours_min, v.hours_max) <= $8::int)
      ${conditions.join('\n')}`;
}

/**
 * A word by its stem in both languages, or as the beginning of a longer one. Beginnings are taken as
 * typed: the stem of “Goes” would begin “goed”. A word holds letters and digits only, so it cannot break out.
 */
function queryFor(word: string, index: number): string {
  const typed = `$${index + 9}::text`;
  const beginning = word.length < SHORTEST_BEGINNING ? typed : `${typed} || ':*'`;
  return `to_tsquery('dutch', ${typed}) || to_tsquery('english', ${typed}) || to_tsquery('simple', ${beginning})`;
}

function wordsOf(search: string): string[] {
  const words =
    search
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLERS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)]
    .slice(0, MAXIMUM_WORDS)
    .map((word) => word.slice(0, MAXIMUM_WORD_LENGTH));
}

function orderFor(
  asked: PublicVacancySort | undefined | null,
  hasPlace: boolean,
  hasWords: boolean,
): PublicVacancySort {
  const wanted = asked ?? (hasWords ? 'RELEVANCE' : 'NEWEST');
  const isPossible = wanted === 'NEWEST' || (wanted === 'DISTANCE' ? hasPlace : hasWords);
  return isPossible ? wanted : 'NEWEST';
}

/** Ids of places and levels are plain; anything else names none, and is not worth a question to the database. */
function idOrNull(id: string | null | undefined): string | null {
  return id && /^[a-z0-9-]{1,100}$/.test(id) ? id : null;
}

function checkedSearch({ radiusKm, hoursMin, hoursMax }: PublicVacancySearch): { radiusKm: number } {
  const problems: FieldProblem[] = [];
  const radius = radiusKm ?? DEFAULT_RADIUS_KM;
  if (radius < 0 || radius > MAXIMUM_RADIUS_KM)
    problems.push(
      problem(
        'radiusKm',
        `Kies een afstand van 0 tot en met ${MAXIMUM_RADIUS_KM} kilometer.`,
        `Choose a distance from 0 to ${MAXIMUM_RADIUS_KM} kilometres.`,
      ),
    );
  if (hoursMin != null && hoursMax != null && hoursMin > hoursMax)
    problems.push(
      problem(
        'hoursMax',
        'Kies een hoogste aantal uren dat niet lager is dan het laagste.',
        'Choose a highest number of hours that is not below the lowest.',
      ),
    );
  if (problems.length > 0) throw badInput(problems);
  return { radiusKm: radius };
}
