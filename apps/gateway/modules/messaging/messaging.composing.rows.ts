import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { visibleApplications } from '../applications/applications.access.ts';
import type {
  ComposerTemplate,
  MessageComposer,
  MessageContent,
  SentDocument,
  TemplateWords,
} from './messaging.composing.objects.ts';
import { type DraftRow, readDraft } from './messaging.drafts.service.ts';
import { MAXIMUM_FILE_BYTES, MAXIMUM_TOTAL_BYTES } from './messaging.enclosures.ts';
import {
  hasTemplates,
  readApplicationFacts,
  readSender,
  readTemplateFacts,
  readTexts,
} from './messaging.facts.rows.ts';
import { placeholdersOf } from './messaging.templates.preview.ts';
import { composedKinds } from './messaging.terms.ts';
import { fromOf } from './messaging.writing.ts';

const templates = statement(
  'messaging.composerTemplates',
  `select t.id, t.name, t.kind,
     array(select distinct x.language from message_template_text x where x.organisation_id = t.organisation_id and x.template_id = t.id order by x.language desc) as languages
   from message_template t where t.organisation_id = $1 and t.archived_at is null and t.kind in (${composedKinds.map((kind) => `'${kind}'`).join(', ')})
   order by t.kind, lower(t.name), t.id`,
);

const own = statement(
  'messaging.composerOwn',
  `select u.photo_image_id as "photoImageId", o.default_language as "defaultLanguage" from app_user u join organisation o on o.id = u.organisation_id
   where u.organisation_id = $1 and u.id = $2::uuid`,
);

/** NOT_FOUND for an application the viewer cannot see; without one it is a message to many. */
export async function readComposer(context: Context, applicationId: string | null): Promise<MessageComposer> {
  const { userId } = context.user;
  const noText = { templateId: null, isAcknowledgement: false, language: null };
  const [sender, viewer, facts, isOn, found, sentDocuments, draft] = await Promise.all([
    readSender(context, userId),
    context.read.one<{ photoImageId: string | null; defaultLanguage: Language }>(own, [context.organisationId, userId]),
    applicationId === null ? [] : readApplicationFacts(context, [applicationId], noText),
    hasTemplates(context),
    context.read.rows<ComposerTemplate>(templates, [context.organisationId]),
    readSentDocuments(context, applicationId),
    applicationId === null || isUuid(applicationId) ? readDraft(context, applicationId) : null,
  ]);
  const [one] = facts;
  if (applicationId !== null && !one) throw notFound();
  const from = fromOf(sender, one?.recruitingSender ?? null);
  return {
    fromName: from.name,
    fromAddress: from.address,
    senderNameKind: sender.senderNameKind,
    senderPhotoId: viewer?.photoImageId ?? null,
    signatureHtml: sender.signatureHtml,
    toName: one?.candidate.name ?? null,
    toAddress: one?.candidate.email ?? null,
    language: one?.language ?? viewer?.defaultLanguage ?? 'NL',
    timeZone: sender.timeZone,
    templates: isOn ? found : null,
    placeholders: placeholdersOf('GENERAL'),
    sentDocuments,
    viewerCanAddFiles: context.may('DOCUMENTS_EDIT'),
    maxFileBytes: MAXIMUM_FILE_BYTES,
    maxTotalBytes: MAXIMUM_TOTAL_BYTES,
    draft: draft && { updatedAt: draft.updatedAt, content: contentOf(draft) },
  };
}

function contentOf({ content, files }: DraftRow): MessageContent {
  const { templateId, language, subject, body, hasSignature, cc, bcc, documentIds, sendAt } = content;
  return {
    templateId: templateId ?? null,
    language: language ?? null,
    subject: subject ?? null,
    body: body ?? null,
    hasSignature,
    cc,
    bcc,
    files,
    documentIds,
    sendAt: sendAt ?? null,
  };
}

/** What went to this candidate, and what the viewer sent to others of what they may see; each file once. */
function readSentDocuments(context: Context, applicationId: string | null): Promise<SentDocument[]> {
  const visible = visibleApplications(context, 'a', 4);
  const text = `select * from (
      select distinct on (d.sha256) d.id, d.file_name as "fileName", d.size_bytes as "sizeBytes", m.created_at as "lastSentAt",
        coalesce(a.candidate_id = mine.candidate_id, false) as "isOfCandidate"
      from message m
      join message_document md on md.organisation_id = m.organisation_id and md.message_id = m.id
      join document d on d.organisation_id = md.organisation_id and d.id = md.document_id
      join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
      left join application mine on mine.organisation_id = $1 and mine.id = $3::uuid
      where m.organisation_id = $1 and m.direction = 'OUT' and m.status not in ('CANCELLED', 'SCHEDULED')
        and (m.sender_user_id = $2::uuid or a.candidate_id = mine.candidate_id) and ${visible.text}
      order by d.sha256, a.candidate_id = mine.candidate_id desc nulls last, m.created_at desc) sent
    order by "isOfCandidate" desc, "lastSentAt" desc limit 20`;
  return context.read.rows<SentDocument>(variant('messaging.sentDocuments', text), [
    context.organisationId,
    context.user.userId,
    isUuid(applicationId) ? applicationId : null,
    ...visible.values,
  ]);
}

const generalText = statement(
  'messaging.generalText',
  `select x.id from message_template_text x where x.organisation_id = $1 and x.template_id = $2::uuid and x.org_unit_id is null
   order by x.language <> $3 limit 1`,
);

/** The words that this template has for one application, or for everyone. Errors: NOT_FOUND. */
export async function readTemplateWords(
  context: Context,
  templateId: string,
  applicationId: string | null,
  language: Language | null,
): Promise<TemplateWords> {
  const template = await readTemplateFacts(context, templateId);
  const textId = applicationId
    ? (await readApplicationFacts(context, [applicationId], { templateId, isAcknowledgement: false, language }))[0]
        ?.textId
    : (
        await context.read.one<{ id: string }>(generalText, [
          context.organisationId,
          templateId,
          language ?? context.language,
        ])
      )?.id;
  if (!textId) throw notFound();
  const [words] = await readTexts(context, [textId]);
  if (!words) throw notFound();
  return { language: words.language, subject: words.subject, body: words.body, kind: template.kind };
}
