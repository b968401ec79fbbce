import type { Failure } from '@instroom/graphql/errors.ts';
import { FILE_FIELD, fieldOfPath, type Question } from './typed-application';

/** What has to be mended: a sentence per field, and what concerns the form as a whole. */
export interface ApplicationErrors {
  fields: Record<string, string>;
  general: string | undefined;
}

/** The gateway's words at the fields they are about. What was wrong with the file here comes before what the gateway says of it. */
export function applicationErrors(failure: Failure | undefined, questions: readonly Question[], fileRefusal?: string): ApplicationErrors {
  const fields: Record<string, string> = {};
  const loose: string[] = [];
  for (const [path, sentence] of Object.entries(failure?.fields ?? {})) {
    const field = fieldOfPath(path, questions);
    if (field) fields[field] ??= sentence;
    else loose.push(sentence);
  }
  if (fileRefusal) fields[FILE_FIELD] = fileRefusal;
  const isAboutFields = Object.keys(fields).length > 0;
  const general = loose.length > 0 ? loose.join(' ') : isAboutFields ? undefined : failure?.sentence;
  return { fields, general };
}
