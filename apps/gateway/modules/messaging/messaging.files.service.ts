import { open } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { DomainError } from '../../platform/errors.ts';
import { FileTooLarge } from '../../platform/files/file-store.ts';
import { lockVisibleApplication } from '../applications/applications.access.ts';
import { MessageFile } from './message.entity.ts';
import { MAXIMUM_FILE_BYTES } from './messaging.enclosures.ts';

const MAXIMUM_NAME = 200;

type Kind = { contentType: string; startsWith: string[] };

const ZIP = ['504b0304'];
const OLE = ['d0cf11e0a1b11ae1'];
const office = (name: string): Kind => ({
  contentType: `application/vnd.openxmlformats-officedocument.${name}`,
  startsWith: ZIP,
});

/** What may go with a mail, by its extension, and how such a file begins; text may begin with anything. */
const kinds: Record<string, Kind> = {
  pdf: { contentType: 'application/pdf', startsWith: ['255044462d'] },
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  pptx: office('presentationml.presentation'),
  odt: { contentType: 'application/vnd.oasis.opendocument.text', startsWith: ZIP },
  ods: { contentType: 'application/vnd.oasis.opendocument.spreadsheet', startsWith: ZIP },
  doc: { contentType: 'application/msword', startsWith: OLE },
  xls: { contentType: 'application/vnd.ms-excel', startsWith: OLE },
  png: { contentType: 'image/png', startsWith: ['89504e470d0a1a0a'] },
  jpg: { contentType: 'image/jpeg', startsWith: ['ffd8ff'] },
  jpeg: { contentType: 'image/jpeg', startsWith: ['ffd8ff'] },
  gif: { contentType: 'image/gif', startsWith: ['47494638'] },
  webp: { contentType: 'image/webp', startsWith: ['52494646'] },
  txt: { contentType: 'text/plain', startsWith: [] },
  csv: { contentType: 'text/csv', startsWith: [] },
  ics: { contentType: 'text/calendar', startsWith: [] },
};

/** Keeps one file for a message that is being written. Errors: NOT_FOUND, BAD_INPUT. */
export async function storeMessageFile(
  context: Context,
  applicationId: string | null,
  body: Readable,
  givenName: string,
): Promise<{ id: string; fileName: string; sizeBytes: number }> {
  const { files } = context.gateway;
  const fileName = harmlessName(givenName);
  const kind = kinds[fileName.split('.').at(-1)?.toLowerCase() ?? ''];
  const received = await files.receive(body, MAXIMUM_FILE_BYTES).catch((error: unknown) => {
    throw error instanceof FileTooLarge ? fileTooLarge() : error;
  });
  try {
    if (received.sizeBytes === 0) throw refused({ nl: 'Dit bestand is leeg.', en: 'This file is empty.' });
    if (!kind || !(await beginsWith(received.path, kind.startsWith))) throw unknownKind();
    return await change(context, 'storeMessageFile', async ({ em, about }) => {
      if (applicationId) await lockVisibleApplication(context, em, applicationId);
      const storageKey = `messages/${context.organisationId}/${randomUUID()}`;
      const file = em.create(MessageFile, {
        userId: context.user.userId,
        applicationId,
        fileName,
        contentType: kind.contentType,
        sizeBytes: received.sizeBytes,
        sha256: received.sha256,
        storageKey,
      } as never);
      await em.flush();
      await files.keep(received, storageKey);
      about('MessageFile', file.id);
      return { id: file.id, fileName, sizeBytes: received.sizeBytes };
    });
  } finally {
    await files.discard(received);
  }
}

async function beginsWith(path: string, beginnings: string[]): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const begin = buffer.subarray(0, bytesRead);
    return beginnings.length === 0
      ? !begin.includes(0)
      : beginnings.some((hex) => begin.toString('hex').startsWith(hex));
  } finally {
    await handle.close();
  }
}

/** Without folders and without invisible characters or those that change the direction of writing. */
function harmlessName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return [...name].slice(-MAXIMUM_NAME).join('');
}

function refused(sentence: { nl: string; en: string }): DomainError {
  return new DomainError('BAD_INPUT', sentence);
}

export function fileTooLarge(): DomainError {
  return refused({
    nl: 'Dit bestand is groter dan 10 MB. Maak het kleiner, of stuur een link.',
    en: 'This file is larger than 10 MB. Make it smaller, or send a link.',
  });
}

function unknownKind(): DomainError {
  return refused({
    nl: 'Dit soort bestand gaat niet mee. Kies een PDF, een document, een afbeelding of een tekst.',
    en: 'Files of this kind cannot be sent. Choose a PDF, a document, a picture or a text.',
  });
}

/** Long enough for a draft that is found again after a holiday. */
const abandoned = statement(
  'messaging.abandonedFiles',
  `select f.id, f.storage_key as "storageKey" from message_file f
   where f.organisation_id = $1 and f.created_at < now() - interval '30 days'
     and not exists (select 1 from message_draft d where d.organisation_id = f.organisation_id and d.content -> 'fileIds' ? f.id::text)
   order by f.created_at limit 500`,
);

const stillUsed = statement(
  'messaging.usedFile',
  'select 1 as used from document d where d.organisation_id = $1 and d.storage_key = $2 limit 1',
);

/** Removes the files that never went with a message. */
export async function sweepMessageFiles(context: Context): Promise<void> {
  const old = await context.read.rows<{ id: string; storageKey: string }>(abandoned, [context.organisationId]);
  if (old.length === 0) return;
  // Files first: a file without a row would never be found again.
  for (const { storageKey } of old)
    if (!(await context.read.one(stillUsed, [context.organisationId, storageKey])))
      await context.gateway.files.remove(storageKey);
  await change(
    context,
    'messaging.sweepFiles',
    async ({ em }) => void (await em.nativeDelete(MessageFile, { id: { $in: old.map(({ id }) => id) } })),
  );
}
