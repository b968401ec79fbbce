import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../platform/context.ts';
import { type Batch, batchOf, loadMany } from '../../platform/database/loader.ts';
import { variant } from '../../platform/database/reader.ts';
import {
  type Connection,
  momentForCursor,
  type TwoWayPageArgs,
  pageOf,
  pageWindow,
} from '../../platform/graphql/paging.ts';
import { selectedFields } from '../../platform/graphql/selection.ts';
import { isUuid } from '../../platform/input.ts';
import { candidateJson, candidateSearch, searchText } from '../candidates/candidates.rows.ts';
import { mayAddNote, mayMove, visibleApplications } from './applications.access.ts';
import type { ApplicationFilter } from './applications-filter.objects.ts';
import type { Application } from './applications.objects.ts';
import { stageJson } from './workflows.rows.ts';

/** The fields that are asked of each application, and of its candidate. */
export type AskedFields = { application: ReadonlySet<string>; candidate: ReadonlySet<string> };

/** What is selected of the applications at `path` below the field being resolved. */
export function askedFields(info: GraphQLResolveInfo, path: string[] = []): AskedFields {
  return { application: selectedFields(info, path), candidate: selectedFields(info, [...path, 'candidate']) };
}

const columns = `a.id, a.version, a.vacancy_id as "vacancyId", a.candidate_id as "candidateId", a.stage_id as "stageId",
  a.stage_entered_at as "stageEnteredAt", a.source, a.language, a.applied_at as "appliedAt",
  a.source_detail as "sourceDetail", a.score, a.score_maximum as "scoreMaximum", a.knock_out_state as "knockOutState", a.knock_out_due_at as "knockOutDueAt"`;

/** What a statement reads besides, only when it is asked for. */
const relations: Record<string, (fields: AskedFields) => string> = {
  candidate: ({ candidate }) =>
    `(select ${candidateJson('c', candidate)} from candidate c where c.organisation_id = a.organisation_id and c.id = a.candidate_id) as candidate`,
  stage: () =>
    `(select ${stageJson('s')} from stage s where s.organisation_id = a.organisation_id and s.id = a.stage_id) as stage`,
  partnerName: () =>
    `(select k.name from api_key k where k.organisation_id = a.organisation_id and k.id = a.api_key_id) as "partnerName"`,
  noteCount: () =>
    `(select count(*)::int from application_note n where n.organisation_id = a.organisation_id and n.application_id = a.id) as "noteCount"`,
  lastMessage:
    () => `(select json_build_object('id', m.id, 'subject', m.subject, 'status', m.status, 'createdAt', m.created_at)
    from message m where m.organisation_id = a.organisation_id and m.application_id = a.id order by m.created_at desc limit 1) as "lastMessage"`,
};

export function applicationColumns(fields: AskedFields): string {
  return [
    columns,
    ...Object.keys(relations)
      .filter((name) => fields.application.has(name))
      .map((name) => relations[name]!(fields)),
  ].join(',\n');
}

/** Says on each row what the viewer may do with it; visible it is already. */
export function withRights<Row extends Application>(context: Context, rows: Row[]): Row[] {
  const viewerCanMove = mayMove(context);
  const viewerCanAddNote = mayAddNote(context);
  for (const row of rows) {
    row.viewerCanMove = viewerCanMove;
    row.viewerCanAddNote = viewerCanAddNote;
  }
  return rows;
}

/** The applications `a` that fit a filter and that the viewer can see, as conditions whose values are numbered from 1. */
export function filtered(context: Context, filter: ApplicationFilter): { conditions: string[]; values: unknown[] } {
  const conditions = ['a.organisation_id = $1'];
  const values: unknown[] = [context.organisationId];
  const where = (text: (at: string) => string, value: unknown): void => {
    values.push(value);
    conditions.push(text(`$${values.length}`));
  };
  if (filter.vacancyId) where((at) => `a.vacancy_id = ${at}::uuid`, isUuid(filter.vacancyId) ? filter.vacancyId : null);
  if (filter.workflowId)
    where(
      (at) =>
        `a.vacancy_id in (select f.id from vacancy f where f.organisation_id = $1 and f.workflow_id = ${at}::uuid)`,
      isUuid(filter.workflowId) ? filter.workflowId : null,
    );
  if (filter.stageIds) where((at) => `a.stage_id = any(${at}::uuid[])`, filter.stageIds.filter(isUuid));
  if (filter.stageGroups)
    where(
      (at) =>
        `a.stage_id in (select g.id from stage g where g.organisation_id = $1 and g.stage_group = any(${at}::text[]))`,
      filter.stageGroups,
    );
  const search = searchText(filter.search, 'filter.search');
  if (search) {
    const byName = candidateSearch(context, search, values.length + 2);
    values.push(search, byName.value);
    conditions.push(`(a.reference = upper($${values.length - 1}::text)
      or exists (select 1 from candidate c where c.organisation_id = $1 and c.id = a.candidate_id and ${byName.text}))`);
  }
  const visible = visibleApplications(context, 'a', values.length + 1);
  conditions.push(visible.text);
  values.push(...visible.values);
  return { conditions, values };
}

/** A page of the applications that the viewer can see, newest first. */
export async function readApplicationPage(
  context: Context,
  page: TwoWayPageArgs,
  filter: ApplicationFilter,
  fields: AskedFields,
  isCounted: boolean,
): Promise<Connection<Application>> {
  const { conditions, values } = filtered(context, filter);
  const window = pageWindow(
    page,
    {
      columns: [
        { sql: 'a.applied_at', type: 'timestamptz' },
        { sql: 'a.id', type: 'uuid' },
      ],
      direction: 'DESC',
    },
    values.length + 1,
  );
  const text = `with a as materialized (
      select a.* from application a where ${conditions.join(' and ')} and ${window.condition} order by ${window.orderBy} limit $${values.length + 1})
    select ${applicationColumns(fields)}, ${momentForCursor('a.applied_at')} as "appliedMoment" from a order by ${window.orderBy}`;
  const [rows, total] = await Promise.all([
    context.read.rows<Application & { appliedMoment: string }>(variant('applications.page', text), [
      ...values,
      window.limit,
      ...window.values,
    ]),
    isCounted
      ? context.read.one<{ count: number }>(
          variant(
            'applications.count',
            `select count(*)::int as count from application a where ${conditions.join(' and ')}`,
          ),
          values,
        )
      : undefined,
  ]);
  return {
    ...pageOf(withRights(context, rows), window, (row) => [row.appliedMoment, row.id]),
    totalCount: total?.count ?? 0,
  };
}

export async function readApplication(
  context: Context,
  id: string,
  fields: AskedFields,
): Promise<Application | undefined> {
  const visible = visibleApplications(context, 'a', 3);
  const text = `select ${applicationColumns(fields)} from application a where a.organisation_id = $1 and a.id = $2::uuid and ${visible.text}`;
  const row = await context.read.one<Application>(variant('applications.one', text), [
    context.organisationId,
    id,
    ...visible.values,
  ]);
  return row && withRights(context, [row])[0];
}

/** A candidate's applications that the viewer can see, newest first, for all candidates of an operation at once. */
export async function loadApplicationsOf(
  context: Context,
  candidateId: string,
  fields: AskedFields,
): Promise<Application[]> {
  return withRights(context, await loadMany(context, ofCandidates(context, fields), candidateId));
}

function ofCandidates(context: Context, fields: AskedFields): Batch<Application> {
  const query = variant(
    'applications.ofCandidates',
    `select a.candidate_id as key, ${applicationColumns(fields)} from application a
     where a.organisation_id = $2 and a.candidate_id = any($1::uuid[]) and ${visibleApplications(context, 'a', 3).text} order by a.applied_at desc, a.id desc`,
  );
  return batchOf(query, (asking) => [asking.organisationId, ...visibleApplications(asking, 'a', 3).values]);
}
