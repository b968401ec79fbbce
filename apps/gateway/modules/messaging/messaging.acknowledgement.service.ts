import type { Change } from '../../platform/change.ts';
import { type Context, systemContext } from '../../platform/context.ts';
import { storeWritten } from './messaging.storing.ts';
import { prepareWriting } from './messaging.writing.ts';

/**
 * Writes the acknowledgement of an application in the same change and has it sent. Not twice within
 * the hour. A template that cannot be rendered leaves a failed message, never a lost application.
 */
export async function acknowledge(
  context: Context,
  step: Change,
  { applicationId, vacancyUrl }: { applicationId: string; vacancyUrl: string | null },
): Promise<void> {
  const recent = await step.em.execute(
    `select 1 from message m where m.application_id = ? and m.kind = 'ACKNOWLEDGEMENT' and m.created_at > now() - interval '1 hour'`,
    [applicationId],
  );
  if (recent.length > 0) return;
  // Whoever applies sees nothing of the organisation; it is the organisation that writes.
  const organisation = systemContext(context.gateway, context.organisationId, context.facts.requestId);
  const writing = await prepareWriting(organisation, 'ACKNOWLEDGEMENT', { vacancyUrl, em: step.em });
  const [written] = await writing.write([applicationId]);
  if (!written) throw new Error('An application without a submission');
  await storeWritten(step, written);
}
