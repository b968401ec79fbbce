import {
  elementRules,
  isElement,
  isMjml,
  isOnlyBlockTags,
  isText,
  parseBody,
  type BodyElement,
  type BodyNode,
} from './body-elements.ts';

const voidElements = new Set(['br', 'hr', 'mj-divider', 'mj-spacer', 'mj-image']);

/**
 * The body as MJML components for a column. Block tags between components get the mj-raw without which
 * MJML drops them silently.
 */
export function bodyToMjml(body: string): string {
  const nodes = parseBody(body);
  if (!isMjml(nodes)) return `<mj-text>${nodes.map(markup).join('')}</mj-text>`;
  return nodes
    .map((node) => {
      if (!isText(node)) return markup(node);
      return node.data.trim() === '' ? '' : `<mj-raw>${node.data.trim()}</mj-raw>`;
    })
    .join('\n');
}

function markup(node: BodyNode): string {
  if (isText(node)) return node.data.replaceAll('<', '&lt;');
  if (!isElement(node)) return '';
  const { name } = node;
  const tag = `${name}${attributesOf(node)}`;
  return voidElements.has(name) ? `<${tag} />` : `<${tag}>${node.children.map(markup).join('')}</${name}>`;
}

function attributesOf(node: BodyElement): string {
  const rule = elementRules[node.name] ?? {};
  const attributes = Object.entries(node.attribs).filter(([name]) => rule.attributes?.includes(name));
  if (rule.cssClass) attributes.push(['class', rule.cssClass]);
  if (rule.style) attributes.push(['style', rule.style]);
  return attributes.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
}

/** The body as a plain text template, its placeholders kept. Made once per template, not per mail. */
export function bodyToText(body: string): string {
  const writer = new TextWriter();
  writer.write(parseBody(body, true));
  return writer.finish();
}

class TextWriter {
  readonly lines: string[] = [];
  line = '';
  indent = '';

  write(nodes: readonly BodyNode[]): void {
    for (const node of nodes) {
      if (isText(node)) this.line += node.data.replace(/\s+/g, ' ');
      else if (isElement(node)) this.element(node);
    }
  }

  finish(): string {
    this.endLine();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  element(node: BodyElement): void {
    switch (node.name) {
      case 'br':
        this.endLine();
        return;
      case 'a':
        this.link(node);
        return;
      case 'mj-button':
        this.paragraph(() => {
          this.write(node.children);
          this.line = `${this.line.trim()}: ${node.attribs.href ?? ''}`;
        });
        return;
      case 'p':
      case 'h2':
      case 'h3':
      case 'mj-text':
      case 'mj-table':
        this.paragraph(() => this.write(node.children));
        return;
      case 'blockquote':
        this.paragraph(() => this.indented('  ', () => this.write(node.children)));
        return;
      case 'ul':
      case 'ol':
        this.paragraph(() => this.list(node));
        return;
      case 'tr':
        this.row(node);
        return;
      case 'hr':
      case 'mj-divider':
      case 'mj-spacer':
      case 'mj-image':
        this.paragraph(() => undefined);
        return;
      default:
        this.write(node.children);
    }
  }

  link(node: BodyElement): void {
    const href = node.attribs.href ?? '';
    const before = this.line;
    this.line = '';
    this.write(node.children);
    const label = this.line.trim();
    this.line = before + (label === href || `mailto:${label}` === href || href === '' ? label : `${label} <${href}>`);
  }

  list(node: BodyElement): void {
    let number = 0;
    const hasFixedItems = node.children.every(
      (child) => isElement(child) || (isText(child) && child.data.trim() === ''),
    );
    for (const child of node.children) {
      if (!isElement(child)) this.write([child]);
      else {
        this.endLine();
        number += 1;
        const bullet = node.name === 'ol' && hasFixedItems ? `${number}. ` : '- ';
        this.line = bullet;
        this.indented(' '.repeat(bullet.length), () => this.item(child));
        this.endLine();
      }
    }
  }

  /** Editors put a paragraph in every item; it stays on the line of its bullet. */
  item(node: BodyElement): void {
    for (const child of node.children) this.write(isElement(child) && child.name === 'p' ? child.children : [child]);
  }

  row(node: BodyElement): void {
    const cells = node.children.filter(isElement).map((cell) => {
      this.line = '';
      this.write(cell.children);
      return this.line.trim();
    });
    this.line = cells.join(': ');
    this.endLine();
  }

  paragraph(write: () => void): void {
    this.endLine();
    this.lines.push('');
    write();
    this.endLine();
    this.lines.push('');
  }

  indented(by: string, write: () => void): void {
    const before = this.indent;
    this.indent += by;
    write();
    this.endLine();
    this.indent = before;
  }

  /** Block tags get a line of their own: Handlebars then leaves no empty line where they stood. */
  endLine(): void {
    const text = this.line.trim();
    this.line = '';
    if (text === '') return;
    if (isOnlyBlockTags(text)) this.lines.push(...text.split(/(?<=\}\})\s*/));
    else if (/^(?:\d+\.|-) /.test(text) && this.indent)
      this.lines.push(this.indent.slice(text.indexOf(' ') + 1) + text);
    else this.lines.push(this.indent + text);
  }
}
