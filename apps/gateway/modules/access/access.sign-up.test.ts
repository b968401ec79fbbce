import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOf } from '../../testing/browser.ts';
import { openWorld, type World } from '../../testing/world.ts';

const REQUEST = 'mutation ($input: RequestSignUpInput!) { requestSignUp(input: $input) }';
const LINK = 'query ($token: String!) { signUp(token: $token) { organisationName email conditions { version } } }';
const CONFIRM = 'mutation ($input: AcceptInvitationInput!) { confirmSignUp(input: $input) { isToSignIn } }';
const PENDING = '{ pendingSignIn { step organisationName } }';

const waterrijk = {
  organisationName: 'Gemeente Waterrijk',
  name: 'Sanne Bakker',
  email: 'sanne@waterrijk.example',
  language: 'NL',
};

describe('a new organisation', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld({ runJobs: true })));
  afterAll(() => world.close());

  async function tokenFor(email: string): Promise<string> {
    const { text } = await waitForMail(world.mailbox.url, { to: email, subject: /Bevestig|Confirm/ });
    return /token=([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
  }

  it('HRO-16 whoever signs it up becomes its administrator, after confirming the address and the terms', async () => {
    const browser = browserOf(world);
    expect((await browser.ask(REQUEST, { input: waterrijk })).data).toEqual({ requestSignUp: true });
    expect(await world.sql("select 1 from organisation where name = 'Gemeente Waterrijk'")).toEqual([]);
    const token = await tokenFor(waterrijk.email);
    expect((await browser.ask(LINK, { token })).data.signUp).toMatchObject({ organisationName: 'Gemeente Waterrijk' });
    expect((await browser.ask(CONFIRM, { input: { token, hasAcceptedTerms: false } })).code).toBe('BAD_INPUT');
    expect((await browser.ask(CONFIRM, { input: { token, hasAcceptedTerms: true } })).data.confirmSignUp).toEqual({
      isToSignIn: false,
    });
    expect((await browser.ask(PENDING)).data.pendingSignIn).toEqual({
      step: 'CHOOSE_SECURITY',
      organisationName: 'Gemeente Waterrijk',
    });
    const [founder] = await world.sql<{ key: string; state: string }>(
      `select r.key, u.state from app_user u join role r on r.id = u.role_id join account a on a.id = u.account_id where a.email = $1`,
      [waterrijk.email],
    );
    expect(founder).toEqual({ key: 'ADMIN', state: 'ACTIVE' });
    expect((await browserOf(world).ask(CONFIRM, { input: { token, hasAcceptedTerms: true } })).code).toBe('NOT_FOUND');
  });

  it('starts with roles, a workflow, templates in both languages, a careers site and a privacy statement', async () => {
    const [has] = await world.sql<Record<string, unknown>>(
      `select o.slug, o.default_workflow_id is not null as workflow,
         (select count(*)::int from role r where r.organisation_id = o.id) as roles,
         (select count(*)::int from workflow_stage s where s.organisation_id = o.id) as stages,
         (select count(*)::int from message_template_text t where t.organisation_id = o.id) as texts,
         (select count(*)::int from careers_site c where c.organisation_id = o.id and c.published_number = 1) as sites,
         (select count(*)::int from publication_channel c where c.organisation_id = o.id and c.kind in ('CAREERS_SITE', 'PARTNER_FEED')) as channels,
         (select count(*)::int from privacy_statement p where p.organisation_id = o.id) as statements
       from organisation o where o.name = 'Gemeente Waterrijk'`,
    );
    expect(has).toEqual({
      slug: 'gemeente-waterrijk',
      workflow: true,
      roles: 8,
      stages: 8,
      texts: 10,
      sites: 1,
      channels: 2,
      statements: 1,
    });
    const site = await world.visitor().ask('{ careersSite(slug: "gemeente-waterrijk") { id defaultLanguage } }');
    expect(site.data.careersSite.defaultLanguage).toBe('NL');
  });

  it('of the same name gets a short name of its own', async () => {
    const again = { ...waterrijk, email: 'tweede@waterrijk.example' };
    await browserOf(world).ask(REQUEST, { input: again });
    await browserOf(world).ask(CONFIRM, { input: { token: await tokenFor(again.email), hasAcceptedTerms: true } });
    const slugs = await world.sql<{ slug: string }>(
      "select slug from organisation where name = 'Gemeente Waterrijk' order by slug",
    );
    expect(slugs.map(({ slug }) => slug)).toEqual([
      'gemeente-waterrijk',
      expect.stringMatching(/^gemeente-waterrijk-[0-9a-f]{6}$/),
    ]);
  });

  it('by somebody who has a secured account: they sign in with that, and have two organisations', async () => {
    const email = 'recruiter@demo.instroom.example';
    await browserOf(world).ask(REQUEST, { input: { ...waterrijk, organisationName: 'Eigen Bureau', email } });
    const { data } = await browserOf(world).ask(CONFIRM, {
      input: { token: await tokenFor(email), hasAcceptedTerms: true },
    });
    expect(data.confirmSignUp.isToSignIn).toBe(true);
    const recruiter = await world.as('RECRUITER');
    const { data: mine } = await recruiter.ask('{ memberships { organisationName isCurrent } }');
    expect(mine.memberships).toHaveLength(2);
  });

  it('a robot that fills in the hidden field gets the same answer and no mail', async () => {
    const email = 'robot@nowhere.example';
    const { data } = await browserOf(world).ask(REQUEST, {
      input: { ...waterrijk, email, website: 'https://spam.example' },
    });
    expect(data).toEqual({ requestSignUp: true });
    expect(await world.sql('select 1 from sign_up where email = $1', [email])).toEqual([]);
  });

  it('cannot be signed up where that is closed', async () => {
    await world.restart({ runJobs: true, settings: { SIGN_UP: 'closed' } });
    expect((await browserOf(world).ask(REQUEST, { input: waterrijk })).code).toBe('NOT_FOUND');
    expect((await browserOf(world).ask('{ signInOptions { isSignUpOpen } }')).data.signInOptions.isSignUpOpen).toBe(
      false,
    );
    await world.restart({ runJobs: true });
  });

  it('HRO-16 on an own server a command makes it and prints the link of its administrator', async () => {
    const { env } = world.gateway.gateway;
    const settings: Record<string, string> = Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    );
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--import',
        'tsx',
        'commands/organisation.ts',
        'create',
        '--name',
        'Stichting Oever',
        '--email',
        'beheer@oever.example',
      ],
      { cwd: new URL('../..', import.meta.url), env: settings },
    );
    const token = /token=([\w-]{43})/.exec(stdout)?.[1];
    const { data } = await world
      .visitor()
      .ask('query ($token: String!) { invitation(token: $token) { state organisationName email } }', { token });
    expect(data.invitation).toEqual({
      state: 'OPEN',
      organisationName: 'Stichting Oever',
      email: 'beheer@oever.example',
    });
  });
});
