import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';

/** What stands around the mails of one part of the organisation, or of all of it; null is as in the part above. */
export const MailLayout = defineEntity({
  name: 'MailLayout',
  tableName: 'mail_layout',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    orgUnitId: p.uuid().nullable(),
    version: p.integer().version(),
    name: p.text().nullable(),
    website: p.text().nullable(),
    logoImageId: p.uuid().nullable(),
    colour: p.text().nullable(),
    footerNl: p.text().nullable(),
    footerEn: p.text().nullable(),
    legalNl: p.text().nullable(),
    legalEn: p.text().nullable(),
    mjml: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p
      .datetime()
      .defaultRaw('now()')
      .onUpdate(() => new Date()),
  },
});
