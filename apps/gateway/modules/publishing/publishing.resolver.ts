import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { inLanguage } from '../../platform/language.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Vacancy } from '../vacancies/vacancies.objects.ts';
import { vacancyAddress } from '../vacancies/vacancy-address.service.ts';
import { feedAddress } from './publishing.addresses.ts';
import { SetPublicationChannelInput } from './publishing.channels.inputs.ts';
import { loadForNeeds, needsOf } from './publishing.channels.needs.ts';
import { setPublicationChannel } from './publishing.channels.settings.service.ts';
import { ChannelNeed, Publication, PublicationChannel } from './publishing.objects.ts';
import { type ChannelRow, publicationsByVacancy, readChannels } from './publishing.rows.ts';

@Resolver(() => Vacancy)
export class PublishingResolver {
  @Allow('VACANCIES_VIEW')
  @Query(() => [PublicationChannel], { description: 'Where the organisation can publish vacancies.' })
  async publicationChannels(@Ctx() context: Context): Promise<PublicationChannel[]> {
    return (await readChannels(context)).map((row) => withAddress(context, row));
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => PublicationChannel, {
    description: 'Names a channel and says how its job board knows the organisation. Errors: NOT_FOUND, BAD_INPUT.',
  })
  async setPublicationChannel(
    @Ctx() context: Context,
    @Arg('input', () => SetPublicationChannelInput) input: SetPublicationChannelInput,
  ): Promise<PublicationChannel> {
    const id = await setPublicationChannel(context, input);
    const row = (await readChannels(context)).find((each) => each.id === id);
    if (!row) throw notFound();
    return withAddress(context, row);
  }

  @FieldResolver(() => [Publication], { description: 'The channels it is or was on, or is to be on.' })
  async publications(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<Publication[]> {
    const rows = await loadMany(context, publicationsByVacancy, vacancy.id);
    return rows.map(({ siteSlug, siteDomain, number, title, language, channel, ...publication }) => ({
      ...publication,
      channel: withAddress(context, channel),
      publicUrl:
        siteSlug === null || channel.kind !== 'CAREERS_SITE'
          ? null
          : vacancyAddress(context.gateway.env, { siteSlug, siteDomain, number, title, language }),
    }));
  }

  @FieldResolver(() => Boolean, { description: 'Candidates of the platform see it now.' })
  async visibleToCandidates(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<boolean> {
    const rows = await loadMany(context, publicationsByVacancy, vacancy.id);
    return rows.some(({ channel, isLive }) => isLive && channel.kind === 'PLATFORM');
  }

  @FieldResolver(() => [ChannelNeed], {
    description: 'What each channel needs beyond `missingForPublication` before the vacancy can be on it.',
  })
  async channelNeeds(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<ChannelNeed[]> {
    const [channels, facts] = await Promise.all([readChannels(context), loadForNeeds(context, vacancy.id)]);
    return channels.flatMap((channel) =>
      needsOf(facts, channel).map(({ field, sentence }) => ({
        channelId: channel.id,
        field,
        sentence: inLanguage(sentence, context.language),
      })),
    );
  }
}

function withAddress({ gateway }: Context, { siteSlug, ...channel }: ChannelRow): PublicationChannel {
  return { ...channel, feedUrl: siteSlug === null ? null : feedAddress(gateway.env, channel.kind, siteSlug) };
}
