import { freePort } from '@instroom/launch/ports.ts';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { returnAddress } from '../../platform/mail/return-addresses.ts';

const DOMAIN = 'in.test.example';
const MESSAGES = `query ($id: ID!) { application(id: $id) { lastMessage { status } candidate { addressProblem { reason sentence } }
  messages { id direction status subject html text quotedText quotedHtml fromName fromAddress isAutomatic isFromOtherAddress hasRemoteImages failure inReplyToId
    viewerCanRetry attempts { outcome detail } documents { fileName contentType downloadUrl } leftOut { fileName reason } } } }`;

const pdf = Buffer.from('%PDF-1.7 a diploma');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('mail that comes back', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    world = await openWorld({ settings: { INBOUND_MAIL_DOMAIN: DOMAIN, INBOUND_MAIL_PORT: String(port) } });
    vacancy = await openVacancy(world);
  });
  afterAll(() => world.close());

  /** Somebody who applied, with the acknowledgement as it stands in their mailbox. */
  async function applicant(lastName = 'de Vries') {
    const form = filledIn(vacancy, { lastName });
    await submit(world, vacancy, form);
    const email = form['email'] as string;
    const [row] = await world.sql<{ id: string; message_id: string; rfc: string }>(
      `select a.id, m.id as message_id, m.rfc_message_id as rfc from application a join candidate c on c.id = a.candidate_id join message m on m.application_id = a.id
       where c.email_norm = lower($1)`,
      [email],
    );
    await world.sql("update message set status = 'SENT', sent_at = now() where id = $1", [row!.message_id]);
    const { env } = world.gateway.gateway;
    return {
      email,
      applicationId: row!.id,
      messageId: row!.message_id,
      rfcMessageId: row!.rfc,
      replyTo: returnAddress(env, 'reply', row!.id)!,
      bounceTo: returnAddress(env, 'bounce', row!.message_id)!,
    };
  }

  async function mail(options: SendMailOptions): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
    try {
      await transport.sendMail(options);
    } finally {
      transport.close();
    }
  }

  async function conversation(id: string) {
    const { data } = await (await world.as('RECRUITER')).ask(MESSAGES, { id });
    return data.application;
  }

  it('MSG-20 an answer comes back on the Messages tab, with its files as documents, and tells who is responsible', async () => {
    const { email, applicationId, messageId, rfcMessageId, replyTo } = await applicant('van Dijk');
    await mail({
      from: { name: 'Anna van Dijk', address: email },
      to: replyTo,
      subject: 'Re: Sollicitatie',
      inReplyTo: rfcMessageId,
      text: `Dinsdag kan ik om 10 uur.\n\nOp ma 2 nov 2026 om 10:00 schreef Demo <demo@demo.example>:\n> Beste Anna,\n> Wanneer kun je?\n`,
      attachments: [
        { filename: 'diploma.pdf', content: pdf },
        { filename: 'virus.exe', content: 'MZ' },
      ],
    });
    const { messages, lastMessage } = await conversation(applicationId);
    expect(lastMessage).toEqual({ status: 'RECEIVED' });
    expect(messages[0]).toMatchObject({
      direction: 'IN',
      status: 'RECEIVED',
      fromName: 'Anna van Dijk',
      fromAddress: email,
      subject: 'Re: Sollicitatie',
      text: 'Dinsdag kan ik om 10 uur.',
      inReplyToId: messageId,
      isFromOtherAddress: false,
      isAutomatic: false,
      viewerCanRetry: false,
      leftOut: [{ fileName: 'virus.exe', reason: 'DANGEROUS' }],
      documents: [{ fileName: 'diploma.pdf', contentType: 'application/pdf' }],
    });
    expect(messages[0].quotedText).toContain('> Wanneer kun je?');
    const recruiter = await world.as('RECRUITER');
    const file = await fetch(`${world.url}${messages[0].documents[0].downloadUrl}`, {
      headers: { cookie: recruiter.cookie },
    });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf);
    const told = await world.sql<{ kind: string; path: string }>(
      'select kind, path from notification where application_id = $1 and kind = $2',
      [applicationId, 'ANSWER_RECEIVED'],
    );
    expect(told[0]).toEqual({ kind: 'ANSWER_RECEIVED', path: `/applications/${applicationId}?tab=messages` });
  });

  it('an answer is shown without anything that runs, and pictures from elsewhere wait until they are asked for', async () => {
    const { email, applicationId, replyTo } = await applicant();
    await mail({
      from: email,
      to: replyTo,
      subject: 'Re: Hallo',
      html: `<style>body{display:none}</style><p onclick="alert(1)" style="position:fixed;color:red">Hallo <b>daar</b></p><script>alert(1)</script>
        <img src="https://tracker.example/p.gif"><img src="cid:logo"><a href="javascript:alert(1)">x</a><form action="https://evil.example"><input name="password"></form>
        <div class="gmail_quote">Op maandag schreef Demo:<blockquote><p>Beste Anna</p></blockquote></div>`,
      attachments: [{ filename: 'logo.png', cid: 'logo', content: png, contentType: 'image/png' }],
    });
    const [answer] = (await conversation(applicationId)).messages;
    expect(answer.html).toContain('Hallo <b>daar</b>');
    expect(answer.html).toContain('data:image/png;base64,');
    expect(answer.html + answer.quotedHtml).not.toMatch(
      /script|onclick|javascript:|<form|<input|position|<style|display/i,
    );
    expect(answer.html).not.toContain('Beste Anna');
    expect(answer.quotedHtml).toContain('Beste Anna');
    expect(answer).toMatchObject({ hasRemoteImages: true, documents: [] });

    const recruiter = await world.as('RECRUITER');
    const shown = (query = '', cookie = recruiter.cookie) =>
      fetch(`${world.url}/received/${answer.id}${query}`, { headers: { cookie } });
    const page = await shown('?language=en');
    expect(page.headers.get('content-security-policy')).toContain('img-src data:;');
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
    expect(await page.text()).toContain('<summary>Earlier messages</summary>');
    expect((await shown('?images=1')).headers.get('content-security-policy')).toContain('img-src https: http: data:;');
    expect((await shown('', (await world.asOther('RECRUITER')).cookie)).status).toBe(404);
    expect((await shown('', '')).status).toBe(401);
  });

  it('the same mail twice is one answer, and an answer from another address says so', async () => {
    const { applicationId, replyTo } = await applicant();
    const answer = { from: 'huisgenoot@mail.example', to: replyTo, text: 'Hoi', messageId: '<twice@mail.example>' };
    await mail(answer);
    await mail(answer);
    const { messages } = await conversation(applicationId);
    const received = messages.filter(({ direction }: { direction: string }) => direction === 'IN');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ isFromOtherAddress: true, fromAddress: 'huisgenoot@mail.example' });
  });

  it('a program that tells of a holiday is shown as such and rings no bell', async () => {
    const { email, applicationId, replyTo, bounceTo } = await applicant();
    const holiday = {
      from: email,
      subject: 'Afwezig',
      text: 'Ik ben weg.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    };
    await mail({ ...holiday, to: replyTo });
    await mail({ ...holiday, to: bounceTo });
    const { messages } = await conversation(applicationId);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({ isAutomatic: true });
    expect(messages[1]).toMatchObject({ status: 'SENT' });
    expect(
      await world.sql("select 1 from notification where application_id = $1 and kind = 'ANSWER_RECEIVED'", [
        applicationId,
      ]),
    ).toEqual([]);
  });

  it('refuses what is not addressed to it, and what is too large, without keeping anything', async () => {
    const { email, applicationId, replyTo } = await applicant();
    const forged = replyTo.replace(
      /^reply-.{32}(.)/,
      (all, digit: string) => all.slice(0, -1) + (digit === '0' ? '1' : '0'),
    );
    for (const to of [
      forged,
      `info@${DOMAIN}`,
      replyTo.replace(DOMAIN, 'elsewhere.example'),
      returnAddress(world.gateway.gateway.env, 'reply', '00000000-0000-7000-8000-000000000000')!,
      replyTo.replace('reply-', 'bounce-'),
    ])
      await expect(mail({ from: email, to, text: 'x' }), to).rejects.toMatchObject({ responseCode: 550 });
    const large = Buffer.alloc(26 * 1024 * 1024, 'a');
    await expect(
      mail({ from: email, to: replyTo, text: 'x', attachments: [{ filename: 'film.mp4', content: large }] }),
    ).rejects.toMatchObject({ responseCode: 552 });
    await mail({
      from: email,
      to: replyTo.toUpperCase(),
      text: 'Goed geschreven, in hoofdletters.',
      attachments: [{ filename: 'scan.tiff', content: large.subarray(0, 11 * 1024 * 1024) }],
    });
    const { messages } = await conversation(applicationId);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({ documents: [], leftOut: [{ fileName: 'scan.tiff', reason: 'TOO_LARGE' }] });
  });

  it('refuses mail about an application that was erased', async () => {
    const { email, applicationId, replyTo } = await applicant();
    await world.sql('update application set erased_at = now() where id = $1', [applicationId]);
    await expect(mail({ from: email, to: replyTo, text: 'x' })).rejects.toMatchObject({ responseCode: 550 });
  });

  it('MSG-31 a mail that comes back undelivered has failed, says why, and marks the address of the candidate', async () => {
    const { email, applicationId, bounceTo, replyTo } = await applicant();
    await mail(report(bounceTo, email, { action: 'delayed', status: '4.4.1', diagnostic: 'smtp; 451 try later' }));
    expect((await conversation(applicationId)).messages[0]).toMatchObject({
      status: 'SENT',
      attempts: [{ outcome: 'DELAYED', detail: '4.4.1 smtp; 451 try later' }],
    });
    const gone = report(bounceTo, email, {
      action: 'failed',
      status: '5.1.1',
      diagnostic: `smtp; 550 5.1.1 <${email}> User unknown`,
    });
    await mail(gone);
    await mail(gone);
    const { messages, candidate } = await conversation(applicationId);
    expect(messages[0]).toMatchObject({ status: 'FAILED', viewerCanRetry: true });
    expect(messages[0].failure).toContain('bestaat niet');
    expect(messages[0].attempts).toHaveLength(2);
    expect(messages[0].attempts[1]).toMatchObject({ outcome: 'BOUNCED' });
    expect(JSON.stringify(messages[0].attempts)).not.toContain('@');
    expect(candidate.addressProblem).toMatchObject({ reason: 'HARD' });

    await mail({ from: email, to: replyTo, text: 'Ik lees jullie wel degelijk.' });
    expect((await conversation(applicationId)).candidate.addressProblem).toBeNull();
  });

  it.each([
    ['5.2.2', 'smtp; 552 5.2.2 Mailbox full', 'vol'],
    ['5.7.1', 'smtp; 550 5.7.1 Message rejected as spam', 'ongewenst'],
    ['5.3.0', 'smtp; 554 delivery error', 'onbestelbaar'],
  ])('MSG-31 a report %s is told in words and does not mark the address', async (status, diagnostic, words) => {
    const { email, applicationId, bounceTo } = await applicant();
    await mail(report(bounceTo, email, { action: 'failed', status, diagnostic }));
    const { messages, candidate } = await conversation(applicationId);
    expect(messages[0].failure).toContain(words);
    expect(candidate.addressProblem).toBeNull();
  });

  it('MSG-31 an old server that writes a letter about it is understood too', async () => {
    const { applicationId, bounceTo } = await applicant();
    await mail({
      from: 'MAILER-DAEMON@mail.example',
      to: bounceTo,
      subject: 'failure notice',
      text: 'Hi. This is the qmail-send program.\n<anna@mail.example>:\n550 5.1.1 no such user\n',
    });
    const { messages, candidate } = await conversation(applicationId);
    expect(messages[0].status).toBe('FAILED');
    expect(candidate.addressProblem).toMatchObject({ reason: 'HARD' });
  });

  it('a complaint is shown at the message and marks the address; the organisation of somebody else hears nothing', async () => {
    const { email, applicationId, rfcMessageId } = await applicant();
    await mail({
      envelope: { from: '', to: `complaints@${DOMAIN}` },
      raw: multipart(
        'feedback-report',
        'message/feedback-report',
        ['Feedback-Type: abuse', 'User-Agent: SomeProvider/1', 'Version: 1', `Original-Rcpt-To: ${email}`],
        rfcMessageId,
      ),
    });
    const { messages, candidate } = await conversation(applicationId);
    expect(messages[0]).toMatchObject({ status: 'SENT', attempts: [{ outcome: 'COMPLAINED' }] });
    expect(candidate.addressProblem).toMatchObject({ reason: 'COMPLAINT' });
    expect(await world.sql('select 1 from bounced_address where address_norm = $1', [email])).toHaveLength(1);
  });

  it('a colleague who knows that the address works has it written to again', async () => {
    const { email, applicationId, bounceTo } = await applicant();
    await mail(report(bounceTo, email, { action: 'failed', status: '5.1.1', diagnostic: 'smtp; 550 unknown' }));
    const [{ id } = { id: '' }] = await world.sql<{ id: string }>('select id from candidate where email_norm = $1', [
      email,
    ]);
    const clear = 'mutation ($input: CandidateAddressInput!) { clearAddressProblem(input: $input) }';
    const input = { input: { candidateId: id } };
    expect((await (await world.asOther('RECRUITER')).ask(clear, input)).code).toBe('NOT_FOUND');
    expect((await conversation(applicationId)).candidate.addressProblem).not.toBeNull();
    expect((await (await world.as('RECRUITER')).ask(clear, input)).data.clearAddressProblem).toBe(id);
    expect((await conversation(applicationId)).candidate.addressProblem).toBeNull();
  });

  it('speaks LMTP behind a mail server, with an answer for each recipient', async () => {
    const [one, two] = [await applicant(), await applicant()];
    await world.restart({
      settings: { INBOUND_MAIL_DOMAIN: DOMAIN, INBOUND_MAIL_PORT: String(port), INBOUND_MAIL_PROTOCOL: 'lmtp' },
    });
    const transport = createTransport({ host: '127.0.0.1', port, lmtp: true, ignoreTLS: true } as object);
    await transport.sendMail({ from: one.email, to: [one.replyTo, two.replyTo], text: 'Aan allebei' });
    transport.close();
    for (const { applicationId } of [one, two])
      expect((await conversation(applicationId)).messages[0]).toMatchObject({ direction: 'IN', text: 'Aan allebei' });
    await world.restart();
  });
});

type Facts = { action: string; status: string; diagnostic: string };

/** A report as mail servers write it (RFC 3464), from nobody. */
function report(to: string, recipient: string, { action, status, diagnostic }: Facts): SendMailOptions {
  return {
    envelope: { from: '', to },
    raw: multipart('delivery-status', 'message/delivery-status', [
      'Reporting-MTA: dns; mx.mail.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: ${diagnostic}`,
    ]),
  };
}

function multipart(reportType: string, type: string, fields: string[], original = '<x@example>'): string {
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.mail.example>',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${reportType}; boundary="b"`,
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'This is the mail system.',
    '',
    '--b',
    `Content-Type: ${type}`,
    '',
    ...fields,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: demo@demo.example',
    `Message-ID: ${original}`,
    'Subject: Sollicitatie',
    '',
    'Beste Anna',
    '--b--',
    '',
  ].join('\r\n');
}
