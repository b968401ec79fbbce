import pg from 'pg';

/** Column values as JSON carries them: moments as ISO text, arrays as arrays, bytes as `\x…` text. */
export type Row = Record<string, unknown>;

/**
 * Inserts all rows in one statement. The first row's keys are the columns; a key that another row
 * lacks becomes null. With `updateOn`, a row whose key exists is brought up to date instead.
 */
export async function insertRows(client: pg.ClientBase, table: string, rows: Row[], updateOn?: string): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const columns = names.map((name) => pg.escapeIdentifier(name)).join(', ');
  const target = pg.escapeIdentifier(table);
  const update = updateOn
    ? ` on conflict (${pg.escapeIdentifier(updateOn)}) do update set ${names
        .filter((name) => name !== updateOn)
        .map((name) => `${pg.escapeIdentifier(name)} = excluded.${pg.escapeIdentifier(name)}`)
        .join(', ')}`
    : '';
  const source = `jsonb_populate_recordset(null::${target}, $1::jsonb)`;
  await client.query(`insert into ${target} (${columns}) select ${columns} from ${source}${update}`, [
    JSON.stringify(rows),
  ]);
}
