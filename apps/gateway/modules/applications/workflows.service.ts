import { LockMode } from '@mikro-orm/core';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { lockEditableVacancy } from '../vacancies/vacancies.service.ts';
import { Workflow, WorkflowStage } from './workflow.entity.ts';
import type {
  CreateWorkflowInput,
  DuplicateWorkflowInput,
  EditWorkflowInput,
  SetVacancyWorkflowInput,
} from './workflows.inputs.ts';
import { moveOut } from './workflows.moving-out.service.ts';
import { inProcessOrder, type RuledStage, workflowFaults } from './workflows.rules.ts';

/** Errors: BAD_INPUT by field, with a sentence for each rule that the stages break. */
export async function createWorkflow(context: Context, { name, stageIds }: CreateWorkflowInput): Promise<string> {
  return change(context, 'createWorkflow', async ({ em, about }) => {
    const words = await freeName(em, name);
    const stages = await soundStages(em, stageIds);
    const workflow = em.create(Workflow, { name: words, changedAt: new Date(), changedById: context.user.userId });
    await em.flush();
    await putStages(em, workflow.id, stages);
    about('Workflow', workflow.id);
    return workflow.id;
  });
}

/**
 * Changes name and stages. Candidates in a removed stage go where `targets` says. Errors: NOT_FOUND,
 * BAD_INPUT, CONFLICT when somebody saved another version since, with `version` and `changedBy`.
 */
export async function editWorkflow(
  context: Context,
  { workflowId, expectedVersion, name, stageIds, targets = [], runsActions = false }: EditWorkflowInput,
): Promise<void> {
  await change(context, 'editWorkflow', async (step) => {
    const { em } = step;
    const workflow = await lockWorkflow(em, workflowId);
    step.about('Workflow', workflow.id);
    if (workflow.version !== expectedVersion) throw await changedMeanwhile(em, workflow);
    workflow.name = await freeName(em, name, workflow.id);
    const stages = await soundStages(em, stageIds, workflow.id);
    await moveOut(
      context,
      step,
      { workflowId: workflow.id },
      stages.map(({ id }) => id),
      targets,
      runsActions,
    );
    await putStages(em, workflow.id, stages);
    touch(context, workflow);
  });
}

export async function duplicateWorkflow(
  context: Context,
  { workflowId, name }: DuplicateWorkflowInput,
): Promise<string> {
  return change(context, 'duplicateWorkflow', async ({ em, about }) => {
    const source = await lockWorkflow(em, workflowId);
    const copy = em.create(Workflow, {
      name: await freeName(em, name),
      changedAt: new Date(),
      changedById: context.user.userId,
    });
    await em.flush();
    await em.execute(
      'insert into workflow_stage (workflow_id, stage_id, position) select ?::uuid, stage_id, position from workflow_stage where workflow_id = ?',
      [copy.id, source.id],
    );
    await em.execute(
      `with copied as (
         select a.*, uuidv7() as new_id from stage_action a where a.workflow_id = ? and a.removed_at is null),
       made as (
         insert into stage_action (id, workflow_id, stage_id, position, kind, delay_hours, template_id, audience, text, due_in_days)
         select new_id, ?::uuid, stage_id, position, kind, delay_hours, template_id, audience, text, due_in_days from copied returning id)
       insert into stage_action_user (action_id, user_id)
       select c.new_id, u.user_id from copied c join stage_action_user u on u.organisation_id = c.organisation_id and u.action_id = c.id`,
      [source.id, copy.id],
    );
    about('Workflow', copy.id);
    return copy.id;
  });
}

/** New vacancies start with it, unless their org unit has a default of its own. */
export async function setDefaultWorkflow(context: Context, workflowId: string): Promise<void> {
  await change(context, 'setDefaultWorkflow', async ({ em, about }) => {
    const workflow = await lockWorkflow(em, workflowId);
    if (workflow.archivedAt)
      throw new DomainError('CONFLICT', {
        nl: 'Deze workflow staat in het archief. Haal hem daar eerst uit.',
        en: 'This workflow is archived. Restore it first.',
      });
    await em.execute('update organisation set default_workflow_id = ?', [workflow.id]);
    about('Workflow', workflow.id);
  });
}

/** Takes a workflow out of use: only one that nothing starts with and no open vacancy follows. */
export async function archiveWorkflow(context: Context, workflowId: string): Promise<void> {
  await change(context, 'archiveWorkflow', async ({ em, about }) => {
    const workflow = await lockWorkflow(em, workflowId);
    about('Workflow', workflow.id);
    const [use] = await em.execute<{ isDefault: boolean; units: string[]; vacancies: string[] }[]>(
      `select exists (select 1 from organisation where default_workflow_id = w.id) as "isDefault",
         array(select u.name from org_unit u where u.organisation_id = w.organisation_id and u.default_workflow_id = w.id order by u.name limit 4) as units,
         array(select v.title from vacancy v where v.organisation_id = w.organisation_id and v.workflow_id = w.id and v.state <> 'ARCHIVED' order by v.title limit 4) as vacancies
       from workflow w where w.id = ?`,
      [workflow.id],
    );
    if (use?.isDefault)
      throw new DomainError('CONFLICT', {
        nl: 'Nieuwe vacatures beginnen met deze workflow. Maak eerst een andere de standaard.',
        en: 'New vacancies start with this workflow. Make another one the default first.',
      });
    const inUse = use?.units.length ? use.units : (use?.vacancies ?? []);
    if (inUse.length > 0)
      throw new DomainError('CONFLICT', {
        nl: `Deze workflow is in gebruik bij ${listed(inUse, 'nl')}. Kies daar eerst een andere.`,
        en: `This workflow is in use by ${listed(inUse, 'en')}. Choose another one there first.`,
      });
    workflow.archivedAt ??= new Date();
    touch(context, workflow);
  });
}

export async function restoreWorkflow(context: Context, workflowId: string): Promise<void> {
  await change(context, 'restoreWorkflow', async ({ em, about }) => {
    const workflow = await lockWorkflow(em, workflowId);
    workflow.archivedAt = null;
    touch(context, workflow);
    about('Workflow', workflow.id);
  });
}

/**
 * A vacancy follows another workflow; candidates in a stage that it does not have go where `targets`
 * says. Errors: NOT_FOUND, CONFLICT for an archived vacancy, BAD_INPUT.
 */
export async function setVacancyWorkflow(
  context: Context,
  { vacancyId, workflowId, targets = [], runsActions = false }: SetVacancyWorkflowInput,
): Promise<void> {
  await change(context, 'setVacancyWorkflow', async (step) => {
    const { em } = step;
    const vacancy = await lockEditableVacancy(context, em, vacancyId);
    step.about('Vacancy', vacancy.id);
    if (workflowId === vacancy.workflowId) return;
    const wanted = isUuid(workflowId) ? workflowId : null;
    await em.execute('select id from workflow where id = any(array[?, ?]::uuid[]) order by id for key share', [
      vacancy.workflowId,
      wanted,
    ]);
    const kept = await em.execute<{ stageId: string }[]>(
      `select ws.stage_id as "stageId" from workflow w join workflow_stage ws on ws.organisation_id = w.organisation_id and ws.workflow_id = w.id
       where w.id = ?::uuid and w.archived_at is null`,
      [wanted],
    );
    if (!wanted || kept.length === 0)
      throw badInput([problem('workflowId', 'Kies een bestaande workflow.', 'Choose an existing workflow.')]);
    vacancy.workflowId = wanted;
    await em.flush();
    const keptStageIds = kept.map(({ stageId }) => stageId);
    await moveOut(context, step, { vacancyId: vacancy.id }, keptStageIds, targets, runsActions);
  });
}

/** Locked until the change is stored, so that nobody comes into one of its stages meanwhile. */
async function lockWorkflow(em: Em, id: string): Promise<Workflow> {
  const workflow = isUuid(id) ? await em.findOne(Workflow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!workflow) throw notFound();
  return workflow;
}

/** The stages alone may have changed: the version goes up all the same. */
function touch(context: Context, workflow: Workflow): void {
  workflow.changedAt = new Date();
  workflow.changedById = context.user.userId;
}

async function freeName(em: Em, name: string, own: string | null = null): Promise<string> {
  const words = checked(line(80), name, 'name');
  const [taken] = await em.execute<object[]>(
    'select 1 from workflow where lower(name) = lower(?) and archived_at is null and id is distinct from ?::uuid',
    [words, own],
  );
  if (taken)
    throw badInput([
      problem('name', 'Er is al een workflow met deze naam.', 'There is a workflow with this name already.'),
    ]);
  return words;
}

/** The stages that were asked for, active ones first; each may be there once, and together they keep the rules. */
async function soundStages(em: Em, stageIds: string[], workflowId: string | null = null): Promise<RuledStage[]> {
  const wanted = [...new Set(stageIds)];
  const found = await em.execute<RuledStage[]>(
    `select s.id, s.name_nl as "nameNl", s.name_en as "nameEn", s.stage_group as "group", s.kind from stage s
     where s.id = any(?::uuid[]) and (s.archived_at is null
       or exists (select 1 from workflow_stage ws where ws.organisation_id = s.organisation_id and ws.stage_id = s.id and ws.workflow_id = ?::uuid))
     for key share of s`,
    [`{${wanted.filter(isUuid).join(',')}}`, workflowId],
  );
  const byId = new Map(found.map((stage) => [stage.id, stage]));
  if (byId.size !== wanted.length)
    throw badInput([
      problem(
        'stageIds',
        'Kies statussen die bestaan en in gebruik zijn.',
        'Choose statuses that exist and are in use.',
      ),
    ]);
  const stages = inProcessOrder(wanted.map((id) => byId.get(id)!));
  const [fault] = workflowFaults(stages);
  if (fault) throw badInput(workflowFaults(stages).map((sentence) => ({ path: 'stageIds', sentence })));
  return stages;
}

/** Keeps the rows of stages that stay: their actions have a version of their own. */
async function putStages(em: Em, workflowId: string, stages: RuledStage[]): Promise<void> {
  const ids = `{${stages.map(({ id }) => id).join(',')}}`;
  await em.nativeDelete(WorkflowStage, { workflowId, stageId: { $nin: stages.map(({ id }) => id) } });
  await em.execute(
    `insert into workflow_stage (workflow_id, stage_id, position)
     select ?::uuid, stage_id, place - 1 from unnest(?::uuid[]) with ordinality as s (stage_id, place)
     on conflict (organisation_id, workflow_id, stage_id) do update set position = excluded.position`,
    [workflowId, ids],
  );
}

async function changedMeanwhile(em: Em, { version, changedById }: Workflow): Promise<DomainError> {
  const [user] = await em.execute<{ name: string }[]>('select name from app_user where id = ?', [changedById ?? null]);
  const who = user?.name;
  return new DomainError(
    'CONFLICT',
    {
      nl: `${who ?? 'Iemand anders'} heeft deze workflow intussen gewijzigd. Bekijk beide versies; wat jij maakte is er nog.`,
      en: `${who ?? 'Somebody else'} changed this workflow in the meantime. Look at both versions; what you made is still here.`,
    },
    { details: { version, changedBy: who ?? null } },
  );
}

/** Three by name, and that there are more. */
export function listed(names: string[], language: 'nl' | 'en'): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > 3 ? `${shown.join(', ')} ${language === 'nl' ? 'en meer' : 'and more'}` : shown.join(', ');
}
