import { readLink, signLink } from '../../platform/files/signed-links.ts';
import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { visibleApplications } from './applications.access.ts';

const LINK_SECONDS = 5 * 60;
const PURPOSE = 'document';

export type Disposition = 'inline' | 'attachment';
export type DocumentClaims = {
  organisationId: string;
  documentId: string;
  sessionId: string;
  disposition: Disposition;
};

/** A link of five minutes to one document, for the session that asked for it. */
export async function linkToDocument(
  context: Context,
  documentId: string,
  disposition: Disposition,
): Promise<string | null> {
  if (context.principal.kind !== 'USER') return null;
  const { organisationId, sessionId } = context.principal;
  const claims: DocumentClaims = { organisationId, documentId, sessionId, disposition };
  return `/files/${await signLink(context.gateway.env.LINK_SECRET, PURPOSE, claims, LINK_SECONDS)}`;
}

export async function claimsOfLink(secret: string, token: string): Promise<DocumentClaims | undefined> {
  return (await readLink(secret, PURPOSE, token)) as DocumentClaims | undefined;
}

export type StoredDocument = {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  storageKey: string;
};

/** A document is seen with a submission, or a message, of an application that the viewer can see. */
export async function readVisibleDocument(context: Context, documentId: string): Promise<StoredDocument | undefined> {
  const visible = visibleApplications(context, 'a', 3);
  const text = `select d.id, d.file_name as "fileName", d.content_type as "contentType", d.size_bytes as "sizeBytes", d.storage_key as "storageKey"
    from document d where d.organisation_id = $1 and d.id = $2::uuid and exists (
      select 1 from application a where a.organisation_id = d.organisation_id and a.candidate_id = d.candidate_id and ${visible.text} and (
        exists (select 1 from submission s where s.organisation_id = a.organisation_id and s.application_id = a.id
          and (s.document_id = d.id or s.id = d.submission_id))
        or exists (select 1 from message_document md join message m on m.organisation_id = md.organisation_id and m.id = md.message_id
          where md.organisation_id = d.organisation_id and md.document_id = d.id and m.application_id = a.id)))`;
  return context.read.one<StoredDocument>(variant('documents.one', text), [
    context.organisationId,
    documentId,
    ...visible.values,
  ]);
}
