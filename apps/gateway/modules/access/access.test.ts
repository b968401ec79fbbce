import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../testing/world.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { name } role { key } } }';
const VIEWER = '{ viewer { user { name email } role { key } permissions viewerCanCreateVacancy } }';

describe('access', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());

  it('HW-17 a user signs in with e-mail address and password and is told who they are', async () => {
    const recruiter = await world.as('RECRUITER');
    const { data } = await recruiter.ask(VIEWER);
    expect(data.viewer).toMatchObject({
      user: { name: 'Sanne de Vries', email: 'recruiter@demo.instroom.example' },
      role: { key: 'RECRUITER' },
      viewerCanCreateVacancy: true,
    });
  });

  it('answers a wrong password and an unknown address alike, and sets no cookie', async () => {
    const wrong = await world
      .visitor()
      .ask(SIGN_IN, { input: { email: 'admin@demo.instroom.example', password: 'not it' } });
    const unknown = await world
      .visitor()
      .ask(SIGN_IN, { input: { email: 'nobody@demo.instroom.example', password: 'not it' } });
    expect(wrong.code).toBe('NOT_SIGNED_IN');
    expect(unknown.errors?.[0]?.message).toBe(wrong.errors?.[0]?.message);
    expect(unknown.data).toEqual(wrong.data);
  });

  it('lets nobody guess more than five times a quarter of an hour for one address, and says when to try again', async () => {
    const guess = () =>
      world.visitor().ask(SIGN_IN, { input: { email: 'committee@demo.instroom.example', password: 'guess' } });
    for (let time = 0; time < 5; time += 1) expect((await guess()).code).toBe('NOT_SIGNED_IN');
    const refused = await guess();
    expect(refused.code).toBe('TOO_MANY_REQUESTS');
    expect(refused.status).toBe(429);
    expect(refused.errors?.[0]?.extensions['retryAfterSeconds']).toBeGreaterThan(0);
    const other = await world.as('INTERVIEWER');
    expect((await other.ask(VIEWER)).data.viewer.role.key).toBe('INTERVIEWER');
  });

  it('a session that was ended opens nothing any more', async () => {
    const visitor = world.visitor();
    const manager = await world.as('HIRING_MANAGER');
    expect((await manager.ask('mutation { signOut }')).data).toEqual({ signOut: true });
    expect((await manager.ask(VIEWER)).data).toEqual({ viewer: null });
    expect((await manager.ask('{ users { name } }')).code).toBe('NOT_SIGNED_IN');
    expect((await visitor.ask(VIEWER)).data).toEqual({ viewer: null });
  });

  it('HRO-18 a right that is not in the role is refused with its title', async () => {
    const recruiter = await world.as('RECRUITER');
    const refused = await recruiter.ask('{ apiKeys { name } }');
    expect(refused.code).toBe('NOT_ALLOWED');
    expect(refused.errors?.[0]?.message).toContain('API-sleutels beheren');
    const english = await recruiter.ask('{ apiKeys { name } }', {}, { 'x-instroom-language': 'en' });
    expect(english.errors?.[0]?.message).toContain('Manage API keys');
  });

  it('keeps from a role what it may not read, names it, and answers the rest', async () => {
    const interviewer = await world.as('INTERVIEWER');
    const { data, errors, extensions } = await interviewer.ask('{ users { name email } }');
    expect(errors).toBeUndefined();
    expect(data.users.every((user: { email: null }) => user.email === null)).toBe(true);
    expect(extensions).toMatchObject({ withheld: ['User.email'] });
  });

  it("an administrator makes a partner's key, sees its secret once, and revokes it", async () => {
    const admin = await world.as('ADMIN');
    const made = await admin.ask(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id prefix permissions } } }',
      { input: { name: 'Werkzoekers.example', permissions: ['FEED_READ'] } },
    );
    const { secret, apiKey } = made.data.createApiKey;
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    const partner = world.partner(secret);
    expect((await partner.ask('{ viewer { language } }')).data).toEqual({ viewer: null });
    expect((await partner.ask('{ vacancies { totalCount } }')).code).toBe('NOT_ALLOWED');
    const stored = await world.sql<{ text: string }>('select api_key::text as text from api_key');
    expect(stored.some((row) => row.text.includes(secret))).toBe(false);
    await admin.ask('mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { revokedAt } }', {
      input: { apiKeyId: apiKey.id },
    });
    expect((await partner.ask('{ viewer { language } }')).code).toBe('NOT_SIGNED_IN');
  });

  it('a key can never be given rights that are not for partners', async () => {
    const admin = await world.as('ADMIN');
    const refused = await admin.ask(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
      { input: { name: 'Te veel', permissions: ['CANDIDATES_VIEW'] } },
    );
    expect(refused.code).toBe('BAD_INPUT');
  });

  it('writes a line in the audit log for every change, with who and what', async () => {
    const admin = await world.as('ADMIN');
    await admin.ask('mutation { setLanguage(language: NL) { language } }');
    const { data } = await admin.ask(
      '{ auditLog(first: 1) { edges { node { operation actorKind actorName recordType } } } }',
    );
    expect(data.auditLog.edges[0].node).toMatchObject({
      operation: 'setLanguage',
      actorKind: 'USER',
      recordType: 'User',
    });
  });
});
