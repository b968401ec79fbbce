import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createServerClient, type Outcome } from '@instroom/graphql/client.ts';
import type { Failure, FailureCode } from '@instroom/graphql/errors.ts';
import { data, redirect, type AppLoadContext } from '@remix-run/node';
import { languageOf } from '~/i18n/language.server.ts';
import { env } from './env.server.ts';
import { signInPath } from './return-to.ts';

const STATUS: Partial<Record<FailureCode, number>> = {
  BAD_INPUT: 422,
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  UNREACHABLE: 503,
};

type Variables<TVariables> =
  Record<string, never> extends TVariables ? [variables?: TVariables] : [variables: TVariables];

export interface Gateway {
  /** Runs a query of a page. Whatever is refused is thrown: to the sign-in page, or to the error boundary of the route. */
  read<TData, TVariables extends Record<string, unknown>>(
    document: TypedDocumentNode<TData, TVariables>,
    ...variables: Variables<TVariables>
  ): Promise<TData>;
  /** Runs a mutation, or a query that may be refused; what went wrong comes back, so that the form can keep what was typed. */
  run<TData, TVariables extends Record<string, unknown>>(
    document: TypedDocumentNode<TData, TVariables>,
    ...variables: Variables<TVariables>
  ): Promise<Outcome<TData>>;
}

/** The gateway as the visitor of this one request: their session, their language, their address. */
export function gatewayFor(request: Request, context: AppLoadContext): Gateway {
  const client = createServerClient({
    uri: `${env.gatewayUrl}/graphql`,
    language: languageOf(request),
    requestId: context.requestId,
    headers: {
      cookie: request.headers.get('cookie') ?? '',
      'x-forwarded-for': context.visitorAddress,
      'user-agent': request.headers.get('user-agent') ?? '',
      ...(env.internalSecret ? { 'x-instroom-internal': env.internalSecret } : {}),
    },
    onResponse: (response) => response.headers.getSetCookie().forEach(context.passCookieOn),
  });

  return {
    run: (document, ...variables) => client.run(document, ...(variables as never)),
    read: async (document, ...variables) => {
      const { data: answer, failure } = await client.run(document, ...(variables as never));
      if (!failure) return answer;
      if (failure.code === 'NOT_SIGNED_IN') throw redirect(signInPath(request));
      throw refused(failure);
    },
  };
}

/** An action's answer when the gateway refuses: the page stays, and shows why. */
export function refused(failure: Failure) {
  return data({ failure }, { status: statusOf(failure) });
}

export function statusOf({ code }: Failure): number {
  return STATUS[code] ?? 500;
}
