import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../../platform/context.ts';
import { notFound, notSignedIn } from '../../platform/errors.ts';
import { readLink } from '../../platform/files/signed-links.ts';
import type { Identify } from '../../platform/module.ts';
import { EXPORT_PURPOSE, exportOf } from './privacy.export.ts';

/** `GET /exports/<token>`: everything about one candidate, for the session or the candidate that was given the link. */
export function serveExports(http: FastifyInstance, gateway: Gateway, identify: Identify): void {
  http.get<{ Params: { token: string } }>('/exports/:token', async (request, reply) => {
    const claims = await readLink(gateway.env.LINK_SECRET, EXPORT_PURPOSE, request.params.token);
    const context = await identify(request);
    const { organisationId, candidateId, sessionId } = claims ?? {};
    if (!organisationId || !candidateId) throw notFound();
    if (sessionId) {
      if (context.principal.kind !== 'USER') throw notSignedIn();
      if (context.principal.sessionId !== sessionId || !context.may('CANDIDATES_EXPORT')) throw notFound();
    } else {
      if (context.principal.kind !== 'VISITOR') throw notFound();
      context.enterOrganisation(organisationId);
    }
    const bytes = await exportOf(context, candidateId, sessionId ? 'ORGANISATION' : 'CANDIDATE');
    if (!bytes) throw notFound();
    const name = context.language === 'NL' ? 'gegevens' : 'data';
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${name}-${new Date().toISOString().slice(0, 10)}.zip"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(bytes);
  });
}
