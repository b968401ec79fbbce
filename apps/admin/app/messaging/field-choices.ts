import type { FieldChoice } from './field-list.tsx';

/** Something the editor can put where one is writing. */
export interface Insertion {
  id: string;
  label: string;
  description: string;
  sample: string;
  /** What stands between the braces; a condition has a beginning and an end. */
  expressions: [string] | [string, string];
}

interface Words {
  salutation: string;
  salutationHint: string;
  salutationSample: string;
  timeOnly: (label: string) => string;
  withWeekday: (label: string) => string;
  onlyIf: (label: string) => string;
  onlyIfHint: string;
}

/** Fields first, then other ways to write them, then conditions. */
export function insertionsOf(fields: FieldChoice[], words: Words): Insertion[] {
  const nameKey = ['candidate.firstName', 'recipient.name'].find((key) => fields.some((field) => field.key === key));
  const salutation: Insertion[] = nameKey
    ? [
        {
          id: 'salutation',
          label: words.salutation,
          description: words.salutationHint,
          sample: words.salutationSample,
          expressions: [`salutation ${nameKey}`],
        },
      ]
    : [];
  const formats = fields.flatMap(({ key, type, label, description }): Insertion[] => {
    const weekday: Insertion = {
      id: `weekday ${key}`,
      label: words.withWeekday(label),
      description,
      sample: '',
      expressions: [`date ${key} "weekday"`],
    };
    if (type === 'date') return [weekday];
    if (type !== 'dateTime') return [];
    return [
      weekday,
      { ...weekday, id: `time ${key}`, label: words.timeOnly(label), expressions: [`date ${key} "time"`] },
    ];
  });
  const conditions = fields
    .filter(({ canBeEmpty }) => canBeEmpty)
    .map(({ key, label }): Insertion => ({
      id: `if ${key}`,
      label: words.onlyIf(label),
      description: words.onlyIfHint,
      sample: '',
      expressions: [`#if ${key}`, '/if'],
    }));
  return [
    ...salutation,
    ...fields.map(({ key, label, description, sample }): Insertion => ({
      id: key,
      label,
      description,
      sample,
      expressions: [key],
    })),
    ...formats,
    ...conditions,
  ];
}

/** Those whose words begin with what was typed come before those that hold it anywhere. */
export function found(insertions: Insertion[], query: string): Insertion[] {
  const text = query.replace(/^\{+/, '').trim().toLowerCase();
  if (text === '') return insertions;
  const rank = ({ id, label, description }: Insertion): number => {
    const name = `${label} ${id}`.toLowerCase();
    if (name.split(/[\s.]+/).some((word) => word.startsWith(text)) || name.startsWith(text)) return 0;
    if (name.includes(text)) return 1;
    return description.toLowerCase().includes(text) ? 2 : 3;
  };
  return insertions
    .map((insertion) => ({ insertion, rank: rank(insertion) }))
    .filter((each) => each.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ insertion }) => insertion);
}
