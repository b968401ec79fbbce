import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { invitationKinds } from './access.terms.ts';

/** A way into an account that works once. Of a user's invitations at most one is open. */
export const Invitation = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    userId: p.uuid(),
    kind: p.enum(invitationKinds),
    tokenHash: p.blob(),
    message: p.text().nullable(),
    createdById: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    termsVersion: p.integer().nullable(),
    acceptedAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
  },
});
