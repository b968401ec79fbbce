import type { StageActionInput, WorkflowActionsQuery } from '@instroom/graphql/admin/graphql.ts';

type StoredAction = NonNullable<WorkflowActionsQuery['workflow']['stageActions']>[number]['actions'][number];

export type ActionKind = StoredAction['kind'];
type Audience = NonNullable<StoredAction['audience']>;

export const ACTION_KINDS: ActionKind[] = ['SEND_TEMPLATE', 'NOTIFY', 'SET_TASK'];
export const AUDIENCES: Audience[] = ['RESPONSIBLE', 'TEAM', 'USERS'];

/** An action as it stands in the form: what is typed is text. */
export type ActionDraft = {
  key: string;
  id: string | undefined;
  kind: ActionKind;
  templateId: string;
  delayHours: string;
  audience: string;
  userIds: string[];
  text: string;
  dueInDays: string;
};

export function blankAction(kind: ActionKind): ActionDraft {
  return {
    key: crypto.randomUUID(),
    id: undefined,
    kind,
    templateId: '',
    delayHours: '0',
    audience: 'RESPONSIBLE',
    userIds: [],
    text: '',
    dueInDays: '3',
  };
}

export function draftOf(action: StoredAction): ActionDraft {
  return {
    key: action.id,
    id: action.id,
    kind: action.kind,
    templateId: action.templateId ?? '',
    delayHours: String(action.delayHours),
    audience: action.audience ?? 'RESPONSIBLE',
    userIds: action.users.map(({ id }) => id),
    text: action.text ?? '',
    dueInDays: action.dueInDays === null || action.dueInDays === undefined ? '' : String(action.dueInDays),
  };
}

/** A number that cannot be read is sent as one that is refused, so that the field says so. */
const numberOf = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : -1);

export function inputOf({ id, kind, ...draft }: ActionDraft): StageActionInput {
  const own = { id: id ?? null, kind };
  if (kind === 'SEND_TEMPLATE')
    return { ...own, templateId: draft.templateId || null, delayHours: numberOf(draft.delayHours) };
  const audience = draft.audience as Audience;
  const forWhom = { audience, userIds: audience === 'USERS' ? draft.userIds : [] };
  if (kind === 'NOTIFY') return { ...own, ...forWhom };
  return {
    ...own,
    ...forWhom,
    text: draft.text,
    dueInDays: draft.dueInDays.trim() === '' ? null : numberOf(draft.dueInDays),
  };
}
