import type { FormFieldInput, FormFieldKind } from '@instroom/graphql/admin/graphql.ts';

/** A field of a form while it is being composed: every text as it is typed, choices one a line. */
export interface FieldDraft {
  id: string;
  kind: FormFieldKind;
  labelNl: string;
  labelEn: string;
  helpNl: string;
  helpEn: string;
  isRequired: boolean;
  optionsNl: string;
  optionsEn: string;
  condition: { fieldId: string; answers: string[] } | null;
}

export interface StoredField extends Omit<FieldDraft, 'optionsNl' | 'optionsEn'> {
  options: { nl: string; en: string }[];
}

export const STANDARD_KINDS = [
  'PHONE',
  'ADDRESS',
  'MOTIVATION',
  'CV',
  'LINKEDIN',
  'AVAILABLE_FROM',
  'SALARY_EXPECTATION',
  'DATE_OF_BIRTH',
] as const satisfies FormFieldKind[];
export const OWN_KINDS = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'YES_NO',
  'CHOICE',
  'MULTIPLE_CHOICE',
  'NUMBER',
  'DATE',
  'FILE',
] as const satisfies FormFieldKind[];

export function isStandard(kind: FormFieldKind): boolean {
  return (STANDARD_KINDS as readonly FormFieldKind[]).includes(kind);
}

export function hasOptions(kind: FormFieldKind): boolean {
  return kind === 'CHOICE' || kind === 'MULTIPLE_CHOICE';
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

export function draftOf({ options, ...field }: StoredField): FieldDraft {
  const isTranslated = options.some(({ nl, en }) => nl !== en);
  return {
    ...field,
    optionsNl: options.map(({ nl }) => nl).join('\n'),
    optionsEn: isTranslated ? options.map(({ en }) => en).join('\n') : '',
  };
}

/** A standard field left without wording is called as it always is. */
export function blankField(kind: FormFieldKind): FieldDraft {
  return {
    id: crypto.randomUUID(),
    kind,
    labelNl: '',
    labelEn: '',
    helpNl: '',
    helpEn: '',
    isRequired: false,
    optionsNl: '',
    optionsEn: '',
    condition: null,
  };
}

export function optionsOf({ kind, optionsNl, optionsEn }: FieldDraft): { nl: string; en: string }[] {
  if (!hasOptions(kind)) return [];
  const english = linesOf(optionsEn);
  return linesOf(optionsNl).map((nl, place) => ({ nl, en: english[place] ?? nl }));
}

export function inputOf(draft: FieldDraft): FormFieldInput {
  const { id, kind, labelNl, labelEn, helpNl, helpEn, isRequired, condition } = draft;
  return { id, kind, labelNl, labelEn, helpNl, helpEn, isRequired, condition, options: optionsOf(draft) };
}

/** What a condition can look at: the answers of the other fields that have few. */
export function deciding(drafts: FieldDraft[], of: FieldDraft): FieldDraft[] {
  return drafts.filter(({ id, kind }) => id !== of.id && (kind === 'YES_NO' || hasOptions(kind)));
}

export function possibleAnswers(draft: FieldDraft): string[] {
  return draft.kind === 'YES_NO' ? ['YES', 'NO'] : optionsOf(draft).map(({ nl }) => nl);
}
