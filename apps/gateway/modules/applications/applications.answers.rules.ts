import { z } from 'zod';
import { line, own, paragraphs } from '../../platform/input.ts';
import type { Language, Sentence } from '../../platform/language.ts';
import {
  type AnswerKind,
  type FormField,
  type FormFieldKind,
  isStandard,
  shownFields,
} from '../vacancies/forms.terms.ts';
import type { KnockOut } from '../vacancies/vacancies.terms.ts';
import type { StoredAnswer } from './application.entity.ts';

/** A question of the vacancy, as it is stored. */
export type Question = {
  id: string;
  kind: AnswerKind;
  label: string;
  options: string[];
  isRequired: boolean;
  knockOut: KnockOut | null;
  points: { answer: string; points: number }[];
};

/** Anything that is answered under its id, whether a field of the form or a question. */
export type Asked = {
  id: string;
  kind: AnswerKind;
  fieldKind: FormFieldKind;
  label: string;
  /** Every wording of each choice; the first names it, `shown` is how the applicant read it. */
  options: { wordings: string[]; shown: string }[];
  isRequired: boolean;
  question: Question | null;
};

/** An answer that is right: for people, and by the names that rules look at. */
export type ReadAnswer = { text: string; values: string[] };

const answeredAs: Partial<Record<FormFieldKind, AnswerKind>> = {
  ADDRESS: 'LONG_TEXT',
  LINKEDIN: 'SHORT_TEXT',
  DATE_OF_BIRTH: 'DATE',
  AVAILABLE_FROM: 'DATE',
  SALARY_EXPECTATION: 'SHORT_TEXT',
};
/** Fields of the form that travel in fields of their own. */
const elsewhere: readonly FormFieldKind[] = ['PHONE', 'MOTIVATION', 'CV'];

/** What this applicant is asked under ids, after conditions; and which fields of the form are shown at all. */
export function askedOf(
  form: FormField[],
  questions: Question[],
  sent: Record<string, string[]>,
  language: Language,
): { asked: Asked[]; shown: FormField[] } {
  const all = form.map((field) => fieldAsAsked(field, language));
  const values = new Map(all.map((asked) => [asked.id, valuesOf(asked, sent[asked.id] ?? [])]));
  const shown = shownFields(form, values);
  const shownIds = new Set(shown.filter(({ kind }) => !elsewhere.includes(kind)).map(({ id }) => id));
  return { shown, asked: [...all.filter(({ id }) => shownIds.has(id)), ...questions.map(questionAsAsked)] };
}

function fieldAsAsked({ id, kind, labelNl, labelEn, options, isRequired }: FormField, language: Language): Asked {
  return {
    id,
    kind: isStandard(kind) ? (answeredAs[kind] ?? 'SHORT_TEXT') : kind,
    fieldKind: kind,
    label: language === 'NL' ? labelNl : labelEn,
    options: options.map(({ nl, en }) => ({ wordings: [nl, en], shown: language === 'NL' ? nl : en })),
    isRequired,
    question: null,
  };
}

function questionAsAsked(question: Question): Asked {
  const { id, kind, label, options, isRequired } = question;
  const named = options.map((option) => ({ wordings: [option], shown: option }));
  return { id, kind, fieldKind: kind, label, options: named, isRequired, question };
}

const yes = new Set(['yes', 'ja', 'true']);
const no = new Set(['no', 'nee', 'false']);

/** The names of what was chosen, as far as they can be read: YES, NO, or the first wording of choices. */
function valuesOf({ kind, options }: Asked, sent: string[]): string[] {
  if (kind === 'YES_NO') {
    const word = sent[0]?.trim().toLowerCase() ?? '';
    return yes.has(word) ? ['YES'] : no.has(word) ? ['NO'] : [];
  }
  return sent.flatMap((text) => options.find(({ wordings }) => wordings.includes(text.trim()))?.wordings[0] ?? []);
}

/** The rule for one answer. `language` is that in which a yes is written down. */
export function answerRule(asked: Asked, language: Language): z.ZodType<ReadAnswer | null> {
  return z
    .array(z.string())
    .max(50)
    .transform((sent, context) => {
      const given = sent.map((text) => text.trim()).filter(Boolean);
      const refuse = (sentence: Sentence): typeof z.NEVER => {
        context.issues.push({ code: 'custom', input: sent, ...own(sentence) });
        return z.NEVER;
      };
      if (given.length === 0) return asked.isRequired ? refuse(toAnswer(asked.kind)) : null;
      const answer = readers[asked.kind](asked, given, language);
      return 'nl' in answer ? refuse(answer) : answer;
    });
}

function toAnswer(kind: AnswerKind): Sentence {
  if (kind === 'FILE') return { nl: 'Kies een bestand.', en: 'Choose a file.' };
  return { nl: 'Beantwoord deze vraag.', en: 'Answer this question.' };
}

const readers: Record<AnswerKind, (asked: Asked, given: string[], language: Language) => ReadAnswer | Sentence> = {
  SHORT_TEXT: ({ fieldKind }, [text = '']) => {
    if (fieldKind === 'LINKEDIN' && !/^(https?:\/\/)?([a-z]{2,3}\.)?linkedin\.com\/\S+$/i.test(text))
      return {
        nl: 'Vul de link naar je profiel in, zoals linkedin.com/in/jouw-naam.',
        en: 'Fill in the link to your profile, such as linkedin.com/in/your-name.',
      };
    return textOf(line(300), text);
  },
  LONG_TEXT: (_asked, [text = '']) => textOf(paragraphs(5_000), text),
  YES_NO: (asked, given, language) => {
    const [value] = valuesOf(asked, given);
    if (!value) return { nl: 'Kies ja of nee.', en: 'Choose yes or no.' };
    return { text: wordFor(value === 'YES', language), values: [value] };
  },
  CHOICE: (asked, given) => {
    const values = valuesOf(asked, given);
    if (values.length !== 1 || given.length !== 1)
      return { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' };
    return { text: shownAs(asked, values), values };
  },
  MULTIPLE_CHOICE: (asked, given) => {
    const values = [...new Set(valuesOf(asked, given))];
    if (values.length !== new Set(given).size) return { nl: 'Kies uit de antwoorden.', en: 'Choose from the answers.' };
    return { text: shownAs(asked, values), values };
  },
  NUMBER: (_asked, [text = '']) => {
    const plain = text.replace(/\s/g, '').replace(',', '.');
    if (!/^-?\d{1,12}(\.\d{1,4})?$/.test(plain)) return { nl: 'Vul een getal in.', en: 'Fill in a number.' };
    return { text, values: [plain] };
  },
  DATE: ({ fieldKind }, [text = '']) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(text)
      ? text
      : text.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (_all, d: string, m: string, y: string) =>
          [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
        );
    if (!z.iso.date().safeParse(day).success || day < '1900-01-01')
      return {
        nl: 'Vul een bestaande datum in, zoals 31-12-2026.',
        en: 'Fill in an existing date, such as 31-12-2026.',
      };
    if (fieldKind === 'DATE_OF_BIRTH' && day >= new Date().toISOString().slice(0, 10))
      return { nl: 'Deze datum moet nog komen.', en: 'This date is still to come.' };
    return { text: day.split('-').reverse().join('-'), values: [day] };
  },
  // What stands here stands for a file that was sent before; taking it over is for who received it.
  FILE: (_asked, [token = '']) => ({ text: token, values: [] }),
};

function textOf(rule: z.ZodType<string | null>, text: string): ReadAnswer | Sentence {
  const result = rule.safeParse(text);
  if (result.success) return { text: result.data ?? '', values: [] };
  return { nl: 'Dit antwoord is te lang. Maak het korter.', en: 'This answer is too long. Make it shorter.' };
}

function shownAs({ options }: Asked, values: string[]): string {
  return values.map((value) => options.find(({ wordings }) => wordings[0] === value)?.shown ?? value).join(', ');
}

/** A yes is kept as a word that colleagues read. */
function wordFor(isYes: boolean, language: Language): string {
  if (language === 'NL') return isYes ? 'Ja' : 'Nee';
  return isYes ? 'Yes' : 'No';
}

/** The answers that were given, each with the wording it was given to and how it was judged. */
export function storedAnswers(asked: Asked[], answers: Record<string, ReadAnswer | null>): StoredAnswer[] {
  return asked.flatMap((each) => {
    const answer = answers[each.id];
    if (!answer) return [];
    const points = each.question && each.question.points.length > 0 ? pointsFor(each.question, answer) : undefined;
    return [
      {
        questionId: each.id,
        question: each.label,
        answer: answer.text,
        kind: each.fieldKind,
        ...(points === undefined ? {} : { points }),
        ...(each.question && isKnockedOut(each.question, answer) ? { isKnockOut: true } : {}),
      },
    ];
  });
}

function pointsFor({ points }: Question, { values }: ReadAnswer): number {
  return points.filter(({ answer }) => values.includes(answer)).reduce((sum, each) => sum + each.points, 0);
}

function isKnockedOut({ kind, knockOut }: Question, { values }: ReadAnswer): boolean {
  if (!knockOut) return false;
  const [value = ''] = values;
  if (values.some((each) => knockOut.answers.includes(each))) return true;
  const isBefore = (one: string, other: string) => (kind === 'NUMBER' ? Number(one) < Number(other) : one < other);
  if (knockOut.below !== null && isBefore(value, knockOut.below)) return true;
  return knockOut.above !== null && isBefore(knockOut.above, value);
}

/** The points of the answers and the most that was to be had; null when no question is worth any. */
export function scoreOf(questions: Question[], answers: StoredAnswer[]): { score: number; maximum: number } | null {
  const worth = questions.filter(({ points }) => points.length > 0);
  if (worth.length === 0) return null;
  const most = ({ kind, points }: Question): number => {
    const positive = points.map((each) => each.points).filter((each) => each > 0);
    return kind === 'MULTIPLE_CHOICE' ? positive.reduce((sum, each) => sum + each, 0) : Math.max(0, ...positive);
  };
  return {
    score: answers.reduce((sum, { points = 0 }) => sum + points, 0),
    maximum: worth.reduce((sum, question) => sum + most(question), 0),
  };
}
