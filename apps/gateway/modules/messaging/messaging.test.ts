import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { systemContext } from '../../platform/context.ts';
import { sendMessage } from './messaging.delivery.service.ts';

const MESSAGES = `query ($id: ID!) { application(id: $id) { lastMessage { status } messages { id kind status subject html text language fromName fromAddress toAddress sentAt failure
  viewerCanRetry attempts { outcome detail } } } }`;
const RETRY =
  'mutation ($input: RetryMessageInput!) { retryMessage(input: $input) { id status failure viewerCanRetry } }';

type Shown = {
  id: string;
  status: string;
  subject: string;
  html: string;
  text: string;
  failure: string | null;
  viewerCanRetry: boolean;
  sentAt: string | null;
  attempts: { outcome: string; detail: string }[];
};

describe('messages to applicants', () => {
  let world: World;
  let vacancy: OpenVacancy;
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
  });
  afterAll(() => world.close());
  beforeEach(() => void (world.mailbox.misbehave = undefined));

  /** Somebody applies; gives their address, application and message. */
  async function apply(more: Record<string, unknown> = {}) {
    const form = filledIn(vacancy, more);
    const { data } = await submit(world, vacancy, form);
    const email = form['email'] as string;
    const [row] = await world.sql<{ id: string; message_id: string; organisation_id: string }>(
      'select a.id, a.organisation_id, m.id as message_id from application a join candidate c on c.id = a.candidate_id left join message m on m.application_id = a.id where c.email_norm = lower($1)',
      [email],
    );
    return {
      email,
      applicationId: row?.id ?? '',
      messageId: row?.message_id ?? '',
      organisationId: row?.organisation_id ?? '',
      reference: data.submitApplication.reference as string,
    };
  }

  /** Runs the job as the queue would, once. */
  async function deliver({ messageId, organisationId }: { messageId: string; organisationId: string }): Promise<void> {
    await sendMessage.run(systemContext(world.gateway.gateway, organisationId, 'test-job'), {
      messageId,
      organisationId,
    });
  }

  async function shown(applicationId: string, language = 'nl'): Promise<Shown> {
    const { data } = await (
      await world.as('RECRUITER')
    ).ask(MESSAGES, { id: applicationId }, { 'x-instroom-language': language });
    return data.application.messages[0] as Shown;
  }

  it('HRO-47 HRO-45 an acknowledgement goes out at once, in the language of the applicant, as HTML and plain text', async () => {
    await world.restart({ runJobs: true });
    const { email, applicationId, reference } = await apply({ language: 'EN', firstName: 'Grace' });
    const mail = await waitForMail(world.mailbox.url, { to: email });
    expect(mail.subject).toBe(`We have received your application: ${vacancy.title}`);
    for (const part of [mail.html, mail.text]) {
      expect(part).toContain('Grace');
      expect(part).toContain(reference);
    }
    await vi.waitFor(async () => expect((await shown(applicationId)).status).toBe('SENT'), 5_000);
    const message = await shown(applicationId);
    expect(message).toMatchObject({
      kind: 'ACKNOWLEDGEMENT',
      language: 'EN',
      toAddress: email,
      failure: null,
      attempts: [{ outcome: 'ACCEPTED' }],
    });
    expect(mail.messageId).toBe(`<${message.id}@${mail.replyTo[0]?.split('@').at(-1)?.replace('>', '')}>`);
    expect(message.text).toContain(reference);
    await world.restart({ runJobs: false });
  });

  it('HRO-15 who is responsible for the vacancy is told by mail that somebody applied', async () => {
    await world.restart({ runJobs: true });
    const [responsible] = await world.sql<{ email: string }>(
      'select ac.email from vacancy_team_member tm join app_user u on u.id = tm.user_id join account ac on ac.id = u.account_id where tm.vacancy_id = $1 and tm.is_responsible limit 1',
      [vacancy.id],
    );
    const { applicationId } = await apply();
    const notice = await waitForMail(world.mailbox.url, { to: responsible?.email ?? '', subject: vacancy.title });
    expect(notice.text).toContain(`/applications/`);
    expect(
      await world.sql("select 1 from message where application_id = $1 and kind <> 'ACKNOWLEDGEMENT'", [applicationId]),
    ).toEqual([]);
    await world.restart({ runJobs: false });
  });

  it('MSG-30 shows a message that is waiting as being sent', async () => {
    const { applicationId } = await apply();
    expect(await shown(applicationId)).toMatchObject({
      status: 'SENDING',
      sentAt: null,
      attempts: [],
      viewerCanRetry: false,
    });
  });

  it('goes out, once, when the process ended between storing the application and sending the mail', async () => {
    const { email, applicationId } = await apply();
    expect(await world.mailbox.store.list(email)).toEqual([]);
    await world.restart({ runJobs: true });
    await waitForMail(world.mailbox.url, { to: email });
    await vi.waitFor(async () => expect((await shown(applicationId)).status).toBe('SENT'), 5_000);
    await world.restart({ runJobs: false });
    expect(await world.mailbox.store.list(email)).toHaveLength(1);
  });

  it('is sent once, however often and however simultaneously the job runs', async () => {
    const applied = await apply();
    await Promise.all([deliver(applied), deliver(applied), deliver(applied)]);
    await deliver(applied);
    expect(await world.mailbox.store.list(applied.email)).toHaveLength(1);
    expect((await shown(applied.applicationId)).attempts).toHaveLength(1);
  });

  it('MSG-31 a refusal is told in the language of the reader and can be tried again', async () => {
    const applied = await apply();
    world.mailbox.misbehave = { kind: 'answer', at: 'recipient', code: 550, sentence: 'not today' };
    await deliver(applied);
    expect(await shown(applied.applicationId)).toMatchObject({
      status: 'FAILED',
      viewerCanRetry: true,
      attempts: [{ outcome: 'REFUSED' }],
    });
    expect((await shown(applied.applicationId)).failure).toContain('geweigerd');
    expect((await shown(applied.applicationId, 'en')).failure).toContain('refused');
    expect((await shown(applied.applicationId)).attempts[0]?.detail).not.toContain('@');

    world.mailbox.misbehave = undefined;
    const recruiter = await world.as('RECRUITER');
    const { data } = await recruiter.ask(RETRY, { input: { messageId: applied.messageId } });
    expect(data.retryMessage).toMatchObject({ status: 'SENDING', failure: null, viewerCanRetry: false });
    await deliver(applied);
    expect(await shown(applied.applicationId)).toMatchObject({
      status: 'SENT',
      attempts: [{ outcome: 'REFUSED' }, { outcome: 'ACCEPTED' }],
    });
  });

  it.each([
    ['asks to come back later', { kind: 'answer', at: 'data', code: 451 } as const, 'DEFERRED'],
    ['drops the line after taking the text', { kind: 'drop', at: 'stored' } as const, 'UNKNOWN'],
  ])('a mail server that %s gets the mail again, under the same Message-ID', async (_what, fault, outcome) => {
    const applied = await apply();
    world.mailbox.misbehave = fault;
    await deliver(applied);
    expect(await shown(applied.applicationId)).toMatchObject({ status: 'SENDING', attempts: [{ outcome }] });
    world.mailbox.misbehave = undefined;
    await deliver(applied);
    expect((await shown(applied.applicationId)).attempts, 'it waits for its turn').toHaveLength(1);
    await world.sql('update message set next_attempt_at = now() where id = $1', [applied.messageId]);
    await deliver(applied);
    expect(await shown(applied.applicationId)).toMatchObject({
      status: 'SENT',
      attempts: [{ outcome }, { outcome: 'ACCEPTED' }],
    });
    const mails = await world.mailbox.store.list(applied.email);
    const ids = await Promise.all(mails.map(async ({ id }) => (await world.mailbox.store.read(id))?.messageId));
    expect(new Set(ids).size).toBe(1);
  });

  it('gives up after the last try and says so', async () => {
    const applied = await apply();
    await world.sql('update message set attempt_count = 12 where id = $1', [applied.messageId]);
    world.mailbox.misbehave = { kind: 'answer', at: 'data', code: 451 };
    await deliver(applied);
    const message = await shown(applied.applicationId);
    expect(message.status).toBe('FAILED');
    expect(message.failure).toContain('ook na herhaalde pogingen niet');
  });

  it('a template that cannot be rendered loses no application, and the message is made anew once it is mended', async () => {
    const [template] = await world.sql<{ id: string; body: string }>(
      "select t.id, t.body from message_template_text t join organisation o on o.default_acknowledgement_id = t.template_id and o.slug = 'demo' where t.language = 'NL'",
    );
    await world.sql('update message_template_text set body = $2 where id = $1', [
      template?.id,
      '<p>Beste {{candidate.nickname}}</p>',
    ]);
    const applied = await apply();
    expect(applied.reference).toMatch(/^A-/);
    expect(await shown(applied.applicationId)).toMatchObject({ status: 'FAILED', viewerCanRetry: true, html: '' });
    const recruiter = await world.as('RECRUITER');
    expect((await recruiter.ask(RETRY, { input: { messageId: applied.messageId } })).code).toBe('CONFLICT');
    await world.sql('update message_template_text set body = $2 where id = $1', [template?.id, template?.body]);
    expect((await recruiter.ask(RETRY, { input: { messageId: applied.messageId } })).data.retryMessage.status).toBe(
      'SENDING',
    );
    await deliver(applied);
    expect((await shown(applied.applicationId)).html).toContain(applied.reference);
    expect(await world.mailbox.store.list(applied.email)).toHaveLength(1);
  });

  it('HRO-48 an organisation without a template of its own sends the default one', async () => {
    const before = await world.sql<{ id: string; template: string }>(
      'select id, default_acknowledgement_id as template from organisation',
    );
    await world.sql('update organisation set default_acknowledgement_id = null');
    const applied = await apply();
    expect((await shown(applied.applicationId)).subject).toBe(`Wij hebben je sollicitatie ontvangen: ${vacancy.title}`);
    for (const { id, template } of before)
      await world.sql('update organisation set default_acknowledgement_id = $2 where id = $1', [id, template]);
  });

  it('a name cannot add recipients or markup', async () => {
    const applied = await apply({ firstName: '<img src=x onerror=alert(1)>', lastName: 'x\r\nBcc: evil@mail.example' });
    await deliver(applied);
    const [summary] = await world.mailbox.store.list(applied.email);
    expect(summary?.to).toEqual([applied.email]);
    expect((await shown(applied.applicationId)).html).not.toContain('<img src=x');
    expect(await world.mailbox.store.list('evil@mail.example')).toEqual([]);
  });

  it('only a failed message is tried again, by who may send messages and sees the application', async () => {
    const { messageId } = await apply();
    const input = { input: { messageId } };
    expect((await (await world.as('RECRUITER')).ask(RETRY, input)).code).toBe('CONFLICT');
    expect((await (await world.as('HIRING_MANAGER')).ask(RETRY, input)).code).toBe('NOT_ALLOWED');
    expect((await (await world.asOther('RECRUITER')).ask(RETRY, input)).code).toBe('NOT_FOUND');
    expect((await (await world.as('RECRUITER')).ask(RETRY, { input: { messageId: 'none' } })).code).toBe('NOT_FOUND');
  });
});
