import { describe, expect, it } from 'vitest';
import { countBelow, treeOf, unitOptions, withBelow } from './tree.ts';

const unit = (id: string, parentId: string | null, depth: number) => ({
  id,
  parentId,
  depth,
  name: id,
  version: 1,
  kind: 'BRANCH' as const,
  kindName: null,
  userCount: 0,
  groupCount: 0,
  vacancyCount: 0,
  candidateCount: 0,
});
const units = [unit('top', null, 0), unit('north', 'top', 1), unit('town', 'north', 2), unit('south', 'top', 1)];

describe('the tree of entities', () => {
  it('HRO-34 a list becomes a tree, in the order of the list', () => {
    const tree = treeOf(units)!;
    expect(tree.children.map(({ id }) => id)).toEqual(['north', 'south']);
    expect(countBelow(tree)).toBe(3);
    expect(treeOf([])).toBeUndefined();
  });

  it('HRO-33 what an entity can hang below leaves out itself and all below it', () => {
    expect([...withBelow(units, 'north')]).toEqual(['north', 'town']);
    expect(unitOptions(units, withBelow(units, 'north')).map(({ value }) => value)).toEqual(['top', 'south']);
  });
});
