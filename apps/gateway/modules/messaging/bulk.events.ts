import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { tenantEm } from '../../platform/database/orm.ts';
import { announcement } from '../../platform/live/live.ts';

/** What those who watch an act on many applications hear: that there is something to read again. */
export function bulkTopic(organisationId: string, bulkActionId: string): string {
  return `bulk:${organisationId}:${bulkActionId}`;
}

function news({ organisationId }: Context, bulkActionId: string) {
  return { topic: bulkTopic(organisationId, bulkActionId), event: { bulkActionId } };
}

export async function announceBulk(context: Context, step: Pick<Change, 'announce'>, id: string): Promise<void> {
  await step.announce(news(context, id));
}

/** Progress is no change: it is told without a line in the audit log. */
export async function announceProgress(context: Context, id: string): Promise<void> {
  const em = tenantEm(context.gateway.orm, context.organisationId);
  await em.execute('select pg_notify(?, ?)', announcement(news(context, id)));
}
