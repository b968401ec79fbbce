import { Context } from '../../platform/context.ts';
import { type Em, tenantEm } from '../../platform/database/orm.ts';
import { DomainError } from '../../platform/errors.ts';
import type { Language } from '../../platform/language.ts';
import { speakFor } from './access.accounts.service.ts';
import { secretHash } from './access.identify.service.ts';

/** A person in one organisation, while they are coming in. */
export type Person = { accountId: string; organisationId: string; userId: string; name: string; language: Language };

export type Membership = {
  organisationId: string;
  organisationName: string;
  userId: string;
  name: string;
  language: Language;
};

/** Where the person is an active user, the organisation they were in last before the others. */
export async function membershipsOf({ gateway }: Pick<Context, 'gateway'>, accountId: string): Promise<Membership[]> {
  const { rows } = await gateway.readPool.query<Membership>(
    `select organisation_id as "organisationId", organisation_name as "organisationName", user_id as "userId", name, language
     from memberships_of($1)`,
    [accountId],
  );
  return rows;
}

export async function personOf(context: Pick<Context, 'gateway'>, accountId: string): Promise<Person | undefined> {
  const [first] = await membershipsOf(context, accountId);
  return first && { accountId, ...first };
}

/**
 * The context of somebody who is known but not in yet: the audit log names them, and they hold no
 * right at all.
 */
export function contextOf(context: Context, { organisationId, userId, name, language }: Person): Context {
  const principal = {
    kind: 'USER',
    organisationId,
    userId,
    sessionId: '',
    name,
    roleId: '',
    permissions: new Set<string>(),
    scope: 'OWN_TEAMS',
    orgUnitId: null,
    employerId: null,
  } as const;
  return new Context(context.gateway, principal, { ...context.facts, language });
}

/** Reads what belongs to the person, in a transaction of its own that speaks for their account. */
export function readAs<Result>(
  { gateway }: Pick<Context, 'gateway'>,
  { organisationId, accountId }: Pick<Person, 'organisationId' | 'accountId'>,
  work: (em: Em) => Promise<Result>,
): Promise<Result> {
  return tenantEm(gateway.orm, organisationId).transactional(async (em) => {
    await speakFor(em as Em, accountId);
    return work(em as Em);
  });
}

export type Pending = Person & { pendingId: string };

/** Whose half-finished sign-in the cookie stands for. */
export async function findPending(context: Context): Promise<Pending | undefined> {
  const { gateway, facts } = context;
  if (!facts.signInToken || context.principal.kind === 'USER') return undefined;
  const { rows } = await gateway.readPool.query<{
    accountId: string;
    organisationId: string;
    userId: string;
    pendingId: string;
  }>(
    `select account_id as "accountId", organisation_id as "organisationId", user_id as "userId", pending_sign_in_id as "pendingId"
     from find_pending_sign_in($1)`,
    [secretHash(facts.signInToken)],
  );
  const [found] = rows;
  if (!found) return undefined;
  const membership = (await membershipsOf(context, found.accountId)).find(({ userId }) => userId === found.userId);
  return membership && { ...found, name: membership.name, language: membership.language };
}

export async function pendingOf(context: Context): Promise<Pending> {
  const pending = await findPending(context);
  if (!pending) throw signInExpired();
  return pending;
}

export function signInExpired(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Het inloggen duurde te lang of is al afgerond. Begin opnieuw.',
    en: 'Signing in took too long or was finished already. Start again.',
  });
}
