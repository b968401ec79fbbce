import type { FormFieldKind } from '@instroom/graphql/careers/graphql.ts';
import type { Language } from '~/i18n/language';
import { answerField, FILE_FIELD } from './field-names';
import type { ApplyVacancy } from './typed-application';

/** A thing that is asked on the form, whether a field of it or a question of the vacancy. */
export interface Entry {
  /** The name of the field. */
  name: string;
  id: string;
  kind: FormFieldKind;
  label: string;
  help: string | undefined;
  isRequired: boolean;
  options: readonly { value: string; label: string }[];
  /** Asked only when the field of this name has one of these answers. */
  condition: { name: string; question: string; answers: readonly string[]; words: readonly string[] } | undefined;
  isQuestion: boolean;
}

const OWN_NAMES: Partial<Record<FormFieldKind, string>> = { PHONE: 'phone', MOTIVATION: 'motivation', CV: FILE_FIELD };

export function isFile({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'CV' || kind === 'FILE';
}

/** All that is asked besides name and e-mail address, in order and in the language of the page. */
export function entriesOf(vacancy: Pick<ApplyVacancy, 'form' | 'questions'>, language: Language): Entry[] {
  const word = (nl: string, en: string) => (language === 'nl' ? nl : en);
  const fields = vacancy.form?.fields ?? [];
  const nameOf = ({ id, kind }: { id: string; kind: FormFieldKind }) => OWN_NAMES[kind] ?? answerField(id);
  const yesOrNo = (answer: string) => (answer === 'YES' ? word('Ja', 'Yes') : word('Nee', 'No'));

  const own = fields.map((field): Entry => {
    const source = fields.find(({ id }) => id === field.condition?.fieldId);
    return {
      id: field.id,
      name: nameOf(field),
      kind: field.kind,
      label: word(field.labelNl, field.labelEn),
      help: word(field.helpNl, field.helpEn) || undefined,
      isRequired: field.isRequired,
      options: field.options.map(({ nl, en }) => ({ value: nl, label: word(nl, en) })),
      condition:
        source && field.condition
          ? {
              name: nameOf(source),
              question: word(source.labelNl, source.labelEn),
              answers: field.condition.answers,
              words: field.condition.answers.map((answer) => {
                const option = source.options.find(({ nl }) => nl === answer);
                return option ? word(option.nl, option.en) : yesOrNo(answer);
              }),
            }
          : undefined,
      isQuestion: false,
    };
  });
  const asked = vacancy.questions.map(({ id, kind, label, help, isRequired, options }): Entry => ({
    id,
    name: answerField(id),
    kind,
    label,
    help: help ?? undefined,
    isRequired,
    options: options.map((option) => ({ value: option, label: option })),
    condition: undefined,
    isQuestion: true,
  }));
  return [...own, ...asked];
}

/** Whether an entry is asked, given what was typed; one that hangs on an entry that is not asked is not either. */
export function isAsked(entry: Entry, entries: readonly Entry[], values: Record<string, string>, depth = 0): boolean {
  const { condition } = entry;
  if (!condition) return true;
  const source = entries.find(({ name }) => name === condition.name);
  if (!source || depth > entries.length || !isAsked(source, entries, values, depth + 1)) return false;
  const given = (values[source.name] ?? '').split('\n');
  return condition.answers.some((answer) => given.includes(answer));
}
