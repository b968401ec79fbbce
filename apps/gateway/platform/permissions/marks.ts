import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Context } from '../context.ts';
import { notAllowed, notSignedIn, onlyLooking } from '../errors.ts';
import type { Sentence } from '../language.ts';

/**
 * Who may use a field. Every root field carries exactly one mark; sensitive fields of objects carry
 * `@Allow`. Marks are printed in schema.graphql as directives and enforced by `enforceMarks`.
 */
export type Mark = { kind: 'public' } | { kind: 'signedIn' } | { kind: 'allow'; permission: string };

export function Allow(permission: string) {
  return Extensions({ mark: { kind: 'allow', permission } satisfies Mark, directives: { allow: { permission } } });
}

export function SignedIn() {
  return Extensions({ mark: { kind: 'signedIn' } satisfies Mark, directives: { signedIn: {} } });
}

export function Public() {
  return Extensions({ mark: { kind: 'public' } satisfies Mark, directives: { public: {} } });
}

/** A change that is possible while one looks around with the rights of a role, such as ending that. */
export function EvenInPreview() {
  return Extensions({ isEvenInPreview: true });
}

type Field = GraphQLField<unknown, Context>;

export function markOf(field: { extensions: Readonly<Record<string, unknown>> }): Mark | undefined {
  return field.extensions['mark'] as Mark | undefined;
}

/**
 * Puts a guard before every marked field, and refuses to go on when a root field has no mark or a
 * mark cannot be honoured. `titles` says in words what is missing.
 */
export function enforceMarks(schema: GraphQLSchema, titles: Record<string, Sentence>): void {
  const faults: string[] = [];
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = roots.includes(type);
    for (const field of Object.values(type.getFields()) as Field[]) {
      const name = `${type.name}.${field.name}`;
      const mark = markOf(field);
      if (mark?.kind === 'allow' && !(mark.permission in titles))
        faults.push(`${name} asks for the unknown permission ${mark.permission}`);
      if (isRoot) {
        if (mark) guardRootField(field, mark, titles, type === schema.getMutationType());
        else faults.push(`${name} carries no mark: @Allow, @SignedIn or @Public`);
      } else if (mark) {
        if (mark.kind !== 'allow') faults.push(`${name}: only @Allow has a meaning on a field of an object`);
        else if (isNonNullType(field.type)) faults.push(`${name} carries @Allow and must be nullable`);
        else guardObjectField(field, name, mark.permission);
      }
    }
  }
  if (faults.length > 0) throw new Error(`The permission marks are not complete:\n${faults.join('\n')}`);
}

function guardRootField(field: Field, mark: Mark, titles: Record<string, Sentence>, isMutation: boolean): void {
  if (mark.kind === 'public') return;
  const isRefusedInPreview = isMutation && field.extensions['isEvenInPreview'] !== true;
  const check = (context: Context): void => {
    if (isRefusedInPreview && context.isPreview) throw onlyLooking();
    if (mark.kind === 'signedIn' && context.principal.kind !== 'USER') throw notSignedIn();
    if (mark.kind === 'allow' && !context.may(mark.permission)) {
      if (context.principal.kind === 'VISITOR') throw notSignedIn();
      throw notAllowed(titles[mark.permission] ?? { nl: mark.permission, en: mark.permission });
    }
  };
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, args, context, info) => {
    check(context);
    return resolve(source, args, context, info);
  };
  if (subscribe) {
    field.subscribe = (source, args, context, info) => {
      check(context);
      return subscribe(source, args, context, info);
    };
  }
}

/** A forbidden field is null and named once in the answer's `withheld`; the rest of the answer stands. */
function guardObjectField(field: Field, name: string, permission: string): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    if (context.may(permission)) return resolve(source, args, context, info);
    context.withheld.add(name);
    return null;
  };
}
