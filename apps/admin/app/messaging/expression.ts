export interface PlaceholderName {
  key: string;
  type: string;
  label: string;
  sample: string;
}

/** How a value is written: the command, and what stands behind the field: `"weekday"` or `vacancy.salaryPeriod`. */
export interface Format {
  command: 'date' | 'money' | 'list';
  argument?: string;
}

export interface Value {
  key: string;
  format?: Format;
  fallback?: string;
}

/** What stands between two braces, taken apart as far as the editor offers it; `raw` is anything else. */
export type Expression =
  | ({ kind: 'value' } & Value)
  | { kind: 'salutation'; key: string }
  | { kind: 'if' | 'unless'; key: string }
  | { kind: 'else' | 'end' }
  | { kind: 'raw'; text: string };

const KEY = String.raw`([\w]+\.[\w]+)`;
const PLAIN = new RegExp(`^${KEY}$`);
const FORMATTED = new RegExp(String.raw`^(date|money|list) ${KEY}(?: ("[^"]*"|[\w]+\.[\w]+))?$`);
const FALLBACK = /^fallback (?:\(([^()]*)\)|(\S+)) "([^"]*)"$/;

export function readExpression(text: string): Expression {
  const value = readValue(text);
  if (value) return { kind: 'value', ...value };
  const fallback = FALLBACK.exec(text);
  const inside = fallback && readValue((fallback[1] ?? fallback[2])!);
  if (fallback && inside) return { kind: 'value', ...inside, fallback: fallback[3]! };
  const salutation = new RegExp(`^salutation ${KEY}$`).exec(text);
  if (salutation) return { kind: 'salutation', key: salutation[1]! };
  const condition = new RegExp(`^#(if|unless) ${KEY}$`).exec(text);
  if (condition) return { kind: condition[1] as 'if' | 'unless', key: condition[2]! };
  if (text === 'else') return { kind: 'else' };
  if (/^\/(if|unless)$/.test(text)) return { kind: 'end' };
  return { kind: 'raw', text };
}

function readValue(text: string): Value | undefined {
  const plain = PLAIN.exec(text);
  if (plain) return { key: plain[1]! };
  const [, command, key, argument] = FORMATTED.exec(text) ?? [];
  if (!command || !key) return undefined;
  return { key, format: { command: command as Format['command'], ...(argument ? { argument } : {}) } };
}

/** A value as it is written in a template. Quotes cannot stand in a fallback. */
export function writeValue({ key, format, fallback }: Value): string {
  const value = format ? [format.command, key, format.argument].filter(Boolean).join(' ') : key;
  if (!fallback) return value;
  return `fallback ${format ? `(${value})` : value} "${fallback.replace(/["{}]/g, '')}"`;
}
