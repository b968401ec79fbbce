import { parseDocument } from 'htmlparser2';
import { isAllowedImageUrl, isAllowedUrl } from './links.ts';
import type { PlaceholderType } from './placeholders.ts';
import { excerpt, positionAt, type Fault } from './template-problems.ts';

/**
 * The body of a template is rich text (HTML) or a row of MJML components. Both are read against one list of
 * elements and written anew from it, so nothing that is not on the list can reach a mail.
 */
export type BodyNode = ReturnType<typeof parseDocument>['children'][number];
export type BodyElement = Extract<BodyNode, { attribs: unknown }>;

interface ElementRule {
  readonly attributes?: readonly string[];
  /** Elements it may stand in; anywhere in a text when absent. */
  readonly within?: readonly string[];
  /** The look it has in every layout. Colours come from the layout's brand. */
  readonly style?: string;
  readonly cssClass?: string;
}

const topLevel = [''];
const paragraph = 'margin:0 0 16px';

export const elementRules: Readonly<Record<string, ElementRule>> = {
  p: { style: paragraph },
  br: {},
  strong: {},
  b: {},
  em: {},
  i: {},
  u: {},
  s: {},
  a: { attributes: ['href'], style: 'color:{{brand.linkColour}};text-decoration:underline', cssClass: 'link' },
  ul: { style: `${paragraph};padding:0 0 0 22px` },
  ol: { style: `${paragraph};padding:0 0 0 22px` },
  li: { within: ['ul', 'ol'], style: 'margin:0 0 6px;padding:0 0 0 4px' },
  h2: { style: 'margin:28px 0 8px;font-size:18px;line-height:26px;font-weight:600' },
  h3: { style: 'margin:24px 0 8px;font-size:16px;line-height:24px;font-weight:600' },
  blockquote: {
    style:
      'margin:20px 0;padding:16px 20px 1px;background-color:#f3f5f8;border-left:4px solid {{brand.primaryColour}};border-radius:4px',
    cssClass: 'panel',
  },
  hr: { style: 'margin:24px 0;border:0;border-top:1px solid #e1e5ea', cssClass: 'rule' },
  tr: { within: ['mj-table'] },
  th: {
    within: ['tr'],
    style:
      'padding:10px 16px 10px 0;border-top:1px solid #e1e5ea;text-align:left;vertical-align:top;font-weight:400;color:#5b6673;white-space:nowrap',
    cssClass: 'rule muted',
  },
  td: { within: ['tr'], style: 'padding:10px 0;border-top:1px solid #e1e5ea;vertical-align:top', cssClass: 'rule' },
  'mj-text': { within: topLevel, attributes: ['mj-class'] },
  'mj-button': { within: topLevel, attributes: ['href'] },
  'mj-table': { within: topLevel },
  'mj-image': { within: topLevel, attributes: ['src', 'alt', 'width', 'href'] },
  'mj-divider': { within: topLevel },
  'mj-spacer': { within: topLevel, attributes: ['height'] },
};

const MAX_NESTING = 30;

export const isElement = (node: BodyNode): node is BodyElement =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';
export const isText = (node: BodyNode): node is Extract<BodyNode, { data: string }> => node.type === 'text';

/** @param isDecoded whether &amp; and the like are read as characters; positions and Handlebars stay as written when not. */
export function parseBody(body: string, isDecoded = false): BodyNode[] {
  return parseDocument(body, { decodeEntities: isDecoded, recognizeSelfClosing: true, withStartIndices: true })
    .children;
}

export function isMjml(nodes: readonly BodyNode[]): boolean {
  return nodes.some((node) => isElement(node) && node.name.startsWith('mj-'));
}

/** True for "{{#if vacancy.place}}", "{{else}}", "{{/if}}" and white space: tags that print nothing. */
export function isOnlyBlockTags(text: string): boolean {
  return text.replace(/\{\{~?\s*(?:[#/^]|else\b|!)[^}]*\}\}/g, '').trim() === '';
}

/** Faults in the elements of a body. `types` holds the placeholders of its context. */
export function checkElements(body: string, types: ReadonlyMap<string, PlaceholderType>): Fault[] {
  const faults: Fault[] = [];
  const nodes = parseBody(body);
  const isMadeOfComponents = isMjml(nodes);
  visit(nodes, '', 0);
  return faults;

  function report(code: Fault['code'], node: BodyNode, part: string): void {
    faults.push({ code, ...positionAt(body, node.startIndex ?? 0), part: excerpt(part) });
  }

  function visit(children: readonly BodyNode[], parent: string, depth: number): void {
    for (const node of children) {
      if (isElement(node)) visitElement(node, parent, depth);
      else if (isText(node) && parent === '' && isMadeOfComponents && !isOnlyBlockTags(node.data))
        report('text-not-allowed', node, node.data);
    }
  }

  function visitElement(node: BodyElement, parent: string, depth: number): void {
    const rule = Object.hasOwn(elementRules, node.name) ? elementRules[node.name] : undefined;
    const isInPlace = rule?.within?.includes(parent) ?? !(parent === '' && isMadeOfComponents);
    if (!rule || !isInPlace || depth > MAX_NESTING) return report('element-not-allowed', node, `<${node.name}>`);
    for (const [name, value] of Object.entries(node.attribs)) {
      if (!rule.attributes?.includes(name) || value.includes('"')) report('attribute-not-allowed', node, name);
      else if (name === 'href' && !isSafeLink(value, types)) report('unsafe-link', node, value);
      else if (name === 'src' && !isAllowedImageUrl(value)) report('unsafe-link', node, value);
      else if (name !== 'href' && name !== 'alt' && !/^[\w -]*$/.test(value) && name !== 'src')
        report('attribute-not-allowed', node, name);
    }
    visit(node.children, node.name, depth + 1);
  }
}

/** A field that holds a link, with or without a literal fallback; or a literal whose scheme and host no value can change. */
function isSafeLink(link: string, types: ReadonlyMap<string, PlaceholderType>): boolean {
  const field = /^\{\{\s*(?:fallback\s+)?([\w.]+)(?:\s+'([^']*)')?\s*\}\}$/.exec(link);
  if (field) return types.get(field[1] ?? '') === 'url' && (field[2] === undefined || isAllowedUrl(field[2]));
  if (/^tel:[+\d {}\w.]+$/.test(link)) return true;
  const fixed = link.slice(0, link.includes('{{') ? link.indexOf('{{') : undefined);
  if (fixed === link) return isAllowedUrl(link.replaceAll('&amp;', '&'));
  return /^mailto:/i.test(fixed) || (/^https?:\/\/[^/?#]+[/?#]/i.test(fixed) && isAllowedUrl(fixed));
}
