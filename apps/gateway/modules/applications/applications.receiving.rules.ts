import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { emailAddress, line, own, paragraphs } from '../../platform/input.ts';
import { type Language, languages } from '../../platform/language.ts';
import type { QuestionKind } from '../vacancies/vacancies.terms.ts';
import type { StoredAnswer } from './application.entity.ts';

/** What an applicant fills in, wherever the form is. */
export type ApplicationFields = {
  firstName: string;
  lastName: string;
  email: string;
  phone?: string | null;
  motivation?: string | null;
  language: Language;
  answers?: { questionId: string; answer: string }[] | null;
  consentVersion: number;
};

export type Question = { id: string; kind: QuestionKind; label: string; options: string[]; isRequired: boolean };

/** What the fields are checked against: the vacancy's questions and the privacy statement of today. */
export type Expectations = { questions: Question[]; vacancyLanguage: Language; consentVersion: number };

const MAXIMUM_SHORT_ANSWER = 300;
const MAXIMUM_LONG_ANSWER = 5_000;

const phone = line(50, 0)
  .nullish()
  .transform((text) => text || null)
  .refine(
    (text) => text === null || parsePhoneNumberFromString(text, 'NL')?.isPossible() === true,
    own({
      nl: 'Vul een bestaand telefoonnummer in, zoals 06 12345678.',
      en: 'Fill in an existing telephone number, such as +31 6 12345678.',
    }),
  );

/**
 * The rules for one vacancy's form. Answers come in as a record by question id, so that each fault is
 * told at `answers.<questionId>`.
 */
export function applicationRules(
  { questions, vacancyLanguage, consentVersion }: Expectations,
  sentAnswers: Record<string, string>,
) {
  const notOnForm = Object.keys(sentAnswers).map((id) => [id, notAsked] as const);
  const onForm = questions.map((question) => [question.id, answerRule(question, vacancyLanguage)] as const);
  return z.object({
    firstName: line(100),
    lastName: line(100),
    email: emailAddress,
    phone,
    motivation: paragraphs(5_000),
    language: z.enum(languages),
    answers: z.object(Object.fromEntries<z.ZodType<string | null>>([...notOnForm, ...onForm])),
    consentVersion: z.int().refine(
      (version) => version === consentVersion,
      own({
        nl: 'Onze privacyverklaring is vernieuwd. Lees de nieuwe tekst en ga daarmee akkoord.',
        en: 'Our privacy statement was renewed. Read the new text and agree to it.',
      }),
    ),
  });
}

/** The answers that were given, each with the wording it was given to. */
export function storedAnswers(questions: Question[], answers: Record<string, string | null>): StoredAnswer[] {
  return questions.flatMap(({ id, label }) => {
    const answer = answers[id];
    return answer ? [{ questionId: id, question: label, answer }] : [];
  });
}

const notAsked: z.ZodType<string | null> = z
  .string()
  .nullable()
  .refine(
    () => false,
    own({
      nl: 'Deze vraag hoort niet (meer) bij de vacature. Laad de pagina opnieuw.',
      en: 'This question does not belong to the vacancy (any more). Load the page again.',
    }),
  );

const yes = new Set(['yes', 'ja', 'true']);
const no = new Set(['no', 'nee', 'false']);

function answerRule({ kind, options, isRequired }: Question, language: Language): z.ZodType<string | null> {
  const text = paragraphs(kind === 'LONG_TEXT' ? MAXIMUM_LONG_ANSWER : MAXIMUM_SHORT_ANSWER);
  const given = isRequired
    ? text.refine((answer) => answer !== null, own({ nl: 'Beantwoord deze vraag.', en: 'Answer this question.' }))
    : text;
  if (kind === 'CHOICE')
    return given.refine(
      (answer) => answer === null || options.includes(answer),
      own({ nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' }),
    );
  if (kind === 'YES_NO') {
    return given
      .refine(
        (answer) => answer === null || yes.has(answer.toLowerCase()) || no.has(answer.toLowerCase()),
        own({ nl: 'Kies ja of nee.', en: 'Choose yes or no.' }),
      )
      .transform((answer) => (answer === null ? null : yesOrNo(yes.has(answer.toLowerCase()), language)));
  }
  return given;
}

/** A yes is kept as a word that colleagues read, in the language of the question. */
function yesOrNo(isYes: boolean, language: Language): string {
  if (language === 'NL') return isYes ? 'Ja' : 'Nee';
  return isYes ? 'Yes' : 'No';
}
