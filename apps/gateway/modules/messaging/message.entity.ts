import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { type Language, languages } from '../../platform/language.ts';
import { messageStatuses } from '../applications/applications.terms.ts';
import { attemptOutcomes, type LeftOutReason, messageDirections, templateKinds } from './messaging.terms.ts';

/** A mail that the organisation writes once; its words are in the texts. */
export const MessageTemplate = defineEntity({
  name: 'MessageTemplate',
  tableName: 'message_template',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    kind: p.enum(templateKinds),
    name: p.text(),
    version: p.integer().version(),
    archivedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p
      .datetime()
      .defaultRaw('now()')
      .onUpdate(() => new Date()),
  },
});

/** The words of a template in one language, with placeholders; for one org unit and what is below it, or for all. */
export const MessageTemplateText = defineEntity({
  name: 'MessageTemplateText',
  tableName: 'message_template_text',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    templateId: p.uuid(),
    language: p.enum(languages),
    orgUnitId: p.uuid().nullable(),
    subject: p.text(),
    body: p.text(),
  },
});

/** What a colleague typed: their own words, or those of the template as they are. */
export type StoredWords = {
  subject: string | null;
  body: string | null;
  hasSignature: boolean;
  language: Language | null;
};

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    applicationId: p.uuid(),
    kind: p.enum(templateKinds),
    status: p.enum(messageStatuses),
    language: p.enum(languages),
    fromName: p.text(),
    fromAddress: p.text(),
    toName: p.text(),
    toAddress: p.text(),
    subject: p.text(),
    html: p.text(),
    text: p.text(),
    rfcMessageId: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
    scheduledAt: p.datetime().nullable(),
    sentAt: p.datetime().nullable(),
    failure: p.text().nullable(),
    attemptCount: p.smallint().default(0),
    cc: p.array().$type<string[]>().columnType('text[]').default([]),
    bcc: p.array().$type<string[]>().columnType('text[]').default([]),
    senderUserId: p.uuid().nullable(),
    templateId: p.uuid().nullable(),
    templateVersion: p.integer().nullable(),
    /** As they were typed, to change a planned message; null for what a template or a stage said. */
    words: p.json().$type<StoredWords>().nullable(),
    /** The zone in which the planned moment was chosen. */
    timeZone: p.text().nullable(),
    /** An item for the calendar of the receiver, as iCalendar. */
    calendar: p.text().nullable(),
    direction: p.enum(messageDirections).default('OUT'),
    /** One of very many: waits for those that are not. */
    isBulk: p.boolean().default(false),
    /** Set while the mail server did not take it and it will be tried again. */
    nextAttemptAt: p.datetime().nullable(),
    inReplyToId: p.uuid().nullable(),
    /** The Message-ID that the applicant's mail came with. */
    receivedMessageId: p.text().nullable(),
    isAutomatic: p.boolean().default(false),
    isFromOtherAddress: p.boolean().default(false),
    quotedHtml: p.text().nullable(),
    quotedText: p.text().nullable(),
    leftOut: p.json().$type<{ fileName: string; reason: LeftOutReason }[]>().defaultRaw("'[]'"),
  },
});
/** One mail to one applicant, kept as it was rendered, or from one. The row is the truth about what became of it. */
export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message);
export { MessageSchema };

/** One try at handing a message to the mail server. Only ever added. */
export const MessageAttempt = defineEntity({
  name: 'MessageAttempt',
  tableName: 'message_attempt',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    messageId: p.uuid(),
    attemptedAt: p.datetime(),
    outcome: p.enum(attemptOutcomes),
    detail: p.text().nullable(),
  },
});

/** A file that was added to a message that is not sent yet; on sending it becomes a document of the candidate. */
export const MessageFile = defineEntity({
  name: 'MessageFile',
  tableName: 'message_file',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    userId: p.uuid(),
    applicationId: p.uuid().nullable(),
    fileName: p.text(),
    contentType: p.text(),
    sizeBytes: p.integer(),
    sha256: p.blob(),
    storageKey: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
