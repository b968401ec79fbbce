import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { type Connection, type TwoWayPageArgs, pageOf, pageWindow, byName } from '../../platform/graphql/paging.ts';
import { checked, isUuid, line, normalisedEmail } from '../../platform/input.ts';
import { visibleCandidates } from './candidates.access.ts';
import type { Candidate } from './candidates.objects.ts';

const columns: Record<keyof Candidate, string> = {
  id: 'id',
  name: `first_name || ' ' || %.last_name`,
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  phone: 'phone',
  language: 'language',
  orgUnitId: 'org_unit_id',
  createdAt: 'created_at',
};

const sqlOf = (alias: string, field: string): string =>
  `${alias}.${columns[field as keyof Candidate].replace('%', alias)}`;

/** A candidate as JSON with the fields that are asked for, for statements that read one along. */
export function candidateJson(alias: string, fields: ReadonlySet<string>): string {
  const asked = Object.keys(columns).filter((field) => field === 'id' || fields.has(field));
  return `json_build_object(${asked.map((field) => `'${field}', ${sqlOf(alias, field)}`).join(', ')})`;
}

const allColumns = Object.keys(columns)
  .map((field) => `${sqlOf('c', field)} as "${field}"`)
  .join(', ');

/** The words of a name without accents, hyphens or apostrophes, each with a space before it. */
const nameWords = `' ' || translate(unaccent(lower(c.first_name || ' ' || c.last_name)), '-''’', '   ')`;

const searchRule = line(200, 0).nullish();

/** What was typed to search for, fit to be looked up; null when there is nothing. Errors: BAD_INPUT at `path`. */
export function searchText(search: string | null | undefined, path: string): string | null {
  return checked(searchRule, search, path) || null;
}

/**
 * Every word that was typed must begin a word of the name; a whole e-mail address finds its owner for
 * those who may see contact details.
 */
export function candidateSearch(context: Context, text: string, at: number): { text: string; value: unknown } {
  if (text.includes('@')) {
    return context.may('CANDIDATES_VIEW_CONTACT')
      ? { text: `c.email_norm = $${at}::text`, value: normalisedEmail(text) }
      : { text: `$${at}::text is null`, value: text };
  }
  const words = text.split(/[\s\-'’,]+/).filter((word) => word !== '');
  return {
    text: `not exists (select 1 from unnest($${at}::text[]) word where strpos(${nameWords}, ' ' || unaccent(lower(word))) = 0)`,
    value: words,
  };
}

/** Candidates of an entity: linked to it, or through an application on one of its vacancies. */
const linkedTo = (unit: number): string =>
  `(c.org_unit_id = $${unit}::uuid or exists (select 1 from application ua join vacancy uv on uv.organisation_id = ua.organisation_id and uv.id = ua.vacancy_id
      where ua.organisation_id = $1 and ua.candidate_id = c.id and uv.org_unit_id = $${unit}::uuid))`;

/** A page of the candidates that the viewer can see, by last name. */
export async function readCandidatePage(
  context: Context,
  page: TwoWayPageArgs,
  search: string | null | undefined,
  isCounted: boolean,
  orgUnitId?: string,
): Promise<Connection<Candidate>> {
  const conditions = ['c.organisation_id = $1', 'c.erased_at is null'];
  const values: unknown[] = [context.organisationId];
  const typed = searchText(search, 'search');
  if (typed) {
    const found = candidateSearch(context, typed, values.length + 1);
    conditions.push(found.text);
    values.push(found.value);
  }
  if (orgUnitId !== undefined) {
    values.push(isUuid(orgUnitId) ? orgUnitId : null);
    conditions.push(linkedTo(values.length));
  }
  const visible = visibleCandidates(context, 'c', values.length + 1);
  conditions.push(visible.text);
  values.push(...visible.values);
  const order = {
    columns: [
      { sql: byName('c.last_name'), type: 'text' as const },
      { sql: byName('c.first_name'), type: 'text' as const },
      { sql: 'c.id', type: 'uuid' as const },
    ],
    direction: 'ASC' as const,
  };
  const window = pageWindow(page, order, values.length + 1);
  const [rows, total] = await Promise.all([
    context.read.rows<Candidate>(
      variant(
        'candidates.page',
        `select ${allColumns} from candidate c where ${conditions.join(' and ')} and ${window.condition} order by ${window.orderBy} limit $${values.length + 1}`,
      ),
      [...values, window.limit, ...window.values],
    ),
    isCounted
      ? context.read.one<{ count: number }>(
          variant(
            'candidates.count',
            `select count(*)::int as count from candidate c where ${conditions.join(' and ')}`,
          ),
          values,
        )
      : undefined,
  ]);
  return { ...pageOf(rows, window, (row) => [row.lastName, row.firstName, row.id]), totalCount: total?.count ?? 0 };
}

export async function readCandidate(context: Context, id: string): Promise<Candidate | undefined> {
  const visible = visibleCandidates(context, 'c', 3);
  return context.read.one<Candidate>(
    variant(
      'candidates.one',
      `select ${allColumns} from candidate c where c.organisation_id = $1 and c.id = $2::uuid and ${visible.text}`,
    ),
    [context.organisationId, id, ...visible.values],
  );
}
