import type { Failure } from '@instroom/graphql/errors.ts';
import type { Entry } from './entries';
import { fieldOfPath } from './typed-application';

/** What has to be mended: a sentence per field, and what concerns the form as a whole. */
export interface ApplicationErrors {
  fields: Record<string, string>;
  general: string | undefined;
}

/**
 * The gateway's words at the fields they are about.
 * @param noticed what this site saw itself, by field; comes before what the gateway says of that field
 */
export function applicationErrors(
  failure: Failure | undefined,
  entries: readonly Entry[],
  noticed: Record<string, string> = {},
): ApplicationErrors {
  const fields: Record<string, string> = { ...noticed };
  const loose: string[] = [];
  for (const [path, sentence] of Object.entries(failure?.fields ?? {})) {
    const field = fieldOfPath(path, entries);
    if (field) fields[field] ??= sentence;
    else loose.push(sentence);
  }
  const isAboutFields = Object.keys(fields).length > 0;
  const general = loose.length > 0 ? loose.join(' ') : isAboutFields ? undefined : failure?.sentence;
  return { fields, general };
}
