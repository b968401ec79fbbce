import { Readable } from 'node:stream';
import { RequestUploadDocument } from '@instroom/graphql/careers/graphql.ts';
import type { ServerClient } from '@instroom/graphql/client.ts';
import type { AppLoadContext } from '@remix-run/node';
import { env } from '~/env.server';
import type { Language } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { visitorHeaders } from '~/shell/gateway.server';
import type { IncomingFile } from './multipart.server';

/** A file that the gateway holds, to be handed in with the application; or why it holds none. */
export type KeptFile = { token: string; name: string } | { refusal: string };

interface UploadOptions {
  gateway: ServerClient;
  context: AppLoadContext;
  language: Language;
  vacancyId: string;
  /** What the visitor calls it. */
  of?: 'cv' | 'other';
}

const UPLOAD_TIMEOUT_MS = 4 * 60_000;
const MEGABYTE = 1024 * 1024;

/** Passes the bytes on to the gateway as they arrive: the file is never held here, neither in memory nor on disk. */
export async function keepUpload(
  file: IncomingFile,
  { gateway, context, language, vacancyId, of = 'cv' }: UploadOptions,
): Promise<KeptFile> {
  const t = translatorFor(language);
  const ticket = await gateway.run(RequestUploadDocument, { input: { site: context.site, vacancyId } });
  if (ticket.failure) return { refusal: ticket.failure.sentence };
  const { uploadUrl, uploadToken, maxBytes } = ticket.data.requestUpload;

  const limit = limitedTo(maxBytes, file.bytes);
  try {
    const response = await fetch(atGateway(uploadUrl), {
      method: 'PUT',
      body: Readable.toWeb(Readable.from(limit.bytes)) as ReadableStream,
      duplex: 'half',
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
      headers: {
        ...visitorHeaders(context),
        'content-type': file.contentType || 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name.toWellFormed()),
        'x-instroom-language': language,
        'x-request-id': context.requestId,
      },
    } as RequestInit);
    if (response.ok) return { token: uploadToken, name: file.name };
    return { refusal: limit.isExceeded() ? tooLarge() : await sentenceOf(response) };
  } catch {
    return { refusal: limit.isExceeded() ? tooLarge() : t('apply.fileBusy') };
  }

  function tooLarge() {
    return t('apply.fileTooLarge', { of, megabytes: String(Math.round(maxBytes / MEGABYTE)) });
  }

  async function sentenceOf(response: Response) {
    if (response.status === 413) return tooLarge();
    const told = (await response.json().catch(() => undefined)) as { sentence?: unknown } | undefined;
    return typeof told?.sentence === 'string' && told.sentence ? told.sentence : t('apply.fileNotReceived');
  }
}

/** Stops a file that is too large on its way, instead of sending it all only to be refused. */
function limitedTo(maxBytes: number, source: Readable) {
  let size = 0;
  async function* bytes() {
    for await (const chunk of source.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > maxBytes) throw new Error('Too large');
      yield chunk as Buffer;
    }
  }
  return { bytes: bytes(), isExceeded: () => size > maxBytes };
}

/** Whatever host the ticket names, this server reaches the gateway at its own address for it. */
function atGateway(uploadUrl: string): URL {
  const { pathname, search } = new URL(uploadUrl, env.GATEWAY_URL);
  return new URL(pathname + search, env.GATEWAY_URL);
}
