import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browserOf } from '../../testing/browser.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { deviceOf, networkOf } from './access.devices.ts';

const PASSWORD = 'Instroom-demo-1!';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { name } } }';
const SECURITY =
  '{ security { hasPassword recoveryCodesLeft secondFactors { id kind name } devices { id browser system network organisationName isThisOne } } }';
const START = 'mutation ($input: StartSecondFactorInput!) { startSecondFactor(input: $input) }';
const SET_UP = 'query ($id: ID!) { secondFactorSetUp(id: $id) { secret } }';
const CONFIRM = 'mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { recoveryCodes } }';
const REMOVE =
  'mutation ($input: RemoveSecondFactorInput!) { removeSecondFactor(input: $input) { recoveryCodesLeft } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { hasPassword } }';
const VIEWER = '{ viewer { user { name } organisation { name } } }';

describe("the security of one's own account", () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld({ runJobs: true })));
  afterAll(() => world.close());

  async function signedIn(who: string, address?: string, userAgent?: string): Promise<Browser> {
    const browser = browserOf(world, address, userAgent);
    const { data } = await browser.ask(SIGN_IN, {
      input: { email: `${who}@demo.instroom.example`, password: PASSWORD },
    });
    expect(data.signIn?.user).toBeDefined();
    return browser;
  }

  async function addApp(browser: Browser, name: string) {
    const id = (await browser.ask(START, { input: { kind: 'AUTHENTICATOR_APP', name, currentPassword: PASSWORD } }))
      .data.startSecondFactor;
    const { secret } = (await browser.ask(SET_UP, { id })).data.secondFactorSetUp;
    const { data } = await browser.ask(CONFIRM, {
      input: { secondFactorId: id, code: new TOTP({ secret }).generate() },
    });
    return { id, recoveryCodes: data.confirmSecondFactor.recoveryCodes as string[] | null };
  }

  it('HW-222 HW-223 second checks are added and taken away after the password, but never the last', async () => {
    const browser = await signedIn('hiringmanager');
    const refused = await browser.ask(START, { input: { kind: 'AUTHENTICATOR_APP', currentPassword: 'geraden' } });
    expect(refused.errors?.[0]?.extensions.fields?.[0]?.path).toBe('currentPassword');
    const first = await addApp(browser, 'Telefoon van het werk');
    expect(first.recoveryCodes).toHaveLength(10);
    const onlyOne = { secondFactorId: first.id, currentPassword: PASSWORD };
    expect((await browser.ask(REMOVE, { input: onlyOne })).code).toBe('CONFLICT');
    const second = await addApp(browser, 'Eigen telefoon');
    expect(second.recoveryCodes).toBeNull();
    expect((await browser.ask(REMOVE, { input: onlyOne })).errors).toBeUndefined();
    const { security } = (await browser.ask(SECURITY)).data;
    expect(security.secondFactors).toMatchObject([{ name: 'Eigen telefoon', kind: 'AUTHENTICATOR_APP' }]);
    await waitForMail(world.mailbox.url, {
      to: 'hiringmanager@demo.instroom.example',
      subject: 'manier waarop je inlogt',
    });
    const renewed = await browser.ask('mutation ($input: ConfirmedInput!) { renewRecoveryCodes(input: $input) }', {
      input: { currentPassword: PASSWORD },
    });
    expect(renewed.data.renewRecoveryCodes).toHaveLength(10);
    expect(renewed.data.renewRecoveryCodes).not.toEqual(first.recoveryCodes);
  });

  it('two removals at the same moment leave one', async () => {
    const browser = await signedIn('committee');
    const ids = [(await addApp(browser, 'Een')).id, (await addApp(browser, 'Twee')).id];
    await Promise.all(
      ids.map((secondFactorId) => browser.ask(REMOVE, { input: { secondFactorId, currentPassword: PASSWORD } })),
    );
    expect((await browser.ask(SECURITY)).data.security.secondFactors).toHaveLength(1);
  });

  it("nobody reaches a colleague's second checks or sessions", async () => {
    const browser = await signedIn('interviewer');
    const [foreign] = await world.sql<{ id: string }>('select id from second_factor limit 1');
    const [session] = await world.sql<{ id: string }>(
      "select s.id from session s join app_user u on u.id = s.user_id where u.name = 'Wilma van den Berg' limit 1",
    );
    const input = { secondFactorId: foreign!.id, currentPassword: PASSWORD };
    expect((await browser.ask(REMOVE, { input })).code).toBe('NOT_FOUND');
    const ended = await browser.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) }', {
      input: { sessionId: session!.id },
    });
    expect(ended.code).toBe('NOT_FOUND');
    expect((await browser.ask(SET_UP, { id: foreign!.id })).data.secondFactorSetUp).toBeNull();
  });

  it('HW-224 devices are listed with browser, system and shortened network, and ended one by one or all', async () => {
    const iphone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1';
    const here = await signedIn('accountmanager');
    const there = await signedIn('accountmanager', '198.51.100.20', iphone);
    const third = await signedIn('accountmanager', '2001:db8:7:1::9');
    await waitForMail(world.mailbox.url, { to: 'accountmanager@demo.instroom.example', subject: 'Nieuw apparaat' });
    const devices = async () =>
      (await here.ask(SECURITY)).data.security.devices as { id: string; isThisOne: boolean }[];
    expect(await devices()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ browser: 'Firefox', system: 'Windows', network: '192.0.2.x', isThisOne: true }),
        expect.objectContaining({ browser: 'Safari', system: 'iOS', network: '198.51.100.x', isThisOne: false }),
        expect.objectContaining({ network: '2001:db8:7::x' }),
      ]),
    );
    const phone = ((await there.ask(SECURITY)).data.security.devices as { id: string; isThisOne: boolean }[]).find(
      ({ isThisOne }) => isThisOne,
    );
    await here.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) }', {
      input: { sessionId: phone!.id },
    });
    expect((await there.ask(VIEWER)).data.viewer).toBeNull();
    expect((await third.ask(VIEWER)).data.viewer).not.toBeNull();
    expect((await here.ask('mutation { endOtherSessions }')).data.endOtherSessions).toBe(1);
    expect((await third.ask(VIEWER)).data.viewer).toBeNull();
    expect(await devices()).toHaveLength(1);
  });

  it('HRO-13 everybody changes their own password, with the current one; other sessions end', async () => {
    const here = await signedIn('employer');
    const there = await signedIn('employer', '198.51.100.20');
    const password = 'Zeven blauwe fietsen!';
    const wrong = await here.ask(CHANGE, { input: { currentPassword: 'geraden', password } });
    expect(wrong.errors?.[0]?.extensions.fields?.[0]?.path).toBe('currentPassword');
    const weak = await here.ask(CHANGE, { input: { currentPassword: PASSWORD, password: 'zwak' } });
    expect(weak.errors?.[0]?.extensions.fields?.[0]?.path).toBe('password');
    expect((await here.ask(CHANGE, { input: { currentPassword: PASSWORD, password } })).errors).toBeUndefined();
    expect((await here.ask(VIEWER)).data.viewer).not.toBeNull();
    expect((await there.ask(VIEWER)).data.viewer).toBeNull();
    await waitForMail(world.mailbox.url, { to: 'employer@demo.instroom.example', subject: 'wachtwoord' });
    const [entry] = await world.sql<{ actorKind: string }>(
      `select e.actor_kind as "actorKind" from audit_entry e where e.operation = 'changePassword' order by e.id desc limit 1`,
    );
    expect(entry?.actorKind).toBe('USER');
  });

  it('the audit log names who signed in', async () => {
    await signedIn('recruiter');
    const [entry] = await world.sql<{ name: string }>(
      `select u.name from audit_entry e join app_user u on u.id = e.actor_id where e.operation = 'signIn' order by e.id desc limit 1`,
    );
    expect(entry?.name).toBe('Sanne de Vries');
  });

  it('HW-216 who is a user of several organisations goes from one to the other with a session of its own', async () => {
    const account = "select id from account where email = 'recruiter@demo.instroom.example'";
    const [other] = await world.sql<{ id: string }>("select id from organisation where slug = 'other'");
    await world.sql(
      `insert into app_user (organisation_id, account_id, role_id, name) select $1, (${account}), r.id, 'Sanne de Vries' from role r where r.organisation_id = $1 and r.key = 'RECRUITER'`,
      [other!.id],
    );
    const browser = await signedIn('recruiter');
    const before = new Map(browser.cookies);
    const memberships = (await browser.ask('{ memberships { organisationId organisationName isCurrent } }')).data
      .memberships;
    expect(memberships).toMatchObject([{ organisationName: 'Techniek Noord', isCurrent: false }, { isCurrent: true }]);
    const change =
      'mutation ($input: SwitchOrganisationInput!) { switchOrganisation(input: $input) { organisation { name } } }';
    const { data } = await browser.ask(change, { input: { organisationId: other!.id } });
    expect(data.switchOrganisation.organisation.name).toBe('Techniek Noord');
    expect(browser.cookies.get('instroom_session')).not.toBe(before.get('instroom_session'));
    expect((await browser.ask(VIEWER)).data.viewer.organisation.name).toBe('Techniek Noord');
    const old = world.signedInBy(before.get('instroom_session')!);
    expect((await old.ask(VIEWER)).data.viewer).toBeNull();

    // The one used last opens.
    expect((await (await signedIn('recruiter')).ask(VIEWER)).data.viewer.organisation.name).toBe('Techniek Noord');
    const stranger = await signedIn('interviewer');
    expect((await stranger.ask(change, { input: { organisationId: other!.id } })).code).toBe('NOT_FOUND');
  });

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
      'Edge',
      'Windows',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    ['curl/8.0', null, null],
  ])('knows %j', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });

  it('keeps of an address what an office shares', () => {
    expect(['192.0.2.77', '::ffff:192.0.2.77', '2001:db8::1', 'system'].map(networkOf)).toEqual([
      '192.0.2.x',
      '192.0.2.x',
      '2001:db8:0::x',
      null,
    ]);
  });
});
