import { parseDocument } from 'htmlparser2';
import { isElement, isText, type BodyNode } from './body-elements.ts';
import { isAllowedUrl } from './links.ts';
import type { PlaceholderType } from './placeholders.ts';
import { excerpt, positionAt, type Fault } from './template-problems.ts';

/** A layout may be any MJML and HTML but for what runs, loads pages or takes input. */
const forbidden = new Set(
  'applet audio base button embed form frame frameset iframe input link math mj-include noscript object option script select svg template textarea video'.split(
    ' ',
  ),
);
const MAX_NESTING = 60;
const addresses = new Set(['href', 'src', 'background', 'background-url', 'action', 'poster', 'srcset']);
const dangerousStyle = /@import|expression\s*\(|-moz-binding|behaviou?r\s*:|url\(\s*['"]?\s*(?!https:\/\/|['"\s])/i;

/** Faults in the elements of a layout. `types` holds the slots it may print. */
export function checkLayoutElements(layout: string, types: ReadonlyMap<string, PlaceholderType>): Fault[] {
  const faults: Fault[] = [];
  const report = (code: Fault['code'], node: BodyNode, part: string): void => {
    faults.push({ code, ...positionAt(layout, node.startIndex ?? 0), part: excerpt(part) });
  };

  function visit(node: BodyNode, depth: number): void {
    if (isText(node) && dangerousStyle.test(node.data) && isStyle(node.parent))
      report('attribute-not-allowed', node, dangerousStyle.exec(node.data)?.[0] ?? 'style');
    if (!isElement(node)) return;
    if (depth > MAX_NESTING || forbidden.has(node.name) || (node.name === 'meta' && 'http-equiv' in node.attribs))
      return report('element-not-allowed', node, `<${node.name}>`);
    for (const [name, value] of Object.entries(node.attribs)) {
      if (/^on|^srcdoc$|^formaction$/.test(name) || (name === 'style' && dangerousStyle.test(value)))
        report('attribute-not-allowed', node, name);
      else if (addresses.has(name) && !isSafeAddress(value, types)) report('unsafe-link', node, value);
    }
    for (const child of node.children) visit(child, depth + 1);
  }

  for (const node of parseDocument(layout, { recognizeSelfClosing: true, withStartIndices: true }).children)
    visit(node, 0);
  return faults;
}

const isStyle = (parent: BodyNode['parent']): boolean =>
  parent !== null && 'name' in parent && /^(?:mj-)?style$/.test(parent.name);

/** A slot that holds an address, or a literal that no value can change. */
function isSafeAddress(address: string, types: ReadonlyMap<string, PlaceholderType>): boolean {
  const slot = /^\{\{\s*([\w.]+)\s*\}\}$/.exec(address);
  if (slot) return types.get(slot[1] ?? '') === 'url';
  return !address.includes('{{') && (isAllowedUrl(address) || /^(?:tel:\+?[\d ]+|#[\w-]*)$/.test(address));
}
