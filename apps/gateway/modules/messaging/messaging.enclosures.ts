import { LockMode } from '@mikro-orm/core';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, notAllowed } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import { permissions } from '../access/access.permissions.ts';
import { Document } from '../applications/application.entity.ts';
import { readVisibleDocument } from '../applications/documents.access.ts';
import { type Message, MessageFile } from './message.entity.ts';
import { methodOf } from './messaging.calendar.ts';

export const MAXIMUM_FILE_BYTES = 10 * 1024 * 1024;
/** Many mail servers refuse 25 MB, and in a mail files take a third more room. */
export const MAXIMUM_TOTAL_BYTES = 18 * 1024 * 1024;

type Chosen = { fileIds: string[]; documentIds: string[] };

/** The rights to send files along, and that there are not too many of them. BAD_INPUT at `path` otherwise. */
export async function assertEnclosable(
  context: Context,
  em: Em,
  { fileIds, documentIds }: Chosen,
  path = 'content',
): Promise<void> {
  if (fileIds.length + documentIds.length === 0) return;
  if (fileIds.length > 0 && !context.may('DOCUMENTS_EDIT')) throw notAllowed(permissions.DOCUMENTS_EDIT);
  if (documentIds.length > 0 && !context.may('DOCUMENTS_VIEW')) throw notAllowed(permissions.DOCUMENTS_VIEW);
  const [found] = await numbered<{ files: number; documents: number; bytes: number }>(
    em,
    `select (select count(*)::int from message_file f where f.organisation_id = $1 and f.user_id = $2::uuid and f.id = any(string_to_array($3, ',')::uuid[])) as files,
       (select count(*)::int from document d where d.organisation_id = $1 and d.id = any(string_to_array($4, ',')::uuid[])) as documents,
       (select coalesce(sum(x.size_bytes), 0)::int from (
         select f.size_bytes from message_file f where f.organisation_id = $1 and f.id = any(string_to_array($3, ',')::uuid[])
         union all select d.size_bytes from document d where d.organisation_id = $1 and d.id = any(string_to_array($4, ',')::uuid[])) x) as bytes`,
    [context.organisationId, context.user.userId, fileIds.join(','), documentIds.join(',')],
  );
  if (found?.files !== fileIds.length || found.documents !== documentIds.length) throw gone(path);
  for (const id of documentIds) if (!(await readVisibleDocument(context, id))) throw gone(path);
  if (found.bytes > MAXIMUM_TOTAL_BYTES)
    throw badInput([
      problem(
        `${path}.fileIds`,
        'De bijlagen zijn samen groter dan 18 MB. Haal er een weg, of stuur een link.',
        'The attachments are larger than 18 MB together. Remove one, or send a link.',
      ),
    ]);
}

/**
 * Files and documents as documents of this candidate, in the order asked. The bytes of a document that went to
 * somebody else are not copied: the file store keeps them as long as one document has them. Files stay until
 * `forgetFiles`, so that one file can go to many.
 */
export async function encloseFor(
  step: Change,
  candidateId: string,
  { fileIds, documentIds }: Chosen,
): Promise<string[]> {
  const ids: string[] = [];
  const kept = { candidateId, submissionId: null, kind: 'ATTACHMENT' as const, createdAt: new Date() };
  for (const id of documentIds) {
    // Held, so that an erasure of its owner meanwhile does not take the bytes away.
    const document = await step.em.findOne(Document, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
    if (!document) throw gone('content');
    if (document.candidateId === candidateId) {
      ids.push(document.id);
      continue;
    }
    const { fileName, contentType, sizeBytes, sha256, storageKey } = document;
    const copy = step.em.create(Document, { ...kept, fileName, contentType, sizeBytes, sha256, storageKey });
    await step.em.flush();
    ids.push(copy.id);
  }
  for (const id of fileIds) {
    const file = await step.em.findOne(MessageFile, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
    if (!file) throw gone('content');
    const { fileName, contentType, sizeBytes, sha256, storageKey } = file;
    const document = step.em.create(Document, { ...kept, fileName, contentType, sizeBytes, sha256, storageKey });
    await step.em.flush();
    ids.push(document.id);
  }
  return ids;
}

/** The files are documents now. */
export async function forgetFiles(step: Change, fileIds: string[]): Promise<void> {
  if (fileIds.length > 0) await step.em.nativeDelete(MessageFile, { id: { $in: fileIds } });
}

export async function setDocuments(step: Change, messageId: string, documentIds: string[]): Promise<void> {
  await step.em.execute('delete from message_document where message_id = ?', [messageId]);
  for (const documentId of documentIds)
    await step.em.execute('insert into message_document (message_id, document_id) values (?, ?)', [
      messageId,
      documentId,
    ]);
}

type Enclosed = {
  cc: string[];
  bcc: string[];
  attachments: { filename: string; contentType: string; content: Buffer }[];
  calendar?: { method: string; content: string };
};

/** What goes along with a message besides its words. */
export async function enclosuresOf(context: Context, em: Em, message: Message): Promise<Enclosed> {
  const documents = await numbered<{ fileName: string; contentType: string; storageKey: string }>(
    em,
    `select d.file_name as "fileName", d.content_type as "contentType", d.storage_key as "storageKey"
     from message_document md join document d on d.organisation_id = md.organisation_id and d.id = md.document_id
     where md.organisation_id = $1 and md.message_id = $2::uuid order by d.file_name, d.id`,
    [context.organisationId, message.id],
  );
  const attachments = [];
  for (const { fileName, contentType, storageKey } of documents)
    attachments.push({
      filename: fileName,
      contentType,
      content: Buffer.from(await context.gateway.files.bytes(storageKey)),
    });
  const { cc, bcc, calendar } = message;
  return { cc, bcc, attachments, ...(calendar ? { calendar: { method: methodOf(calendar), content: calendar } } : {}) };
}

function gone(path: string) {
  return badInput([
    problem(
      `${path}.fileIds`,
      'Een bijlage is niet meer beschikbaar. Haal haar weg en kies haar opnieuw.',
      'An attachment is no longer available. Remove it and choose it again.',
    ),
  ]);
}
