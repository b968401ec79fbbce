import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Another name for a document that went or came with a message.' })
export class RenameDocumentInput {
  @Field(() => ID) documentId: string;
  @Field(() => String, { description: 'At most 200 characters. The extension stays as it is.' }) fileName: string;
}

@InputType({ description: 'Takes away a document that went or came with a message.' })
export class RemoveDocumentInput {
  @Field(() => ID) documentId: string;
}
