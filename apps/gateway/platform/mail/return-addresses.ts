import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Env } from '../../env.ts';

/** `reply`: answers in the conversation about an application. `bounce`: reports about one message. */
export const returnPurposes = ['reply', 'bounce'] as const;
export type ReturnPurpose = (typeof returnPurposes)[number];

/** What complaints of mail providers are sent to; they name the message themselves. */
const COMPLAINTS = 'complaints';

export type ReturnAddress = { purpose: ReturnPurpose; id: string } | { purpose: 'complaints' };

type AddressEnv = Pick<Env, 'INBOUND_MAIL_DOMAIN' | 'LINK_SECRET'>;

/**
 * An address of ours that stands for one record, such as `reply-<id><proof>@in.example`. Nobody can make one for a
 * record that they never got mail about. Null where this installation takes in no mail.
 */
export function returnAddress(env: AddressEnv, purpose: ReturnPurpose, id: string): string | null {
  if (!env.INBOUND_MAIL_DOMAIN) return null;
  return `${purpose}-${id.replaceAll('-', '')}${proofOf(env, purpose, id)}@${env.INBOUND_MAIL_DOMAIN}`;
}

const SHAPE = /^(reply|bounce)-([0-9a-f]{32})([0-9a-f]{16})$/;

/** What an address stands for; null when it is none of ours. On the way its letters may have changed case. */
export function readReturnAddress(env: AddressEnv, address: string): ReturnAddress | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase();
  if (!env.INBOUND_MAIL_DOMAIN || address.slice(at + 1).toLowerCase() !== env.INBOUND_MAIL_DOMAIN.toLowerCase())
    return null;
  if (local === COMPLAINTS) return { purpose: COMPLAINTS };
  const [, purpose, digits, proof] = SHAPE.exec(local) ?? [];
  if (!purpose || !digits || !proof) return null;
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const expected = proofOf(env, purpose as ReturnPurpose, id);
  return timingSafeEqual(Buffer.from(proof), Buffer.from(expected)) ? { purpose: purpose as ReturnPurpose, id } : null;
}

function proofOf({ LINK_SECRET }: AddressEnv, purpose: string, id: string): string {
  const key = Buffer.from(hkdfSync('sha256', LINK_SECRET, 'instroom', `return-address.${purpose}`, 32));
  return createHmac('sha256', key).update(id).digest('hex').slice(0, 16);
}
