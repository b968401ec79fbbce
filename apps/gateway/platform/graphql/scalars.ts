import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function asDay(value: unknown): string {
  const text = String(value);
  const isReal =
    DAY.test(text) &&
    text >= '1900-01-01' &&
    text <= '2200-12-31' &&
    new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  if (isReal) return text;
  throw badInput([
    {
      path: 'date',
      sentence: {
        nl: 'Dit is geen bestaande datum. Schrijf jjjj-mm-dd.',
        en: 'This is not an existing date. Write yyyy-mm-dd.',
      },
    },
  ]);
}

function safely(read: (value: unknown) => string) {
  return (value: unknown): string => {
    try {
      return read(value);
    } catch (error) {
      if (error instanceof RangeError) return asDay('');
      throw error;
    }
  };
}

/** A day without a time, as yyyy-mm-dd. */
export const GraphQLDay = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, written yyyy-mm-dd.',
  serialize: String,
  parseValue: safely(asDay),
  parseLiteral: safely((node) =>
    asDay((node as { kind: Kind; value?: string }).kind === Kind.STRING ? (node as { value: string }).value : ''),
  ),
});

/** A moment, as ISO 8601 in UTC. */
export const GraphQLMoment = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, written as ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => new Date(String(value)),
});
