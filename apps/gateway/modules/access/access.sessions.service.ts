import { randomBytes } from 'node:crypto';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { speakFor } from './access.accounts.service.ts';
import { deviceOf, isSameDevice, networkOf } from './access.devices.ts';
import { secretHash } from './access.identify.service.ts';
import { mailUser } from './access.mails.ts';
import { contextOf, membershipsOf, type Person } from './access.persons.ts';
import type { SessionMethod } from './access.terms.ts';
import { Session } from './user.entity.ts';

/** A working day and a night; a session that is left alone ends after 8 hours (`find_session`). */
const SESSION_HOURS = 24;

/** Lets the person in: a fresh session with a fresh cookie, whatever cookie the browser came with. */
export async function openSession(
  context: Context,
  person: Person,
  method: SessionMethod,
  work: (step: Change) => Promise<void> = async () => undefined,
): Promise<void> {
  const { facts } = context;
  const token = randomBytes(32).toString('base64url');
  const inside = contextOf(context, person);
  const isNewDevice = method !== 'SWITCH' && (await isUnknownDevice(context, person));
  await change(inside, method === 'SWITCH' ? 'switchOrganisation' : 'signIn', async (step) => {
    await speakFor(step.em, person.accountId);
    await work(step);
    const session = step.em.create(Session, {
      userId: person.userId,
      tokenHash: secretHash(token),
      userAgent: facts.userAgent?.slice(0, 300) ?? null,
      network: networkOf(facts.address),
      method,
      expiresAt: new Date(Date.now() + SESSION_HOURS * 3_600_000),
    });
    await step.em.flush();
    if (isNewDevice) await tellOwner(inside, step, person.userId, 'access-new-device');
    step.about('Session', session.id);
  });
  context.auditCount += inside.auditCount;
  facts.setCookie?.(token);
  facts.setSignInCookie?.(null);
}

type SeenDevice = { user_agent: string | null; network: string | null };

async function isUnknownDevice(context: Context, { accountId }: Person): Promise<boolean> {
  const { rows } = await context.gateway.readPool.query<SeenDevice>('select * from devices_of($1)', [accountId]);
  const device = deviceOf(context.facts.userAgent);
  return rows.length > 0 && !rows.some(({ user_agent }) => isSameDevice(deviceOf(user_agent), device));
}

/** Whether the person came in from this network in the last three months. */
export async function isKnownNetwork(context: Context, accountId: string): Promise<boolean> {
  const { rows } = await context.gateway.readPool.query<SeenDevice>('select * from devices_of($1)', [accountId]);
  const here = networkOf(context.facts.address);
  return rows.some(({ network }) => network !== null && network === here);
}

type OwnerNotice = 'access-new-device' | 'access-password-changed' | 'access-second-factor-changed';

/** Tells the person by mail what happened to their account, on which device. */
export async function tellOwner(context: Context, step: Change, userId: string, mail: OwnerNotice): Promise<void> {
  const { facts, gateway, language } = context;
  const { browser, system } = deviceOf(facts.userAgent);
  const [unknown, on] = language === 'NL' ? ['Onbekend apparaat', 'op'] : ['Unknown device', 'on'];
  await mailUser(context, step, {
    mail,
    userId,
    values: {
      device: {
        name: [browser, system].filter(Boolean).join(` ${on} `) || unknown,
        network: networkOf(facts.address),
        at: new Date().toISOString(),
      },
      link: { url: new URL('/settings/security', gateway.env.PUBLIC_ADMIN_URL).href },
    },
  });
}

export async function accountOf(context: Context, { em }: Pick<Change, 'em'>): Promise<string> {
  const [row] = await em.execute<{ account_id: string }[]>(
    'select account_id from app_user where organisation_id = ? and id = ?',
    [context.organisationId, context.user.userId],
  );
  if (!row) throw notFound();
  return row.account_id;
}

/** Ends one session of the person's own, in whichever of their organisations. Errors: NOT_FOUND. */
export async function endSession(context: Context, sessionId: string): Promise<void> {
  await change(context, 'endSession', async (step) => {
    const account = await accountOf(context, step);
    const [row] = isUuid(sessionId)
      ? await step.em.execute<{ ended: string }[]>('select end_session_of(?, ?) as ended', [account, sessionId])
      : [];
    if (!Number(row?.ended)) throw notFound();
    step.about('Session', sessionId);
  });
  if (sessionId === context.user.sessionId) context.facts.setCookie?.(null);
}

/** Ends every session of the person but this one. */
export async function endOtherSessions(context: Context): Promise<number> {
  return change(context, 'endOtherSessions', async (step) => {
    const account = await accountOf(context, step);
    step.about('User', context.user.userId);
    return endSessionsOf(step, account, context.user.sessionId);
  });
}

export async function endSessionsOf(
  { em }: Pick<Change, 'em'>,
  accountId: string,
  but: string | null,
): Promise<number> {
  const [row] = await em.execute<{ ended: string }[]>('select end_sessions_of(?, ?) as ended', [accountId, but]);
  return Number(row?.ended ?? 0);
}

/**
 * Goes on in another organisation of the same person: the session here ends and one there begins,
 * with the checks that were passed. Errors: NOT_FOUND when they are no active user there.
 */
export async function switchOrganisation(context: Context, organisationId: string): Promise<Person> {
  const { sessionId } = context.user;
  const account = await change(context, 'leaveOrganisation', async (step) => {
    const accountId = await accountOf(context, step);
    const there = (await membershipsOf(context, accountId)).find((one) => one.organisationId === organisationId);
    if (!there) throw notFound();
    await step.em.nativeUpdate(Session, { id: sessionId }, { endedAt: new Date() });
    step.about('Session', sessionId);
    return { accountId, ...there };
  });
  await openSession(context, account, 'SWITCH');
  return account;
}
