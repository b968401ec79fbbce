import { LockMode } from '@mikro-orm/core';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, paragraphs, problem } from '../../platform/input.ts';
import type { Sentence } from '../../platform/language.ts';
import { Stage } from './workflow.entity.ts';
import type { EditStageInput, StageFieldsInput } from './workflows.inputs.ts';
import { type RuledStage, workflowFaults } from './workflows.rules.ts';
import { listed } from './workflows.service.ts';

/** Errors: BAD_INPUT by field. */
export async function createStage(context: Context, fields: StageFieldsInput): Promise<string> {
  return change(context, 'createStage', async ({ em, about }) => {
    const stage = em.create(Stage, await readFields(em, fields));
    await em.flush();
    about('Stage', stage.id);
    return stage.id;
  });
}

/**
 * Errors: NOT_FOUND, BAD_INPUT, at `fields.group` for a change that would break a workflow it is in,
 * CONFLICT when somebody saved another version since.
 */
export async function editStage(context: Context, { stageId, expectedVersion, fields }: EditStageInput): Promise<void> {
  await change(context, 'editStage', async ({ em, about }) => {
    const stage = await lockStage(em, stageId);
    about('Stage', stage.id);
    if (stage.version !== expectedVersion)
      throw new DomainError(
        'CONFLICT',
        {
          nl: 'Iemand anders heeft deze status intussen gewijzigd. Bekijk de nieuwe versie; wat je typte staat er nog.',
          en: 'Somebody else changed this status in the meantime. Look at the new version; what you typed is still here.',
        },
        { details: { version: stage.version } },
      );
    const values = await readFields(em, fields, stage.id);
    if (values.stageGroup !== stage.stageGroup || values.kind !== stage.kind)
      await assertWorkflowsStaySound(em, { ...stage, group: values.stageGroup, kind: values.kind });
    em.assign(stage, values);
  });
}

/** Out of the library for new workflows. Only when no workflow in use has it. Errors: NOT_FOUND, CONFLICT. */
export async function archiveStage(context: Context, stageId: string): Promise<void> {
  await change(context, 'archiveStage', async ({ em, about }) => {
    const stage = await lockStage(em, stageId);
    about('Stage', stage.id);
    await assertInNoWorkflow(em, stage.id, { isArchivedToo: false });
    stage.archivedAt ??= new Date();
  });
}

export async function restoreStage(context: Context, stageId: string): Promise<void> {
  await change(context, 'restoreStage', async ({ em, about }) => {
    const stage = await lockStage(em, stageId);
    await assertFreeNames(em, stage, stage.id);
    stage.archivedAt = null;
    about('Stage', stage.id);
  });
}

/** Only what was never used: the history of applications keeps the names of its stages. Errors: NOT_FOUND, CONFLICT. */
export async function deleteStage(context: Context, stageId: string): Promise<void> {
  await change(context, 'deleteStage', async ({ em, about }) => {
    const stage = await lockStage(em, stageId);
    about('Stage', stage.id);
    await assertInNoWorkflow(em, stage.id, { isArchivedToo: true });
    const [used] = await em.execute<object[]>(
      `select 1 where exists (select 1 from application where stage_id = ?) or exists (select 1 from application_move where to_stage_id = ? or from_stage_id = ?)
         or exists (select 1 from stage_action_run r join stage_action a on a.organisation_id = r.organisation_id and a.id = r.action_id where a.stage_id = ?)`,
      [stage.id, stage.id, stage.id, stage.id],
    );
    if (used)
      throw new DomainError('CONFLICT', {
        nl: 'Deze status staat in de geschiedenis van sollicitaties en kan daarom niet weg. Zet hem in het archief.',
        en: 'This status is in the history of applications and therefore cannot be deleted. Archive it instead.',
      });
    await em.execute('delete from stage_action where stage_id = ?', [stage.id]);
    em.remove(stage);
  });
}

async function lockStage(em: Em, id: string): Promise<Stage> {
  const stage = isUuid(id) ? await em.findOne(Stage, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!stage) throw notFound();
  return stage;
}

async function readFields(em: Em, fields: StageFieldsInput, own: string | null = null) {
  const words = (name: 'candidateNameNl' | 'candidateNameEn') =>
    fields[name]?.trim() ? checked(line(60), fields[name], `fields.${name}`) : null;
  const values = {
    nameNl: checked(line(60), fields.nameNl, 'fields.nameNl'),
    nameEn: checked(line(60), fields.nameEn, 'fields.nameEn'),
    stageGroup: fields.group,
    kind: fields.kind,
    candidateView: fields.candidateView,
    candidateNameNl: words('candidateNameNl'),
    candidateNameEn: words('candidateNameEn'),
    candidateTextNl: checked(paragraphs(400), fields.candidateTextNl, 'fields.candidateTextNl'),
    candidateTextEn: checked(paragraphs(400), fields.candidateTextEn, 'fields.candidateTextEn'),
  };
  await assertFreeNames(em, values, own);
  return values;
}

async function assertFreeNames(em: Em, names: { nameNl: string; nameEn: string }, own: string | null): Promise<void> {
  const [taken] = await em.execute<{ nl: boolean; en: boolean }[]>(
    `select lower(name_nl) = lower(?) as nl, lower(name_en) = lower(?) as en from stage
     where (lower(name_nl) = lower(?) or lower(name_en) = lower(?)) and archived_at is null and id is distinct from ?::uuid limit 1`,
    [names.nameNl, names.nameEn, names.nameNl, names.nameEn, own],
  );
  if (taken)
    throw badInput([
      problem(
        taken.nl ? 'fields.nameNl' : 'fields.nameEn',
        'Er is al een status met deze naam.',
        'There is a status with this name already.',
      ),
    ]);
}

/** Another group or kind must leave every workflow with somewhere to arrive and somewhere to end. */
async function assertWorkflowsStaySound(em: Em, changed: RuledStage): Promise<void> {
  const workflows = await em.execute<{ name: string; stages: RuledStage[] }[]>(
    `select w.name, json_agg(json_build_object('id', s.id, 'nameNl', s.name_nl, 'nameEn', s.name_en, 'group', s.stage_group, 'kind', s.kind) order by ws.position) as stages
     from workflow w
     join workflow_stage ws on ws.organisation_id = w.organisation_id and ws.workflow_id = w.id
     join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
     where w.archived_at is null and exists (select 1 from workflow_stage x where x.organisation_id = w.organisation_id and x.workflow_id = w.id and x.stage_id = ?)
     group by w.id order by w.name`,
    [changed.id],
  );
  const faults = workflows.flatMap(({ name, stages }): Sentence[] => {
    const [fault] = workflowFaults(
      stages.map((stage) => (stage.id === changed.id ? { ...stage, group: changed.group, kind: changed.kind } : stage)),
    );
    return fault ? [{ nl: `In workflow “${name}”: ${fault.nl}`, en: `In workflow “${name}”: ${fault.en}` }] : [];
  });
  if (faults.length > 0)
    throw badInput([
      problem(
        'fields.group',
        `Deze wijziging kan niet. ${faults.map(({ nl }) => nl).join(' ')}`,
        `This change is not possible. ${faults.map(({ en }) => en).join(' ')}`,
      ),
    ]);
}

async function assertInNoWorkflow(em: Em, stageId: string, { isArchivedToo }: { isArchivedToo: boolean }) {
  const workflows = await em.execute<{ name: string }[]>(
    `select w.name from workflow_stage ws join workflow w on w.organisation_id = ws.organisation_id and w.id = ws.workflow_id
     where ws.stage_id = ? and (w.archived_at is null or ?) order by w.name`,
    [stageId, isArchivedToo],
  );
  const names = workflows.map(({ name }) => name);
  if (names.length > 0)
    throw new DomainError('CONFLICT', {
      nl: `Deze status is in gebruik in ${listed(names, 'nl')}. Haal hem daar eerst uit.`,
      en: `This status is in use in ${listed(names, 'en')}. Take it out there first.`,
    });
}
