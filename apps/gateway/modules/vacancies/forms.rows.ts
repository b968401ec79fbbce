import type { Context } from '../../platform/context.ts';
import { type Batch, loadOne } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import type { VacancyForm } from './forms.objects.ts';
import { type FormField, plainForm } from './forms.terms.ts';

/** The form of the vacancy `v` as JSON; null when nobody composed one. */
export function formJson(v: string): string {
  return `case when ${v}.form_source = 'OWN' then json_build_object('name', null, 'version', ${v}.own_form_version, 'fields', ${v}.own_form)
    else (select json_build_object('name', f.name, 'version', f.version, 'fields', f.fields) from application_form f
      where f.organisation_id = ${v}.organisation_id and f.id = effective_choice(${v}.organisation_id, ${v}.id, 'APPLICATION_FORM')) end`;
}

/** What the row of a question shows to applicants. */
export function questionJson(q: string): string {
  return `json_build_object('id', ${q}.id, 'kind', ${q}.kind, 'label', ${q}.label, 'help', ${q}.help, 'isRequired', ${q}.is_required, 'options', ${q}.options, 'position', ${q}.position)`;
}

/** The same with how answers are judged, for colleagues. */
export function judgedQuestionJson(q: string): string {
  return `(${questionJson(q)}::jsonb || jsonb_build_object('knockOut', ${q}.knock_out,
    'points', coalesce((select jsonb_agg(jsonb_build_object('answer', p.key, 'points', p.value)) from jsonb_each(${q}.points) p), '[]')))`;
}

/** The FROM and WHERE of the questions `q` that applicants for the vacancy `v` get. */
export function questionsOf(v: string): string {
  return `screening_question q where q.organisation_id = ${v}.organisation_id and (
      (${v}.question_source = 'OWN' and q.vacancy_id = ${v}.id)
      or (${v}.question_source <> 'OWN' and q.questionnaire_id = effective_choice(${v}.organisation_id, ${v}.id, 'QUESTIONNAIRE')))`;
}

export function questionsJson(v: string): string {
  return `coalesce((select json_agg(${questionJson('q')} order by q.position) from ${questionsOf(v)}), '[]')`;
}

/** A composed form, or the plain one that needs no composing. */
export function formOrPlain(
  form: { name: string | null; version: number; fields: FormField[] } | null | undefined,
): VacancyForm {
  return form ?? { name: null, version: 0, fields: plainForm };
}

const formsByVacancy: Batch<{ form: VacancyForm | null }> = {
  query: statement(
    'vacancies.formsByVacancy',
    `select v.id as key, ${formJson('v')} as form from vacancy v where v.organisation_id = $2 and v.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

/** The application form of a vacancy that is known to be visible. */
export async function loadForm(context: Context, vacancyId: string): Promise<VacancyForm> {
  return formOrPlain((await loadOne(context, formsByVacancy, vacancyId))?.form as Parameters<typeof formOrPlain>[0]);
}
