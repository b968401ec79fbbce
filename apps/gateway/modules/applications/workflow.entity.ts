import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { stageGroups, stageKinds } from './applications.terms.ts';

/** A step of a recruitment procedure, in the organisation's own words. */
export const Stage = defineEntity({
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
  },
});

/** The stages of a procedure, in order. */
export const Workflow = defineEntity({
  name: 'Workflow',
  tableName: 'workflow',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    name: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export const WorkflowStage = defineEntity({
  name: 'WorkflowStage',
  tableName: 'workflow_stage',
  ...ofOrganisation,
  properties: {
    organisationId: p.uuid().primary().defaultRaw(tenantOfSession),
    workflowId: p.uuid().primary(),
    stageId: p.uuid().primary(),
    position: p.smallint(),
  },
});
