import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnv } from '../../env.ts';
import { change } from '../../platform/change.ts';
import { systemContext } from '../../platform/context.ts';
import { type Browser, browserOf } from '../../testing/browser.ts';
import { type Claims, CLIENT, startProvider, type TestProvider } from '../../testing/oidc-provider.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { createInvitation } from './access.invitations.service.ts';

const CONSOLE = 'http://localhost:3000';
const TENANT = '3f1c7a52-0000-4000-8000-000000000001';
const PRIVATE_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { isToSignIn } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }';
const VIEWER = '{ viewer { user { name } organisation { name } } }';
const LINK = '/microsoft/start?intent=LINK&returnTo=/settings/security';
const START = '/microsoft/start?intent=SIGN_IN';

const work = (oid: string, more: Partial<Claims> = {}): Claims => ({
  sub: `pairwise-${oid}`,
  tid: TENANT,
  oid,
  email: `${oid}@work.example`,
  ...more,
});

describe('signing in with Microsoft', () => {
  let provider: TestProvider;
  let world: World;
  beforeAll(async () => {
    provider = await startProvider(`${CONSOLE}/microsoft/callback`);
    const settings = {
      MICROSOFT_CLIENT_ID: CLIENT.id,
      MICROSOFT_CLIENT_SECRET: CLIENT.secret,
      MICROSOFT_ISSUER: provider.issuer,
      PUBLIC_ADMIN_URL: CONSOLE,
    };
    world = await openWorld({ runJobs: true, settings });
  });
  afterAll(async () => {
    await world.close();
    await provider.close();
  });

  /** The path of the console that an address is of. */
  const pathOf = (address: string) => {
    expect(address.startsWith(`${CONSOLE}/`)).toBe(true);
    return address.slice(CONSOLE.length);
  };

  /** To Microsoft and back again; gives the page where the browser ends up. */
  async function through(browser: Browser, start: string, claims: Claims | null): Promise<string> {
    provider.signsIn(claims);
    const { location } = await browser.visit(start);
    const back = await provider.visit(location);
    return pathOf((await browser.visit(pathOf(back))).location);
  }

  async function signedIn(email: string): Promise<Browser> {
    const browser = browserOf(world);
    await browser.ask(SIGN_IN, { input: { email: `${email}@demo.instroom.example`, password: 'Instroom-demo-1!' } });
    return browser;
  }

  /** In a browser of its own, somebody who just accepted the terms of an invitation. */
  async function invited(email: string): Promise<Browser> {
    const [user] = await world.sql<{ id: string; organisation_id: string }>(
      `with a as (select account_for($1, $1) as id)
       insert into app_user (organisation_id, account_id, role_id, name, state)
       select r.organisation_id, a.id, r.id, 'Mila Jansen', 'INVITED' from a join role r on r.key = 'RECRUITER'
       join organisation o on o.id = r.organisation_id and o.slug = 'demo' returning id, organisation_id`,
      [email],
    );
    const context = systemContext(world.gateway.gateway, user!.organisation_id, 'test');
    await change(context, 'inviteUser', (step) => createInvitation(context, step, { userId: user!.id, kind: 'STAFF' }));
    const browser = browserOf(world);
    await browser.ask(ACCEPT, { input: { token: await tokenMailedTo(email), hasAcceptedTerms: true } });
    return browser;
  }

  async function tokenMailedTo(email: string): Promise<string> {
    for (let time = 0; time < 200; time += 1) {
      const [mail] = await world.mailbox.store.list(email);
      if (mail) return /token=([\w-]{43})/.exec((await world.mailbox.store.read(mail.id))?.text ?? '')?.[1] ?? '';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No mail to ${email}`);
  }

  const nameIn = async (browser: Browser) => (await browser.ask(VIEWER)).data.viewer?.user.name;
  const linkedTo = async (oid: string) =>
    (
      await world.sql<{ email: string }>(
        'select a.email from microsoft_identity m join account a on a.id = m.account_id where m.object_id = $1',
        [oid],
      )
    ).map(({ email }) => email);

  it('HW-06 HW-15 whoever linked Microsoft in the settings signs in with it, straight into the application', async () => {
    const browser = await signedIn('recruiter');
    expect(await through(browser, LINK, work('rosa'))).toBe('/settings/security?microsoft=linked');
    expect(await linkedTo('rosa')).toEqual(['recruiter@demo.instroom.example']);

    const other = browserOf(world);
    const renamed = work('rosa', { email: 'married@work.example' });
    expect(await through(other, `${START}&returnTo=/vacancies?mine=1`, renamed)).toBe('/vacancies?mine=1');
    expect(await nameIn(other)).toBe(await nameIn(browser));
    expect(other.cookies.has('instroom_microsoft')).toBe(false);
    const audited = await world.sql<{ operation: string; email: string }>(
      `select e.operation, a.email from audit_entry e join app_user u on u.id = e.actor_id join account a on a.id = u.account_id
       where e.actor_kind = 'USER' and e.operation in ('linkMicrosoft', 'signIn') order by e.id desc limit 2`,
    );
    expect(audited.map(({ operation }) => operation).sort()).toEqual(['linkMicrosoft', 'signIn']);
    expect(audited.every(({ email }) => email === 'recruiter@demo.instroom.example')).toBe(true);
    const [session] = await world.sql<{ method: string }>(
      'select method from session order by created_at desc limit 1',
    );
    expect(session?.method).toBe('MICROSOFT');
  });

  it('HW-06 whoever unlinks Microsoft signs in with the password again, and needs one for it', async () => {
    const UNLINK = 'mutation ($input: ConfirmedInput!) { unlinkMicrosoft(input: $input) { hasMicrosoft } }';
    const browser = await signedIn('accountmanager');
    expect(await through(browser, LINK, work('lotte'))).toBe('/settings/security?microsoft=linked');
    const unlink = (currentPassword: string) => browser.ask(UNLINK, { input: { currentPassword } });
    expect((await unlink('something else')).code).toBe('BAD_INPUT');
    expect(await linkedTo('lotte')).toHaveLength(1);
    expect((await unlink('Instroom-demo-1!')).data.unlinkMicrosoft).toEqual({ hasMicrosoft: false });
    expect(await through(browserOf(world), START, work('lotte'))).toContain('microsoft=unknown');
  });

  it('HW-06 Microsoft instead of a password while accepting an invitation, and then one is in', async () => {
    const browser = await invited('mila-azure@demo.instroom.example');
    expect(await through(browser, '/microsoft/start?intent=LINK', null)).toBe('/welcome/security?microsoft=refused');
    expect(await through(browser, '/microsoft/start?intent=LINK', work('mila'))).toBe('/');
    expect(await nameIn(browser)).toBe('Mila Jansen');
    expect(browser.cookies.has('instroom_sign_in')).toBe(false);
    const again = browserOf(world);
    expect(await through(again, START, work('mila'))).toBe('/');
    expect(await nameIn(again)).toBe('Mila Jansen');
  });

  it('HW-15 an address is no proof: an identity that is not linked opens nothing', async () => {
    const browser = browserOf(world);
    const claims = work('stranger', { email: 'admin@demo.instroom.example' });
    expect(await through(browser, START, claims)).toBe('/sign-in?microsoft=unknown');
    const elsewhere = work('rosa', { tid: 'another-tenant', sub: 'another-sub' });
    expect(await through(browser, START, elsewhere)).toBe('/sign-in?microsoft=unknown');
    expect(await nameIn(browser)).toBeUndefined();
  });

  it('HW-15 private accounts are refused, to sign in and to link alike', async () => {
    const claims = work('hotmail', { tid: PRIVATE_TENANT });
    expect(await through(browserOf(world), START, claims)).toBe('/sign-in?microsoft=private');
    expect(await through(await signedIn('interviewer'), LINK, claims)).toBe('/settings/security?microsoft=private');
    expect(await linkedTo('hotmail')).toEqual([]);
  });

  it('HW-15 an identity belongs to one account; one account that links another keeps the last', async () => {
    const first = await signedIn('hiringmanager');
    await through(first, LINK, work('hanna'));
    const second = await signedIn('committee');
    expect(await through(second, LINK, work('hanna'))).toBe('/settings/security?microsoft=taken');
    expect(await linkedTo('hanna')).toEqual(['hiringmanager@demo.instroom.example']);
    expect(await through(first, LINK, work('hanna-new'))).toBe('/settings/security?microsoft=linked');
    expect([await linkedTo('hanna'), await linkedTo('hanna-new')]).toEqual([
      [],
      ['hiringmanager@demo.instroom.example'],
    ]);
  });

  it('HW-15 a provider without tenants: who somebody is there, is linked', async () => {
    const browser = await signedIn('accountmanager');
    const plain = { sub: 'plain-subject' };
    expect(await through(browser, LINK, plain)).toBe('/settings/security?microsoft=linked');
    const [stored] = await world.sql<object>(
      "select tenant_id, object_id, email from microsoft_identity where object_id = 'plain-subject'",
    );
    expect(stored).toEqual({ tenant_id: provider.issuer, object_id: 'plain-subject', email: null });
  });

  it('HW-15 an answer counts once, in the browser that asked, and unchanged', async () => {
    const browser = browserOf(world);
    provider.signsIn(work('rosa'));
    const back = pathOf(await provider.visit((await browser.visit(START)).location));
    const sealed = browser.cookies.get('instroom_microsoft')!;
    const refused = `${CONSOLE}/sign-in?microsoft=refused`;

    expect((await browserOf(world).visit(back)).location).toBe(refused);
    const forged = browserOf(world);
    forged.cookies.set('instroom_microsoft', `${sealed.slice(0, -4)}AAAA`);
    expect((await forged.visit(back)).location).toBe(refused);
    const guessing = browserOf(world);
    guessing.cookies.set('instroom_microsoft', sealed);
    expect((await guessing.visit(back.replace(/state=[^&]+/, 'state=guessed'))).location).toBe(refused);
    expect((await browser.visit(back)).location).toBe(`${CONSOLE}/`);
    expect(await nameIn(browser)).toBeTruthy();
    const replaying = browserOf(world);
    replaying.cookies.set('instroom_microsoft', sealed);
    expect((await replaying.visit(back)).location).toBe(refused);
    expect(await nameIn(replaying)).toBeUndefined();
  });

  it('HW-15 an answer made for another question, with another nonce, is refused', async () => {
    const browser = browserOf(world);
    provider.signsIn(work('mila'));
    const { location } = await browser.visit(START);
    const question = new URL(location);
    expect(Object.fromEntries(question.searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      scope: 'openid profile email',
      redirect_uri: `${CONSOLE}/microsoft/callback`,
    });
    question.searchParams.set('nonce', 'of-somebody-else');
    const back = pathOf(await provider.visit(question.href));
    expect((await browser.visit(back)).location).toBe(`${CONSOLE}/sign-in?microsoft=refused`);
  });

  it('HW-15 whoever cancels at Microsoft reads so, and one only comes back to a page of the console', async () => {
    expect(await through(browserOf(world), `${START}&returnTo=/mail`, null)).toBe(
      '/sign-in?microsoft=refused&returnTo=%2Fmail',
    );
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', 'mail'])
      expect(await through(browserOf(world), `${START}&returnTo=${encodeURIComponent(elsewhere)}`, work('mila'))).toBe(
        '/',
      );
  });

  it('HW-06 linking takes a fresh session or an invitation, and the same person at both ends', async () => {
    const visitor = browserOf(world);
    expect(pathOf((await visitor.visit(LINK)).location)).toBe('/sign-in?returnTo=%2Fsettings%2Fsecurity');

    const browser = await signedIn('admin');
    await world.sql("update session set created_at = now() - interval '20 minutes'");
    expect(pathOf((await browser.visit(LINK)).location)).toBe('/settings/security?microsoft=stale');

    const leaving = await signedIn('admin');
    provider.signsIn(work('mallory'));
    const back = pathOf(await provider.visit((await leaving.visit(LINK)).location));
    const other = await signedIn('interviewer');
    leaving.cookies.set('instroom_session', other.cookies.get('instroom_session')!);
    expect(pathOf((await leaving.visit(back)).location)).toBe('/settings/security?microsoft=refused');
    expect(await linkedTo('mallory')).toEqual([]);
  });

  it('HW-15 while Microsoft cannot be reached that is said, and the next try asks it again', async () => {
    const issuer = 'http://127.0.0.1:9';
    await world.restart({ settings: { MICROSOFT_CLIENT_ID: CLIENT.id, MICROSOFT_ISSUER: issuer } });
    for (const time of ['first', 'second'])
      expect([time, (await browserOf(world).visit(START)).location]).toEqual([
        time,
        `${CONSOLE}/sign-in?microsoft=unavailable`,
      ]);
    const { env } = world.gateway.gateway;
    const production = { ...env, NODE_ENV: 'production' };
    const source = Object.fromEntries(Object.entries(production).map(([name, value]) => [name, String(value)]));
    expect(() => readEnv(source)).toThrow('MICROSOFT_ISSUER must begin with https');
  });
});
