import type { Brand } from '@instroom/emails';
import { type CareersAddressEnv, siteAddress as addressOf } from '../organisation/careers-address.service.ts';

/** Who a mail is from, and how it looks. */
export type Sender = {
  organisationName: string;
  senderName: string;
  senderAddress: string;
  timeZone: string;
  siteSlug: string | null;
  siteDomain: string | null;
  primaryColour: string | null;
};

/** For statements that read an organisation as `o`, with `senderSource` in their FROM. */
export const senderColumns = `o.name as "organisationName", o.sender_name as "senderName", o.sender_address as "senderAddress", o.time_zone as "timeZone",
  site.slug as "siteSlug", site.domain as "siteDomain", site.brand as "primaryColour"`;

export const senderSource = `organisation o
  left join lateral (
    select cs.slug, case when cs.domain_verified_at is not null then cs.domain end as domain, csv.configuration #>> '{colours,brand}' as brand
    from careers_site cs left join careers_site_version csv
      on csv.organisation_id = cs.organisation_id and csv.careers_site_id = cs.id and csv.number = cs.published_number
    where cs.organisation_id = o.id
    order by cs.published_number is null, cs.taken_offline_at is not null, cs.org_unit_id is not null, cs.id limit 1) site on true`;

const HOUSE_COLOUR = '#1f5f5b';

export function siteAddress(env: CareersAddressEnv, { siteSlug, siteDomain }: Sender): string | null {
  return siteSlug === null ? null : addressOf(env, { siteSlug, siteDomain });
}

export function brandOf(env: CareersAddressEnv, sender: Sender): Brand {
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
