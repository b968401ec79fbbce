import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { Observable } from 'rxjs';
import { trustedDocumentExtensions, trustedDocumentLink } from './trusted-document-link.ts';

export interface LiveClientOptions {
  language: 'nl' | 'en';
  /** Told each time the line is open, and each time it is not any more. */
  onConnected?: () => void;
  onDisconnected?: () => void;
  /** Told when the line is back after a break: events in between were missed, so read the page's data again. */
  onReconnected?: () => void;
  /** Told when the gateway will not have this visitor (session ended or role changed); there is no further attempt. */
  onRefused?: () => void;
}

const REFUSED_CLOSE_CODES: readonly number[] = [4401, 4403];

/** The browser's client: subscriptions over a WebSocket, everything else over HTTP, both at `/graphql` of the page's own origin. */
export function createLiveClient({
  language,
  onConnected,
  onDisconnected,
  onReconnected,
  onRefused,
}: LiveClientOptions): ApolloClient {
  const socket = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { language },
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: (closeEvent) => !isRefusal(closeEvent),
    on: {
      connected: (_socket, _payload, wasRetry) => {
        onConnected?.();
        if (wasRetry) onReconnected?.();
      },
      closed: (closeEvent) => {
        onDisconnected?.();
        if (isRefusal(closeEvent)) onRefused?.();
      },
    },
  });

  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.split(
      ({ query }) => isSubscription(query),
      socketLink(socket),
      trustedDocumentLink.concat(
        new HttpLink({
          uri: '/graphql',
          headers: { 'x-instroom-language': language },
          enhancedClientAwareness: { transport: false },
        }),
      ),
    ),
  });
}

/** Apollo's own WebSocket link prints the query text into each message; this one sends the hash and an empty text. */
function socketLink(socket: Client): ApolloLink {
  return new ApolloLink(
    ({ operationName, variables, query }) =>
      new Observable((observer) =>
        socket.subscribe<ApolloLink.Result['data'] & Record<string, unknown>>(
          { operationName, variables, query: '', extensions: trustedDocumentExtensions(query) },
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
}

function isSubscription(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.SUBSCRIPTION,
  );
}

function isRefusal(closeEvent: unknown): boolean {
  const { code } = (closeEvent ?? {}) as { code?: number };
  return code !== undefined && REFUSED_CLOSE_CODES.includes(code);
}
