import { describe, expect, test } from 'vitest';
import { applicationErrors } from './application-errors';
import type { Entry } from './entries';
import { fieldOfPath, submission, typedApplication } from './typed-application';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  name: `answer.${id}`,
  kind: 'SHORT_TEXT',
  label: `Vraag ${id}`,
  help: undefined,
  isRequired: true,
  options: [],
  condition: undefined,
  isQuestion: true,
  ...more,
});
const cv = entry('cv', { name: 'cv', kind: 'CV' });
const questions = [entry('q1'), entry('q2'), cv];
const KEY = '8f0e4b9a-1111-4222-8333-444455556666';

const typed = (fields: Record<string, string>) =>
  typedApplication(new Map(Object.entries(fields)), questions, 'new-key-0123456789');

describe('a typed application', () => {
  test('keeps what belongs to the form and nothing else', () => {
    const { values } = typed({ firstName: 'Jan', 'answer.q1': 'ja', 'answer.q9': 'x', role: 'admin', __proto__: 'x' });

    expect(values).toMatchObject({ firstName: 'Jan', 'answer.q1': 'ja', 'answer.q2': '' });
    expect(Object.keys(values)).not.toContain('role');
    expect(Object.keys(values)).not.toContain('answer.q9');
  });

  test('keeps its own key, so that sending twice is one application', () => {
    expect(typed({ idempotencyKey: KEY }).idempotencyKey).toBe(KEY);
    expect(typed({ idempotencyKey: '<script>' }).idempotencyKey).toBe('new-key-0123456789');
  });

  test('remembers the file that was already accepted', () => {
    expect(typed({ 'token.cv': 't1', 'name.cv': 'cv.pdf' }).keptFiles).toEqual({ cv: { token: 't1', name: 'cv.pdf' } });
    expect(typed({}).keptFiles).toEqual({});
  });

  test('is handed in with every question and the language of the page', () => {
    const input = submission(
      typed({
        firstName: 'Jan',
        email: 'jan+werk@voorbeeld.nl',
        'answer.q2': 'nee',
        consent: '3',
        'token.cv': 't1',
        idempotencyKey: KEY,
      }),
      {
        site: 'demo',
        vacancyId: 'v1',
        entries: questions,
        language: 'en',
      },
    );

    expect(input).toMatchObject({ site: 'demo', vacancyId: 'v1', idempotencyKey: KEY });
    expect(input.application).toEqual({
      firstName: 'Jan',
      lastName: '',
      email: 'jan+werk@voorbeeld.nl',
      phone: null,
      motivation: null,
      language: 'EN',
      answers: [
        { questionId: 'q1', answer: '' },
        { questionId: 'q2', answer: 'nee' },
      ],
      uploadToken: 't1',
      consentVersion: 3,
    });
  });

  test('HRO-72 leaves out what is asked only after another answer, and hands every file in under its field', () => {
    const licence = entry('licence', { kind: 'YES_NO' });
    const condition = { name: licence.name, question: '', answers: ['YES'], words: [] };
    const entries = [licence, entry('since', { condition }), entry('proof', { kind: 'FILE', condition })];
    const sent = (answer: string) => {
      const fields = { 'answer.licence': answer, 'answer.since': '2019', 'token.answer.proof': 't2' };
      const form = typedApplication(new Map(Object.entries(fields)), entries, 'new-key-0123456789');
      return submission(form, { site: 'demo', vacancyId: 'v1', entries, language: 'nl' }).application.answers;
    };

    expect(sent('NO')).toEqual([{ questionId: 'licence', answer: 'NO' }]);
    expect(sent('YES')).toEqual([
      { questionId: 'licence', answer: 'YES' },
      { questionId: 'since', answer: '2019' },
      { questionId: 'proof', answer: 't2' },
    ]);
  });

  test.each(['', 'on', '-1', '1e9', '99999999999'])('consent "%s" is no consent', (consent) => {
    expect(
      submission(typed({ consent }), { site: 'demo', vacancyId: 'v1', entries: questions, language: 'nl' }).application
        .consentVersion,
    ).toBe(0);
  });
});

describe('what has to be mended', () => {
  test.each([
    ['application.email', 'email'],
    ['input.application.firstName', 'firstName'],
    ['application.answers.q2', 'answer.q2'],
    ['application.consentVersion', 'consent'],
    ['application.uploadToken', 'cv'],
    ['application.answers.q9', undefined],
    ['vacancyId', undefined],
  ])('%s is about the field %s', (path, field) => {
    expect(fieldOfPath(path, questions)).toBe(field);
  });

  const failure = (fields: Record<string, string>) => ({
    code: 'BAD_INPUT' as const,
    sentence: 'Kijk de velden na.',
    fields,
    requestId: undefined,
  });

  test('stands at its field; what this site saw itself goes first', () => {
    const errors = applicationErrors(
      failure({ 'application.email': 'Vul in.', 'application.uploadToken': 'Onbekend.' }),
      questions,
      { cv: 'Te groot.' },
    );

    expect(errors).toEqual({ fields: { email: 'Vul in.', cv: 'Te groot.' }, general: undefined });
  });

  test('is told as a whole when it is about no field', () => {
    expect(applicationErrors(failure({ vacancyId: 'Vreemd.' }), questions).general).toBe('Vreemd.');
    expect(
      applicationErrors({ code: 'TOO_MANY_REQUESTS', sentence: 'Wacht even.', fields: {}, requestId: 'r' }, questions)
        .general,
    ).toBe('Wacht even.');
  });
});
