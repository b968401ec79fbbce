import type { QuestionKind, ScreeningQuestionInput, VacancyQuestionsQuery } from '@instroom/graphql/admin/graphql.ts';

/** A question while it is being written; `key` tells it apart before it has an id. */
export interface QuestionDraft {
  key: string;
  id: string | null;
  kind: QuestionKind;
  label: string;
  isRequired: boolean;
  /** One choice a line. */
  options: string;
}

export function draftOf(question: VacancyQuestionsQuery['vacancy']['questions'][number]): QuestionDraft {
  const { id, kind, label, isRequired, options } = question;
  return { key: id, id, kind, label, isRequired, options: options.join('\n') };
}

export function blankQuestion(): QuestionDraft {
  return { key: crypto.randomUUID(), id: null, kind: 'SHORT_TEXT', label: '', isRequired: false, options: '' };
}

export function inputOf({ id, kind, label, isRequired, options }: QuestionDraft): ScreeningQuestionInput {
  const choices =
    kind === 'CHOICE'
      ? options
          .split('\n')
          .map((option) => option.trim())
          .filter(Boolean)
      : [];
  return { id, kind, label: label.trim(), isRequired, options: choices };
}
