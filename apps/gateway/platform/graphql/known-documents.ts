import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** An operation of one of our own apps, ready to run. */
export type KnownDocument = {
  isQuery: boolean;
  name: string;
  run(context: Context, variables: Record<string, unknown>): Promise<ExecutionResult>;
};

/** Finds the known document that a request names by hash; documents are compiled at their first use, each once. */
export type FindKnownDocument = (request: unknown) => KnownDocument | undefined;

export function knownDocuments(schema: GraphQLSchema, trusted: TrustedDocuments): FindKnownDocument {
  const prepared = new Map<string, KnownDocument | undefined>();
  return (request) => {
    const hash = hashIn(request);
    const text = hash === undefined ? undefined : trusted.get(hash);
    if (hash === undefined || text === undefined) return undefined;
    if (!prepared.has(hash)) prepared.set(hash, prepare(schema, parse(text)));
    return prepared.get(hash);
  };
}

/** The hash that a request carries in the wire format of persisted queries. */
export function hashIn(request: unknown): string | undefined {
  const { extensions } = (request ?? {}) as { extensions?: { persistedQuery?: { sha256Hash?: string } } | null };
  return extensions?.persistedQuery?.sha256Hash;
}

/** Nothing when the document does not fit the schema; whoever interprets it says why. */
function prepare(schema: GraphQLSchema, document: DocumentNode): KnownDocument | undefined {
  if (validate(schema, document).length > 0) return undefined;
  const compiled = compileQuery(schema, document);
  return isCompiledQuery(compiled)
    ? {
        isQuery: isQuery(document),
        name: getOperationAST(document)?.name?.value ?? '',
        run: async (context, variables) => (await compiled.query({}, context, variables)) as ExecutionResult,
      }
    : undefined;
}

function isQuery({ definitions }: DocumentNode): boolean {
  return definitions.some((node) => 'operation' in node && node.operation === OperationTypeNode.QUERY);
}
