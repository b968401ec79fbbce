/** The stages of a workflow that is being put together: ids in order, those of both kinds together. */
export type Draft = { name: string; stageIds: string[] };

/** Puts a stage before another one, or at the end; from elsewhere in the list or from the library. */
export function placed(stageIds: string[], id: string, beforeId: string | undefined): string[] {
  if (id === beforeId) return stageIds;
  const others = stageIds.filter((other) => other !== id);
  const place = beforeId === undefined ? -1 : others.indexOf(beforeId);
  return place < 0 ? [...others, id] : [...others.slice(0, place), id, ...others.slice(place)];
}

/** One place up or down among the stages of its own kind, which are shown as one list. */
export function stepped(stageIds: string[], id: string, step: 1 | -1, isOfKind: (id: string) => boolean): string[] {
  const list = stageIds.filter(isOfKind);
  const from = list.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= list.length) return stageIds;
  const next = [...list];
  [next[from], next[to]] = [next[to]!, next[from]!];
  let place = 0;
  return stageIds.map((other) => (isOfKind(other) ? next[place++]! : other));
}

/**
 * What two people made of the same version, together: the order of the saved one, without what I
 * removed, and with what I added where I put it. My name counts when I changed it.
 */
export function merged(base: Draft, mine: Draft, theirs: Draft): Draft {
  const removed = new Set(base.stageIds.filter((id) => !mine.stageIds.includes(id)));
  let stageIds = theirs.stageIds.filter((id) => !removed.has(id));
  for (const [place, id] of mine.stageIds.entries()) {
    if (base.stageIds.includes(id) || stageIds.includes(id)) continue;
    const before = mine.stageIds.slice(0, place).findLast((other) => stageIds.includes(other));
    const at = before === undefined ? 0 : stageIds.indexOf(before) + 1;
    stageIds = [...stageIds.slice(0, at), id, ...stageIds.slice(at)];
  }
  return { name: mine.name === base.name ? theirs.name : mine.name, stageIds };
}
