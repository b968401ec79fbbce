import { mergeAttributes, Node, nodeInputRule } from '@tiptap/core';
import { readExpression, type PlaceholderName } from './expression.ts';

export interface ChipWords {
  names: PlaceholderName[];
  salutation: string;
  condition: (label: string) => string;
  oppositeCondition: (label: string) => string;
  otherwise: string;
  end: string;
}

/** What a chip says: the label of its field, or the condition it opens. */
export function chipText(expression: string, words: ChipWords): string {
  const label = (key: string) => words.names.find((name) => name.key === key)?.label ?? key;
  const read = readExpression(expression);
  switch (read.kind) {
    case 'value':
      return label(read.key);
    case 'salutation':
      return words.salutation;
    case 'if':
      return words.condition(label(read.key));
    case 'unless':
      return words.oppositeCondition(label(read.key));
    case 'else':
      return words.otherwise;
    case 'end':
      return words.end;
    case 'raw':
      return read.text;
  }
}

/** A placeholder, or the beginning or end of a condition, as one thing that is moved and removed whole. */
export const Chip = Node.create<{ words: ChipWords }>({
  name: 'chip',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      expression: {
        default: '',
        parseHTML: (element) => element.dataset.expression ?? '',
        renderHTML: ({ expression }) => ({ 'data-expression': expression as string }),
      },
    };
  },
  // Who writes a field as code gets it as a chip all the same.
  addInputRules() {
    return [
      nodeInputRule({
        find: /\{\{\s*([^{}]+?)\s*\}\}$/,
        type: this.type,
        getAttributes: ([, expression]) => ({ expression }),
      }),
    ];
  },
  parseHTML: () => [{ tag: 'span[data-expression]' }],
  renderHTML({ node, HTMLAttributes }) {
    const expression = node.attrs.expression as string;
    const isValue = ['value', 'salutation', 'raw'].includes(readExpression(expression).kind);
    return [
      'span',
      mergeAttributes(HTMLAttributes, { class: isValue ? 'mail-chip' : 'mail-chip mail-chip-condition' }),
      chipText(expression, this.options.words),
    ];
  },
});

/** A button of the mail: a link that stands on a line of its own. */
export const MailButton = Node.create({
  name: 'mailButton',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'mj-button' }],
  renderHTML: ({ HTMLAttributes }) => ['mj-button', HTMLAttributes, 0],
});

/** A picture over the width of the mail, or less. */
export const MailImage = Node.create({
  name: 'mailImage',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, width: { default: null } }),
  parseHTML: () => [{ tag: 'mj-image' }],
  renderHTML: ({ HTMLAttributes }) => ['mj-image', HTMLAttributes],
  addNodeView() {
    return ({ node }) => {
      const picture = document.createElement('img');
      // The console shows pictures through its own origin.
      picture.src = (node.attrs.src as string).replace(/^https?:\/\/[^/]+(?=\/images\/)/, '');
      picture.alt = node.attrs.alt as string;
      picture.className = 'mail-image';
      return { dom: picture };
    };
  },
});
