import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { badInput } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { assessmentsPath } from '../applications/assessments.service.ts';
import { writeRequest } from './messaging.assessments.mail.ts';
import { notify } from './messaging.notifications.service.ts';

type Asked = {
  applicationId: string;
  vacancyId: string;
  templateId: string | null;
  asked: { assessmentId: string; userId: string }[];
};

/** Tells colleagues, but not who asks, that they are asked, in the words of the template. Errors: NOT_FOUND, BAD_INPUT. */
export async function requestAssessments(
  context: Context,
  step: Change,
  { applicationId, vacancyId, templateId, asked }: Asked,
): Promise<void> {
  const { userId: askedById, name: actor } = context.user;
  const userIds = asked.map(({ userId }) => userId);
  const languages = await numbered<{ language: Language }>(
    step.em,
    `select distinct u.language from app_user u where u.id in (select x::uuid from jsonb_array_elements_text($1::jsonb) x)`,
    [JSON.stringify(userIds)],
  );
  for (const { language } of languages) {
    const request = { applicationId, templateId, askedById, recipientName: actor, language };
    const written = await writeRequest(context, request, step.em);
    if (written) refuseUnlessWritable(written);
  }
  for (const { assessmentId, userId } of asked)
    if (userId !== askedById)
      await notify(step, {
        userIds: [userId],
        kind: 'ASSESSMENT_ASKED',
        applicationId,
        vacancyId,
        path: assessmentsPath(applicationId),
        values: { actor, assessmentId },
      });
}

function refuseUnlessWritable({ kind, mail, holes }: NonNullable<Awaited<ReturnType<typeof writeRequest>>>): void {
  const refuse = (nl: string, en: string) => badInput([problem('templateId', nl, en)]);
  if (kind !== 'EVALUATION')
    throw refuse('Kies een template van de soort Beoordeling.', 'Choose a template of the kind Evaluation.');
  if (mail) return;
  const empty = holes.map((hole) => `{{${hole}}}`).join(', ');
  throw empty
    ? refuse(`Leeg voor deze kandidaat: ${empty}.`, `Empty for this candidate: ${empty}.`)
    : refuse(
        'In deze template zit een fout. Pas de template aan.',
        'This template has a mistake. Change the template.',
      );
}

/** What was asked and need not be done any more is no news. */
export async function forgetRequest(
  context: Context,
  step: Change,
  { assessmentId, userId }: { assessmentId: string; userId: string },
): Promise<void> {
  await numbered(
    step.em,
    `delete from notification where organisation_id = $1 and user_id = $2::uuid and kind = 'ASSESSMENT_ASKED' and "values" ->> 'assessmentId' = $3`,
    [context.organisationId, userId, assessmentId],
  );
}
