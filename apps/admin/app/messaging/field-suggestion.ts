import { Extension, type Editor, type Range } from '@tiptap/core';
import { ReactRenderer } from '@tiptap/react';
import Suggestion from '@tiptap/suggestion';
import { found, type Insertion } from './field-choices.ts';
import { FIELD_MENU_ID, FieldMenu, type FieldMenuHandle, type FieldMenuProps } from './field-menu.tsx';

interface FieldSuggestionOptions {
  insertions: Insertion[];
  label: string;
  noneLabel: string;
}

const MOST_SHOWN = 40;

/** Typing `{` opens the list of fields where one is writing. */
export const FieldSuggestion = Extension.create<FieldSuggestionOptions>({
  name: 'fieldSuggestion',
  addOptions: () => ({ insertions: [], label: '', noneLabel: '' }),
  addProseMirrorPlugins() {
    const { insertions, label, noneLabel } = this.options;
    return [
      Suggestion<Insertion, Insertion>({
        editor: this.editor,
        char: '{',
        allowSpaces: true,
        allowedPrefixes: null,
        items: ({ query }) => found(insertions, query).slice(0, MOST_SHOWN),
        // Somebody who types a whole field closes it; there is nothing left to choose then.
        shouldShow: ({ query }) => !query.includes('}') && query.length < 40,
        command: ({ editor, range, props }) => insert(editor, range, props),
        render() {
          let menu: ReactRenderer<FieldMenuHandle, FieldMenuProps> | undefined;
          let unmount: (() => void) | undefined;
          const tell = (editor: Editor, optionId: string | undefined) => {
            const text = editor.view.dom;
            text.setAttribute('aria-controls', FIELD_MENU_ID);
            if (optionId) text.setAttribute('aria-activedescendant', optionId);
            else text.removeAttribute('aria-activedescendant');
          };
          return {
            onStart({ editor, items, command, mount }) {
              const onActive = (optionId: string | undefined) => tell(editor, optionId);
              menu = new ReactRenderer(FieldMenu, {
                editor,
                props: { items, command, label, noneLabel, onActive },
              });
              unmount = mount(menu.element as HTMLElement);
            },
            onUpdate: ({ items, command }) => menu?.updateProps({ items, command }),
            onKeyDown: ({ event }) => menu?.ref?.onKeyDown(event) ?? false,
            onExit({ editor }) {
              editor.view.dom.removeAttribute('aria-controls');
              editor.view.dom.removeAttribute('aria-activedescendant');
              unmount?.();
              menu?.destroy();
            },
          };
        },
      }),
    ];
  },
});

/** Puts a field where it was asked for; between the two ends of a condition one goes on writing. */
function insert(editor: Editor, range: Range, { expressions: [first, last] }: Insertion): void {
  const chip = (expression: string) => ({ type: 'chip', attrs: { expression } });
  const chain = editor.chain().focus().deleteRange(range).insertContentAt(range.from, chip(first));
  if (last === undefined) chain.setTextSelection(range.from + 1).run();
  else
    chain
      .insertContentAt(range.from + 1, chip(last))
      .setTextSelection(range.from + 1)
      .run();
}
