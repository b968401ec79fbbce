import { type Brand, defaultLayout } from '@instroom/emails';
import type { Env } from '../../env.ts';
import type { Language } from '../../platform/language.ts';
import { type CareersAddressEnv, siteAddress as addressOf } from './careers-address.service.ts';
import { imagePath } from './images.service.ts';

type InBoth = { nl: string | null; en: string | null };

/** What an organisation chose to stand around its mails; null where it chose nothing. */
export type MailFace = {
  name: string | null;
  website: string | null;
  logoImageId: string | null;
  colour: string | null;
  footer: InBoth | null;
  legal: InBoth | null;
  mjml: string | null;
};

/** Who a mail is from, and how it looks. */
export type Sender = {
  organisationName: string;
  senderName: string;
  senderAddress: string;
  timeZone: string;
  siteSlug: string | null;
  siteDomain: string | null;
  primaryColour: string | null;
  face: MailFace;
};

/**
 * For statements that read an organisation as `o`, with `senderSource` in their FROM. The mail looks and is
 * signed as mails of the part of the organisation are that the column `orgUnitId` names.
 */
export const senderColumnsFor = (orgUnitId: string): string => `o.name as "organisationName",
  coalesce(recruiting_sender(o.id, ${orgUnitId}) ->> 'name', o.sender_name) as "senderName",
  coalesce(recruiting_sender(o.id, ${orgUnitId}) ->> 'address', o.sender_address) as "senderAddress", o.time_zone as "timeZone",
  site.slug as "siteSlug", site.domain as "siteDomain", site.brand as "primaryColour",
  mail_face(o.id, ${orgUnitId}) as face`;

/** For mails that are about no part of the organisation in particular. */
export const senderColumns = senderColumnsFor('null');

export const senderSource = `organisation o
  left join lateral (
    select cs.slug, case when cs.domain_verified_at is not null then cs.domain end as domain, csv.configuration #>> '{colours,brand}' as brand
    from careers_site cs left join careers_site_version csv
      on csv.organisation_id = cs.organisation_id and csv.careers_site_id = cs.id and csv.number = cs.published_number
    where cs.organisation_id = o.id
    order by cs.published_number is null, cs.taken_offline_at is not null, cs.org_unit_id is not null, cs.id limit 1) site on true`;

const HOUSE_COLOUR = '#1f5f5b';
/** Of mails that go out before there is an organisation. */
export const houseBrand: Brand = { organisationName: 'Instroom', primaryColour: HOUSE_COLOUR };

export function siteAddress(env: CareersAddressEnv, { siteSlug, siteDomain }: Sender): string | null {
  return siteSlug === null ? null : addressOf(env, { siteSlug, siteDomain });
}

type FaceEnv = CareersAddressEnv & Pick<Env, 'PUBLIC_GATEWAY_URL'>;

/** Layout and brand to compile a mail with. A text that is there in one language only is shown in both. */
export function faceOf(env: FaceEnv, sender: Sender, language: Language): { layout: string; brand: Brand } {
  const { name, website, logoImageId, colour, footer, legal, mjml } = sender.face;
  const organisationUrl = website ?? siteAddress(env, sender);
  const footerText = inEither(footer, language);
  const legalText = inEither(legal, language);
  return {
    layout: mjml ?? defaultLayout,
    brand: {
      organisationName: name ?? sender.organisationName,
      primaryColour: colour ?? sender.primaryColour ?? HOUSE_COLOUR,
      ...(organisationUrl ? { organisationUrl } : {}),
      ...(logoImageId ? { logoUrl: new URL(imagePath(logoImageId), env.PUBLIC_GATEWAY_URL).href } : {}),
      ...(footerText ? { footerText } : {}),
      ...(legalText ? { legalText } : {}),
    },
  };
}

function inEither(text: InBoth | null, language: Language): string | null {
  if (!text) return null;
  return language === 'NL' ? (text.nl ?? text.en) : (text.en ?? text.nl);
}

/** One id for one mail, however often it is tried: receivers recognise a repetition by it. */
export function messageIdFor(name: string, { senderAddress }: Sender): string {
  return `<${name}@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1)}>`;
}
