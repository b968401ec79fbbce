import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { DomainError } from '../../platform/errors.ts';
import { checked, own } from '../../platform/input.ts';
import type { RetentionPolicy } from './privacy.objects.ts';
import { erasureMethods } from './privacy.terms.ts';

export const defaultPolicy: RetentionPolicy = {
  version: 0,
  isAutomatic: false,
  method: 'ANONYMISE',
  daysAfterProcedure: 28,
  daysWithConsent: 365,
  warningDays: 7,
  asksConsentAgain: true,
  erasureCoolingDays: 3,
};

const stored = statement(
  'privacy.policy',
  `select version, is_automatic as "isAutomatic", method, days_after_procedure as "daysAfterProcedure", days_with_consent as "daysWithConsent",
     warning_days as "warningDays", asks_consent_again as "asksConsentAgain", erasure_cooling_days as "erasureCoolingDays"
   from retention_policy where organisation_id = $1`,
);

export async function readPolicy(context: Context): Promise<RetentionPolicy> {
  return (await context.read.one<RetentionPolicy>(stored, [context.organisationId])) ?? defaultPolicy;
}

const rules = z
  .object({
    isAutomatic: z.boolean(),
    method: z.enum(erasureMethods),
    daysAfterProcedure: z.int().min(1).max(3_650),
    daysWithConsent: z.int().min(1).max(3_650),
    warningDays: z.int().min(0).max(90),
    asksConsentAgain: z.boolean(),
    erasureCoolingDays: z.int().min(0).max(28),
  })
  .refine(({ daysAfterProcedure, daysWithConsent }) => daysWithConsent >= daysAfterProcedure, {
    path: ['daysWithConsent'],
    ...own({
      nl: 'Met toestemming bewaar je minstens zo lang als zonder.',
      en: 'With consent, data are kept at least as long as without.',
    }),
  });

/** Sets the rules of retention. Errors: BAD_INPUT, CONFLICT when somebody changed them since `expectedVersion`. */
export async function setPolicy(
  context: Context,
  { expectedVersion, ...input }: Omit<RetentionPolicy, 'version'> & { expectedVersion: number },
): Promise<void> {
  const policy = checked(rules, input);
  await change(context, 'setRetentionPolicy', async ({ em, about }) => {
    await em.execute('insert into retention_policy (version) values (0) on conflict do nothing');
    const updated = await em.execute<unknown[]>(
      `update retention_policy set version = version + 1, is_automatic = ?, method = ?, days_after_procedure = ?, days_with_consent = ?,
         warning_days = ?, asks_consent_again = ?, erasure_cooling_days = ?, updated_at = now() where version = ? returning version`,
      [
        policy.isAutomatic,
        policy.method,
        policy.daysAfterProcedure,
        policy.daysWithConsent,
        policy.warningDays,
        policy.asksConsentAgain,
        policy.erasureCoolingDays,
        expectedVersion,
      ],
    );
    if (updated.length === 0) {
      const [current] = await em.execute<{ version: number }[]>('select version from retention_policy');
      throw new DomainError(
        'CONFLICT',
        {
          nl: 'Iemand anders heeft deze regels intussen gewijzigd. Wat jij invulde staat er nog; ververs de pagina om de nieuwe regels te zien.',
          en: 'Somebody else changed these rules in the meantime. What you filled in is still there; refresh the page to see the new rules.',
        },
        { details: { version: current?.version ?? 0 } },
      );
    }
    about('RetentionPolicy', context.organisationId);
  });
}
