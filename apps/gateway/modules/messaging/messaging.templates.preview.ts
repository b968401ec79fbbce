import { placeholderKeysOf, placeholders, printedSample, type RenderedMail, validateTemplate } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { tagOf } from '../../platform/language.ts';
import { readSender } from './messaging.facts.rows.ts';
import { messageIdFor } from '../organisation/organisation.sender.rows.ts';
import type { TemplateDraftInput } from './messaging.templates.inputs.ts';
import type { TemplatePlaceholder, TemplatePreview } from './messaging.templates.objects.ts';
import { mailContextOf, type TemplateKind } from './messaging.terms.ts';
import { previewWriting } from './messaging.writing.ts';

/** Everything a template of this kind may ask for, in the order of the picker. */
export function placeholdersOf(kind: TemplateKind): TemplatePlaceholder[] {
  return placeholderKeysOf(mailContextOf[kind]).map((key) => {
    const { type, label, description, canBeEmpty } = placeholders[key];
    return {
      key,
      type,
      labelNl: label.nl,
      labelEn: label.en,
      descriptionNl: description.nl,
      descriptionEn: description.en,
      sampleNl: printedSample(key, 'nl'),
      sampleEn: printedSample(key, 'en'),
      canBeEmpty,
    };
  });
}

/** How the draft would arrive, or what is wrong with it. Sends and stores nothing. */
export async function previewTemplate(context: Context, draft: TemplateDraftInput): Promise<TemplatePreview> {
  if (draft.orgUnitId && !isUuid(draft.orgUnitId)) throw notFound();
  const problems = validateTemplate({
    ...draft,
    context: mailContextOf[draft.kind],
    language: tagOf(context.language),
  });
  if (problems.length > 0) return { problems, holes: [], subject: '', html: '', text: '' };
  const preview = await previewWriting(context, draft, draft.applicationId ?? null, draft.orgUnitId ?? null);
  if (!preview) throw notFound();
  return { problems: [], holes: preview.holes, ...preview.mail };
}

/** Sends the draft to the viewer's own address, at once, as nothing but a trial. */
export async function sendTestMail(context: Context, draft: TemplateDraftInput): Promise<string> {
  await context.gateway.limits.count('testMail', context.user.userId);
  const preview = await previewTemplate(context, draft);
  if (preview.problems.length > 0)
    throw badInput(preview.problems.map(({ field, sentence }) => problem(field, sentence, sentence)));
  const sender = await readSender(context, context.user.userId);
  const writer = sender.writer;
  if (!writer) throw notFound();
  const { outcome } = await context.gateway.mail.send({
    organisationId: context.organisationId,
    messageId: messageIdFor(`test.${crypto.randomUUID()}`, sender),
    from: { name: sender.senderName, address: sender.senderAddress },
    to: { name: writer.name, address: writer.email },
    ...(preview as RenderedMail),
    subject: `[Test] ${preview.subject}`,
  });
  if (outcome !== 'ACCEPTED')
    throw new DomainError('CONFLICT', {
      nl: 'De mailserver nam de testmail niet aan. Probeer het over een minuut opnieuw.',
      en: 'The mail server did not take the test mail. Try again in a minute.',
    });
  return writer.email;
}
