import { defaultLayout } from '@instroom/emails';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import {
  MailLayoutDraftInput,
  RemoveMailLayoutInput,
  SaveMailLayoutInput,
  SystemMailInput,
} from './messaging.layouts.inputs.ts';
import { MailLayout, SystemMail } from './messaging.layouts.objects.ts';
import { readLayouts } from './messaging.layouts.rows.ts';
import { removeLayout, saveLayout } from './messaging.layouts.service.ts';
import { listSystemMails, previewLayout, previewSystemMail } from './messaging.system-mails.ts';
import { TemplatePreview } from './messaging.templates.objects.ts';

@Resolver()
export class LayoutsResolver {
  @Allow('TEMPLATES_MANAGE')
  @Query(() => [MailLayout], {
    description: 'What stands around mails: of the whole organisation first, then of the parts that differ.',
  })
  mailLayouts(@Ctx() context: Context): Promise<MailLayout[]> {
    return readLayouts(context);
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => String, { description: 'The MJML of mails that have none of their own: something to begin with.' })
  standardMailLayout(): string {
    return defaultLayout;
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => TemplatePreview, {
    description: 'A mail of the system in a layout that need not be stored. Errors: NOT_FOUND, BAD_INPUT.',
  })
  mailLayoutPreview(
    @Ctx() context: Context,
    @Arg('draft', () => MailLayoutDraftInput) draft: MailLayoutDraftInput,
    @Arg('language', () => LanguageEnum) language: Language,
    @Arg('mail', () => String, { defaultValue: 'messaging-acknowledgement', description: 'As in `systemMails`.' })
    mail: string,
  ): Promise<TemplatePreview> {
    return previewLayout(context, draft, { name: mail, language });
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => [MailLayout], {
    description: 'Errors: NOT_FOUND, BAD_INPUT with line and column, CONFLICT when another version was saved.',
  })
  async saveMailLayout(
    @Ctx() context: Context,
    @Arg('input', () => SaveMailLayoutInput) input: SaveMailLayoutInput,
  ): Promise<MailLayout[]> {
    await saveLayout(context, input);
    return readLayouts(context);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => [MailLayout], { description: 'Its mails look as those of the part above again. Errors: NOT_FOUND.' })
  async removeMailLayout(
    @Ctx() context: Context,
    @Arg('input', () => RemoveMailLayoutInput) { orgUnitId }: RemoveMailLayoutInput,
  ): Promise<MailLayout[]> {
    await removeLayout(context, orgUnitId ?? null);
    return readLayouts(context);
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => [SystemMail], { description: 'Every mail that is sent by itself.' })
  systemMails(@Ctx() context: Context): SystemMail[] {
    return listSystemMails(context);
  }

  @Allow('TEMPLATES_MANAGE')
  @Query(() => TemplatePreview, {
    description: 'A mail that is sent by itself, made of its sample. Errors: NOT_FOUND.',
  })
  systemMailPreview(
    @Ctx() context: Context,
    @Arg('mail', () => SystemMailInput) mail: SystemMailInput,
  ): Promise<TemplatePreview> {
    return previewSystemMail(context, mail);
  }
}
