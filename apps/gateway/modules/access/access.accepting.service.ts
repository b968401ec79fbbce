import { LockMode } from '@mikro-orm/core';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { tenantEm } from '../../platform/database/orm.ts';
import { tell } from '../../platform/events.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { currentConditions } from './access.conditions.ts';
import { NotificationAsked } from './access.events.ts';
import { secretHash } from './access.identify.service.ts';
import { invitationState } from './access.invitations.service.ts';
import { contextOf, type Person, readAs } from './access.persons.ts';
import { comeIn, readWaysIn, stepOf } from './access.signing-in.service.ts';
import type { InvitationKind, InvitationState } from './access.terms.ts';
import { Invitation } from './invitation.entity.ts';
import { User } from './user.entity.ts';

export type InvitationView = {
  state: InvitationState;
  kind: InvitationKind | null;
  organisationName: string | null;
  inviterName: string | null;
  name: string | null;
  email: string | null;
  expiresAt: Date | null;
};

type Row = InvitationView & {
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  expiresAt: Date;
  accountId: string;
  userId: string;
  name: string;
  language: Language;
  userState: string;
};

const nothing = { kind: null, organisationName: null, inviterName: null, name: null, email: null, expiresAt: null };

/** What the page behind the link shows. A link that does not work tells who sent it, and nothing else. */
export async function readInvitation(context: Context, token: string): Promise<InvitationView> {
  const found = await find(context, token);
  if (!found) return { state: 'UNKNOWN', ...nothing };
  const { kind, organisationName, inviterName, name, email, expiresAt } = found.row;
  const state = stateOf(found.row);
  return state === 'OPEN'
    ? { state, kind, organisationName, inviterName, name, email, expiresAt }
    : { ...nothing, state, organisationName, inviterName };
}

function stateOf(row: Row): InvitationState {
  const state = invitationState(row);
  return state === 'OPEN' && row.userState !== 'INVITED' ? 'WITHDRAWN' : state;
}

async function find(
  context: Context,
  token: string,
): Promise<{ organisationId: string; invitationId: string; row: Row } | undefined> {
  const { gateway } = context;
  const { rows } = await gateway.readPool.query<{ organisation_id: string; invitation_id: string }>(
    'select * from find_invitation($1)',
    [secretHash(token)],
  );
  const [known] = rows;
  if (!known) return undefined;
  const { organisation_id: organisationId, invitation_id: invitationId } = known;
  const row = await tenantEm(gateway.orm, organisationId).transactional(async (em) => {
    const [first] = await em.execute<Row[]>(
      `select i.kind, o.name as "organisationName", b.name as "inviterName", u.id as "userId", u.name, u.language, u.state as "userState",
         a.id as "accountId", a.email, i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.withdrawn_at as "withdrawnAt"
       from invitation i
       join organisation o on o.id = i.organisation_id
       join app_user u on u.organisation_id = i.organisation_id and u.id = i.user_id
       join account a on a.id = u.account_id
       left join app_user b on b.organisation_id = i.organisation_id and b.id = i.created_by_id
       where i.organisation_id = ? and i.id = ?`,
      [organisationId, invitationId],
    );
    return first;
  });
  return row && { organisationId, invitationId, row: withDates(row) };
}

/** Raw statements of the writing connection answer moments as text. */
function withDates(row: Row): Row {
  const date = (value: Date | null) => value && new Date(value);
  return {
    ...row,
    expiresAt: new Date(row.expiresAt),
    acceptedAt: date(row.acceptedAt),
    withdrawnAt: date(row.withdrawnAt),
  };
}

/**
 * Accepts the terms: the account is made and the link has done its work. Goes on to choosing how the
 * account is secured; who has a secured account already signs in with that. Errors: BAD_INPUT without
 * the tick, CONFLICT when the link does not work (any more).
 */
export async function acceptInvitation(
  context: Context,
  { token, hasAcceptedTerms }: { token: string; hasAcceptedTerms: boolean },
): Promise<{ isToSignIn: boolean }> {
  const found = await find(context, token);
  if (!found || stateOf(found.row) !== 'OPEN') throw doesNotWork();
  if (!hasAcceptedTerms)
    throw badInput([
      problem(
        'hasAcceptedTerms',
        'Zet een vinkje als je akkoord gaat met de voorwaarden.',
        'Tick the box if you agree to the terms.',
      ),
    ]);
  const { organisationId, invitationId, row } = found;
  const person: Person = {
    organisationId,
    accountId: row.accountId,
    userId: row.userId,
    name: row.name,
    language: row.language,
  };
  const inside = contextOf(context, person);
  await change(inside, 'acceptInvitation', async (step) => {
    const { em, about } = step;
    const invitation = await em.findOne(Invitation, { id: invitationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const user = await em.findOne(User, { id: row.userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!invitation || invitationState(invitation) !== 'OPEN' || user?.state !== 'INVITED') throw doesNotWork();
    invitation.acceptedAt = new Date();
    invitation.termsVersion = currentConditions().version;
    user.state = 'ACTIVE';
    about('User', user.id);
    await em.flush();
    await tell(inside, step, NotificationAsked, {
      userIds: invitation.createdById ? [invitation.createdById] : [],
      kind: 'INVITATION_ACCEPTED',
      path: `/settings/users/${user.id}`,
      values: { user: user.name },
    });
  });
  context.auditCount += inside.auditCount;
  const ways = await readAs(context, person, (em) => readWaysIn(em, person.accountId));
  if (stepOf(ways) !== 'CHOOSE_SECURITY') return { isToSignIn: true };
  await comeIn(context, person, 'INVITATION');
  return { isToSignIn: false };
}

function doesNotWork(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Deze uitnodiging werkt niet (meer).',
    en: 'This invitation does not work (any more).',
  });
}
