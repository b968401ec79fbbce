import { parseTemplate, templateBlocks, templateHelper } from './template-engine.ts';
import { excerpt, positionAt, type Fault, type ProblemCode } from './template-problems.ts';
import type { PlaceholderType } from './placeholders.ts';

/** Which names a text may print. */
export interface Scope {
  readonly types: ReadonlyMap<string, PlaceholderType>;
  isKnownElsewhere(key: string): boolean;
}

const forbiddenParts = new Set([
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);

/** Faults in the Handlebars of a text; what it lets through compiles and cannot fail on a name. */
export function checkPlaceholders(source: string, scope: Scope): Fault[] {
  const broken = checkTags(source);
  if (broken.length > 0) return broken;
  try {
    return new Check(source, scope).run(parseTemplate(source));
  } catch {
    return [firstUnreadable(source)];
  }
}

/** More than anyone reads at once, and a bound on the work for a hostile text. */
const MAX_FAULTS = 50;

const tag = /\\?\{\{(\{?)(~?)\s*(!--|!|#|\/|\^|else\b|&)?\s*([^\s}~]*)/g;

/** Finds what Handlebars only reports as "parse error": open braces and blocks that do not pair up. */
function checkTags(source: string): Fault[] {
  const faults: Fault[] = [];
  const open: { name: string; at: number; part: string }[] = [];
  const report = (code: ProblemCode, at: number, part: string) =>
    faults.push({ code, ...positionAt(source, at), part: excerpt(part) });

  tag.lastIndex = 0;
  for (let match = tag.exec(source); match && faults.length < MAX_FAULTS; match = tag.exec(source)) {
    const [text, thirdBrace, , mark, name = ''] = match;
    if (text.startsWith('\\')) continue;
    const terminator = mark === '!--' ? '--' : '';
    const end = source.indexOf(`${terminator}}}`, match.index);
    const part = source.slice(match.index, end + terminator.length + 2);
    if (end === -1 || (mark !== '!--' && mark !== '!' && part.indexOf('{{', 3) !== -1)) {
      report('unclosed-placeholder', match.index, text);
      continue;
    }
    if (thirdBrace || mark === '&') report('unescaped-placeholder', match.index, thirdBrace ? `${part}}` : part);
    else if (mark === '#' || (mark === '^' && name)) open.push({ name, at: match.index, part });
    else if (mark === '/') {
      if (open.at(-1)?.name === name) open.pop();
      else if (open.some((block) => block.name === name)) {
        while (open.length > 0 && open.at(-1)?.name !== name) reportUnclosed(open.pop());
        open.pop();
      } else report('unopened-block', match.index, part);
    }
    tag.lastIndex = end + terminator.length + 2;
  }
  open.slice(0, MAX_FAULTS).forEach(reportUnclosed);
  return faults;

  function reportUnclosed(block: { at: number; part: string } | undefined): void {
    if (block) report('unclosed-block', block.at, block.part);
  }
}

/** Handlebars names only a line for what it cannot parse; this finds the tag. */
function firstUnreadable(source: string): Fault {
  for (const { 0: text, 1: mark = '', 2: inside, index } of source.matchAll(/\{\{~?\s*([#^/!]|else\b)?(.*?)\}\}/gs)) {
    if (['/', '!', 'else'].includes(mark)) continue;
    try {
      parseTemplate(`{{${inside}}}`);
    } catch {
      return { code: 'syntax', ...positionAt(source, index), part: excerpt(text) };
    }
  }
  return { code: 'syntax', line: 1, column: 1, part: excerpt(source) };
}

class Check {
  readonly source: string;
  readonly scope: Scope;
  readonly faults: Fault[] = [];
  eachDepth = 0;

  constructor(source: string, scope: Scope) {
    this.source = source;
    this.scope = scope;
  }

  run(program: hbs.AST.Program): Fault[] {
    this.program(program);
    return this.faults;
  }

  report(code: ProblemCode, node: hbs.AST.Node, part: string, suggestion?: string): void {
    const { line, column } = node.loc.start;
    this.faults.push({ code, line, column: column + 1, part: excerpt(part), ...(suggestion && { suggestion }) });
  }

  program(program: hbs.AST.Program | undefined): void {
    for (const statement of program?.body ?? []) this.statement(statement);
  }

  statement(node: hbs.AST.Statement): void {
    if (this.faults.length >= MAX_FAULTS) return;
    if (node.type === 'MustacheStatement') this.mustache(node as hbs.AST.MustacheStatement);
    else if (node.type === 'BlockStatement') this.block(node as hbs.AST.BlockStatement);
    else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement')
      this.report('syntax', node, this.textOf(node));
  }

  mustache(node: hbs.AST.MustacheStatement): void {
    const isCall = node.params.length > 0 || Boolean(node.hash?.pairs.length);
    if (isCall || (isPath(node.path) && templateHelper(node.path.original))) this.call(node);
    else this.value(node.path);
  }

  block(node: hbs.AST.BlockStatement): void {
    const name = node.path.original;
    const [subject] = node.params;
    const isKnown = (templateBlocks as readonly string[]).includes(name);
    if (!isKnown) this.report('unknown-helper', node, `{{#${name}}}`);
    else if (!subject || !isPath(subject) || node.params.length > 1 || node.hash || node.program?.blockParams?.length)
      this.report('wrong-argument', node, `{{#${name}}}`);
    // Ten lists of ten inside each other would print ten thousand million times.
    else if (name === 'each' && this.eachDepth > 0) this.report('nested-each', node, `{{#${name}}}`);
    else this.value(subject, name === 'each' ? ['list'] : undefined);

    this.eachDepth += name === 'each' ? 1 : 0;
    this.program(node.program);
    this.eachDepth -= name === 'each' ? 1 : 0;
    this.program(node.inverse);
  }

  call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): void {
    const name = isPath(node.path) ? node.path.original : '';
    const helper = templateHelper(name);
    if (!helper)
      return this.report(
        forbiddenParts.has(name) ? 'prototype-access' : 'unknown-helper',
        node.path,
        name || this.textOf(node),
      );
    const [first, second, ...surplus] = node.params;
    if (!first) return this.report('wrong-argument', node, this.textOf(node));
    if (first.type === 'SubExpression' && helper.takes === 'any') this.call(first as hbs.AST.SubExpression);
    else this.value(first, helper.takes === 'any' ? undefined : helper.takes);

    if (second && hasNoTime(first, second, this.scope)) this.report('wrong-argument', second, this.textOf(second));
    else if (second && isPath(second) && helper.choiceType) this.value(second, [helper.choiceType]);
    else if (second && !isChoice(second, helper.choices)) this.report('wrong-argument', second, this.textOf(second));
    else if (!second && helper.isSecondRequired) this.report('wrong-argument', node, this.textOf(node));
    for (const argument of surplus) this.report('wrong-argument', argument, this.textOf(argument));
    for (const pair of node.hash?.pairs ?? []) {
      const isZone = pair.key === 'zone' && helper.namedArguments?.includes(pair.key) && isTimeZone(pair.value);
      if (!isZone) this.report('wrong-argument', pair, this.textOf(pair));
    }
  }

  /** A placeholder, or what an `each` is at. */
  value(node: hbs.AST.Expression, types?: readonly PlaceholderType[]): void {
    if (!isPath(node)) return this.report('wrong-argument', node, this.textOf(node));
    const { original } = node;
    const isOfEach = this.eachDepth > 0 && ['this', '@first', '@last', '@index'].includes(original);
    if (isOfEach && !types) return;

    const key = node.parts.join('.');
    if (node.parts.some((part) => forbiddenParts.has(part)) || forbiddenParts.has(original))
      return this.report('prototype-access', node, original);
    const isPlain = !node.data && node.depth === this.eachDepth && original === '../'.repeat(node.depth) + key;
    const type = isPlain ? this.scope.types.get(key) : undefined;
    if (type && (!types || types.includes(type))) return;
    if (type) this.report('wrong-argument', node, original);
    else if (isPlain && this.scope.isKnownElsewhere(key)) this.report('placeholder-not-in-context', node, key);
    else this.report('unknown-placeholder', node, original, nearest(key, [...this.scope.types.keys()]));
  }

  textOf(node: hbs.AST.Node): string {
    const rows = this.source.split('\n');
    const { start, end } = node.loc;
    return rows
      .slice(start.line - 1, end.line)
      .map((row, i, all) => row.slice(i === 0 ? start.column : 0, i === all.length - 1 ? end.column : undefined))
      .join(' ');
  }
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function isChoice(node: hbs.AST.Expression, choices: readonly string[] | 'any text' | undefined): boolean {
  if (node.type !== 'StringLiteral' || !choices) return false;
  const { value } = node as hbs.AST.StringLiteral;
  return choices === 'any text' ? value.trim() !== '' : choices.includes(value);
}

/** A calendar date has no time of day to write. */
function hasNoTime(value: hbs.AST.Expression, format: hbs.AST.Expression, { types }: Scope): boolean {
  if (!isPath(value) || format.type !== 'StringLiteral') return false;
  const isTime = ['time', 'dateTime'].includes((format as hbs.AST.StringLiteral).value);
  return isTime && types.get(value.original) === 'date';
}

function isTimeZone(node: hbs.AST.Expression): boolean {
  if (node.type !== 'StringLiteral') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: (node as hbs.AST.StringLiteral).value });
    return true;
  } catch {
    return false;
  }
}

/** The key at most three typing mistakes away. */
function nearest(written: string, keys: readonly string[]): string | undefined {
  if (written.length > 60) return undefined;
  const ranked = keys
    .map((key) => ({ key, distance: distance(written.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= 3 ? ranked[0].key : undefined;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
