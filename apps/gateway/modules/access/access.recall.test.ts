import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { contextOfSession, recalledContext, secretHash } from './access.recall.service.ts';

const USERS = '{ users { name email } }';
const KEYS = '{ apiKeys { name } }';
const VACANCIES = '{ vacancies(first: 100) { edges { node { id title } } } }';

describe('what is remembered of a session', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());

  /** Somebody of the demo organisation with a session of their own, who has asked something before. */
  async function known(name: string): Promise<Person & { token: string }> {
    const token = randomBytes(32).toString('base64url');
    await world.sql(
      `insert into session (organisation_id, user_id, token_hash, expires_at)
       select u.organisation_id, u.id, $1, now() + interval '1 day' from app_user u join account a on a.id = u.account_id where a.email_norm = $2`,
      [secretHash(token), `${name}@demo.instroom.example`],
    );
    const person = world.signedInBy(token);
    for (let time = 0; time < 2; time += 1) expect((await person.ask(USERS)).data.users.length).toBeGreaterThan(0);
    return { ...person, token };
  }
  const changeSession = ({ token }: { token: string }, change: string) =>
    world.sql(`update session set ${change} where token_hash = $1`, [secretHash(token)]);
  const userOf = `(select user_id from session where token_hash = $1)`;

  it.each([
    ['is ended', 'ended_at = now()'],
    ['runs out', 'expires_at = now()'],
    ['was left alone too long', "last_seen_at = now() - interval '9 hours'"],
  ])('opens nothing from the request on after it %s', async (_, change) => {
    const recruiter = await known('recruiter');
    await changeSession(recruiter, change);
    expect((await recruiter.ask(USERS)).code).toBe('NOT_SIGNED_IN');
    expect((await recruiter.ask(USERS)).code).toBe('NOT_SIGNED_IN');
  });

  it('opens nothing to somebody who is deactivated, and everything when they are back', async () => {
    const interviewer = await known('interviewer');
    const become = (state: string) =>
      world.sql(`update app_user set state = $2 where id = ${userOf}`, [secretHash(interviewer.token), state]);
    await become('DEACTIVATED');
    expect((await interviewer.ask(USERS)).code).toBe('NOT_SIGNED_IN');
    await become('ACTIVE');
    expect((await interviewer.ask(USERS)).errors).toBeUndefined();
  });

  it('gives nobody a right that their role has lost, and at once one that it has won', async () => {
    const admin = await known('admin');
    expect((await admin.ask(KEYS)).errors).toBeUndefined();
    const roleOf = `(select role_id from app_user where id = ${userOf})`;
    const [{ permissions } = { permissions: [] }] = await world.sql<{ permissions: string[] }>(
      `select permissions from role where id = ${roleOf}`,
      [secretHash(admin.token)],
    );
    const allow = (allowed: string[]) =>
      world.sql(`update role set permissions = $2 where id = ${roleOf}`, [secretHash(admin.token), allowed]);

    await allow(permissions.filter((permission) => permission !== 'API_KEYS_MANAGE' && permission !== 'USERS_VIEW'));
    expect((await admin.ask(KEYS)).code).toBe('NOT_ALLOWED');
    const { data, extensions } = await admin.ask(USERS);
    expect(data.users.every(({ email }: { email: string | null }) => email === null)).toBe(true);
    expect(extensions).toMatchObject({ withheld: ['User.email'] });

    await allow(permissions);
    expect((await admin.ask(KEYS)).errors).toBeUndefined();
    expect((await admin.ask(USERS)).extensions).toBeUndefined();
  });

  it('shows what the new role may see to somebody who gets another', async () => {
    const committee = await known('committee');
    const before = (await committee.ask(VACANCIES)).data.vacancies.edges.length;
    await world.sql(
      `update app_user u set role_id = (select r.id from role r where r.organisation_id = u.organisation_id and r.key = 'ADMIN') where u.id = ${userOf}`,
      [secretHash(committee.token)],
    );
    expect((await committee.ask(VACANCIES)).data.vacancies.edges.length).toBeGreaterThan(before);
    expect((await committee.ask(KEYS)).errors).toBeUndefined();
  });

  it('shows what the role may see that one looks around as, whatever changes of that, and all again when that ends', async () => {
    const admin = await known('admin');
    const mine = (await admin.ask(VACANCIES)).data.vacancies.edges.length;
    const seen = async () => (await admin.ask(VACANCIES)).data.vacancies.edges.length;
    const seeAs = (role: string | null, colleague: string | null) =>
      world.sql(
        `update session s set previewed_role_id = (select r.id from role r where r.organisation_id = s.organisation_id and r.key = $2),
           previewed_user_id = (select u.id from app_user u join account a on a.id = u.account_id where a.email_norm = $3)
         where s.token_hash = $1`,
        [secretHash(admin.token), role, colleague],
      );
    const colleague = 'hiringmanager@demo.instroom.example';

    await seeAs('RECRUITER', null);
    expect((await admin.ask(KEYS)).code).toBe('NOT_ALLOWED');
    await seeAs('ADMIN', null);
    expect((await admin.ask(KEYS)).errors).toBeUndefined();
    await seeAs('HIRING_MANAGER', null);
    const withOwnTeams = await seen();
    await seeAs('HIRING_MANAGER', colleague);
    const withTheirTeams = await seen();
    expect(withTheirTeams).toBe((await (await world.as('HIRING_MANAGER')).ask(VACANCIES)).data.vacancies.edges.length);
    expect(withTheirTeams).not.toBe(withOwnTeams);

    const setScope = (scope: string) =>
      world.sql(`update role r set scope = $2 from session s where s.token_hash = $1 and r.id = s.previewed_role_id`, [
        secretHash(admin.token),
        scope,
      ]);
    await setScope('ORGANISATION');
    expect(await seen()).toBe(mine);
    await setScope('OWN_TEAMS');
    expect(await seen()).toBe(withTheirTeams);
    await world.sql(
      `update role r set permissions = array_remove(permissions, 'VACANCIES_VIEW') from session s where s.token_hash = $1 and r.id = s.previewed_role_id`,
      [secretHash(admin.token)],
    );
    expect((await admin.ask(VACANCIES)).code).toBe('NOT_ALLOWED');

    await seeAs(null, null);
    expect(await seen()).toBe(mine);
    expect((await admin.ask(KEYS)).errors).toBeUndefined();
  });

  it('shows nothing of the organisation that a session belonged to before', async () => {
    const recruiter = await known('recruiter');
    const idsFor = async (person: Person): Promise<string[]> =>
      (await person.ask(VACANCIES)).data.vacancies.edges.map(({ node }: { node: { id: string } }) => node.id);
    const before = await idsFor(recruiter);
    await world.sql(
      `update session s set organisation_id = u.organisation_id, user_id = u.id
       from app_user u join account a on a.id = u.account_id and a.email_norm = 'recruiter@other.instroom.example' where s.token_hash = $1`,
      [secretHash(recruiter.token)],
    );
    const after = await idsFor(recruiter);
    expect(after).toEqual(await idsFor(await world.asOther('RECRUITER')));
    expect(after.filter((id) => before.includes(id))).toEqual([]);
  });

  it('is only believed by the database when it is still so: else it shows no rows', async () => {
    const recruiter = await known('recruiter');
    const { gateway } = world.gateway;
    const facts = {
      requestId: 'test',
      language: 'NL' as const,
      address: '',
      sessionToken: recruiter.token,
      isLanguageAsked: true,
    };
    const count = { name: 'test.vacancies', text: 'select count(*)::int as count from vacancy' };
    const confirmed = recalledContext(gateway, facts)!;
    expect((await confirmed.read.one<{ count: number }>(count))?.count).toBeGreaterThan(0);
    expect(await confirmed.read.isConfirmed()).toBe(true);

    const stale = recalledContext(gateway, facts)!;
    const unread = recalledContext(gateway, facts)!;
    await changeSession(recruiter, 'ended_at = now()');
    expect(await stale.read.one(count)).toEqual({ count: 0 });
    expect(await stale.read.isConfirmed()).toBe(false);
    expect(await unread.read.isConfirmed()).toBe(false);

    await changeSession(recruiter, 'ended_at = null');
    expect((await stale.read.one<{ count: number }>(count))?.count).toBeGreaterThan(0);
    expect(await stale.read.isConfirmed()).toBe(false);

    await changeSession(recruiter, 'ended_at = now()');
    expect(await contextOfSession(gateway, facts)).toBeUndefined();
    expect(recalledContext(gateway, facts)).toBeUndefined();
  });

  it('leaves nothing of the tenant behind on a connection', async () => {
    const recruiter = await known('recruiter');
    await Promise.all(Array.from({ length: 20 }, () => recruiter.ask(VACANCIES)));
    const { rows } = await world.gateway.gateway.readPool.query(
      `select nullif(current_setting('app.organisation', true), '') as tenant, (select count(*)::int from vacancy) as count`,
    );
    expect(rows).toEqual([{ tenant: null, count: 0 }]);
  });

  it('is asked for again over a new connection when the old ones are cut', async () => {
    const recruiter = await known('recruiter');
    const before = await recruiter.ask(VACANCIES);
    await world.sql(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%find_standing%'",
    );
    await expect.poll(async () => (await recruiter.ask(VACANCIES)).data).toEqual(before.data);
  });
});
