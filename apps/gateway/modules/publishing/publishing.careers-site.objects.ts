import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import type { Language } from '../../platform/language.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { SiteConfiguration } from './publishing.site-configuration.objects.ts';
import { PublishedFacts } from './publishing.objects.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The text that an applicant agrees to. A new text gets a new version; old versions stay.',
})
export class ConsentText {
  @Field(() => Int, { description: 'Hand this in with the application.' }) version: number;
  @Field(() => String, { description: 'The text in Dutch.' }) nl: string;
  @Field(() => String, { description: 'The text in English.' }) en: string;
}

@ObjectType({ simpleResolvers: true, description: 'The least that a sitemap or RSS feed needs of a vacancy.' })
export class PublicVacancyIndexEntry {
  @Field(() => Int, { description: 'Finds the vacancy; first part of its address.' }) number: number;
  @Field(() => String, { description: 'The title in plain letters; second part of its address.' }) slug: string;
  @Field(() => String, { description: 'The job title only.' }) title: string;
  @Field(() => GraphQLMoment, { description: 'When it last changed.' }) updatedAt: Date;
  @Field(() => GraphQLMoment, { description: 'Since when it has been on this site.' }) publishedAt: Date;
  @Field(() => LanguageEnum, { description: 'The language the vacancy is written in.' }) language: Language;
  @Field(() => String, { description: 'The beginning of the description, as plain text.' }) summary: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A vacancy as visitors of the careers site see it. Once closed, only what a page needs to say so.',
})
export class PublicVacancy extends PublishedFacts {
  @Field(() => String, { description: 'The title in plain letters, for the address.' }) slug: string;
  @Field(() => String, { description: 'The beginning of the description, as plain text.' }) summary: string;
  @Field(() => Boolean, { description: 'One can apply now.' }) isOpen: boolean;
  @Field(() => Float, { nullable: true, description: 'As the crow flies from the place that was searched around.' })
  distanceKm: number | null;
  siteId: string;
}

export const PublicVacancyConnection = connectionOf(PublicVacancy, 'PublicVacancy', { counted: true });

@ObjectType({
  simpleResolvers: true,
  description: 'A public careers site, with everything a visitor may see and nothing else.',
})
export class CareersSite {
  @Field(() => ID, { description: 'Identifies the site for good; its slug may change.' }) id: string;
  @Field(() => String, { description: 'The short name that finds the site.' }) slug: string;
  @Field(() => String, { description: 'The organisation that recruits here.' }) organisationName: string;
  @Field(() => [LanguageEnum], { description: 'The languages the site is offered in.' }) languages: Language[];
  @Field(() => LanguageEnum, { description: 'The language for visitors who chose none.' }) defaultLanguage: Language;
  @Field(() => String, { description: 'Where visitors find it, without a slash at the end.' }) publicUrl: string;
  @Field(() => Boolean, { description: 'A draft or an older version, shown to those who shape the site.' })
  isPreview: boolean;
  @Field(() => SiteConfiguration, { description: 'How the site looks, and its own words.' })
  configuration: SiteConfiguration;
}

@ObjectType({ simpleResolvers: true, description: 'How large a picture is, so that a page keeps room for it.' })
export class SitePictureSize {
  @Field(() => ID) imageId: string;
  @Field(() => Int, { description: 'In pixels.' }) width: number;
  @Field(() => Int, { description: 'In pixels.' }) height: number;
}

@ObjectType({ simpleResolvers: true, description: 'Open vacancies of a site that share a place or a level.' })
export class PublicVacancyGroup {
  @Field(() => ID, { description: 'Of the place or level; hand it in when searching.' }) id: string;
  @Field(() => String, { description: 'Its name in Dutch.' }) nameNl: string;
  @Field(() => String, { description: 'Its name in English.' }) nameEn: string;
  @Field(() => Int, { description: 'How many vacancies are open.' }) count: number;
}

@ObjectType({ simpleResolvers: true, description: 'Ways into the open vacancies of a site.' })
export class PublicVacancyGroups {
  @Field(() => [PublicVacancyGroup], { description: 'By place, most vacancies first; at most 8.' })
  places: PublicVacancyGroup[];
  @Field(() => [PublicVacancyGroup], { description: 'By level, lowest level first.' }) levels: PublicVacancyGroup[];
}
