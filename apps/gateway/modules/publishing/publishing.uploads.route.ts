import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { Context, type Gateway, type Principal } from '../../platform/context.ts';
import { languageOf } from '../../platform/language.ts';
import { nameInHeader } from './publishing.uploads.names.ts';
import { tooLarge, unknownTicket } from './publishing.uploads.refusals.ts';
import { MAXIMUM_BYTES, readTicket, storeUpload, type Ticket } from './publishing.uploads.service.ts';

/** `PUT /uploads/:token`: raw bytes, never held in memory as a whole. Answers `{ uploadToken, fileName, sizeBytes }`, or `{ code, sentence }`. */
export function serveUploads(http: FastifyInstance, gateway: Gateway): void {
  void http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.put<{ Params: { token: string } }>('/uploads/:token', async (request, reply) => {
      // What is not read to its end must not be taken for the next request on this connection.
      reply.header('connection', 'close');
      const ticket = await readTicket(gateway.env.LINK_SECRET, request.params.token);
      if (!ticket) throw unknownTicket();
      if (Number(request.headers['content-length'] ?? 0) > MAXIMUM_BYTES) throw tooLarge();
      await gateway.limits.count('uploadAddress', ticket.uploadId);
      const context = new Context(gateway, principalOf(ticket), {
        requestId: String(request.id),
        language: languageOf(request.headers),
        address: request.ip,
      });
      context.enterOrganisation(ticket.organisationId);
      // Ending this stream early leaves the connection open, so that the refusal still reaches the sender.
      const body = Readable.from(request.raw.iterator({ destroyOnReturn: false }), { objectMode: false });
      return storeUpload(context, ticket.uploadId, body, nameInHeader(request.headers['x-file-name']));
    });
  });
}

function principalOf({ organisationId, apiKeyId }: Ticket): Principal {
  return apiKeyId
    ? { kind: 'API_KEY', organisationId, apiKeyId, name: '', permissions: new Set() }
    : { kind: 'VISITOR' };
}
