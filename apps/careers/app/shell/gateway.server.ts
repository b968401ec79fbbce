import { createServerClient, type Outcome, type ServerClient } from '@instroom/graphql/client.ts';
import { data, type AppLoadContext } from '@remix-run/node';
import { env } from '~/env.server';
import type { Language } from '~/i18n/language';

declare module '@remix-run/node' {
  interface AppLoadContext {
    requestId: string;
    visitorAddress: string;
    /** How the gateway finds the site that is asked for. */
    site: string;
    /** What comes before the addresses of this site on this host. */
    basePath: string;
    isPreview: boolean;
  }
}

export function gatewayFor(context: AppLoadContext, language: Language): ServerClient {
  return createServerClient({
    uri: new URL('/graphql', env.GATEWAY_URL).href,
    language,
    requestId: context.requestId,
    headers: visitorHeaders(context),
  });
}

/** Tells the gateway whose call this is, so that its limits count the visitor and not this site. */
export function visitorHeaders({ visitorAddress }: AppLoadContext): Record<string, string> {
  if (!env.INTERNAL_SECRET) return {};
  return { 'x-forwarded-for': visitorAddress, 'x-instroom-internal': env.INTERNAL_SECRET };
}

/** What an error page needs; thrown by a loader that cannot show its page. */
export interface PageFault {
  sentence: string;
  requestId: string | undefined;
}

const STATUS_OF: Record<string, number> = { NOT_FOUND: 404, TOO_MANY_REQUESTS: 429, UNREACHABLE: 503 };

/** The answer of a read that the page cannot do without. @throws a page fault with the fitting HTTP status. */
export function answerOf<TData>(outcome: Outcome<TData>): TData {
  const { failure } = outcome;
  if (!failure) return outcome.data;
  const fault: PageFault = { sentence: failure.sentence, requestId: failure.requestId };
  const status = STATUS_OF[failure.code] ?? 500;
  throw data(fault, { status, headers: status === 503 || status === 429 ? { 'retry-after': '30' } : undefined });
}
