import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { pendingMethods, secondFactorKinds } from './access.terms.ts';

/** Somebody who proved the first half of who they are. It opens nothing but its own completion. */
export const PendingSignIn = defineEntity({
  name: 'PendingSignIn',
  tableName: 'pending_sign_in',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    userId: p.uuid(),
    method: p.enum(pendingMethods),
    tokenHash: p.blob(),
    failedAttempts: p.smallint().default(0),
    challenge: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
});

/** A second way in which a person shows who they are. Only a confirmed one counts. */
const SecondFactorSchema = defineEntity({
  name: 'SecondFactor',
  tableName: 'second_factor',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    accountId: p.uuid(),
    kind: p.enum(secondFactorKinds),
    name: p.text(),
    /** The secret of an app, or the number of a telephone; sealed. */
    sealedSecret: p.blob().nullable(),
    phoneEnding: p.text().nullable(),
    /** Half-minutes since 1970: a code of this one or an earlier one was used. */
    lastUsedStep: p.bigint('number').nullable(),
    codeHash: p.blob().nullable(),
    codeSentAt: p.datetime().nullable(),
    codeExpiresAt: p.datetime().nullable(),
    challenge: p.text().nullable(),
    credentialId: p.text().nullable(),
    publicKey: p.blob().nullable(),
    counter: p.bigint('number').nullable(),
    transports: p.array().$type<string[]>().columnType('text[]').nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    confirmedAt: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
  },
});
export class SecondFactor extends SecondFactorSchema.class {}
SecondFactorSchema.setClass(SecondFactor);
export { SecondFactorSchema };

export const RecoveryCode = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    accountId: p.uuid(),
    codeHash: p.blob(),
    createdAt: p.datetime().defaultRaw('now()'),
    usedAt: p.datetime().nullable(),
  },
});

export const PasswordReset = defineEntity({
  name: 'PasswordReset',
  tableName: 'password_reset',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    accountId: p.uuid(),
    tokenHash: p.blob(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});
