import type { ApplicationFilter, ApplicationSelectionInput } from '@instroom/graphql/admin/graphql.ts';
import { useEffect, useRef, useState } from 'react';

/** Which applications are chosen: some by name, over several pages, or all that fit the filter but for some. */
export interface Selection {
  count: number;
  total: number;
  isAll: boolean;
  isPageChosen: boolean;
  has(id: string): boolean;
  /** With `isStretch` everything from the last one that was clicked on comes along. */
  toggle(id: string, isStretch: boolean): void;
  togglePage(): void;
  chooseAll(): void;
  clear(): void;
  input: ApplicationSelectionInput;
}

export function useSelection(page: string[], total: number, filter: ApplicationFilter): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);
  const last = useRef<string>(undefined);
  const key = JSON.stringify(filter);
  const clear = () => {
    setIds(new Set());
    setAll(false);
    last.current = undefined;
  };
  // What is chosen under one filter may be out of sight under another.
  useEffect(clear, [key]);
  // While all are chosen, the set holds those that are not.
  const has = (id: string) => ids.has(id) !== isAll;
  const isPageChosen = page.length > 0 && page.every(has);
  const set = (changed: string[], isOn: boolean) => {
    const next = new Set(ids);
    for (const id of changed) {
      if (isOn === isAll) next.delete(id);
      else next.add(id);
    }
    setIds(next);
  };
  return {
    count: isAll ? total - ids.size : ids.size,
    total,
    isAll,
    isPageChosen,
    has,
    toggle(id, isStretch) {
      const from = isStretch && last.current ? page.indexOf(last.current) : -1;
      const to = page.indexOf(id);
      const stretch = from < 0 ? [id] : page.slice(Math.min(from, to), Math.max(from, to) + 1);
      set(stretch, !has(id));
      last.current = id;
    },
    togglePage: () => set(page, !isPageChosen),
    chooseAll() {
      setAll(true);
      setIds(new Set());
    },
    clear,
    input: isAll ? { filter, exceptIds: [...ids] } : { applicationIds: [...ids] },
  };
}
