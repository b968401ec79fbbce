import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'PUT the raw bytes to uploadUrl within 5 minutes, then hand uploadToken in with the application within 24 hours.',
})
export class UploadTicket {
  @Field(() => String, {
    description: 'Where to PUT the bytes; the file name goes in the header x-file-name, URI-encoded.',
  })
  uploadUrl: string;
  @Field(() => String, { description: 'Stands for the file in the application.' }) uploadToken: string;
  @Field(() => Int, { description: 'How large the file may be.' }) maxBytes: number;
  @Field(() => [String], { description: 'Media types; the content counts, not the name.' }) acceptedTypes: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What the applicant is shown for confirmation.' })
export class SubmitApplicationPayload {
  @Field(() => String, { description: 'To quote in a question about the application.' }) reference: string;
  @Field(() => String, { description: 'The vacancy that was applied for.' }) vacancyTitle: string;
  @Field(() => String, {
    description: 'Enough of the address to recognise a slip of the pen, such as j…@voorbeeld.nl.',
  })
  emailMasked: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the partner keeps of a delivery.' })
export class DeliverApplicationPayload {
  @Field(() => ID, { description: 'The application; a second delivery of one person for one vacancy gets the same.' })
  applicationId: string;
  @Field(() => Boolean, {
    description: 'This key was delivered before: nothing was added, this is the answer of that time.',
  })
  isRepeated: boolean;
}
