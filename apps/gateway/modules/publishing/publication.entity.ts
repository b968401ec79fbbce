import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { channelKinds } from './publishing.terms.ts';

/** A place where vacancies are shown. Read only: channels come with the organisation. */
export const PublicationChannel = defineEntity({
  name: 'PublicationChannel',
  tableName: 'publication_channel',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    kind: p.enum(channelKinds),
    name: p.text(),
    careersSiteId: p.uuid().nullable(),
  },
});

/** One vacancy on one channel: since when, and until when. */
export const Publication = defineEntity({
  name: 'Publication',
  tableName: 'publication',
  ...ofOrganisation,
  properties: {
    organisationId: p.uuid().primary().defaultRaw(tenantOfSession),
    vacancyId: p.uuid().primary(),
    channelId: p.uuid().primary(),
    publishedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** A file on its way to an application: a place is promised, then filled. What is used leaves this table. */
export const Upload = defineEntity({
  name: 'Upload',
  tableName: 'upload',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    vacancyId: p.uuid(),
    state: p.enum(['OPEN', 'STORED'] as const).default('OPEN'),
    storageKey: p.text(),
    fileName: p.text().nullable(),
    contentType: p.text().nullable(),
    sizeBytes: p.integer().nullable(),
    sha256: p.blob().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
