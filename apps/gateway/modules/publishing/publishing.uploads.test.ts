import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docx, lockedPdf, odt, pdf, zipOf } from '../../testing/sample-files.ts';
import { forEachOrganisation } from '../../platform/jobs/jobs.ts';
import { openWorld, OTHER_PARTNER_KEY, type World } from '../../testing/world.ts';
import { MAXIMUM_BYTES, sweepUploads } from './publishing.uploads.service.ts';

const REQUEST =
  'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { uploadUrl uploadToken maxBytes acceptedTypes } }';

type Reply = {
  status: number;
  body: {
    code?: string;
    reason?: string;
    sentence?: string;
    uploadToken?: string;
    fileName?: string;
    sizeBytes?: number;
  };
};

describe('uploads', () => {
  let world: World;
  let vacancyId: string;
  beforeAll(async () => {
    world = await openWorld();
    vacancyId = (await world.sql<{ id: string }>(`select id from vacancy where title = 'Wijkverpleegkundige'`))[0]!.id;
  });
  afterAll(() => world.close());
  beforeEach(() => world.sql('delete from rate_limit').then(() => undefined));

  const request = (input: Record<string, unknown> = {}, who = world.visitor()) =>
    who.ask(REQUEST, { input: { site: 'demo', vacancyId, ...input } });

  /** The tests' gateway has an address of its own. */
  function local(uploadUrl: string): string {
    return uploadUrl.replace('http://gateway.test', world.url);
  }

  async function send(
    bytes: Buffer | ReadableStream,
    { name = 'cv.pdf', language = 'nl', url }: { name?: string; language?: string; url?: string } = {},
  ): Promise<Reply> {
    const address = url ?? (await request()).data.requestUpload.uploadUrl;
    const response = await fetch(local(address), {
      method: 'PUT',
      body: bytes as never,
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        'x-instroom-language': language,
      },
      ...(bytes instanceof ReadableStream ? { duplex: 'half' } : {}),
    } as RequestInit);
    return { status: response.status, body: (await response.json()) as Reply['body'] };
  }

  it('MSG-23 promises a place for a file of at most 10 MB that goes with an application', async () => {
    const { data } = await request();
    expect(data.requestUpload).toMatchObject({
      maxBytes: 10 * 1024 * 1024,
      acceptedTypes: expect.arrayContaining(['application/pdf']),
    });
    expect(data.requestUpload.uploadUrl).toMatch(/^http:\/\/gateway\.test\/uploads\/[\w.-]+$/);
  });

  it.each([
    ['a PDF', () => pdf(), 'Mijn cv – Zoë.pdf', 'Mijn cv – Zoë.pdf', 'application/pdf'],
    [
      'a DOCX',
      () => docx(),
      'cv.docx',
      'cv.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['an ODT under the name of a PDF', () => odt(), 'cv.pdf', 'cv.odt', 'application/vnd.oasis.opendocument.text'],
  ])('keeps %s byte for byte, under a name that fits its content', async (_what, make, given, name, contentType) => {
    const bytes = make();
    const { status, body } = await send(bytes, { name: given });
    expect({ status, ...body }).toMatchObject({ status: 200, fileName: name, sizeBytes: bytes.length });
    const [row] = await world.sql<{ storage_key: string; content_type: string; sha256: Buffer; state: string }>(
      `select * from upload where file_name = $1 order by created_at desc limit 1`,
      [name],
    );
    expect(row).toMatchObject({ content_type: contentType, state: 'STORED' });
    expect(row!.sha256).toEqual(createHash('sha256').update(bytes).digest());
    expect(Buffer.from(await world.gateway.gateway.files.bytes(row!.storage_key)).equals(bytes)).toBe(true);
    expect(row!.storage_key).toMatch(/^cv\/[\da-f-]{36}\/[\da-f-]{36}$/);
  });

  it('MSG-23 takes a file of 10 MB exactly and refuses one byte more, told beforehand or not', async () => {
    expect(await send(pdf(MAXIMUM_BYTES))).toMatchObject({ status: 200, body: { sizeBytes: MAXIMUM_BYTES } });
    expect(await send(pdf(MAXIMUM_BYTES + 1))).toMatchObject({
      status: 413,
      body: { code: 'BAD_INPUT', sentence: 'Dit bestand is groter dan 10 MB. Kies een kleiner bestand.' },
    });
    const untold = Readable.toWeb(Readable.from([pdf(MAXIMUM_BYTES), Buffer.from('x')])) as ReadableStream;
    expect((await send(untold)).status).toBe(413);
  });

  it('answers a length that is too much before anything is sent', async () => {
    const { data } = await request();
    const { hostname, port, pathname } = new URL(local(data.requestUpload.uploadUrl));
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(`PUT ${pathname} HTTP/1.1\r\nHost: gateway.test\r\nContent-Length: ${MAXIMUM_BYTES + 1}\r\n\r\n`),
      );
      socket.once('data', (bytes) => {
        resolve(bytes.toString());
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it.each([
    ['an empty file', () => Buffer.alloc(0), 'EMPTY'],
    [
      'an executable named cv.pdf',
      () => Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(2_000)]),
      'OTHER_KIND',
    ],
    [
      'a Linux program named cv.pdf',
      () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(2_000)]),
      'OTHER_KIND',
    ],
    ['HTML named cv.pdf', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'OTHER_KIND'],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'OTHER_KIND'],
    ['plain text', () => Buffer.from('Curriculum vitae'), 'OTHER_KIND'],
    [
      'a PNG',
      () =>
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      'OTHER_KIND',
    ],
    ['a zip that is neither', () => zipOf([{ name: 'cv.txt', content: 'hello' }]), 'OTHER_KIND'],
    ['HTML that becomes a PDF later on', () => Buffer.concat([Buffer.from('<html>'), pdf()]), 'OTHER_KIND'],
    ['a document with macros', () => docx([{ name: 'word/vbaProject.bin', content: 'macro' }]), 'OTHER_KIND'],
    ['a broken PDF', () => Buffer.from('%PDF-1.7\nthis is not really one'), 'BROKEN_PDF'],
    ['a PDF that stops half-way', () => pdf().subarray(0, 300), 'BROKEN_PDF'],
    ['a PDF with a password', () => lockedPdf(), 'LOCKED_PDF'],
    [
      'a DOCX that stops half-way',
      () => docx([{ name: 'filler', content: 'x'.repeat(5_000), isStored: true }]).subarray(0, 1_500),
      'BROKEN_DOCUMENT',
    ],
    [
      'a DOCX with a part that climbs out of its folder',
      () => docx([{ name: '../../evil.xml', content: 'x' }]),
      'BROKEN_DOCUMENT',
    ],
    [
      'a DOCX of a thousand and more parts',
      () => docx(Array.from({ length: 1_000 }, (_part, index) => ({ name: `part${index}.xml`, content: '' }))),
      'TOO_MUCH_INSIDE',
    ],
    [
      'a DOCX that unpacks to a gigabyte',
      () => docx([{ name: 'word/media/bomb.xml', content: 'x', claimedSize: 2 ** 30 }]),
      'TOO_MUCH_INSIDE',
    ],
    [
      'a DOCX that unpacks to a hundred times its size',
      () => docx([], `<w:document>${' '.repeat(3_000_000)}</w:document>`),
      'TOO_MUCH_INSIDE',
    ],
  ])('refuses %s with a sentence that says what to do, and keeps nothing', async (_what, make, reason) => {
    const before = await filesKept();
    const started = Date.now();
    const { status, body } = await send(make());
    expect({ status, ...body }).toMatchObject({ status: 422, code: 'BAD_INPUT', reason });
    expect(Date.now() - started).toBeLessThan(5_000);
    if (reason === 'OTHER_KIND') expect(body.sentence).toContain('PDF, DOCX of ODT');
    expect(await filesKept()).toEqual(before);
  });

  it('has a DOCX unpacked to its end: a text that is longer than it says is refused', async () => {
    const liar = zipOf([
      {
        name: '[Content_Types].xml',
        content:
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      },
      { name: '_rels/.rels', content: '<Relationships/>' },
      { name: 'word/document.xml', content: 'x'.repeat(2_000_000), claimedSize: 20 },
    ]);
    expect((await send(liar)).body.reason).toBe('BROKEN_DOCUMENT');
  });

  it('speaks the language of the one who sends', async () => {
    expect((await send(Buffer.alloc(0), { language: 'en' })).body.sentence).toBe(
      'This file is empty. Choose another file.',
    );
  });

  it('a refusal leaves the ticket good for another try; a success uses it up', async () => {
    const { uploadUrl: url } = (await request()).data.requestUpload;
    expect((await send(Buffer.from('nonsense'), { url })).status).toBe(422);
    expect((await send(pdf(), { url })).status).toBe(200);
    expect(await send(pdf(), { url })).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
  });

  it('two files at the same time on one ticket: one is kept, whole', async () => {
    const { uploadUrl: url } = (await request()).data.requestUpload;
    const replies = await Promise.all([send(pdf(2_000_000), { url }), send(docx(), { url })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = replies.find(({ status }) => status === 200)!;
    const [row] = await world.sql<{ storage_key: string }>(
      `select storage_key from upload where state = 'STORED' order by id desc limit 1`,
    );
    expect((await world.gateway.gateway.files.bytes(row!.storage_key)).length).toBe(winner.body.sizeBytes);
  });

  it('an upload that is cut leaves nothing behind', async () => {
    const before = await filesKept();
    const { hostname, port, pathname } = new URL(local((await request()).data.requestUpload.uploadUrl));
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`PUT ${pathname} HTTP/1.1\r\nHost: gateway.test\r\nContent-Length: 100000\r\n\r\n%PDF-1.7`);
        setTimeout(() => socket.destroy(), 100);
      });
      socket.once('close', () => setTimeout(resolve, 300));
    });
    expect(await filesKept()).toEqual(before);
  });

  it.each([
    'nonsense',
    'a.b.c',
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"uploadId":"x","organisationId":"y"}').toString('base64url')}.`,
  ])('refuses the forged ticket %s', async (token) => {
    expect(await send(pdf(), { url: `${world.url}/uploads/${token}` })).toMatchObject({
      status: 403,
      body: { code: 'NOT_ALLOWED' },
    });
  });

  it('a token to use a file with is no ticket to send one with', async () => {
    const { uploadToken } = (await request()).data.requestUpload;
    expect((await send(pdf(), { url: `${world.url}/uploads/${uploadToken}` })).status).toBe(403);
  });

  it('promises nothing for vacancies that are closed, drafts, of others or nonsense', async () => {
    const [closed] = await world.sql<{ id: string }>(`select id from vacancy where title = 'Activiteitenbegeleider'`);
    const [draft] = await world.sql<{ id: string }>(`select id from vacancy where title = 'Ergotherapeut eerste lijn'`);
    const [foreign] = await world.sql<{ id: string }>(
      `select v.id from vacancy v join organisation o on o.id = v.organisation_id where o.slug = 'other' and v.state = 'PUBLISHED' limit 1`,
    );
    expect((await request({ vacancyId: closed!.id })).code).toBe('CONFLICT');
    for (const id of [draft!.id, foreign!.id, 'nonsense'])
      expect((await request({ vacancyId: id })).code).toBe('NOT_FOUND');
    expect((await request({ site: 'nowhere' })).code).toBe('NOT_FOUND');
    expect((await request({ site: undefined })).code).toBe('NOT_FOUND');
  });

  it('a partner needs no site, and reaches the vacancies of its own organisation only', async () => {
    expect((await request({ site: undefined }, world.partner())).errors).toBeUndefined();
    expect((await request({ site: undefined }, world.partner(OTHER_PARTNER_KEY))).code).toBe('NOT_FOUND');
  });

  it('lets one address ask so often and no more', async () => {
    const answers = await Promise.all(Array.from({ length: 61 }, () => request()));
    expect(answers.filter(({ code }) => code === 'TOO_MANY_REQUESTS')).toHaveLength(1);
  });

  it('sweeps what was never used once a day has passed, file and row', async () => {
    await send(pdf(), { name: 'abandoned.pdf' });
    const [row] = await world.sql<{ id: string; storage_key: string }>(
      `select id, storage_key from upload where file_name = 'abandoned.pdf'`,
    );
    const sweep = () => forEachOrganisation(world.gateway.gateway, 'sweep-test', sweepUploads);
    await sweep();
    expect(await world.sql('select 1 from upload where id = $1', [row!.id])).toHaveLength(1);
    await world.sql(`update upload set created_at = now() - interval '26 hours' where id = $1`, [row!.id]);
    await sweep();
    expect(await world.sql('select 1 from upload where id = $1', [row!.id])).toEqual([]);
    await expect(world.gateway.gateway.files.bytes(row!.storage_key)).rejects.toThrow();
  });

  async function filesKept(): Promise<string[]> {
    const root = world.gateway.gateway.env.FILES_DIRECTORY;
    return (await readdir(root, { recursive: true })).filter((name) => /[\da-f]{12}$/.test(name)).sort();
  }
});
