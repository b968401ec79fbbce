import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Workflow } from './workflows.objects.ts';

/** A stage as JSON, for statements that read one along. */
export function stageJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'nameNl', ${alias}.name_nl, 'nameEn', ${alias}.name_en, 'group', ${alias}.stage_group, 'kind', ${alias}.kind)`;
}

/** The order of stages everywhere: active ones in order, then archive ones in order. */
export const STAGE_ORDER = `(s.kind = 'ARCHIVE'), ws.position`;

const columns = `w.id, w.name, w.id = o.default_workflow_id as "isDefault",
  coalesce((select json_agg(${stageJson('s')} order by ${STAGE_ORDER}) from workflow_stage ws
    join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
    where ws.organisation_id = w.organisation_id and ws.workflow_id = w.id), '[]') as stages`;

const allWorkflows = statement(
  'workflows.all',
  `select ${columns} from workflow w join organisation o on o.id = w.organisation_id
   where w.organisation_id = $1 order by w.id = o.default_workflow_id desc nulls last, w.name, w.id`,
);

export const workflowsById: Batch<Workflow> = {
  query: statement(
    'workflows.byId',
    `select w.id as key, ${columns} from workflow w join organisation o on o.id = w.organisation_id where w.organisation_id = $2 and w.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

export function readWorkflows(context: Context): Promise<Workflow[]> {
  return context.read.rows<Workflow>(allWorkflows, [context.organisationId]);
}
