import type { Row } from '../insert-rows.ts';

/** Tables of the demo world, in an order in which they can be filled. */
export const tables = [
  'organisation',
  'org_unit',
  'role',
  'account',
  'app_user',
  'api_key',
  'employer',
  'contact_person',
  'stage',
  'workflow',
  'workflow_stage',
  'exclusion_reason',
  'careers_site_version',
  // A site adds the channels it does not find.
  'publication_channel',
  'careers_site',
  'privacy_statement',
  'message_template',
  'message_template_text',
  'stage_action',
  'vacancy',
  'vacancy_team_member',
  'screening_question',
  'publication',
  'vacancy_change',
  'candidate',
  'application',
  'document',
  'submission',
  'application_move',
  'task',
  'task_assignee',
  'application_note',
  'message',
  'message_attempt',
  'audit_entry',
] as const;

export type TableName = (typeof tables)[number];
export type Rows = Record<TableName, Row[]>;

export function noRows(): Rows {
  return Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows;
}

/** Bytes in the form that PostgreSQL reads them. */
export function bytea(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString('hex')}`;
}
