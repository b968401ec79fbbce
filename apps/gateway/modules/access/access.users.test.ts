import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const USER = 'id name email state version invitationState receivesEmail signatureHtml role { key } viewerCanManage';
const ADD = `mutation ($input: CreateUserInput!) { createUser(input: $input) { ${USER} } }`;
const CHANGE = `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { ${USER} } }`;
const INVITE = `mutation ($input: SendInvitationInput!) { sendInvitation(input: $input) { ${USER} } }`;
const DEACTIVATE = `mutation ($input: UserIdInput!) { deactivateUser(input: $input) { ${USER} } }`;
const REACTIVATE = `mutation ($input: UserIdInput!) { reactivateUser(input: $input) { ${USER} } }`;
const LIST = `query ($filter: ManagedUserFilter, $first: Int, $after: String) { managedUsers(filter: $filter, first: $first, after: $after) { totalCount edges { cursor node { ${USER} } } pageInfo { hasNextPage } } }`;

type Shown = { id: string; name: string; state: string; version: number; invitationState: string };

describe('users', () => {
  let world: World;
  let admin: Person;
  const roleIds = new Map<string, string>();
  beforeAll(async () => {
    world = await openWorld({ runJobs: true });
    admin = await world.as('ADMIN');
    const { data } = await admin.ask('{ roles { id key } }');
    for (const { id, key } of data.roles) roleIds.set(key, id);
  });
  afterAll(() => world.close());

  let count = 0;
  const draft = (more: object = {}) => {
    count += 1;
    return {
      name: `Nieuwe Collega ${count}`,
      email: `nieuw${count}@demo.instroom.example`,
      roleId: roleIds.get('RECRUITER'),
      isInvited: false,
      ...more,
    };
  };
  const add = async (more: object = {}): Promise<Shown> =>
    (await admin.ask(ADD, { input: draft(more) })).data.createUser;
  const idOf = async (login: string): Promise<string> => {
    const [row] = await world.sql<{ id: string }>(
      'select u.id from app_user u join account a on a.id = u.account_id where a.email = $1',
      [`${login}@demo.instroom.example`],
    );
    return row!.id;
  };
  const shown = async (id: string): Promise<Shown> =>
    (await admin.ask(`query ($id: ID!) { managedUser(id: $id) { ${USER} } }`, { id })).data.managedUser;

  it('HRO-20 HW-226 an administrator lists the users, the active ones first, finds one and adds one', async () => {
    const { data } = await admin.ask(LIST, { first: 50 });
    const states: string[] = data.managedUsers.edges.map(({ node }: { node: Shown }) => node.state);
    const order = ['ACTIVE', 'INVITED', 'DEACTIVATED'];
    expect(states).toEqual([...states].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(states).size).toBe(3);
    const added = await add({ name: 'Zoë Çelik' });
    const found = await admin.ask(LIST, { filter: { search: 'zoe cel' } });
    expect(found.data.managedUsers.edges.map(({ node }: { node: Shown }) => node.id)).toEqual([added.id]);
    const page = await admin.ask(LIST, { first: 3 });
    const next = await admin.ask(LIST, { first: 3, after: page.data.managedUsers.edges[2].cursor });
    const names = [...page.data.managedUsers.edges, ...next.data.managedUsers.edges].map(({ node }) => node.id);
    expect(new Set(names).size).toBe(6);
  });

  it('HW-225 the page is for administrators; others are refused with the right they lack', async () => {
    const refused = await (await world.as('RECRUITER')).ask(LIST);
    expect(refused.code).toBe('NOT_ALLOWED');
    expect(refused.errors?.[0]?.message).toContain('Gebruikers beheren');
  });

  it('HRO-21 saving is refused while name, e-mail address or role is empty, each named', async () => {
    const refused = await admin.ask(ADD, { input: { name: ' ', email: '', roleId: '', isInvited: false } });
    expect(refused.code).toBe('BAD_INPUT');
    expect(refused.errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual(['email', 'name', 'roleId']);
    const part = await admin.ask(ADD, { input: draft({ roleId: roleIds.get('EMPLOYER_CONTACT') }) });
    expect(part.errors?.[0]?.extensions.fields?.[0]?.path).toBe('employerId');
    const twice = draft();
    await admin.ask(ADD, { input: twice });
    const again = await admin.ask(ADD, { input: { ...twice, email: twice.email.toUpperCase() } });
    expect(again.errors?.[0]?.extensions.fields?.[0]?.path).toBe('email');
  });

  it('HRO-22 HRO-23 a signature and whether mail is wanted are set at once; the signature cannot hold a script', async () => {
    const user = await add({
      signatureHtml: '<p onclick="x()">Groet,<script>alert(1)</script> <b>Zoë</b></p>',
      receivesEmail: false,
    });
    expect(user).toMatchObject({ signatureHtml: '<p>Groet, <strong>Zoë</strong></p>', receivesEmail: false });
  });

  it('HRO-25 HRO-27 the invitation goes out with saving, or later with the envelope, and again', async () => {
    const invited = await add({ isInvited: true, email: 'meteen@demo.instroom.example' });
    expect(invited.invitationState).toBe('SENT');
    await waitForMail(world.mailbox.url, { to: 'meteen@demo.instroom.example', subject: 'nodigt je uit' });
    const later = await add({ email: 'later@demo.instroom.example' });
    expect(later.invitationState).toBe('NOT_SENT');
    expect(await world.mailbox.store.list('later@demo.instroom.example')).toEqual([]);
    const sent = await admin.ask(INVITE, { input: { userId: later.id, message: 'Welkom!' } });
    expect(sent.data.sendInvitation.invitationState).toBe('SENT');
    const mail = await waitForMail(world.mailbox.url, { to: 'later@demo.instroom.example' });
    expect(mail.text).toContain('Welkom!');
    await world.sql("update invitation set expires_at = now() - interval '1 second' where user_id = $1", [later.id]);
    expect((await shown(later.id)).invitationState).toBe('EXPIRED');
    expect((await admin.ask(INVITE, { input: { userId: later.id } })).data.sendInvitation.invitationState).toBe('SENT');
    const [open] = await world.sql<{ count: number }>(
      'select count(*)::int as count from invitation where user_id = $1 and withdrawn_at is null',
      [later.id],
    );
    expect(open?.count).toBe(1);
    expect((await admin.ask(INVITE, { input: { userId: await idOf('recruiter') } })).code).toBe('CONFLICT');
  });

  it('HRO-20 somebody with an account elsewhere is the same person, and nothing tells so', async () => {
    const known = await add({ email: 'recruiter@other.instroom.example' });
    const unknown = await add({ email: 'nergens@other.instroom.example' });
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(known).toMatchObject({ state: 'INVITED', invitationState: 'NOT_SENT' });
    const [row] = await world.sql<{ count: number }>(
      "select count(*)::int as count from app_user u join account a on a.id = u.account_id where a.email_norm = 'recruiter@other.instroom.example'",
    );
    expect(row?.count).toBe(2);
  });

  it('HRO-20 the address can be mended until somebody came in, and is their own from then on', async () => {
    const typo = await add({ email: 'typfuot@demo.instroom.example', isInvited: true });
    const change = (user: Shown, email: string) =>
      admin.ask(CHANGE, {
        input: {
          userId: user.id,
          expectedVersion: user.version,
          name: user.name,
          roleId: roleIds.get('RECRUITER'),
          email,
        },
      });
    const mended = (await change(typo, 'typfout@demo.instroom.example')).data.updateUser;
    expect(mended).toMatchObject({ email: 'typfout@demo.instroom.example', invitationState: 'EXPIRED' });
    const recruiter = await shown(await idOf('recruiter'));
    const kept = (await change(recruiter, 'aanvaller@evil.example')).data.updateUser;
    expect(kept.email).toBe('recruiter@demo.instroom.example');
  });

  it('HRO-20 a deactivated user is out at once and can come back; who never came in waits for an invitation again', async () => {
    const committee = await world.as('COMMITTEE_MEMBER');
    const id = await idOf('committee');
    expect((await committee.ask('{ viewer { user { id } } }')).data.viewer.user.id).toBe(id);
    expect((await admin.ask(DEACTIVATE, { input: { userId: id } })).data.deactivateUser.state).toBe('DEACTIVATED');
    expect((await committee.ask('{ viewer { user { id } } }')).data.viewer).toBeNull();
    expect((await admin.ask(REACTIVATE, { input: { userId: id } })).data.reactivateUser.state).toBe('ACTIVE');
    expect((await committee.ask('{ viewer { user { id } } }')).data.viewer).toBeNull();
    const never = await add({ isInvited: true });
    await admin.ask(DEACTIVATE, { input: { userId: never.id } });
    const back = await admin.ask(REACTIVATE, { input: { userId: never.id } });
    expect(back.data.reactivateUser).toMatchObject({ state: 'INVITED', invitationState: 'EXPIRED' });
  });

  it('HRO-20 two who change the same user at once: the second is told', async () => {
    const user = await add();
    const change = (name: string) =>
      admin.ask(CHANGE, {
        input: { userId: user.id, expectedVersion: user.version, name, roleId: roleIds.get('RECRUITER') },
      });
    expect((await change('Eerste Naam')).data.updateUser.name).toBe('Eerste Naam');
    expect((await change('Tweede Naam')).code).toBe('CONFLICT');
  });

  it('HRO-17 the last administrator stays: not deactivated, not demoted, not with the role, not straight in the database', async () => {
    const id = await idOf('admin');
    const { version, name } = await shown(id);
    const demotion = { userId: id, expectedVersion: version, name, roleId: roleIds.get('RECRUITER') };
    expect((await admin.ask(CHANGE, { input: demotion })).code).toBe('CONFLICT');
    expect((await admin.ask(DEACTIVATE, { input: { userId: id } })).code).toBe('CONFLICT');
    await expect(world.sql("update app_user set state = 'DEACTIVATED' where id = $1", [id])).rejects.toThrow(
      /last administrator/,
    );
    await expect(
      world.sql('update app_user set role_id = $2 where id = $1', [id, roleIds.get('RECRUITER')]),
    ).rejects.toThrow(/last administrator/);
    expect((await admin.ask('{ viewer { role { key } } }')).data.viewer.role.key).toBe('ADMIN');
  });

  it('HRO-17 of two administrators who demote each other at the same moment one is left', async () => {
    const second = await idOf('accountmanager');
    const secondPerson = await world.as('ACCOUNT_MANAGER');
    const first = await idOf('admin');
    for (let round = 0; round < 4; round += 1) {
      await world.sql("update app_user set role_id = $1, state = 'ACTIVE' where id = any($2::uuid[])", [
        roleIds.get('ADMIN'),
        [first, second],
      ]);
      const [mine, theirs] = await Promise.all([shown(first), shown(second)]);
      const demote = (by: Person, { id, version, name }: Shown) =>
        by.ask(CHANGE, { input: { userId: id, expectedVersion: version, name, roleId: roleIds.get('RECRUITER') } });
      const answers = await Promise.all(
        round % 2 === 0
          ? [demote(admin, theirs), demote(secondPerson, mine)]
          : [admin.ask(DEACTIVATE, { input: { userId: second } }), demote(secondPerson, mine)],
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      const [left] = await world.sql<{ count: number }>(
        "select count(*)::int as count from app_user u join role r on r.id = u.role_id where r.key = 'ADMIN' and u.state = 'ACTIVE' and u.id = any($1::uuid[])",
        [[first, second]],
      );
      expect(left?.count).toBe(1);
      if (round % 2 === 1) break;
    }
  });
});
