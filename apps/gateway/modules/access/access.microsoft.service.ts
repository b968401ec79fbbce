import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { speakFor } from './access.accounts.service.ts';
import { type Identity, MicrosoftProblem } from './access.microsoft.ts';
import { confirmIdentity, isFresh } from './access.passwords.service.ts';
import { contextOf, findPending, personOf, readAs } from './access.persons.ts';
import { lockPending } from './access.second-check.service.ts';
import { accountOf, openSession, tellOwner } from './access.sessions.service.ts';
import { leaveSession, readWaysIn, stepOf } from './access.signing-in.service.ts';
import { Session } from './user.entity.ts';

/**
 * Lets in whose account this identity is linked to. Microsoft did the checks that their organisation
 * wants, so none of ours follows.
 */
export async function signInByMicrosoft(context: Context, identity: Identity): Promise<void> {
  const accountId = await findAccount(context, identity);
  const person = accountId && (await personOf(context, accountId));
  if (!person) throw new MicrosoftProblem('unknown');
  await leaveSession(context);
  await openSession(context, person, 'MICROSOFT');
}

/** To whom an identity would be linked: the user of this session, or who is accepting an invitation. */
export type Linker = { kind: 'USER' | 'INVITED'; id: string };

export async function findLinker(context: Context): Promise<Linker | undefined> {
  const { principal } = context;
  if (principal.kind === 'USER') return { kind: 'USER', id: principal.sessionId };
  const pending = await findPending(context);
  if (!pending) return undefined;
  const ways = await readAs(context, pending, (em) => readWaysIn(em, pending.accountId));
  // Who has a way in already passes that one first: a password alone may not add another.
  return stepOf(ways) === 'CHOOSE_SECURITY' ? { kind: 'INVITED', id: pending.pendingId } : undefined;
}

/** A session of some time ago, or one that came from it, may be borrowed: not enough to add a way in. */
export async function checkMayLink(context: Context): Promise<void> {
  const { organisationId, sessionId, userId, isSupport } = context.user;
  if (context.isPreview || isSupport) throw new MicrosoftProblem('refused');
  const session = await readAs(context, { organisationId, accountId: userId }, (em) =>
    em.findOneOrFail(Session, { id: sessionId }),
  );
  if (session.method === 'SWITCH' || !isFresh(session.createdAt)) throw new MicrosoftProblem('stale');
}

/** Another identity takes the place of the one that was linked before. */
export async function linkToUser(context: Context, identity: Identity): Promise<void> {
  const { userId } = context.user;
  await change(context, 'linkMicrosoft', async (step) => {
    const accountId = await accountOf(context, step);
    await speakFor(step.em, accountId);
    await store(context, step, accountId, identity);
    await tellOwner(context, step, userId, 'access-second-factor-changed');
    step.about('User', userId);
  });
}

/** Microsoft opens the account no more. Errors: BAD_INPUT on currentPassword, CONFLICT while it is the only way in. */
export async function unlinkMicrosoft(context: Context, currentPassword: string | null | undefined): Promise<void> {
  const { userId, organisationId } = context.user;
  const { accountId, ways } = await readAs(context, { organisationId, accountId: userId }, async (em) => {
    const id = await accountOf(context, { em });
    await speakFor(em, id);
    return { accountId: id, ways: await readWaysIn(em, id) };
  });
  if (!ways.hasPassword)
    throw new DomainError('CONFLICT', {
      nl: 'Kies eerst een wachtwoord. Anders kun je daarna niet meer inloggen.',
      en: 'Choose a password first. Otherwise you cannot sign in any more.',
    });
  await confirmIdentity(context, accountId, currentPassword);
  await change(context, 'unlinkMicrosoft', async (step) => {
    await speakFor(step.em, accountId);
    await step.em.execute('delete from microsoft_identity where account_id = ?', [accountId]);
    await tellOwner(context, step, userId, 'access-second-factor-changed');
    step.about('User', userId);
  });
}

/** Microsoft instead of a password, chosen while accepting an invitation; then one is in. */
export async function linkToInvited(context: Context, identity: Identity): Promise<void> {
  const pending = await findPending(context);
  if (!pending) throw new MicrosoftProblem('refused');
  const inside = contextOf(context, pending);
  await change(inside, 'linkMicrosoft', async (step) => {
    await speakFor(step.em, pending.accountId);
    const row = await lockPending(step.em, pending.pendingId);
    if (stepOf(await readWaysIn(step.em, pending.accountId)) !== 'CHOOSE_SECURITY')
      throw new MicrosoftProblem('refused');
    await store(context, step, pending.accountId, identity);
    row.finishedAt = new Date();
    step.about('User', pending.userId);
  });
  await openSession(context, pending, 'MICROSOFT');
}

async function store(context: Context, { em }: Change, accountId: string, identity: Identity): Promise<void> {
  const owner = await findAccount(context, identity);
  if (owner && owner !== accountId) throw new MicrosoftProblem('taken');
  const { tenantId, objectId, email } = identity;
  try {
    await em.execute(
      `insert into microsoft_identity (account_id, tenant_id, object_id, email) values (?, ?, ?, ?)
       on conflict (account_id) do update
       set tenant_id = excluded.tenant_id, object_id = excluded.object_id, email = excluded.email, linked_at = now()`,
      [accountId, tenantId, objectId, email],
    );
  } catch (error) {
    // Somebody else linked it at the same moment.
    if (error instanceof UniqueConstraintViolationException) throw new MicrosoftProblem('taken');
    throw error;
  }
}

async function findAccount({ gateway }: Context, { tenantId, objectId }: Identity): Promise<string | undefined> {
  const { rows } = await gateway.readPool.query<{ account_id: string }>(
    'select account_id from find_microsoft_identity($1, $2)',
    [tenantId, objectId],
  );
  return rows[0]?.account_id;
}
