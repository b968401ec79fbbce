import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ApplicationSourceEnum, StageGroupEnum } from '../applications/applications.terms.ts';
import type { ApplicationSource, StageGroup } from '../applications/applications.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'How many applications were ever in a stage of this group.' })
export class ReachedGroup {
  @Field(() => StageGroupEnum) group: StageGroup;
  @Field(() => Int) applications: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the applications that came in during a period.' })
export class ReportFigures {
  @Field(() => Int, { description: 'All that came in.' }) applications: number;
  @Field(() => Int, { description: 'Now in a stage of the group HIRED.' }) hired: number;
  @Field(() => Int, { description: 'Now in a stage of the group REJECTED, at the choice of the organisation.' })
  rejected: number;
  @Field(() => Int, { description: 'Ended by the candidate.' }) withdrawn: number;
  @Field(() => Int, { description: 'Somebody still has to act: now in an active stage.' }) running: number;
  @Field(() => Float, { description: 'Hired as a part of all that came in, 0 to 1.' }) conversion: number;
  @Field(() => Float, { nullable: true, description: 'Median of the days from applying to being hired.' })
  daysToHire: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Median of the days from applying to the first move, of those that were moved.',
  })
  daysToFirstMove: number | null;
  @Field(() => [ReachedGroup], {
    description: 'For each stage group, in the order of a procedure. A move that was undone does not count.',
  })
  reached: ReachedGroup[];
}

@ObjectType({ simpleResolvers: true, description: 'The figures of the vacancies of one campaign.' })
export class CampaignFigures extends ReportFigures {
  @Field(() => String, { nullable: true, description: 'Null: vacancies without a campaign.' }) campaign: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The figures of one way in.' })
export class SourceFigures extends ReportFigures {
  @Field(() => ApplicationSourceEnum) source: ApplicationSource;
  @Field(() => String, { nullable: true, description: 'The partner that delivered them.' }) partnerName: string | null;
  @Field(() => String, { nullable: true, description: 'The campaign or page whose link led here.' })
  sourceDetail: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The figures of one vacancy.' })
export class VacancyFigures extends ReportFigures {
  @Field(() => ID) vacancyId: string;
  @Field(() => String) title: string;
  @Field(() => Int) number: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Figures of recruitment over a period, of what the viewer can see. Parts are in order of size.',
})
export class RecruitmentReport {
  @Field(() => Int, { description: 'Vacancies that were last published in the period.' }) vacanciesPublished: number;
  @Field(() => ReportFigures) total: ReportFigures;
  @Field(() => [CampaignFigures]) campaigns: CampaignFigures[];
  @Field(() => [SourceFigures]) sources: SourceFigures[];
  @Field(() => [VacancyFigures]) vacancies: VacancyFigures[];
  @Field(() => [String], { description: 'Every campaign of the vacancies that the viewer can see, by name.' })
  campaignChoices: string[];
}
