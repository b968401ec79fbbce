import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  DirectiveLocation,
  GraphQLDirective,
  type GraphQLEnumType,
  GraphQLNonNull,
  GraphQLSchema,
  lexicographicSortSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { Sentence } from '../language.ts';
import type { Module } from '../module.ts';
import { enforceMarks } from '../permissions/marks.ts';
import { GraphQLMoment } from './scalars.ts';

/** Builds the schema of all modules and puts the guards in; stops when a mark is missing. */
export function buildGatewaySchema(modules: Module[], permissionTitles: Record<string, Sentence>): GraphQLSchema {
  const resolvers = modules.flatMap((module) => module.resolvers ?? []);
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as [() => void, ...(() => void)[]],
    validate: false,
    scalarsMap: [{ type: Date, scalar: GraphQLMoment }],
    // Every subscription brings its own stream (platform/live); type-graphql insists on one of its own.
    pubSub: {
      publish: () => undefined,
      subscribe: () => {
        throw new Error('Subscriptions bring their own stream');
      },
    },
  });
  enforceMarks(schema, permissionTitles);
  return schema;
}

/** The contract as it is committed: sorted, with who may use each field. */
export function printContract(schema: GraphQLSchema): string {
  const sorted = lexicographicSortSchema(schema);
  const permission = sorted.getType('Permission') as GraphQLEnumType;
  const onFields = { locations: [DirectiveLocation.FIELD_DEFINITION] };
  const directives = [
    new GraphQLDirective({
      name: 'allow',
      description:
        'Needs this permission. On a field of an object: null without it, and named in `extensions.withheld`.',
      args: { permission: { type: new GraphQLNonNull(permission) } },
      ...onFields,
    }),
    new GraphQLDirective({ name: 'public', description: 'For everybody.', ...onFields }),
    new GraphQLDirective({ name: 'signedIn', description: 'For every user who is signed in.', ...onFields }),
  ];
  const config = sorted.toConfig();
  return `${printSchemaWithDirectives(new GraphQLSchema({ ...config, directives: [...config.directives, ...directives] }))}\n`;
}
