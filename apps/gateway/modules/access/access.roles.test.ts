import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { allPermissions, builtInRoles, partnerPermissions } from './access.permissions.ts';

const ROLES = '{ roles { id key kind nameNl scope permissions version userCount viewerCanEdit viewerCanAssign } }';
const CREATE = 'mutation ($input: CreateRoleInput!) { createRole(input: $input) { id key kind version permissions } }';
const UPDATE = 'mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { id version permissions } }';
const REMOVE = 'mutation ($input: RemoveRoleInput!) { removeRole(input: $input) }';
const PREVIEW = 'mutation ($input: PreviewRoleInput!) { previewRole(input: $input) }';
const ADD_USER = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { id role { key } state } }';
const VIEWER = '{ viewer { role { key } permissions preview { userName role { nameNl } } } }';

type Shown = {
  id: string;
  key: string;
  kind: string;
  nameNl: string;
  userCount: number;
  version: number;
  viewerCanEdit: boolean;
};

describe('roles', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
  });
  afterAll(() => world.close());

  const roles = async (): Promise<Shown[]> => (await admin.ask(ROLES)).data.roles;
  const role = async (key: string) => (await roles()).find((one) => one.key === key)!;
  let count = 0;
  const draft = (more: object = {}) => {
    count += 1;
    const name = `Eigen rol ${count}`;
    return {
      nameNl: name,
      nameEn: `Own role ${count}`,
      scope: 'ORGANISATION',
      permissions: ['VACANCIES_VIEW'],
      ...more,
    };
  };
  const create = async (more: object = {}): Promise<string> =>
    (await admin.ask(CREATE, { input: draft(more) })).data.createRole.id;

  it('HRO-17 the administrator has every right of a colleague, also those to the settings', async () => {
    const { data } = await admin.ask(
      '{ viewer { permissions } permissions { permission title explanation groupTitle } }',
    );
    const rights = allPermissions.filter((permission) => !partnerPermissions.includes(permission));
    expect([...data.viewer.permissions].sort()).toEqual([...rights].sort());
    expect(data.permissions.map(({ permission }: { permission: string }) => permission).sort()).toEqual(
      [...rights].sort(),
    );
    for (const { title, explanation } of data.permissions) expect(explanation.length).toBeGreaterThan(title.length);
  });

  it('HRO-18 colleagues have different roles, each with rights of its own and the number of users who have it', async () => {
    const all = await roles();
    expect(all.filter(({ kind }) => kind === 'BUILT_IN').map(({ key }) => key)).toEqual(Object.keys(builtInRoles));
    const [counted] = await world.sql<{ count: number }>(
      "select count(*)::int as count from app_user u join role r on r.id = u.role_id join organisation o on o.id = u.organisation_id where o.slug = 'demo' and r.key = 'RECRUITER'",
    );
    expect(all.find(({ key }) => key === 'RECRUITER')?.userCount).toBe(counted?.count);
  });

  it('HRO-19 a role is composed from scratch, changed, given to a user and removed', async () => {
    const id = await create({ permissions: ['VACANCIES_VIEW', 'APPLICATIONS_VIEW'], scope: 'OWN_TEAMS' });
    const updated = await admin.ask(UPDATE, {
      input: { ...draft({ scope: 'OWN_TEAMS' }), roleId: id, expectedVersion: 1 },
    });
    expect(updated.data.updateRole).toMatchObject({ version: 2, permissions: ['VACANCIES_VIEW'] });
    const user = await admin.ask(ADD_USER, {
      input: { name: 'Rol Drager', email: 'rol.drager@demo.instroom.example', roleId: id, isInvited: false },
    });
    expect(user.data.createUser.state).toBe('INVITED');
    const refused = await admin.ask(REMOVE, { input: { roleId: id } });
    expect(refused.code).toBe('CONFLICT');
    expect(refused.errors?.[0]?.extensions['userCount']).toBe(1);
    const interviewer = await role('INTERVIEWER');
    expect(
      (await admin.ask(REMOVE, { input: { roleId: id, moveUsersToRoleId: interviewer.id } })).data.removeRole,
    ).toBe(true);
    const [moved] = await world.sql<{ key: string }>(
      'select r.key from app_user u join role r on r.id = u.role_id where u.id = $1',
      [user.data.createUser.id],
    );
    expect(moved?.key).toBe('INTERVIEWER');
    expect((await roles()).some((one) => one.id === id)).toBe(false);
  });

  it('HRO-19 two who change the same role at once: the second sees both versions', async () => {
    const id = await create();
    const change = (permissions: string[]) =>
      admin.ask(UPDATE, { input: { ...draft({ permissions }), roleId: id, expectedVersion: 1 } });
    expect((await change(['VACANCIES_VIEW', 'SALARY_VIEW'])).data.updateRole.version).toBe(2);
    const second = await change(['VACANCIES_VIEW', 'NOTES_VIEW']);
    expect(second.code).toBe('CONFLICT');
    expect(second.errors?.[0]?.extensions['current']).toMatchObject({
      version: 2,
      permissions: ['VACANCIES_VIEW', 'SALARY_VIEW'],
    });
  });

  it('HRO-19 a built-in role is copied, never changed or removed; a name is used once', async () => {
    const recruiter = await role('RECRUITER');
    expect(recruiter.viewerCanEdit).toBe(false);
    const changed = await admin.ask(UPDATE, {
      input: { ...draft(), roleId: recruiter.id, expectedVersion: recruiter.version },
    });
    expect(changed.code).toBe('NOT_ALLOWED');
    expect((await admin.ask(REMOVE, { input: { roleId: recruiter.id } })).code).toBe('NOT_ALLOWED');
    const twice = await admin.ask(CREATE, { input: draft({ nameNl: 'recruiter' }) });
    expect(twice.errors?.[0]?.extensions.fields?.[0]?.path).toBe('nameNl');
    const empty = await admin.ask(CREATE, { input: draft({ nameNl: ' ', permissions: [] }) });
    expect(empty.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual(['nameNl', 'permissions']);
  });

  describe('see as this role', () => {
    it('HRO-18 shows the console and the schema as the role has them, and changes nothing meanwhile', async () => {
      const manager = await role('HIRING_MANAGER');
      const [colleague] = await world.sql<{ id: string; name: string }>(
        `select u.id, u.name from app_user u join account a on a.id = u.account_id where a.email = 'hiringmanager@demo.instroom.example'`,
      );
      const theirs = await (
        await world.as('HIRING_MANAGER')
      ).ask('{ vacancies { totalCount } candidates { totalCount } }');
      expect(
        (await admin.ask(PREVIEW, { input: { roleId: manager.id, userId: colleague!.id } })).data.previewRole,
      ).toBe(true);
      const { data } = await admin.ask(VIEWER);
      expect(data.viewer).toMatchObject({
        role: { key: 'HIRING_MANAGER' },
        preview: { userName: colleague!.name, role: { nameNl: 'Hiringmanager' } },
      });
      expect([...data.viewer.permissions].sort()).toEqual([...builtInRoles.HIRING_MANAGER.permissions].sort());
      expect((await admin.ask('{ vacancies { totalCount } candidates { totalCount } }')).data).toEqual(theirs.data);
      expect((await admin.ask('{ apiKeys { id } }')).code).toBe('NOT_ALLOWED');
      const note = await admin.ask('mutation { setLanguage(language: EN) { language } }');
      expect(note.code).toBe('NOT_ALLOWED');
      expect(note.errors?.[0]?.message).toContain('als een andere rol');
      const image = await fetch(`${world.url}/images/PHOTO`, {
        method: 'PUT',
        headers: { cookie: admin.cookie, 'content-type': 'application/octet-stream' },
        body: 'x',
      });
      expect(image.status).toBe(403);
      expect((await admin.ask('mutation { endRolePreview }')).data.endRolePreview).toBe(true);
      expect((await admin.ask(VIEWER)).data.viewer).toMatchObject({ role: { key: 'ADMIN' }, preview: null });
    });

    it('HRO-18 every operation and marked field is listed with whether the role has it', async () => {
      const recruiter = await role('RECRUITER');
      const { data } = await admin.ask(
        'query ($roleId: ID!) { schemaOfRole(roleId: $roleId) { kind name permission isAllowed } }',
        { roleId: recruiter.id },
      );
      const named = (name: string) => data.schemaOfRole.find((entry: { name: string }) => entry.name === name);
      expect(named('moveApplication')).toMatchObject({
        kind: 'MUTATION',
        permission: 'APPLICATIONS_MOVE',
        isAllowed: true,
      });
      expect(named('auditLog')).toMatchObject({ kind: 'QUERY', isAllowed: false });
      expect(named('Candidate.email')).toMatchObject({
        kind: 'FIELD',
        permission: 'CANDIDATES_VIEW_CONTACT',
        isAllowed: true,
      });
    });

    it('HRO-18 shows nobody more than they may see themselves', async () => {
      const id = await create({ permissions: ['VACANCIES_VIEW', 'ROLES_MANAGE', 'USERS_MANAGE'], scope: 'OWN_TEAMS' });
      await world.sql(
        "update app_user set role_id = $1 where account_id = (select id from account where email = 'interviewer@demo.instroom.example')",
        [id],
      );
      const limited = await world.as('INTERVIEWER');
      for (const key of ['ADMIN', 'RECRUITER', 'HIRING_MANAGER'])
        expect((await limited.ask(PREVIEW, { input: { roleId: (await role(key)).id } })).code).toBe('NOT_ALLOWED');
      await world.sql('update session set previewed_role_id = $1', [(await role('ADMIN')).id]);
      const { data } = await limited.ask(VIEWER);
      expect([...data.viewer.permissions].sort()).toEqual(['ROLES_MANAGE', 'USERS_MANAGE', 'VACANCIES_VIEW']);
      expect((await limited.ask('{ vacancies { totalCount } }')).data.vacancies.totalCount).toBeLessThan(5);
      await world.sql('update session set previewed_role_id = null');
    });
  });
});
