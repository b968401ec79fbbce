import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Document } from './applications.objects.ts';
import { linkToDocument } from './documents.access.ts';

@Resolver(() => Document)
export class DocumentsResolver {
  @Allow('DOCUMENTS_VIEW')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Shows the file. A signed link, valid 5 minutes for this session only.',
  })
  viewUrl(@Ctx() context: Context, @Root() document: Document): Promise<string | null> {
    return linkToDocument(context, document.id, 'inline');
  }

  @Allow('DOCUMENTS_VIEW')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Saves the file. A signed link, valid 5 minutes for this session only.',
  })
  downloadUrl(@Ctx() context: Context, @Root() document: Document): Promise<string | null> {
    return linkToDocument(context, document.id, 'attachment');
  }
}
