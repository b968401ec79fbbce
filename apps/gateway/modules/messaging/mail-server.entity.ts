import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { mailSecurities, mailServerProblems } from '../../platform/mail/mail-servers.ts';

const MailServerSchema = defineEntity({
  name: 'MailServer',
  tableName: 'mail_server',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    /** Null for the organisation as a whole, whose sender is kept with it. */
    orgUnitId: p.uuid().nullable(),
    senderName: p.text().nullable(),
    senderAddress: p.text().nullable(),
    /** Null: mail of this address leaves through Instroom. */
    host: p.text().nullable(),
    port: p.integer().nullable(),
    security: p.enum(mailSecurities),
    username: p.text().nullable(),
    sealedPassword: p.blob().nullable(),
    returnsToSender: p.boolean().default(true),
    bulkPerMinute: p.integer().nullable(),
    version: p.integer().version(),
    checkedAt: p.datetime().nullable(),
    /** Set by a test mail that was taken; before that nothing else goes through it. */
    verifiedAt: p.datetime().nullable(),
    failingSince: p.datetime().nullable(),
    problem: p.enum(mailServerProblems).nullable(),
    problemDetail: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p
      .datetime()
      .defaultRaw('now()')
      .onUpdate(() => new Date()),
  },
});
/** From which address the organisation, or a part of it, sends mail, and through which server of its own. */
export class MailServer extends MailServerSchema.class {}
MailServerSchema.setClass(MailServer);
export { MailServerSchema };
