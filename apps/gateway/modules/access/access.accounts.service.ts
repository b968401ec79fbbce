import type { Em } from '../../platform/database/orm.ts';
import { normalisedEmail } from '../../platform/input.ts';

/**
 * The account of this address, made when there is none: one person has one account, whatever number
 * of organisations they are a user of. The answer does not tell whether there was one.
 */
export async function accountFor(em: Em, email: string): Promise<string> {
  const [{ id } = { id: '' }] = await em.execute<{ id: string }[]>('select account_for(?, ?) as id', [
    email,
    normalisedEmail(email),
  ]);
  return id;
}

/** Lets this transaction reach what belongs to the person: second factors, recovery codes, ways in. */
export async function speakFor(em: Em, accountId: string): Promise<void> {
  await em.execute("select set_config('app.account', ?, true)", [accountId]);
}
