import { randomBytes } from 'node:crypto';
import { change } from '../../platform/change.ts';
import { Context } from '../../platform/context.ts';
import { tenantEm } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { badInput, type DomainError } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { secretHash, SUPPORT_TOKEN } from './access.identify.service.ts';
import type { SupportEntry } from './support.objects.ts';

/** A visit is short; who needs longer asks again, which is written down again. */
export const SUPPORT_MINUTES = 60;

/** Opens or shuts the door for support. Shutting it ends the visits that are going on, at once. */
export async function setSupportAccess(context: Context, isAllowed: boolean): Promise<void> {
  await change(context, isAllowed ? 'allowSupport' : 'refuseSupport', async ({ em, about }) => {
    await em.execute('update organisation set is_support_allowed = ? where id = ?', [
      isAllowed,
      context.organisationId,
    ]);
    if (!isAllowed) {
      await em.execute('update session set ended_at = now() where support_entry_id is not null and ended_at is null');
      await em.execute(
        'update support_entry set ended_at = now() where ended_at is null and (ends_at is null or ends_at > now())',
      );
    }
    about('Organisation', context.organisationId);
  });
}

/** Lets an operator in with a code: once, within minutes of asking for it, and only while the customer allows it. */
export async function enterAsSupport(
  context: Context,
  code: string,
): Promise<{ organisationId: string; userId: string }> {
  const { gateway, facts } = context;
  await gateway.limits.count('signInAddress', facts.address);
  const { rows } = await gateway.readPool.query<{ organisation_id: string; support_entry_id: string }>(
    'select * from find_support_entry($1)',
    [secretHash(code.trim())],
  );
  const found = rows[0];
  if (!found) throw unknownCode();
  const organisationId = found.organisation_id;
  const inside = new Context(gateway, { kind: 'SYSTEM', organisationId }, facts);
  const token = `${SUPPORT_TOKEN}${randomBytes(32).toString('base64url')}`;
  const userId = await change(inside, 'enterAsSupport', async ({ em, about }) => {
    const [entry] = await em.execute<{ userId: string }[]>(
      `update support_entry set entered_at = now(), ends_at = now() + make_interval(mins => ?)
       where id = ? and entered_at is null and ended_at is null returning user_id as "userId"`,
      [SUPPORT_MINUTES, found.support_entry_id],
    );
    if (!entry) throw unknownCode();
    await em.execute(
      `insert into session (user_id, token_hash, user_agent, expires_at, support_entry_id)
       values (?, ?, ?, now() + make_interval(mins => ?), ?)`,
      [
        entry.userId,
        secretHash(token),
        facts.userAgent?.slice(0, 300) ?? null,
        SUPPORT_MINUTES,
        found.support_entry_id,
      ],
    );
    about('SupportEntry', found.support_entry_id);
    return entry.userId;
  });
  context.auditCount += inside.auditCount;
  facts.setCookie?.(token);
  return { organisationId, userId };
}

/** Writes down what support is about to look at, before it is shown. */
export async function noteLook(context: Context, operation: string, variables: Record<string, unknown>): Promise<void> {
  const recordId = Object.values(variables).find((value) => typeof value === 'string' && isUuid(value)) ?? null;
  await tenantEm(context.gateway.orm, context.organisationId).transactional((em) =>
    em.execute(
      `insert into audit_entry (actor_kind, actor_id, operation, record_type, record_id, request_id) values ('USER', ?, 'supportLooked', ?, ?, ?)`,
      [context.user.userId, operation, recordId, context.facts.requestId],
    ),
  );
}

const supportEntries = statement(
  'access.supportEntries',
  `select e.id, e.operator, e.reason, e.created_at as "createdAt", e.entered_at as "enteredAt",
     case when e.entered_at is not null then least(e.ends_at, coalesce(e.ended_at, s.ended_at)) end as "endsAt",
     e.entered_at is not null and e.ended_at is null and s.ended_at is null and e.ends_at > now() as "isRunning",
     (select count(*)::int from audit_entry a where a.organisation_id = $1 and a.operation = 'supportLooked' and a.actor_id = e.user_id
        and a.occurred_at >= e.entered_at and a.occurred_at <= e.ends_at) as "lookCount"
   from support_entry e left join session s on s.organisation_id = $1 and s.support_entry_id = e.id
   where e.organisation_id = $1 order by e.created_at desc, e.id desc limit 10`,
);

export function readSupportEntries(context: Context): Promise<SupportEntry[]> {
  return context.read.rows<SupportEntry>(supportEntries, [context.organisationId]);
}

function unknownCode(): DomainError {
  return badInput([
    problem(
      'code',
      'Deze code geldt niet (meer), of de klant laat ondersteuning niet toe.',
      'This code does not hold (any more), or the customer does not let support in.',
    ),
  ]);
}
