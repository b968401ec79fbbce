import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { checked } from '../../platform/input.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { ReportFilter, reportFilterRules } from './insights.inputs.ts';
import { RecruitmentReport } from './insights.objects.ts';
import { readRecruitmentReport } from './insights.rows.ts';

@Resolver()
export class InsightsResolver {
  @Allow('APPLICATIONS_VIEW')
  @Query(() => RecruitmentReport, {
    description:
      'The applications that came in during a period and what became of them, as far as the viewer can see them. Errors: BAD_INPUT.',
  })
  recruitmentReport(
    @Ctx() context: Context,
    @Arg('filter', () => ReportFilter) filter: ReportFilter,
  ): Promise<RecruitmentReport> {
    return readRecruitmentReport(context, checked(reportFilterRules, filter, 'filter'));
  }
}
