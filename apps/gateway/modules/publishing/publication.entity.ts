import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { channelKinds } from './publishing.terms.ts';

/** A place where vacancies are shown. Channels come with the organisation and its sites. */
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
    companyNumber: p.text().nullable(),
    contactEmail: p.text().nullable(),
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

/** That a vacancy is to be on a channel, and from which day until which; kept while it is chosen. */
export const PublicationPlan = defineEntity({
  name: 'PublicationPlan',
  tableName: 'publication_plan',
  ...ofOrganisation,
  properties: {
    organisationId: p.uuid().primary().defaultRaw(tenantOfSession),
    vacancyId: p.uuid().primary(),
    channelId: p.uuid().primary(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
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
