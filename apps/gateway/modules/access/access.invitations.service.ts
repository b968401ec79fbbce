import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { checked, paragraphs } from '../../platform/input.ts';
import { secretHash } from './access.identify.service.ts';
import { mailUser } from './access.mails.ts';
import type { InvitationKind, InvitationState } from './access.terms.ts';
import { Invitation } from './invitation.entity.ts';
import { User } from './user.entity.ts';

const VALID_HOURS: Record<InvitationKind, number> = { STAFF: 48, CONTACT_PERSON: 30 * 24 };

const messageRules = z.object({ message: paragraphs(1_000) });

export type NewInvitation = { userId: string; kind: InvitationKind; message?: string | null | undefined };

/**
 * Makes a link that lets this user in, and mails it. A link that was still open stops working: the
 * newest is the only one. Errors: NOT_FOUND, CONFLICT when the user has an account here already.
 */
export async function createInvitation(
  context: Context,
  step: Change,
  invitation: NewInvitation,
): Promise<{ invitationId: string; expiresAt: Date }> {
  const { invitationId, expiresAt, url } = await openInvitation(context, step, invitation);
  await mailUser(context, step, {
    mail: 'access-invitation',
    userId: invitation.userId,
    values: {
      inviter: { name: context.principal.kind === 'USER' ? context.principal.name : null },
      invitation: { message: checked(messageRules, { message: invitation.message }).message },
      link: { url, expiresAt: expiresAt.toISOString() },
    },
  });
  return { invitationId, expiresAt };
}

/** As `createInvitation`, but the link goes to whoever called instead of into a mail. */
export async function openInvitation(
  context: Context,
  { em }: Change,
  { userId, kind, message }: NewInvitation,
): Promise<{ invitationId: string; expiresAt: Date; url: string }> {
  const user = await em.findOne(User, { id: userId });
  if (!user) throw notFound();
  if (user.state !== 'INVITED') throw notToBeInvited(user.state);
  await withdrawInvitations({ em }, userId);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + VALID_HOURS[kind] * 3_600_000);
  const invitation = em.create(Invitation, {
    userId,
    kind,
    tokenHash: secretHash(token),
    message: checked(messageRules, { message }).message,
    createdById: context.principal.kind === 'USER' ? context.principal.userId : null,
    expiresAt,
  });
  await em.flush();
  const url = new URL('/invitation', context.gateway.env.PUBLIC_ADMIN_URL);
  url.searchParams.set('token', token);
  return { invitationId: invitation.id, expiresAt, url: url.href };
}

/** From now on no link of this user opens anything, as when the user is deactivated. */
export async function withdrawInvitations({ em }: Pick<Change, 'em'>, userId: string): Promise<void> {
  await em.nativeUpdate(Invitation, { userId, acceptedAt: null, withdrawnAt: null }, { withdrawnAt: new Date() });
}

type Moments = { acceptedAt?: Date | null | undefined; withdrawnAt?: Date | null | undefined; expiresAt: Date };

export function invitationState({ acceptedAt, withdrawnAt, expiresAt }: Moments, now = new Date()): InvitationState {
  if (acceptedAt) return 'ACCEPTED';
  if (withdrawnAt) return 'WITHDRAWN';
  return expiresAt <= now ? 'EXPIRED' : 'OPEN';
}

function notToBeInvited(state: 'ACTIVE' | 'DEACTIVATED'): DomainError {
  return new DomainError(
    'CONFLICT',
    state === 'ACTIVE'
      ? {
          nl: 'Deze gebruiker heeft al een account. Een uitnodiging is niet meer nodig.',
          en: 'This user has an account already. An invitation is not needed any more.',
        }
      : {
          nl: 'Deze gebruiker is gedeactiveerd. Activeer de gebruiker eerst.',
          en: 'This user is deactivated. Activate the user first.',
        },
  );
}
