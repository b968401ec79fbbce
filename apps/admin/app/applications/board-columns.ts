import type { BoardCardFragment, StageNameFragment, VacancyBoardQuery } from '@instroom/graphql/admin/graphql.ts';

export type Column = NonNullable<VacancyBoardQuery['vacancy']['board']>['columns'][number];

/** The columns with every move that is still on its way already done: in the new column last, since it is there the shortest. */
export function withPendingMoves(
  columns: readonly Column[],
  pending: ReadonlyMap<string, { toStage: StageNameFragment }>,
): Column[] {
  const moving: { application: BoardCardFragment; from: string; to: string }[] = columns.flatMap(
    ({ stage, applications }) =>
      applications.flatMap((application) => {
        const to = pending.get(application.id)?.toStage.id;
        return to && to !== stage.id ? [{ application, from: stage.id, to }] : [];
      }),
  );
  if (moving.length === 0) return [...columns];
  return columns.map((column) => {
    const leaving = moving.filter(({ from }) => from === column.stage.id);
    const arriving = moving.filter(({ to }) => to === column.stage.id);
    const left = new Set(leaving.map(({ application }) => application.id));
    return {
      ...column,
      count: column.count - leaving.length + arriving.length,
      applications: [
        ...column.applications.filter(({ id }) => !left.has(id)),
        ...arriving.map(({ application }) => application),
      ],
    };
  });
}

/** The highest score first; who has none comes last. */
export function byScore(a: Pick<BoardCardFragment, 'score'>, b: Pick<BoardCardFragment, 'score'>): number {
  return (b.score ?? -Infinity) - (a.score ?? -Infinity) || 0;
}
