import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { languages } from '../../platform/language.ts';
import { roleScopes } from './access.permissions.ts';
import { roleKinds, sessionMethods, userStates } from './access.terms.ts';

export const User = defineEntity({
  name: 'User',
  tableName: 'app_user',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    accountId: p.uuid(),
    roleId: p.uuid(),
    orgUnitId: p.uuid().nullable(),
    employerId: p.uuid().nullable(),
    name: p.text(),
    jobTitle: p.text().nullable(),
    language: p.enum(languages).default('NL'),
    state: p.enum(userStates).default('ACTIVE'),
    joinedAt: p.datetime().nullable(),
    phone: p.text().nullable(),
    postcode: p.text().nullable(),
    photoImageId: p.uuid().nullable(),
    signatureHtml: p.text().nullable(),
    receivesEmail: p.boolean().default(true),
    allowsThirdPartyCookies: p.boolean().default(false),
    allowsResearch: p.boolean().default(false),
    version: p.integer().version(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p
      .datetime()
      .defaultRaw('now()')
      .onUpdate(() => new Date()),
  },
});

export const Role = defineEntity({
  name: 'Role',
  tableName: 'role',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    key: p.text(),
    nameNl: p.text(),
    nameEn: p.text(),
    kind: p.enum(roleKinds),
    scope: p.enum(roleScopes),
    permissions: p.array().$type<string[]>().columnType('text[]'),
    version: p.integer().version(),
  },
});

/** An address of mail that somebody wants to use and has not confirmed yet. */
export const EmailChange = defineEntity({
  name: 'EmailChange',
  tableName: 'email_change',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    userId: p.uuid(),
    email: p.text(),
    tokenHash: p.blob(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    confirmedAt: p.datetime().nullable(),
  },
});

export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    userId: p.uuid(),
    tokenHash: p.blob(),
    userAgent: p.text().nullable(),
    network: p.text().nullable(),
    method: p.enum(sessionMethods).default('PASSWORD'),
    createdAt: p.datetime().defaultRaw('now()'),
    lastSeenAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    previewedRoleId: p.uuid().nullable(),
    previewedUserId: p.uuid().nullable(),
  },
});

export const ApiKey = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    name: p.text(),
    prefix: p.text(),
    keyHash: p.blob(),
    permissions: p.array().$type<string[]>().columnType('text[]'),
    createdById: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
});
