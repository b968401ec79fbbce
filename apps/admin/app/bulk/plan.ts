import type { ApplicationSelectionInput, BulkKind, BulkPlanInput } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';

/** What was decided before the mail is written and the proof run made. It travels with the history of the browser. */
export interface BulkStart {
  kind: BulkKind;
  selection: ApplicationSelectionInput;
  count: number;
  hasMail: boolean;
  reasonId?: string;
  note?: string;
  anonymises?: boolean;
}

export function isBulkStart(state: unknown): state is BulkStart {
  return typeof state === 'object' && state !== null && 'kind' in state && 'selection' in state;
}

export function planOf({ kind, selection, reasonId, note, anonymises }: BulkStart): BulkPlanInput {
  return {
    kind,
    selection,
    reasonId: reasonId ?? null,
    note: note ?? null,
    anonymises: anonymises ?? false,
    mail: null,
    leaveOut: [],
    withoutMail: [],
  };
}

/** A refusal of the plan's mail, in the names that the composer has for its fields. */
export function aboutContent(failure: Failure | undefined): Failure | undefined {
  if (!failure) return undefined;
  const fields = Object.entries(failure.fields ?? {}).map(([path, sentence]) => [
    path.replace(/^plan\.mail\./, 'content.'),
    sentence,
  ]);
  return { ...failure, fields: Object.fromEntries(fields) };
}
