import type { Brand } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import {
  faceOf,
  type MailFace,
  type Sender,
  senderColumnsFor,
  senderSource,
} from '../organisation/organisation.sender.rows.ts';
import type { MailLayout } from './messaging.layouts.objects.ts';

/** What a mail is compiled with, besides its own words. */
export type MailLook = { layout: string; brand: Brand; timeZone: string };

const sender = statement(
  'messaging.layoutFor',
  `select ${senderColumnsFor('$2::uuid')} from ${senderSource} where o.id = $1`,
);

/**
 * What stands around a mail of this part of the organisation (null: of the organisation as a whole), to compile a
 * mail with. The same for every mail of that part and language: read it once for many.
 */
export async function layoutFor(context: Context, orgUnitId: string | null, language: Language): Promise<MailLook> {
  const found = (await context.read.one<Sender>(sender, [context.organisationId, orgUnitId]))!;
  return { ...faceOf(context.gateway.env, found, language), timeZone: found.timeZone };
}

const above = statement(
  'messaging.layoutAbove',
  `select ${senderColumnsFor('u.parent_id')}, o.logo_image_id as "logoImageId", u.id as "orgUnitId"
   from ${senderSource} left join org_unit u on u.organisation_id = o.id and u.id = $2::uuid where o.id = $1`,
);

const NOTHING: MailFace = {
  name: null,
  website: null,
  logoImageId: null,
  colour: null,
  footer: null,
  legal: null,
  mjml: null,
};

/** How mails of a part of the organisation would look with another layout of its own; undefined for an unknown part. */
export async function lookWith(
  context: Context,
  orgUnitId: string | null,
  own: MailFace,
  language: Language,
): Promise<MailLook | undefined> {
  const found = (await context.read.one<Sender & { logoImageId: string | null; orgUnitId: string | null }>(above, [
    context.organisationId,
    orgUnitId,
  ]))!;
  if (found.orgUnitId !== orgUnitId) return undefined;
  const inherited = orgUnitId === null ? { ...NOTHING, logoImageId: found.logoImageId } : found.face;
  const chosen = Object.entries(own).filter(([, value]) => value !== null);
  const face = { ...inherited, ...Object.fromEntries(chosen) };
  return { ...faceOf(context.gateway.env, { ...found, face }, language), timeZone: found.timeZone };
}

const layouts = statement(
  'messaging.layouts',
  `select l.org_unit_id as "orgUnitId", l.version, l.updated_at as "updatedAt", l.name, l.website, l.colour,
     case when l.logo_image_id is not null then json_build_object('id', l.logo_image_id, 'url', '/images/' || l.logo_image_id) end as logo,
     l.footer_nl as "footerNl", l.footer_en as "footerEn", l.legal_nl as "legalNl", l.legal_en as "legalEn", l.mjml
   from mail_layout l where l.organisation_id = $1 order by l.org_unit_id nulls first`,
);

/** The layout of the whole organisation first. */
export function readLayouts(context: Context): Promise<MailLayout[]> {
  return context.read.rows<MailLayout>(layouts, [context.organisationId]);
}
