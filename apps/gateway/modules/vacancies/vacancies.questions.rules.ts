import { z } from 'zod';
import { line, own, paragraphs } from '../../platform/input.ts';
import { answerKinds, type AnswerKind } from './forms.terms.ts';
import type { KnockOut } from './vacancies.terms.ts';

const MAXIMUM_QUESTIONS = 20;
const MAXIMUM_POINTS = 100;

const hasOptions = (kind: AnswerKind): boolean => kind === 'CHOICE' || kind === 'MULTIPLE_CHOICE';

const limit = line(20, 0)
  .nullish()
  .transform((text) => text?.replace(',', '.') || null);

const question = z
  .object({
    id: z.uuid().nullish().catch(null),
    kind: z.enum(answerKinds),
    label: line(300),
    help: paragraphs(500),
    isRequired: z.boolean(),
    options: z.array(line(200)).max(30).nullish(),
    knockOut: z.object({ answers: z.array(line(200)).max(30), below: limit, above: limit }).nullish(),
    points: z
      .array(z.object({ answer: line(200), points: z.int().min(-MAXIMUM_POINTS).max(MAXIMUM_POINTS) }))
      .max(30)
      .nullish(),
  })
  .transform((given) => ({ ...given, options: hasOptions(given.kind) ? [...new Set(given.options ?? [])] : [] }))
  .refine(({ kind, options }) => !hasOptions(kind) || options.length >= 2, {
    path: ['options'],
    ...own({ nl: 'Geef minstens twee verschillende antwoorden.', en: 'Give at least two different answers.' }),
  })
  .refine(({ kind, knockOut }) => [knockOut?.below, knockOut?.above].every((text) => !text || isLimit(kind, text)), {
    path: ['knockOut'],
    ...own({ nl: 'Vul een getal of een datum in.', en: 'Fill in a number or a date.' }),
  })
  .transform(({ points, knockOut, ...rest }) => {
    const answers = possibleAnswers(rest);
    const worth = (points ?? []).filter((each) => answers.includes(each.answer) && each.points !== 0);
    return {
      ...rest,
      points: worth.length > 0 ? Object.fromEntries(worth.map((each) => [each.answer, each.points])) : null,
      knockOut: knockOut ? usable(rest.kind, answers, knockOut) : null,
    };
  });

export const questionRules = z.array(question).max(MAXIMUM_QUESTIONS);
export type QuestionFields = z.output<typeof question>;

/** The answers that can be given points or refuse somebody; none for text and files. */
export function possibleAnswers({ kind, options }: { kind: AnswerKind; options: string[] }): string[] {
  return kind === 'YES_NO' ? ['YES', 'NO'] : options;
}

function isLimit(kind: AnswerKind, text: string): boolean {
  return kind === 'NUMBER' ? Number.isFinite(Number(text)) : kind !== 'DATE' || z.iso.date().safeParse(text).success;
}

/** Null when nothing could ever be refused by it. */
function usable(kind: AnswerKind, possible: string[], knockOut: KnockOut): KnockOut | null {
  const hasLimits = kind === 'NUMBER' || kind === 'DATE';
  const rule = {
    answers: knockOut.answers.filter((answer) => possible.includes(answer)),
    below: hasLimits ? knockOut.below : null,
    above: hasLimits ? knockOut.above : null,
  };
  return rule.answers.length > 0 || rule.below !== null || rule.above !== null ? rule : null;
}
