import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import {
  candidateViews,
  stageActionAudiences,
  stageActionKinds,
  stageGroups,
  stageKinds,
} from './applications.terms.ts';

const StageSchema = defineEntity({
  name: 'Stage',
  tableName: 'stage',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    nameNl: p.text(),
    nameEn: p.text(),
    stageGroup: p.enum(stageGroups),
    kind: p.enum(stageKinds),
    version: p.integer().version(),
    archivedAt: p.datetime().nullable(),
    candidateView: p.enum(candidateViews),
    candidateNameNl: p.text().nullable(),
    candidateNameEn: p.text().nullable(),
    candidateTextNl: p.text().nullable(),
    candidateTextEn: p.text().nullable(),
  },
});
/** A step of a recruitment procedure, in the organisation's own words and in those for the candidate. */
export class Stage extends StageSchema.class {}
StageSchema.setClass(Stage);
export { StageSchema };

const WorkflowSchema = defineEntity({
  name: 'Workflow',
  tableName: 'workflow',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    name: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
    version: p.integer().version(),
    archivedAt: p.datetime().nullable(),
    changedAt: p.datetime().nullable(),
    changedById: p.uuid().nullable(),
  },
});
/** The stages of a procedure, in order. */
export class Workflow extends WorkflowSchema.class {}
WorkflowSchema.setClass(Workflow);
export { WorkflowSchema };

export const WorkflowStage = defineEntity({
  name: 'WorkflowStage',
  tableName: 'workflow_stage',
  ...ofOrganisation,
  properties: {
    organisationId: p.uuid().primary().defaultRaw(tenantOfSession),
    workflowId: p.uuid().primary(),
    stageId: p.uuid().primary(),
    position: p.smallint(),
    actionsVersion: p.integer().default(1),
  },
});

/** What happens by itself when an application comes into a stage of a workflow. Removed ones stay for their runs. */
export const StageAction = defineEntity({
  name: 'StageAction',
  tableName: 'stage_action',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    workflowId: p.uuid(),
    stageId: p.uuid(),
    position: p.smallint(),
    kind: p.enum(stageActionKinds),
    delayHours: p.smallint().default(0),
    templateId: p.uuid().nullable(),
    audience: p.enum(stageActionAudiences).nullable(),
    text: p.text().nullable(),
    dueInDays: p.smallint().nullable(),
    removedAt: p.datetime().nullable(),
  },
});

/** One action for one entry into a stage. */
export const StageActionRun = defineEntity({
  name: 'StageActionRun',
  tableName: 'stage_action_run',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    actionId: p.uuid(),
    applicationId: p.uuid(),
    moveId: p.uuid(),
    plannedAt: p.datetime(),
    doneAt: p.datetime().nullable(),
    cancelledAt: p.datetime().nullable(),
    cancelledByMoveId: p.uuid().nullable(),
    messageId: p.uuid().nullable(),
    taskId: p.uuid().nullable(),
  },
});
