import type { QuestionKind, ScreeningQuestionInput } from '@instroom/graphql/admin/graphql.ts';

/** A question while it is being written; `key` tells it apart before it has an id. */
export interface QuestionDraft {
  key: string;
  id: string | null;
  kind: QuestionKind;
  label: string;
  help: string;
  isRequired: boolean;
  /** One choice a line. */
  options: string;
  knockOut: { answers: string[]; below: string; above: string };
  /** By answer, as typed. */
  points: Record<string, string>;
}

export interface StoredQuestion {
  id: string;
  kind: QuestionKind;
  label: string;
  help: string | null;
  isRequired: boolean;
  options: string[];
  knockOut: { answers: string[]; below: string | null; above: string | null } | null;
  points: { answer: string; points: number }[];
}

export function draftOf(question: StoredQuestion): QuestionDraft {
  const { id, kind, label, help, isRequired, options, knockOut, points } = question;
  return {
    key: id,
    id,
    kind,
    label,
    help: help ?? '',
    isRequired,
    options: options.join('\n'),
    knockOut: { answers: knockOut?.answers ?? [], below: knockOut?.below ?? '', above: knockOut?.above ?? '' },
    points: Object.fromEntries(points.map((each) => [each.answer, String(each.points)])),
  };
}

export function blankQuestion(): QuestionDraft {
  return {
    key: crypto.randomUUID(),
    id: null,
    kind: 'SHORT_TEXT',
    label: '',
    help: '',
    isRequired: false,
    options: '',
    knockOut: { answers: [], below: '', above: '' },
    points: {},
  };
}

export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'CHOICE' || kind === 'MULTIPLE_CHOICE';
}

/** The answers that can be judged one by one; none for text, numbers, days and files. */
export function possibleAnswers({ kind, options }: QuestionDraft): string[] {
  return kind === 'YES_NO' ? ['YES', 'NO'] : hasOptions(kind) ? choicesOf(options) : [];
}

function choicesOf(options: string): string[] {
  return options
    .split('\n')
    .map((option) => option.trim())
    .filter(Boolean);
}

export function inputOf(draft: QuestionDraft): ScreeningQuestionInput {
  const { id, kind, label, help, isRequired, options, knockOut, points } = draft;
  const possible = possibleAnswers(draft);
  const worth = possible
    .map((answer) => ({ answer, points: Number.parseInt(points[answer] ?? '', 10) }))
    .filter((each) => Number.isInteger(each.points) && each.points !== 0);
  return {
    id,
    kind,
    label: label.trim(),
    help: help.trim() || null,
    isRequired,
    options: hasOptions(kind) ? choicesOf(options) : [],
    knockOut: {
      answers: knockOut.answers.filter((answer) => possible.includes(answer)),
      below: knockOut.below.trim() || null,
      above: knockOut.above.trim() || null,
    },
    points: worth,
  };
}
