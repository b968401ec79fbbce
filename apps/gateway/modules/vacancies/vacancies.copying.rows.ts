import type { Em } from '../../platform/database/orm.ts';
import type { VacancyFields } from './vacancies.fields.ts';
import type { QuestionFields } from './vacancies.questions.rules.ts';
import { ScreeningQuestion, type Vacancy, VacancyTeamMember } from './vacancy.entity.ts';

/** All of a vacancy that another one can start from: never its applications, nor its dates. */
export type VacancyCopy = {
  fields: VacancyFields;
  team: { templateId: string | null; members: { userId: string; isResponsible: boolean }[] };
  workflowId: string;
  form: Pick<Vacancy, 'formSource' | 'applicationFormId' | 'ownForm' | 'acknowledgementId'>;
  questions: Pick<Vacancy, 'questionSource' | 'questionnaireId' | 'knockOutAfterDays'> & { own: QuestionFields[] };
  channelIds: string[];
};

export async function readCopy(em: Em, vacancy: Vacancy): Promise<VacancyCopy> {
  const [team, own, channels] = await Promise.all([
    em.find(VacancyTeamMember, { vacancyId: vacancy.id }),
    em.find(ScreeningQuestion, { vacancyId: vacancy.id }, { orderBy: { position: 'asc' } }),
    em.execute<{ id: string }[]>(
      `select channel_id as id from publication_plan where vacancy_id = ?
       union select channel_id from publication where vacancy_id = ? and ended_at is null`,
      [vacancy.id, vacancy.id],
    ),
  ]);
  const { formSource, applicationFormId, ownForm, acknowledgementId } = vacancy;
  const { questionSource, questionnaireId, knockOutAfterDays } = vacancy;
  return {
    fields: fieldsOf(vacancy),
    team: {
      templateId: vacancy.teamTemplateId ?? null,
      members: team.map(({ userId, isResponsible }) => ({ userId, isResponsible })),
    },
    workflowId: vacancy.workflowId,
    form: { formSource, applicationFormId, ownForm, acknowledgementId },
    questions: {
      questionSource,
      questionnaireId,
      knockOutAfterDays,
      own: own.map(({ kind, label, help, isRequired, options, knockOut, points }) => ({
        id: null,
        kind,
        label,
        help: help ?? null,
        isRequired,
        options,
        knockOut: knockOut ?? null,
        points: points ?? null,
      })),
    },
    channelIds: channels.map(({ id }) => id),
  };
}

function fieldsOf(vacancy: Vacancy): VacancyFields {
  const { title, descriptionHtml, descriptionText, language, workplaceType, places, workTimes, hiddenFields } = vacancy;
  const orNull = <Value>(value: Value | null | undefined): Value | null => value ?? null;
  return {
    title,
    descriptionHtml,
    descriptionText,
    language,
    workplaceType,
    places,
    workTimes,
    hiddenFields,
    occupationId: orNull(vacancy.occupationId),
    placeId: orNull(vacancy.placeId),
    educationLevelId: orNull(vacancy.educationLevelId),
    hoursMin: orNull(vacancy.hoursMin),
    hoursMax: orNull(vacancy.hoursMax),
    salaryMinCents: orNull(vacancy.salaryMinCents),
    salaryMaxCents: orNull(vacancy.salaryMaxCents),
    salaryPeriod: orNull(vacancy.salaryPeriod),
    contractType: orNull(vacancy.contractType),
    orgUnitId: orNull(vacancy.orgUnitId),
    employerId: orNull(vacancy.employerId),
    category: orNull(vacancy.category),
    travelAllowance: orNull(vacancy.travelAllowance),
    costCentre: orNull(vacancy.costCentre),
    requisitionNumber: orNull(vacancy.requisitionNumber),
    budgetCents: orNull(vacancy.budgetCents),
    campaign: orNull(vacancy.campaign),
    internalNotes: orNull(vacancy.internalNotes),
    closingDate: null,
    startDate: null,
  };
}
