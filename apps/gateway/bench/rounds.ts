import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from './connections.ts';
import { processorTimes, spentBetween } from './processor-time.ts';

/** One way of answering: a process of its own, and the same questions as the others in its own words. */
export interface Variant {
  name: string;
  pid: number;
  port: number;
  requests: Buffer[];
  /** What the answers must weigh, in the order of the requests. */
  sizes: number[];
}

export interface Pace {
  rounds: number;
  sliceMs: number;
  /** Before the first round, each variant answers for this long and this often: compilers need both. */
  warmUpMs: number;
  warmUpRequests: number;
}

/** What one variant did in one slice. */
export interface Slice {
  perSecond: number;
  /** On-processor nanoseconds per request: the variant's process and the database together. */
  processorTime: number;
  p95Ms: number;
}

/** The slices of each variant, in the order of the rounds. */
export type Rounds = Map<string, Slice[]>;

const STRIDE = 97;

/**
 * Lets the variants answer in turn, in the opposite order each round, so that what else the machine does meets all
 * alike. `connections` ask at once, each its next question when the last one is answered.
 */
export async function runRounds(
  variants: Variant[],
  connections: number,
  pace: Pace,
  postmaster: number,
): Promise<Rounds> {
  const rounds: Rounds = new Map(variants.map(({ name }) => [name, []]));
  const warmUp = { durationMs: pace.warmUpMs, least: pace.warmUpRequests };
  for (const variant of variants) await runSlice(variant, connections, warmUp, 0, postmaster);
  const slice = { durationMs: pace.sliceMs, least: 1 };
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const variant of round % 2 === 0 ? variants : variants.toReversed()) {
      rounds.get(variant.name)?.push(await runSlice(variant, connections, slice, round * STRIDE, postmaster));
      await sleep(10);
    }
  }
  return rounds;
}

/** `first` is the question it begins with; all variants begin a round with the same. */
async function runSlice(
  variant: Variant,
  connections: number,
  { durationMs, least }: { durationMs: number; least: number },
  first: number,
  postmaster: number,
): Promise<Slice> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(variant.port)));
  const latencies: number[] = [];
  const before = processorTimes(variant.pid, postmaster);
  const startedAt = performance.now();
  let next = first;

  async function askUntilTheEnd(connection: Connection): Promise<void> {
    for (let askedAt = startedAt; askedAt < startedAt + durationMs || latencies.length < least;) {
      const input = next++ % variant.requests.length;
      const answer = await connection.ask(variant.requests[input]!);
      if (answer.length !== variant.sizes[input])
        throw new Error(`${variant.name} answered ${answer.length} bytes instead of ${variant.sizes[input]}`);
      const answeredAt = performance.now();
      latencies.push(answeredAt - askedAt);
      askedAt = answeredAt;
    }
  }

  await Promise.all(open.map(askUntilTheEnd));
  const seconds = (performance.now() - startedAt) / 1000;
  const slice = {
    perSecond: latencies.length / seconds,
    processorTime: spentBetween(before, processorTimes(variant.pid, postmaster)) / latencies.length,
    p95Ms: latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.95)]!,
  };
  for (const connection of open) connection.close();
  return slice;
}

/** The median over the rounds of what `variant` did compared with what `baseline` did in the same round. */
export function ratio(rounds: Rounds, variant: string, baseline: string, measure: keyof Slice): number {
  const others = rounds.get(baseline) ?? [];
  return median((rounds.get(variant) ?? []).map((slice, round) => slice[measure] / others[round]![measure]));
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
