import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { tell } from '../../platform/events.ts';
import { checked, line, own } from '../../platform/input.ts';
import { VacancyEdited } from './vacancies.events.ts';
import type { SetVacancyQuestionsInput } from './vacancies.inputs.ts';
import { lockVisibleVacancy } from './vacancies.service.ts';
import { assertAct } from './vacancies.states.ts';
import { questionKinds } from './vacancies.terms.ts';
import { ScreeningQuestion } from './vacancy.entity.ts';

const rules = z
  .array(
    z
      .object({
        id: z.uuid().nullish().catch(null),
        kind: z.enum(questionKinds),
        label: line(300),
        isRequired: z.boolean(),
        options: z.array(line(200)).max(30).nullish(),
      })
      .transform((question) => ({
        ...question,
        options: question.kind === 'CHOICE' ? [...new Set(question.options ?? [])] : [],
      }))
      .refine((question) => question.kind !== 'CHOICE' || question.options.length >= 2, {
        path: ['options'],
        ...own({ nl: 'Geef minstens twee verschillende antwoorden.', en: 'Give at least two different answers.' }),
      }),
  )
  .max(20);

/**
 * Replaces the vacancy's questions by this list. Answers given earlier keep the wording they were
 * given to, so a question can always change or go.
 */
export async function setVacancyQuestions(
  context: Context,
  { vacancyId, questions }: SetVacancyQuestionsInput,
): Promise<void> {
  await change(context, 'setVacancyQuestions', async (step) => {
    const vacancy = await lockVisibleVacancy(context, step.em, vacancyId);
    assertAct('edit', vacancy.state);
    const wanted = checked(rules, questions, 'questions');
    const existing = new Map(
      (await step.em.find(ScreeningQuestion, { vacancyId })).map((question) => [question.id, question]),
    );
    for (const [position, { id, ...fields }] of wanted.entries()) {
      const known = id ? existing.get(id) : undefined;
      if (known) {
        step.em.assign(known, { ...fields, position });
        existing.delete(known.id);
      } else {
        step.em.create(ScreeningQuestion, { ...fields, position, vacancyId });
      }
    }
    for (const gone of existing.values()) step.em.remove(gone);
    await step.em.flush();
    if (vacancy.state === 'PUBLISHED') await tell(context, step, VacancyEdited, { vacancyId });
    step.about('Vacancy', vacancyId);
  });
}
