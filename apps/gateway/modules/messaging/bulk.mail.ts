import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { tenantEm } from '../../platform/database/orm.ts';
import { badInput } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import type { MessageContentInput } from './messaging.composing.inputs.ts';
import { withTemplate } from './messaging.composing.service.ts';
import { checkedContent, type MessageContent } from './messaging.content.ts';
import { assertEnclosable, encloseFor, setDocuments } from './messaging.enclosures.ts';
import { storePlanned } from './messaging.storing.ts';
import { prepareWriting, type Writing, type Written } from './messaging.writing.ts';

const PATH = 'plan.mail';

/** The mail of an act, judged with its files. Errors: BAD_INPUT below `plan.mail`, NOT_FOUND, NOT_ALLOWED. */
export async function checkedMail(context: Context, sent: MessageContentInput): Promise<MessageContent> {
  const content = await checkedContent(context, undefined, sent, PATH);
  if (content.cc.length + content.bcc.length > 0)
    throw badInput([
      problem(
        `${PATH}.${content.cc.length > 0 ? 'cc' : 'bcc'}`,
        'Een bericht aan velen gaat zonder kopieën: iemand anders kreeg er een van elk.',
        'A message to many goes without copies: somebody else would get one of each.',
      ),
    ]);
  await tenantEm(context.gateway.orm, context.organisationId).transactional((em) =>
    assertEnclosable(context, em as Change['em'], content, PATH),
  );
  return content;
}

/** In whose name each is written: who started the act. */
export async function writingOf(
  context: Context,
  content: MessageContent,
  senderUserId: string = context.user.userId,
): Promise<Writing> {
  const { source, hasSignature, language } = content;
  const writing = await prepareWriting(context, source, { senderUserId, hasSignature, language });
  return {
    ...writing,
    write: async (applicationIds) =>
      (await writing.write(applicationIds)).map((written) => withTemplate(written, content)),
  };
}

/** Stores the mails with their files, and gives the id of each by its application. */
export async function storeMails(
  step: Change,
  written: Written[],
  content: MessageContent,
  { holdUntil, createdById }: { holdUntil: Date; createdById: string },
): Promise<Map<string, string>> {
  const { subject, body, hasSignature, language, timeZone } = content;
  const messages = await storePlanned(step, written, {
    senderUserId: createdById,
    words: { subject, body, hasSignature, language },
    scheduledAt: holdUntil,
    timeZone,
  });
  if (content.fileIds.length + content.documentIds.length > 0)
    for (const { applicationId, candidateId } of written)
      await setDocuments(step, messages.get(applicationId)!, await encloseFor(step, candidateId, content));
  return messages;
}
