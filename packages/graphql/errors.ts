import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FailureCode =
  | 'BAD_INPUT'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_MANY_REQUESTS'
  | 'NOT_SIGNED_IN'
  | 'QUERY_TOO_COMPLEX'
  | 'TRUSTED_DOCUMENT_REQUIRED'
  | 'INTERNAL'
  | 'UNREACHABLE';

/** What a person needs to know about a call that did not work out. */
export interface Failure {
  code: FailureCode;
  /** Ready to show, in the language of the call. */
  sentence: string;
  /** Sentence per input path, such as `application.email`; empty unless the code is BAD_INPUT. */
  fields: Record<string, string>;
  /** Found back in the gateway's log. */
  requestId: string | undefined;
}

interface GatewayError {
  message: string;
  extensions?: {
    code?: unknown;
    requestId?: unknown;
    fields?: readonly { path: string; sentence: string }[];
  };
}

const KNOWN_CODES: ReadonlySet<string> = new Set<FailureCode>([
  'BAD_INPUT',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_MANY_REQUESTS',
  'NOT_SIGNED_IN',
  'QUERY_TOO_COMPLEX',
  'TRUSTED_DOCUMENT_REQUIRED',
  'INTERNAL',
]);

const SENTENCES = {
  nl: {
    unreachable: 'De dienst is even niet bereikbaar. Probeer het over een minuut opnieuw.',
    internal: 'Er ging iets mis. Probeer het opnieuw.',
    busy: 'Het is even erg druk. Probeer het over een minuut opnieuw.',
  },
  en: {
    unreachable: 'The service cannot be reached right now. Please try again in a minute.',
    internal: 'Something went wrong. Please try again.',
    busy: 'It is very busy right now. Please try again in a minute.',
  },
} as const;

/** Turns whatever a gateway call failed with into one shape; anything unknown becomes a general sentence. */
export function describeFailure(error: unknown, language: 'nl' | 'en', requestId?: string): Failure {
  const sentences = SENTENCES[language];
  const blank = { fields: {}, requestId };
  const gatewayErrors = gatewayErrorsOf(error);

  if (gatewayErrors.length > 0) return fromGatewayErrors(gatewayErrors, sentences.internal, requestId);
  if (ServerError.is(error)) {
    if (error.statusCode === 429) return { code: 'TOO_MANY_REQUESTS', sentence: sentences.busy, ...blank };
    if ([502, 503, 504].includes(error.statusCode))
      return { code: 'UNREACHABLE', sentence: sentences.unreachable, ...blank };
    return { code: 'INTERNAL', sentence: sentences.internal, ...blank };
  }
  return isNetworkFault(error)
    ? { code: 'UNREACHABLE', sentence: sentences.unreachable, ...blank }
    : { code: 'INTERNAL', sentence: sentences.internal, ...blank };
}

/** `fetch` rejects with a TypeError when there is no connection and with a DOMException when its time is up. */
function isNetworkFault(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}

function gatewayErrorsOf(error: unknown): readonly GatewayError[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors;
  if (ServerError.is(error)) return errorsIn(error.bodyText);
  return [];
}

function errorsIn(body: string): readonly GatewayError[] {
  try {
    const { errors } = JSON.parse(body) as { errors?: unknown };
    return Array.isArray(errors) ? (errors as GatewayError[]) : [];
  } catch {
    return [];
  }
}

function fromGatewayErrors(errors: readonly GatewayError[], internalSentence: string, requestId?: string): Failure {
  const [first] = errors;
  const code = codeOf(first);
  const fields: Record<string, string> = {};
  for (const { extensions } of errors) {
    for (const field of extensions?.fields ?? []) fields[field.path] ??= field.sentence;
  }
  const toldId = first?.extensions?.requestId;
  return {
    code,
    sentence: first?.message || internalSentence,
    fields,
    requestId: typeof toldId === 'string' ? toldId : requestId,
  };
}

function codeOf(error: GatewayError | undefined): FailureCode {
  const code = error?.extensions?.code;
  return typeof code === 'string' && KNOWN_CODES.has(code) ? (code as FailureCode) : 'INTERNAL';
}
