import { expect, test } from 'vitest';
import { attentionFor } from './attention.ts';

const now = new Date('2026-11-21T12:00:00Z');
const vacancy = {
  id: 'v',
  title: 'Hovenier',
  state: 'PUBLISHED' as const,
  isExpired: false,
  closingDate: null,
  applicationCount: 3,
};
const kinds = (...vacancies: Parameters<typeof attentionFor>[0]) =>
  attentionFor(vacancies, 0, now).map(({ kind }) => kind);

test('a vacancy that runs well asks for nothing', () => {
  expect(kinds(vacancy, { ...vacancy, closingDate: '2026-12-24' })).toEqual([]);
});

test('each reason to look at a vacancy is told once, the urgent ones first', () => {
  expect(
    kinds(
      { ...vacancy, state: 'DRAFT' },
      { ...vacancy, applicationCount: 0 },
      { ...vacancy, isExpired: true, closingDate: '2026-11-01' },
      { ...vacancy, closingDate: '2026-11-25' },
    ),
  ).toEqual(['expiredAttention', 'closingSoon', 'draftAttention', 'noApplications']);
});

test('new applications come before everything', () => {
  expect(attentionFor([{ ...vacancy, isExpired: true }], 4, now)[0]).toMatchObject({
    kind: 'newWaiting',
    values: { count: 4 },
  });
});
