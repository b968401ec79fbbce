import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, notFound } from '../../platform/errors.ts';
import { checked, isUuid, problem } from '../../platform/input.ts';
import { unseal } from '../../platform/sealing.ts';
import { speakFor } from './access.accounts.service.ts';
import { codeHash, plainCode, usableStep } from './access.codes.ts';
import { networkOf } from './access.devices.ts';
import { authenticationFor, credentialIdIn, provenCounter } from './access.passkeys.ts';
import { contextOf, type Pending, pendingOf, type Person, readAs, signInExpired } from './access.persons.ts';
import { isKnownNetwork, openSession } from './access.sessions.service.ts';
import { readWaysIn, stepOf } from './access.signing-in.service.ts';
import { sendCode } from './access.sms.service.ts';
import { PendingSignIn, SecondFactor } from './signing-in.entity.ts';

/** Then one starts again with the password. */
const MAXIMUM_FAILURES = 5;

export type Proof = {
  secondFactorId?: string | null;
  code?: string | null;
  passkey?: string | null;
  recoveryCode?: string | null;
};

const proofRules = z.object({
  secondFactorId: z.string().nullish(),
  code: z.string().max(100).nullish(),
  passkey: z.string().max(20_000).nullish(),
  recoveryCode: z.string().max(100).nullish(),
});

/** The second half of signing in. Errors: BAD_INPUT on `code`, CONFLICT when it took too long, TOO_MANY_REQUESTS. */
export async function finishSignIn(context: Context, input: Proof): Promise<Person> {
  const proof = checked(proofRules, input);
  const pending = await pendingOf(context);
  const ways = await readAs(context, pending, (em) => readWaysIn(em, pending.accountId));
  if (stepOf(ways) !== 'SECOND_CHECK') throw signInExpired();
  await countGuess(context, pending.accountId);
  const inside = contextOf(context, pending);
  try {
    await openSession(context, pending, await methodOf(context, pending), async (step) => {
      const row = await lockPending(step.em, pending.pendingId);
      if (!(await holds(inside, step.em, pending, row, proof))) throw wrongCode(proof);
      row.finishedAt = new Date();
    });
  } catch (error) {
    await countFailure(context, pending);
    throw error;
  }
  await forgetGuesses(context, pending.accountId);
  return pending;
}

async function methodOf(context: Context, pending: Pending) {
  const row = await readAs(context, pending, (em) => em.findOneOrFail(PendingSignIn, { id: pending.pendingId }));
  return row.method;
}

export async function lockPending(em: Em, id: string) {
  const row = await em.findOne(PendingSignIn, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row || row.finishedAt || row.failedAttempts >= MAXIMUM_FAILURES) throw signInExpired();
  return row;
}

async function countFailure(context: Context, pending: Pending): Promise<void> {
  const inside = contextOf(context, pending);
  await change(inside, 'failSecondCheck', async ({ em, about }) => {
    const row = await em.findOneOrFail(
      PendingSignIn,
      { id: pending.pendingId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    row.failedAttempts += 1;
    if (row.failedAttempts >= MAXIMUM_FAILURES) row.finishedAt ??= new Date();
    about('PendingSignIn', row.id);
  });
  context.auditCount += inside.auditCount;
}

type PendingRow = Awaited<ReturnType<typeof lockPending>>;

/** Whether the proof is right, and used up by having been tried. */
async function holds(
  context: Context,
  em: Em,
  { accountId }: Person,
  pending: PendingRow,
  proof: Proof,
): Promise<boolean> {
  if (proof.recoveryCode) return useRecoveryCode(em, accountId, proof.recoveryCode);
  const where = proof.passkey
    ? { credentialId: credentialIdIn(proof.passkey) ?? '' }
    : { id: isUuid(proof.secondFactorId) ? proof.secondFactorId : null };
  const factor = await em.findOne(SecondFactor, { accountId, confirmedAt: { $ne: null }, ...where } as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (!factor) return false;
  const { challenge } = pending;
  pending.challenge = null;
  const isRight = proof.passkey
    ? await provesPasskey(context, challenge ?? null, factor, proof.passkey)
    : provesCode(context, factor, proof.code ?? '');
  if (isRight) factor.lastUsedAt = new Date();
  return isRight;
}

/** A code of an app or a text message, which then never works again. */
export function provesCode(context: Context, factor: SecondFactor, typed: string): boolean {
  const code = plainCode(typed);
  if (factor.kind === 'AUTHENTICATOR_APP' && factor.sealedSecret) {
    const secret = unseal(context.gateway.env.SEALING_SECRET, 'access.totp', factor.sealedSecret);
    const step = usableStep(secret, code, factor.lastUsedStep ?? null);
    if (step === null) return false;
    factor.lastUsedStep = step;
    return true;
  }
  if (factor.kind !== 'SMS' || !factor.codeHash || !factor.codeExpiresAt) return false;
  if (factor.codeExpiresAt < new Date() || !codeHash(factor.id, code).equals(Buffer.from(factor.codeHash)))
    return false;
  factor.codeHash = null;
  return true;
}

async function provesPasskey(
  context: Context,
  challenge: string | null,
  factor: SecondFactor,
  answer: string,
): Promise<boolean> {
  if (!challenge) return false;
  const counter = await provenCounter(context.gateway.env, challenge, factor, answer);
  if (counter === null) return false;
  factor.counter = counter;
  return true;
}

async function useRecoveryCode(em: Em, accountId: string, code: string): Promise<boolean> {
  const used = await em.execute<object[]>(
    'update recovery_code set used_at = now() where account_id = ? and code_hash = ? and used_at is null returning id',
    [accountId, codeHash(accountId, plainCode(code))],
  );
  return used.length > 0;
}

/** Sends a code to the telephone of a factor of the sign-in that is going on. */
export async function sendSignInCode(context: Context, secondFactorId: string): Promise<void> {
  const pending = await pendingOf(context);
  const inside = contextOf(context, pending);
  await change(inside, 'sendSignInCode', async (step) => {
    await speakFor(step.em, pending.accountId);
    const factor = await findFactor(step, pending.accountId, secondFactorId);
    if (factor.kind !== 'SMS') throw notFound();
    await sendCode(inside, step, factor);
    step.about('SecondFactor', factor.id);
  });
  context.auditCount += inside.auditCount;
}

export async function findFactor({ em }: Pick<Change, 'em'>, accountId: string, id: string): Promise<SecondFactor> {
  const factor = isUuid(id)
    ? await em.findOne(SecondFactor, { id, accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!factor) throw notFound();
  return factor;
}

/** A fresh question to the person's passkeys, for the sign-in that is going on. */
export async function askPasskey(context: Context): Promise<string> {
  const pending = await pendingOf(context);
  const inside = contextOf(context, pending);
  const options = await change(inside, 'askPasskey', async ({ em, about }) => {
    await speakFor(em, pending.accountId);
    const row = await lockPending(em, pending.pendingId);
    const keys = await em.find(SecondFactor, {
      accountId: pending.accountId,
      kind: 'PASSKEY',
      confirmedAt: { $ne: null },
    });
    const asked = await authenticationFor(context.gateway.env, keys);
    row.challenge = asked.challenge;
    about('PendingSignIn', row.id);
    return asked.options;
  });
  context.auditCount += inside.auditCount;
  return options;
}

/** Counted before a guess is looked at, so that guesses at the same moment count too. */
export async function countGuess(context: Context, accountId: string): Promise<void> {
  const { limits } = context.gateway;
  await limits.count('secondCheckNetwork', guessesFrom(context, accountId));
  if (!(await isKnownNetwork(context, accountId))) await limits.count('secondCheckAccount', accountId);
}

export async function forgetGuesses(context: Context, accountId: string): Promise<void> {
  await context.gateway.limits.forget('secondCheckNetwork', guessesFrom(context, accountId));
}

function guessesFrom({ facts }: Context, accountId: string): string {
  return `${accountId}:${networkOf(facts.address)}`;
}

export function wrongCode(proof: Proof) {
  if (proof.recoveryCode)
    return badInput([
      problem(
        'recoveryCode',
        'Deze herstelcode klopt niet of is al gebruikt.',
        'This recovery code is not right or was used before.',
      ),
    ]);
  if (proof.passkey)
    return badInput([
      problem(
        'passkey',
        'Deze passkey werd niet herkend. Probeer het opnieuw.',
        'This passkey was not recognised. Try again.',
      ),
    ]);
  return badInput([
    problem(
      'code',
      'Deze code klopt niet of is al gebruikt. Wacht op een nieuwe en probeer het opnieuw.',
      'This code is not right or was used before. Wait for a new one and try again.',
    ),
  ]);
}
