import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { type Connection, PageArgs } from '../../platform/graphql/paging.ts';
import { selectedFields } from '../../platform/graphql/selection.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { VacancyForm } from '../vacancies/forms.objects.ts';
import { loadForm } from '../vacancies/forms.rows.ts';
import {
  FeedVacancy,
  FeedVacancyConnection,
  VacancyChange,
  VacancyChangeConnection,
} from './publishing.feed.objects.ts';
import { readChanges, readFeed } from './publishing.feed.rows.ts';

@Resolver()
export class FeedResolver {
  @Allow('FEED_READ')
  @Query(() => FeedVacancyConnection, { description: 'The vacancies on the feed now, newest first.' })
  jobFeed(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<FeedVacancy>> {
    return readFeed(context, page, selectedFields(info, ['edges', 'node']), selectedFields(info).has('totalCount'));
  }

  @Allow('FEED_READ')
  @Query(() => VacancyChangeConnection, {
    description:
      'Everything that ever happened on the feed, oldest first. Keep the endCursor and ask for what comes after it. Errors: BAD_INPUT for an unknown cursor.',
  })
  vacancyChanges(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<VacancyChange>> {
    return readChanges(context, page, selectedFields(info, ['edges', 'node', 'vacancy']));
  }
}

@Resolver(() => FeedVacancy)
export class FeedVacancyResolver {
  @FieldResolver(() => VacancyForm, {
    description: 'What `deliverApplication` takes for it now, besides the questions.',
  })
  form(@Ctx() context: Context, @Root() vacancy: FeedVacancy): Promise<VacancyForm> {
    return loadForm(context, vacancy.id);
  }
}
