import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Vacancy } from '../vacancies/vacancies.objects.ts';
import { vacancyAddress } from './publishing.addresses.ts';
import { Publication, PublicationChannel } from './publishing.objects.ts';
import { publicationsByVacancy, readChannels } from './publishing.rows.ts';

@Resolver(() => Vacancy)
export class PublishingResolver {
  @Allow('VACANCIES_VIEW')
  @Query(() => [PublicationChannel], { description: 'Where the organisation can publish vacancies.' })
  publicationChannels(@Ctx() context: Context): Promise<PublicationChannel[]> {
    return readChannels(context);
  }

  @FieldResolver(() => [Publication], { description: 'The channels it is or was on.' })
  async publications(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<Publication[]> {
    const rows = await loadMany(context, publicationsByVacancy, vacancy.id);
    return rows.map(({ channel, isLive, publishedAt, endedAt, siteSlug, siteDomain, ...addressed }) => ({
      channel,
      isLive,
      publishedAt,
      endedAt,
      publicUrl: siteSlug === null ? null : vacancyAddress(context.gateway.env, { ...addressed, siteSlug, siteDomain }),
    }));
  }
}
