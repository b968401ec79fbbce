export interface PlaceholderName {
  key: string;
  type: string;
  label: string;
  sample: string;
}

/** What stands between two braces, taken apart as far as the editor offers it; `raw` is anything else. */
export type Expression =
  | { kind: 'value'; key: string; fallback?: string; format?: string }
  | { kind: 'salutation'; key: string }
  | { kind: 'if' | 'unless'; key: string }
  | { kind: 'else' | 'end' }
  | { kind: 'raw'; text: string };

const KEY = String.raw`([\w]+\.[\w]+)`;

export function readExpression(text: string): Expression {
  const plain = new RegExp(`^${KEY}$`).exec(text);
  if (plain) return { kind: 'value', key: plain[1]! };
  const fallback = new RegExp(`^fallback ${KEY} "([^"]*)"$`).exec(text);
  if (fallback) return { kind: 'value', key: fallback[1]!, fallback: fallback[2]! };
  const formatted = new RegExp(`^date ${KEY} "([^"]*)"$`).exec(text);
  if (formatted) return { kind: 'value', key: formatted[1]!, format: formatted[2]! };
  const salutation = new RegExp(`^salutation ${KEY}$`).exec(text);
  if (salutation) return { kind: 'salutation', key: salutation[1]! };
  const condition = new RegExp(`^#(if|unless) ${KEY}$`).exec(text);
  if (condition) return { kind: condition[1] as 'if' | 'unless', key: condition[2]! };
  if (text === 'else') return { kind: 'else' };
  if (/^\/(if|unless)$/.test(text)) return { kind: 'end' };
  return { kind: 'raw', text };
}

/** A value as it is written in a template. Quotes cannot stand in a fallback. */
export function writeValue({ key, fallback, format }: { key: string; fallback?: string; format?: string }): string {
  if (fallback) return `fallback ${key} "${fallback.replace(/["{}]/g, '')}"`;
  return format ? `date ${key} "${format}"` : key;
}
