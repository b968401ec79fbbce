import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { type Batch, loadMany } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Application } from '../applications/applications.objects.ts';
import { ComposerTemplate } from './messaging.composing.objects.ts';

/** The same for every application of the organisation, which is their key. */
const templates: Batch<ComposerTemplate> = {
  query: statement(
    'messaging.assessmentTemplates',
    `select t.organisation_id as key, t.id, t.name, t.kind,
     array(select distinct x.language from message_template_text x where x.organisation_id = t.organisation_id and x.template_id = t.id order by x.language desc) as languages
   from message_template t
   where t.organisation_id = any($1::uuid[]) and t.archived_at is null and t.kind = 'EVALUATION'
     and exists (select 1 from organisation o where o.id = t.organisation_id and 'MESSAGE_TEMPLATES' = any (o.features))
   order by lower(t.name), t.id`,
  ),
};

@Resolver(() => Application)
export class AssessmentTemplatesResolver {
  @Allow('MESSAGES_SEND')
  @FieldResolver(() => [ComposerTemplate], {
    nullable: true,
    description: 'Templates for asking a colleague to assess; none while the feature MESSAGE_TEMPLATES is off.',
  })
  assessmentTemplates(@Ctx() context: Context): Promise<ComposerTemplate[]> {
    return loadMany(context, templates, context.organisationId);
  }
}
