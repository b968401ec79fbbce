import { classNames } from '@instroom/ui/class-names.ts';
import { floatingClass } from '@instroom/ui/menu.tsx';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Insertion } from './field-choices.ts';

/** What the editor passes on while the menu is open. */
export interface FieldMenuHandle {
  onKeyDown(event: KeyboardEvent): boolean;
}

export interface FieldMenuProps {
  items: Insertion[];
  label: string;
  noneLabel: string;
  command: (insertion: Insertion) => void;
  /** Tells the text field which line is meant, for those who hear the page. */
  onActive: (optionId: string | undefined) => void;
}

export const FIELD_MENU_ID = 'field-menu';

/** The list that opens where `{` is typed. The cursor stays in the text; arrows and Enter choose. */
export const FieldMenu = forwardRef<FieldMenuHandle, FieldMenuProps>(function FieldMenu(
  { items, label, noneLabel, command, onActive },
  ref,
) {
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const optionId = (index: number) => `${FIELD_MENU_ID}-${index}`;
  useEffect(() => setActive(0), [items]);
  useEffect(() => {
    onActive(items.length > 0 ? optionId(active) : undefined);
    if (list.current) keepInSight(list.current, list.current.children[active]);
  }, [items, active]);
  useImperativeHandle(ref, () => ({
    onKeyDown({ key }) {
      const chosen = items[active];
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        if (items.length > 0) setActive((active + (key === 'ArrowDown' ? 1 : items.length - 1)) % items.length);
        return true;
      }
      if ((key !== 'Enter' && key !== 'Tab') || !chosen) return false;
      command(chosen);
      return true;
    },
  }));
  return (
    <div
      ref={list}
      id={FIELD_MENU_ID}
      role="listbox"
      aria-label={label}
      className={classNames(floatingClass, 'z-40 max-h-72 w-80 max-w-[calc(100vw-2rem)] overflow-auto')}
    >
      {items.map(({ id, label: name, description, sample }, index) => (
        <div
          key={id}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          onPointerMove={() => setActive(index)}
          // The cursor stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => command(items[index]!)}
          className={classNames('cursor-pointer rounded-sm px-2.5 py-1.5', index === active && 'bg-brand-soft')}
        >
          <span className="block font-medium">{name}</span>
          <span className="block truncate text-sm text-ink-muted">{sample || description}</span>
        </div>
      ))}
      {items.length === 0 ? <p className="px-2.5 py-2 text-sm text-ink-muted">{noneLabel}</p> : null}
    </div>
  );
});

/** Scrolls the list and nothing around it. */
function keepInSight(list: HTMLElement, option: Element | undefined): void {
  if (!option) return;
  const [around, of] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  if (of.top < around.top) list.scrollTop -= around.top - of.top;
  else if (of.bottom > around.bottom) list.scrollTop += of.bottom - around.bottom;
}
