import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { UserGroup } from './org-unit.entity.ts';
import type { CreateUserGroupInput, EditUserGroupInput } from './structure.inputs.ts';

const rules = z.object({
  name: line(80),
  memberIds: z.array(z.string()).max(1_000),
  orgUnitIds: z.array(z.string()).max(1_000),
});

export async function createUserGroup(context: Context, input: CreateUserGroupInput): Promise<string> {
  const { name, memberIds, orgUnitIds } = checked(rules, input);
  return onGroups(context, 'createUserGroup', async ({ em, about }) => {
    await assertFreeName(em, name, null);
    const group = em.create(UserGroup, { name });
    await em.flush();
    await link(em, group.id, memberIds, orgUnitIds);
    about('UserGroup', group.id);
    return group.id;
  });
}

/** Changes name, members and entities together; CONFLICT when somebody saved another version since. */
export async function editUserGroup(context: Context, input: EditUserGroupInput): Promise<void> {
  const { name, memberIds, orgUnitIds } = checked(rules, input);
  await onGroups(context, 'editUserGroup', async ({ em, about }) => {
    const group = await find(em, input.userGroupId);
    if (group.version !== input.expectedVersion) throw editedMeanwhile();
    await assertFreeName(em, name, group.id);
    group.name = name;
    await em.flush();
    await em.execute('update user_group set version = ? where id = ?', [input.expectedVersion + 1, group.id]);
    await link(em, group.id, memberIds, orgUnitIds);
    about('UserGroup', group.id);
  });
}

/** The group goes; its members, their teams and its entities stay. */
export async function deleteUserGroup(context: Context, userGroupId: string): Promise<void> {
  await onGroups(context, 'deleteUserGroup', async ({ em, about }) => {
    const group = await find(em, userGroupId);
    await em.nativeDelete(UserGroup, { id: group.id });
    about('UserGroup', group.id);
  });
}

/** One at a time: a name that is free stays so until the change is stored. */
function onGroups<Result>(
  context: Context,
  operation: string,
  work: (step: Change) => Promise<Result>,
): Promise<Result> {
  return change(context, operation, async (step) => {
    await step.em.execute(
      "select pg_advisory_xact_lock(hashtextextended('user_group' || current_setting('app.organisation'), 0))",
    );
    return work(step);
  });
}

async function find(em: Em, id: string): Promise<UserGroup> {
  const group = isUuid(id) ? await em.findOne(UserGroup, { id }) : null;
  if (!group) throw notFound();
  return group;
}

async function link(em: Em, groupId: string, memberIds: string[], orgUnitIds: string[]): Promise<void> {
  await replace(em, 'user_group_member', 'user_id', 'app_user', groupId, memberIds, 'memberIds');
  await replace(em, 'user_group_org_unit', 'org_unit_id', 'org_unit', groupId, orgUnitIds, 'orgUnitIds');
}

async function replace(
  em: Em,
  table: string,
  column: string,
  target: string,
  groupId: string,
  ids: string[],
  field: string,
): Promise<void> {
  const wanted = [...new Set(ids)];
  await em.execute(`delete from ${table} where user_group_id = ?`, [groupId]);
  const added = await em.execute<{ id: string }[]>(
    `insert into ${table} (user_group_id, ${column}) select ?::uuid, t.id from ${target} t where t.id = any (string_to_array(?, ',')::uuid[]) returning ${column} as id`,
    [groupId, wanted.filter(isUuid).join(',')],
  );
  if (added.length !== wanted.length)
    throw badInput([problem(field, 'Kies uit wat er in de lijst staat.', 'Choose from what is in the list.')]);
}

async function assertFreeName(em: Em, name: string, exceptId: string | null): Promise<void> {
  const same = await em.execute<{ id: string }[]>(
    'select id from user_group where lower(name) = lower(?) and id is distinct from ?::uuid',
    [name, exceptId],
  );
  if (same.length > 0)
    throw badInput([problem('name', 'Er is al een groep met deze naam.', 'There is a group with this name already.')]);
}

function editedMeanwhile(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Iemand anders heeft deze groep intussen gewijzigd. Sluit dit venster en open de groep opnieuw.',
    en: 'Somebody else changed this group in the meantime. Close this window and open the group again.',
  });
}
