import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import type { VacancyChoice } from './vacancies.objects.ts';
import type { SetUpPart } from './vacancies.terms.ts';

/** The name of the template that a part points to, whichever table it is in. */
const named = (id: string): string => `(select json_build_object('id', t.id, 'name', t.name) from (
    select x.id, x.name from team_template x where x.organisation_id = $2 and c.part = 'TEAM' and x.id = ${id}
    union all select x.id, x.name from workflow x where x.organisation_id = $2 and c.part = 'WORKFLOW' and x.id = ${id}
    union all select x.id, x.name from application_form x where x.organisation_id = $2 and c.part = 'APPLICATION_FORM' and x.id = ${id}
    union all select x.id, x.name from message_template x where x.organisation_id = $2 and c.part = 'ACKNOWLEDGEMENT' and x.id = ${id}
    union all select x.id, x.name from questionnaire x where x.organisation_id = $2 and c.part = 'QUESTIONNAIRE' and x.id = ${id}) t)`;
const unitName = (id: string): string =>
  `(select ou.name from org_unit ou where ou.organisation_id = $2 and ou.id = ${id})`;

/** Where each part of a vacancy comes from, and what it would inherit. */
export const choicesByVacancy: Batch<VacancyChoice> = {
  query: statement(
    'vacancies.choices',
    `select asked.id as key, c.part, c.source, ${named('c.template_id')} as template, ${unitName('c.org_unit_id')} as "orgUnitName",
       ${named('c.inherited_id')} as inherited, ${unitName('c.inherited_from')} as "inheritedFromName"
     from unnest($1::uuid[]) asked (id) cross join lateral vacancy_choices($2, asked.id) c
     order by array_position('{TEAM,WORKFLOW,APPLICATION_FORM,ACKNOWLEDGEMENT,QUESTIONNAIRE}'::text[], c.part)`,
  ),
  values: (context) => [context.organisationId],
};

/** What a vacancy of this org unit inherits, by part; a part that nobody set is missing. */
export async function inheritedBy(
  context: Context,
  em: Em,
  orgUnitId: string | null,
): Promise<Partial<Record<SetUpPart, string>>> {
  const rows = await numbered<{ part: SetUpPart; id: string }>(
    em,
    'select d.part, d.template_id as id from inherited_defaults($1, $2::uuid) d',
    [context.organisationId, orgUnitId],
  );
  return Object.fromEntries(rows.map(({ part, id }) => [part, id]));
}
