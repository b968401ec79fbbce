import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import { userJson } from '../access/access.rows.ts';
import type { StageActions, Workflow, WorkflowUsage } from './workflows.objects.ts';

/** A stage as JSON, for statements that read one along. */
export function stageJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'nameNl', ${alias}.name_nl, 'nameEn', ${alias}.name_en, 'group', ${alias}.stage_group, 'kind', ${alias}.kind)`;
}

/** The order of stages everywhere: active ones in order, then archive ones in order. */
export const STAGE_ORDER = `(s.kind = 'ARCHIVE'), ws.position`;

/** What each workflow is read with; usage and actions are read only when they are asked for. */
export type WorkflowRow = Omit<Workflow, 'usage' | 'stageActions'>;

const columns = `w.id, w.name, w.version, w.archived_at is not null as "isArchived", w.id = o.default_workflow_id as "isDefault", w.changed_at as "changedAt",
  (select u.name from app_user u where u.organisation_id = w.organisation_id and u.id = w.changed_by_id) as "changedBy",
  coalesce((select json_agg(${stageJson('s')} order by ${STAGE_ORDER}) from workflow_stage ws
    join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
    where ws.organisation_id = w.organisation_id and ws.workflow_id = w.id), '[]') as stages`;

const allWorkflows = statement(
  'workflows.all',
  `select ${columns} from workflow w join organisation o on o.id = w.organisation_id
   where w.organisation_id = $1 and (w.archived_at is null or $2)
   order by w.archived_at is not null, w.id = o.default_workflow_id desc nulls last, w.name, w.id`,
);

export const workflowsById: Batch<WorkflowRow> = {
  query: statement(
    'workflows.byId',
    `select w.id as key, ${columns} from workflow w join organisation o on o.id = w.organisation_id where w.organisation_id = $2 and w.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

export function readWorkflows(context: Context, withArchived: boolean): Promise<WorkflowRow[]> {
  return context.read.rows<WorkflowRow>(allWorkflows, [context.organisationId, withArchived]);
}

export const usageOfWorkflows: Batch<WorkflowUsage> = {
  query: statement(
    'workflows.usage',
    `select w.id as key,
       (select count(*)::int from vacancy v where v.organisation_id = w.organisation_id and v.workflow_id = w.id and v.state <> 'ARCHIVED') as "vacancyCount",
       (select count(*)::int from vacancy v join application a on a.organisation_id = v.organisation_id and a.vacancy_id = v.id
        join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id and s.kind = 'ACTIVE'
        where v.organisation_id = w.organisation_id and v.workflow_id = w.id) as "runningCount"
     from workflow w where w.organisation_id = $2 and w.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

/** Of each stage of a workflow, in the order of the process. */
export const actionsOfWorkflows: Batch<StageActions> = {
  query: statement(
    'workflows.actions',
    `select ws.workflow_id as key, ws.stage_id as "stageId", ws.actions_version as version,
       coalesce((select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'delayHours', a.delay_hours, 'templateId', a.template_id,
           'audience', a.audience, 'text', a.text, 'dueInDays', a.due_in_days,
           'users', coalesce((select json_agg(${userJson('u')} order by u.name) from stage_action_user au
             join app_user u on u.organisation_id = au.organisation_id and u.id = au.user_id
             where au.organisation_id = a.organisation_id and au.action_id = a.id), '[]')) order by a.position)
         from stage_action a where a.organisation_id = ws.organisation_id and a.workflow_id = ws.workflow_id and a.stage_id = ws.stage_id and a.removed_at is null), '[]') as actions
     from workflow_stage ws join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
     where ws.organisation_id = $2 and ws.workflow_id = any($1::uuid[]) order by ${STAGE_ORDER}`,
  ),
  values: (context) => [context.organisationId],
};
