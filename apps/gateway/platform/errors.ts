import { GraphQLError } from 'graphql';
import { type Language, type Sentence, inLanguage } from './language.ts';

/** The whole vocabulary of `extensions.code`. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'CONFLICT'
  | 'TOO_MANY_REQUESTS'
  | 'QUERY_TOO_COMPLEX'
  | 'TRUSTED_DOCUMENT_REQUIRED'
  | 'INTERNAL';

export type FieldProblem = { path: string; sentence: Sentence };

/** An outcome the user can understand and act on. Everything else leaves as INTERNAL with an id. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly sentence: Sentence;
  readonly fields: FieldProblem[];
  readonly details: Record<string, unknown>;

  constructor(
    code: ErrorCode,
    sentence: Sentence,
    more: { fields?: FieldProblem[]; details?: Record<string, unknown> } = {},
  ) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
    this.fields = more.fields ?? [];
    this.details = more.details ?? {};
  }

  /** What a client receives: a ready sentence, the code, and per field what to do. */
  presented(language: Language): { message: string; extensions: Record<string, unknown> } {
    const fields = this.fields.map(({ path, sentence }) => ({ path, sentence: inLanguage(sentence, language) }));
    return {
      message: inLanguage(this.sentence, language),
      extensions: { ...this.details, code: this.code, ...(fields.length > 0 ? { fields } : {}) },
    };
  }
}

export function badInput(fields: FieldProblem[]): DomainError {
  return new DomainError(
    'BAD_INPUT',
    { nl: 'Controleer de gemarkeerde velden.', en: 'Check the marked fields.' },
    { fields },
  );
}

export function notFound(): DomainError {
  return new DomainError('NOT_FOUND', {
    nl: 'Dit bestaat niet (meer), of je hebt er geen toegang toe.',
    en: 'This does not exist (any more), or you have no access to it.',
  });
}

export function notSignedIn(): DomainError {
  return new DomainError('NOT_SIGNED_IN', {
    nl: 'Je sessie is verlopen. Log opnieuw in.',
    en: 'Your session has expired. Sign in again.',
  });
}

export function notAllowed(title: Sentence): DomainError {
  return new DomainError('NOT_ALLOWED', {
    nl: `Je hebt het recht “${title.nl}” niet. Vraag je beheerder erom.`,
    en: `You do not have the right “${title.en}”. Ask your administrator for it.`,
  });
}

/** Said of every change while one looks around with the rights of a role. */
export function onlyLooking(): DomainError {
  return new DomainError('NOT_ALLOWED', {
    nl: 'Je bekijkt Instroom nu als een andere rol. Stop daarmee om iets te wijzigen.',
    en: 'You are looking at Instroom as another role. Stop doing that to change something.',
  });
}

export function tooManyRequests(retryAfterSeconds: number): DomainError {
  return new DomainError(
    'TOO_MANY_REQUESTS',
    {
      nl: `Te veel pogingen. Probeer het over ${retryAfterSeconds} seconden opnieuw.`,
      en: `Too many attempts. Try again in ${retryAfterSeconds} seconds.`,
    },
    { details: { retryAfterSeconds } },
  );
}

export function unexpected(requestId: string): DomainError {
  return new DomainError(
    'INTERNAL',
    {
      nl: `Er ging iets mis aan onze kant. Probeer het opnieuw; blijft het misgaan, meld dan code ${requestId}.`,
      en: `Something went wrong on our side. Try again; if it keeps happening, report code ${requestId}.`,
    },
    { details: { requestId } },
  );
}

/** What PostgreSQL cannot hold or read: a NUL character, a number out of range, an id that is none. */
export function unstorable(error: unknown): DomainError | undefined {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (!/^(22[0-9A-Z]{3}|08P01)$/.test(code)) return undefined;
  return new DomainError('BAD_INPUT', {
    nl: 'Een van de waarden heeft niet de goede vorm. Controleer wat je hebt ingevuld.',
    en: 'One of the values does not have the right form. Check what was filled in.',
  });
}

/** A database that cannot be reached answers every request alike: try again soon. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const text = error instanceof Error ? `${(error as { code?: string }).code ?? ''} ${error.message}` : '';
  return /ECONNREFUSED|ECONNRESET|57P0|08006|08003|timeout exceeded when trying to connect|Query read timeout|Connection terminated/.test(
    text,
  );
}

/** GraphQL's own complaints about a request are the caller's to mend and pass as they are. */
export function isRequestError(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.originalError === undefined;
}
