import type { Context } from '../../platform/context.ts';
import { speakFor } from './access.accounts.service.ts';
import { deviceOf } from './access.devices.ts';
import { type Membership, membershipsOf, readAs } from './access.persons.ts';
import { accountOf } from './access.sessions.service.ts';
import { readWaysIn, type WaysIn } from './access.signing-in.service.ts';
import { SecondFactor } from './signing-in.entity.ts';

export type DeviceRow = {
  id: string;
  browser: string | null;
  system: string | null;
  network: string | null;
  organisationName: string;
  signedInAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
};

export type SecurityView = WaysIn & {
  passwordChangedAt: Date | null;
  microsoftEmail: string | null;
  secondFactors: SecondFactor[];
  devices: DeviceRow[];
};

export function ownAccount(context: Context): Promise<string> {
  const { organisationId, userId } = context.user;
  return readAs(context, { organisationId, accountId: userId }, (em) => accountOf(context, { em }));
}

/** How the person's own account is secured, and where they are signed in. */
export async function readSecurity(context: Context): Promise<SecurityView> {
  const { organisationId, sessionId } = context.user;
  const accountId = await ownAccount(context);
  const { rows } = await context.gateway.readPool.query<SessionRow>('select * from sessions_of($1)', [accountId]);
  return readAs(context, { organisationId, accountId }, async (em) => {
    await speakFor(em, accountId);
    const ways = await readWaysIn(em, accountId);
    const [account] = await em.execute<{ changed: Date | null; email: string | null }[]>(
      `select a.password_changed_at as changed, (select m.email from microsoft_identity m where m.account_id = a.id) as email
       from account a where a.id = ?`,
      [accountId],
    );
    const secondFactors = await em.find(
      SecondFactor,
      { accountId, confirmedAt: { $ne: null } },
      { orderBy: { confirmedAt: 'asc' } },
    );
    return {
      ...ways,
      passwordChangedAt: account?.changed ? new Date(account.changed) : null,
      microsoftEmail: account?.email ?? null,
      secondFactors,
      devices: rows.map((row) => ({
        id: row.session_id,
        ...deviceOf(row.user_agent),
        network: row.network,
        organisationName: row.organisation_name,
        signedInAt: row.created_at,
        lastSeenAt: row.last_seen_at,
        isThisOne: row.session_id === sessionId,
      })),
    };
  });
}

type SessionRow = {
  session_id: string;
  organisation_name: string;
  user_agent: string | null;
  network: string | null;
  created_at: Date;
  last_seen_at: Date;
};

export async function readMemberships(context: Context): Promise<(Membership & { isCurrent: boolean })[]> {
  const rows = await membershipsOf(context, await ownAccount(context));
  return rows
    .map((row) => ({ ...row, isCurrent: row.organisationId === context.organisationId }))
    .sort((one, other) => one.organisationName.localeCompare(other.organisationName, 'nl'));
}
