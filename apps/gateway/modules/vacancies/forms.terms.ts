import { wordsAsEnum } from '../../platform/graphql/words.ts';

/** How a question is answered, in a form as in a questionnaire. */
export const answerKinds = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'YES_NO',
  'CHOICE',
  'MULTIPLE_CHOICE',
  'NUMBER',
  'DATE',
  'FILE',
] as const;
/** Fields that every form may have once, with a meaning of their own. */
export const standardFieldKinds = [
  'PHONE',
  'ADDRESS',
  'MOTIVATION',
  'CV',
  'LINKEDIN',
  'DATE_OF_BIRTH',
  'AVAILABLE_FROM',
  'SALARY_EXPECTATION',
] as const;
export const formFieldKinds = [...standardFieldKinds, ...answerKinds] as const;

export type AnswerKind = (typeof answerKinds)[number];
export type StandardFieldKind = (typeof standardFieldKinds)[number];
export type FormFieldKind = (typeof formFieldKinds)[number];

export const FormFieldKindEnum = wordsAsEnum(
  formFieldKinds,
  'FormFieldKind',
  'What a field of an application form asks. PHONE, MOTIVATION and CV travel in fields of their own; all else as an answer.',
);

export type FormOption = { nl: string; en: string };
/** Shown only when the answer to another field is one of these; a choice is named by its Dutch wording. */
export type FormCondition = { fieldId: string; answers: string[] };
export type FormField = {
  id: string;
  kind: FormFieldKind;
  labelNl: string;
  labelEn: string;
  helpNl: string;
  helpEn: string;
  isRequired: boolean;
  options: FormOption[];
  condition: FormCondition | null;
};

/** How standard fields are called until somebody words them otherwise. */
export const standardLabels: Record<StandardFieldKind, FormOption> = {
  PHONE: { nl: 'Telefoonnummer', en: 'Phone number' },
  ADDRESS: { nl: 'Adres', en: 'Address' },
  MOTIVATION: { nl: 'Waarom past deze baan bij je?', en: 'Why does this job suit you?' },
  CV: { nl: 'Kies je cv', en: 'Choose your CV' },
  LINKEDIN: { nl: 'Link naar je LinkedIn-profiel', en: 'Link to your LinkedIn profile' },
  DATE_OF_BIRTH: { nl: 'Geboortedatum', en: 'Date of birth' },
  AVAILABLE_FROM: { nl: 'Vanaf wanneer ben je beschikbaar?', en: 'From when are you available?' },
  SALARY_EXPECTATION: { nl: 'Welk salaris verwacht je?', en: 'What salary do you expect?' },
};

export function isStandard(kind: FormFieldKind): kind is StandardFieldKind {
  return (standardFieldKinds as readonly string[]).includes(kind);
}

const standard = (kind: StandardFieldKind, id: string): FormField => ({
  id,
  kind,
  labelNl: standardLabels[kind].nl,
  labelEn: standardLabels[kind].en,
  helpNl: '',
  helpEn: '',
  isRequired: false,
  options: [],
  condition: null,
});

/** The form of a vacancy for which nobody composed one. Name and e-mail address come before it, always. */
export const plainForm: FormField[] = [
  standard('PHONE', '00000000-0000-4000-8000-000000000001'),
  standard('MOTIVATION', '00000000-0000-4000-8000-000000000002'),
  standard('CV', '00000000-0000-4000-8000-000000000003'),
];

/** The kinds of which an answer can decide whether another field is shown. */
export const decidingKinds: readonly FormFieldKind[] = ['YES_NO', 'CHOICE', 'MULTIPLE_CHOICE'];

/** The fields an applicant is to see, given the answers so far by field (a choice by its Dutch wording). */
export function shownFields<Field extends Pick<FormField, 'id' | 'condition'>>(
  fields: Field[],
  answers: ReadonlyMap<string, readonly string[]>,
): Field[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const isShown = (field: Field, depth: number): boolean => {
    if (!field.condition) return true;
    const source = byId.get(field.condition.fieldId);
    if (!source || depth > fields.length || !isShown(source, depth + 1)) return false;
    const given = answers.get(source.id) ?? [];
    return field.condition.answers.some((answer) => given.includes(answer));
  };
  return fields.filter((field) => isShown(field, 0));
}
