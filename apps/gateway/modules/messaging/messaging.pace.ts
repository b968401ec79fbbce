import type { Context } from '../../platform/context.ts';
import { type Em, numbered, tenantEm } from '../../platform/database/orm.ts';

/**
 * Takes the next turn of a bulk message and says when it is; null: at once. Turns keep to the pace that the
 * organisation's mail server, or ours, can bear; who writes to one person never waits for one.
 */
export async function takeTurn(context: Context, messageId: string): Promise<Date | null> {
  const { orm, env } = context.gateway;
  return tenantEm(orm, context.organisationId).transactional(async (em) => {
    const [message] = await numbered<{ lane: string | null; perMinute: number | null }>(
      em as Em,
      `select s.id::text as lane, s.bulk_per_minute as "perMinute" from message m
       join organisation o on o.id = m.organisation_id
       left join mail_server s on s.organisation_id = m.organisation_id and s.host is not null and s.verified_at is not null
         and lower(coalesce(s.sender_address, o.sender_address)) = lower(m.from_address)
       where m.organisation_id = $1 and m.id = $2::uuid and m.status = 'SENDING'`,
      [context.organisationId, messageId],
    );
    const perMinute = message?.lane ? message.perMinute : env.MAIL_BULK_PER_MINUTE;
    if (!message || !perMinute) return null;
    const [turn] = await numbered<{ at: string; isNow: boolean }>(
      em as Em,
      `insert into mail_pace (lane, next_at) values ($1, now() + $2::float * interval '1 second')
       on conflict (organisation_id, lane) do update set next_at = greatest(mail_pace.next_at, now()) + $2::float * interval '1 second'
       returning next_at - $2::float * interval '1 second' as at, next_at - $2::float * interval '1 second' <= now() + interval '1 second' as "isNow"`,
      [message.lane ?? 'OURS', 60 / perMinute],
    );
    return turn && !turn.isNow ? new Date(turn.at) : null;
  });
}
