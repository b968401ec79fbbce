import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../../platform/context.ts';
import { notAllowed, notSignedIn, onlyLooking } from '../../platform/errors.ts';
import type { Identify } from '../../platform/module.ts';
import { permissions } from '../access/access.permissions.ts';
import { MAXIMUM_FILE_BYTES } from './messaging.enclosures.ts';
import { fileTooLarge, storeMessageFile } from './messaging.files.service.ts';

/**
 * `PUT /files?applicationId=`: the raw bytes of one file to go with a message, its name URI-encoded in the header
 * `x-file-name`. Answers `{ id, fileName, sizeBytes }`, or `{ code, sentence }`. Never held in memory as a whole.
 */
export function serveMessageFiles(http: FastifyInstance, gateway: Gateway, identify: Identify): void {
  void http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.put<{ Querystring: { applicationId?: string } }>('/files', async (request, reply) => {
      // What is not read to its end must not be taken for the next request on this connection.
      reply.header('connection', 'close');
      const context = await identify(request);
      if (context.principal.kind !== 'USER') throw notSignedIn();
      if (context.isPreview) throw onlyLooking();
      for (const needed of ['MESSAGES_SEND', 'DOCUMENTS_EDIT'] as const)
        if (!context.may(needed)) throw notAllowed(permissions[needed]);
      if (Number(request.headers['content-length'] ?? 0) > MAXIMUM_FILE_BYTES) throw fileTooLarge();
      await gateway.limits.count('uploadAddress', context.principal.userId);
      // Ending this stream early leaves the connection open, so that the refusal still reaches the sender.
      const body = Readable.from(request.raw.iterator({ destroyOnReturn: false }), { objectMode: false });
      const name = nameInHeader(request.headers['x-file-name']);
      return storeMessageFile(context, request.query.applicationId ?? null, body, name);
    });
  });
}

/** URI-encoded by the sender; as it stands when it is not. */
function nameInHeader(header: string | string[] | undefined): string {
  const text = String(header ?? '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
