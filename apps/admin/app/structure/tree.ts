import type { StructureUnitFragment } from '@instroom/graphql/admin/graphql.ts';

export interface Node extends StructureUnitFragment {
  children: Node[];
}

/** The entities as a tree; the list has each before those below it. */
export function treeOf(units: readonly StructureUnitFragment[]): Node | undefined {
  const nodes = new Map<string, Node>();
  for (const unit of units) {
    const node = { ...unit, children: [] };
    nodes.set(unit.id, node);
    if (unit.parentId) nodes.get(unit.parentId)?.children.push(node);
  }
  return units[0] && nodes.get(units[0].id);
}

/** How many entities are below this one, in all layers. */
export function countBelow(node: Node): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

/** The entity and all below it: none of them can be what it hangs below. */
export function withBelow(units: readonly StructureUnitFragment[], id: string): Set<string> {
  const found = new Set([id]);
  for (const { id: unitId, parentId } of units) if (parentId && found.has(parentId)) found.add(unitId);
  return found;
}

/** Options for a list to choose from, indented by layer. */
export function unitOptions(
  units: readonly { id: string; name: string; depth: number }[],
  except: ReadonlySet<string> = new Set(),
): { value: string; label: string }[] {
  return units
    .filter(({ id }) => !except.has(id))
    .map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }));
}
