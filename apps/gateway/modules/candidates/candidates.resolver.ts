import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, TwoWayPageArgs } from '../../platform/graphql/paging.ts';
import { selectedFields } from '../../platform/graphql/selection.ts';
import { isUuid } from '../../platform/input.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Candidate, CandidateConnection } from './candidates.objects.ts';
import { readCandidate, readCandidatePage } from './candidates.rows.ts';

@Resolver()
export class CandidatesResolver {
  @Allow('CANDIDATES_VIEW')
  @Query(() => CandidateConnection, {
    description:
      'The candidates the viewer can see, by last name. `search`: beginnings of words of the name, or a whole e-mail address.',
  })
  candidates(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('search', () => String, { nullable: true }) search?: string,
  ): Promise<Connection<Candidate>> {
    return readCandidatePage(context, page, search, selectedFields(info).has('totalCount'));
  }

  @Allow('CANDIDATES_VIEW')
  @Query(() => Candidate, { description: 'One candidate. Errors: NOT_FOUND.' })
  async candidate(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Candidate> {
    const candidate = isUuid(id) ? await readCandidate(context, id) : undefined;
    if (!candidate) throw notFound();
    return candidate;
  }
}
