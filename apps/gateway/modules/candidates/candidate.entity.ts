import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { languages } from '../../platform/language.ts';

/** A person, known by the normalised e-mail address. What they sent stays with their applications. */
export const Candidate = defineEntity({
  name: 'Candidate',
  tableName: 'candidate',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    firstName: p.text(),
    lastName: p.text(),
    email: p.text(),
    emailNorm: p.text(),
    phone: p.text().nullable(),
    language: p.enum(languages),
    orgUnitId: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p
      .datetime()
      .defaultRaw('now()')
      .onUpdate(() => new Date()),
  },
});
