import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, type FieldProblem, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, paragraphs, problem } from '../../platform/input.ts';
import { User } from '../access/user.entity.ts';
import { StageAction } from './workflow.entity.ts';
import type { SetStageActionsInput, StageActionInput } from './workflows.inputs.ts';

const MAXIMUM_ACTIONS = 10;
/** Templates that ask for nothing but what every application has. */
export const SENDABLE_KINDS = ['GENERAL', 'REJECTION', 'ACKNOWLEDGEMENT'];

/**
 * Replaces what happens on coming into a stage. What still waits of an action that is removed is
 * called off. Errors: NOT_FOUND, BAD_INPUT at `actions.<place>.<field>`, CONFLICT.
 */
export async function setStageActions(
  context: Context,
  { workflowId, stageId, expectedVersion, actions }: SetStageActionsInput,
): Promise<void> {
  await change(context, 'setStageActions', async ({ em, about }) => {
    const [place] =
      isUuid(workflowId) && isUuid(stageId)
        ? await em.execute<{ version: number }[]>(
            'select actions_version as version from workflow_stage where workflow_id = ? and stage_id = ? for update',
            [workflowId, stageId],
          )
        : [];
    if (!place) throw notFound();
    about('Workflow', workflowId);
    if (place.version !== expectedVersion)
      throw new DomainError(
        'CONFLICT',
        {
          nl: 'Iemand anders heeft deze acties intussen gewijzigd. Bekijk de nieuwe versie; wat je invulde staat er nog.',
          en: 'Somebody else changed these actions in the meantime. Look at the new version; what you filled in is still here.',
        },
        { details: { version: place.version } },
      );
    if (actions.length > MAXIMUM_ACTIONS)
      throw badInput([
        problem(
          'actions',
          `Kies niet meer dan ${MAXIMUM_ACTIONS} acties.`,
          `Choose no more than ${MAXIMUM_ACTIONS} actions.`,
        ),
      ]);
    const values = await soundActions(em, actions);
    const before = await em.find(StageAction, { workflowId, stageId, removedAt: null });
    const kept = new Set<string>();
    for (const [position, value] of values.entries()) {
      const known = before.find(({ id }) => id === actions[position]?.id && !kept.has(id));
      const { userIds, ...columns } = value;
      const action = known
        ? em.assign(known, { ...columns, position })
        : em.create(StageAction, { ...columns, workflowId, stageId, position });
      await em.flush();
      kept.add(action.id);
      await em.execute('delete from stage_action_user where action_id = ?', [action.id]);
      await em.execute('insert into stage_action_user (action_id, user_id) select ?::uuid, unnest(?::uuid[])', [
        action.id,
        `{${userIds.join(',')}}`,
      ]);
    }
    const removed = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    await em.execute('update stage_action set removed_at = now() where id = any(?::uuid[])', [
      `{${removed.join(',')}}`,
    ]);
    await em.execute(
      'update stage_action_run set cancelled_at = now() where action_id = any(?::uuid[]) and done_at is null and cancelled_at is null',
      [`{${removed.join(',')}}`],
    );
    await em.execute(
      'update workflow_stage set actions_version = actions_version + 1 where workflow_id = ? and stage_id = ?',
      [workflowId, stageId],
    );
  });
}

/** Each action as it is stored: only the fields that its kind has. */
async function soundActions(em: Em, actions: StageActionInput[]) {
  const problems: FieldProblem[] = [];
  const templateIds = actions.map(({ templateId }) => templateId).filter(isUuid);
  const templates = await em.execute<{ id: string }[]>(
    'select id from message_template where id = any(?::uuid[]) and kind = any(?::text[]) and archived_at is null for key share',
    [`{${templateIds.join(',')}}`, `{${SENDABLE_KINDS.join(',')}}`],
  );
  const userIds = actions.flatMap((action) => action.userIds ?? []).filter(isUuid);
  const users = new Set((await em.find(User, { id: { $in: userIds }, state: 'ACTIVE' })).map(({ id }) => id));
  const within = (value: number | undefined, maximum: number) =>
    value === undefined || value === null || (value >= 0 && value <= maximum);

  const sound = actions.map((action, place) => {
    const at = (field: string, nl: string, en: string) => problems.push(problem(`actions.${place}.${field}`, nl, en));
    const { kind } = action;
    const isMail = kind === 'SEND_TEMPLATE';
    const named = !isMail && action.audience === 'USERS' ? [...new Set(action.userIds ?? [])] : [];
    if (isMail) {
      if (!templates.some(({ id }) => id === action.templateId))
        at('templateId', 'Kies een template.', 'Choose a template.');
      if (!within(action.delayHours, 720)) at('delayHours', 'Vul 0 tot 720 uur in.', 'Fill in 0 to 720 hours.');
    } else {
      if (!action.audience) at('audience', 'Kies voor wie dit is.', 'Choose for whom this is.');
      if (action.audience === 'USERS' && (named.length === 0 || named.some((id) => !users.has(id))))
        at('userIds', 'Kies minstens één actieve gebruiker.', 'Choose at least one active user.');
      if (!within(action.dueInDays, 365)) at('dueInDays', 'Vul 0 tot 365 dagen in.', 'Fill in 0 to 365 days.');
    }
    return {
      kind,
      delayHours: isMail ? (action.delayHours ?? 0) : 0,
      templateId: isMail ? (action.templateId ?? null) : null,
      audience: isMail ? null : (action.audience ?? null),
      text: isMail
        ? null
        : kind === 'SET_TASK'
          ? checked(line(200), action.text ?? '', `actions.${place}.text`)
          : checked(paragraphs(300), action.text, `actions.${place}.text`),
      dueInDays: kind === 'SET_TASK' ? (action.dueInDays ?? null) : null,
      userIds: named,
    };
  });
  if (problems.length > 0) throw badInput(problems);
  return sound;
}
