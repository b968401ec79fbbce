import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { allPermissions, roleScopes } from './access.permissions.ts';

const CALLS = {
  createRole: 'mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }',
  updateRole: 'mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { id } }',
  removeRole: 'mutation ($input: RemoveRoleInput!) { removeRole(input: $input) }',
  createUser: 'mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }',
  updateUser: 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { id } }',
  deactivateUser: 'mutation ($input: UserIdInput!) { deactivateUser(input: $input) { id } }',
  reactivateUser: 'mutation ($input: UserIdInput!) { reactivateUser(input: $input) { id } }',
  sendInvitation: 'mutation ($input: SendInvitationInput!) { sendInvitation(input: $input) { id } }',
  previewRole: 'mutation ($input: PreviewRoleInput!) { previewRole(input: $input) }',
} as const;

/** Always the same sequence for the same seed, so that a failure can be tried again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Standing = {
  id: string;
  permissions: string[];
  scope: string;
  orgUnitId: string | null;
  employerId: string | null;
  state: string;
};

describe('rights', () => {
  let world: World;
  let organisationId: string;
  beforeAll(async () => {
    world = await openWorld();
    const [demo] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    organisationId = demo!.id;
  });
  afterAll(() => world.close());

  const column = async <Value>(text: string): Promise<Value[]> =>
    (await world.sql<{ value: Value }>(text, [organisationId])).map(({ value }) => value);

  async function standings(): Promise<Map<string, Standing>> {
    const rows = await world.sql<Standing>(
      `select u.id, r.permissions, r.scope, u.org_unit_id as "orgUnitId", u.employer_id as "employerId", u.state
       from app_user u join role r on r.organisation_id = u.organisation_id and r.id = u.role_id where u.organisation_id = $1`,
      [organisationId],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Which vacancies somebody with this standing sees, computed apart from the code that is tried. */
  async function reach({ id, scope, orgUnitId, employerId }: Standing): Promise<Set<string>> {
    const rows = await world.sql<{ id: string }>(
      `with recursive below as (select o.id from org_unit o where o.id = $3 union all select o.id from org_unit o join below b on o.parent_id = b.id)
       select v.id from vacancy v where v.organisation_id = $1 and case $2
         when 'ORGANISATION' then true
         when 'ORG_UNIT_SUBTREE' then v.org_unit_id in (select id from below)
         when 'OWN_EMPLOYER' then v.employer_id = $4
         else exists (select 1 from vacancy_team_member tm where tm.vacancy_id = v.id and tm.user_id = $5) end`,
      [organisationId, scope, orgUnitId, employerId, id],
    );
    return new Set(rows.map((row) => row.id));
  }

  async function make(
    name: string,
    scope: string,
    permissions: string[],
    login: string,
  ): Promise<{ person: Person; userId: string }> {
    const [role] = await world.sql<{ id: string }>(
      `insert into role (organisation_id, key, name_nl, name_en, kind, scope, permissions) values ($1, $2, $2, $2, 'CUSTOM', $3, $4) returning id`,
      [organisationId, name, scope, permissions],
    );
    const [user] = await world.sql<{ id: string }>(
      `update app_user u set role_id = $1 from account a where a.id = u.account_id and a.email = $2 and u.organisation_id = $3 returning u.id`,
      [role!.id, `${login}@demo.instroom.example`, organisationId],
    );
    const roleName = {
      recruiter: 'RECRUITER',
      hiringmanager: 'HIRING_MANAGER',
      employer: 'EMPLOYER_CONTACT',
      interviewer: 'INTERVIEWER',
    } as const;
    return { person: await world.as(roleName[login as keyof typeof roleName]), userId: user!.id };
  }

  it('HRO-17 HRO-18 HRO-19 no sequence of calls gives anybody a right or a reach that the caller lacks, or takes the last administrator away', async () => {
    const managing = ['USERS_MANAGE', 'ROLES_MANAGE', 'VACANCIES_VIEW', 'USERS_VIEW'];
    const actors = [
      await make('ALMOST_ADMIN', 'ORGANISATION', [...managing, 'APPLICATIONS_VIEW', 'NOTES_VIEW'], 'recruiter'),
      await make('BRANCH', 'ORG_UNIT_SUBTREE', [...managing, 'SALARY_VIEW'], 'hiringmanager'),
      await make('CONTACT', 'OWN_EMPLOYER', managing, 'employer'),
      await make('TEAM_LEAD', 'OWN_TEAMS', managing, 'interviewer'),
    ];
    const next = random(20_261_122);
    const one = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)]!;
    const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => next() < 0.12);
    const units = await column<string>('select id as value from org_unit where organisation_id = $1');
    const employers = await column<string>('select id as value from employer where organisation_id = $1');
    let succeeded = 0;

    for (let step = 0; step < 220; step += 1) {
      const { person, userId } = one(actors);
      const before = await standings();
      const actor = before.get(userId)!;
      const roles = await column<string>('select id as value from role where organisation_id = $1');
      const users = [...before.keys()];
      const call = one(Object.keys(CALLS) as (keyof typeof CALLS)[]);
      const target = one([...users, userId]);
      const [version] = await world.sql<{ version: number }>('select version from app_user where id = $1', [target]);
      const roleId = one(roles);
      const [role] = await world.sql<{ version: number }>('select version from role where id = $1', [roleId]);
      const fields = {
        nameNl: `Rol ${step}`,
        nameEn: `Role ${step}`,
        scope: one(roleScopes),
        permissions: [
          ...new Set([...some(actor.permissions), ...(next() < 0.3 ? some(allPermissions) : []), 'VACANCIES_VIEW']),
        ],
      };
      const place = { orgUnitId: one([null, ...units]), employerId: one([null, ...employers]) };
      const inputs: Record<keyof typeof CALLS, object> = {
        createRole: fields,
        updateRole: { ...fields, roleId, expectedVersion: role!.version },
        removeRole: { roleId, moveUsersToRoleId: one(roles) },
        createUser: {
          name: 'Iemand',
          email: `iemand${step}@demo.instroom.example`,
          roleId,
          isInvited: false,
          ...place,
        },
        updateUser: { userId: target, expectedVersion: version!.version, name: 'Iemand', roleId, ...place },
        deactivateUser: { userId: target },
        reactivateUser: { userId: target },
        sendInvitation: { userId: target },
        previewRole: { roleId },
      };
      const answer = await person.ask(CALLS[call], { input: inputs[call] });
      expect(answer.code, `${call} ${JSON.stringify(inputs[call])}`).not.toBe('INTERNAL');
      if (!answer.errors) succeeded += 1;
      if (call === 'previewRole' && !answer.errors) {
        const { data } = await person.ask('{ viewer { permissions } vacancies(first: 1) { totalCount } }');
        for (const permission of data.viewer.permissions) expect(actor.permissions).toContain(permission);
        if (data.vacancies) expect(data.vacancies.totalCount).toBeLessThanOrEqual((await reach(actor)).size);
        await person.ask('mutation { endRolePreview }');
      }
      const after = await standings();
      const within = await reach(actor);
      for (const [id, now] of after) {
        const was = before.get(id);
        if (was && JSON.stringify(was) === JSON.stringify(now)) continue;
        const said = `${call} by ${actor.scope} gave ${now.scope} ${now.permissions.join()}`;
        for (const permission of now.permissions) expect(actor.permissions, said).toContain(permission);
        for (const vacancy of await reach(now)) expect(within.has(vacancy), said).toBe(true);
      }
      const admins = await column<number>(
        "select count(*)::int as value from app_user u join role r on r.id = u.role_id where u.organisation_id = $1 and r.key = 'ADMIN' and u.state = 'ACTIVE'",
      );
      expect(admins[0]).toBeGreaterThan(0);
      // Whoever was put out of action by another goes on where they were, or nothing would be left to try.
      for (const { userId: id } of actors) {
        const start = before.get(id)!;
        const now = after.get(id);
        if (
          now?.state !== 'ACTIVE' ||
          !now.permissions.includes('ROLES_MANAGE') ||
          !now.permissions.includes('USERS_MANAGE')
        ) {
          await world.sql("update app_user set state = 'ACTIVE', org_unit_id = $2, employer_id = $3 where id = $1", [
            id,
            start.orgUnitId,
            start.employerId,
          ]);
          await world.sql(
            "update app_user u set role_id = (select r.id from role r where r.organisation_id = u.organisation_id and r.scope = $2 and r.permissions @> array['ROLES_MANAGE', 'USERS_MANAGE'] and r.key <> 'ADMIN' limit 1) where id = $1 and exists (select 1 from role r where r.organisation_id = u.organisation_id and r.scope = $2 and r.permissions @> array['ROLES_MANAGE', 'USERS_MANAGE'] and r.key <> 'ADMIN')",
            [id, start.scope],
          );
          await world.sql('update session set ended_at = null where user_id = $1', [id]);
        }
      }
    }
    expect(succeeded).toBeGreaterThan(15);
  });

  it('HRO-18 a limited manager of users cannot touch, mail or see who may do more', async () => {
    const { person } = await make('ONLY_USERS', 'ORGANISATION', ['USERS_MANAGE', 'VACANCIES_VIEW'], 'recruiter');
    const [admin] = await world.sql<{ id: string; version: number }>(
      "select u.id, u.version from app_user u join account a on a.id = u.account_id where a.email = 'admin@demo.instroom.example'",
    );
    for (const call of ['deactivateUser', 'reactivateUser', 'sendInvitation'] as const)
      expect((await person.ask(CALLS[call], { input: { userId: admin!.id } })).code, call).toBe('NOT_ALLOWED');
    const { data } = await person.ask('query ($id: ID!) { managedUser(id: $id) { viewerCanManage } }', {
      id: admin!.id,
    });
    expect(data.managedUser.viewerCanManage).toBe(false);
    expect((await person.ask(CALLS.createRole, { input: {} })).status).toBe(400);
  });
});
