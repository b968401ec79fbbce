import { type Connection, Query, type QueryResult, type Submittable, types } from 'pg';
import type { Statement } from './reader.ts';

/** What the driver keeps of a connection, and how it hands a query what comes back for it. */
type Wire = Connection & { sync(): void; submittedNamedStatements: Record<string, string> };
type DriverQuery = Query & Statement & Record<'submit' | 'handleReadyForQuery', (wire: Wire) => void>;
type Answers = Record<'handleRowDescription' | 'handleDataRow', (message: unknown) => void> &
  Record<'handleCommandComplete' | 'handleError', (message: unknown, wire: Wire) => void>;

const DriverQueryClass = Query as unknown as new (
  config: Statement & { values: unknown[]; types: typeof dateAsText },
  settled: (error: Error | null, result: QueryResult) => void,
) => DriverQuery & Answers;

const DATE_OID = 1082;
const dateAsText = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID ? (value: string) => value : types.getTypeParser(oid, format as 'text'),
};

/** One statement of a flight: a query of the driver that leaves the sync to the flight. Days are read as text. */
export class Passenger extends DriverQueryClass {
  constructor(
    { name, text }: Statement,
    values: unknown[],
    settled: (error: Error | null, result: QueryResult) => void,
  ) {
    super({ name, text, values, types: dateAsText }, settled);
  }

  protected _getRows(wire: Wire): void {
    wire.execute({ portal: '' }, false);
  }
}

/**
 * Statements that travel together: one packet there, one back. PostgreSQL runs them in one transaction, which begins
 * with the first and ends with the sync behind the last. Once one fails, those behind it do not run and fail with it.
 */
export class Flight implements Submittable {
  readonly passengers: Passenger[];
  /** Called once, when all have their answer. */
  callback: (error: Error | null) => void;
  #at = 0;

  constructor(passengers: Passenger[], callback: (error: Error | null) => void) {
    this.passengers = passengers;
    this.callback = callback;
  }

  /** The driver notes as prepared, by name and text, the statement that is being answered. */
  get name(): string | undefined {
    return this.passengers[this.#at]?.name;
  }

  get text(): string | undefined {
    return this.passengers[this.#at]?.text;
  }

  submit(connection: Connection): void {
    const wire = connection as Wire;
    wire.stream.cork();
    try {
      for (const passenger of this.passengers) passenger.submit(wire);
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
  }

  handleRowDescription(message: unknown): void {
    this.passengers[this.#at]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.passengers[this.#at]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, wire: Wire): void {
    this.passengers[this.#at]?.handleCommandComplete(message, wire);
    this.#at += 1;
  }

  handleReadyForQuery(wire: Wire): void {
    for (const passenger of this.passengers) passenger.handleReadyForQuery(wire);
    this.callback(null);
  }

  handleError(error: Error, wire: Wire): void {
    for (const [index, passenger] of this.passengers.entries()) {
      if (index < this.#at) passenger.handleReadyForQuery(wire);
      else passenger.handleError(error, wire);
      if (index > this.#at) delete wire.submittedNamedStatements[passenger.name];
    }
    this.callback(error);
  }
}
