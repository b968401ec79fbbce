import { type RenderedMail, starterTemplates } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { isUuid } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { assessmentsPath } from '../applications/assessments.service.ts';
import type { NotificationRow } from './messaging.notifications.rows.ts';
import { prepareWriting, type Written } from './messaging.writing.ts';

type Request = {
  applicationId: string;
  templateId: string | null;
  askedById: string;
  recipientName: string;
  language: Language;
};

/** The mail that asks a colleague to assess a candidate; nothing when the application is out of sight. */
export async function writeRequest(
  context: Context,
  { applicationId, templateId, askedById, recipientName, language }: Request,
  em?: Em,
): Promise<Written | undefined> {
  const source = templateId ? { templateId } : { kind: 'EVALUATION' as const, language, ...startingWords(language) };
  const writing = await prepareWriting(context, source, {
    senderUserId: askedById,
    language,
    colleague: {
      name: recipientName,
      url: (id) => new URL(assessmentsPath(id), context.gateway.env.PUBLIC_ADMIN_URL).href,
    },
    ...(em && { em }),
  });
  const [written] = await writing.write([applicationId]);
  return written;
}

function startingWords(language: Language): { subject: string; body: string } {
  const starter = starterTemplates.find(({ context }) => context === 'evaluation')!;
  return starter.texts[language === 'NL' ? 'nl' : 'en'];
}

const openRequest = statement(
  'assessments.openRequest',
  `select r.application_id as "applicationId", r.template_id as "templateId", r.asked_by_id as "askedById"
   from assessment s join assessment_round r on r.organisation_id = s.organisation_id and r.id = s.round_id
   where s.organisation_id = $1 and s.id = $2::uuid and s.user_id = $3::uuid and s.given_at is null and r.closed_at is null`,
);

/**
 * What a colleague is mailed under their own rights. Nothing when the request was taken back, closed or
 * done meanwhile; UNWRITABLE when its template was changed so that it has holes or a mistake.
 */
export async function renderRequest(
  reader: Context,
  { values }: NotificationRow,
  recipientName: string,
): Promise<RenderedMail | 'UNWRITABLE' | undefined> {
  const id = values['assessmentId'];
  if (typeof id !== 'string' || !isUuid(id)) return undefined;
  const request = await reader.read.one<Omit<Request, 'recipientName' | 'language'>>(openRequest, [
    reader.organisationId,
    id,
    reader.user.userId,
  ]);
  const written = request && (await writeRequest(reader, { ...request, recipientName, language: reader.language }));
  return written && (written.mail ?? 'UNWRITABLE');
}
