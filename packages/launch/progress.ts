const startedAt = Number(process.env.INSTROOM_STARTED_AT ?? Date.now());

/** Prints one line with the time since the command was given. */
export function say(sentence: string): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`[${seconds.padStart(6)} s] ${sentence}`);
}

/** Aligns the columns of a small table for the terminal. */
export function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
    .join('\n');
}
