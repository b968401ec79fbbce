import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { emailAddress, line, own, paragraphs } from '../../platform/input.ts';
import { type Language, languages } from '../../platform/language.ts';
import type { FormField } from '../vacancies/forms.terms.ts';
import { answerRule, type Asked, type ReadAnswer } from './applications.answers.rules.ts';

/** What an applicant fills in, wherever the form is. */
export type ApplicationFields = {
  firstName: string;
  lastName: string;
  email: string;
  phone?: string | null;
  motivation?: string | null;
  language: Language;
  answers?: { questionId: string; answer?: string | null; answers?: string[] | null }[] | null;
  /** Stands for the CV, which was sent before. */
  uploadToken?: string | null;
  consentVersion: number;
};

/** What the fields are checked against: what this applicant is asked, and the privacy statement of today. */
export type Expectations = {
  asked: Asked[];
  /** The fields of the form that are shown. */
  shown: FormField[];
  vacancyLanguage: Language;
  consentVersion: number;
};

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
 * The rules for one vacancy's form. Answers come in as a record by id, so that each fault is told at
 * `answers.<id>`. What the form does not ask is not taken in.
 */
export function applicationRules(
  { asked, shown, vacancyLanguage, consentVersion }: Expectations,
  unknownIds: string[],
) {
  const notOnForm = unknownIds.map((id) => [id, notAsked] as const);
  const onForm = asked.map((each) => [each.id, answerRule(each, vacancyLanguage)] as const);
  const field = (kind: FormField['kind']) => shown.find((each) => each.kind === kind);
  return z.object({
    firstName: line(100),
    lastName: line(100),
    email: emailAddress,
    phone: field('PHONE') ? needed(phone, field('PHONE')) : ignored,
    motivation: field('MOTIVATION') ? needed(paragraphs(5_000), field('MOTIVATION')) : ignored,
    uploadToken: field('CV') ? needed(token, field('CV')) : ignored,
    language: z.enum(languages),
    answers: z.object(Object.fromEntries<z.ZodType<ReadAnswer | null>>([...notOnForm, ...onForm])),
    consentVersion: z.int().refine(
      (version) => version === consentVersion,
      own({
        nl: 'Onze privacyverklaring is vernieuwd. Lees de nieuwe tekst en ga daarmee akkoord.',
        en: 'Our privacy statement was renewed. Read the new text and agree to it.',
      }),
    ),
  });
}

const token = z
  .string()
  .nullish()
  .transform((text) => text || null);
const ignored = z.unknown().transform(() => null);

function needed<Rule extends z.ZodType<string | null>>(rule: Rule, field: FormField | undefined) {
  return rule.refine(
    (value) => value !== null || !field?.isRequired,
    own(
      field?.kind === 'CV'
        ? { nl: 'Kies een bestand.', en: 'Choose a file.' }
        : { nl: 'Vul dit in.', en: 'Fill this in.' },
    ),
  );
}

const notAsked: z.ZodType<ReadAnswer | null> = z.array(z.string()).transform((sent, context) => {
  context.issues.push({
    code: 'custom',
    input: sent,
    ...own({
      nl: 'Deze vraag hoort niet (meer) bij de vacature. Laad de pagina opnieuw.',
      en: 'This question does not belong to the vacancy (any more). Load the page again.',
    }),
  });
  return z.NEVER;
});
