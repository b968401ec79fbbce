import { expect, test } from 'vitest';
import { createDice } from './dice.ts';
import { planJourneys } from './journey.ts';
import { day, daysBefore, isWorkingDay } from './moments.ts';
import type { BuiltVacancy } from './vacancy-rows.ts';

const stages = [
  'new',
  'review',
  'phone',
  'firstInterview',
  'secondInterview',
  'trial',
  'offer',
  'hired',
  'rejected',
  'rejectedAfterInterview',
  'withdrawn',
];

/** A vacancy published ten days before `today`: so short that journeys bump into the weekend and the present. */
function recentVacancy(today: Date): BuiltVacancy & { publishedAt: Date } {
  const publishedAt = daysBefore(today, 10, 9 * 60);
  return {
    plan: { title: '', trade: 'care', text: [], team: [], createdDaysAgo: 11, applications: 25 },
    id: '',
    number: 1,
    createdAt: publishedAt,
    publishedAt,
    changedAt: undefined,
    closedAt: undefined,
    expiredAt: undefined,
    closingDate: null,
    occupationId: null,
    questions: [],
  };
}

test('a journey moves forward, in working hours, and never past the present, whatever the day', () => {
  for (let days = 0; days < 400; days += 1) {
    const today = new Date(Date.UTC(2026, 10, 21) + days * day);
    const vacancy = recentVacancy(today);
    for (const { appliedAt, steps } of planJourneys(vacancy, stages, today, createDice(days))) {
      const moments = [vacancy.publishedAt, appliedAt, ...steps.map(({ at }) => at), today];
      expect(moments.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(moments);
      expect(steps.every(({ at }) => isWorkingDay(at) && at.getUTCHours() >= 7 && at.getUTCHours() < 16)).toBe(true);
      expect(steps.every(({ stage }) => stages.includes(stage))).toBe(true);
    }
  }
});

test('a busy board has somebody in every stage, with a reason for those who left', () => {
  const today = new Date('2026-11-19T00:00:00Z');
  const journeys = planJourneys(
    { ...recentVacancy(today), publishedAt: daysBefore(today, 38, 9 * 60) },
    stages,
    today,
    createDice(1),
  );
  expect(new Set(journeys.map(({ steps }) => steps.at(-1)?.stage ?? 'new'))).toEqual(new Set(stages));
  for (const { stage, reason } of journeys.flatMap(({ steps }) => steps)) {
    expect(reason !== null, stage).toBe(['rejected', 'rejectedAfterInterview', 'withdrawn'].includes(stage));
  }
});
