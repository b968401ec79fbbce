import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  OperationTypeNode,
} from 'graphql';
import { markOf } from '../platform/permissions/marks.ts';

export type RootField = { kind: OperationTypeNode; name: string; field: GraphQLField<unknown, unknown> };

export function rootFields(schema: GraphQLSchema): RootField[] {
  const types: [OperationTypeNode, GraphQLObjectType | null | undefined][] = [
    [OperationTypeNode.QUERY, schema.getQueryType()],
    [OperationTypeNode.MUTATION, schema.getMutationType()],
    [OperationTypeNode.SUBSCRIPTION, schema.getSubscriptionType()],
  ];
  return types.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field })),
  );
}

/** Chooses the value of an argument or input field by its path, e.g. `input.vacancyId`; undefined leaves it to chance. */
export type Choose = (path: string, typeName: string) => unknown;

export type Operation = { text: string; variables: Record<string, unknown>; idPaths: string[] };

/** The smallest operation that uses this root field, with every ID argument filled in by `choose`. */
export function operationFor(
  { kind, name, field }: RootField,
  choose: Choose,
  selection = selectionFor(field),
): Operation {
  const idPaths: string[] = [];
  const variables: Record<string, unknown> = {};
  for (const argument of field.args) {
    const value = valueFor(argument.type, argument.name, choose, idPaths);
    if (value !== undefined) variables[argument.name] = value;
  }
  const given = field.args.filter((argument: GraphQLArgument) => argument.name in variables);
  const declared =
    given.length > 0 ? `(${given.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ')})` : '';
  const passed =
    given.length > 0 ? `(${given.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})` : '';
  return { text: `${kind} ${declared} { ${name}${passed} ${selection} }`, variables, idPaths };
}

/** Every scalar of the answer that needs nothing more, and the scalars of the rows of a list. */
export function selectionFor(field: GraphQLField<unknown, unknown>, depth = 2): string {
  const type = getNamedType(field.type);
  if (isLeafType(type) || isUnionType(type) || !isObjectType(type)) return '';
  return `{ ${scalarsOf(type, depth)} }`;
}

function scalarsOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined),
  );
  const leaves = fields
    .filter((field) => isLeafType(getNamedType(field.type)) && markOf(field) === undefined)
    .map((field) => field.name);
  const rows =
    depth > 0
      ? fields
          .filter((field) => ['edges', 'node'].includes(field.name))
          .map((field) => `${field.name} { ${scalarsOf(getNamedType(field.type) as GraphQLObjectType, depth - 1)} }`)
      : [];
  return ['__typename', ...leaves, ...rows].join(' ');
}

function valueFor(type: GraphQLInputType, path: string, choose: Choose, idPaths: string[]): unknown {
  const isRequired = isNonNullType(type);
  const inner = isRequired ? type.ofType : type;
  const named = getNamedType(inner);
  if (named.name === 'ID') idPaths.push(path);
  const chosen = choose(path, named.name);
  if (chosen !== undefined) return isListType(inner) ? [chosen] : chosen;
  if (!isRequired && named.name !== 'ID' && !path.endsWith('Input')) return undefined;
  if (isListType(inner)) {
    const item = valueFor(inner.ofType, path, choose, idPaths);
    return item === undefined ? [] : [item];
  }
  if (isInputObjectType(named)) {
    const entries = Object.values(named.getFields()).map(
      (field) => [field.name, valueFor(field.type, `${path}.${field.name}`, choose, idPaths)] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (isEnumType(named)) return named.getValues()[0]?.name;
  const samples: Record<string, unknown> = {
    String: 'x',
    ID: crypto.randomUUID(),
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2027-01-01',
    DateTime: '2027-01-01T00:00:00Z',
  };
  return samples[named.name];
}
