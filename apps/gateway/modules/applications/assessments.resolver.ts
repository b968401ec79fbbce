import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { User } from '../access/access.objects.ts';
import { Application } from './applications.objects.ts';
import { askedFields, readApplication } from './applications.rows.ts';
import {
  AskForAssessmentsInput,
  AssessmentInput,
  AssessmentRoundInput,
  GiveAssessmentInput,
} from './assessments.inputs.ts';
import { Assessment } from './assessments.objects.ts';
import { assessmentsOf, ownAssessmentOf, possibleAssessorsOf } from './assessments.rows.ts';
import { askForAssessments, closeAssessments, giveAssessment, takeBackAssessment } from './assessments.service.ts';

@Resolver(() => Application)
export class AssessmentsResolver {
  @Allow('MESSAGES_SEND')
  @Mutation(() => Application, {
    description:
      'Asks colleagues by mail to assess a candidate. Errors: NOT_FOUND, BAD_INPUT for who cannot see the application or is asked already, and for a template with holes.',
  })
  async askForAssessments(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AskForAssessmentsInput) input: AskForAssessmentsInput,
  ): Promise<Application> {
    await askForAssessments(context, input);
    return applicationFor(context, info, input.applicationId);
  }

  @Allow('NOTES_WRITE')
  @Mutation(() => Application, {
    description:
      'Gives what was asked of the viewer, or changes it. Errors: NOT_FOUND, BAD_INPUT, CONFLICT once the round is closed.',
  })
  async giveAssessment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => GiveAssessmentInput) input: GiveAssessmentInput,
  ): Promise<Application> {
    return applicationFor(context, info, await giveAssessment(context, input));
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => Application, {
    description:
      'Takes a request back; a mail that waits is not sent. Errors: NOT_FOUND, CONFLICT for what was given or is closed.',
  })
  async takeBackAssessment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssessmentInput) { assessmentId }: AssessmentInput,
  ): Promise<Application> {
    return applicationFor(context, info, await takeBackAssessment(context, assessmentId));
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => Application, {
    description: 'Closes a round: nothing in it is given or changed any more. Errors: NOT_FOUND.',
  })
  async closeAssessments(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssessmentRoundInput) { roundId }: AssessmentRoundInput,
  ): Promise<Application> {
    return applicationFor(context, info, await closeAssessments(context, roundId));
  }

  @Allow('NOTES_VIEW')
  @FieldResolver(() => [Assessment], {
    nullable: true,
    description: 'What colleagues were asked and gave, the newest round first.',
  })
  assessments(@Ctx() context: Context, @Root() { id }: Application): Promise<Assessment[]> {
    return loadMany(context, assessmentsOf, id);
  }

  @FieldResolver(() => Assessment, {
    nullable: true,
    description: 'What the viewer is asked, or gave and can still change.',
  })
  async ownAssessment(@Ctx() context: Context, @Root() { id }: Application): Promise<Assessment | null> {
    return (await loadMany(context, ownAssessmentOf, id))[0] ?? null;
  }

  @Allow('MESSAGES_SEND')
  @FieldResolver(() => [User], {
    nullable: true,
    description: 'Who can be asked: colleagues who see the application and write notes, the team of the vacancy first.',
  })
  possibleAssessors(@Ctx() context: Context, @Root() { id }: Application): Promise<User[]> {
    return loadMany(context, possibleAssessorsOf, id);
  }
}

async function applicationFor(context: Context, info: GraphQLResolveInfo, id: string): Promise<Application> {
  const application = await readApplication(context, id, askedFields(info));
  if (!application) throw notFound();
  return application;
}
