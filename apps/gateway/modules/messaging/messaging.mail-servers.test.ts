import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { SMTPServer } from 'smtp-server';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { systemContext } from '../../platform/context.ts';
import { type Em, tenantEm } from '../../platform/database/orm.ts';
import { isPrivate } from '../../platform/mail/mail-servers.ts';
import { queueMessage, sendBulkMessage, sendMessage } from './messaging.delivery.service.ts';

const FIELDS = `id orgUnitId orgUnitName senderName senderAddress host port security username hasPassword bulkPerMinute version verifiedAt failingSince
  waitingCount problem { code what todo detail }`;
const LIST = `{ mailServers { ${FIELDS} } }`;
const SAVE = `mutation ($input: SaveMailServerInput!) { saveMailServer(input: $input) { ${FIELDS} } }`;
const TEST = `mutation ($input: MailServerInput!) { testMailServer(input: $input) { ${FIELDS} } }`;
const REMOVE = 'mutation ($input: MailServerInput!) { removeMailServer(input: $input) }';

type Received = { from: string; to: string[]; head: string };

/** A mail server of a customer: wants a name and password, and does what it is told. */
function customersServer() {
  const received: Received[] = [];
  const state = {
    password: 'Geheim-1!',
    refusal: undefined as { at: 'MAIL' | 'RCPT' | 'DATA'; code: number } | undefined,
  };
  const refuse = (at: 'MAIL' | 'RCPT' | 'DATA'): Error | null =>
    state.refusal?.at === at ? Object.assign(new Error('told to refuse'), { responseCode: state.refusal.code }) : null;
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === 'jobs' && password === state.password
        ? done(null, { user: username })
        : done(new Error('Invalid username or password')),
    onMailFrom: (_address, _session, done) => done(refuse('MAIL')),
    onRcptTo: (_address, _session, done) => done(refuse('RCPT')),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refusal = refuse('DATA');
        if (!refusal)
          received.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            head: Buffer.concat(chunks).toString('latin1'),
          });
        done(refusal);
      });
    },
  });
  server.on('error', () => undefined);
  return {
    received,
    state,
    start: (port = 0) =>
      new Promise<number>((resolve) =>
        server.listen(port, '127.0.0.1', () => resolve((server.server.address() as AddressInfo).port)),
      ),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('mail servers of the organisation', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let unit: { id: string; name: string };
  const theirs = customersServer();
  let port: number;
  beforeAll(async () => {
    world = await openWorld({ settings: { INBOUND_MAIL_DOMAIN: 'in.test.example' } });
    vacancy = await openVacancy(world);
    port = await theirs.start();
    [unit] = (await world.sql<{ id: string; name: string }>(
      `select u.id, u.name from org_unit u join vacancy v on v.org_unit_id = u.id where v.id = $1
       union all select u.id, u.name from org_unit u join organisation o on o.id = u.organisation_id and o.slug = 'demo' limit 1`,
      [vacancy.id],
    )) as [{ id: string; name: string }];
    await world.sql('update vacancy set org_unit_id = $2 where id = $1', [vacancy.id, unit.id]);
  });
  afterAll(async () => {
    await theirs.stop();
    await world.close();
  });
  beforeEach(() => {
    theirs.state.refusal = undefined;
    theirs.state.password = 'Geheim-1!';
  });

  const ask = async (text: string, input?: object) => (await world.as('ADMIN')).ask(text, input ? { input } : {});
  const settings = (more: object = {}) => ({
    orgUnitId: unit.id,
    senderName: 'Werken bij Zuid',
    senderAddress: 'werkenbij@zuid.example',
    host: 'localhost',
    port,
    security: 'NONE',
    username: 'jobs',
    password: 'Geheim-1!',
    ...more,
  });

  async function apply() {
    const form = filledIn(vacancy);
    await submit(world, vacancy, form);
    const email = form['email'] as string;
    const [message] = await world.sql<{ id: string; organisation_id: string; application_id: string }>(
      'select id, organisation_id, application_id from message where lower(to_address) = lower($1)',
      [email],
    );
    return { email, messageId: message!.id, organisationId: message!.organisation_id };
  }

  async function deliver(
    { messageId, organisationId }: { messageId: string; organisationId: string },
    job = sendMessage,
  ) {
    const context = systemContext(world.gateway.gateway, organisationId, 'test-job');
    await job.run(context, { messageId, organisationId });
    const [row] = await world.sql<{ status: string; failure: string | null; next_attempt_at: Date | null }>(
      'select status, failure, next_attempt_at from message where id = $1',
      [messageId],
    );
    return row!;
  }

  const now = (messageId: string) => world.sql('update message set next_attempt_at = now() where id = $1', [messageId]);

  it('MSG-28 a part of the organisation sends from its own recruiting address, through its own server, once that was tried', async () => {
    const { data } = await ask(SAVE, settings());
    expect(data.saveMailServer).toMatchObject({
      orgUnitName: unit.name,
      senderAddress: 'werkenbij@zuid.example',
      hasPassword: true,
      verifiedAt: null,
    });
    const before = await apply();
    expect(await deliver(before)).toMatchObject({ status: 'SENT' });
    expect(theirs.received).toEqual([]);
    const ours = await waitForMail(world.mailbox.url, { to: before.email });
    expect(ours.from).toContain('Werken bij Zuid');
    expect(ours.from).not.toContain('zuid.example');

    const tested = await ask(TEST, { mailServerId: data.saveMailServer.id });
    expect(tested.data.testMailServer).toMatchObject({ problem: null, verifiedAt: expect.any(String) });
    expect(theirs.received.pop()).toMatchObject({
      from: 'werkenbij@zuid.example',
      to: ['admin@demo.instroom.example'],
    });

    const after = await apply();
    expect(await deliver(after)).toMatchObject({ status: 'SENT' });
    const [mail] = theirs.received.splice(0);
    expect(mail).toMatchObject({ from: 'werkenbij@zuid.example', to: [after.email] });
    expect(mail?.head).toContain('From: Werken bij Zuid <werkenbij@zuid.example>');
    expect(mail?.head).toMatch(/^Reply-To: Werken bij Zuid\s+<reply-[0-9a-f]{48}@in.test.example>/m);
    expect(await world.mailbox.store.list(after.email)).toEqual([]);
  });

  it('the password can never be read again, nor sent to another server', async () => {
    const { data } = await ask(LIST);
    const [server] = data.mailServers;
    expect(JSON.stringify(data)).not.toContain('Geheim');
    const [stored] = await world.sql<{ sealed: string }>(
      "select encode(sealed_password, 'escape') as sealed from mail_server",
    );
    expect(stored?.sealed).not.toContain('Geheim');
    const elsewhere = await ask(SAVE, settings({ expectedVersion: server.version, host: '127.0.0.1', password: null }));
    expect(elsewhere.code).toBe('BAD_INPUT');
    expect(elsewhere.errors?.[0]?.extensions.fields?.[0]?.path).toBe('password');
    const same = await ask(SAVE, settings({ expectedVersion: server.version, password: null, bulkPerMinute: 30 }));
    expect(same.data.saveMailServer).toMatchObject({ bulkPerMinute: 30, verifiedAt: server.verifiedAt });
    expect((await ask(SAVE, settings({ expectedVersion: server.version }))).code).toBe('CONFLICT');
    expect((await (await world.as('RECRUITER')).ask(LIST)).code).toBe('NOT_ALLOWED');
  });

  it.each([
    ['a wrong password', { password: 'fout' }, 'LOGIN'],
    ['no password where one is wanted', { username: null, password: null }, 'LOGIN_NEEDED'],
    ['a port where nobody listens', { port: 1 }, 'UNREACHABLE'],
    ['a name that does not exist', { host: 'no-such-host.invalid' }, 'UNKNOWN_HOST'],
    ['security that the server does not have', { security: 'STARTTLS' }, 'NOT_SECURE'],
  ])('MSG-28 the test of a connection tells %s in words', async (_what, more, code) => {
    const [{ version }] = (await ask(LIST)).data.mailServers;
    const saved = await ask(SAVE, settings({ expectedVersion: version, ...more }));
    const { data } = await ask(TEST, { mailServerId: saved.data.saveMailServer.id });
    expect(data.testMailServer).toMatchObject({ verifiedAt: null, problem: { code } });
    expect(data.testMailServer.problem.what).toMatch(/\.$/);
    expect(data.testMailServer.problem.detail ?? '').not.toContain('@');
  });

  it('MSG-31 a server that stops working keeps mail waiting, tells who manages it, and is noted to work again', async () => {
    const [{ version }] = (await ask(LIST)).data.mailServers;
    const saved = await ask(SAVE, settings({ expectedVersion: version }));
    await ask(TEST, { mailServerId: saved.data.saveMailServer.id });
    theirs.received.splice(0);
    theirs.state.password = 'changed-meanwhile';
    const applied = await apply();
    expect(await deliver(applied)).toMatchObject({
      status: 'SENDING',
      failure: null,
      next_attempt_at: expect.any(Date),
    });
    expect((await ask(LIST)).data.mailServers[0]).toMatchObject({ problem: { code: 'LOGIN' }, waitingCount: 1 });
    const told = await world.sql("select 1 from notification where kind = 'MAIL_SERVER_FAILING'");
    expect(told).toHaveLength(1);
    theirs.state.password = 'Geheim-1!';
    await now(applied.messageId);
    expect(await deliver(applied)).toMatchObject({ status: 'SENT', next_attempt_at: null });
    expect((await ask(LIST)).data.mailServers[0]).toMatchObject({ problem: null, failingSince: null, waitingCount: 0 });
    theirs.received.splice(0);
  });

  it.each([
    [{ at: 'MAIL', code: 550 }, 'FAILED', 'SENDER_REFUSED'],
    [{ at: 'RCPT', code: 550 }, 'FAILED', 'REFUSED'],
    [{ at: 'DATA', code: 554 }, 'FAILED', 'REFUSED'],
    [{ at: 'RCPT', code: 450 }, 'SENDING', null],
    [{ at: 'DATA', code: 452 }, 'SENDING', null],
  ] as const)('MSG-31 a server that answers %o leaves the message %s', async (refusal, status, failure) => {
    theirs.state.refusal = refusal;
    expect(await deliver(await apply())).toMatchObject({ status, failure });
  });

  it('a server that never answers does not delay the acknowledgement of another organisation', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const [{ id }] = (await ask(LIST)).data.mailServers;
    await world.sql('update mail_server set port = $2, version = version + 1, verified_at = now() where id = $1', [
      id,
      (silent.address() as AddressInfo).port,
    ]);
    await Promise.all([apply(), apply(), apply(), apply(), apply(), apply()]);
    const [elsewhere] = await world.sql<{ id: string; organisation_id: string }>(
      `insert into message (organisation_id, application_id, kind, status, language, from_name, from_address, to_name, to_address, subject, html, text, rfc_message_id)
       select a.organisation_id, a.id, 'ACKNOWLEDGEMENT', 'SENDING', 'NL', 'Ander', 'werk@ander.example', 'Bo', 'bo.elders@mail.example', 'Ontvangen', '', 'Hoi', '<elsewhere@ander.example>'
       from application a join organisation o on o.id = a.organisation_id and o.slug = 'other' limit 1 returning id, organisation_id`,
    );
    const { orm, jobs } = world.gateway.gateway;
    await tenantEm(orm, elsewhere!.organisation_id).transactional((em) =>
      queueMessage(
        { enqueue: (job, payload, startAfter) => jobs.enqueue(em as Em, job, payload, startAfter) },
        { id: elsewhere!.id, kind: 'ACKNOWLEDGEMENT' },
      ),
    );
    await world.restart({ runJobs: true, settings: { INBOUND_MAIL_DOMAIN: 'in.test.example' } });
    await waitForMail(world.mailbox.url, { to: 'bo.elders@mail.example' }, 8_000);
    const waiting = await world.sql(
      "select 1 from message where from_address = 'werkenbij@zuid.example' and status = 'SENDING'",
    );
    expect(waiting.length).toBeGreaterThanOrEqual(6);
    silent.close();
    await world.restart({ settings: { INBOUND_MAIL_DOMAIN: 'in.test.example' } });
    await world.sql('update mail_server set port = $2, version = version + 1 where id = $1', [id, port]);
  }, 60_000);

  it('bulk keeps to the pace of the server, and an acknowledgement goes at once', async () => {
    const [{ version }] = (await ask(LIST)).data.mailServers;
    await ask(SAVE, settings({ expectedVersion: version, password: null, bulkPerMinute: 6 }));
    const many = await Promise.all([apply(), apply(), apply()]);
    await world.sql('update message set is_bulk = true where id = any($1)', [many.map(({ messageId }) => messageId)]);
    const first = await deliver(many[0]!, sendBulkMessage);
    const later = [await deliver(many[1]!, sendBulkMessage), await deliver(many[2]!, sendBulkMessage)];
    expect([first, ...later].map(({ status }) => status)).toEqual(['SENT', 'SENDING', 'SENDING']);
    const turns = await world.sql<{ wait: number }>(
      `select extract(epoch from start_after - now())::int as wait from pgboss.job where name = 'messaging.sendBulk' and data->>'messageId' = any($1) order by start_after`,
      [many.map(({ messageId }) => messageId)],
    );
    expect(turns).toHaveLength(2);
    expect(turns[0]!.wait).toBeGreaterThan(5);
    expect(turns[1]!.wait - turns[0]!.wait).toBeGreaterThanOrEqual(9);
    expect(await deliver(await apply())).toMatchObject({ status: 'SENT' });
  });

  it('an acknowledgement goes before other mail, and bulk has workers of its own', async () => {
    await apply();
    const jobs = await world.sql<{ priority: number; group_id: string }>(
      "select priority, group_id from pgboss.job where name = 'messaging.send' order by created_on desc limit 1",
    );
    expect(jobs[0]?.priority).toBe(1);
    expect(jobs[0]?.group_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(sendMessage.priority?.({ messageId: 'x' })).toBe(0);
  });

  it('taken away, mail leaves through Instroom again; each address belongs to one part', async () => {
    const organisation = await ask(SAVE, {
      senderName: 'Demo',
      senderAddress: 'WerkenBij@zuid.example',
      host: null,
    });
    expect(organisation.errors?.[0]?.extensions.fields?.[0]?.path).toBe('senderAddress');
    const [server] = (await ask(LIST)).data.mailServers;
    expect((await ask(REMOVE, { mailServerId: server.id })).data.removeMailServer).toBe(server.id);
    const { email, ...applied } = await apply();
    expect(await deliver(applied)).toMatchObject({ status: 'SENT' });
    expect((await waitForMail(world.mailbox.url, { to: email })).from).not.toContain('Zuid');
  });

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.1.1', '::1', 'fd00::1', '::ffff:10.0.0.1'])(
    'an address of our own network is not connected to: %s',
    (address) => expect(isPrivate(address)).toBe(true),
  );

  it.each(['9.9.9.9', '2620:fe::fe'])('one of the internet is: %s', (address) =>
    expect(isPrivate(address)).toBe(false),
  );
});
