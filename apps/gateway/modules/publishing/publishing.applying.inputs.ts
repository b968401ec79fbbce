import { Field, ID, InputType, Int } from 'type-graphql';
import type { Language } from '../../platform/language.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';

@InputType({ description: 'Says for which vacancy a file will be sent.' })
export class RequestUploadInput {
  @Field(() => String, { nullable: true, description: 'The slug of the careers site; not needed with an API key.' })
  site?: string;
  @Field(() => ID, { description: 'The vacancy one is about to apply for.' }) vacancyId: string;
}

@InputType({ description: "An answer to one of the vacancy's questions, or to a field of its form." })
export class AnswerInput {
  @Field(() => ID, { description: 'Which question or field.' }) questionId: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Text; one of the options for CHOICE; yes, no, ja or nee for YES_NO; yyyy-mm-dd for DATE; an uploadToken for FILE.',
  })
  answer?: string;
  @Field(() => [String], { nullable: true, description: 'Some of the options, for MULTIPLE_CHOICE.' })
  answers?: string[];
}

@InputType({ description: 'What an applicant fills in.' })
export class ApplicationFieldsInput {
  @Field(() => String, { description: 'At most 100 characters.' }) firstName: string;
  @Field(() => String, { description: 'With prefix, at most 100 characters.' }) lastName: string;
  @Field(() => String, { description: 'Where the acknowledgement goes.' }) email: string;
  @Field(() => String, { nullable: true, description: 'Dutch numbers may be without country code.' }) phone?: string;
  @Field(() => String, { nullable: true, description: 'Plain text, at most 5,000 characters.' }) motivation?: string;
  @Field(() => LanguageEnum, { description: 'The language in which the applicant is written to.' }) language: Language;
  @Field(() => [AnswerInput], {
    nullable: true,
    description:
      "The answers to the vacancy's questions and to the fields of its form; those whose condition does not hold are left out.",
  })
  answers?: AnswerInput[];
  @Field(() => String, { nullable: true, description: 'Of `requestUpload`, once the file has been sent.' })
  uploadToken?: string;
  @Field(() => Int, { description: 'The version of the privacy statement that the applicant agreed to.' })
  consentVersion: number;
}

@InputType({ description: 'An application from the careers site.' })
export class SubmitApplicationInput {
  @Field(() => String, { description: 'The slug of the careers site.' }) site: string;
  @Field(() => ID, { description: 'The vacancy that is applied for.' }) vacancyId: string;
  @Field(() => ApplicationFieldsInput, { description: 'What the applicant filled in.' })
  application: ApplicationFieldsInput;
  @Field(() => String, {
    nullable: true,
    description:
      'Where the link to the vacancy stood, as its parameter `source` says: indeed, linkedin, or the name of a campaign; at most 60 characters count.',
  })
  via?: string;
  @Field(() => String, {
    description:
      'Made with the form: sending the form twice applies once. At most 200 characters; remembered for a day.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'An application that a partner took in.' })
export class DeliverApplicationInput {
  @Field(() => ID, { description: 'A vacancy that is on the feed.' }) vacancyId: string;
  @Field(() => ApplicationFieldsInput, { description: 'What the applicant filled in.' })
  application: ApplicationFieldsInput;
  @Field(() => String, {
    description:
      "The partner's own key for this delivery: delivering twice applies once. At most 200 characters; remembered for a day.",
  })
  idempotencyKey: string;
  @Field(() => String, {
    nullable: true,
    description: "The partner's own name for the application, shown to recruiters; at most 100 characters.",
  })
  partnerReference?: string;
}
