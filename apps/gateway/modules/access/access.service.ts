import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { secretHash } from './access.identify.service.ts';
import { type Permission, partnerPermissions } from './access.permissions.ts';
import { ApiKey, Session, User } from './user.entity.ts';

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
