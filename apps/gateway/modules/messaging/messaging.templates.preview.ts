import {
  compileMail,
  placeholderKeysOf,
  placeholders,
  printedSample,
  type RenderedMail,
  validateTemplate,
} from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import { mailData, readApplicationFacts, readSender } from './messaging.mail-data.ts';
import { faceOf, messageIdFor } from '../organisation/organisation.sender.rows.ts';
import type { TemplateDraftInput } from './messaging.templates.inputs.ts';
import type { TemplatePlaceholder, TemplatePreview } from './messaging.templates.objects.ts';
import { mailContextOf, type TemplateKind } from './messaging.terms.ts';

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
  const problems = validateTemplate({
    ...draft,
    context: mailContextOf[draft.kind],
    language: context.language === 'NL' ? 'nl' : 'en',
  });
  if (problems.length > 0) return { problems, holes: [], subject: '', html: '', text: '' };
  const { mail, data } = await compiled(context, draft);
  const holes = mail.holes(data);
  // What is empty is shown as empty: the list beside it says so.
  return { problems: [], holes, ...(holes.length > 0 ? mail.renderWithHoles(data) : mail.render(data)) };
}

/** Sends the draft to the viewer's own address, at once, as nothing but a trial. */
export async function sendTestMail(context: Context, draft: TemplateDraftInput): Promise<string> {
  await context.gateway.limits.count('testMail', context.user.userId);
  const preview = await previewTemplate(context, draft);
  if (preview.problems.length > 0)
    throw badInput(preview.problems.map(({ field, sentence }) => problem(field, sentence, sentence)));
  const sender = await readSender(context);
  const { outcome } = await context.gateway.mail.send({
    organisationId: context.organisationId,
    messageId: messageIdFor(`test.${crypto.randomUUID()}`, sender),
    from: { name: sender.senderName, address: sender.senderAddress },
    to: { name: sender.writer.name, address: sender.writer.email },
    ...(preview as RenderedMail),
    subject: `[Test] ${preview.subject}`,
  });
  if (outcome !== 'ACCEPTED')
    throw new DomainError('CONFLICT', {
      nl: 'De mailserver nam de testmail niet aan. Probeer het over een minuut opnieuw.',
      en: 'The mail server did not take the test mail. Try again in a minute.',
    });
  return sender.writer.email;
}

async function compiled(context: Context, { kind, language, subject, body, applicationId }: TemplateDraftInput) {
  const sender = await readSender(context);
  const application = applicationId ? await readApplicationFacts(context, applicationId) : null;
  const occasion = mailContextOf[kind];
  const inLanguage = language === 'NL' ? 'nl' : 'en';
  const mail = await compileMail({
    ...faceOf(context.gateway.env, sender, language),
    template: { subject, body },
    language: inLanguage,
    context: occasion,
    timeZone: sender.timeZone,
  });
  return { mail, data: mailData(context, occasion, inLanguage, sender, application) };
}
