import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { readForm } from './forms.rules.ts';
import { ApplicationForm, Questionnaire, TeamTemplate } from './template.entity.ts';
import { inheritedBy } from './vacancies.choices.rows.ts';
import { VacancyEdited } from './vacancies.events.ts';
import type { ChooseVacancyTemplateInput, SetVacancyFormInput, UseVacancyDefaultInput } from './vacancies.inputs.ts';
import { lockVisibleVacancy } from './vacancies.service.ts';
import { assertAct } from './vacancies.states.ts';
import { fillTeam } from './vacancies.team.service.ts';
import type { SetUpPart } from './vacancies.terms.ts';
import { chooseWorkflow } from './vacancies.workflow.service.ts';
import { ScreeningQuestion, type Vacancy } from './vacancy.entity.ts';

/** Gives the vacancy a template for one part, before whatever it inherits. Errors: NOT_FOUND, BAD_INPUT, CONFLICT. */
export async function chooseVacancyTemplate(
  context: Context,
  { vacancyId, part, templateId }: ChooseVacancyTemplateInput,
): Promise<void> {
  await onSetUp(context, 'chooseVacancyTemplate', vacancyId, async (vacancy, em) => {
    await assertUsable(em, part, templateId);
    await use(context, em, vacancy, part, templateId);
  });
}

/** Takes back the vacancy's own choice for one part: from now on it has what it inherits. Errors: NOT_FOUND, CONFLICT. */
export async function useVacancyDefault(context: Context, { vacancyId, part }: UseVacancyDefaultInput): Promise<void> {
  await onSetUp(context, 'useVacancyDefault', vacancyId, async (vacancy, em) => {
    const inherited = await inheritedBy(context, em, vacancy.orgUnitId ?? null);
    if (part === 'TEAM' || part === 'WORKFLOW') {
      const templateId = inherited[part];
      if (!templateId) throw noDefault();
      await use(context, em, vacancy, part, templateId);
    } else if (part === 'APPLICATION_FORM') {
      Object.assign(vacancy, { formSource: 'DEFAULT', applicationFormId: null, ownForm: null });
    } else if (part === 'ACKNOWLEDGEMENT') {
      vacancy.acknowledgementId = null;
    } else {
      await em.nativeDelete(ScreeningQuestion, { vacancyId });
      Object.assign(vacancy, { questionSource: 'DEFAULT', questionnaireId: null });
    }
  });
}

/** Composes a form for this vacancy alone. Errors: NOT_FOUND, BAD_INPUT by field, CONFLICT when somebody was faster. */
export async function setVacancyForm(
  context: Context,
  { vacancyId, expectedVersion, fields }: SetVacancyFormInput,
): Promise<void> {
  const ownForm = readForm(fields, 'fields');
  await onSetUp(context, 'setVacancyForm', vacancyId, async (vacancy) => {
    if (expectedVersion !== undefined && expectedVersion !== null && expectedVersion !== vacancy.ownFormVersion)
      throw new DomainError(
        'CONFLICT',
        {
          nl: 'Iemand anders heeft dit formulier intussen gewijzigd. Bekijk de nieuwe versie; wat je maakte staat er nog.',
          en: 'Somebody else changed this form in the meantime. Look at the new version; what you made is still here.',
        },
        { details: { version: vacancy.ownFormVersion } },
      );
    Object.assign(vacancy, {
      ownForm,
      ownFormVersion: vacancy.ownFormVersion + 1,
      formSource: 'OWN',
      applicationFormId: null,
    });
  });
}

async function use(context: Context, em: Em, vacancy: Vacancy, part: SetUpPart, templateId: string): Promise<void> {
  switch (part) {
    case 'TEAM':
      return fillTeam(context, em, vacancy, templateId);
    case 'WORKFLOW':
      return chooseWorkflow(em, vacancy, templateId);
    case 'APPLICATION_FORM':
      return void Object.assign(vacancy, { formSource: 'TEMPLATE', applicationFormId: templateId, ownForm: null });
    case 'ACKNOWLEDGEMENT':
      return void Object.assign(vacancy, { acknowledgementId: templateId });
    case 'QUESTIONNAIRE':
      await em.nativeDelete(ScreeningQuestion, { vacancyId: vacancy.id });
      return void Object.assign(vacancy, { questionSource: 'TEMPLATE', questionnaireId: templateId });
  }
}

async function assertUsable(em: Em, part: SetUpPart, templateId: string): Promise<void> {
  const isThere = isUuid(templateId) && (await finders[part](em, templateId)) > 0;
  if (!isThere) throw badInput([problem('templateId', 'Kies een bestaande template.', 'Choose an existing template.')]);
}

const finders: Record<SetUpPart, (em: Em, id: string) => Promise<number>> = {
  TEAM: (em, id) => em.count(TeamTemplate, { id, archivedAt: null }),
  APPLICATION_FORM: (em, id) => em.count(ApplicationForm, { id, archivedAt: null }),
  QUESTIONNAIRE: (em, id) => em.count(Questionnaire, { id, archivedAt: null }),
  WORKFLOW: async (em, id) =>
    (await em.execute('select 1 from workflow where id = ? and archived_at is null', [id])).length,
  ACKNOWLEDGEMENT: async (em, id) =>
    (await em.execute("select 1 from message_template where kind = 'ACKNOWLEDGEMENT' and id = ?", [id])).length,
};

async function onSetUp(
  context: Context,
  operation: string,
  vacancyId: string,
  work: (vacancy: Vacancy, em: Em) => Promise<void>,
): Promise<void> {
  await change(context, operation, async (step) => {
    const vacancy = await lockVisibleVacancy(context, step.em, vacancyId);
    assertAct('edit', vacancy.state);
    await work(vacancy, step.em);
    await step.em.flush();
    if (vacancy.state === 'PUBLISHED') await tell(context, step, VacancyEdited, { vacancyId });
    step.about('Vacancy', vacancyId);
  });
}

function noDefault(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Er is geen standaard ingesteld. Kies zelf, of stel eerst een standaard in bij het bedrijfsprofiel.',
    en: 'No default is set. Choose one yourself, or set a default on the company profile first.',
  });
}
