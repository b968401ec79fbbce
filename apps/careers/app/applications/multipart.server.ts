import { Readable } from 'node:stream';
import busboy from 'busboy';

/** A form as it came in: its text fields, and what became of its files. */
export interface ReceivedForm<TKept> {
  /** A name that comes several times has a line for each. */
  fields: Map<string, string>;
  /** Names of fields whose text was cut because nobody types that much. */
  cutFields: Set<string>;
  /** By the name of the field. */
  files: Map<string, TKept>;
}

export interface IncomingFile {
  name: string;
  contentType: string;
  bytes: Readable;
}

export class MalformedForm extends Error {}

const MAX_FIELD_BYTES = 200_000;
const MAX_FIELDS = 600;
const MAX_FILES = 12;
/** Beyond this nobody reads on, not even to be polite to a browser that is still sending. */
const MAX_BODY_BYTES = 100_000_000;

/**
 * Reads a form while it streams in. `keepFile` gets the bytes of each file as they come, with the text fields
 * that stood before it; what it leaves unread is skipped. A file input without a chosen file is no file.
 * @throws MalformedForm when the body is no form or breaks off.
 */
export async function receiveForm<TKept>(
  request: Request,
  fileFields: readonly string[],
  keepFile: (file: IncomingFile, fields: Map<string, string>, field: string) => Promise<TKept>,
): Promise<ReceivedForm<TKept>> {
  const fields = new Map<string, string>();
  const cutFields = new Set<string>();
  const contentType = request.headers.get('content-type') ?? '';
  if (!request.body || !contentType.startsWith('multipart/form-data')) throw new MalformedForm('Not a multipart form');

  const keeping = new Map<string, Promise<TKept>>();
  const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);

  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => reject(new MalformedForm('The form broke off', { cause: error }));
    const parser = makeParser(contentType, fail);
    if (!parser) return;

    parser.on('field', (name, value, { valueTruncated }) => {
      const before = fields.get(name);
      fields.set(name, before === undefined ? value : `${before}\n${value}`);
      if (valueTruncated) cutFields.add(name);
    });
    parser.on('file', (field, bytes, { filename, mimeType }) => {
      bytes.on('error', fail);
      if (!fileFields.includes(field) || !filename || keeping.has(field)) {
        bytes.resume();
        return;
      }
      const kept = keepFile({ name: filename, contentType: mimeType, bytes }, fields, field).finally(() =>
        bytes.resume(),
      );
      kept.catch(fail);
      keeping.set(field, kept);
    });
    parser.on('error', fail);
    parser.on('close', resolve);

    let received = 0;
    body.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > MAX_BODY_BYTES) body.destroy(new Error('Far too large'));
    });
    body.on('error', fail);
    body.pipe(parser);
  });

  const files = new Map<string, TKept>();
  for (const [field, kept] of keeping) files.set(field, await kept);
  return { fields, cutFields, files };
}

function makeParser(contentType: string, fail: (error: unknown) => void) {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: { fieldSize: MAX_FIELD_BYTES, fields: MAX_FIELDS, files: MAX_FILES, parts: MAX_FIELDS + MAX_FILES },
    });
  } catch (error) {
    fail(error);
    return undefined;
  }
}
