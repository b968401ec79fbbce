import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import type { SenderNameKind } from './messaging.terms.ts';

const current = statement(
  'messaging.senderNameKind',
  'select o.sender_name_kind as "kind", o.sender_name as "organisationName" from organisation o where o.id = $1',
);

export async function readSenderName(context: Context): Promise<{ kind: SenderNameKind; organisationName: string }> {
  const row = await context.read.one<{ kind: SenderNameKind; organisationName: string }>(current, [
    context.organisationId,
  ]);
  return row!;
}

/** For what is written from now on; what is planned keeps the name it was planned with. */
export async function setSenderNameKind(context: Context, kind: SenderNameKind): Promise<void> {
  await change(context, 'setSenderNameKind', async ({ em, about }) => {
    await em.execute('update organisation set sender_name_kind = ? where id = ?', [kind, context.organisationId]);
    about('Organisation', context.organisationId);
  });
}
