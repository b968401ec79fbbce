import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askToEnter } from '../../commands/support.ts';
import { contextOfSession, recalledContext } from './access.recall.service.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const SWITCH = 'mutation ($input: SetSupportAccessInput!) { setSupportAccess(input: $input) { id } }';
const ENTER = 'mutation ($input: EnterAsSupportInput!) { enterAsSupport(input: $input) }';
const ENTRIES = '{ supportEntries { operator reason enteredAt endsAt isRunning lookCount } }';

describe("the vendor's support", () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
  });
  afterAll(() => world.close());

  const allow = (isAllowed: boolean) => admin.ask(SWITCH, { input: { isAllowed } });
  const ask = (reason = 'Vraag 4711') =>
    askToEnter(world.gateway.gateway.env.DATABASE_URL, { organisation: 'demo', operator: 'Tess van Support', reason });

  /** Comes in with a code as the console does, and keeps the cookie. */
  async function enter(code: string): Promise<Person> {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        variables: { input: { code } },
        extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(ENTER).digest('hex') } },
      }),
    });
    const session = /instroom_session=([^;]+)/.exec(response.headers.getSetCookie()[0] ?? '')?.[1];
    if (!session) throw new Error(await response.text());
    return world.signedInBy(session);
  }

  it('HRO-08 nobody comes in while the switch is off, which it is until the customer turns it on', async () => {
    expect((await admin.ask('{ companyProfile { isSupportAllowed } }')).data.companyProfile.isSupportAllowed).toBe(
      false,
    );
    await expect(ask()).rejects.toThrow('does not let support in');
    await allow(true);
    const code = await ask();
    await allow(false);
    expect((await world.visitor().ask(ENTER, { input: { code } })).code).toBe('BAD_INPUT');
    await allow(true);
    expect((await world.visitor().ask(ENTER, { input: { code } })).code).toBe('BAD_INPUT');
  });

  it('HRO-08 support comes in once with a code, reads only, and sees no contact details, notes or documents', async () => {
    await allow(true);
    const code = await ask();
    const support = await enter(code);
    expect((await world.visitor().ask(ENTER, { input: { code } })).code).toBe('BAD_INPUT');
    const { data } = await support.ask('{ viewer { user { name } role { key } } vacancies(first: 2) { totalCount } }');
    expect(data.viewer).toEqual({ user: { name: 'Instroom support' }, role: { key: 'SUPPORT' } });
    expect(data.vacancies.totalCount).toBeGreaterThan(0);
    const candidates = await support.ask('{ candidates(first: 1) { edges { node { name email phone } } } }');
    expect(candidates.data.candidates.edges[0].node).toMatchObject({ email: null, phone: null });
    expect((await support.ask('{ companyProfile { name } }')).code).toBe('NOT_ALLOWED');
    for (const change of [
      'mutation { setLanguage(language: EN) { language } }',
      'mutation { dismissGuidedStart(isDismissed: true) { isDismissed } }',
      'mutation { answerHelp(input: { article: "spf", isHelpful: true }) { article } }',
    ])
      expect((await support.ask(change)).code).toBe('NOT_ALLOWED');
    expect((await admin.ask('{ users { name } }')).data.users.map(({ name }: { name: string }) => name)).not.toContain(
      'Instroom support',
    );
  });

  it('HRO-08 every entry and everything that is looked at is in the audit log and on the company profile', async () => {
    const support = await enter(await ask('Filter werkt niet'));
    const [vacancy] = await world.sql<{ id: string }>(
      "select v.id from vacancy v join organisation o on o.id = v.organisation_id where o.slug = 'demo' limit 1",
    );
    await support.ask('query VacancyHeader($id: ID!) { vacancy(id: $id) { title } }', { id: vacancy!.id });
    const log = await admin.ask(
      '{ auditLog(first: 20) { edges { node { operation actorName recordType recordId } } } }',
    );
    const lines = log.data.auditLog.edges.map(({ node }: { node: object }) => node);
    expect(lines).toContainEqual({
      operation: 'supportLooked',
      actorName: 'Instroom support',
      recordType: 'VacancyHeader',
      recordId: vacancy!.id,
    });
    for (const operation of ['askToEnterAsSupport', 'enterAsSupport'])
      expect(lines).toContainEqual(expect.objectContaining({ operation, recordType: 'SupportEntry' }));
    const [entry] = (await admin.ask(ENTRIES)).data.supportEntries;
    expect(entry).toMatchObject({
      operator: 'Tess van Support',
      reason: 'Filter werkt niet',
      isRunning: true,
      lookCount: 1,
    });
  });

  it('HRO-08 what support looks at again is written down again: it is never known from memory', async () => {
    const support = await enter(await ask('Nog eens kijken'));
    for (let time = 1; time <= 3; time += 1) {
      await support.ask('query Vacancies { vacancies(first: 1) { totalCount } }');
      const [entry] = (await admin.ask(ENTRIES)).data.supportEntries;
      expect(entry).toMatchObject({ reason: 'Nog eens kijken', lookCount: time });
    }
    const sessionToken = support.cookie.split('=')[1] ?? '';
    const facts = { requestId: 'test', language: 'NL' as const, address: '', sessionToken, isLanguageAsked: true };
    expect((await contextOfSession(world.gateway.gateway, facts))?.user.isSupport).toBe(true);
    expect(recalledContext(world.gateway.gateway, facts)).toBeUndefined();
  });

  it('HRO-08 turning the switch off ends a running visit at once, and turning it on again does not bring it back', async () => {
    const support = await enter(await ask());
    const isIn = async () => (await support.ask('{ viewer { role { key } } }')).data.viewer !== null;
    expect(await isIn()).toBe(true);
    // The look-up itself holds, also when the session were still there.
    await world.sql("update organisation set is_support_allowed = false where slug = 'demo'");
    expect(await isIn()).toBe(false);
    await world.sql("update organisation set is_support_allowed = true where slug = 'demo'");
    expect(await isIn()).toBe(true);
    await allow(false);
    expect(await isIn()).toBe(false);
    await allow(true);
    expect(await isIn()).toBe(false);
    expect(
      (await admin.ask(ENTRIES)).data.supportEntries.every(({ isRunning }: { isRunning: boolean }) => !isRunning),
    ).toBe(true);
    expect((await (await world.as('RECRUITER')).ask(ENTRIES)).code).toBe('NOT_ALLOWED');
  });

  it('HRO-08 a session of somebody else never passes for one of support, and the account has no way in of its own', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const refused = await world.visitor().ask(signIn, { input: { email: 'support@instroom.invalid', password: '' } });
    expect(refused.data?.signIn ?? null).toBeNull();
    const forged = world.signedInBy(`support_${admin.cookie.split('=')[1]}`);
    expect((await forged.ask('{ viewer { role { key } } }')).data.viewer).toBeNull();
  });
});
