import { expect, test } from 'vitest';
import { withPendingMoves, type Column } from './board-columns.ts';

const stage = (id: string) => ({ id, nameNl: id, nameEn: id, group: 'NEW' as const, kind: 'ACTIVE' as const });
const column = (id: string, ...applicationIds: string[]): Column => ({
  stage: stage(id),
  count: applicationIds.length,
  applications: applicationIds.map((id) => ({ id })) as Column['applications'],
});
const shown = (columns: Column[]) =>
  Object.fromEntries(
    columns.map(({ stage, count, applications }) => [stage.id, [count, ...applications.map(({ id }) => id)]]),
  );

test('a move on its way is shown at once: one fewer here, one more there, last in the column', () => {
  const columns = [column('new', 'anna', 'bram'), column('interview', 'kim')];
  expect(shown(withPendingMoves(columns, new Map([['anna', { toStage: stage('interview') }]])))).toEqual({
    new: [1, 'bram'],
    interview: [2, 'kim', 'anna'],
  });
});

test('once the board itself has the move, nothing moves twice', () => {
  const columns = [column('new', 'bram'), column('interview', 'kim', 'anna')];
  expect(shown(withPendingMoves(columns, new Map([['anna', { toStage: stage('interview') }]])))).toEqual({
    new: [1, 'bram'],
    interview: [2, 'kim', 'anna'],
  });
});
