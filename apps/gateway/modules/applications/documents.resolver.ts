import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Document } from './applications.objects.ts';
import { linkToDocument } from './documents.access.ts';
import { RemoveDocumentInput, RenameDocumentInput } from './documents.inputs.ts';
import { removeDocument, renameDocument } from './documents.service.ts';

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

  @Allow('DOCUMENTS_EDIT')
  @Mutation(() => Document, {
    description:
      'Renames a document that went or came with a message. Errors: NOT_FOUND, BAD_INPUT, CONFLICT for what was sent in.',
  })
  async renameDocument(
    @Ctx() context: Context,
    @Arg('input', () => RenameDocumentInput) { documentId, fileName }: RenameDocumentInput,
  ): Promise<Document> {
    return renameDocument(context, documentId, fileName);
  }

  @Allow('DOCUMENTS_EDIT')
  @Mutation(() => ID, {
    description:
      'Takes away a document that went or came with a message. Errors: NOT_FOUND, CONFLICT for what was sent in or is still to go.',
  })
  async removeDocument(
    @Ctx() context: Context,
    @Arg('input', () => RemoveDocumentInput) { documentId }: RemoveDocumentInput,
  ): Promise<string> {
    await removeDocument(context, documentId);
    return documentId;
  }
}
