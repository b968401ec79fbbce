import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** What is asked of a record: its fields, and of each what is asked of it in turn. */
export interface Selection extends ReadonlyMap<string, Selection> {}

export const nothingAsked: Selection = new Map();

/** What is selected at `path` below the field being resolved. A superset, as below. */
export function selectionOf(info: GraphQLResolveInfo, path: string[] = []): Selection {
  const [node, another] = info.fieldNodes;
  const kept = node && !another ? known.get(node) : undefined;
  const whole = kept ?? selectionIn(info.fieldNodes, info);
  if (node && !another) known.set(node, whole);
  return path.reduce((level: Selection, name) => level.get(name) ?? nothingAsked, whole);
}

/** Documents that are run again and again keep their nodes, and so what was found in them. */
const known = new WeakMap<FieldNode, Selection>();

function selectionIn(nodes: readonly FieldNode[], info: GraphQLResolveInfo): Selection {
  const fields = Map.groupBy(
    fieldsOf(
      nodes.flatMap((node) => node.selectionSet ?? []),
      info,
    ),
    (field) => field.name.value,
  );
  return new Map([...fields].map(([name, asked]) => [name, selectionIn(asked, info)]));
}

/**
 * The names selected at `path` below the field being resolved, e.g. `edges.node`. A superset where
 * @skip or @include play a part: reading too much is slower, never wrong.
 */
export function selectedFields(info: GraphQLResolveInfo, path: string[] = []): Set<string> {
  let level: SelectionSetNode[] = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  for (const name of path) {
    level = fieldsOf(level, info)
      .filter((field) => field.name.value === name)
      .flatMap((field) => field.selectionSet ?? []);
  }
  return new Set(fieldsOf(level, info).map((field) => field.name.value));
}

function fieldsOf(sets: readonly SelectionSetNode[], info: GraphQLResolveInfo): FieldNode[] {
  return sets.flatMap((set) =>
    set.selections.flatMap((selection): FieldNode[] => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], info);
      const fragment = info.fragments[selection.name.value];
      return fragment ? fieldsOf([fragment.selectionSet], info) : [];
    }),
  );
}
