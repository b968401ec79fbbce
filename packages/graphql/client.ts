import { ApolloClient, InMemoryCache, type OperationVariables } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { map } from 'rxjs';
import { describeFailure, type Failure } from './errors.ts';
import { trustedDocumentLink } from './trusted-document-link.ts';

export interface ServerClientOptions {
  /** The gateway's GraphQL address, such as `http://localhost:4000/graphql`. */
  uri: string;
  /** Language of the sentences the gateway answers with. */
  language: 'nl' | 'en';
  /** Ties the lines in both logs together. */
  requestId: string;
  /** Sent along as they are: cookie, visitor address, internal secret. */
  headers?: Record<string, string>;
  /** Sees every answer, for instance to hand `set-cookie` on to the browser. */
  onResponse?: (response: Response) => void;
  /** Milliseconds after which a call is given up. */
  timeoutMs?: number;
}

/** Either the whole answer, or what went wrong together with the part that did arrive. */
export type Outcome<TData> =
  | { data: TData; failure: undefined; withheld: readonly string[] }
  | { data: TData | undefined; failure: Failure; withheld: readonly string[] };

export interface ServerClient {
  /** Runs a query or mutation; a refusal comes back as `failure`, nothing is thrown. */
  run<TData, TVariables extends OperationVariables>(
    document: TypedDocumentNode<TData, TVariables>,
    ...variables: Record<string, never> extends TVariables ? [variables?: TVariables] : [variables: TVariables]
  ): Promise<Outcome<TData>>;
}

/** A client for one request on a server: nothing is cached, so nothing leaks from one visitor to the next. */
export function createServerClient(options: ServerClientOptions): ServerClient {
  const { uri, language, requestId, headers, onResponse, timeoutMs = 10_000 } = options;

  const client = new ApolloClient({
    ssrMode: true,
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      trustedDocumentLink,
      withheldLink,
      new HttpLink({
        uri,
        enhancedClientAwareness: { transport: false },
        headers: { ...headers, 'x-instroom-language': language, 'x-request-id': requestId },
        fetch: async (input, init) => {
          const timeout = AbortSignal.timeout(timeoutMs);
          const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
          const response = await fetch(input, { ...init, signal });
          onResponse?.(response);
          return response;
        },
      }),
    ]),
  });

  return {
    async run<TData, TVariables extends OperationVariables>(
      document: TypedDocumentNode<TData, TVariables>,
      variables?: TVariables,
    ): Promise<Outcome<TData>> {
      const answer: Answer = { withheld: [] };
      const call = {
        variables: variables as TVariables,
        context: { answer },
        fetchPolicy: 'no-cache',
        errorPolicy: 'all',
      } as const;
      const { data, error } = isMutation(document)
        ? await client.mutate<TData, OperationVariables>({ mutation: document, ...call })
        : await client.query<TData, OperationVariables>({ query: document, ...call });

      if (error)
        return { data: data as TData | undefined, failure: describeFailure(error, language, requestId), ...answer };
      return { data: data as TData, failure: undefined, ...answer };
    },
  };
}

/** Keeps the names of the fields that the signed-in role may not read: Apollo drops the answer's extensions. */
const withheldLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const { answer } = operation.getContext() as { answer?: Answer };
      if (answer && Array.isArray(result.extensions?.withheld))
        answer.withheld = result.extensions.withheld as string[];
      return result;
    }),
  ),
);

interface Answer {
  withheld: readonly string[];
}

function isMutation(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
  );
}
