import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { DomainError, notSignedIn } from '../../platform/errors.ts';
import { checked, line, normalisedEmail } from '../../platform/input.ts';
import { networkOf } from './access.devices.ts';
import { secretHash } from './access.identify.service.ts';
import { isPasswordOf } from './access.passwords.ts';
import {
  contextOf,
  findPending,
  membershipsOf,
  type Pending,
  type Person,
  personOf,
  readAs,
} from './access.persons.ts';
import { isKnownNetwork, openSession } from './access.sessions.service.ts';
import type { PendingMethod, SecondFactorKind, SignInStep } from './access.terms.ts';
import { PendingSignIn, SecondFactor } from './signing-in.entity.ts';
import { Session } from './user.entity.ts';

const PENDING_MINUTES = 30;

const signInRules = z.object({ email: line(254), password: z.string().min(1).max(1_000) });

/**
 * The first half: address and password. Gives the person when they are in already, null when a
 * second check comes next.
 */
export async function signIn(context: Context, input: { email: string; password: string }): Promise<Person | null> {
  const { email, password } = checked(signInRules, input);
  const { gateway, facts } = context;
  const address = normalisedEmail(email);
  const known = secretHash(address).toString('hex');
  const here = `${known}:${networkOf(facts.address)}`;
  await gateway.limits.count('signInAddress', facts.address);
  await gateway.limits.count('signInNetwork', here);
  const { rows } = await gateway.readPool.query<{ account_id: string; password_hash: string | null }>(
    'select * from find_sign_in($1)',
    [address],
  );
  const [account] = rows;
  // Asked for nobody's account too, so that the answer takes as long.
  if (!(await isKnownNetwork(context, account?.account_id ?? randomUUID())))
    await gateway.limits.count('signInAccount', known);
  const isRight = await isPasswordOf(account?.password_hash, password);
  const person = account && isRight ? await personOf(context, account.account_id) : undefined;
  if (!person) throw wrongCredentials();
  await gateway.limits.forget('signInNetwork', here);
  await gateway.limits.forget('signInAccount', known);
  return comeIn(context, person, 'PASSWORD');
}

/** Opens a session, or the second half of signing in when more is to be shown or chosen first. */
export async function comeIn(context: Context, person: Person, method: PendingMethod): Promise<Person | null> {
  if (method !== 'INVITATION' && (await isWaived(context, person))) {
    await openSession(context, person, method);
    return person;
  }
  const token = randomBytes(32).toString('base64url');
  const inside = contextOf(context, person);
  await change(inside, 'beginSignIn', async ({ em, about }) => {
    const pending = em.create(PendingSignIn, {
      userId: person.userId,
      method,
      tokenHash: secretHash(token),
      expiresAt: new Date(Date.now() + PENDING_MINUTES * 60_000),
    });
    await em.flush();
    about('PendingSignIn', pending.id);
  });
  await leaveSession(context);
  context.auditCount += inside.auditCount;
  context.facts.setSignInCookie?.(token);
  return null;
}

/** Whoever begins anew in a browser is not the one who was in it before. */
export async function leaveSession(context: Context): Promise<void> {
  if (context.principal.kind !== 'USER') return;
  const { sessionId } = context.user;
  await change(context, 'signOut', async ({ em, about }) => {
    await em.nativeUpdate(Session, { id: sessionId }, { endedAt: new Date() });
    about('Session', sessionId);
  });
  context.facts.setCookie?.(null);
}

/** Demo accounts come in without a second check until they set one up. Never in a real installation. */
async function isWaived(context: Context, person: Person): Promise<boolean> {
  const { env } = context.gateway;
  if (!env.DEMO && env.NODE_ENV !== 'test') return false;
  const { isWaivedAccount, factors, hasPassword } = await readAs(context, person, (em) =>
    readWaysIn(em, person.accountId),
  );
  return isWaivedAccount && hasPassword && factors.length === 0;
}

export type WaysIn = {
  email: string;
  hasPassword: boolean;
  hasMicrosoft: boolean;
  isWaivedAccount: boolean;
  recoveryCodesLeft: number;
  factors: { id: string; kind: SecondFactorKind }[];
};

/** Needs a transaction that speaks for the account. */
export async function readWaysIn(em: Em, accountId: string): Promise<WaysIn> {
  const [row] = await em.execute<WaysIn[]>(
    `select a.email, a.password_hash is not null as "hasPassword", a.second_factor_waived as "isWaivedAccount",
       exists (select 1 from microsoft_identity m where m.account_id = a.id) as "hasMicrosoft",
       (select count(*)::int from recovery_code r where r.account_id = a.id and r.used_at is null) as "recoveryCodesLeft",
       coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind) order by f.last_used_at desc nulls last, f.confirmed_at)
         from second_factor f where f.account_id = a.id and f.confirmed_at is not null), '[]') as factors
     from account a where a.id = ?`,
    [accountId],
  );
  if (!row) throw notSignedIn();
  return row;
}

export function stepOf({ hasPassword, hasMicrosoft, factors }: WaysIn): SignInStep {
  if (!hasPassword && !hasMicrosoft) return 'CHOOSE_SECURITY';
  return factors.length === 0 ? 'SET_UP_SECOND_FACTOR' : 'SECOND_CHECK';
}

export type PendingView = Pending & {
  step: SignInStep;
  email: string;
  organisationName: string;
  recoveryCodesLeft: number;
  factors: SecondFactor[];
};

/** How far the sign-in of this browser is; null when none is going on. */
export async function readPending(context: Context): Promise<PendingView | null> {
  const pending = await findPending(context);
  if (!pending) return null;
  const membership = (await membershipsOf(context, pending.accountId)).find(({ userId }) => userId === pending.userId);
  return readAs(context, pending, async (em) => {
    const ways = await readWaysIn(em, pending.accountId);
    const factors = await em.find(
      SecondFactor,
      { accountId: pending.accountId, confirmedAt: { $ne: null } },
      { orderBy: { lastUsedAt: 'desc nulls last', confirmedAt: 'asc' } },
    );
    return {
      ...pending,
      step: stepOf(ways),
      email: ways.email,
      recoveryCodesLeft: ways.recoveryCodesLeft,
      organisationName: membership?.organisationName ?? '',
      factors,
    };
  });
}

/** Gives up a sign-in that is not finished. */
export async function cancelSignIn(context: Context): Promise<void> {
  const pending = await findPending(context);
  context.facts.setSignInCookie?.(null);
  if (!pending) return;
  const inside = contextOf(context, pending);
  await change(inside, 'cancelSignIn', async ({ em, about }) => {
    await em.nativeUpdate(PendingSignIn, { id: pending.pendingId }, { finishedAt: new Date() });
    about('PendingSignIn', pending.pendingId);
  });
  context.auditCount += inside.auditCount;
}

function wrongCredentials(): DomainError {
  return new DomainError(notSignedIn().code, {
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
    en: 'This e-mail address and password do not belong together. Try again.',
  });
}
