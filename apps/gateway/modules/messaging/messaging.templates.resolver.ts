import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import {
  ArchiveMessageTemplateInput,
  CreateMessageTemplateInput,
  RestoreMessageTemplateInput,
  SaveMessageTemplateInput,
  TemplateDraftInput,
} from './messaging.templates.inputs.ts';
import {
  MessageTemplate,
  MessageTemplateVersion,
  TemplatePlaceholder,
  TemplatePreview,
} from './messaging.templates.objects.ts';
import { placeholdersOf, previewTemplate, sendTestMail } from './messaging.templates.preview.ts';
import { readTemplate, readTemplates, readTemplateVersions } from './messaging.templates.rows.ts';
import { archiveTemplate, createTemplate, restoreTemplate, saveTemplate } from './messaging.templates.service.ts';
import { type TemplateKind, TemplateKindEnum } from './messaging.terms.ts';

@Resolver()
export class TemplatesResolver {
  @Allow('TEMPLATES_MANAGE')
  @Query(() => [MessageTemplate], { description: 'The templates of the organisation, by kind and name.' })
  messageTemplates(
    @Ctx() context: Context,
    @Arg('kind', () => TemplateKindEnum, { nullable: true }) kind?: TemplateKind,
    @Arg('isArchived', () => Boolean, { nullable: true, description: 'Those that were put away instead.' })
    isArchived?: boolean,
  ): Promise<MessageTemplate[]> {
    return readTemplates(context, { kind: kind ?? null, isArchived: isArchived ?? false });
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => MessageTemplate, { description: 'One template. Errors: NOT_FOUND.' })
  messageTemplate(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<MessageTemplate> {
    return templateFor(context, id);
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => [MessageTemplateVersion], { description: 'How a template was, newest first, at most 100.' })
  messageTemplateVersions(
    @Ctx() context: Context,
    @Arg('templateId', () => ID) templateId: string,
  ): Promise<MessageTemplateVersion[]> {
    return readTemplateVersions(context, templateId);
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => [TemplatePlaceholder], { description: 'Everything a template of this kind may ask for.' })
  templatePlaceholders(@Arg('kind', () => TemplateKindEnum) kind: TemplateKind): TemplatePlaceholder[] {
    return placeholdersOf(kind);
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => TemplatePreview, {
    description: 'How a draft would arrive, or what is wrong with it. Errors: NOT_FOUND for an unknown application.',
  })
  templatePreview(
    @Ctx() context: Context,
    @Arg('draft', () => TemplateDraftInput) draft: TemplateDraftInput,
  ): Promise<TemplatePreview> {
    return previewTemplate(context, draft);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => MessageTemplate, { description: 'Errors: BAD_INPUT with the line and column of each mistake.' })
  async createMessageTemplate(
    @Ctx() context: Context,
    @Arg('input', () => CreateMessageTemplateInput) input: CreateMessageTemplateInput,
  ): Promise<MessageTemplate> {
    return templateFor(context, await createTemplate(context, input));
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => MessageTemplate, {
    description: 'Errors: NOT_FOUND, BAD_INPUT with line and column, CONFLICT when another version was saved.',
  })
  async saveMessageTemplate(
    @Ctx() context: Context,
    @Arg('input', () => SaveMessageTemplateInput) input: SaveMessageTemplateInput,
  ): Promise<MessageTemplate> {
    await saveTemplate(context, input);
    return templateFor(context, input.templateId);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => MessageTemplate, { description: 'Errors: NOT_FOUND, CONFLICT while it is a default.' })
  async archiveMessageTemplate(
    @Ctx() context: Context,
    @Arg('input', () => ArchiveMessageTemplateInput) { templateId, isArchived }: ArchiveMessageTemplateInput,
  ): Promise<MessageTemplate> {
    await archiveTemplate(context, templateId, isArchived);
    return templateFor(context, templateId);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => MessageTemplate, { description: 'Errors: NOT_FOUND for an unknown template or version.' })
  async restoreMessageTemplate(
    @Ctx() context: Context,
    @Arg('input', () => RestoreMessageTemplateInput) input: RestoreMessageTemplateInput,
  ): Promise<MessageTemplate> {
    await restoreTemplate(context, input);
    return templateFor(context, input.templateId);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => String, {
    description: "Sends a draft to the viewer's own address and says which. Errors: BAD_INPUT, TOO_MANY_REQUESTS.",
  })
  sendTestMail(
    @Ctx() context: Context,
    @Arg('draft', () => TemplateDraftInput) draft: TemplateDraftInput,
  ): Promise<string> {
    return sendTestMail(context, draft);
  }
}

async function templateFor(context: Context, id: string): Promise<MessageTemplate> {
  const template = await readTemplate(context, id);
  if (!template) throw notFound();
  return template;
}
