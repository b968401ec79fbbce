import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openWorld, type Person, type World } from '../../testing/world.ts';

const UNIT = 'id version name kind kindName parentId depth userCount groupCount vacancyCount candidateCount';
const STRUCTURE = `{ orgStructure { ${UNIT} } }`;
const CREATE = 'mutation ($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) }';
const EDIT = `mutation ($input: EditOrgUnitInput!) { editOrgUnit(input: $input) { ${UNIT} } }`;
const MOVE = `mutation ($input: MoveOrgUnitInput!) { moveOrgUnit(input: $input) { ${UNIT} } }`;
const DELETE = `mutation ($input: DeleteOrgUnitInput!) { deleteOrgUnit(input: $input) { ${UNIT} } }`;
const DETAILS = `query ($id: ID!) { orgUnit(id: $id) { name users { id name } groups { name } defaults { kind chosen { name } inherited { name } inheritedFrom } } }`;
const SET_DEFAULTS = `mutation ($input: SetOrgUnitDefaultsInput!) { setOrgUnitDefaults(input: $input) { id } }`;
const SET_USERS = 'mutation ($input: SetOrgUnitUsersInput!) { setOrgUnitUsers(input: $input) { users { id name } } }';
const GROUP = 'id version name memberIds orgUnitIds';

type Unit = { id: string; version: number; name: string; parentId: string | null; depth: number } & Record<
  string,
  unknown
>;

describe('the organisation structure', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
  });
  afterAll(() => world.close());

  const units = async (): Promise<Unit[]> => (await admin.ask(STRUCTURE)).data.orgStructure;
  const unit = async (name: string): Promise<Unit> => (await units()).find((one) => one.name === name)!;
  const add = async (name: string, parent: string | null, more: object = {}): Promise<Answer> =>
    admin.ask(CREATE, {
      input: { name, kind: 'BRANCH', parentId: parent === null ? null : (await unit(parent)).id, ...more },
    });
  const move = async (name: string, parent: string, before?: string): Promise<Answer> =>
    admin.ask(MOVE, {
      input: {
        orgUnitId: (await unit(name)).id,
        parentId: (await unit(parent)).id,
        ...(before ? { beforeId: (await unit(before)).id } : {}),
      },
    });
  const below = async (name: string): Promise<string[]> => {
    const all = await units();
    const parent = all.find((one) => one.name === name);
    return all.filter(({ parentId }) => parentId === parent?.id).map((one) => one.name);
  };
  const sentenceAt = ({ errors }: Answer, path: string) =>
    errors?.[0]?.extensions.fields?.find((field) => field.path === path)?.sentence;
  const demo = async () => (await world.sql<{ id: string }>("select id from organisation where slug = 'demo'"))[0]!.id;

  /** Gives the hiring manager a role that reaches their part of the tree, with these rights. */
  async function reaching(unitName: string, permissions: string[]): Promise<Person> {
    const organisation = await demo();
    await world.sql(
      `insert into role (organisation_id, key, name_nl, name_en, kind, scope, permissions) values ($1, 'PART', 'Deel', 'Part', 'CUSTOM', 'ORG_UNIT_SUBTREE', $2)
       on conflict (organisation_id, key) do update set permissions = excluded.permissions`,
      [organisation, permissions],
    );
    await world.sql(
      `update app_user set role_id = (select id from role where organisation_id = $1 and key = 'PART'), org_unit_id = $2
       where organisation_id = $1 and account_id = (select id from account where email = 'hiringmanager@demo.instroom.example')`,
      [organisation, (await unit(unitName)).id],
    );
    return world.as('HIRING_MANAGER');
  }

  it('HRO-29 HRO-31 HRO-32 HRO-34 the tree is given from the top, in layers of the own choosing, with what is linked', async () => {
    const all = await units();
    expect(all[0]).toMatchObject({ name: 'Zorggroep Duinrand', kind: 'HEAD_OFFICE', parentId: null, depth: 0 });
    expect(Math.max(...all.map(({ depth }) => depth))).toBe(3);
    for (const [index, { parentId }] of all.entries())
      if (index > 0) expect(all.slice(0, index).map(({ id }) => id)).toContain(parentId);
    const team = all.find(({ name }) => name === 'Wijkteam Segbroek')!;
    expect(team['vacancyCount']).toBeGreaterThan(0);
    expect(team['candidateCount']).toBeGreaterThan(0);
    let parent = 'Wijkteam Segbroek';
    for (const layer of ['Vijfde laag', 'Zesde laag', 'Zevende laag']) {
      expect((await add(layer, parent, { kind: 'OTHER', kindName: 'Kring' })).code).toBeUndefined();
      parent = layer;
    }
    expect(await unit('Zevende laag')).toMatchObject({ depth: 6, kind: 'OTHER', kindName: 'Kring' });
  });

  it('HRO-31 HRO-33 the parent decides where an entity hangs; only the first has none', async () => {
    const second = await add('Nog een hoofdkantoor', null);
    expect(sentenceAt(second, 'parentId')).toContain('al een hoogste entiteit');
    expect((await add('Regio Friesland', 'Zorggroep Duinrand')).code).toBeUndefined();
    expect((await below('Zorggroep Duinrand')).at(-1)).toBe('Regio Friesland');
    expect(sentenceAt(await add('regio friesland', 'Zorggroep Duinrand'), 'name')).toContain('al een entiteit');
    expect(sentenceAt(await add('Eigen woord', 'Regio Friesland', { kind: 'OTHER' }), 'kindName')).toBeDefined();
    expect(
      (await admin.ask(CREATE, { input: { name: 'x', kind: 'BRANCH', parentId: crypto.randomUUID() } })).code,
    ).toBe('NOT_FOUND');
    const { id, version } = await unit('Regio Friesland');
    const edited = {
      orgUnitId: id,
      expectedVersion: version,
      name: 'Regio Fryslân',
      kind: 'REGION',
      parentId: (await unit('Zorggroep Duinrand')).id,
    };
    expect((await admin.ask(EDIT, { input: edited })).code).toBeUndefined();
    const late = await admin.ask(EDIT, { input: { ...edited, name: 'Te laat' } });
    expect(late.code).toBe('CONFLICT');
    expect(late.errors?.[0]?.extensions['current']).toMatchObject({ name: 'Regio Fryslân', kind: 'REGION' });
  });

  it('HRO-33 an entity is moved with all below it, and put before a neighbour', async () => {
    expect((await move('Woonzorgcentrum Duinzicht', 'Regio Zeeland', 'Revalidatie Walcheren')).code).toBeUndefined();
    expect(await below('Regio Zeeland')).toEqual([
      'Woonzorgcentrum Duinzicht',
      'Revalidatie Walcheren',
      'Woonzorgcentrum De Bevelanden',
    ]);
    await move('Woonzorgcentrum Duinzicht', 'Regio Zeeland');
    expect((await below('Regio Zeeland')).at(-1)).toBe('Woonzorgcentrum Duinzicht');
    await move('Woonzorgcentrum Duinzicht', 'Regio Haaglanden');
  });

  it('HRO-33 moving an entity under itself or its own descendant is refused, and the top stays the top', async () => {
    const refused = await move('Regio Haaglanden', 'Wijkteam Delft');
    expect(refused.code).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toContain('kan niet onder zichzelf');
    expect((await move('Regio Haaglanden', 'Regio Haaglanden')).code).toBe('CONFLICT');
    expect((await move('Zorggroep Duinrand', 'Regio Zeeland')).code).toBe('BAD_INPUT');
    expect((await unit('Regio Haaglanden')).depth).toBe(1);
  });

  it('HRO-33 of two moves at once that would make a circle together, one is refused', async () => {
    for (let time = 0; time < 4; time += 1) {
      await add(`Links ${time}`, 'Regio Bollenstreek');
      await add(`Rechts ${time}`, 'Regio Bollenstreek');
      const outcomes = await Promise.all([
        move(`Links ${time}`, `Rechts ${time}`),
        move(`Rechts ${time}`, `Links ${time}`),
      ]);
      expect(outcomes.map(({ code }) => code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
      expect((await units()).map(({ name }) => name)).toEqual(
        expect.arrayContaining([`Links ${time}`, `Rechts ${time}`]),
      );
    }
  });

  it('HRO-29 an entity with something in it is not deleted, says how much there is, and moves it in the same step', async () => {
    const { id } = await unit('Wijkteam Segbroek');
    const refused = await admin.ask(DELETE, { input: { orgUnitId: id } });
    expect(refused.code).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toMatch(/is niet leeg: 1 entiteit, .*\d+ vacatures?/);
    const contents = refused.errors?.[0]?.extensions['contents'] as Record<string, number>;
    expect(contents['vacancies']).toBeGreaterThan(0);
    const inside = await admin.ask(DELETE, {
      input: { orgUnitId: id, moveContentsToId: (await unit('Zesde laag')).id },
    });
    expect(sentenceAt(inside, 'moveContentsToId')).toContain('niet onder valt');
    const target = await unit('Wijkteam Delft');
    const done = await admin.ask(DELETE, { input: { orgUnitId: id, moveContentsToId: target.id } });
    expect(done.code).toBeUndefined();
    const after = await unit('Wijkteam Delft');
    expect(after['vacancyCount']).toBe(Number(target['vacancyCount']) + contents['vacancies']!);
    expect(await below('Wijkteam Delft')).toEqual(['Vijfde laag']);
    expect(await unit('Wijkteam Segbroek')).toBeUndefined();
    expect(
      (await admin.ask(DELETE, { input: { orgUnitId: (await unit('Zorggroep Duinrand')).id } })).errors?.[0]?.message,
    ).toContain('hoogste entiteit');
    expect((await admin.ask(DELETE, { input: { orgUnitId: (await unit('Zevende laag')).id } })).code).toBeUndefined();
  });

  it('HRO-11 HRO-35 an entity has its own defaults; without, those of the nearest above it hold, then the organisation’s', async () => {
    const organisation = await demo();
    const form = async (name: string) =>
      (
        await world.sql<{ id: string }>(
          'insert into application_form (organisation_id, name) values ($1, $2) returning id',
          [organisation, name],
        )
      )[0]!.id;
    const [top, region] = [await form('Formulier voor iedereen'), await form('Formulier Zeeland')];
    await world.sql('update organisation set default_application_form_id = $1 where id = $2', [top, organisation]);
    const held = async (name: string) => {
      const { data } = await admin.ask(DETAILS, { id: (await unit(name)).id });
      return data.orgUnit.defaults.find(({ kind }: { kind: string }) => kind === 'applicationForm');
    };
    expect(await held('Revalidatie Walcheren')).toEqual({
      kind: 'applicationForm',
      chosen: null,
      inherited: { name: 'Formulier voor iedereen' },
      inheritedFrom: null,
    });
    await admin.ask(SET_DEFAULTS, {
      input: { orgUnitId: (await unit('Regio Zeeland')).id, defaults: { applicationFormId: region } },
    });
    expect(await held('Revalidatie Walcheren')).toMatchObject({
      inherited: { name: 'Formulier Zeeland' },
      inheritedFrom: 'Regio Zeeland',
    });
    expect(await held('Regio Zeeland')).toMatchObject({
      chosen: { name: 'Formulier Zeeland' },
      inherited: { name: 'Formulier voor iedereen' },
    });
    const foreign = await admin.ask(SET_DEFAULTS, {
      input: { orgUnitId: (await unit('Regio Zeeland')).id, defaults: { workflowId: crypto.randomUUID() } },
    });
    expect(sentenceAt(foreign, 'defaults.workflowId')).toBeDefined();
  });

  it('HRO-29 users are linked to an entity, and leave the one they were at', async () => {
    const [one, two] = (await admin.ask('{ users { id name } }')).data.users as { id: string; name: string }[];
    const zeeland = (await unit('Regio Zeeland')).id;
    const { data } = await admin.ask(SET_USERS, { input: { orgUnitId: zeeland, userIds: [one!.id, two!.id] } });
    expect(data.setOrgUnitUsers.users.map(({ id }: { id: string }) => id).sort()).toEqual([one!.id, two!.id].sort());
    const only = await admin.ask(SET_USERS, { input: { orgUnitId: zeeland, userIds: [two!.id] } });
    expect(only.data.setOrgUnitUsers.users).toEqual([two]);
    const nobody = await admin.ask(SET_USERS, { input: { orgUnitId: zeeland, userIds: [crypto.randomUUID()] } });
    expect(nobody.code).toBe('BAD_INPUT');
  });

  it('HRO-30 user groups have a name, members and entities, and can be changed by one at a time', async () => {
    const people = (await admin.ask('{ users { id } }')).data.users as { id: string }[];
    const ids = people.slice(0, 3).map(({ id }) => id);
    const zeeland = (await unit('Regio Zeeland')).id;
    const create = (name: string, memberIds = ids) =>
      admin.ask(`mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { ${GROUP} } }`, {
        input: { name, memberIds, orgUnitIds: [zeeland] },
      });
    const { data } = await create('Selectie Zeeland');
    const group = data.createUserGroup[0];
    expect(group).toMatchObject({ name: 'Selectie Zeeland', orgUnitIds: [zeeland] });
    expect([...group.memberIds].sort()).toEqual([...ids].sort());
    expect(sentenceAt(await create('selectie zeeland'), 'name')).toContain('al een groep');
    expect((await create('Vreemd', [crypto.randomUUID()])).code).toBe('BAD_INPUT');
    expect((await unit('Regio Zeeland'))['groupCount']).toBe(1);
    const edit = (expectedVersion: number) =>
      admin.ask(`mutation ($input: EditUserGroupInput!) { editUserGroup(input: $input) { ${GROUP} } }`, {
        input: {
          userGroupId: group.id,
          expectedVersion,
          name: 'Selectie Zeeland',
          memberIds: ids.slice(1),
          orgUnitIds: [],
        },
      });
    expect((await edit(group.version)).data.editUserGroup[0]).toMatchObject({
      orgUnitIds: [],
      version: group.version + 1,
    });
    expect((await edit(group.version)).code).toBe('CONFLICT');
    const gone = await admin.ask('mutation ($input: DeleteUserGroupInput!) { deleteUserGroup(input: $input) { id } }', {
      input: { userGroupId: group.id },
    });
    expect(gone.data.deleteUserGroup).toEqual([]);
  });

  it('HRO-29 who is at an entity sees it and what is below it, also after units moved', async () => {
    const manager = await reaching('Regio Zeeland', ['VACANCIES_VIEW', 'CANDIDATES_VIEW', 'APPLICATIONS_VIEW']);
    const seen = async () =>
      (
        (await manager.ask('{ vacancies(first: 100) { edges { node { orgUnit { name } } } } }')).data.vacancies
          .edges as {
          node: { orgUnit: { name: string } };
        }[]
      ).map(({ node }) => node.orgUnit.name);
    const zeeland = new Set(['Regio Zeeland', 'Revalidatie Walcheren', 'Woonzorgcentrum De Bevelanden']);
    const before = await seen();
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((name) => zeeland.has(name))).toBe(true);
    await move('Wijkteam Delft', 'Regio Zeeland');
    expect(await seen()).toContain('Wijkteam Delft');
    await move('Wijkteam Delft', 'Wijkzorg Haaglanden');
    expect(await seen()).not.toContain('Wijkteam Delft');
  });

  it('HRO-29 a candidate is linked to an entity and is seen there, and found by it', async () => {
    const manager = await reaching('Regio Kennemerland', ['CANDIDATES_VIEW', 'APPLICATIONS_VIEW', 'APPLICATIONS_MOVE']);
    const [{ id, name }] = (await world.sql<{ id: string; name: string }>(
      `select c.id, c.first_name || ' ' || c.last_name as name from candidate c where c.organisation_id = $1 and not exists (
         select 1 from application a join vacancy v on v.id = a.vacancy_id join org_unit u on u.id = v.org_unit_id
         where a.candidate_id = c.id and (u.name = 'Regio Kennemerland' or u.parent_id = (select id from org_unit where name = 'Regio Kennemerland'))) limit 1`,
      [await demo()],
    )) as [{ id: string; name: string }];
    const look = () => manager.ask('query ($id: ID!) { candidate(id: $id) { name orgUnitId } }', { id });
    expect((await look()).code).toBe('NOT_FOUND');
    const LINK = 'mutation ($input: LinkCandidateInput!) { linkCandidateToOrgUnit(input: $input) { id orgUnitId } }';
    const home = (await unit('Woonzorgcentrum Spaarnehof')).id;
    const recruiter = await world.as('RECRUITER');
    await recruiter.ask(LINK, { input: { candidateId: id, orgUnitId: home } });
    expect((await look()).data.candidate).toEqual({ name, orgUnitId: home });
    const { data } = await admin.ask(
      'query ($unit: ID) { candidates(first: 100, orgUnitId: $unit) { edges { node { id } } } }',
      { unit: home },
    );
    expect(data.candidates.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
    const outside = await manager.ask(LINK, {
      input: { candidateId: id, orgUnitId: (await unit('Regio Zeeland')).id },
    });
    expect(outside.code).toBe('NOT_FOUND');
    await recruiter.ask(LINK, { input: { candidateId: id, orgUnitId: null } });
    expect((await look()).code).toBe('NOT_FOUND');
  });

  it('HRO-29 who reaches a part of the tree arranges what is below its top, and cannot widen their own reach', async () => {
    const manager = await reaching('Regio Zeeland', ['VACANCIES_VIEW', 'STRUCTURE_MANAGE', 'USERS_MANAGE']);
    const own = (await manager.ask(STRUCTURE)).data.orgStructure as Unit[];
    expect(own[0]).toMatchObject({ name: 'Regio Zeeland', parentId: null, depth: 0 });
    const ids = Object.fromEntries((await units()).map(({ name, id }) => [name, id]));
    const codes = await Promise.all([
      manager.ask(MOVE, { input: { orgUnitId: ids['Regio Haaglanden'], parentId: ids['Regio Zeeland'] } }),
      manager.ask(MOVE, { input: { orgUnitId: ids['Revalidatie Walcheren'], parentId: ids['Regio Kennemerland'] } }),
      manager.ask(MOVE, { input: { orgUnitId: ids['Regio Zeeland'], parentId: ids['Zorggroep Duinrand'] } }),
      manager.ask(DELETE, { input: { orgUnitId: ids['Regio Zeeland'] } }),
      manager.ask(CREATE, { input: { name: 'Buiten', kind: 'BRANCH', parentId: ids['Zorggroep Duinrand'] } }),
      manager.ask(DETAILS, { id: ids['Zorggroep Duinrand'] }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'CONFLICT',
      'CONFLICT',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    const me = (await manager.ask('{ viewer { user { id } } }')).data.viewer.user.id;
    const outsider = (
      await world.sql<{ id: string }>(
        "select u.id from app_user u join account a on a.id = u.account_id where a.email = 'recruiter@demo.instroom.example'",
      )
    )[0]!.id;
    const self = await manager.ask(SET_USERS, { input: { orgUnitId: ids['Revalidatie Walcheren'], userIds: [me] } });
    expect(self.errors?.[0]?.message).toContain('eigen plek');
    const other = await manager.ask(SET_USERS, { input: { orgUnitId: ids['Regio Zeeland'], userIds: [me, outsider] } });
    expect(other.code).toBe('NOT_FOUND');
    expect(
      (await manager.ask(CREATE, { input: { name: 'Binnen', kind: 'BRANCH', parentId: ids['Regio Zeeland'] } })).code,
    ).toBeUndefined();
    await world.sql("update role set scope = 'OWN_TEAMS' where key = 'PART'");
    expect((await manager.ask(STRUCTURE)).code).toBe('NOT_FOUND');
  });
});
