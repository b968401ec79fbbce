import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { badInput } from '../errors.ts';

export const DEFAULT_PAGE = 20;
export const MAXIMUM_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `At most ${MAXIMUM_PAGE}; ${DEFAULT_PAGE} when nothing is asked.` })
  first?: number;

  @Field(() => String, { nullable: true, description: 'A cursor of an earlier page: what comes after it.' })
  after?: string;
}

@ArgsType()
export class TwoWayPageArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: `With \`before\`; at most ${MAXIMUM_PAGE}.` })
  last?: number;

  @Field(() => String, { nullable: true, description: 'A cursor of a later page: what comes before it.' })
  before?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => Boolean) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export type Connection<Node> = {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount?: number | (() => Promise<number>);
};

/** The Relay types of a list: `XEdge` and `XConnection`, with `totalCount` where counting is cheap. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
  options: { counted: boolean },
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: 'One row of a page, with its cursor.' })
  class Edge {
    @Field(() => String) cursor: string;
    @Field(() => node) node: Node;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page of a list.' })
  class Uncounted {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  if (!options.counted) return Uncounted as ClassType<Connection<Node>>;
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page of a list.' })
  class Counted {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many rows the whole list has.' }) totalCount: number;
  }
  return Counted as unknown as ClassType<Connection<Node>>;
}

/** Whether a cursor's value can be of a column's type; what cannot was not written by us. */
const fits = {
  text: (value: unknown) => typeof value === 'string',
  uuid: (value: unknown) => typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
  integer: (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  date: (value: unknown) => typeof value === 'string' && (value === 'infinity' || isMoment(`${value}T00:00:00Z`)),
  timestamptz: (value: unknown) => typeof value === 'string' && isMoment(value),
  float8: (value: unknown) => Number.isFinite(value),
};

/** A moment in UTC to the microsecond, with a day that exists: 30 February is none. */
function isMoment(text: string): boolean {
  const [, day] = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/.exec(text) ?? [];
  const moment = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day!);
}

/** The order column `sql` as a cursor keeps it: no microsecond is lost on the way. */
export function momentForCursor(sql: string): string {
  return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Names in the order people look them up in: capitals beside small letters, accents beside their letter. */
export function byName(sql: string): string {
  return `${sql} collate "nl-x-icu"`;
}

/** A column that orders a list. The last one must be unique, so that no row is skipped or repeated. */
export type OrderColumn = { sql: string; type: keyof typeof fits };

export type Order = { columns: OrderColumn[]; direction: 'ASC' | 'DESC' };

/** A page as SQL: a condition on the order columns, the order itself, and one row more than asked. */
export type PageWindow = {
  key: string;
  condition: string;
  orderBy: string;
  limit: number;
  values: unknown[];
  isBackward: boolean;
  size: number;
  isAnchored: boolean;
};

/** `parameters` is how many values the statement has before the page's own. */
export function pageWindow(args: TwoWayPageArgs, order: Order, parameters: number): PageWindow {
  const isBackward = args.last !== undefined && args.last !== null;
  const size = pageSize(isBackward ? args.last : args.first, isBackward ? 'last' : 'first');
  const cursor = isBackward ? args.before : args.after;
  const direction = isBackward ? opposite(order.direction) : order.direction;
  const isAnchored = cursor !== undefined && cursor !== null;
  const values = isAnchored ? readCursor(cursor, order.columns.length, isBackward ? 'before' : 'after') : [];
  if (!values.every((value, index) => fits[order.columns[index]!.type](value)))
    throw unknownCursor(isBackward ? 'before' : 'after');
  const left = order.columns.map((column) => column.sql).join(', ');
  const right = order.columns.map((column, index) => `$${parameters + index + 1}::${column.type}`).join(', ');
  return {
    key: `${direction}${isAnchored ? '+' : ''}`,
    condition: isAnchored ? `(${left}) ${direction === 'ASC' ? '>' : '<'} (${right})` : 'true',
    orderBy: order.columns.map((column) => `${column.sql} ${direction}`).join(', '),
    limit: size + 1,
    values,
    isBackward,
    size,
    isAnchored,
  };
}

/** Writes its cursor when it is asked for. */
class EdgeOf<Row> {
  readonly node: Row;
  readonly #cursorOf: (row: Row) => unknown[];

  constructor(node: Row, cursorOf: (row: Row) => unknown[]) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return writeCursor(this.#cursorOf(this.node));
  }
}

/** `cursorOf` gives the values of the order columns of a row, in their order. */
export function pageOf<Row extends object>(
  rows: Row[],
  window: PageWindow,
  cursorOf: (row: Row) => unknown[],
): Connection<Row> {
  const hasMore = rows.length > window.size;
  const page = rows.slice(0, window.size);
  if (window.isBackward) page.reverse();
  const edges = page.map((node) => new EdgeOf(node, cursorOf));
  return {
    edges,
    pageInfo: {
      hasNextPage: window.isBackward ? window.isAnchored : hasMore,
      hasPreviousPage: window.isBackward ? hasMore : window.isAnchored,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

export function pageSize(asked: number | null | undefined, path: string): number {
  if (asked === undefined || asked === null) return DEFAULT_PAGE;
  if (asked < 1 || asked > MAXIMUM_PAGE) {
    throw badInput([
      { path, sentence: { nl: `Vraag 1 tot en met ${MAXIMUM_PAGE} rijen.`, en: `Ask for 1 to ${MAXIMUM_PAGE} rows.` } },
    ]);
  }
  return asked;
}

function opposite(direction: 'ASC' | 'DESC'): 'ASC' | 'DESC' {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

export function writeCursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function readCursor(cursor: string, length: number, path: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => (typeof value === 'string' && !value.includes('\0')) || Number.isFinite(value))
    )
      return values;
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw unknownCursor(path);
}

export function unknownCursor(path: string) {
  return badInput([
    {
      path,
      sentence: {
        nl: 'Deze cursor is onbekend. Begin opnieuw zonder cursor.',
        en: 'This cursor is unknown. Start again without a cursor.',
      },
    },
  ]);
}
