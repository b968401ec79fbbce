import { badInput, type FieldProblem } from '../../platform/errors.ts';
import type { Em } from '../../platform/database/orm.ts';
import { isUuid, problem } from '../../platform/input.ts';
import type { DefaultsInput } from './organisation.inputs.ts';
import { type DefaultKind, defaultKinds } from './organisation.terms.ts';

/** Where each default is kept, on the organisation and on org units alike, and what may be chosen for it. */
export const defaultSources: Record<DefaultKind, { column: string; table: string; condition: string }> = {
  workflow: { column: 'default_workflow_id', table: 'workflow', condition: 'true' },
  teamTemplate: { column: 'default_team_template_id', table: 'team_template', condition: 't.archived_at is null' },
  applicationForm: {
    column: 'default_application_form_id',
    table: 'application_form',
    condition: 't.archived_at is null',
  },
  acknowledgement: {
    column: 'default_acknowledgement_id',
    table: 'message_template',
    condition: "t.kind = 'ACKNOWLEDGEMENT' and t.archived_at is null",
  },
  questionnaire: { column: 'default_questionnaire_id', table: 'questionnaire', condition: 't.archived_at is null' },
};

/** The defaults chosen on the row `alias`, as JSON. `tenant` is the SQL for the organisation's id. */
export function chosenDefaultsJson(alias: string, tenant: string): string {
  const parts = defaultKinds.map((kind) => {
    const { column, table } = defaultSources[kind];
    return `'${kind}', (select json_build_object('id', t.id, 'name', t.name) from ${table} t where t.organisation_id = ${tenant} and t.id = ${alias}.${column})`;
  });
  return `json_build_object(${parts.join(', ')})`;
}

/** Everything that can be chosen, as one row with a list for each kind. */
export const templateChoicesColumns = defaultKinds
  .map((kind) => {
    const { table, condition } = defaultSources[kind];
    return `coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name, t.id) from ${table} t where t.organisation_id = $1 and ${condition}), '[]') as "${kind}"`;
  })
  .join(', ');

/** The columns to set, each checked to be a template of this organisation that can be chosen. BAD_INPUT by field. */
export async function readDefaults(em: Em, defaults: DefaultsInput): Promise<{ column: string; id: string | null }[]> {
  const wanted = defaultKinds.map((kind) => ({ kind, id: defaults[`${kind}Id`] || null, ...defaultSources[kind] }));
  const [found] = await em.execute<Record<string, boolean>[]>(
    `select ${wanted.map(({ kind, table, condition }) => `exists (select 1 from ${table} t where t.id = ?::uuid and ${condition}) as "${kind}"`).join(', ')}`,
    wanted.map(({ id }) => (isUuid(id) ? id : null)),
  );
  const problems: FieldProblem[] = wanted
    .filter(({ kind, id }) => id !== null && !found?.[kind])
    .map(({ kind }) =>
      problem(
        `defaults.${kind}Id`,
        'Kies een template dat nog in gebruik is.',
        'Choose a template that is still in use.',
      ),
    );
  if (problems.length > 0) throw badInput(problems);
  return wanted.map(({ column, id }) => ({ column, id }));
}
