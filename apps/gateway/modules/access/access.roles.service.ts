import { LockMode } from '@mikro-orm/core';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { keepAnAdministrator } from './access.administrators.service.ts';
import { type Permission, permissions, type RoleScope, roleScopes } from './access.permissions.ts';
import { withinOwnReach } from './access.users.access.ts';
import { Role, Session, User } from './user.entity.ts';

const roleRules = z.object({
  nameNl: line(60),
  nameEn: line(60),
  scope: z.enum(roleScopes),
  permissions: z.array(z.enum(Object.keys(permissions) as [Permission, ...Permission[]])).min(1),
});

export type RoleFields = { nameNl: string; nameEn: string; scope: RoleScope; permissions: Permission[] };

/** Which scopes are not wider than each. */
const notWiderThan: Record<RoleScope, RoleScope[]> = {
  ORGANISATION: [...roleScopes],
  ORG_UNIT_SUBTREE: ['ORG_UNIT_SUBTREE', 'OWN_TEAMS'],
  OWN_TEAMS: ['OWN_TEAMS'],
  OWN_EMPLOYER: ['OWN_EMPLOYER'],
};

export function mayGrant(context: Context, { permissions, scope }: { permissions: string[]; scope: string }): boolean {
  return (
    permissions.every((permission) => context.may(permission)) &&
    notWiderThan[context.user.scope as RoleScope].includes(scope as RoleScope)
  );
}

/** A new role of the organisation. Errors: BAD_INPUT, NOT_ALLOWED for more than one has oneself. */
export async function createRole(context: Context, fields: RoleFields): Promise<string> {
  const rules = checked(roleRules, fields);
  refuseMoreThanOwn(context, rules);
  return change(context, 'createRole', async ({ em, about }) => {
    await refuseTakenName(em, rules, null);
    const role = em.create(Role, {
      ...rules,
      permissions: [...new Set(rules.permissions)],
      key: `CUSTOM_${randomBytes(6).toString('hex').toUpperCase()}`,
      kind: 'CUSTOM',
    });
    await em.flush();
    about('Role', role.id);
    return role.id;
  });
}

/**
 * Changes a custom role for everybody who has it, at once. Errors: NOT_FOUND, BAD_INPUT, NOT_ALLOWED for a
 * built-in role or for more than one has oneself, before or after; CONFLICT with the role as it is now.
 */
export async function updateRole(
  context: Context,
  { roleId, expectedVersion, ...fields }: RoleFields & { roleId: string; expectedVersion: number },
): Promise<void> {
  const rules = checked(roleRules, fields);
  await change(context, 'updateRole', async ({ em, about }) => {
    const role = await lockCustomRole(context, em, roleId);
    about('Role', role.id);
    if (role.version !== expectedVersion) throw editedMeanwhile(role);
    refuseMoreThanOwn(context, rules);
    await refuseTakenName(em, rules, role.id);
    Object.assign(role, { ...rules, permissions: [...new Set(rules.permissions)] });
    await em.flush();
    await refuseHoldersBeyondReach(context, em, role.id);
  });
}

/**
 * Removes a custom role; those who have it get another one first. Errors: NOT_FOUND, NOT_ALLOWED,
 * CONFLICT with `userCount` when users have it and no other role was named.
 */
export async function removeRole(
  context: Context,
  { roleId, moveUsersToRoleId }: { roleId: string; moveUsersToRoleId?: string | null },
): Promise<void> {
  await change(context, 'removeRole', async ({ em, about }) => {
    await keepAnAdministrator(em, async () => {
      const role = await lockCustomRole(context, em, roleId);
      about('Role', role.id);
      const userCount = await em.count(User, { roleId: role.id });
      if (userCount > 0) {
        if (!moveUsersToRoleId) throw stillInUse(userCount);
        const next = isUuid(moveUsersToRoleId) ? await em.findOne(Role, { id: moveUsersToRoleId }) : null;
        if (!next || next.id === role.id)
          throw badInput([problem('moveUsersToRoleId', 'Kies een andere rol.', 'Choose another role.')]);
        refuseMoreThanOwn(context, next);
        await refuseWithoutPlace(em, role.id, next.scope);
        await em.nativeUpdate(User, { roleId: role.id }, { roleId: next.id });
        await refuseHoldersBeyondReach(context, em, next.id);
      }
      await em.nativeUpdate(Session, { previewedRoleId: role.id }, { previewedRoleId: null, previewedUserId: null });
      await em.nativeDelete(Role, { id: role.id });
    });
  });
}

/** Throws NOT_ALLOWED with what is missing when this is more than the viewer has. */
export function refuseMoreThanOwn(context: Context, role: { permissions: string[]; scope: string }): void {
  const missing = role.permissions.filter((permission) => !context.may(permission)) as Permission[];
  if (missing.length > 0) {
    const titles = missing.map((permission) => permissions[permission] ?? { nl: permission, en: permission });
    throw new DomainError('NOT_ALLOWED', {
      nl: `Je kunt geen rechten geven die je zelf niet hebt: ${titles.map(({ nl }) => nl.toLowerCase()).join(', ')}.`,
      en: `You cannot give rights that you do not have yourself: ${titles.map(({ en }) => en.toLowerCase()).join(', ')}.`,
    });
  }
  if (!notWiderThan[context.user.scope as RoleScope].includes(role.scope as RoleScope)) throw beyondReach();
}

export function beyondReach(): DomainError {
  return new DomainError('NOT_ALLOWED', {
    nl: 'Dit gaat verder dan het deel van de organisatie waar je zelf bij kunt.',
    en: 'This goes beyond the part of the organisation that you can reach yourself.',
  });
}

async function lockCustomRole(context: Context, em: Em, roleId: string) {
  const role = isUuid(roleId) ? await em.findOne(Role, { id: roleId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!role) throw notFound();
  if (role.kind === 'BUILT_IN')
    throw new DomainError('NOT_ALLOWED', {
      nl: 'Een ingebouwde rol is overal gelijk en kan niet worden gewijzigd. Maak er een kopie van.',
      en: 'A built-in role is the same everywhere and cannot be changed. Make a copy of it.',
    });
  refuseMoreThanOwn(context, role);
  await refuseHoldersBeyondReach(context, em, role.id);
  return role;
}

/** Everybody who has the role must stay within what the viewer reaches; checked after writing. */
async function refuseHoldersBeyondReach(context: Context, em: Em, roleId: string): Promise<void> {
  const within = withinOwnReach(context, 'u', 'r', 3);
  const beyond = await numbered(
    em,
    `select 1 from app_user u join role r on r.organisation_id = u.organisation_id and r.id = u.role_id
     where u.organisation_id = $1 and u.role_id = $2::uuid and (${within.text}) is not true limit 1`,
    [context.organisationId, roleId, ...within.values],
  );
  if (beyond.length > 0) throw beyondReach();
}

/** A role that reaches a part or an employer means nothing to who has none. */
async function refuseWithoutPlace(em: Em, roleId: string, scope: RoleScope): Promise<void> {
  const place = scope === 'ORG_UNIT_SUBTREE' ? 'orgUnitId' : scope === 'OWN_EMPLOYER' ? 'employerId' : null;
  if (place && (await em.count(User, { roleId, [place]: null })) > 0)
    throw badInput([
      problem(
        'moveUsersToRoleId',
        'Niet iedereen met deze rol heeft een onderdeel of werkgever, en die is voor de andere rol nodig.',
        'Not everybody with this role has a part or employer, which the other role needs.',
      ),
    ]);
}

async function refuseTakenName(em: Em, { nameNl, nameEn }: RoleFields, but: string | null): Promise<void> {
  const [taken] = await numbered<{ nl: boolean; en: boolean }>(
    em,
    `select lower(name_nl) = lower($1) as nl, lower(name_en) = lower($2) as en from role
     where (lower(name_nl) = lower($1) or lower(name_en) = lower($2)) and id is distinct from $3::uuid limit 1`,
    [nameNl, nameEn, but],
  );
  if (taken)
    throw badInput([
      problem(taken.nl ? 'nameNl' : 'nameEn', 'Een andere rol heet al zo.', 'Another role has this name already.'),
    ]);
}

function stillInUse(userCount: number): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      nl: `${userCount === 1 ? 'Eén gebruiker heeft' : `${userCount} gebruikers hebben`} deze rol nog. Kies welke rol daarvoor in de plaats komt.`,
      en: `${userCount === 1 ? 'One user still has' : `${userCount} users still have`} this role. Choose which role comes in its place.`,
    },
    { details: { userCount } },
  );
}

type RoleNow = Omit<RoleFields, 'permissions'> & { permissions: string[]; version: number };

function editedMeanwhile({ version, nameNl, nameEn, scope, permissions: now }: RoleNow) {
  return new DomainError(
    'CONFLICT',
    {
      nl: 'Iemand anders heeft deze rol intussen gewijzigd. Vergelijk de twee versies; wat je koos, staat er nog.',
      en: 'Somebody else changed this role in the meantime. Compare the two versions; what you chose is still here.',
    },
    { details: { current: { version, nameNl, nameEn, scope, permissions: now } } },
  );
}
