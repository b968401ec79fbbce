import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../platform/language.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import {
  type SiteCorners,
  SiteCornersEnum,
  type SiteFont,
  SiteFontEnum,
  type SocialNetwork,
  SocialNetworkEnum,
} from './publishing.sites.terms.ts';

@ObjectType('LocalisedText', {
  simpleResolvers: true,
  description: 'A text in both languages; empty where it was not written.',
})
@InputType('LocalisedTextInput', { description: 'A text in both languages; empty where it is not written.' })
export class LocalisedText {
  @Field(() => String, { description: 'In Dutch.' }) nl: string;
  @Field(() => String, { description: 'In English.' }) en: string;
}

@ObjectType('SiteColours', { simpleResolvers: true, description: 'The colours of a careers site, each as #rrggbb.' })
@InputType('SiteColoursInput', { description: 'The colours of a careers site, each as #rrggbb.' })
export class SiteColours {
  @Field(() => String, {
    description: 'Links and buttons, and the ground of the top of the page. 4.5 to 1 on the page.',
  })
  brand: string;
  @Field(() => String, { description: 'Text on the brand colour. 4.5 to 1 on it.' }) onBrand: string;
  @Field(() => String, { description: 'Marks and the button on the brand colour. 3 to 1 on it.' }) accent: string;
}

@ObjectType('SitePicture', { simpleResolvers: true, description: 'A picture of a careers site.' })
@InputType('SitePictureInput', { description: 'A picture that was stored with PUT /images/LOGO or /images/HEADER.' })
export class SitePicture {
  @Field(() => ID, { description: 'As PUT /images answered it. The picture is at /images/<id>.' }) imageId: string;
  @Field(() => LocalisedText, { description: 'What can be seen, for who cannot see it; empty for decoration.' })
  alt: LocalisedText;
  @Field(() => Int, { description: 'What must stay in sight, in percents from the left.' })
  focalX: number;
  @Field(() => Int, { description: 'What must stay in sight, in percents from the top.' })
  focalY: number;
}

@ObjectType('SiteLink', { simpleResolvers: true, description: 'A link in the menu or at the foot of a careers site.' })
@InputType('SiteLinkInput', { description: 'A link in the menu or at the foot of a careers site.' })
export class SiteLink {
  @Field(() => LocalisedText, { description: 'What the link says, in each language of the site.' })
  label: LocalisedText;
  @Field(() => String, { description: 'An https address, a page of the site such as /privacy, mailto: or tel:.' })
  href: string;
}

@ObjectType('SiteSocialLink', { simpleResolvers: true, description: 'A page of the organisation on a network.' })
@InputType('SiteSocialLinkInput', { description: 'A page of the organisation on a network.' })
export class SiteSocialLink {
  @Field(() => SocialNetworkEnum) network: SocialNetwork;
  @Field(() => String, { description: 'An https address on that network.' }) url: string;
}

@ObjectType('SiteContact', { simpleResolvers: true, description: 'Who answers questions about working here.' })
@InputType('SiteContactInput', { description: 'Who answers questions about working here.' })
export class SiteContact {
  @Field(() => String) name: string;
  @Field(() => LocalisedText, { description: 'The job of this person.' }) jobTitle: LocalisedText;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => SitePicture, { nullable: true, description: 'A portrait.' }) picture: SitePicture | null;
}

@ObjectType('SiteParts', { simpleResolvers: true, description: 'Which parts of a careers site are shown.' })
@InputType('SitePartsInput', { description: 'Which parts of a careers site are shown.' })
export class SiteParts {
  @Field(() => Boolean, { description: 'The form to search with.' }) search: boolean;
  @Field(() => Boolean, { description: 'The newest vacancies on the first page.' }) newest: boolean;
  @Field(() => Boolean, { description: 'Ways into the vacancies by place and level.' }) categories: boolean;
  @Field(() => Boolean, { description: 'How applying goes, in three steps.' }) steps: boolean;
  @Field(() => Boolean, { description: 'Who answers questions.' }) contact: boolean;
}

@ObjectType('SiteConfiguration', {
  simpleResolvers: true,
  description: 'Everything an organisation decides about the looks and words of a careers site.',
})
@InputType('SiteConfigurationInput', {
  description: 'Everything an organisation decides about the looks and words of a careers site; always sent whole.',
})
export class SiteConfiguration {
  @Field(() => [LanguageEnum], { description: 'The languages the site is offered in, at least one.' })
  languages: Language[];
  @Field(() => LanguageEnum, { description: 'The language for visitors who chose none; one of the languages.' })
  defaultLanguage: Language;
  @Field(() => SiteColours) colours: SiteColours;
  @Field(() => SiteCornersEnum) corners: SiteCorners;
  @Field(() => SiteFontEnum) font: SiteFont;
  @Field(() => SitePicture, { nullable: true }) logo: SitePicture | null;
  @Field(() => SitePicture, { nullable: true, description: 'The picture at the top of the first page.' })
  header: SitePicture | null;
  @Field(() => SitePicture, { nullable: true, description: 'Shown where a link to the site is shared.' })
  share: SitePicture | null;
  @Field(() => LocalisedText, { description: 'Over the first page; empty gives “Working at …”.' }) title: LocalisedText;
  @Field(() => LocalisedText, { description: 'Under the title. Safe HTML: paragraphs, lists, emphasis, links.' })
  introductionHtml: LocalisedText;
  @Field(() => [SiteLink], { description: 'Besides the vacancies, at most 8.' }) menu: SiteLink[];
  @Field(() => [SiteSocialLink]) socialLinks: SiteSocialLink[];
  @Field(() => LocalisedText, { description: 'At the foot of every page. Safe HTML as the introduction.' })
  footerHtml: LocalisedText;
  @Field(() => [SiteLink], { description: 'At the foot of every page, at most 12.' }) footerLinks: SiteLink[];
  @Field(() => LocalisedText, { description: 'The title that search engines show; empty gives the title.' })
  seoTitle: LocalisedText;
  @Field(() => LocalisedText, { description: 'The text that search engines show; empty gives the introduction.' })
  seoDescription: LocalisedText;
  @Field(() => SiteParts) parts: SiteParts;
  @Field(() => SiteContact, { nullable: true }) contact: SiteContact | null;
}
