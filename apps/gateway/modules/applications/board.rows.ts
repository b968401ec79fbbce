import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import type { Application, Board } from './applications.objects.ts';
import { applicationColumns, type AskedFields, withRights } from './applications.rows.ts';
import type { Stage } from './workflows.objects.ts';
import { STAGE_ORDER } from './workflows.rows.ts';

const MAXIMUM_CARDS = 200;

const stagesWithCounts = statement(
  'board.stages',
  `select s.id, s.name_nl as "nameNl", s.name_en as "nameEn", s.stage_group as "group", s.kind,
     (select count(*)::int from application a where a.organisation_id = $1 and a.vacancy_id = $2::uuid and a.stage_id = s.id) as count
   from vacancy v
   join workflow_stage ws on ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id
   join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
   where v.organisation_id = $1 and v.id = $2::uuid
   order by ${STAGE_ORDER}`,
);

/**
 * The board of a vacancy that is known to be visible: one statement for the stages with their counts
 * and one for the cards, sent together.
 */
export async function readBoard(context: Context, vacancyId: string, fields: AskedFields): Promise<Board> {
  const values = [context.organisationId, vacancyId];
  const ofCards = { ...fields, application: new Set([...fields.application].filter((name) => name !== 'stage')) };
  const cards = variant(
    'board.cards',
    `select ${applicationColumns(ofCards)}
     from (select x.*, row_number() over (partition by x.stage_id order by x.stage_entered_at, x.id) as place
           from application x where x.organisation_id = $1 and x.vacancy_id = $2::uuid) a
     where a.place <= ${MAXIMUM_CARDS}
     order by a.stage_id, a.place`,
  );
  const [stages, applications] = await Promise.all([
    context.read.rows<Stage & { count: number }>(stagesWithCounts, values),
    context.read.rows<Application>(cards, values),
  ]);
  const columns = new Map(
    stages.map(({ count, ...stage }) => [stage.id, { stage, count, applications: [] as Application[] }]),
  );
  for (const application of withRights(context, applications)) {
    const column = columns.get(application.stageId);
    if (!column) continue;
    application.stage = column.stage;
    column.applications.push(application);
  }
  return { columns: [...columns.values()] };
}
