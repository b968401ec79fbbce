import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import { Context } from '../../platform/context.ts';
import { DomainError, notFound, notSignedIn } from '../../platform/errors.ts';
import { checked, isUuid, line, normalisedEmail, problem } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { secretHash } from './access.identify.service.ts';
import { type Permission, partnerPermissions } from './access.permissions.ts';
import { ApiKey, Session, User } from './user.entity.ts';

/** A working day and a night; a session that is left alone ends after 8 hours (`find_session`). */
const SESSION_HOURS = 24;
const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, PASSWORD_COST);
}

/** Checked when no account is known, so that the answer takes as long as for one that is. */
const NOBODYS_HASH = hashPassword(randomBytes(24).toString('hex'));

type Account = { account_id: string; password_hash: string | null; organisation_id: string; user_id: string };

const signInRules = z.object({ email: line(254), password: z.string().min(1).max(1_000) });

/** Signs a person in to the first organisation they are a user of. Sets the session's cookie. */
export async function signIn(
  context: Context,
  input: { email: string; password: string },
): Promise<{ organisationId: string; userId: string }> {
  const { email, password } = checked(signInRules, input);
  const { gateway, facts } = context;
  const address = normalisedEmail(email);
  await gateway.limits.count('signInAddress', facts.address);
  await gateway.limits.count('signInAccount', secretHash(address).toString('hex'));
  const { rows } = await gateway.readPool.query<Account>('select * from find_account($1)', [address]);
  const account = rows[0];
  const isRight = await verify(account?.password_hash ?? (await NOBODYS_HASH), password).catch(() => false);
  if (!account || !isRight) throw wrongCredentials();
  await gateway.limits.forget('signInAccount', secretHash(address).toString('hex'));

  const token = randomBytes(32).toString('base64url');
  const signedIn = new Context(gateway, { kind: 'SYSTEM', organisationId: account.organisation_id }, facts);
  await change(signedIn, 'signIn', async ({ em, about }) => {
    const session = em.create(Session, {
      userId: account.user_id,
      tokenHash: secretHash(token),
      userAgent: facts.userAgent?.slice(0, 300) ?? null,
      expiresAt: new Date(Date.now() + SESSION_HOURS * 3_600_000),
    });
    await em.flush();
    about('Session', session.id);
  });
  context.auditCount += signedIn.auditCount;
  facts.setCookie?.(token);
  return { organisationId: account.organisation_id, userId: account.user_id };
}

export async function signOut(context: Context): Promise<void> {
  const { sessionId } = context.user;
  await change(context, 'signOut', async ({ em, about }) => {
    await em.nativeUpdate(Session, { id: sessionId }, { endedAt: new Date() });
    about('Session', sessionId);
  });
  context.facts.setCookie?.(null);
}

export async function setLanguage(context: Context, language: Language): Promise<void> {
  const { userId } = context.user;
  await change(context, 'setLanguage', async ({ em, about }) => {
    await em.nativeUpdate(User, { id: userId }, { language });
    about('User', userId);
  });
  context.language = language;
}

const apiKeyRules = z.object({ name: line(80), permissions: z.array(z.string()).min(1) });

/** Makes a partner's key. The secret is in the answer and nowhere else. */
export async function createApiKey(
  context: Context,
  input: { name: string; permissions: Permission[] },
): Promise<{ id: string; secret: string }> {
  const { name, permissions } = checked(apiKeyRules, input);
  if (!permissions.every((permission) => (partnerPermissions as string[]).includes(permission))) {
    throw new DomainError(
      'BAD_INPUT',
      { nl: 'Een partner kan dit recht niet krijgen.', en: 'A partner cannot be given this right.' },
      {
        fields: [
          problem(
            'permissions',
            'Kies uit: vacaturefeed lezen, sollicitaties aanleveren.',
            'Choose from: read the job feed, deliver applications.',
          ),
        ],
      },
    );
  }
  const secret = `insk_${randomBytes(24).toString('hex')}`;
  return change(context, 'createApiKey', async ({ em, about }) => {
    const key = em.create(ApiKey, {
      name,
      permissions: [...new Set(permissions)],
      prefix: secret.slice(0, 14),
      keyHash: secretHash(secret),
      createdById: context.user.userId,
    });
    await em.flush();
    about('ApiKey', key.id);
    return { id: key.id, secret };
  });
}

/** From now on the key opens nothing. Revoking twice changes nothing. */
export async function revokeApiKey(context: Context, apiKeyId: string): Promise<void> {
  await change(context, 'revokeApiKey', async ({ em, about }) => {
    const key = isUuid(apiKeyId) ? await em.findOne(ApiKey, { id: apiKeyId }) : null;
    if (!key) throw notFound();
    key.revokedAt ??= new Date();
    about('ApiKey', key.id);
  });
}

function wrongCredentials(): DomainError {
  return new DomainError(notSignedIn().code, {
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
    en: 'This e-mail address and password do not belong together. Try again.',
  });
}
