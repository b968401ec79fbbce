import { LockMode } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { badInput, notAllowed } from '../../platform/errors.ts';
import { FileTooLarge } from '../../platform/files/file-store.ts';
import { readLink, signLink } from '../../platform/files/signed-links.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { permissions } from '../access/access.permissions.ts';
import type { StoredUpload } from '../applications/applications.receiving.service.ts';
import { Upload } from './publication.entity.ts';
import type { RequestUploadInput } from './publishing.applying.inputs.ts';
import type { UploadTicket } from './publishing.applying.objects.ts';
import { enterSite } from './publishing.careers-site.service.ts';
import { expectOpenVacancy } from './publishing.channels.service.ts';
import { cleanFileName } from './publishing.uploads.names.ts';
import { documentKinds, inspectFile } from './publishing.uploads.inspection.ts';
import { alreadySent, cutShort, empty, refusal, tooLarge } from './publishing.uploads.refusals.ts';

export const MAXIMUM_BYTES = 10 * 1024 * 1024;
const SECONDS_TO_SEND = 5 * 60;
const SECONDS_TO_USE = 24 * 3_600;

const TO_SEND = 'upload-send';
const TO_USE = 'upload-use';

/** What a ticket says: which upload, in which organisation, and which partner asked. */
export type Ticket = { uploadId: string; organisationId: string; apiKeyId?: string };

/** Promises a place for one file that goes with an application for an open vacancy. */
export async function requestUpload(context: Context, { site, vacancyId }: RequestUploadInput): Promise<UploadTicket> {
  const { gateway, principal, facts } = context;
  const isPartner = principal.kind === 'API_KEY';
  if (isPartner && !context.may('APPLICATIONS_DELIVER')) throw notAllowed(permissions.APPLICATIONS_DELIVER);
  const siteId = isPartner ? null : await enterSite(context, site ?? '');
  if (!isPartner) await gateway.limits.count('uploadAddress', facts.address);
  const { organisationId } = context;
  const uploadId = await change(context, 'requestUpload', async ({ em, about }) => {
    await expectOpenVacancy(context, em, vacancyId, siteId);
    const upload = em.create(Upload, { vacancyId, storageKey: `cv/${organisationId}/${randomUUID()}` });
    await em.flush();
    about('Upload', upload.id);
    return upload.id;
  });
  const ticket: Ticket = { uploadId, organisationId, ...(isPartner ? { apiKeyId: principal.apiKeyId } : {}) };
  return {
    uploadUrl: `${gateway.env.PUBLIC_GATEWAY_URL.replace(/\/+$/, '')}/uploads/${await signLink(gateway.env.LINK_SECRET, TO_SEND, ticket, SECONDS_TO_SEND)}`,
    uploadToken: await useToken(context, uploadId),
    maxBytes: MAXIMUM_BYTES,
    acceptedTypes: Object.values(documentKinds).map(({ contentType }) => contentType),
  };
}

/** The ticket in an address that files are sent to; undefined when it is forged or too old. */
export async function readTicket(secret: string, token: string): Promise<Ticket | undefined> {
  const claims = await readLink(secret, TO_SEND, token);
  return claims?.['uploadId'] && claims['organisationId'] ? (claims as Ticket) : undefined;
}

/**
 * Receives the one file of a ticket: streamed to a temporary place, judged by its content, and kept
 * only when it is what it should be. A refusal leaves the ticket as it was.
 */
export async function storeUpload(
  context: Context,
  uploadId: string,
  body: Readable,
  givenName: string,
): Promise<{ uploadToken: string; fileName: string; sizeBytes: number }> {
  const { files } = context.gateway;
  const received = await files.receive(body, MAXIMUM_BYTES).catch((error: unknown) => {
    if (error instanceof FileTooLarge) throw tooLarge();
    throw isCut(error) ? cutShort() : error;
  });
  try {
    if (received.sizeBytes === 0) throw empty();
    const verdict = await inspectFile(received.path);
    if ('refused' in verdict) throw refusal(verdict.refused);
    const { contentType, extension } = documentKinds[verdict.kind];
    const fileName = cleanFileName(givenName, extension);
    await change(context, 'storeUpload', async ({ em, about }) => {
      const upload = await em.findOne(Upload, { id: uploadId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (upload?.state !== 'OPEN') throw alreadySent();
      await files.keep(received, upload.storageKey);
      Object.assign(upload, {
        state: 'STORED',
        fileName,
        contentType,
        sizeBytes: received.sizeBytes,
        sha256: received.sha256,
      });
      about('Upload', uploadId);
    });
    return { uploadToken: await useToken(context, uploadId), fileName, sizeBytes: received.sizeBytes };
  } finally {
    await files.discard(received);
  }
}

/** The sender went away before the end: nothing is wrong on our side. */
function isCut(error: unknown): boolean {
  return ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as { code?: string }).code ?? '');
}

/** Takes the file that a token stands for, once: from now on it is the application's. Faults are told at `path`. */
export async function takeUpload(
  context: Context,
  em: Em,
  vacancyId: string,
  token: string,
  path: string,
): Promise<StoredUpload> {
  const claims = await readLink(context.gateway.env.LINK_SECRET, TO_USE, token);
  const uploadId = claims?.['uploadId'];
  const upload = isUuid(uploadId)
    ? await em.findOne(Upload, { id: uploadId, vacancyId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!upload)
    throw badInput([
      problem(
        path,
        'Je bestand is niet meer beschikbaar. Kies het opnieuw.',
        'Your file is no longer available. Choose it again.',
      ),
    ]);
  const { storageKey, fileName, contentType, sizeBytes, sha256 } = upload;
  if (!fileName || !contentType || !sizeBytes || !sha256)
    throw badInput([
      problem(path, 'Je bestand is niet aangekomen. Kies het opnieuw.', 'Your file has not arrived. Choose it again.'),
    ]);
  em.remove(upload);
  return { storageKey, fileName, contentType, sizeBytes, sha256: Buffer.from(sha256) };
}

function useToken({ gateway, organisationId }: Context, uploadId: string): Promise<string> {
  return signLink(gateway.env.LINK_SECRET, TO_USE, { uploadId, organisationId }, SECONDS_TO_USE);
}

/** An hour later than the last token can be used. */
const abandoned = statement(
  'publishing.abandonedUploads',
  `select u.id, u.storage_key as "storageKey" from upload u where u.organisation_id = $1 and u.created_at < now() - interval '25 hours' order by u.created_at limit 500`,
);

/** Removes the files that never became part of an application. */
export async function sweepUploads(context: Context): Promise<void> {
  const old = await context.read.rows<{ id: string; storageKey: string }>(abandoned, [context.organisationId]);
  if (old.length === 0) return;
  // Files first: a file without a row would never be found again.
  for (const { storageKey } of old) await context.gateway.files.remove(storageKey);
  await change(
    context,
    'publishing.sweepUploads',
    async ({ em }) => void (await em.nativeDelete(Upload, { id: { $in: old.map(({ id }) => id) } })),
  );
}
