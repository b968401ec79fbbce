import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, TwoWayPageArgs } from '../../platform/graphql/paging.ts';
import { selectedFields } from '../../platform/graphql/selection.ts';
import { isUuid } from '../../platform/input.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { decideCorrection, eraseCandidate, exportCandidate } from './privacy.candidate.service.ts';
import { subjectHash } from './privacy.erasing.service.ts';
import {
  DecideContactCorrectionInput,
  EraseCandidateInput,
  ExportCandidateInput,
  RetentionFilterInput,
  RetentionSelectionInput,
  SetLegalHoldInput,
  SetRetentionPolicyInput,
  StartPrivacyRunInput,
} from './privacy.inputs.ts';
import {
  ContactCorrection,
  ErasureConnection,
  type ErasureEntry,
  PrivacyRun,
  RetentionForecast,
  RetentionPolicy,
  RetentionStanding,
  RetentionStandingConnection,
  RunConsequences,
} from './privacy.objects.ts';
import {
  readConsequences,
  readErasures,
  readForecast,
  readOverview,
  readRuns,
  readStanding,
  readTonight,
} from './privacy.overview.rows.ts';
import { readPolicy, setPolicy } from './privacy.policy.service.ts';
import { setLegalHold, startRun } from './privacy.runs.service.ts';
import type { Standing } from './privacy.standing.ts';
import { type RetentionSort, RetentionSortEnum } from './privacy.terms.ts';

const corrections = statement(
  'privacy.corrections',
  `select k.id, k.first_name as "firstName", k.last_name as "lastName", k.email, k.phone, k.created_at as "createdAt"
   from contact_correction k where k.organisation_id = $1 and k.candidate_id = $2::uuid and k.state = 'OPEN' order by k.created_at desc`,
);

@Resolver()
export class PrivacyResolver {
  @Allow('PRIVACY_MANAGE')
  @Query(() => RetentionPolicy, { description: 'How long the organisation keeps data of candidates.' })
  retentionPolicy(@Ctx() context: Context): Promise<RetentionPolicy> {
    return readPolicy(context);
  }

  @Allow('PRIVACY_MANAGE')
  @Query(() => RetentionForecast, { description: 'What the coming nights bring, in numbers.' })
  retentionForecast(@Ctx() context: Context): Promise<RetentionForecast> {
    return readForecast(context);
  }

  @Allow('PRIVACY_MANAGE')
  @Query(() => [RetentionStanding], { description: 'Whose data go the coming night, and why; the first hundred.' })
  goingTonight(@Ctx() context: Context): Promise<Standing[]> {
    return readTonight(context);
  }

  @Allow('PRIVACY_MANAGE')
  @Query(() => RetentionStandingConnection, {
    description: 'How long each candidate has been in the system. Errors: BAD_INPUT.',
  })
  retentionOverview(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('filter', () => RetentionFilterInput, { nullable: true }) filter?: RetentionFilterInput,
    @Arg('sort', () => RetentionSortEnum, { nullable: true, description: 'SINCE when left out.' }) sort?: RetentionSort,
    @Arg('isDescending', () => Boolean, { nullable: true }) isDescending?: boolean,
  ): Promise<Connection<Standing>> {
    const order = { by: sort ?? 'SINCE', isDescending: isDescending ?? false };
    return readOverview(context, page, filter, order, selectedFields(info).has('totalCount'));
  }

  @Allow('CANDIDATES_VIEW')
  @Query(() => RetentionStanding, {
    nullable: true,
    description: 'The standing of one candidate; null when their data were erased. Errors: NOT_FOUND.',
  })
  async retentionStanding(
    @Ctx() context: Context,
    @Arg('candidateId', () => ID) candidateId: string,
  ): Promise<Standing | null> {
    return (await readStanding(context, candidateId)) ?? null;
  }

  @Allow('CANDIDATES_VIEW')
  @Query(() => [ContactCorrection], { description: 'Corrections that a candidate sent in and nobody decided about.' })
  async contactCorrections(
    @Ctx() context: Context,
    @Arg('candidateId', () => ID) candidateId: string,
  ): Promise<ContactCorrection[]> {
    const isSeen = isUuid(candidateId) && (await readStanding(context, candidateId));
    return isSeen ? context.read.rows<ContactCorrection>(corrections, [context.organisationId, candidateId]) : [];
  }

  @Allow('PRIVACY_MANAGE')
  @Query(() => RunConsequences, { description: 'What an act on these candidates would mean.' })
  privacyRunConsequences(
    @Ctx() context: Context,
    @Arg('selection', () => RetentionSelectionInput) selection: RetentionSelectionInput,
  ): Promise<RunConsequences> {
    return readConsequences(context, selection);
  }

  @Allow('PRIVACY_MANAGE')
  @Query(() => [PrivacyRun], { description: 'The latest acts on many candidates, newest first; at most ten.' })
  privacyRuns(@Ctx() context: Context): Promise<PrivacyRun[]> {
    return readRuns(context);
  }

  @Allow('PRIVACY_MANAGE')
  @Query(() => ErasureConnection, {
    description: 'What was erased, newest first. With the id of a candidate: the proof that they were.',
  })
  erasures(
    @Ctx() context: Context,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('candidateId', () => ID, { nullable: true }) candidateId?: string,
  ): Promise<Connection<ErasureEntry>> {
    return readErasures(context, page, candidateId ? subjectHash(context.organisationId, candidateId) : null);
  }

  @Allow('PRIVACY_MANAGE')
  @Mutation(() => RetentionPolicy, { description: 'Sets the rules of retention. Errors: BAD_INPUT, CONFLICT.' })
  async setRetentionPolicy(
    @Ctx() context: Context,
    @Arg('input', () => SetRetentionPolicyInput) input: SetRetentionPolicyInput,
  ): Promise<RetentionPolicy> {
    await setPolicy(context, input);
    return readPolicy(context);
  }

  @Allow('PRIVACY_MANAGE')
  @Mutation(() => PrivacyRun, {
    description:
      'Does one thing with many candidates, in the background. DELETE and ANONYMISE also ask for the right to erase. Errors: BAD_INPUT, NOT_ALLOWED, CONFLICT when the number changed.',
  })
  async startPrivacyRun(
    @Ctx() context: Context,
    @Arg('input', () => StartPrivacyRunInput) input: StartPrivacyRunInput,
  ): Promise<PrivacyRun> {
    const [run] = await readRuns(context, await startRun(context, input));
    if (!run) throw notFound();
    return run;
  }

  @Allow('CANDIDATES_ERASE')
  @Mutation(() => Int, {
    description: 'Erases one candidate at once; gives 1. Errors: NOT_FOUND, BAD_INPUT, CONFLICT with a legal hold.',
  })
  async eraseCandidate(
    @Ctx() context: Context,
    @Arg('input', () => EraseCandidateInput) input: EraseCandidateInput,
  ): Promise<number> {
    await eraseCandidate(context, input);
    return 1;
  }

  @Allow('PRIVACY_MANAGE')
  @Mutation(() => RetentionStanding, {
    description: 'Puts one candidate on legal hold or lifts it. Errors: NOT_FOUND, BAD_INPUT.',
  })
  async setLegalHold(
    @Ctx() context: Context,
    @Arg('input', () => SetLegalHoldInput) { candidateId, reason }: SetLegalHoldInput,
  ): Promise<Standing> {
    await setLegalHold(context, candidateId, reason ?? null);
    const standing = await readStanding(context, candidateId);
    if (!standing) throw notFound();
    return standing;
  }

  @Allow('CANDIDATES_EXPORT')
  @Mutation(() => String, {
    description: 'The path of everything about one candidate (ZIP with JSON, a page and the files). Errors: NOT_FOUND.',
  })
  exportCandidate(
    @Ctx() context: Context,
    @Arg('input', () => ExportCandidateInput) { candidateId }: ExportCandidateInput,
  ): Promise<string> {
    return exportCandidate(context, candidateId);
  }

  @Allow('PRIVACY_MANAGE')
  @Mutation(() => ID, {
    description:
      'Takes a correction over, or not; gives the candidate. Errors: NOT_FOUND, CONFLICT for a taken address.',
  })
  decideContactCorrection(
    @Ctx() context: Context,
    @Arg('input', () => DecideContactCorrectionInput) input: DecideContactCorrectionInput,
  ): Promise<string> {
    return decideCorrection(context, input);
  }
}
