import type { Context } from './context.ts';
import type { Sentence } from './language.ts';

export const erasureMethods = ['DELETE', 'ANONYMISE'] as const;
export type ErasureMethod = (typeof erasureMethods)[number];

/**
 * What a module keeps about a candidate, and how it is shown and erased. In every statement $1 is the
 * organisation and $2 the candidate.
 */
export type PersonalData = {
  /** The name of this part in an export and in the log of erasures. */
  name: string;
  /** Every table whose rows it covers; a test holds this against the database. */
  tables: string[];
  title: Sentence;
  /** The rows as one reads them: the names of the columns become the names in the export. */
  exported?: string;
  /** Colleagues' own words are handed out by the organisation, not shown on the candidate's own page. */
  isInternal?: boolean;
  /** The keys of files in the file store, as `key`, with `name` for the export. */
  files?: string;
  /** Which of these keys (joined with commas, in $2) rows still name after the candidate was erased: such a file stays. */
  filesInUse?: string;
  /** Gives `count`, the number of rows. A string counts for both methods. */
  erased: string | Record<ErasureMethod, string>;
};

/** What the modules hand to the one that keeps to the rules of privacy. */
export type PrivacyDeclarations = {
  /** In the order in which they can be erased. */
  personalData: PersonalData[];
  /** Which candidates the viewer can see, for a statement in which they are called `alias`. */
  visible(context: Context, alias: string, at: number): { text: string; values: unknown[] };
};

/** A statement that removes or empties rows, as one that counts them. */
export function counted(statement: string): string {
  return `with touched as (${statement} returning 1) select count(*)::int as count from touched`;
}
