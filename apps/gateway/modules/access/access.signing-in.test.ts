import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from '../../platform/change.ts';
import { systemContext } from '../../platform/context.ts';
import { operationFor, rootFields } from '../../testing/operations.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { type Browser, browserOf } from '../../testing/browser.ts';
import { createInvitation } from './access.invitations.service.ts';

const PASSWORD = 'Zeven blauwe fietsen!';
const INVITATION =
  'query ($token: String!) { invitation(token: $token) { state organisationName inviterName name email conditions { version text } } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { isToSignIn } }';
const PENDING =
  '{ pendingSignIn { step email organisationName secondFactors { id kind name maskedNumber } hasRecoveryCodes } }';
const CHOOSE = 'mutation ($input: PasswordInput!) { choosePassword(input: $input) }';
const START = 'mutation ($input: StartSecondFactorInput!) { startSecondFactor(input: $input) }';
const SET_UP = 'query ($id: ID!) { secondFactorSetUp(id: $id) { kind secret appAddress maskedNumber } }';
const CONFIRM =
  'mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { recoveryCodes viewer { user { name } organisation { name } } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { name } } }';
const FINISH = 'mutation ($input: FinishSignInInput!) { finishSignIn(input: $input) { user { name } } }';
const SEND = 'mutation ($input: SendCodeInput!) { sendSignInCode(input: $input) }';
const VIEWER = '{ viewer { user { name } } }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { user { name } } }';
const ASK_RESET = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }';

const codeOf = (secret: string, at = Date.now()) => new TOTP({ secret }).generate({ timestamp: at });

describe('signing in', () => {
  let world: World;
  let organisationId: string;
  beforeAll(async () => {
    world = await openWorld({ runJobs: true });
    organisationId = (await world.sql<{ id: string }>("select id from organisation where slug = 'demo'"))[0]!.id;
  });
  afterAll(() => world.close());

  /** A user of the organisation who is invited; gives the token of the link in the mail. */
  async function invited(email: string, organisation = organisationId): Promise<string> {
    const [user] = await world.sql<{ id: string }>(
      `with a as (select account_for($1, $1) as id)
       insert into app_user (organisation_id, account_id, role_id, name, state)
       select $2, a.id, r.id, 'Mila Jansen', 'INVITED' from a join role r on r.organisation_id = $2 and r.key = 'RECRUITER' returning id`,
      [email, organisation],
    );
    const context = systemContext(world.gateway.gateway, organisation, 'test');
    await change(context, 'inviteUser', (step) => createInvitation(context, step, { userId: user!.id, kind: 'STAFF' }));
    return tokenIn(email, 'uitgenodigd|nodigt');
  }

  async function tokenIn(email: string, subject: string): Promise<string> {
    for (let time = 0; time < 100; time += 1) {
      const mails = await world.mailbox.store.list(email);
      const mail = mails.find((one) => new RegExp(subject).test(one.subject));
      if (mail) return /token=([\w-]{43})/.exec((await world.mailbox.store.read(mail.id))?.text ?? '')?.[1] ?? '';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No mail to ${email}`);
  }

  /** Somebody with a password and an authenticator app, who is signed in in the browser given back. */
  async function member(email: string): Promise<{ browser: Browser; secret: string; recoveryCodes: string[] }> {
    const browser = browserOf(world);
    await browser.ask(ACCEPT, { input: { token: await invited(email), hasAcceptedTerms: true } });
    await browser.ask(CHOOSE, { input: { password: PASSWORD } });
    const id = (await browser.ask(START, { input: { kind: 'AUTHENTICATOR_APP' } })).data.startSecondFactor;
    const { secret } = (await browser.ask(SET_UP, { id })).data.secondFactorSetUp;
    const { data } = await browser.ask(CONFIRM, { input: { secondFactorId: id, code: codeOf(secret) } });
    return { browser, secret, recoveryCodes: data.confirmSecondFactor.recoveryCodes };
  }

  /** The first half of signing in again, in a browser of its own. */
  async function halfIn(email: string, address?: string): Promise<Browser> {
    const browser = browserOf(world, address);
    const { data } = await browser.ask(SIGN_IN, { input: { email, password: PASSWORD } });
    expect(data).toEqual({ signIn: null });
    return browser;
  }

  /** Half a minute later, so that an app shows another code. */
  const later = (secret: string) => codeOf(secret, Date.now() + 30_000);

  it('HW-01 HW-03 HW-04 an account is made by accepting the terms of an invitation, once', async () => {
    const token = await invited('mila@demo.instroom.example');
    const browser = browserOf(world);
    const { data } = await browser.ask(INVITATION, { token });
    expect(data.invitation).toMatchObject({
      state: 'OPEN',
      organisationName: 'Zorggroep Duinrand',
      name: 'Mila Jansen',
    });
    expect(data.invitation.conditions.text.length).toBeGreaterThan(500);
    const unticked = await browser.ask(ACCEPT, { input: { token, hasAcceptedTerms: false } });
    expect(unticked.errors?.[0]?.extensions.fields?.[0]?.path).toBe('hasAcceptedTerms');
    expect((await browser.ask(PENDING)).data.pendingSignIn).toBeNull();

    expect(
      (await browser.ask(ACCEPT, { input: { token, hasAcceptedTerms: true } })).data.acceptInvitation.isToSignIn,
    ).toBe(false);
    const [stored] = await world.sql<{ version: number }>(
      "select terms_version as version from invitation where accepted_at is not null and user_id in (select u.id from app_user u join account a on a.id = u.account_id where a.email = 'mila@demo.instroom.example')",
    );
    expect(stored?.version).toBe(data.invitation.conditions.version);
    const again = await browserOf(world).ask(ACCEPT, { input: { token, hasAcceptedTerms: true } });
    expect(again.code).toBe('CONFLICT');
    const used = (await browserOf(world).ask(INVITATION, { token })).data.invitation;
    expect(used).toMatchObject({ state: 'ACCEPTED', name: null, email: null });
  });

  it('HRO-26 a link of 48 hours ago, a withdrawn one and one made up open nothing, and say so', async () => {
    const token = await invited('te-laat@demo.instroom.example');
    await world.sql('update invitation set expires_at = now() where accepted_at is null and withdrawn_at is null');
    const state = async (which: string) =>
      (await world.visitor().ask(INVITATION, { token: which })).data.invitation.state;
    expect(await state(token)).toBe('EXPIRED');
    expect((await world.visitor().ask(ACCEPT, { input: { token, hasAcceptedTerms: true } })).code).toBe('CONFLICT');
    await world.sql('update invitation set withdrawn_at = now() where accepted_at is null and withdrawn_at is null');
    expect(await state(token)).toBe('WITHDRAWN');
    expect(await state('x'.repeat(43))).toBe('UNKNOWN');
  });

  it('HW-05 HW-06 HW-08 HW-09 HW-10 HW-14 after accepting come a password and a second check, and then one is in', async () => {
    const browser = browserOf(world);
    await browser.ask(ACCEPT, {
      input: { token: await invited('noor@demo.instroom.example'), hasAcceptedTerms: true },
    });
    const step = async () => (await browser.ask(PENDING)).data.pendingSignIn?.step;
    expect(await step()).toBe('CHOOSE_SECURITY');
    expect((await browser.ask(START, { input: { kind: 'AUTHENTICATOR_APP' } })).code).toBe('CONFLICT');
    expect((await browser.ask(CHOOSE, { input: { password: PASSWORD } })).data.choosePassword).toBe(true);
    expect((await browser.ask(CHOOSE, { input: { password: 'Een ander wachtwoord!' } })).code).toBe('CONFLICT');
    expect(await step()).toBe('SET_UP_SECOND_FACTOR');

    const id = (await browser.ask(START, { input: { kind: 'AUTHENTICATOR_APP' } })).data.startSecondFactor;
    const { secret, appAddress } = (await browser.ask(SET_UP, { id })).data.secondFactorSetUp;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(appAddress).toContain(`secret=${secret}`);
    expect((await browser.ask(CONFIRM, { input: { secondFactorId: id, code: '000000' } })).code).toBe('BAD_INPUT');
    expect((await browser.ask(VIEWER)).data.viewer).toBeNull();
    const { data } = await browser.ask(CONFIRM, { input: { secondFactorId: id, code: codeOf(secret) } });
    expect(data.confirmSecondFactor.viewer).toMatchObject({ user: { name: 'Mila Jansen' } });
    expect(data.confirmSecondFactor.recoveryCodes).toHaveLength(10);
    expect((await browser.ask(VIEWER)).data.viewer.user.name).toBe('Mila Jansen');
    expect((await browser.ask(SET_UP, { id })).data.secondFactorSetUp).toBeNull();
    const stored = await world.sql<{ text: string }>('select second_factor::text as text from second_factor');
    expect(stored.some(({ text }) => text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')))).toBe(
      false,
    );
  });

  it('HW-12 HW-13 a code by SMS goes to a mobile number, which is shown by its last four digits', async () => {
    const browser = browserOf(world);
    await browser.ask(ACCEPT, { input: { token: await invited('sms@demo.instroom.example'), hasAcceptedTerms: true } });
    await browser.ask(CHOOSE, { input: { password: PASSWORD } });
    for (const phoneNumber of ['020 123 4567', '12', 'bel mij', '']) {
      const refused = await browser.ask(START, { input: { kind: 'SMS', phoneNumber } });
      expect(refused.errors?.[0]?.extensions.fields?.[0]?.path).toBe('phoneNumber');
    }
    const id = (await browser.ask(START, { input: { kind: 'SMS', phoneNumber: '06 1234 5968' } })).data
      .startSecondFactor;
    expect((await browser.ask(SET_UP, { id })).data.secondFactorSetUp).toMatchObject({
      maskedNumber: '*****5968',
      secret: null,
    });
    const code = async () =>
      /\d{6}/.exec(
        (await waitForMail(world.mailbox.url, { to: 'sms+31612345968@sms.instroom.example' })).text ?? '',
      )![0];
    const first = await code();
    const { data } = await browser.ask(CONFIRM, {
      input: { secondFactorId: id, code: `${first.slice(0, 3)} ${first.slice(3)}` },
    });
    expect(data.confirmSecondFactor.viewer.user.name).toBe('Mila Jansen');
    const [stored] = await world.sql<{ text: string }>(
      "select second_factor::text as text from second_factor where kind = 'SMS'",
    );
    expect(stored?.text).not.toContain('612345968');

    const again = await halfIn('sms@demo.instroom.example');
    const [factor] = (await again.ask(PENDING)).data.pendingSignIn.secondFactors;
    expect(factor).toMatchObject({ kind: 'SMS', maskedNumber: '*****5968' });
    world.mailbox.store.clear();
    expect((await again.ask(SEND, { input: { secondFactorId: factor.id } })).data.sendSignInCode).toBe(true);
    const second = await code();
    expect((await again.ask(FINISH, { input: { secondFactorId: factor.id, code: first } })).code).toBe('BAD_INPUT');
    expect(
      (await again.ask(FINISH, { input: { secondFactorId: factor.id, code: second } })).data.finishSignIn.user.name,
    ).toBe('Mila Jansen');
    const third = await halfIn('sms@demo.instroom.example');
    expect((await third.ask(FINISH, { input: { secondFactorId: factor.id, code: second } })).code).toBe('BAD_INPUT');
  });

  it('HW-07 a password keeps the rules: length, capitals, signs, not common, not personal', async () => {
    const browser = browserOf(world);
    await browser.ask(ACCEPT, {
      input: { token: await invited('wachtwoord@demo.instroom.example'), hasAcceptedTerms: true },
    });
    const refusals: Record<string, RegExp> = {
      'Ab1!': /minstens 8/,
      'alles klein!': /hoofdletter/,
      'ALLES GROOT!': /kleine letter/,
      GeenTekens1: /speciaal teken/,
      'Password1!': /lijsten/,
      'Jansen-fietst-1': /naam/,
      'Duinrand-is-fijn!': /naam/,
    };
    for (const [password, sentence] of Object.entries(refusals)) {
      const refused = await browser.ask(CHOOSE, { input: { password } });
      expect(refused.errors?.[0]?.extensions.fields?.[0]?.sentence, password).toMatch(sentence);
    }
    const advice = async (password: string) =>
      (
        await browser.ask('query ($input: PasswordInput!) { passwordAdvice(input: $input) { score problems } }', {
          input: { password },
        })
      ).data.passwordAdvice;
    expect((await advice('Welkom1!')).score).toBeLessThan(3);
    expect(await advice('Negen paarse olifanten dansen op het dak.')).toEqual({ score: 4, problems: [] });
  });

  it('HW-17 signing in goes address and password, then the second check; a code works once', async () => {
    const email = 'stappen@demo.instroom.example';
    const { secret } = await member(email);
    const browser = await halfIn(email);
    const { step, secondFactors } = (await browser.ask(PENDING)).data.pendingSignIn;
    expect(step).toBe('SECOND_CHECK');
    const secondFactorId = secondFactors[0].id;
    const proof = { secondFactorId, code: later(secret) };
    const replayOfSetUp = await browser.ask(FINISH, {
      input: { secondFactorId, code: codeOf(secret, Date.now() - 30_000) },
    });
    expect(replayOfSetUp.code).toBe('BAD_INPUT');
    expect((await browser.ask(FINISH, { input: proof })).data.finishSignIn.user.name).toBe('Mila Jansen');
    expect((await browser.ask(VIEWER)).data.viewer.user.name).toBe('Mila Jansen');
    const replay = await halfIn(email);
    expect((await replay.ask(FINISH, { input: proof })).code).toBe('BAD_INPUT');
    expect((await replay.ask(VIEWER)).data.viewer).toBeNull();
  });

  it('the same code at the same moment lets one browser in', async () => {
    const email = 'tegelijk@demo.instroom.example';
    const { secret } = await member(email);
    const browsers = await Promise.all([halfIn(email), halfIn(email), halfIn(email)]);
    const secondFactorId = (await browsers[0]!.ask(PENDING)).data.pendingSignIn.secondFactors[0].id;
    const code = later(secret);
    const answers = await Promise.all(
      browsers.map((browser) => browser.ask(FINISH, { input: { secondFactorId, code } })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('HW-05 a sign-in without its second check can call nothing but its own completion', async () => {
    const email = 'half@demo.instroom.example';
    await member(email);
    const browser = await halfIn(email);
    const visitor = browserOf(world);
    const finishing =
      /^(pendingSignIn|finishSignIn|cancelSignIn|sendSignInCode|askPasskey|signIn|requestPasswordReset)$/;
    let tried = 0;
    for (const root of rootFields(world.gateway.schema)) {
      if (root.kind === 'subscription' || finishing.test(root.name)) continue;
      const { text, variables } = operationFor(root, () => undefined);
      const half = await browser.ask(text, variables);
      const none = await visitor.ask(text, variables);
      const outcome = ({ data, code, errors }: typeof half) => ({ data, code, fields: errors?.[0]?.extensions.fields });
      // Who sets up a second check while there is one is told to start again, as is a visitor.
      expect(outcome(half), root.name).toEqual(outcome(none));
      tried += 1;
    }
    expect(tried).toBeGreaterThan(50);
    expect((await browser.ask(PENDING)).data.pendingSignIn.step).toBe('SECOND_CHECK');
  });

  it('a recovery code lets in once, and only while it is on the list', async () => {
    const email = 'herstel@demo.instroom.example';
    const { recoveryCodes } = await member(email);
    const [code] = recoveryCodes;
    const browser = await halfIn(email);
    expect(
      (await browser.ask(FINISH, { input: { recoveryCode: 'bbbb-cccc-dddd' } })).errors?.[0]?.extensions.fields?.[0]
        ?.path,
    ).toBe('recoveryCode');
    expect(
      (await browser.ask(FINISH, { input: { recoveryCode: code!.toUpperCase().replaceAll('-', ' ') } })).data
        .finishSignIn.user.name,
    ).toBe('Mila Jansen');
    const again = await halfIn(email);
    expect((await again.ask(FINISH, { input: { recoveryCode: code } })).code).toBe('BAD_INPUT');
    const stored = await world.sql<{ text: string }>('select recovery_code::text as text from recovery_code');
    expect(stored.some(({ text }) => text.includes(code!.replaceAll('-', '')))).toBe(false);
  });

  it('after five wrong codes one starts again, and the limit holds for new starts too', async () => {
    const email = 'gokker@demo.instroom.example';
    const { secret } = await member(email);
    const guesser = await halfIn(email, '198.51.100.7');
    const secondFactorId = (await guesser.ask(PENDING)).data.pendingSignIn.secondFactors[0].id;
    for (let time = 0; time < 5; time += 1) await guesser.ask(FINISH, { input: { secondFactorId, code: '123456' } });
    expect((await guesser.ask(PENDING)).data.pendingSignIn).toBeNull();
    const anew = await halfIn(email, '198.51.100.7');
    expect((await anew.ask(FINISH, { input: { secondFactorId, code: later(secret) } })).code).toBe('TOO_MANY_REQUESTS');
    const owner = await halfIn(email);
    expect(
      (await owner.ask(FINISH, { input: { secondFactorId, code: later(secret) } })).data.finishSignIn.user.name,
    ).toBe('Mila Jansen');
  });

  it('whoever guesses passwords elsewhere cannot keep the owner out', async () => {
    const email = 'eigenaar@demo.instroom.example';
    await member(email);
    const guess = (address: string) =>
      browserOf(world, address).ask(SIGN_IN, { input: { email, password: 'Geraden wachtwoord 1!' } });
    for (let network = 0; network < 6; network += 1)
      for (let time = 0; time < 5; time += 1) await guess(`203.0.${network}.${time + 1}`);
    expect((await guess('203.0.99.1')).code).toBe('TOO_MANY_REQUESTS');
    await halfIn(email);
  });

  it('HW-19 HW-20 HW-21 asking for a new password answers the same, as late, for an address without account', async () => {
    const ask = async (email: string) => {
      const began = performance.now();
      const { data } = await world.visitor().ask(ASK_RESET, { input: { email } });
      return { data, took: performance.now() - began };
    };
    const known = await ask('recruiter@demo.instroom.example');
    const unknown = await ask('nobody@nowhere.example');
    expect(unknown.data).toEqual(known.data);
    expect(Math.abs(unknown.took - known.took)).toBeLessThan(150);
    await waitForMail(world.mailbox.url, { to: 'recruiter@demo.instroom.example', subject: 'Wijzig je wachtwoord' });
    expect(await world.mailbox.store.list('nobody@nowhere.example')).toEqual([]);
    for (let time = 0; time < 5; time += 1) await ask('recruiter@demo.instroom.example');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await world.mailbox.store.list('recruiter@demo.instroom.example')).length).toBeLessThanOrEqual(3);
  });

  it('HW-22 HW-23 the link sets a password once, still asks the second check, and ends other sessions', async () => {
    const email = 'vergeten@demo.instroom.example';
    const { browser: elsewhere, secret } = await member(email);
    world.mailbox.store.clear();
    await world.visitor().ask(ASK_RESET, { input: { email } });
    const token = await tokenIn(email, 'Wijzig je wachtwoord');
    const browser = browserOf(world);
    const password = 'Een nieuwe zin, lang genoeg!';
    expect(
      (await browser.ask('query ($token: String!) { passwordReset(token: $token) { email } }', { token })).data
        .passwordReset,
    ).toEqual({ email });
    expect((await browser.ask(RESET, { input: { token, password: 'kort' } })).code).toBe('BAD_INPUT');
    expect((await browser.ask(RESET, { input: { token, password } })).data).toEqual({ resetPassword: null });
    expect((await elsewhere.ask(VIEWER)).data.viewer).toBeNull();
    const { step, secondFactors } = (await browser.ask(PENDING)).data.pendingSignIn;
    expect(step).toBe('SECOND_CHECK');
    await browser.ask(FINISH, { input: { secondFactorId: secondFactors[0].id, code: later(secret) } });
    expect((await browser.ask(VIEWER)).data.viewer.user.name).toBe('Mila Jansen');
    expect((await browserOf(world).ask(RESET, { input: { token, password } })).code).toBe('NOT_FOUND');
    expect((await browserOf(world).ask(SIGN_IN, { input: { email, password: PASSWORD } })).code).toBe('NOT_SIGNED_IN');
    await waitForMail(world.mailbox.url, { to: email, subject: 'wachtwoord van Instroom is gewijzigd' });
  });

  it('a link for a new password works an hour', async () => {
    const email = 'uur@demo.instroom.example';
    await member(email);
    world.mailbox.store.clear();
    await world.visitor().ask(ASK_RESET, { input: { email } });
    const token = await tokenIn(email, 'Wijzig je wachtwoord');
    const [{ minutes } = { minutes: 0 }] = await world.sql<{ minutes: number }>(
      'select round(extract(epoch from expires_at - created_at) / 60)::int as minutes from password_reset order by created_at desc limit 1',
    );
    expect(minutes).toBe(60);
    await world.sql("update password_reset set expires_at = now() - interval '1 second' where used_at is null");
    expect(
      (await world.visitor().ask(RESET, { input: { token, password: 'Een nieuwe zin, lang genoeg!' } })).code,
    ).toBe('NOT_FOUND');
  });

  it('the waiver of demo accounts holds only in the demo, and only until a second check is set up', async () => {
    await world.restart({ runJobs: true, settings: { NODE_ENV: 'development' } });
    const { data } = await browserOf(world).ask(SIGN_IN, {
      input: { email: 'admin@demo.instroom.example', password: 'Instroom-demo-1!' },
    });
    expect(data.signIn).toBeNull();
    await world.restart({ runJobs: true });
    const inTheDemo = await browserOf(world).ask(SIGN_IN, {
      input: { email: 'admin@demo.instroom.example', password: 'Instroom-demo-1!' },
    });
    expect(inTheDemo.data.signIn.user.name).toBe('Marloes Hoekstra');
  });

  it('without speaking for the account nothing of a person is seen', async () => {
    const { orm } = world.gateway.gateway;
    for (const table of ['second_factor', 'recovery_code', 'password_reset', 'microsoft_identity']) {
      const [row] = await orm.em.fork().execute<{ count: number }[]>(`select count(*)::int as count from ${table}`);
      expect(row?.count, table).toBe(0);
    }
  });
});
