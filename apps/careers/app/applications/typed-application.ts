import type { ApplyFormQuery, SubmitApplicationInput } from '@instroom/graphql/careers/graphql.ts';
import type { Language } from '~/i18n/language';

export type ApplyVacancy = NonNullable<ApplyFormQuery['careersSite']['vacancy']>;
export type Question = ApplyVacancy['questions'][number];

export const PERSON_FIELDS = ['firstName', 'lastName', 'email', 'phone'] as const;
export const CONSENT_FIELD = 'consent';
export const FILE_FIELD = 'cv';
/** No person sees this field; whoever fills it in is a machine. */
export const TRAP_FIELD = 'website';

/** A token that the gateway never gives out: with it the other fields are checked, and nothing is handed in. */
export const REFUSED_UPLOAD = 'refused';

export const answerField = (questionId: string) => `answer.${questionId}`;

/** The form as the visitor left it; goes back into the page when something has to be mended. */
export interface TypedApplication {
  /** By field name; a field that was left alone may be missing. */
  values: Record<string, string>;
  /** A file that the gateway already holds. */
  keptFile: { token: string; name: string } | undefined;
  idempotencyKey: string;
}

/** @param newKey used when the form carried no usable key of its own */
export function typedApplication(
  fields: ReadonlyMap<string, string>,
  questions: readonly Question[],
  newKey: string,
): TypedApplication {
  const names = [...PERSON_FIELDS, 'motivation', CONSENT_FIELD, ...questions.map(({ id }) => answerField(id))];
  const values = Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']));
  const token = fields.get('uploadToken');
  const key = fields.get('idempotencyKey') ?? '';
  return {
    values,
    keptFile: token ? { token, name: fields.get('uploadName') ?? '' } : undefined,
    idempotencyKey: /^[\w-]{16,64}$/.test(key) ? key : newKey,
  };
}

/** What is handed in. Every question is in it, in the order of the page; consent that was not given is version 0. */
export function submission(
  { values, keptFile, idempotencyKey }: TypedApplication,
  {
    site,
    vacancy,
    language,
    uploadToken,
  }: { site: string; vacancy: ApplyVacancy; language: Language; uploadToken?: string },
): SubmitApplicationInput {
  return {
    site,
    vacancyId: vacancy.id,
    idempotencyKey,
    application: {
      firstName: values.firstName ?? '',
      lastName: values.lastName ?? '',
      email: values.email ?? '',
      phone: values.phone || null,
      motivation: values.motivation || null,
      language: language === 'nl' ? 'NL' : 'EN',
      answers: vacancy.questions.map(({ id }) => ({ questionId: id, answer: values[answerField(id)] ?? '' })),
      uploadToken: uploadToken ?? keptFile?.token ?? null,
      consentVersion: /^\d{1,9}$/.test(values[CONSENT_FIELD] ?? '') ? Number(values[CONSENT_FIELD]) : 0,
    },
  };
}

/** The field of the form that an input path of the gateway speaks of; undefined when it is about no field. */
export function fieldOfPath(path: string, questions: readonly Question[]): string | undefined {
  const [first, second] = path.replace(/^(input\.)?application\./, '').split('.');
  if (first === 'consentVersion') return CONSENT_FIELD;
  if (first === 'uploadToken') return FILE_FIELD;
  if (first === 'answers') {
    const question = questions.find(({ id }) => id === second) ?? questions[Number(second)];
    return question && answerField(question.id);
  }
  return first === 'motivation' || PERSON_FIELDS.some((name) => name === first) ? first : undefined;
}
