import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import { builtInRoles, type BuiltInRoleKey, type Permission } from '../modules/access/access.permissions.ts';
import { markOf } from '../platform/permissions/marks.ts';
import { rootFields } from './operations.ts';

/** Everybody who can be at the door: the roles with a sign-in, a partner's key, and a visitor. */
export const actors = [...(Object.keys(builtInRoles) as BuiltInRoleKey[]), 'API_KEY', 'VISITOR'] as const;
export type Actor = (typeof actors)[number];

const partner: Permission[] = ['FEED_READ', 'APPLICATIONS_DELIVER'];

export function holds(actor: Actor, permission: string): boolean {
  if (actor === 'VISITOR') return false;
  if (actor === 'API_KEY') return (partner as string[]).includes(permission);
  return (builtInRoles[actor].permissions as readonly string[]).includes(permission);
}

export type Cell = { coordinate: string; mark: string; may: Record<Actor, boolean> };

/** What the marks say: each root field and each marked field of an object, by actor. */
export function accessMatrix(schema: GraphQLSchema): Cell[] {
  const cells: Cell[] = rootFields(schema).map(({ kind, name, field }) => {
    const mark = markOf(field);
    const may = Object.fromEntries(
      actors.map((actor) => [
        actor,
        mark?.kind === 'public' ||
          (mark?.kind === 'signedIn' && actor !== 'VISITOR' && actor !== 'API_KEY') ||
          (mark?.kind === 'allow' && holds(actor, mark.permission)),
      ]),
    );
    return {
      coordinate: `${kind} ${name}`,
      mark: mark?.kind === 'allow' ? mark.permission : (mark?.kind ?? 'none'),
      may: may as Record<Actor, boolean>,
    };
  });
  for (const { type, field, permission } of markedFields(schema)) {
    const may = Object.fromEntries(actors.map((actor) => [actor, holds(actor, permission)])) as Record<Actor, boolean>;
    cells.push({ coordinate: `${type.name}.${field.name}`, mark: permission, may });
  }
  return cells;
}

export type MarkedField = { type: GraphQLObjectType; field: GraphQLField<unknown, unknown>; permission: string };

export function markedFields(schema: GraphQLSchema): MarkedField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !roots.includes(type) && !type.name.startsWith('__'),
    )
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const mark = markOf(field);
        return mark?.kind === 'allow' ? [{ type, field, permission: mark.permission }] : [];
      }),
    );
}

/** The matrix as people read it in docs/access-matrix.md. */
export function matrixDocument(cells: Cell[]): string {
  const head = `| field | asks for | ${actors.join(' | ')} |\n| --- | --- | ${actors.map(() => '---').join(' | ')} |`;
  const rows = cells.map(
    ({ coordinate, mark, may }) =>
      `| ${coordinate} | ${mark} | ${actors.map((actor) => (may[actor] ? 'yes' : '·')).join(' | ')} |`,
  );
  return `# Who may use what

Made from the marks in the schema by \`npm run matrix -w @instroom/gateway\`; a test tries every cell for real. "yes" on a
root field means that the role may use it, on the rows it can see; "yes" on a field of an object means that it is shown.

${head}
${rows.join('\n')}
`;
}

/** The shortest way from a query to a field of this type, through fields that need no argument but those in `given`. */
export function pathTo(
  schema: GraphQLSchema,
  target: GraphQLObjectType,
  isUsable: (root: string) => boolean,
  given: Record<string, string>,
): { open: string; close: string } | undefined {
  const query = schema.getQueryType();
  if (!query) return undefined;
  type Step = { type: GraphQLObjectType; open: string; close: string; visited: string[] };
  const queue: Step[] = rootFields(schema)
    .filter(
      ({ kind, name, field }) =>
        kind === OperationTypeNode.QUERY &&
        isUsable(name) &&
        field.args.every(
          (argument) =>
            !isNonNullType(argument.type) || argument.defaultValue !== undefined || `${name}.${argument.name}` in given,
        ),
    )
    .flatMap(({ name, field }) => {
      const type = getNamedType(field.type);
      const passed = field.args
        .filter((argument) => `${name}.${argument.name}` in given)
        .map((argument) => `${argument.name}: "${given[`${name}.${argument.name}`]}"`);
      const call = passed.length > 0 ? `${name}(${passed.join(', ')})` : name;
      return isObjectType(type) ? [{ type, open: `{ ${call} {`, close: '} }', visited: [type.name] }] : [];
    });
  while (queue.length > 0) {
    const step = queue.shift();
    if (!step) break;
    if (step.type.name === target.name) return step;
    for (const field of Object.values(step.type.getFields())) {
      const next = getNamedType(field.type);
      if (
        !isObjectType(next) ||
        step.visited.includes(next.name) ||
        markOf(field) ||
        field.args.some((argument) => isNonNullType(argument.type))
      )
        continue;
      queue.push({
        type: next,
        open: `${step.open} ${field.name} {`,
        close: `} ${step.close}`,
        visited: [...step.visited, next.name],
      });
    }
  }
  return undefined;
}
