import { randomUUID } from 'node:crypto';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { seal, unseal } from '../../platform/sealing.ts';
import { codeHash, newSmsCode } from './access.codes.ts';
import type { SecondFactor } from './signing-in.entity.ts';

const VALID_MINUTES = 10;
const PURPOSE = 'access.sms';

type WaitingSms = { id: string; sealed: string };

export const sendSms: JobDefinition<WaitingSms> = {
  name: 'access.sms',
  retries: 4,
  async run({ gateway, organisationId }, { id, sealed }) {
    if (!gateway.sms) return;
    const { to, text, expiresAt } = JSON.parse(
      unseal(gateway.env.SEALING_SECRET, PURPOSE, Buffer.from(sealed, 'base64')),
    ) as { to: string; text: string; expiresAt: string };
    if (new Date(expiresAt) < new Date()) return;
    const outcome = await gateway.sms.send({ id, to, text });
    if (outcome === 'DEFERRED') throw new Error('The SMS provider did not take the message yet');
    if (outcome === 'REFUSED') gateway.log.warn({ organisationId }, 'text message refused by the provider');
  },
};

/** Sends a fresh code to this factor's telephone; the one before stops working. Errors: TOO_MANY_REQUESTS. */
export async function sendCode(context: Context, step: Change, factor: SecondFactor): Promise<void> {
  const { env, limits } = context.gateway;
  const to = phoneNumberOf(context, factor);
  await limits.count('smsAccount', factor.accountId);
  await limits.count('smsNumber', codeHash('phone', to).toString('hex'));
  const code = newSmsCode();
  const expiresAt = new Date(Date.now() + VALID_MINUTES * 60_000);
  factor.codeHash = codeHash(factor.id, code);
  factor.codeSentAt = new Date();
  factor.codeExpiresAt = expiresAt;
  const text =
    context.language === 'NL'
      ? `Je code voor Instroom is ${code}. Deel hem met niemand. Hij werkt ${VALID_MINUTES} minuten.`
      : `Your Instroom code is ${code}. Share it with nobody. It works for ${VALID_MINUTES} minutes.`;
  const sealed = seal(env.SEALING_SECRET, PURPOSE, JSON.stringify({ to, text, expiresAt: expiresAt.toISOString() }));
  await step.enqueue(sendSms, { id: randomUUID(), sealed: sealed.toString('base64') });
}

export function phoneNumberOf(context: Context, { sealedSecret }: SecondFactor): string {
  if (!sealedSecret) throw new Error('A telephone without a number');
  return unseal(context.gateway.env.SEALING_SECRET, 'access.phone', sealedSecret);
}

export function smsNotOffered(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Codes per sms zijn hier niet beschikbaar. Kies een andere controlestap.',
    en: 'Codes by SMS are not available here. Choose another second check.',
  });
}
