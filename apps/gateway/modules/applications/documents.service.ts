import { type InferEntity, LockMode } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line } from '../../platform/input.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { Document } from './application.entity.ts';
import { readVisibleDocument } from './documents.access.ts';

const fileName = line(200);

type Stored = InferEntity<typeof Document>;

/** Gives a document another name; its extension stays. Errors: NOT_FOUND, BAD_INPUT, CONFLICT. */
export async function renameDocument(context: Context, documentId: string, name: string): Promise<Stored> {
  const given = checked(fileName, name, 'fileName');
  return onDocument(context, 'renameDocument', documentId, async (_step, document) => {
    const extension = /\.[^.]+$/.exec(document.fileName)?.[0] ?? '';
    const bare = given.replace(/[/\\<>:"|?*]/g, '-').replace(new RegExp(`\\${extension || '.'}$`, 'i'), '');
    document.fileName = `${bare}${extension}`;
    return document;
  });
}

/** Takes a document away, with its bytes when no other has them. Errors: NOT_FOUND, CONFLICT. */
export async function removeDocument(context: Context, documentId: string): Promise<void> {
  await onDocument(context, 'removeDocument', documentId, async (step, document) => {
    const waiting = await step.em.execute(
      `select 1 from message_document md join message m on m.organisation_id = md.organisation_id and m.id = md.message_id
       where md.document_id = ? and m.status in ('SCHEDULED', 'SENDING') limit 1`,
      [document.id],
    );
    if (waiting.length > 0)
      throw new DomainError('CONFLICT', {
        nl: 'Dit bestand gaat nog met een bericht mee. Wijzig of annuleer dat bericht eerst.',
        en: 'This file is still to go with a message. Change or call off that message first.',
      });
    step.em.remove(document);
    await step.em.flush();
    await step.enqueue(removeUnusedFile, { storageKey: document.storageKey });
  });
}

async function onDocument<Result>(
  context: Context,
  operation: string,
  documentId: string,
  work: (step: Change, document: Stored) => Promise<Result>,
): Promise<Result> {
  if (!isUuid(documentId) || !(await readVisibleDocument(context, documentId))) throw notFound();
  return change(context, operation, async (step) => {
    const document = await step.em.findOne(Document, { id: documentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!document) throw notFound();
    const sentIn = await step.em.execute('select 1 from submission where document_id = ? or id = ? limit 1', [
      document.id,
      document.submissionId,
    ]);
    if (sentIn.length > 0)
      throw new DomainError('CONFLICT', {
        nl: 'Wat bij een sollicitatie is ingestuurd, blijft zoals het was.',
        en: 'What was sent in with an application stays as it was.',
      });
    step.about('Document', document.id);
    return work(step, document);
  });
}

const users = statement(
  'documents.usersOfFile',
  `select 1 as used from document d where d.organisation_id = $1 and d.storage_key = $2
   union all select 1 from message_file f where f.organisation_id = $1 and f.storage_key = $2 limit 1`,
);

/** The bytes go once it is stored that no document has them. */
export const removeUnusedFile: JobDefinition<{ storageKey: string }> = {
  name: 'documents.removeFile',
  retries: 10,
  async run(context, { storageKey }) {
    if (await context.read.one(users, [context.organisationId, storageKey])) return;
    await context.gateway.files.remove(storageKey);
  },
};
