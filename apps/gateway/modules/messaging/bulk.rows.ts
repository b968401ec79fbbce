import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, momentForCursor, type PageArgs, pageOf, pageWindow } from '../../platform/graphql/paging.ts';
import { isUuid } from '../../platform/input.ts';
import { visibleApplications } from '../applications/applications.access.ts';
import { stageJson } from '../applications/workflows.rows.ts';
import { maySteer, visibleBulkActions } from './bulk.access.ts';
import type { BulkAction, BulkActionItem } from './bulk.objects.ts';
import type { BulkKind, BulkOutcome, BulkState } from './bulk.terms.ts';
import { failureSentence } from './messaging.failures.ts';

type Row = Omit<BulkAction, 'viewerCanSteer'> & { kind: BulkKind; createdById: string };

const items = (condition: string): string => `count(*) filter (where ${condition})::int`;

const progress = `(select json_build_object(
    'pending', ${items(`i.outcome = 'PENDING'`)}, 'done', ${items(`i.outcome = 'DONE'`)}, 'skipped', ${items(`i.outcome = 'SKIPPED'`)},
    'undone', ${items(`i.outcome = 'UNDONE'`)}, 'kept', ${items(`i.outcome = 'KEPT'`)},
    'scheduled', ${items(`m.status = 'SCHEDULED'`)}, 'sending', ${items(`m.status = 'SENDING'`)}, 'sent', ${items(`m.status = 'SENT'`)},
    'failed', ${items(`m.status = 'FAILED'`)}, 'cancelled', ${items(`m.status = 'CANCELLED'`)},
    'anonymised', ${items(`i.anonymisation = 'DONE'`)}, 'toAnonymise', ${items(`i.anonymisation = 'WAITING'`)}, 'notAnonymised', ${items(`i.anonymisation = 'KEPT'`)})
  from bulk_action_item i left join message m on m.organisation_id = i.organisation_id and m.id = i.message_id
  where i.organisation_id = b.organisation_id and i.action_id = b.id) as progress`;

const columns = `b.id, b.name, b.kind, b.state, b.note, b.anonymises, b.mail is not null as "hasMail", b.is_planned as "isPlanned", b.hold_until as "holdUntil", b.total,
  b.created_at as "createdAt", b.finished_at as "finishedAt", b.created_by_id as "createdById",
  (select u.name from app_user u where u.organisation_id = b.organisation_id and u.id = b.created_by_id) as "createdBy",
  (select json_build_object('id', r.id, 'nameNl', r.name_nl, 'nameEn', r.name_en) from exclusion_reason r where r.organisation_id = b.organisation_id and r.id = b.reason_id) as reason,
  coalesce((select t.name from message_template t where t.organisation_id = b.organisation_id and t.id = (b.mail ->> 'templateId')::uuid), b.mail ->> 'subject') as "mailName",
  ${progress}`;

/** The acts that the viewer can see, newest first. */
export async function readBulkActions(context: Context, page: PageArgs): Promise<Connection<BulkAction>> {
  const visible = visibleBulkActions(context, 'b', 2);
  const window = pageWindow(
    page,
    {
      columns: [
        { sql: 'b.created_at', type: 'timestamptz' },
        { sql: 'b.id', type: 'uuid' },
      ],
      direction: 'DESC',
    },
    2 + visible.values.length,
  );
  const text = `with b as materialized (
      select b.* from bulk_action b where b.organisation_id = $1 and ${visible.text} and ${window.condition} order by ${window.orderBy} limit $${2 + visible.values.length})
    select ${columns}, ${momentForCursor('b.created_at')} as moment from b order by ${window.orderBy}`;
  const rows = await context.read.rows<Row & { moment: string }>(variant('bulk.page', text), [
    context.organisationId,
    ...visible.values,
    window.limit,
    ...window.values,
  ]);
  const steered = rows.map((row) => ({ ...row, viewerCanSteer: maySteer(context, row) }));
  return pageOf(steered, window, (row) => [row.moment, row.id]);
}

export async function readBulkAction(context: Context, id: string): Promise<BulkAction> {
  const visible = visibleBulkActions(context, 'b', 3);
  const row = isUuid(id)
    ? await context.read.one<Row>(
        variant(
          'bulk.one',
          `select ${columns} from bulk_action b where b.organisation_id = $1 and b.id = $2::uuid and ${visible.text}`,
        ),
        [context.organisationId, id, ...visible.values],
      )
    : undefined;
  if (!row) throw notFound();
  return { ...row, viewerCanSteer: maySteer(context, row) };
}

/** Who got what, of those that the viewer can see: in the order of the applications' own ids. */
export async function readBulkItems(
  context: Context,
  bulkActionId: string,
  page: PageArgs,
  outcomes: BulkOutcome[] | null,
): Promise<Connection<BulkActionItem>> {
  const visible = visibleApplications(context, 'a', 4);
  const at = 4 + visible.values.length;
  const window = pageWindow(page, { columns: [{ sql: 'i.application_id', type: 'uuid' }], direction: 'ASC' }, at);
  const text = `select i.application_id as "applicationId", nullif(c.first_name || ' ' || c.last_name, ' ') as name, v.title as "vacancyTitle", i.outcome,
      ${stageJson('s')} as stage, i.message_id as "messageId", m.status as "messageStatus", m.sent_at as "sentAt", m.failure, i.anonymisation
    from bulk_action_item i
    join application a on a.organisation_id = i.organisation_id and a.id = i.application_id
    join candidate c on c.organisation_id = a.organisation_id and c.id = a.candidate_id
    join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
    join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
    left join message m on m.organisation_id = i.organisation_id and m.id = i.message_id
    where i.organisation_id = $1 and i.action_id = $2::uuid and ($3::text is null or i.outcome = any(string_to_array($3, ','))) and ${visible.text}
      and ${window.condition} order by ${window.orderBy} limit $${at}`;
  const rows = await context.read.rows<BulkActionItem>(variant('bulk.items', text), [
    context.organisationId,
    bulkActionId,
    outcomes?.join(',') ?? null,
    ...visible.values,
    window.limit,
    ...window.values,
  ]);
  const told = rows.map((row) => ({ ...row, failure: failureSentence(row.failure, context.language) }));
  return pageOf(told, window, (row) => [row.applicationId]);
}

const mails = statement(
  'bulk.mailProgress',
  `select b.state, x.* from bulk_action b, lateral (
     select count(*) filter (where m.status in ('SCHEDULED', 'SENDING'))::int as waiting, count(*) filter (where m.status = 'SENT')::int as sent,
       count(*) filter (where m.status = 'FAILED')::int as failed
     from bulk_action_item i left join message m on m.organisation_id = i.organisation_id and m.id = i.message_id
     where i.organisation_id = $1 and i.action_id = b.id) x
   where b.organisation_id = $1 and b.id = $2::uuid`,
);

export type MailProgress = { state: BulkState; waiting: number; sent: number; failed: number };

/** For the work itself, which sees everything. */
export function mailProgress(context: Context, bulkActionId: string): Promise<MailProgress | undefined> {
  return context.read.one<MailProgress>(mails, [context.organisationId, bulkActionId]);
}
