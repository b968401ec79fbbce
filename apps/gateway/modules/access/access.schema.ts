import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { markOf } from '../../platform/permissions/marks.ts';
import type { Permission } from './access.permissions.ts';
import type { SchemaEntry, SchemaEntryKind } from './access.people.objects.ts';

/** Every operation for who is signed in, and every field with a mark of its own, as these permissions have them. */
export function schemaOf(schema: GraphQLSchema, permissions: readonly string[]): SchemaEntry[] {
  const roots: [SchemaEntryKind, ReturnType<GraphQLSchema['getQueryType']>][] = [
    ['QUERY', schema.getQueryType()],
    ['MUTATION', schema.getMutationType()],
    ['SUBSCRIPTION', schema.getSubscriptionType()],
  ];
  const entry = (kind: SchemaEntryKind, name: string, field: GraphQLField<unknown, unknown>): SchemaEntry => {
    const mark = markOf(field);
    const permission = mark?.kind === 'allow' ? (mark.permission as Permission) : null;
    return {
      kind,
      name,
      description: field.description ?? null,
      permission,
      isAllowed: permission === null || permissions.includes(permission),
    };
  };
  const operations = roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => markOf(field)?.kind !== 'public')
      .map((field) => entry(kind, field.name, field)),
  );
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !roots.some(([, root]) => root === type))
    .flatMap((type) =>
      Object.values(isObjectType(type) ? type.getFields() : {})
        .filter((field) => markOf(field))
        .map((field) => entry('FIELD', `${type.name}.${field.name}`, field)),
    );
  return [...operations, ...fields];
}
