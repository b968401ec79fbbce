import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, TwoWayPageArgs } from '../../platform/graphql/paging.ts';
import { selectedFields } from '../../platform/graphql/selection.ts';
import { isUuid } from '../../platform/input.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { LinkCandidateInput } from './candidates.inputs.ts';
import { linkCandidateToOrgUnit } from './candidates.service.ts';
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
    @Arg('orgUnitId', () => ID, {
      nullable: true,
      description: 'Only those linked to this entity, or who applied on one of its vacancies.',
    })
    orgUnitId?: string,
  ): Promise<Connection<Candidate>> {
    return readCandidatePage(context, page, search, selectedFields(info).has('totalCount'), orgUnitId ?? undefined);
  }

  @Allow('CANDIDATES_VIEW')
  @Query(() => Candidate, { description: 'One candidate. Errors: NOT_FOUND.' })
  candidate(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Candidate> {
    return candidateFor(context, id);
  }

  @Allow('APPLICATIONS_MOVE')
  @Mutation(() => Candidate, {
    description: 'Links a candidate to an entity of the organisation, or to none. Errors: NOT_FOUND.',
  })
  async linkCandidateToOrgUnit(
    @Ctx() context: Context,
    @Arg('input', () => LinkCandidateInput) input: LinkCandidateInput,
  ): Promise<Candidate> {
    await linkCandidateToOrgUnit(context, input);
    return candidateFor(context, input.candidateId);
  }
}

async function candidateFor(context: Context, id: string): Promise<Candidate> {
  const candidate = isUuid(id) ? await readCandidate(context, id) : undefined;
  if (!candidate) throw notFound();
  return candidate;
}
