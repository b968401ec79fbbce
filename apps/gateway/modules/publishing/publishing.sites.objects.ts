import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { SiteConfiguration } from './publishing.site-configuration.objects.ts';
import { type DomainFinding, DomainFindingEnum } from './publishing.sites.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'One difference between two configurations, in readable form.' })
export class CareersSiteChange {
  @Field(() => String, { description: 'Which field, such as brand, titleNl or menu.' }) field: string;
  @Field(() => String, { nullable: true, description: 'What it was; null when it was empty.' }) before: string | null;
  @Field(() => String, { nullable: true, description: 'What it is; null when it is empty.' }) after: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How a site looked to visitors since a moment. Never changed.' })
export class CareersSiteVersion {
  @Field(() => Int, { description: 'Counts from 1 for each site.' }) number: number;
  @Field(() => GraphQLMoment, { description: 'Since when visitors saw it.' }) publishedAt: Date;
  @Field(() => String, { nullable: true, description: 'Who published it; null when it came with the site.' })
  publishedByName: string | null;
  @Field(() => Int, { nullable: true, description: 'The older version that it repeats.' }) restoredFrom: number | null;
  @Field(() => [CareersSiteChange], { description: 'What differs from the version before it.' })
  changes: CareersSiteChange[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A domain of the organisation for its careers site, and what DNS says.',
})
export class CareersSiteDomain {
  @Field(() => String, { description: 'Such as jobs.example.org.' }) name: string;
  @Field(() => String, { description: 'The name of the TXT record that shows whose domain it is.' }) recordName: string;
  @Field(() => String, { description: 'What that TXT record must hold.' }) recordValue: string;
  @Field(() => String, { description: 'Where the domain must point to, with a CNAME record.' }) target: string;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when the site is on this domain.' })
  verifiedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When DNS was last asked.' }) checkedAt: Date | null;
  @Field(() => DomainFindingEnum, { nullable: true, description: 'The TXT record; null before the first check.' })
  ownership: DomainFinding | null;
  @Field(() => DomainFindingEnum, {
    nullable: true,
    description: 'Whether the domain leads here. DIFFERENT is all right when a proxy of the customer stands between.',
  })
  routing: DomainFinding | null;
}

@ObjectType({ simpleResolvers: true, description: 'A careers site as those who shape it see it.' })
export class ManagedCareersSite {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What colleagues call it.' }) name: string;
  @Field(() => String, { description: 'The short name that finds it.' }) slug: string;
  @Field(() => ID, { nullable: true, description: 'It shows only vacancies of this part and those below it.' })
  orgUnitId: string | null;
  @Field(() => String, { nullable: true }) orgUnitName: string | null;
  @Field(() => String, { description: 'Where visitors find it.' }) publicUrl: string;
  @Field(() => Boolean, { description: 'Visitors find it: it was published and not taken offline.' }) isOnline: boolean;
  @Field(() => Boolean, { description: 'Somebody took it offline.' }) isTakenOffline: boolean;
  @Field(() => CareersSiteDomain, { nullable: true }) domain: CareersSiteDomain | null;
  @Field(() => Int, { description: 'Counts the changes of the draft; hand it in when changing it.' }) version: number;
  @Field(() => SiteConfiguration, { description: 'What is being worked on.' }) draft: SiteConfiguration;
  @Field(() => SiteConfiguration, { nullable: true, description: 'What visitors see; null before the first time.' })
  published: SiteConfiguration | null;
  @Field(() => Int, { nullable: true, description: 'The version that visitors see.' }) publishedNumber: number | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When that version was published.' })
  publishedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who published that version.' }) publishedByName: string | null;
  @Field(() => [CareersSiteChange], { description: 'What publishing the draft would change.' })
  changes: CareersSiteChange[];
}

@ObjectType({ simpleResolvers: true, description: 'Where a careers site is, for everybody who works here.' })
export class CareersSiteLink {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What colleagues call it.' }) name: string;
  @Field(() => String, { description: 'Where visitors find it.' }) publicUrl: string;
}

@ObjectType({ simpleResolvers: true, description: 'How readable a colour is on what it stands on.' })
export class ColourAdvice {
  @Field(() => String, { description: 'brand, onBrand or accent.' }) colour: string;
  @Field(() => Float, { description: 'The contrast, from 1 to 21.' }) ratio: number;
  @Field(() => Float, { description: 'The contrast that is needed.' }) needed: number;
  @Field(() => Boolean) isReadable: boolean;
  @Field(() => String, { description: 'The readable colour nearest to the chosen one, as #rrggbb.' }) nearest: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whether vacancies are shown on a website of the organisation itself.',
})
export class OwnWebsite {
  @Field(() => Boolean, { description: 'The organisation shows its vacancies on a website of its own.' })
  isUsed: boolean;
  @Field(() => String, { nullable: true, description: 'The address of that website.' }) url: string | null;
  @Field(() => String, { description: 'Where that website reads vacancies and delivers applications.' })
  graphqlUrl: string;
  @Field(() => Int, { description: 'How many keys can read the feed now.' }) feedKeys: number;
}
