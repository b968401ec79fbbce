import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, type FieldProblem, notFound } from '../../platform/errors.ts';
import { checked, emailAddress, isUuid, line, problem } from '../../platform/input.ts';
import { languages } from '../../platform/language.ts';
import { accountFor } from './access.accounts.service.ts';
import { keepAnAdministrator } from './access.administrators.service.ts';
import { createInvitation, withdrawInvitations } from './access.invitations.service.ts';
import { beyondReach, refuseMoreThanOwn } from './access.roles.service.ts';
import { safeSignature } from './access.signature.ts';
import { visibleUsers, withinOwnReach } from './access.users.access.ts';
import { Role, Session, User } from './user.entity.ts';

const optionalLine = (maximum: number) =>
  line(maximum, 0)
    .nullish()
    .transform((text) => text || null);

const userRules = z.object({
  name: line(120),
  email: emailAddress.nullish(),
  jobTitle: optionalLine(120),
  phone: optionalLine(40),
  signatureHtml: z.string().max(10_000).nullish().transform(safeSignature),
  receivesEmail: z.boolean().nullish(),
  language: z.enum(languages).nullish(),
});

type Place = { roleId: string; orgUnitId?: string | null; employerId?: string | null };
export type UserFields = z.input<typeof userRules> & Place;

/**
 * Adds a user, and invites them at once when that is asked. Somebody with an account elsewhere is the same
 * person there and here; nothing tells so. Errors: BAD_INPUT, NOT_ALLOWED for more than one has oneself.
 */
export async function createUser(
  context: Context,
  {
    roleId,
    orgUnitId,
    employerId,
    isInvited,
    message,
    ...fields
  }: UserFields & { isInvited: boolean; message?: string | null },
): Promise<string> {
  const place = { roleId, orgUnitId: orgUnitId || null, employerId: employerId || null };
  return change(context, 'createUser', async (step) => {
    const { em, about } = step;
    const [{ name, email, ...rest }, role] = await checkedUser(em, fields, place, { needsEmail: true });
    refuseMoreThanOwn(context, role);
    const accountId = await accountFor(em, email ?? '');
    if ((await em.count(User, { accountId })) > 0) throw badInput([isUserAlready()]);
    const user = em.create(User, {
      ...place,
      ...rest,
      receivesEmail: rest.receivesEmail ?? true,
      language: rest.language ?? context.language,
      name,
      accountId,
      state: 'INVITED',
    });
    await em.flush();
    about('User', user.id);
    await refuseBeyondReach(context, em, user.id);
    if (isInvited) await createInvitation(context, step, { userId: user.id, kind: 'STAFF', message });
    return user.id;
  });
}

/**
 * Changes a user. The address of mail is theirs once they came in; until then it can be mended.
 * Errors: NOT_FOUND, BAD_INPUT, NOT_ALLOWED, CONFLICT for another version or the last administrator.
 */
export async function updateUser(
  context: Context,
  {
    userId,
    expectedVersion,
    roleId,
    orgUnitId,
    employerId,
    ...fields
  }: UserFields & { userId: string; expectedVersion: number },
): Promise<void> {
  const place = { roleId, orgUnitId: orgUnitId || null, employerId: employerId || null };
  await change(context, 'updateUser', async (step) => {
    const { em, about } = step;
    await keepAnAdministrator(em, async () => {
      const user = await lockManageable(context, em, userId);
      about('User', user.id);
      if (user.version !== expectedVersion) throw editedMeanwhile(user.version);
      const [{ name, email, ...rest }, role] = await checkedUser(em, fields, place, { needsEmail: false });
      refuseMoreThanOwn(context, role);
      if (email && user.joinedAt === null) {
        const accountId = await accountFor(em, email);
        if (accountId !== user.accountId) {
          if ((await em.count(User, { accountId })) > 0) throw badInput([isUserAlready()]);
          user.accountId = accountId;
          await withdrawInvitations(step, user.id);
        }
      }
      Object.assign(user, {
        ...place,
        ...rest,
        name,
        receivesEmail: rest.receivesEmail ?? user.receivesEmail,
        language: rest.language ?? user.language,
      });
      await em.flush();
      await refuseBeyondReach(context, em, user.id);
    });
  });
}

/** Mails the link with which somebody comes in, for the first time or again. Errors: NOT_FOUND, NOT_ALLOWED, CONFLICT. */
export async function sendInvitation(context: Context, userId: string, message?: string | null): Promise<void> {
  await context.gateway.limits.count('invitation', userId);
  await change(context, 'sendInvitation', async (step) => {
    const user = await lockManageable(context, step.em, userId);
    step.about('User', user.id);
    await createInvitation(context, step, { userId: user.id, kind: 'STAFF', message });
  });
}

/**
 * From now on this user cannot come in: their sessions here end and links stop working. Errors: NOT_FOUND,
 * NOT_ALLOWED, CONFLICT for oneself or the last administrator.
 */
export async function deactivateUser(context: Context, userId: string): Promise<void> {
  await change(context, 'deactivateUser', async (step) => {
    const { em, about } = step;
    await keepAnAdministrator(em, async () => {
      const user = await lockManageable(context, em, userId);
      about('User', user.id);
      if (user.id === context.user.userId)
        throw new DomainError('CONFLICT', {
          nl: 'Je kunt jezelf niet deactiveren. Vraag een andere beheerder.',
          en: 'You cannot deactivate yourself. Ask another administrator.',
        });
      user.state = 'DEACTIVATED';
      await em.nativeUpdate(Session, { userId: user.id, endedAt: null }, { endedAt: new Date() });
      await withdrawInvitations(step, user.id);
    });
  });
}

/** Somebody who had come in can do so again; somebody who never did waits for an invitation again. */
export async function reactivateUser(context: Context, userId: string): Promise<void> {
  await change(context, 'reactivateUser', async ({ em, about }) => {
    const user = await lockManageable(context, em, userId);
    about('User', user.id);
    if (user.state === 'DEACTIVATED') user.state = user.joinedAt ? 'ACTIVE' : 'INVITED';
  });
}

/** The user, locked; NOT_FOUND when out of sight, NOT_ALLOWED when they can do more than the viewer. */
async function lockManageable(context: Context, em: Em, userId: string) {
  if (!isUuid(userId)) throw notFound();
  const visible = visibleUsers(context, 'u', 3);
  const [seen] = await numbered(
    em,
    `select 1 from app_user u where u.organisation_id = $1 and u.id = $2::uuid and ${visible.text}`,
    [context.organisationId, userId, ...visible.values],
  );
  const user = seen ? await em.findOne(User, { id: userId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!user) throw notFound();
  await refuseBeyondReach(context, em, user.id);
  return user;
}

async function refuseBeyondReach(context: Context, em: Em, userId: string): Promise<void> {
  const within = withinOwnReach(context, 'u', 'r', 3);
  const [found] = await numbered(
    em,
    `select 1 from app_user u join role r on r.organisation_id = u.organisation_id and r.id = u.role_id
     where u.organisation_id = $1 and u.id = $2::uuid and (${within.text})`,
    [context.organisationId, userId, ...within.values],
  );
  if (!found) throw beyondReach();
}

/** Every problem of the form at once, also those that only the database knows. */
async function checkedUser(
  em: Em,
  fields: z.input<typeof userRules>,
  place: Place,
  { needsEmail }: { needsEmail: boolean },
) {
  const problems: FieldProblem[] = [];
  const [role] = isUuid(place.roleId) ? await em.find(Role, { id: place.roleId }) : [];
  // Who has it is the vendor's, and stays out of the lists of colleagues.
  if (!role || role.key === 'SUPPORT') problems.push(problem('roleId', 'Kies een rol.', 'Choose a role.'));
  if (needsEmail && !fields.email?.trim()) problems.push(problem('email', 'Vul dit in.', 'Fill this in.'));
  if (role?.scope === 'ORG_UNIT_SUBTREE' && !place.orgUnitId)
    problems.push(
      problem('orgUnitId', 'Kies het onderdeel dat deze rol ziet.', 'Choose the part that this role sees.'),
    );
  if (role?.scope === 'OWN_EMPLOYER' && !place.employerId)
    problems.push(
      problem(
        'employerId',
        'Kies de werkgever van deze contactpersoon.',
        'Choose the employer of this contact person.',
      ),
    );
  if (place.orgUnitId && !(await isThere(em, 'org_unit', place.orgUnitId)))
    problems.push(problem('orgUnitId', 'Dit onderdeel bestaat niet (meer).', 'This part does not exist (any more).'));
  if (place.employerId && !(await isThere(em, 'employer', place.employerId)))
    problems.push(
      problem('employerId', 'Deze werkgever bestaat niet (meer).', 'This employer does not exist (any more).'),
    );
  let rules: z.output<typeof userRules> | undefined;
  try {
    rules = checked(userRules, { ...fields, email: fields.email?.trim() || null });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    problems.unshift(...error.fields);
  }
  if (problems.length > 0 || !rules || !role) throw badInput(problems);
  return [rules, role] as const;
}

async function isThere(em: Em, table: 'org_unit' | 'employer', id: string): Promise<boolean> {
  return isUuid(id) && (await em.execute(`select 1 from ${table} where id = ?`, [id])).length > 0;
}

function isUserAlready(): FieldProblem {
  return problem(
    'email',
    'Er is al een gebruiker met dit e-mailadres.',
    'There is a user with this e-mail address already.',
  );
}

function editedMeanwhile(version: number): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      nl: 'Iemand anders heeft deze gebruiker intussen gewijzigd. Bekijk de nieuwe versie; wat je typte, staat er nog.',
      en: 'Somebody else changed this user in the meantime. Look at the new version; what you typed is still here.',
    },
    { details: { version } },
  );
}
