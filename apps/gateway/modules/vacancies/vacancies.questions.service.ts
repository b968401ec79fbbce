import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { checked, problem } from '../../platform/input.ts';
import { VacancyEdited } from './vacancies.events.ts';
import type { ScreeningQuestionInput, SetVacancyQuestionsInput } from './vacancies.inputs.ts';
import { questionRules } from './vacancies.questions.rules.ts';
import { lockVisibleVacancy } from './vacancies.service.ts';
import { assertAct } from './vacancies.states.ts';
import { ScreeningQuestion } from './vacancy.entity.ts';

const LONGEST_WAIT_DAYS = 60;

/**
 * Gives the vacancy these questions as its own. Answers given earlier keep the wording they were given
 * to, so a question can always change or go.
 */
export async function setVacancyQuestions(
  context: Context,
  { vacancyId, questions, knockOutAfterDays }: SetVacancyQuestionsInput,
): Promise<void> {
  await change(context, 'setVacancyQuestions', async (step) => {
    const vacancy = await lockVisibleVacancy(context, step.em, vacancyId);
    assertAct('edit', vacancy.state);
    await replaceQuestions(step.em, { vacancyId }, questions);
    vacancy.questionSource = 'OWN';
    vacancy.questionnaireId = null;
    if (knockOutAfterDays !== undefined) vacancy.knockOutAfterDays = readWait(knockOutAfterDays);
    await step.em.flush();
    if (vacancy.state === 'PUBLISHED') await tell(context, step, VacancyEdited, { vacancyId });
    step.about('Vacancy', vacancyId);
  });
}

/** Makes this list the questions of a vacancy or a questionnaire; one that was there before keeps its id. */
export async function replaceQuestions(
  em: Em,
  owner: { vacancyId: string } | { questionnaireId: string },
  questions: ScreeningQuestionInput[],
): Promise<void> {
  const wanted = checked(questionRules, questions, 'questions');
  const existing = new Map((await em.find(ScreeningQuestion, owner)).map((question) => [question.id, question]));
  for (const [position, { id, ...fields }] of wanted.entries()) {
    const known = id ? existing.get(id) : undefined;
    if (known) {
      em.assign(known, { ...fields, position });
      existing.delete(known.id);
    } else {
      em.create(ScreeningQuestion, { ...fields, position, ...owner });
    }
  }
  for (const gone of existing.values()) em.remove(gone);
  await em.flush();
}

/** Never the same day: nobody should see that a machine refused them at once. */
function readWait(days: number | null): number | null {
  if (days === null || (Number.isInteger(days) && days >= 1 && days <= LONGEST_WAIT_DAYS)) return days;
  throw badInput([
    problem(
      'knockOutAfterDays',
      `Kies een aantal dagen van 1 tot en met ${LONGEST_WAIT_DAYS}.`,
      `Choose a number of days from 1 to ${LONGEST_WAIT_DAYS}.`,
    ),
  ]);
}
