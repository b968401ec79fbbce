import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import type { Connection } from '../../platform/graphql/paging.ts';
import { selectedFields } from '../../platform/graphql/selection.ts';
import type { Language } from '../../platform/language.ts';
import { Public } from '../../platform/permissions/marks.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { VacancyForm } from '../vacancies/forms.objects.ts';
import { loadForm } from '../vacancies/forms.rows.ts';
import { PublicVacancySearch } from './publishing.careers-site.inputs.ts';
import {
  CareersSite,
  ConsentText,
  PublicVacancy,
  PublicVacancyConnection,
  PublicVacancyGroups,
  PublicVacancyIndexEntry,
  SitePictureSize,
} from './publishing.careers-site.objects.ts';
import {
  introductionIn,
  readPictureSizes,
  readGroups,
  readIndex,
  readNewestConsent,
  readPublicVacancy,
  readSite,
  similarKey,
  similarVacancies,
  toPublicVacancy,
} from './publishing.careers-site.rows.ts';
import { searchPublicVacancies } from './publishing.careers-site.search.ts';
import { enterShownSite } from './publishing.careers-site.service.ts';

@Resolver(() => CareersSite)
export class CareersSiteResolver {
  @Public()
  @Query(() => CareersSite, { description: 'A careers site that visitors find. Errors: NOT_FOUND.' })
  async careersSite(
    @Ctx() context: Context,
    @Arg('slug', () => String, {
      description: 'Its slug, its own domain, or the signed end of the address of a preview.',
    })
    slug: string,
  ): Promise<CareersSite> {
    const site = await readSite(context, await enterShownSite(context, slug));
    if (!site) throw notFound();
    return site;
  }

  @FieldResolver(() => String, {
    description: 'Who recruits here, in the words of the organisation and without layout; can be empty.',
  })
  introduction(@Root() site: CareersSite, @Arg('language', () => LanguageEnum) language: Language): string {
    return introductionIn(site, language);
  }

  @FieldResolver(() => ConsentText, { description: 'The newest text that applicants agree to.' })
  consent(@Ctx() context: Context): Promise<ConsentText> {
    return readNewestConsent(context);
  }

  @FieldResolver(() => PublicVacancyConnection, {
    description: 'What is open on this site now. Errors: BAD_INPUT for an unknown cursor or an impossible number.',
  })
  vacancies(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() site: CareersSite,
    @Args(() => PublicVacancySearch) search: PublicVacancySearch,
  ): Promise<Connection<PublicVacancy>> {
    return searchPublicVacancies(
      context,
      site.id,
      search,
      selectedFields(info, ['edges', 'node']),
      selectedFields(info).has('totalCount'),
    );
  }

  @FieldResolver(() => PublicVacancy, {
    nullable: true,
    description: 'By number. Null when it never was public; isOpen is false once closed.',
  })
  vacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() site: CareersSite,
    @Arg('number', () => Int) number: number,
  ): Promise<PublicVacancy | null> {
    return readPublicVacancy(context, site.id, number, selectedFields(info));
  }

  @FieldResolver(() => [SitePictureSize], { description: 'How large the pictures of the configuration are.' })
  pictureSizes(@Ctx() context: Context, @Root() site: CareersSite): Promise<SitePictureSize[]> {
    return readPictureSizes(context, site);
  }

  @FieldResolver(() => PublicVacancyGroups, { description: 'Where and at which level there are open vacancies.' })
  groups(@Ctx() context: Context, @Root() site: CareersSite): Promise<PublicVacancyGroups> {
    return readGroups(context, site.id);
  }

  @FieldResolver(() => [PublicVacancyIndexEntry], {
    description: 'Everything open, for sitemap and RSS, newest first; at most 50,000.',
  })
  index(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() site: CareersSite,
  ): Promise<PublicVacancyIndexEntry[]> {
    return readIndex(context, site.id, selectedFields(info));
  }
}

@Resolver(() => PublicVacancy)
export class PublicVacancyResolver {
  @FieldResolver(() => VacancyForm, { nullable: true, description: 'The form to apply with; null once it is closed.' })
  form(@Ctx() context: Context, @Root() vacancy: PublicVacancy): Promise<VacancyForm> | null {
    return vacancy.isOpen ? loadForm(context, vacancy.id) : null;
  }

  @FieldResolver(() => [PublicVacancy], { description: 'Other open vacancies that are most alike, at most 3.' })
  async similar(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() vacancy: PublicVacancy,
  ): Promise<PublicVacancy[]> {
    const rows = await loadMany(context, similarVacancies(selectedFields(info)), similarKey(vacancy));
    return rows.map(toPublicVacancy);
  }
}
