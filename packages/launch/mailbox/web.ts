import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { MailStore } from './mail-store.ts';
import { type AnswerKind, answerMail, answerKinds } from './answering.ts';
import { answeredPage, listPage, mailPage, missingPage, VIEWS, type View } from './pages.ts';

const STYLE = readFileSync(new URL('mailbox.css', import.meta.url));
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A mail may look as it likes and reach nothing: no scripts, no forms, no access to this page. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; frame-ancestors 'self'";

interface Reply {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export function createWebServer(store: MailStore, answersPort: number | undefined): Server {
  return createServer((request, response) => {
    answer(store, answersPort, request)
      .then((reply) => send(response, reply))
      .catch(() => send(response, { status: 500, type: 'text/plain', body: 'The mailbox could not read this mail.' }));
  });
}

async function answer(store: MailStore, answersPort: number | undefined, request: IncomingMessage): Promise<Reply> {
  if (!isLocal(request.headers.host))
    return { status: 421, type: 'text/plain', body: 'The mailbox answers on localhost only.' };
  const url = new URL(request.url ?? '/', 'http://mailbox');
  const [area = '', id = '', part = '', index = ''] = url.pathname.slice(1).split('/');
  const to = url.searchParams.get('to')?.trim() || undefined;

  if (request.method === 'DELETE' && url.pathname === '/api/mails') {
    if (!isOwnPage(request)) return { status: 403 };
    store.clear();
    return { status: 204 };
  }
  if (request.method === 'POST' && url.pathname === '/delete-all') {
    if (!isOwnPage(request)) return { status: 403 };
    store.clear();
    return { status: 303, headers: { location: '/' } };
  }
  if (request.method === 'POST' && area === 'mails' && part === 'answer' && answersPort) {
    if (!isOwnPage(request)) return { status: 403 };
    const form = new URLSearchParams(await bodyOf(request));
    const kind = answerKinds.find((known) => known === form.get('kind')) ?? ('reply' satisfies AnswerKind);
    const mail = await store.read(id);
    if (!mail) return { status: 404, body: missingPage() };
    const said = await answerMail(answersPort, mail, kind, form.get('text') ?? '');
    return { status: said.isTaken ? 200 : 502, body: answeredPage(mail, said) };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };

  if (url.pathname === '/') return { body: listPage(await store.list(to), to) };
  if (url.pathname === '/mailbox.css') return { type: 'text/css; charset=utf-8', body: STYLE };
  if (url.pathname === '/api/mails') return json(await store.list(to));
  if (area === 'api' && id === 'mails') return readMail(store, part);
  if (area === 'mails' && part === 'html') return framedMail(store, id);
  if (area === 'mails' && part === 'attachments') return attachment(store, id, Number(index));
  if (area === 'mails' && !part) return mailAsPage(store, id, url.searchParams.get('view'), answersPort !== undefined);
  return { status: 404, body: missingPage() };
}

async function readMail(store: MailStore, id: string): Promise<Reply> {
  const mail = await store.read(id);
  return mail
    ? json({ ...mail, source: store.source(id)?.toString('utf8') })
    : { status: 404, ...json({ error: 'There is no mail with this id.' }) };
}

async function mailAsPage(store: MailStore, id: string, wanted: string | null, canAnswer: boolean): Promise<Reply> {
  const mail = await store.read(id);
  if (!mail) return { status: 404, body: missingPage() };
  const view = wanted && wanted in VIEWS ? (wanted as View) : mail.html ? 'html' : 'text';
  return { body: mailPage(mail, view, store.source(id)?.toString('utf8') ?? '', canAnswer) };
}

async function framedMail(store: MailStore, id: string): Promise<Reply> {
  const mail = await store.read(id);
  if (!mail?.html) return { status: 404, body: missingPage() };
  let body = mail.html;
  for (const { contentId, mimeType, content } of await store.attachments(id)) {
    const data = Buffer.from(content as ArrayBuffer).toString('base64');
    if (contentId) body = body.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, `data:${mimeType};base64,${data}`);
  }
  // Links open beside the mailbox; the base goes first because the first one counts.
  const base = '<base target="_blank">';
  const opensBeside = /<head[\s>]/i.test(body) ? body.replace(/<head[^>]*>/i, (head) => head + base) : base + body;
  return { body: opensBeside, headers: { 'content-security-policy': MAIL_POLICY } };
}

async function attachment(store: MailStore, id: string, index: number): Promise<Reply> {
  const found = (await store.attachments(id))[index];
  if (!found) return { status: 404, body: missingPage() };
  const name = encodeURIComponent(found.filename ?? 'attachment');
  return {
    type: 'application/octet-stream',
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${name}` },
    body: Buffer.from(found.content as ArrayBuffer),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 1_000_000) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function json(value: unknown): Reply {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** A page elsewhere must not read the mails by pointing its own name at this machine. */
function isLocal(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
}

function isOwnPage(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}

function send(
  response: ServerResponse,
  { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' }: Reply,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}
