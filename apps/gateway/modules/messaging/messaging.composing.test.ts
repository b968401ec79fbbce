import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { randomUUID } from 'node:crypto';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { systemContext } from '../../platform/context.ts';
import { removeUnusedFile } from '../applications/documents.service.ts';
import { calendarItem } from './messaging.calendar.ts';
import { releaseMessage } from './messaging.planned.service.ts';

const SHOWN = `id status subject text fromName fromAddress toAddress cc bcc senderName templateName isTemplateNewer scheduledAt timeZone failure viewerCanChange viewerCanRetry
  documents { id fileName downloadUrl } content { subject body cc documentIds hasSignature sendAt { date time timeZone } }`;
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ${SHOWN} } }`;
const CHANGE = `mutation ($input: ChangePlannedMessageInput!) { changePlannedMessage(input: $input) { ${SHOWN} } }`;
const planned = (name: string) => `mutation ($input: PlannedMessageInput!) { ${name}(input: $input) { ${SHOWN} } }`;
const MESSAGES = `query ($id: ID!) { application(id: $id) { messages { ${SHOWN} } } }`;
const COMPOSER = `query ($id: ID) { messageComposer(applicationId: $id) { fromName fromAddress senderNameKind signatureHtml toName toAddress language timeZone
  templates { id name kind languages } placeholders { key } sentDocuments { id fileName isOfCandidate } viewerCanAddFiles maxFileBytes maxTotalBytes
  draft { updatedAt content { subject body cc files { id fileName } sendAt { date time timeZone } } } } }`;
const WORDS = `query ($t: ID!, $a: ID) { templateWords(templateId: $t, applicationId: $a) { language subject body kind } }`;
const PREVIEW = `query ($id: ID!, $content: MessageContentInput!) { messagePreview(applicationId: $id, content: $content) { subject html text holes fromName } }`;
const SAVE = 'mutation ($input: SaveMessageDraftInput!) { saveMessageDraft(input: $input) }';
const DISCARD = 'mutation ($input: DiscardMessageDraftInput!) { discardMessageDraft(input: $input) }';

const zone = 'Europe/Amsterdam';
const content = (more: Record<string, unknown> = {}) => ({
  subject: 'Nog een vraag over {{vacancy.title}}',
  body: '<p>Beste {{candidate.firstName}},</p><p>Wil je je diploma sturen?</p>',
  language: 'NL',
  hasSignature: false,
  cc: [],
  bcc: [],
  fileIds: [],
  documentIds: [],
  ...more,
});

describe('messages that colleagues write', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let recruiter: Person;
  let admin: Person;
  let organisationId: string;
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
    [recruiter, admin] = await Promise.all([world.as('RECRUITER'), world.as('ADMIN')]);
    const [demo] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    organisationId = demo?.id ?? '';
  });
  afterAll(() => world.close());

  async function applied(more: Record<string, unknown> = {}): Promise<{ id: string; email: string }> {
    const form = filledIn(vacancy, more);
    await submit(world, vacancy, form);
    const [row] = await world.sql<{ id: string }>(
      'select a.id from application a join candidate c on c.id = a.candidate_id where c.email_norm = $1',
      [form['email']],
    );
    return { id: row?.id ?? '', email: String(form['email']) };
  }

  const send = (applicationId: string, more: Record<string, unknown> = {}, person = recruiter) =>
    person.ask(SEND, { input: { applicationId, content: content(more) } });
  const shown = async (id: string) => (await recruiter.ask(MESSAGES, { id })).data.application.messages;
  const pathsOf = (answer: Awaited<ReturnType<typeof send>>) =>
    answer.errors?.[0]?.extensions.fields?.map(({ path }) => path);

  async function upload(bytes: Buffer | string, name: string, person = recruiter, applicationId = '') {
    const response = await fetch(`${world.url}/files${applicationId ? `?applicationId=${applicationId}` : ''}`, {
      method: 'PUT',
      headers: { cookie: person.cookie, 'x-file-name': encodeURIComponent(name) },
      body: bytes,
    });
    return {
      status: response.status,
      ...((await response.json()) as { id: string; fileName: string; sentence: string }),
    };
  }

  /** Without what earlier tests left waiting. */
  async function startQueue(): Promise<void> {
    await world.sql("delete from pgboss.job where name like 'messaging.%'");
    await world.restart({ runJobs: true });
  }

  /** Runs the job of the planned moment as the queue would. */
  const release = (messageId: string) =>
    releaseMessage.run(systemContext(world.gateway.gateway, organisationId, 'job'), { messageId, organisationId });

  it('MSG-14 MSG-21 MSG-06 MSG-13 a message with copies and files goes to the candidate, once, as it was written', async () => {
    await startQueue();
    const { id, email } = await applied({ firstName: 'Noor' });
    const file = await upload('%PDF-1.7 brochure', 'Brochure ‘Zorg’.pdf', recruiter, id);
    expect(file).toMatchObject({ status: 200, fileName: 'Brochure ‘Zorg’.pdf' });
    const input = {
      applicationId: id,
      content: content({ cc: ['collega@demo.example'], bcc: ['dossier@demo.example'], fileIds: [file.id] }),
      idempotencyKey: randomUUID(),
    };
    const [first, again] = [await recruiter.ask(SEND, { input }), await recruiter.ask(SEND, { input })];
    expect(first.errors).toBeUndefined();
    expect(again.data.sendMessage.id).toBe(first.data.sendMessage.id);
    const mail = await waitForMail(world.mailbox.url, { to: email, subject: `Nog een vraag over ${vacancy.title}` });
    expect(mail.text).toContain('Beste Noor');
    const parsed = await PostalMime.parse(mail.source);
    expect(parsed.cc?.map(({ address }) => address)).toEqual(['collega@demo.example']);
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(['Brochure ‘Zorg’.pdf']);
    for (const copy of ['collega@demo.example', 'dossier@demo.example'])
      expect(await world.mailbox.store.list(copy)).toHaveLength(1);
    await vi.waitFor(async () => expect((await shown(id))[0]).toMatchObject({ status: 'SENT' }), 5_000);
    const [message] = await shown(id);
    expect(message).toMatchObject({
      cc: ['collega@demo.example'],
      bcc: ['dossier@demo.example'],
      documents: [{ fileName: 'Brochure ‘Zorg’.pdf' }],
    });
    const bytes = await fetch(`${world.url}${message.documents[0].downloadUrl}`, {
      headers: { cookie: recruiter.cookie },
    });
    expect(await bytes.text()).toBe('%PDF-1.7 brochure');
    await world.restart({ runJobs: false });
  });

  it('MSG-13 a document that was sent before goes to another candidate as well, and stays when the first is erased', async () => {
    const [one, other] = [await applied(), await applied()];
    const file = await upload('%PDF-1.7 routebeschrijving', 'Route.pdf');
    const sent = (await send(one.id, { fileIds: [file.id] })).data.sendMessage;
    const { data } = await recruiter.ask(COMPOSER, { id: other.id });
    const known = data.messageComposer.sentDocuments.find(
      ({ fileName }: { fileName: string }) => fileName === 'Route.pdf',
    );
    expect(known).toMatchObject({ id: sent.documents[0].id, isOfCandidate: false });
    const again = (await send(other.id, { documentIds: [known.id] })).data.sendMessage;
    expect(again.documents[0]).toMatchObject({ fileName: 'Route.pdf' });
    expect(again.documents[0].id).not.toBe(known.id);
    const [candidate] = await world.sql<{ candidate_id: string }>(
      'select candidate_id from application where id = $1',
      [one.id],
    );
    await admin.ask('mutation ($input: EraseCandidateInput!) { eraseCandidate(input: $input) }', {
      input: { candidateId: candidate?.candidate_id, method: 'DELETE', reason: 'REQUEST' },
    });
    const [document] = await world.sql<{ storage_key: string }>('select storage_key from document where id = $1', [
      again.documents[0].id,
    ]);
    expect(Buffer.from(await world.gateway.gateway.files.bytes(document?.storage_key ?? '')).toString()).toContain(
      'route',
    );
  });

  it('MSG-23 refuses a file of more than 10 MB, one of an unknown kind, and too much together', async () => {
    expect(await upload(Buffer.alloc(10 * 1024 * 1024 + 1), 'groot.pdf')).toMatchObject({
      status: 400,
      sentence: expect.stringContaining('10 MB'),
    });
    expect(await upload('MZ program', 'virus.exe')).toMatchObject({ status: 400 });
    expect(await upload('MZ program', 'brief.pdf')).toMatchObject({ status: 400 });
    expect(await upload('', 'leeg.txt')).toMatchObject({ status: 400 });
    const { id } = await applied();
    const large = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(9 * 1024 * 1024 + 100)]);
    const files = [await upload(large, 'een.pdf'), await upload(large, 'twee.pdf')];
    const refused = await send(id, { fileIds: files.map((file) => file.id) });
    expect(pathsOf(refused)).toEqual(['content.fileIds']);
    expect((await send(id, { fileIds: [randomUUID()] })).code).toBe('BAD_INPUT');
  });

  it('MSG-24 who may see documents and who may add them is up to the role, on links too', async () => {
    const { id } = await applied();
    const file = await upload('%PDF-1.7 x', 'Contract.pdf');
    const sent = (await send(id, { fileIds: [file.id] })).data.sendMessage;
    const link = `${world.url}${sent.documents[0].downloadUrl}`;
    const without = (permission: string) =>
      world.sql("update role set permissions = array_remove(permissions, $1) where key = 'RECRUITER'", [permission]);
    await without('DOCUMENTS_EDIT');
    expect((await upload('%PDF-1.7 x', 'Contract.pdf')).status).toBe(403);
    const own = await world.sql<{ id: string }>(
      "insert into message_file (organisation_id, user_id, file_name, content_type, size_bytes, sha256, storage_key) select u.organisation_id, u.id, 'x.pdf', 'application/pdf', 1, '', 'x' from app_user u join account a on a.id = u.account_id and a.email = 'recruiter@demo.instroom.example' returning id",
    );
    expect((await send(id, { fileIds: [own[0]?.id] })).code).toBe('NOT_ALLOWED');
    expect((await recruiter.ask(COMPOSER, { id })).data.messageComposer.viewerCanAddFiles).toBe(false);
    expect((await send(id, { documentIds: [sent.documents[0].id] })).errors).toBeUndefined();
    await without('DOCUMENTS_VIEW');
    expect((await fetch(link, { headers: { cookie: recruiter.cookie } })).status).toBe(403);
    expect((await send(id, { documentIds: [sent.documents[0].id] })).code).toBe('NOT_ALLOWED');
    expect((await shown(id))[0].documents).toBeNull();
    await world.sql(
      "update role set permissions = permissions || '{DOCUMENTS_EDIT,DOCUMENTS_VIEW}' where key = 'RECRUITER'",
    );
  });

  it('MSG-24 who may change documents renames and removes what went with a message, and not what was sent in', async () => {
    const { id } = await applied();
    const file = await upload('%PDF-1.7 weg ermee', 'Oud.pdf');
    const document = (await send(id, { fileIds: [file.id] })).data.sendMessage.documents[0];
    const RENAME = 'mutation ($input: RenameDocumentInput!) { renameDocument(input: $input) { id fileName } }';
    const REMOVE = 'mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) }';
    const renamed = await recruiter.ask(RENAME, { input: { documentId: document.id, fileName: 'Nieuw/naam.exe' } });
    expect(renamed.data.renameDocument).toEqual({ id: document.id, fileName: 'Nieuw-naam.exe.pdf' });
    const manager = await world.as('HIRING_MANAGER');
    expect((await manager.ask(REMOVE, { input: { documentId: document.id } })).code).toBe('NOT_ALLOWED');
    expect((await recruiter.ask(REMOVE, { input: { documentId: document.id } })).code).toBe('CONFLICT');
    await world.sql("update message set status = 'SENT' where application_id = $1", [id]);
    const [row] = await world.sql<{ storage_key: string }>('select storage_key from document where id = $1', [
      document.id,
    ]);
    const storageKey = row?.storage_key ?? '';
    expect((await recruiter.ask(REMOVE, { input: { documentId: document.id } })).errors).toBeUndefined();
    expect((await shown(id))[0].documents).toEqual([]);
    await removeUnusedFile.run(systemContext(world.gateway.gateway, organisationId, 'job'), {
      storageKey,
      organisationId,
    });
    await expect(world.gateway.gateway.files.bytes(storageKey)).rejects.toThrow();
    const [cv] = await world.sql<{ id: string }>(
      `select d.id from document d join submission s on s.document_id = d.id join application a on a.id = s.application_id
       where a.organisation_id = $1 limit 1`,
      [organisationId],
    );
    expect((await recruiter.ask(RENAME, { input: { documentId: cv?.id, fileName: 'x' } })).code).toBe('CONFLICT');
    expect((await recruiter.ask(REMOVE, { input: { documentId: randomUUID() } })).code).toBe('NOT_FOUND');
  });

  it('MSG-26 MSG-27 the composer tells in whose name and from which address it goes: the employee or the company', async () => {
    const { id, email } = await applied({ firstName: 'Joost', lastName: 'Bos' });
    const before = (await recruiter.ask(COMPOSER, { id })).data.messageComposer;
    expect(before).toMatchObject({
      senderNameKind: 'ORGANISATION',
      toName: 'Joost Bos',
      toAddress: email,
      language: 'NL',
      timeZone: zone,
    });
    const SET = 'mutation ($input: SetSenderNameKindInput!) { setSenderNameKind(input: $input) }';
    expect((await recruiter.ask(SET, { input: { kind: 'EMPLOYEE' } })).code).toBe('NOT_ALLOWED');
    expect((await admin.ask(SET, { input: { kind: 'EMPLOYEE' } })).data.setSenderNameKind).toBe('EMPLOYEE');
    const after = (await recruiter.ask(COMPOSER, { id })).data.messageComposer;
    const [user] = await world.sql<{ name: string }>(
      "select u.name from app_user u join account a on a.id = u.account_id and a.email = 'recruiter@demo.instroom.example' and u.organisation_id = $1",
      [organisationId],
    );
    expect(after).toMatchObject({ fromName: user?.name, fromAddress: before.fromAddress });
    expect((await send(id)).data.sendMessage).toMatchObject({
      fromName: user?.name,
      fromAddress: before.fromAddress,
      senderName: user?.name,
    });
    await admin.ask(SET, { input: { kind: 'ORGANISATION' } });
    expect((await send(id)).data.sendMessage).toMatchObject({ fromName: before.fromName, senderName: user?.name });
  });

  it('MSG-12 the signature stands at the bottom, when the sender wants it', async () => {
    await world.sql(
      "update app_user u set signature_html = '<p>Sanne Bakker, recruiter</p>' from account a where a.id = u.account_id and a.email = 'recruiter@demo.instroom.example'",
    );
    const { id } = await applied();
    expect((await recruiter.ask(COMPOSER, { id })).data.messageComposer.signatureHtml).toContain(
      'Sanne Bakker, recruiter',
    );
    expect((await send(id, { hasSignature: true })).data.sendMessage.text).toMatch(
      /diploma sturen\?\s+Sanne Bakker, recruiter/,
    );
    expect((await send(id)).data.sendMessage.text).not.toContain('Sanne Bakker, recruiter');
  });

  it('HRO-46 MSG-07 MSG-22 begins with a template in the language of the candidate, to change or to send as it is', async () => {
    const { id } = await applied({ firstName: 'Grace', language: 'EN' });
    const { templates } = (await recruiter.ask(COMPOSER, { id })).data.messageComposer;
    expect(templates.map(({ kind }: { kind: string }) => kind)).not.toContain('EVALUATION');
    const template = templates.find(
      ({ kind, languages }: { kind: string; languages: string[] }) => kind === 'REJECTION' && languages.includes('EN'),
    );
    const { data } = await recruiter.ask(WORDS, { t: template.id, a: id });
    expect(data.templateWords).toMatchObject({ language: 'EN', kind: 'REJECTION' });
    const asItIs = (await send(id, { templateId: template.id, subject: null, body: null, language: null })).data
      .sendMessage;
    expect(asItIs).toMatchObject({ templateName: template.name, isTemplateNewer: false });
    expect(asItIs.text).toContain('Grace');
    const adapted = (
      await send(id, {
        templateId: template.id,
        language: 'EN',
        subject: 'About you',
        body: '<p>Hi {{candidate.firstName}}</p>',
      })
    ).data.sendMessage;
    expect(adapted).toMatchObject({
      templateName: template.name,
      subject: 'About you',
      text: expect.stringContaining('Hi Grace'),
    });
  });

  it('MSG-08 without the feature there are no templates: one writes the text', async () => {
    const { id } = await applied();
    const [{ templates }] = [(await recruiter.ask(COMPOSER, { id })).data.messageComposer];
    await world.sql(
      "update organisation set features = array_remove(features, 'MESSAGE_TEMPLATES') where slug = 'demo'",
    );
    expect((await recruiter.ask(COMPOSER, { id })).data.messageComposer.templates).toBeNull();
    expect((await send(id, { templateId: templates[0].id })).code).toBe('CONFLICT');
    expect((await send(id)).errors).toBeUndefined();
    await world.sql("update organisation set features = features || '{MESSAGE_TEMPLATES}' where slug = 'demo'");
  });

  it('a message with a mistake, a hole or a wrong address is refused, and says where', async () => {
    const { id } = await applied();
    expect(pathsOf(await send(id, { subject: ' ', body: '<p></p>' }))).toEqual(['content.subject', 'content.body']);
    expect(pathsOf(await send(id, { cc: ['goed@mail.example', 'fout'] }))).toEqual(['content.cc.1']);
    const unknown = await send(id, { body: '<p>{{candidate.nonsense}}</p>' });
    expect(unknown.errors?.[0]?.extensions.fields?.[0]?.sentence).toMatch(/^Regel 1, teken \d+/);
    const hole = await send(id, { body: '<p>Bel {{candidate.phone}}</p>' });
    expect(hole.errors?.[0]?.extensions.fields).toEqual([
      { path: 'content.body', sentence: expect.stringContaining('Telefoon') },
    ]);
    const { data } = await recruiter.ask(PREVIEW, { id, content: content({ body: '<p>Bel {{candidate.phone}}</p>' }) });
    expect(data.messagePreview).toMatchObject({ holes: ['candidate.phone'], html: '' });
    await world.sql("update submission set email = '' where application_id = $1", [id]);
    expect(pathsOf(await send(id))).toEqual(['content.to']);
    expect((await send(randomUUID())).code).toBe('NOT_FOUND');
    expect((await send(id, {}, await world.as('HIRING_MANAGER'))).code).toBe('NOT_ALLOWED');
    expect((await send(id, {}, await world.asOther('RECRUITER'))).code).toBe('NOT_FOUND');
  });

  it('MSG-25 MSG-32 MSG-29 MSG-33 a planned message waits for its moment, and then goes', async () => {
    const { id } = await applied();
    const sendAt = { date: '2027-06-01', time: '09:30', timeZone: zone };
    const message = (await send(id, { sendAt })).data.sendMessage;
    expect(message).toMatchObject({
      status: 'SCHEDULED',
      scheduledAt: '2027-06-01T07:30:00.000Z',
      timeZone: zone,
      viewerCanChange: true,
      content: { sendAt },
    });
    await release(message.id);
    expect((await shown(id))[0].status).toBe('SCHEDULED');
    await world.sql("update message set scheduled_at = now() - interval '1 second' where id = $1", [message.id]);
    await release(message.id);
    expect((await shown(id))[0]).toMatchObject({ status: 'SENDING', viewerCanChange: false });
  });

  it('MSG-25 the queue sends it by itself when its moment comes', async () => {
    await startQueue();
    const { id, email } = await applied();
    const soon = new Date(Date.now() + 60_000);
    const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
      soon,
    );
    const [date, time] = local.split(' ');
    const message = (await send(id, { subject: 'Op tijd', sendAt: { date, time, timeZone: zone } })).data.sendMessage;
    // Nobody waits a minute in a test.
    await world.sql('update message set scheduled_at = now() where id = $1', [message.id]);
    await world.sql(
      "update pgboss.job set start_after = now() where name = 'messaging.release' and data ->> 'messageId' = $1",
      [message.id],
    );
    await world.restart({ runJobs: true });
    await waitForMail(world.mailbox.url, { to: email, subject: 'Op tijd' });
    await vi.waitFor(async () => expect((await shown(id))[0].status).toBe('SENT'), 5_000);
    await world.restart({ runJobs: false });
  });

  it.each([
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '02:30', 'skipped'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('MSG-25 on %s at %s, where the clock changes, it goes at %s', async (date, time, moment) => {
    const { id } = await applied();
    const answer = await send(id, { sendAt: { date, time, timeZone: zone } });
    if (moment !== 'skipped') return expect(answer.data.sendMessage.scheduledAt).toBe(moment);
    expect(answer.errors?.[0]?.extensions.fields).toEqual([
      {
        path: 'content.sendAt',
        sentence: 'Op 28-03-2027 gaat de klok vooruit: 02:30 bestaat dan niet. Kies bijvoorbeeld 03:30.',
      },
    ]);
  });

  it('MSG-25 refuses a moment that has passed, is far away or does not exist', async () => {
    const { id } = await applied();
    for (const sendAt of [
      { date: '2020-01-01', time: '09:00', timeZone: zone },
      { date: '2035-01-01', time: '09:00', timeZone: zone },
      { date: '2027-02-30', time: '09:00', timeZone: zone },
      { date: '2027-06-01', time: 'negen uur', timeZone: zone },
      { date: '2027-06-01', time: '09:00', timeZone: 'Europa/Nergens' },
    ])
      expect(pathsOf(await send(id, { sendAt })), JSON.stringify(sendAt)).toEqual(['content.sendAt']);
    const elsewhere = await send(id, { sendAt: { date: '2027-06-01', time: '09:30', timeZone: 'America/New_York' } });
    expect(elsewhere.data.sendMessage.scheduledAt).toBe('2027-06-01T13:30:00.000Z');
  });

  it('MSG-32 a planned message can be changed, sent at once and called off, but not once it is on its way', async () => {
    const { id } = await applied();
    const sendAt = { date: '2027-06-01', time: '09:30', timeZone: zone };
    const file = await upload('%PDF-1.7 y', 'Bijlage.pdf');
    const message = (await send(id, { sendAt, fileIds: [file.id] })).data.sendMessage;
    const changed = await recruiter.ask(CHANGE, {
      input: {
        messageId: message.id,
        content: content({
          subject: 'Anders',
          sendAt: { ...sendAt, time: '10:00' },
          documentIds: message.content.documentIds,
        }),
      },
    });
    expect(changed.data.changePlannedMessage).toMatchObject({
      subject: 'Anders',
      status: 'SCHEDULED',
      scheduledAt: '2027-06-01T08:00:00.000Z',
      documents: [{ fileName: 'Bijlage.pdf' }],
    });
    const now = await recruiter.ask(planned('sendPlannedMessageNow'), { input: { messageId: message.id } });
    expect(now.data.sendPlannedMessageNow.status).toBe('SENDING');
    for (const name of ['sendPlannedMessageNow', 'cancelPlannedMessage'])
      expect((await recruiter.ask(planned(name), { input: { messageId: message.id } })).code).toBe('CONFLICT');
    const other = (await send(id, { sendAt })).data.sendMessage;
    const off = await recruiter.ask(planned('cancelPlannedMessage'), { input: { messageId: other.id } });
    expect(off.data.cancelPlannedMessage.status).toBe('CANCELLED');
    await world.sql('update message set scheduled_at = now() where id = $1', [other.id]);
    await release(other.id);
    expect((await shown(id)).find((each: { id: string }) => each.id === other.id).status).toBe('CANCELLED');
  });

  it('MSG-31 when who planned it has left, it is not sent; “try again” sends it in the name of the organisation', async () => {
    const { id } = await applied();
    await admin.ask('mutation ($input: SetSenderNameKindInput!) { setSenderNameKind(input: $input) }', {
      input: { kind: 'EMPLOYEE' },
    });
    const message = (await send(id, { sendAt: { date: '2027-06-01', time: '09:30', timeZone: zone } })).data
      .sendMessage;
    await admin.ask('mutation ($input: SetSenderNameKindInput!) { setSenderNameKind(input: $input) }', {
      input: { kind: 'ORGANISATION' },
    });
    await world.sql('update message set scheduled_at = now() where id = $1', [message.id]);
    await world.sql(
      "update app_user u set state = 'DEACTIVATED' from account a where a.id = u.account_id and a.email = 'recruiter@demo.instroom.example' and u.organisation_id = $1",
      [organisationId],
    );
    await release(message.id);
    const [failed] = (await admin.ask(MESSAGES, { id })).data.application.messages;
    expect(failed).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('werkt hier niet meer'),
      viewerCanRetry: true,
    });
    await admin.ask('mutation ($input: RetryMessageInput!) { retryMessage(input: $input) { id } }', {
      input: { messageId: message.id },
    });
    const [again] = (await admin.ask(MESSAGES, { id })).data.application.messages;
    expect(again.status).toBe('SENDING');
    expect(again.fromName).not.toBe(message.fromName);
    await world.sql(
      "update app_user u set state = 'ACTIVE' from account a where a.id = u.account_id and a.email = 'recruiter@demo.instroom.example' and u.organisation_id = $1",
      [organisationId],
    );
  });

  it('MSG-32 a planned message goes as it was planned, also when its template changed or the vacancy closed since', async () => {
    const { id } = await applied();
    const { templates } = (await recruiter.ask(COMPOSER, { id })).data.messageComposer;
    const template = templates.find(({ kind }: { kind: string }) => kind === 'REJECTION');
    const message = (
      await send(id, {
        templateId: template.id,
        subject: null,
        body: null,
        sendAt: { date: '2027-06-01', time: '09:30', timeZone: zone },
      })
    ).data.sendMessage;
    await world.sql('update message_template set version = version + 1 where id = $1', [template.id]);
    await world.sql('update message set scheduled_at = now() where id = $1', [message.id]);
    const before = await world.sql<{ state: string; close_reason: string | null }>(
      'select state, close_reason from vacancy where id = $1',
      [vacancy.id],
    );
    await world.sql("update vacancy set state = 'ARCHIVED', close_reason = 'FILLED' where id = $1", [vacancy.id]);
    await release(message.id);
    expect((await shown(id))[0]).toMatchObject({ status: 'SENDING', text: message.text, isTemplateNewer: true });
    await world.sql('update vacancy set state = $2, close_reason = $3 where id = $1', [
      vacancy.id,
      before[0]?.state,
      before[0]?.close_reason,
    ]);
  });

  it('MSG-32 a planned message of a candidate who was erased is never sent', async () => {
    const { id } = await applied();
    const message = (await send(id, { sendAt: { date: '2027-06-01', time: '09:30', timeZone: zone } })).data
      .sendMessage;
    await recruiter.ask(SAVE, { input: { applicationId: id, content: content({ subject: 'Half' }) } });
    const [row] = await world.sql<{ candidate_id: string }>('select candidate_id from application where id = $1', [id]);
    const erased = await admin.ask('mutation ($input: EraseCandidateInput!) { eraseCandidate(input: $input) }', {
      input: { candidateId: row?.candidate_id, method: 'ANONYMISE', reason: 'REQUEST' },
    });
    expect(erased.errors).toBeUndefined();
    await world.sql('update message set scheduled_at = now() where id = $1', [message.id]);
    await release(message.id);
    expect(await world.sql('select status, to_address, words, cc from message where id = $1', [message.id])).toEqual([
      { status: 'CANCELLED', to_address: '', words: null, cc: [] },
    ]);
    expect(await world.sql('select 1 from message_draft where application_id = $1', [id])).toEqual([]);
  });

  it('MSG-20 what was written so far is found again, by the same person only, until it is sent or thrown away', async () => {
    const { id } = await applied();
    const file = await upload('%PDF-1.7 z', 'Kladbijlage.pdf', recruiter, id);
    const sendAt = { date: '2027-06-01', time: '09:30', timeZone: zone };
    const half = content({
      subject: 'Half',
      body: '<p>Beste {{cand</p>',
      cc: ['nog geen adr'],
      fileIds: [file.id],
      sendAt,
    });
    const saved = await recruiter.ask(SAVE, { input: { applicationId: id, content: half } });
    expect(saved.data.saveMessageDraft).toMatch(/^\d{4}-/);
    await world.restart();
    const { draft } = (await recruiter.ask(COMPOSER, { id })).data.messageComposer;
    expect(draft.content).toMatchObject({
      subject: 'Half',
      body: '<p>Beste {{cand</p>',
      cc: ['nog geen adr'],
      sendAt,
      files: [{ fileName: 'Kladbijlage.pdf' }],
    });
    expect((await admin.ask(COMPOSER, { id })).data.messageComposer.draft).toBeNull();
    await recruiter.ask(DISCARD, { input: { applicationId: id } });
    expect((await recruiter.ask(COMPOSER, { id })).data.messageComposer.draft).toBeNull();
    await recruiter.ask(SAVE, { input: { applicationId: id, content: half } });
    await send(id);
    expect((await recruiter.ask(COMPOSER, { id })).data.messageComposer.draft).toBeNull();
    await recruiter.ask(SAVE, { input: { content: half } });
    expect((await recruiter.ask(COMPOSER)).data.messageComposer.draft.content.subject).toBe('Half');
  });

  it('an item for the calendar can go with a message, with its text, to accept or to decline', async () => {
    await startQueue();
    const { id, email } = await applied();
    const message = (
      await send(id, { subject: 'Uitnodiging', sendAt: { date: '2027-06-01', time: '09:30', timeZone: zone } })
    ).data.sendMessage;
    const item = calendarItem({
      uid: `${message.id}@instroom`,
      sequence: 0,
      startsAt: new Date('2027-06-08T08:00:00Z'),
      endsAt: new Date('2027-06-08T09:00:00Z'),
      summary: 'Kennismaking; met, tekens',
      description: message.text,
      location: 'Zaandam',
      url: null,
      organiser: { name: 'Demo', address: 'werk@demo.example' },
      attendee: { name: 'Anna', address: email },
    });
    await world.sql('update message set calendar = $2 where id = $1', [message.id, item]);
    await recruiter.ask(planned('sendPlannedMessageNow'), { input: { messageId: message.id } });
    const mail = await waitForMail(world.mailbox.url, { to: email, subject: 'Uitnodiging' });
    const { attachments } = await PostalMime.parse(mail.source);
    const calendar = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
    expect(calendar).toMatchObject({ method: 'REQUEST' });
    const text = Buffer.from(calendar?.content as ArrayBuffer).toString();
    expect(text).toContain('SUMMARY:Kennismaking\\; met\\, tekens');
    expect(text.replace(/\r\n /g, '')).toContain('Wil je je diploma sturen?');
    await world.restart({ runJobs: false });
  });
});
