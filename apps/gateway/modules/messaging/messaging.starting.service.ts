import { starterTemplates } from '@instroom/emails';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Language, tagOf } from '../../platform/language.ts';
import { MessageTemplate, MessageTemplateText } from './message.entity.ts';
import type { TemplateKind } from './messaging.terms.ts';

/** Gives a new organisation one template of each kind, in both languages. */
export async function startTemplates(
  context: Context,
  { em }: Change,
  { language }: { language: Language },
): Promise<void> {
  for (const { context: occasion, name, texts } of starterTemplates) {
    const kind = occasion.toUpperCase() as TemplateKind;
    const template = em.create(MessageTemplate, { kind, name: name[tagOf(language)] } as never);
    await em.flush();
    for (const [inLanguage, { subject, body }] of [
      ['NL', texts.nl],
      ['EN', texts.en],
    ] as const)
      em.create(MessageTemplateText, { templateId: template.id, language: inLanguage, subject, body } as never);
    if (kind === 'ACKNOWLEDGEMENT')
      await em.execute('update organisation set default_acknowledgement_id = ? where id = ?', [
        template.id,
        context.organisationId,
      ]);
  }
  await em.flush();
}
