import { change, type Change, once } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { checked, isUuid, line } from '../../platform/input.ts';
import { User } from '../access/user.entity.ts';
import { VacancyTemplate } from './template.entity.ts';
import { readCopy, type VacancyCopy } from './vacancies.copying.rows.ts';
import { VacancyCopied } from './vacancies.events.ts';
import type {
  DuplicateVacancyInput,
  RemoveVacancyTemplateInput,
  SaveVacancyAsTemplateInput,
  StartFromTemplateInput,
} from './vacancies.inputs.ts';
import { addVacancy, lockVisibleVacancy } from './vacancies.service.ts';
import { replaceTeam } from './vacancies.team.service.ts';
import { type CopyPart, copyParts } from './vacancies.terms.ts';
import { ScreeningQuestion, type Vacancy } from './vacancy.entity.ts';

/** A new draft like another vacancy, with the parts that are asked for. The same key gives the same vacancy again. */
export async function duplicateVacancy(context: Context, input: DuplicateVacancyInput): Promise<string> {
  const title = checked(line(150), input.title, 'title');
  return change(context, 'duplicateVacancy', async (step) => {
    const answer = await once(step.em, 'duplicateVacancy', input.idempotencyKey, input, async () => {
      const source = await lockVisibleVacancy(context, step.em, input.vacancyId);
      return { vacancyId: await makeFrom(context, step, await readCopy(step.em, source), title, input.parts) };
    });
    step.about('Vacancy', answer.vacancyId);
    return answer.vacancyId;
  });
}

/** Keeps the vacancy as it is now, to start others from. Errors: NOT_FOUND, BAD_INPUT. */
export async function saveVacancyAsTemplate(
  context: Context,
  input: SaveVacancyAsTemplateInput,
): Promise<{ id: string; name: string }> {
  const name = checked(line(100), input.name, 'name');
  return change(context, 'saveVacancyAsTemplate', async ({ em, about }) => {
    const vacancy = await lockVisibleVacancy(context, em, input.vacancyId);
    const template = em.create(VacancyTemplate, {
      name,
      content: await readCopy(em, vacancy),
      createdById: context.user.userId,
    });
    await em.flush();
    about('VacancyTemplate', template.id);
    return { id: template.id, name };
  });
}

/** A new draft from a kept vacancy. Who left since is not in its team. Errors: NOT_FOUND, BAD_INPUT. */
export async function startFromTemplate(context: Context, input: StartFromTemplateInput): Promise<string> {
  const title = checked(line(150), input.title, 'title');
  return change(context, 'startVacancyFromTemplate', async (step) => {
    const answer = await once(step.em, 'startVacancyFromTemplate', input.idempotencyKey, input, async () => {
      const template = isUuid(input.vacancyTemplateId)
        ? await step.em.findOne(VacancyTemplate, { id: input.vacancyTemplateId, archivedAt: null })
        : null;
      if (!template) throw notFound();
      return { vacancyId: await makeFrom(context, step, template.content, title, [...copyParts]) };
    });
    step.about('Vacancy', answer.vacancyId);
    return answer.vacancyId;
  });
}

/** Takes a kept vacancy off the list. Vacancies that started from it stay as they are. */
export async function removeVacancyTemplate(
  context: Context,
  { vacancyTemplateId }: RemoveVacancyTemplateInput,
): Promise<{ id: string; name: string }> {
  return change(context, 'removeVacancyTemplate', async ({ em, about }) => {
    const template = isUuid(vacancyTemplateId)
      ? await em.findOne(VacancyTemplate, { id: vacancyTemplateId, archivedAt: null })
      : null;
    if (!template) throw notFound();
    template.archivedAt = new Date();
    about('VacancyTemplate', template.id);
    return { id: template.id, name: template.name };
  });
}

async function makeFrom(
  context: Context,
  step: Change,
  copy: VacancyCopy,
  title: string,
  parts: CopyPart[],
): Promise<string> {
  const { em } = step;
  const has = (part: CopyPart): boolean => parts.includes(part);
  const { language, orgUnitId, employerId } = copy.fields;
  const fields = has('TEXT') ? { ...copy.fields, title } : { title, language, orgUnitId, employerId };
  const vacancy = await addVacancy(context, em, fields, has('WORKFLOW') ? copy.workflowId : null);
  if (has('FORM')) Object.assign(vacancy, copy.form, copy.form.formSource === 'OWN' ? { ownFormVersion: 1 } : {});
  if (has('QUESTIONS')) copyQuestions(step, vacancy, copy.questions);
  if (has('TEAM')) await copyTeam(context, step, vacancy, copy.team);
  await em.flush();
  if (has('CHANNELS')) await tell(context, step, VacancyCopied, { vacancyId: vacancy.id, channelIds: copy.channelIds });
  return vacancy.id;
}

function copyQuestions({ em }: Change, vacancy: Vacancy, { own, ...choice }: VacancyCopy['questions']): void {
  Object.assign(vacancy, choice);
  own.forEach(({ id: _id, ...question }, position) =>
    em.create(ScreeningQuestion, { ...question, position, vacancyId: vacancy.id }),
  );
}

async function copyTeam({ user }: Context, { em }: Change, vacancy: Vacancy, team: VacancyCopy['team']): Promise<void> {
  const active = await em.find(User, { id: { $in: team.members.map(({ userId }) => userId) }, state: 'ACTIVE' });
  const activeIds = new Set(active.map(({ id }) => id));
  const members = team.members.filter(({ userId }) => activeIds.has(userId));
  const hasResponsible = members.some(({ isResponsible }) => isResponsible);
  const isMember = members.some(({ userId }) => userId === user.userId);
  const maker = { userId: user.userId, isResponsible: !hasResponsible };
  await replaceTeam(em, vacancy.id, isMember && hasResponsible ? members : [...members, maker]);
  vacancy.teamTemplateId = team.templateId;
}
