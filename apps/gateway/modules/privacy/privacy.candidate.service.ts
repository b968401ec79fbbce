import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { signLink } from '../../platform/files/signed-links.ts';
import { checked, isUuid, line, normalisedEmail } from '../../platform/input.ts';
import type { ErasureMethod } from '../../platform/personal-data.ts';
import { erase } from './privacy.erasing.service.ts';
import { EXPORT_PURPOSE } from './privacy.export.ts';
import { lockVisibleCandidate } from './privacy.runs.service.ts';

const MINUTES_EXPORT_WORKS = 5;

/** Erases one candidate at once. Errors: NOT_FOUND, BAD_INPUT, CONFLICT with a legal hold. */
export async function eraseCandidate(
  context: Context,
  input: { candidateId: string; method: ErasureMethod; reason: string },
): Promise<void> {
  const { reason: note } = checked(z.object({ reason: line(500) }), input);
  await change(context, 'eraseCandidate', async (step) => {
    await lockVisibleCandidate(context, step, input.candidateId);
    const outcome = await erase(context, step, input.candidateId, {
      method: input.method,
      reason: 'COLLEAGUE',
      note,
      actorId: context.user.userId,
      includesRunning: true,
    });
    if (outcome === 'HELD')
      throw new DomainError('CONFLICT', {
        nl: 'Deze gegevens mogen niet weg: er geldt een bewaarplicht. Hef die eerst op.',
        en: 'These data may not go: there is a legal hold. Lift it first.',
      });
    if (outcome !== 'DONE') throw notFound();
  });
}

/** A link of some minutes to everything that is kept about one candidate. Errors: NOT_FOUND. */
export async function exportCandidate(context: Context, candidateId: string): Promise<string> {
  await change(context, 'exportCandidate', async (step) => {
    await lockVisibleCandidate(context, step, candidateId);
    step.about('Candidate', candidateId);
  });
  const { organisationId, gateway, user } = context;
  const claims = { organisationId, candidateId, sessionId: user.sessionId };
  return `/exports/${await signLink(gateway.env.LINK_SECRET, EXPORT_PURPOSE, claims, MINUTES_EXPORT_WORKS * 60)}`;
}

/** Takes over what a candidate says is right, or not. What they once sent stays as it was. Errors: NOT_FOUND, CONFLICT. */
export async function decideCorrection(
  context: Context,
  { correctionId, isAccepted }: { correctionId: string; isAccepted: boolean },
): Promise<string> {
  return change(context, 'decideContactCorrection', async (step) => {
    const { em } = step;
    const [found] = isUuid(correctionId)
      ? await em.execute<
          { candidate_id: string; first_name: string; last_name: string; email: string; phone: string | null }[]
        >(
          "select candidate_id, first_name, last_name, email, phone from contact_correction where id = ? and state = 'OPEN' for update",
          [correctionId],
        )
      : [];
    if (!found) throw notFound();
    await lockVisibleCandidate(context, step, found.candidate_id);
    if (isAccepted) {
      const address = normalisedEmail(found.email);
      const taken = await em.execute('select 1 from candidate where email_norm = ? and id <> ?', [
        address,
        found.candidate_id,
      ]);
      if (taken.length > 0)
        throw new DomainError('CONFLICT', {
          nl: 'Een andere kandidaat gebruikt dit e-mailadres al. Vraag na wie van de twee het is.',
          en: 'Another candidate uses this e-mail address already. Ask which of the two it is.',
        });
      await em.execute(
        'update candidate set first_name = ?, last_name = ?, email = ?, email_norm = ?, phone = ?, updated_at = now() where id = ?',
        [found.first_name, found.last_name, found.email, address, found.phone, found.candidate_id],
      );
    }
    await em.execute('update contact_correction set state = ?, decided_by_id = ?, decided_at = now() where id = ?', [
      isAccepted ? 'ACCEPTED' : 'REJECTED',
      context.user.userId,
      correctionId,
    ]);
    step.about('Candidate', found.candidate_id);
    return found.candidate_id;
  });
}
