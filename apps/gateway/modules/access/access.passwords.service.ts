import { LockMode } from '@mikro-orm/core';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { checked, line, normalisedEmail, problem } from '../../platform/input.ts';
import { speakFor } from './access.accounts.service.ts';
import { secretHash } from './access.identify.service.ts';
import { mailUser } from './access.mails.ts';
import { checkPassword, hashPassword, isPasswordOf } from './access.passwords.ts';
import { contextOf, membershipsOf, pendingOf, type Person, personOf, readAs, signInExpired } from './access.persons.ts';
import { accountOf, endSessionsOf, tellOwner } from './access.sessions.service.ts';
import { comeIn, readWaysIn, stepOf } from './access.signing-in.service.ts';
import { PasswordReset, PendingSignIn } from './signing-in.entity.ts';
import { Session } from './user.entity.ts';

const RESET_MINUTES = 60;
/** Every answer about a forgotten password takes this long, whether there is an account or not. */
const ANSWER_MS = 400;
const FRESH_MINUTES = 15;

/** The names and addresses that a password may not contain. */
export async function personalWords(context: Context, accountId: string, email: string): Promise<string[]> {
  const memberships = await membershipsOf(context, accountId);
  return [email, ...memberships.flatMap(({ name, organisationName }) => [name, organisationName])];
}

/** Stores a password that keeps the rules, in a transaction of an organisation of the person. */
export async function storePassword(
  { em }: Pick<Change, 'em'>,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await em.execute(
    'update account set password_hash = ?, password_changed_at = now(), updated_at = now() where id = ?',
    [passwordHash, accountId],
  );
}

/** The password of somebody who just accepted an invitation. Errors: BAD_INPUT, CONFLICT when no sign-in is going on. */
export async function choosePassword(context: Context, password: string): Promise<void> {
  const pending = await pendingOf(context);
  const ways = await readAs(context, pending, (em) => readWaysIn(em, pending.accountId));
  if (stepOf(ways) !== 'CHOOSE_SECURITY') throw signInExpired();
  checkPassword(password, await personalWords(context, pending.accountId, ways.email));
  const passwordHash = await hashPassword(password);
  const inside = contextOf(context, pending);
  await change(inside, 'choosePassword', async (step) => {
    await step.em.findOneOrFail(PendingSignIn, { id: pending.pendingId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await storePassword(step, pending.accountId, passwordHash);
    step.about('User', pending.userId);
  });
  context.auditCount += inside.auditCount;
}

/** Errors: BAD_INPUT on `currentPassword` or `password`. Other sessions end, the owner is told by mail. */
export async function changePassword(
  context: Context,
  { currentPassword, password }: { currentPassword?: string | null | undefined; password: string },
): Promise<void> {
  const { userId, organisationId, sessionId } = context.user;
  const { accountId, ways } = await readAs(context, { organisationId, accountId: userId }, async (em) => {
    const id = await accountOf(context, { em });
    await speakFor(em, id);
    return { accountId: id, ways: await readWaysIn(em, id) };
  });
  await confirmIdentity(context, accountId, currentPassword);
  checkPassword(password, await personalWords(context, accountId, ways.email));
  const passwordHash = await hashPassword(password);
  await change(context, 'changePassword', async (step) => {
    await storePassword(step, accountId, passwordHash);
    await endSessionsOf(step, accountId, sessionId);
    await tellOwner(context, step, userId, 'access-password-changed');
    step.about('User', userId);
  });
}

/**
 * Before the ways in are changed: the password once more, so that a borrowed session is not enough.
 * Who has no password came from Microsoft, and must have done so just now.
 */
export async function confirmIdentity(
  context: Context,
  accountId: string,
  password: string | null | undefined,
): Promise<void> {
  const { sessionId, organisationId } = context.user;
  const { passwordHash, session } = await readAs(context, { organisationId, accountId }, async (em) => ({
    passwordHash: await passwordHashOf(em, accountId),
    session: await em.findOneOrFail(Session, { id: sessionId }),
  }));
  if (!passwordHash) {
    if (isFresh(session.createdAt)) return;
    throw new DomainError('CONFLICT', {
      nl: 'Log uit en opnieuw in, en doe dit binnen een kwartier. Zo weten we zeker dat jij het bent.',
      en: 'Sign out and in again, and do this within a quarter of an hour. Then we know for sure that it is you.',
    });
  }
  await context.gateway.limits.count('reauthenticate', accountId);
  if (!(await isPasswordOf(passwordHash, password ?? '')))
    throw badInput([
      problem('currentPassword', 'Dit is niet je huidige wachtwoord.', 'This is not your current password.'),
    ]);
  await context.gateway.limits.forget('reauthenticate', accountId);
}

/** Whether somebody signed in so recently that they need not show again who they are. */
export function isFresh(signedInAt: Date): boolean {
  return signedInAt.getTime() > Date.now() - FRESH_MINUTES * 60_000;
}

async function passwordHashOf(em: Em, accountId: string): Promise<string | null> {
  const [row] = await em.execute<{ password_hash: string | null }[]>('select password_hash from account where id = ?', [
    accountId,
  ]);
  return row?.password_hash ?? null;
}

const resetRules = z.object({ email: line(254) });

/** Mails a link to a new password, when the address has an account; the answer is the same when it has none. */
export async function requestPasswordReset(context: Context, input: { email: string }): Promise<void> {
  const { email } = checked(resetRules, input);
  await context.gateway.limits.count('resetAddress', context.facts.address);
  const answerAt = Date.now() + ANSWER_MS;
  try {
    await mailResetLink(context, normalisedEmail(email));
  } finally {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, answerAt - Date.now())));
  }
}

async function mailResetLink(context: Context, address: string): Promise<void> {
  const { gateway } = context;
  const { rows } = await gateway.readPool.query<{ account_id: string }>('select account_id from find_sign_in($1)', [
    address,
  ]);
  const accountId = rows[0]?.account_id;
  const person = accountId && (await personOf(context, accountId));
  const mayMail =
    person &&
    (await gateway.limits.count('resetAccount', person.accountId).then(
      () => true,
      () => false,
    ));
  if (!person || !mayMail) {
    // Nothing was changed, and the log may not tell so.
    context.auditCount += 1;
    return;
  }
  const inside = contextOf(context, person);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + RESET_MINUTES * 60_000);
  const url = new URL('/new-password', gateway.env.PUBLIC_ADMIN_URL);
  url.searchParams.set('token', token);
  await change(inside, 'requestPasswordReset', async (step) => {
    await speakFor(step.em, person.accountId);
    step.em.create(PasswordReset, { accountId: person.accountId, tokenHash: secretHash(token), expiresAt });
    await mailUser(inside, step, {
      mail: 'access-password-reset',
      userId: person.userId,
      values: { link: { url: url.href, expiresAt: expiresAt.toISOString() } },
    });
    step.about('User', person.userId);
  });
  context.auditCount += inside.auditCount;
}

/** Whether the link of a mail still works, and whose it is. */
export async function findReset(
  context: Context,
  token: string,
): Promise<(Person & { resetId: string; email: string }) | null> {
  const { rows } = await context.gateway.readPool.query<{ password_reset_id: string; account_id: string }>(
    'select * from find_password_reset($1)',
    [secretHash(token)],
  );
  const [found] = rows;
  const person = found && (await personOf(context, found.account_id));
  if (!person) return null;
  return readAs(context, person, async (em) => {
    const reset = await em.findOne(PasswordReset, { id: found.password_reset_id });
    if (!reset || reset.usedAt || reset.expiresAt < new Date()) return null;
    return { ...person, resetId: reset.id, email: (await readWaysIn(em, person.accountId)).email };
  });
}

/** Sets the new password and goes on to the second check. Every session of the person ends. */
export async function resetPassword(
  context: Context,
  { token, password }: { token: string; password: string },
): Promise<Person | null> {
  const found = await findReset(context, token);
  if (!found) throw linkDoesNotWork();
  checkPassword(password, await personalWords(context, found.accountId, found.email));
  const passwordHash = await hashPassword(password);
  const inside = contextOf(context, found);
  await change(inside, 'resetPassword', async (step) => {
    await speakFor(step.em, found.accountId);
    const reset = await step.em.findOne(PasswordReset, { id: found.resetId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!reset || reset.usedAt) throw linkDoesNotWork();
    await step.em.nativeUpdate(PasswordReset, { accountId: found.accountId, usedAt: null }, { usedAt: new Date() });
    await storePassword(step, found.accountId, passwordHash);
    await endSessionsOf(step, found.accountId, null);
    await tellOwner(inside, step, found.userId, 'access-password-changed');
    step.about('User', found.userId);
  });
  context.auditCount += inside.auditCount;
  return comeIn(context, found, 'PASSWORD_RESET');
}

function linkDoesNotWork(): DomainError {
  return new DomainError('NOT_FOUND', {
    nl: 'Deze link werkt niet meer: hij is gebruikt of te oud. Vraag een nieuwe aan.',
    en: 'This link does not work any more: it was used or is too old. Ask for a new one.',
  });
}
