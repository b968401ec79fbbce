import {
  type Advice,
  AskForAssessmentsDocument,
  CloseAssessmentsDocument,
  GiveAssessmentDocument,
  TakeBackAssessmentDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { parseDate } from '@instroom/ui/format-date.ts';
import type { translatorFor } from '~/i18n/messages.ts';
import { badInput } from '~/shell/field-errors.ts';
import { type gatewayFor, refused } from '~/shell/gateway.server.ts';

/** What the forms on the tab of assessments ask for. */
export async function changeAssessments(
  gateway: ReturnType<typeof gatewayFor>,
  form: FormData,
  applicationId: string,
  t: ReturnType<typeof translatorFor>,
) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const answer = (failure: Failure | undefined, done: string) =>
    failure ? refused(failure) : { done, failure: undefined };

  switch (form.get('intent')) {
    case 'ask-assessments': {
      const dueOn = parseDate(text('dueOn')) ?? null;
      if (text('dueOn') && !dueOn)
        return refused(badInput(t('assessments.incomplete'), { dueOn: t('assessments.dayUnreadable') }));
      const colleagueIds = form.getAll('colleagueIds').map(String);
      const { failure } = await gateway.run(AskForAssessmentsDocument, {
        input: { applicationId, colleagueIds, templateId: text('templateId') || null, dueOn },
      });
      return answer(failure, t('assessments.asked'));
    }
    case 'give-assessment': {
      const missing = {
        ...(!text('advice') && { advice: t('assessments.chooseAdvice') }),
        ...(!text('score') && { score: t('assessments.chooseScore') }),
        ...(!text('words') && { words: t('assessments.writeWords') }),
      };
      if (Object.keys(missing).length > 0) return refused(badInput(t('assessments.incomplete'), missing));
      const { failure } = await gateway.run(GiveAssessmentDocument, {
        input: {
          assessmentId: text('assessmentId'),
          advice: text('advice') as Advice,
          score: Number(text('score')),
          words: text('words'),
        },
      });
      return answer(failure, t('assessments.given'));
    }
    case 'take-back-assessment': {
      const { failure } = await gateway.run(TakeBackAssessmentDocument, {
        input: { assessmentId: text('assessmentId') },
      });
      return answer(failure, t('assessments.takenBack'));
    }
    default: {
      const { failure } = await gateway.run(CloseAssessmentsDocument, { input: { roundId: text('roundId') } });
      return answer(failure, t('assessments.closedNow'));
    }
  }
}
