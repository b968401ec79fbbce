import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { seal, unseal } from '../../platform/sealing.ts';
import { speakFor } from './access.accounts.service.ts';
import { appAddress, codeHash, mobileNumber, newAppSecret, newRecoveryCodes, plainCode } from './access.codes.ts';
import { registeredPasskey, registrationFor } from './access.passkeys.ts';
import { confirmIdentity } from './access.passwords.service.ts';
import { contextOf, findPending, type Person, readAs, signInExpired } from './access.persons.ts';
import {
  countGuess,
  findFactor,
  forgetGuesses,
  lockPending,
  provesCode,
  wrongCode,
} from './access.second-check.service.ts';
import { accountOf, openSession, tellOwner } from './access.sessions.service.ts';
import { readWaysIn, stepOf } from './access.signing-in.service.ts';
import { phoneNumberOf, sendCode, smsNotOffered } from './access.sms.service.ts';
import { type SecondFactorKind, secondFactorKinds } from './access.terms.ts';
import { PendingSignIn, RecoveryCode, SecondFactor } from './signing-in.entity.ts';

const MAXIMUM_FACTORS = 10;
const SET_UP_MINUTES = 30;

/** Who sets up a second check: somebody signed in, or somebody on the way in who has none yet. */
type Enrolling = { person: Person; inside: Context; pendingId: string | null };

async function enrolling(context: Context): Promise<Enrolling> {
  if (context.principal.kind === 'USER') {
    const { userId, organisationId, name } = context.user;
    const accountId = await readAs(context, { organisationId, accountId: userId }, (em) => accountOf(context, { em }));
    return {
      person: { accountId, organisationId, userId, name, language: context.language },
      inside: context,
      pendingId: null,
    };
  }
  const pending = await findPending(context);
  if (!pending) throw signInExpired();
  const ways = await readAs(context, pending, (em) => readWaysIn(em, pending.accountId));
  if (stepOf(ways) !== 'SET_UP_SECOND_FACTOR') throw signInExpired();
  return { person: pending, inside: contextOf(context, pending), pendingId: pending.pendingId };
}

export type NewSecondFactor = {
  kind: SecondFactorKind;
  name?: string | null;
  phoneNumber?: string | null;
  currentPassword?: string | null;
};

const startRules = z.object({
  kind: z.enum(secondFactorKinds),
  name: line(60).nullish(),
  phoneNumber: z.string().max(40).nullish(),
  currentPassword: z.string().max(1_000).nullish(),
});

/** Begins to set up a second check; it counts once it is confirmed. A signed-in person first shows who they are. */
export async function startSecondFactor(context: Context, input: NewSecondFactor): Promise<string> {
  const { kind, name, phoneNumber, currentPassword } = checked(startRules, input);
  const { person, inside, pendingId } = await enrolling(context);
  const { accountId } = person;
  if (kind === 'SMS' && !context.gateway.sms) throw smsNotOffered();
  if (pendingId === null) await confirmIdentity(context, accountId, currentPassword);
  const number = kind === 'SMS' ? mobileNumber(phoneNumber ?? '') : null;
  if (kind === 'SMS' && !number)
    throw badInput([
      problem(
        'phoneNumber',
        'Vul een mobiel nummer in, zoals 06 1234 5678.',
        'Fill in a mobile number, such as 06 1234 5678.',
      ),
    ]);
  const id = await change(inside, 'startSecondFactor', async (step) => {
    const { em } = step;
    await speakFor(em, accountId);
    const existing = await em.find(SecondFactor, { accountId });
    const confirmed = existing.filter(({ confirmedAt }) => confirmedAt);
    if (confirmed.length >= MAXIMUM_FACTORS) throw tooMany();
    for (const factor of existing) if (!factor.confirmedAt && factor.kind === kind) em.remove(factor);
    const factor = em.create(SecondFactor, {
      accountId,
      kind,
      name: name ?? defaultName(kind, inside),
      ...sealed(inside, kind, number),
    });
    await em.flush();
    if (kind === 'SMS') await sendCode(inside, step, factor);
    if (kind === 'PASSKEY') {
      const { email } = await readWaysIn(em, accountId);
      const asked = await registrationFor(context.gateway.env, { accountId, email, name: person.name }, confirmed);
      factor.challenge = asked.options;
    }
    step.about('SecondFactor', factor.id);
    return factor.id;
  });
  countIn(context, inside);
  return id;
}

function sealed({ gateway: { env } }: Context, kind: SecondFactorKind, number: string | null) {
  if (kind === 'AUTHENTICATOR_APP') return { sealedSecret: seal(env.SEALING_SECRET, 'access.totp', newAppSecret()) };
  if (kind === 'SMS' && number)
    return { sealedSecret: seal(env.SEALING_SECRET, 'access.phone', number), phoneEnding: number.slice(-4) };
  return {};
}

function defaultName(kind: SecondFactorKind, { language }: Context): string {
  const names = {
    AUTHENTICATOR_APP: ['Authenticator-app', 'Authenticator app'],
    SMS: ['Sms-code', 'Code by SMS'],
    PASSKEY: ['Passkey', 'Passkey'],
  };
  return names[kind][language === 'NL' ? 0 : 1] ?? kind;
}

export type SetUp = {
  id: string;
  kind: SecondFactorKind;
  secret: string | null;
  appAddress: string | null;
  phoneEnding: string | null;
  passkeyOptions: string | null;
};

/** What is needed to finish setting up: shown until it is confirmed, and never again. */
export async function readSetUp(context: Context, id: string): Promise<SetUp | null> {
  const { person, inside } = await enrolling(context);
  return readAs(context, person, async (em) => {
    const factor = isUuid(id)
      ? await em.findOne(SecondFactor, { id, accountId: person.accountId, confirmedAt: null })
      : null;
    if (!factor || isStale(factor)) return null;
    const { email } = await readWaysIn(em, person.accountId);
    const secret =
      factor.kind === 'AUTHENTICATOR_APP' && factor.sealedSecret
        ? unseal(inside.gateway.env.SEALING_SECRET, 'access.totp', factor.sealedSecret)
        : null;
    return {
      id,
      kind: factor.kind,
      secret,
      appAddress: secret && appAddress(secret, email),
      phoneEnding: factor.phoneEnding ?? null,
      passkeyOptions: factor.kind === 'PASSKEY' ? (factor.challenge ?? null) : null,
    };
  });
}

const isStale = ({ createdAt }: SecondFactor): boolean => createdAt.getTime() < Date.now() - SET_UP_MINUTES * 60_000;

const confirmRules = z.object({
  secondFactorId: z.string(),
  code: z.string().max(100).nullish(),
  passkey: z.string().max(20_000).nullish(),
});

/**
 * Takes the second check into use. Gives recovery codes when there were none; somebody on the way in
 * is in. Errors: BAD_INPUT on `code`, NOT_FOUND, TOO_MANY_REQUESTS.
 */
export async function confirmSecondFactor(
  context: Context,
  input: { secondFactorId: string; code?: string | null; passkey?: string | null },
): Promise<{ person: Person; recoveryCodes: string[] | null }> {
  const { secondFactorId, code, passkey } = checked(confirmRules, input);
  const { person, inside, pendingId } = await enrolling(context);
  await countGuess(context, person.accountId);
  let recoveryCodes: string[] | null = null;
  const confirm = async (step: Change): Promise<void> => {
    await speakFor(step.em, person.accountId);
    const factor = await findFactor(step, person.accountId, secondFactorId);
    if (factor.confirmedAt || isStale(factor)) throw notFound();
    if (passkey) await takePasskey(inside, factor, passkey);
    else if (!provesCode(inside, factor, code ?? '')) throw wrongCode({ code: code ?? null });
    factor.confirmedAt = new Date();
    factor.lastUsedAt = new Date();
    const { recoveryCodesLeft } = await readWaysIn(step.em, person.accountId);
    if (recoveryCodesLeft === 0) recoveryCodes = await replaceRecoveryCodes(step, person.accountId);
    await tellOwner(inside, step, person.userId, 'access-second-factor-changed');
    step.about('SecondFactor', factor.id);
  };
  if (pendingId) {
    const { method } = await readAs(context, person, (em) => em.findOneOrFail(PendingSignIn, { id: pendingId }));
    await openSession(context, person, method, async (step) => {
      (await lockPending(step.em, pendingId)).finishedAt = new Date();
      await confirm(step);
    });
  } else await change(inside, 'confirmSecondFactor', confirm);
  await forgetGuesses(context, person.accountId);
  return { person, recoveryCodes };
}

async function takePasskey({ gateway }: Context, factor: SecondFactor, answer: string): Promise<void> {
  const { challenge } = JSON.parse(factor.challenge ?? '{}') as { challenge?: string };
  const key = factor.kind === 'PASSKEY' && challenge ? await registeredPasskey(gateway.env, challenge, answer) : null;
  if (!key) throw wrongCode({ passkey: answer });
  Object.assign(factor, key, { challenge: null });
}

async function replaceRecoveryCodes({ em }: Change, accountId: string): Promise<string[]> {
  await em.nativeDelete(RecoveryCode, { accountId });
  const codes = newRecoveryCodes();
  for (const code of codes) em.create(RecoveryCode, { accountId, codeHash: codeHash(accountId, plainCode(code)) });
  await em.flush();
  return codes;
}

/** Ten fresh codes; the old ones stop working. */
export async function renewRecoveryCodes(context: Context, currentPassword?: string | null): Promise<string[]> {
  const { person } = await enrolling(context);
  await confirmIdentity(context, person.accountId, currentPassword);
  return change(context, 'renewRecoveryCodes', async (step) => {
    await speakFor(step.em, person.accountId);
    step.about('User', person.userId);
    await tellOwner(context, step, person.userId, 'access-second-factor-changed');
    return replaceRecoveryCodes(step, person.accountId);
  });
}

/** Takes a second check away, but never the last. Errors: NOT_FOUND, CONFLICT. */
export async function removeSecondFactor(
  context: Context,
  { secondFactorId, currentPassword }: { secondFactorId: string; currentPassword?: string | null },
): Promise<void> {
  const { person } = await enrolling(context);
  await confirmIdentity(context, person.accountId, currentPassword);
  await change(context, 'removeSecondFactor', async (step) => {
    await speakFor(step.em, person.accountId);
    // The account's row stands for the set: two removals at once wait for each other.
    await step.em.execute('select 1 from account where id = ? for update', [person.accountId]);
    const factor = await findFactor(step, person.accountId, secondFactorId);
    const left = await step.em.count(SecondFactor, { accountId: person.accountId, confirmedAt: { $ne: null } });
    if (left <= 1) throw lastOne();
    step.em.remove(factor);
    await tellOwner(context, step, person.userId, 'access-second-factor-changed');
    step.about('SecondFactor', secondFactorId);
  });
}

/** Sends the code to a telephone that is being set up, once more. */
export async function sendSetUpCode(context: Context, secondFactorId: string): Promise<void> {
  const { person, inside } = await enrolling(context);
  await change(inside, 'sendSetUpCode', async (step) => {
    await speakFor(step.em, person.accountId);
    const factor = await findFactor(step, person.accountId, secondFactorId);
    if (factor.kind !== 'SMS' || factor.confirmedAt || isStale(factor) || !phoneNumberOf(inside, factor))
      throw notFound();
    await sendCode(inside, step, factor);
    step.about('SecondFactor', factor.id);
  });
  countIn(context, inside);
}

function countIn(context: Context, inside: Context): void {
  if (context !== inside) context.auditCount += inside.auditCount;
}

function tooMany(): DomainError {
  return new DomainError('CONFLICT', {
    nl: `Je hebt al ${MAXIMUM_FACTORS} controlestappen. Verwijder er eerst een.`,
    en: `You have ${MAXIMUM_FACTORS} second checks already. Remove one first.`,
  });
}

function lastOne(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Dit is je enige extra controlestap. Stel eerst een andere in; daarna kun je deze verwijderen.',
    en: 'This is your only second check. Set up another first; then you can remove this one.',
  });
}
