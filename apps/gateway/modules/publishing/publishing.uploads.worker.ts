import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { fileTypeFromBuffer } from 'file-type';
import { getDocumentProxy } from 'unpdf';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

// Runs in a thread of its own, also straight from this source: it imports nothing of the gateway.

export type DocumentKind = 'PDF' | 'DOCX' | 'ODT';
export type RefusalReason = 'OTHER_KIND' | 'BROKEN_PDF' | 'LOCKED_PDF' | 'BROKEN_DOCUMENT' | 'TOO_MUCH_INSIDE';
export type Verdict = { kind: DocumentKind } | { refused: RefusalReason };

const MAXIMUM_PARTS = 1_000;
const MAXIMUM_RATIO = 100;

/** The parts that make a zip a document; the first holds its text. */
const parts: Record<'DOCX' | 'ODT', RegExp[]> = {
  DOCX: [/^word\/document\d*\.xml$/, /^\[Content_Types\]\.xml$/, /^_rels\/\.rels$/],
  ODT: [/^content\.xml$/, /^mimetype$/, /^META-INF\/manifest\.xml$/],
};

async function judge(bytes: Buffer): Promise<Verdict> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  switch (type?.ext) {
    case 'pdf':
      return judgePdf(bytes);
    case 'docx':
      return judgeZip(bytes, 'DOCX');
    case 'odt':
      return judgeZip(bytes, 'ODT');
    default:
      return { refused: 'OTHER_KIND' };
  }
}

async function judgePdf(bytes: Buffer): Promise<Verdict> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    await document.getPage(1);
    return { kind: 'PDF' };
  } catch (error) {
    return { refused: (error as Error).name === 'PasswordException' ? 'LOCKED_PDF' : 'BROKEN_PDF' };
  }
}

async function judgeZip(bytes: Buffer, kind: 'DOCX' | 'ODT'): Promise<Verdict> {
  try {
    const zip = await open(bytes);
    if (zip.entryCount > MAXIMUM_PARTS) return { refused: 'TOO_MUCH_INSIDE' };
    const entries = await entriesOf(zip);
    const unpacked = entries.reduce((total, entry) => total + entry.uncompressedSize, 0);
    if (unpacked > bytes.length * MAXIMUM_RATIO) return { refused: 'TOO_MUCH_INSIDE' };
    if (entries.some((entry) => /vbaProject\.bin$/i.test(entry.fileName))) return { refused: 'OTHER_KIND' };
    const found = parts[kind].map((name) => entries.find((entry) => name.test(entry.fileName)));
    if (!found.every((entry) => entry !== undefined) || entries.some((entry) => entry.isEncrypted()))
      return { refused: 'BROKEN_DOCUMENT' };
    await unpack(zip, found[0] as Entry);
    return { kind };
  } catch {
    return { refused: 'BROKEN_DOCUMENT' };
  }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** Reads the text to its end; a part that is larger than it says throws. */
async function unpack(zip: ZipFile, entry: Entry): Promise<void> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
    for await (const _chunk of chunks);
  });
}

parentPort?.postMessage(await judge(await readFile(workerData as string)));
