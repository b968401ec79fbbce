import type { Brand } from '@instroom/emails';
import type { Env } from '../../env.ts';

/** Who a mail is from, and how it looks. */
export type Sender = {
  organisationName: string;
  senderName: string;
  senderAddress: string;
  timeZone: string;
  siteSlug: string | null;
  primaryColour: string | null;
};

/** For statements that read an organisation as `o`, with `senderSource` in their FROM. */
export const senderColumns = `o.name as "organisationName", o.sender_name as "senderName", o.sender_address as "senderAddress", o.time_zone as "timeZone",
  site.slug as "siteSlug", site.primary_colour as "primaryColour"`;

export const senderSource = `organisation o
  left join lateral (select cs.slug, cs.primary_colour from careers_site cs where cs.organisation_id = o.id order by cs.id limit 1) site on true`;

const HOUSE_COLOUR = '#1f5f5b';

export function siteAddress(env: Pick<Env, 'PUBLIC_CAREERS_URL'>, { siteSlug }: Sender): string | null {
  return siteSlug === null ? null : env.PUBLIC_CAREERS_URL.replace('{site}', siteSlug);
}

export function brandOf(env: Pick<Env, 'PUBLIC_CAREERS_URL'>, sender: Sender): Brand {
  const organisationUrl = siteAddress(env, sender);
  return {
    organisationName: sender.organisationName,
    primaryColour: sender.primaryColour ?? HOUSE_COLOUR,
    ...(organisationUrl ? { organisationUrl } : {}),
  };
}

/** One id for one mail, however often it is tried: receivers recognise a repetition by it. */
export function messageIdFor(name: string, { senderAddress }: Sender): string {
  return `<${name}@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1)}>`;
}
