import type { StageFieldsInput } from '@instroom/graphql/admin/graphql.ts';

/** The fields of a status as the form sends them; what is left empty is none. */
export function fieldsOf(form: FormData): StageFieldsInput {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    nameNl: text('nameNl'),
    nameEn: text('nameEn'),
    group: text('group') as StageFieldsInput['group'],
    kind: text('kind') as StageFieldsInput['kind'],
    candidateView: text('candidateView') as StageFieldsInput['candidateView'],
    candidateNameNl: text('candidateNameNl') || null,
    candidateNameEn: text('candidateNameEn') || null,
    candidateTextNl: text('candidateTextNl') || null,
    candidateTextEn: text('candidateTextEn') || null,
  };
}
