import type { ApplyFormQuery, SubmitApplicationInput } from '@instroom/graphql/careers/graphql.ts';
import type { Language } from '~/i18n/language';
import { type Entry, isAsked, isFile } from './entries';
import {
  CONSENT_FIELD,
  FILE_FIELD,
  PERSON_FIELDS,
  REFUSED_UPLOAD,
  VIA_FIELD,
  isAnswerField,
  keptName,
  keptToken,
} from './field-names';

export type ApplyVacancy = NonNullable<ApplyFormQuery['careersSite']['vacancy']>;

/** The form as the visitor left it; goes back into the page when something has to be mended. */
export interface TypedApplication {
  /** By field name; several choices stand on a line each; a field that was left alone may be missing. */
  values: Record<string, string>;
  /** Files that the gateway already holds, by field name. */
  keptFiles: Record<string, { token: string; name: string }>;
  via: string;
  idempotencyKey: string;
}

/** @param newKey used when the form carried no usable key of its own */
export function typedApplication(
  fields: ReadonlyMap<string, string>,
  entries: readonly Entry[],
  newKey: string,
): TypedApplication {
  // A form that has gone, as of a closed vacancy, does not say any more what was asked; what was typed stays.
  const texts =
    entries.length === 0
      ? [...fields.keys()].filter(isAnswerField)
      : entries.filter((entry) => !isFile(entry)).map(({ name }) => name);
  const values = Object.fromEntries(
    [...PERSON_FIELDS, ...texts, CONSENT_FIELD].map((name) => [name, fields.get(name) ?? '']),
  );
  const kept = entries.filter(isFile).flatMap(({ name }) => {
    const token = fields.get(keptToken(name));
    return token ? [[name, { token, name: fields.get(keptName(name)) ?? '' }] as const] : [];
  });
  const key = fields.get('idempotencyKey') ?? '';
  return {
    values,
    keptFiles: Object.fromEntries(kept),
    via: fields.get(VIA_FIELD) ?? '',
    idempotencyKey: /^[\w-]{16,64}$/.test(key) ? key : newKey,
  };
}

/**
 * What is handed in. Everything that is asked is in it, in the order of the page; consent that was not given is
 * version 0. `refused` names the fields whose file was not taken.
 */
export function submission(
  { values, keptFiles, via, idempotencyKey }: TypedApplication,
  {
    site,
    vacancyId,
    entries,
    language,
    refused = new Set(),
  }: {
    site: string;
    vacancyId: string;
    entries: readonly Entry[];
    language: Language;
    refused?: ReadonlySet<string>;
  },
): SubmitApplicationInput {
  const fileOf = (name: string) => (refused.has(name) ? REFUSED_UPLOAD : (keptFiles[name]?.token ?? null));
  const ofItsOwn = new Set(['phone', 'motivation', FILE_FIELD]);
  return {
    site,
    vacancyId,
    idempotencyKey,
    via: via || null,
    application: {
      firstName: values.firstName ?? '',
      lastName: values.lastName ?? '',
      email: values.email ?? '',
      phone: values.phone || null,
      motivation: values.motivation || null,
      language: language === 'nl' ? 'NL' : 'EN',
      answers: entries
        .filter((entry) => !ofItsOwn.has(entry.name) && isAsked(entry, entries, values))
        .map((entry) => {
          const typed = values[entry.name] ?? '';
          if (isFile(entry)) return { questionId: entry.id, answer: fileOf(entry.name) ?? '' };
          if (entry.kind === 'MULTIPLE_CHOICE')
            return { questionId: entry.id, answers: typed.split('\n').filter(Boolean) };
          return { questionId: entry.id, answer: typed };
        }),
      uploadToken: fileOf(FILE_FIELD),
      consentVersion: /^\d{1,9}$/.test(values[CONSENT_FIELD] ?? '') ? Number(values[CONSENT_FIELD]) : 0,
    },
  };
}

/** The field of the form that an input path of the gateway speaks of; undefined when it is about no field. */
export function fieldOfPath(path: string, entries: readonly Entry[]): string | undefined {
  const [first, second] = path.replace(/^(input\.)?application\./, '').split('.');
  if (first === 'consentVersion') return CONSENT_FIELD;
  if (first === 'uploadToken') return FILE_FIELD;
  if (first === 'answers') return entries.find(({ id }) => id === second)?.name;
  const isKnown = [...PERSON_FIELDS, 'phone', 'motivation'].some((name) => name === first);
  return isKnown ? first : undefined;
}
