import { Field, ID, InputType, Int } from 'type-graphql';
import { SiteConfiguration } from './publishing.site-configuration.objects.ts';

@InputType()
export class CreateCareersSiteInput {
  @Field(() => String, { description: 'What colleagues call it; also the name of its channel. At most 80 characters.' })
  name: string;
  @Field(() => String, { description: 'Small letters, digits and hyphens; unique over all organisations.' })
  slug: string;
  @Field(() => ID, { nullable: true, description: 'Show only vacancies of this part and of those below it.' })
  orgUnitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Begin with the looks and words of this site.' })
  copyOfId?: string | null;
}

@InputType()
export class EditCareersSiteInput {
  @Field(() => ID) careersSiteId: string;
  @Field(() => String, { description: 'What colleagues call it; also the name of its channel. At most 80 characters.' })
  name: string;
  @Field(() => String, { description: 'Small letters, digits and hyphens; unique over all organisations.' })
  slug: string;
  @Field(() => ID, { nullable: true, description: 'Show only vacancies of this part and of those below it.' })
  orgUnitId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A domain of the organisation, such as jobs.example.org. It works once DNS shows who owns it.',
  })
  domain?: string | null;
}

@InputType()
export class CareersSiteInput {
  @Field(() => ID) careersSiteId: string;
}

@InputType()
export class SaveCareersSiteDraftInput {
  @Field(() => ID) careersSiteId: string;
  @Field(() => Int, { description: 'The version of the draft that was changed.' }) expectedVersion: number;
  @Field(() => SiteConfiguration, { description: 'The draft, whole.' }) configuration: SiteConfiguration;
}

@InputType()
export class CareersSiteDraftInput {
  @Field(() => ID) careersSiteId: string;
  @Field(() => Int, { description: 'The version of the draft that was looked at.' }) expectedVersion: number;
}

@InputType()
export class RestoreCareersSiteVersionInput {
  @Field(() => ID) careersSiteId: string;
  @Field(() => Int, { description: 'The version of the draft that was looked at; it is replaced.' })
  expectedVersion: number;
  @Field(() => Int, { description: 'The published version to go back to.' }) number: number;
}

@InputType()
export class SetCareersSiteOnlineInput {
  @Field(() => ID) careersSiteId: string;
  @Field(() => Boolean, { description: 'Whether visitors find the site.' }) isOnline: boolean;
}

@InputType()
export class SetOwnWebsiteInput {
  @Field(() => Boolean, { description: 'Whether the organisation shows its vacancies on a website of its own.' })
  isUsed: boolean;
  @Field(() => String, { nullable: true, description: 'The https address of that website.' }) url?: string | null;
}
