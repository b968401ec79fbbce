import DataLoader from 'dataloader';
import type { Context } from '../context.ts';
import type { Statement } from './reader.ts';

/**
 * A relation read in batches: one statement for all the rows of an operation that ask for it.
 * The statement takes the keys as `$1` (an array) and returns each row with its key in `key`.
 */
export type Batch<Row> = { query: Statement; values?: (context: Context) => unknown[]; row?: Row };

/** A batch whose statement depends on what is asked: the same statement is the same batch. */
export function batchOf<Row>(query: Statement, values: (context: Context) => unknown[]): Batch<Row> {
  const batch = (batches.get(query) as Batch<Row> | undefined) ?? { query, values };
  batches.set(query, batch);
  return batch;
}

const batches = new WeakMap<Statement, Batch<unknown>>();

type Keyed = { key: string };

export async function loadMany<Row>(context: Context, batch: Batch<Row>, key: string): Promise<Row[]> {
  return loaderOf<Row>(context, batch).load(key);
}

export async function loadOne<Row>(
  context: Context,
  batch: Batch<Row>,
  key: string | null | undefined,
): Promise<Row | null> {
  if (key === null || key === undefined) return null;
  return (await loaderOf<Row>(context, batch).load(key))[0] ?? null;
}

function loaderOf<Row>(context: Context, batch: Batch<Row>): DataLoader<string, Row[]> {
  const existing = context.loaders.get(batch) as DataLoader<string, Row[]> | undefined;
  if (existing) return existing;
  const loader = new DataLoader<string, Row[]>(async (keys) => {
    const rows = await context.read.rows<Keyed>(batch.query, [keys, ...(batch.values?.(context) ?? [])]);
    const byKey = new Map<string, Row[]>();
    for (const row of rows) {
      const group = byKey.get(row.key);
      if (group) group.push(row as Row);
      else byKey.set(row.key, [row as Row]);
    }
    return keys.map((key) => byKey.get(key) ?? []);
  });
  context.loaders.set(batch, loader);
  return loader;
}
