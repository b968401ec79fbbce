import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Allow, SignedIn } from '../../platform/permissions/marks.ts';
import { GuidedStart, SkipGuidedStepInput } from './guided-start.objects.ts';
import { dismissGuidedStart, readGuidedStart, skipGuidedStep } from './guided-start.service.ts';
import { AnswerHelpInput, HelpAnswers } from './help.objects.ts';
import { answerHelp, readHelpAnswers } from './help.service.ts';
import { EditCompanyProfileInput, SetFeaturesInput, SetOrganisationDefaultsInput } from './organisation.inputs.ts';
import { CompanyProfile, TemplateChoices } from './organisation.objects.ts';
import { readCompanyProfile, readTemplateChoices } from './organisation.profile.rows.ts';
import { editCompanyProfile, setFeatures, setOrganisationDefaults } from './organisation.profile.service.ts';

@Resolver()
export class OrganisationResolver {
  @Allow('ORGANISATION_MANAGE')
  @Query(() => CompanyProfile, { description: 'What the organisation tells about itself, and its settings.' })
  companyProfile(@Ctx() context: Context): Promise<CompanyProfile> {
    return readCompanyProfile(context);
  }

  @SignedIn()
  @Query(() => TemplateChoices, { description: 'The named templates that can be chosen as defaults.' })
  templateChoices(@Ctx() context: Context): Promise<TemplateChoices> {
    return readTemplateChoices(context);
  }

  @Allow('ORGANISATION_MANAGE')
  @Mutation(() => CompanyProfile, {
    description: 'Changes the profile. Errors: BAD_INPUT by field, CONFLICT when the version is not the newest.',
  })
  async editCompanyProfile(
    @Ctx() context: Context,
    @Arg('input', () => EditCompanyProfileInput) input: EditCompanyProfileInput,
  ): Promise<CompanyProfile> {
    await editCompanyProfile(context, input);
    return readCompanyProfile(context);
  }

  @Allow('ORGANISATION_MANAGE')
  @Mutation(() => CompanyProfile, {
    description: 'Sets the defaults of vacancies that nothing closer decides for. Errors: BAD_INPUT by field.',
  })
  async setOrganisationDefaults(
    @Ctx() context: Context,
    @Arg('input', () => SetOrganisationDefaultsInput) { defaults }: SetOrganisationDefaultsInput,
  ): Promise<CompanyProfile> {
    await setOrganisationDefaults(context, defaults);
    return readCompanyProfile(context);
  }

  @Allow('ORGANISATION_MANAGE')
  @Mutation(() => CompanyProfile, {
    description: 'Switches optional parts on and off. What was made with a part stays, and is back when the part is.',
  })
  async setFeatures(
    @Ctx() context: Context,
    @Arg('input', () => SetFeaturesInput) { features }: SetFeaturesInput,
  ): Promise<CompanyProfile> {
    await setFeatures(context, features);
    return readCompanyProfile(context);
  }

  @SignedIn()
  @Query(() => GuidedStart, { description: 'The ten steps of setting up, each worked out from what is stored.' })
  guidedStart(@Ctx() context: Context): Promise<GuidedStart> {
    return readGuidedStart(context);
  }

  @Allow('ORGANISATION_MANAGE')
  @Mutation(() => GuidedStart, {
    description: 'Passes a step over, or takes that back. Errors: BAD_INPUT for a step that belongs to it.',
  })
  async skipGuidedStep(
    @Ctx() context: Context,
    @Arg('input', () => SkipGuidedStepInput) { step, isSkipped }: SkipGuidedStepInput,
  ): Promise<GuidedStart> {
    await skipGuidedStep(context, step, isSkipped);
    return readGuidedStart(context);
  }

  @SignedIn()
  @Mutation(() => GuidedStart, { description: 'Puts the guided start away for the viewer, or brings it back.' })
  async dismissGuidedStart(
    @Ctx() context: Context,
    @Arg('isDismissed', () => Boolean) isDismissed: boolean,
  ): Promise<GuidedStart> {
    await dismissGuidedStart(context, isDismissed);
    return readGuidedStart(context);
  }

  @SignedIn()
  @Query(() => [HelpAnswers], { description: 'How often colleagues found articles of the help useful.' })
  helpAnswers(
    @Ctx() context: Context,
    @Arg('article', () => String, { nullable: true }) article?: string,
  ): Promise<HelpAnswers[]> {
    return readHelpAnswers(context, article ?? null);
  }

  @SignedIn()
  @Mutation(() => [HelpAnswers], { description: 'Tells whether an article answered the question. Errors: BAD_INPUT.' })
  async answerHelp(
    @Ctx() context: Context,
    @Arg('input', () => AnswerHelpInput) input: AnswerHelpInput,
  ): Promise<HelpAnswers[]> {
    await answerHelp(context, input);
    return readHelpAnswers(context, input.article);
  }
}
