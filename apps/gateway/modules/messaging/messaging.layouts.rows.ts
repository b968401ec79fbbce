import type { Brand } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import { faceOf, type Sender, senderColumnsFor, senderSource } from '../organisation/organisation.sender.rows.ts';

const sender = statement(
  'messaging.layoutFor',
  `select ${senderColumnsFor('$2::uuid')} from ${senderSource} where o.id = $1`,
);

/**
 * What stands around a mail of this part of the organisation (null: of the organisation as a whole), to compile a
 * mail with. The same for every mail of that part and language: read it once for many.
 */
export async function layoutFor(
  context: Context,
  orgUnitId: string | null,
  language: Language,
): Promise<{ layout: string; brand: Brand; timeZone: string }> {
  const found = (await context.read.one<Sender>(sender, [context.organisationId, orgUnitId]))!;
  return { ...faceOf(context.gateway.env, found, language), timeZone: found.timeZone };
}
