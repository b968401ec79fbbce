import type { RetentionFilterInput, RetentionSelectionInput } from '@instroom/graphql/admin/graphql.ts';
import { useEffect, useState } from 'react';

/** Which candidates are chosen: some by name, over several pages, or everybody who fits the filter. */
export interface Selection {
  count: number;
  total: number;
  isEverybody: boolean;
  isPageChosen: boolean;
  has(id: string): boolean;
  toggle(id: string): void;
  togglePage(): void;
  chooseEverybody(): void;
  clear(): void;
  input: RetentionSelectionInput;
}

export function useSelection(page: string[], total: number, filter: RetentionFilterInput): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isEverybody, setEverybody] = useState(false);
  const key = JSON.stringify(filter);
  const clear = () => {
    setIds(new Set());
    setEverybody(false);
  };
  // Who is chosen under one filter may be out of sight under another.
  useEffect(clear, [key]);
  const isPageChosen = isEverybody || (page.length > 0 && page.every((id) => ids.has(id)));
  const change = (changed: string[], isOn: boolean) => {
    const next = new Set(isEverybody ? page : ids);
    for (const id of changed) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setEverybody(false);
    setIds(next);
  };
  return {
    count: isEverybody ? total : ids.size,
    total,
    isEverybody,
    isPageChosen,
    has: (id) => isEverybody || ids.has(id),
    toggle: (id) => change([id], !(isEverybody || ids.has(id))),
    togglePage: () => change(page, !isPageChosen),
    chooseEverybody: () => setEverybody(true),
    clear,
    input: isEverybody ? { filter } : { candidateIds: [...ids] },
  };
}
