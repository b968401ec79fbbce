import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { languages } from '../../platform/language.ts';
import type { FormFieldKind } from '../vacancies/forms.terms.ts';
import { applicationSources, documentKinds, knockOutStates, moveCauses } from './applications.terms.ts';

const ApplicationSchema = defineEntity({
  name: 'Application',
  tableName: 'application',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    vacancyId: p.uuid(),
    candidateId: p.uuid(),
    stageId: p.uuid(),
    stageEnteredAt: p.datetime(),
    version: p.integer().version(),
    reference: p.text(),
    source: p.enum(applicationSources),
    apiKeyId: p.uuid().nullable(),
    partnerReference: p.text().nullable(),
    sourceDetail: p.text().nullable(),
    score: p.integer().nullable(),
    scoreMaximum: p.integer().nullable(),
    knockOutState: p.enum(knockOutStates).nullable(),
    knockOutDueAt: p.datetime().nullable(),
    language: p.enum(languages),
    appliedAt: p.datetime().defaultRaw('now()'),
    withdrawnAt: p.datetime().nullable(),
    erasedAt: p.datetime().nullable(),
  },
});
/** One candidate on one vacancy, and the stage it is in. */
export class Application extends ApplicationSchema.class {}
ApplicationSchema.setClass(Application);
export { ApplicationSchema };

/** One answer in the wording of its question. A file is kept by its name, beside the document itself. */
export type StoredAnswer = {
  questionId: string;
  question: string;
  answer: string;
  kind?: FormFieldKind;
  documentId?: string;
  points?: number;
  isKnockOut?: boolean;
};

/** What the applicant sent, kept as it was sent. Never changed. */
export const Submission = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    applicationId: p.uuid(),
    submittedAt: p.datetime(),
    firstName: p.text(),
    lastName: p.text(),
    email: p.text(),
    phone: p.text().nullable(),
    motivation: p.text().nullable(),
    answers: p.json().$type<StoredAnswer[]>(),
    consentText: p.text(),
    consentVersion: p.integer(),
    consentedAt: p.datetime(),
    documentId: p.uuid().nullable(),
    formName: p.text().nullable(),
    formVersion: p.integer().nullable(),
  },
});

/** A file of a candidate; its bytes are in the file store under `storageKey`. */
export const Document = defineEntity({
  name: 'Document',
  tableName: 'document',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    candidateId: p.uuid(),
    /** Of an attachment; a CV is named by its submission. */
    submissionId: p.uuid().nullable(),
    kind: p.enum(documentKinds),
    fileName: p.text(),
    contentType: p.text(),
    sizeBytes: p.integer(),
    sha256: p.blob(),
    storageKey: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** One line of the history: from where to where, when and by whom. Only ever added. */
export const ApplicationMove = defineEntity({
  name: 'ApplicationMove',
  tableName: 'application_move',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    applicationId: p.uuid(),
    fromStageId: p.uuid().nullable(),
    toStageId: p.uuid(),
    movedById: p.uuid().nullable(),
    movedAt: p.datetime(),
    reason: p.text().nullable(),
    /** Why it came to its end; `reason` then has what was added to that. */
    exclusionReasonId: p.uuid().nullable(),
    undoesMoveId: p.uuid().nullable(),
    /** What moved it when it was nobody's choice for this application. */
    cause: p.enum(moveCauses).nullable(),
  },
});

export const ApplicationNote = defineEntity({
  name: 'ApplicationNote',
  tableName: 'application_note',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    applicationId: p.uuid(),
    authorId: p.uuid(),
    body: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** Something to be done for an application, by one of those it is for. */
const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    applicationId: p.uuid(),
    title: p.text(),
    dueOn: p.date().nullable(),
    createdById: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    doneAt: p.datetime().nullable(),
    doneById: p.uuid().nullable(),
    cancelledAt: p.datetime().nullable(),
  },
});
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);
export { TaskSchema };
