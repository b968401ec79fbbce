import type { Failure } from '@instroom/graphql/errors.ts';

/** The gateway names the path in its input (`input.fields.title`); a form knows the field (`title`). */
export function fieldErrors(failure: Failure | undefined): Record<string, string> {
  const entries = Object.entries(failure?.fields ?? {});
  return Object.fromEntries(entries.map(([path, sentence]) => [path.replace(/^(input\.)?(fields\.)?/, ''), sentence]));
}

/** A fault the console finds itself, such as a date it cannot read, in the shape of the gateway's. */
export function badInput(sentence: string, fields: Record<string, string>): Failure {
  return { code: 'BAD_INPUT', sentence, fields, requestId: undefined };
}
