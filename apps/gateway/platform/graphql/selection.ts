import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/**
 * The names selected at `path` below the field being resolved, e.g. `edges.node`. A superset where
 * @skip or @include play a part: reading too much is slower, never wrong.
 */
export function selectedFields(info: GraphQLResolveInfo, path: string[] = []): Set<string> {
  let level: SelectionSetNode[] = info.fieldNodes.flatMap((node) => node.selectionSet ?? [])
  for (const name of path) {
    level = fieldsOf(level, info)
      .filter((field) => field.name.value === name)
      .flatMap((field) => field.selectionSet ?? [])
  }
  return new Set(fieldsOf(level, info).map((field) => field.name.value))
}

function fieldsOf(sets: readonly SelectionSetNode[], info: GraphQLResolveInfo): FieldNode[] {
  return sets.flatMap((set) =>
    set.selections.flatMap((selection): FieldNode[] => {
      if (selection.kind === Kind.FIELD) return [selection]
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], info)
      const fragment = info.fragments[selection.name.value]
      return fragment ? fieldsOf([fragment.selectionSet], info) : []
    }),
  )
}
