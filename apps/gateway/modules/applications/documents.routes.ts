import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../../platform/context.ts';
import { DomainError, notAllowed, notSignedIn } from '../../platform/errors.ts';
import type { Identify } from '../../platform/module.ts';
import { permissions } from '../access/access.permissions.ts';
import { claimsOfLink, type Disposition, readVisibleDocument } from './documents.access.ts';

/** Only this type is shown by browsers without running anything of its own. */
const SHOWN_INLINE = 'application/pdf';

/** Nothing in a document may run or load; a browser's own PDF viewer counts as an object of the page. */
const policies: Record<Disposition, string> = {
  attachment: "sandbox; default-src 'none'",
  inline: "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
};

/** `GET /files/<token>`: one document, for the session that was given the link and may still see it. */
export function serveDocuments(http: FastifyInstance, gateway: Gateway, identify: Identify): void {
  http.get<{ Params: { token: string } }>('/files/:token', async (request, reply) => {
    const claims = await claimsOfLink(gateway.env.LINK_SECRET, request.params.token);
    const context = await identify(request);
    if (context.principal.kind !== 'USER') throw notSignedIn();
    if (!claims || claims.sessionId !== context.principal.sessionId || claims.organisationId !== context.organisationId)
      throw staleLink();
    if (!context.may('DOCUMENTS_VIEW')) throw notAllowed(permissions.DOCUMENTS_VIEW);
    const document = await readVisibleDocument(context, claims.documentId);
    if (!document) throw staleLink();
    const disposition: Disposition = document.contentType === SHOWN_INLINE ? claims.disposition : 'attachment';
    const bytes = await gateway.files.read(document.storageKey);
    return reply
      .header('content-type', document.contentType)
      .header('content-length', document.sizeBytes)
      .header('content-disposition', `${disposition}; ${fileNameParameters(document.fileName)}`)
      .header('content-security-policy', policies[disposition])
      .header('cache-control', 'private, no-store')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('x-content-type-options', 'nosniff')
      .send(bytes);
  });
}

/** The name twice: plain for old programs, and in full (RFC 6266, RFC 8187). */
export function fileNameParameters(fileName: string): string {
  // eslint-disable-next-line no-control-regex -- they have no place in a header
  const name = fileName.replace(/[\u0000-\u001f\u007f/\\]/g, '_').toWellFormed();
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["%]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain || 'document'}"; filename*=UTF-8''${full}`;
}

function staleLink(): DomainError {
  return new DomainError('NOT_FOUND', {
    nl: 'Deze link werkt niet meer. Open het document opnieuw vanuit de sollicitatie.',
    en: 'This link no longer works. Open the document again from the application.',
  });
}
