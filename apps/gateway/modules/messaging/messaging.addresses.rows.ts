import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { normalisedEmail } from '../../platform/input.ts';
import type { AddressProblemReason } from './messaging.terms.ts';

export type BouncedAddress = { reason: AddressProblemReason; seenAt: Date };

/** What is the matter with the addresses of candidates; at most one for each. */
export const addressProblemsOf: Batch<BouncedAddress> = {
  query: statement(
    'messaging.addressProblems',
    `select c.id as key, b.reason, b.seen_at as "seenAt" from candidate c
     join bounced_address b on b.organisation_id = c.organisation_id and b.address_norm = c.email_norm
     where c.organisation_id = $2 and c.id = any($1::uuid[])`,
  ),
  values: (context: Context) => [context.organisationId],
};

const troubled = statement(
  'messaging.troubledAddresses',
  'select b.address_norm as address from bounced_address b where b.organisation_id = $1 and b.address_norm = any($2::text[])',
);

/** Which of these addresses bounced or complained, in the form in which they are compared. */
export async function readTroubledAddresses(context: Context, addresses: string[]): Promise<Set<string>> {
  const normalised = addresses.map(normalisedEmail);
  const rows = await context.read.rows<{ address: string }>(troubled, [context.organisationId, normalised]);
  return new Set(rows.map(({ address }) => address));
}

/** Marks an address, so that everybody is warned before they write to it. A complaint outweighs what came before. */
export async function markAddress(
  em: Em,
  address: string,
  { reason, status, detail }: { reason: AddressProblemReason; status: string | null; detail: string | null },
): Promise<void> {
  await numbered(
    em,
    `insert into bounced_address (address_norm, reason, status, detail) values ($1, $2, $3, $4)
     on conflict (organisation_id, address_norm) do update set seen_at = now(), status = excluded.status, detail = excluded.detail,
       reason = case when bounced_address.reason = 'COMPLAINT' then 'COMPLAINT' else excluded.reason end`,
    [normalisedEmail(address), reason, status, detail],
  );
}

/** Forgets what was the matter, when the address turns out to work. A complaint stays: that was the person's own word. */
export async function clearHardBounce(em: Em, organisationId: string, address: string): Promise<void> {
  await numbered(
    em,
    `delete from bounced_address where organisation_id = $1 and address_norm = $2 and reason = 'HARD'`,
    [organisationId, normalisedEmail(address)],
  );
}
