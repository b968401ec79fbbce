import type { Env } from '../env.ts';
import { readLink, signLink } from './files/signed-links.ts';
import type { Language } from './language.ts';

const PURPOSE = 'own-data';
const PATHS = { NL: '/mijn-gegevens', EN: '/en/my-data' } as const;

export const OWN_DATA_LINK_DAYS = 30;
export const OWN_DATA_LINK_HOURS_ON_REQUEST = 24;

/** The page of the careers site on which a candidate sees and decides about their own data. */
export async function ownDataUrl(
  { LINK_SECRET }: Pick<Env, 'LINK_SECRET'>,
  site: string,
  { organisationId, candidateId }: { organisationId: string; candidateId: string },
  language: Language,
  hours = OWN_DATA_LINK_DAYS * 24,
): Promise<string> {
  const token = await signLink(LINK_SECRET, PURPOSE, { organisationId, candidateId }, hours * 3_600);
  return `${site.replace(/\/+$/, '')}${PATHS[language]}?token=${token}`;
}

/** What a stored mail shows instead: colleagues who read it must not be able to act as the candidate. */
export function ownDataPlaceholder(site: string, language: Language): string {
  return `${site.replace(/\/+$/, '')}${PATHS[language]}#link`;
}

const PLACEHOLDER = /(https?:\/\/[^\s"'<>]+(?:\/mijn-gegevens|\/en\/my-data))#link/g;

export function hasOwnDataPlaceholder(text: string): boolean {
  return text.search(PLACEHOLDER) !== -1;
}

/** The mail as the candidate gets it: every placeholder replaced by their own link. */
export async function withOwnDataLinks<Mail extends { html: string; text: string }>(
  { LINK_SECRET }: Pick<Env, 'LINK_SECRET'>,
  mail: Mail,
  owner: { organisationId: string; candidateId: string },
): Promise<Mail> {
  const token = await signLink(LINK_SECRET, PURPOSE, owner, OWN_DATA_LINK_DAYS * 24 * 3_600);
  const fill = (text: string): string => text.replace(PLACEHOLDER, (_all, page: string) => `${page}?token=${token}`);
  return { ...mail, html: fill(mail.html), text: fill(mail.text) };
}

/** Whose link it is; undefined when it is forged or too old. */
export async function ownerOfLink(
  { LINK_SECRET }: Pick<Env, 'LINK_SECRET'>,
  token: string,
): Promise<{ organisationId: string; candidateId: string } | undefined> {
  const claims = await readLink(LINK_SECRET, PURPOSE, token);
  const { organisationId, candidateId } = claims ?? {};
  return organisationId && candidateId ? { organisationId, candidateId } : undefined;
}
