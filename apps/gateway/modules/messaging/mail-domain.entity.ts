import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { domainKeyStates, mailDomainStates, type Finding } from './messaging.domain.terms.ts';

const MailDomainSchema = defineEntity({
  name: 'MailDomain',
  tableName: 'mail_domain',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    domain: p.text(),
    state: p.enum(mailDomainStates),
    findings: p.json().$type<Finding[]>(),
    createdAt: p.datetime().defaultRaw('now()'),
    checkedAt: p.datetime().nullable(),
    verifiedAt: p.datetime().nullable(),
    failingSince: p.datetime().nullable(),
  },
});
/** A domain that an organisation sends mail from, and what its DNS said when it was last looked at. */
export class MailDomain extends MailDomainSchema.class {}
MailDomainSchema.setClass(MailDomain);
export { MailDomainSchema };

const MailDomainKeySchema = defineEntity({
  name: 'MailDomainKey',
  tableName: 'mail_domain_key',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    mailDomainId: p.uuid(),
    selector: p.text(),
    publicKey: p.text(),
    sealedPrivateKey: p.blob(),
    state: p.enum(domainKeyStates),
    createdAt: p.datetime().defaultRaw('now()'),
    activatedAt: p.datetime().nullable(),
    retiredAt: p.datetime().nullable(),
  },
});
/** A pair of keys that signs mail of a domain. The private half is sealed and never leaves the gateway. */
export class MailDomainKey extends MailDomainKeySchema.class {}
MailDomainKeySchema.setClass(MailDomainKey);
export { MailDomainKeySchema };
