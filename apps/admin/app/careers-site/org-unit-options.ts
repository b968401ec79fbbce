/** The organisation's tree as choices of a list, each part indented below the one above it. */
export function orgUnitOptions(units: readonly { id: string; name: string; depth: number }[]) {
  return units.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }));
}
