import { LockMode } from '@mikro-orm/core';
import { change, type Change, once } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { isUuid, problem } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { visibleVacancies } from './vacancies.access.ts';
import { inheritedBy } from './vacancies.choices.rows.ts';
import { VacancyClosed, VacancyEdited, VacancyPublished } from './vacancies.events.ts';
import { readFields, type VacancyFields } from './vacancies.fields.ts';
import type {
  CloseVacancyInput,
  CreateVacancyInput,
  EditVacancyInput,
  PublishVacancyInput,
  SetVacancyTeamInput,
} from './vacancies.inputs.ts';
import { missingForPublication } from './vacancies.publication-rules.ts';
import { assertAct, type VacancyAct } from './vacancies.states.ts';
import { fillTeam, replaceTeam } from './vacancies.team.service.ts';
import type { CloseReason } from './vacancies.terms.ts';
import { chooseWorkflow } from './vacancies.workflow.service.ts';
import { Vacancy } from './vacancy.entity.ts';

/**
 * Saves a new draft; the same idempotency key gives the same vacancy again. Without a team or workflow
 * it starts with those it inherits.
 */
export async function createVacancy(context: Context, input: CreateVacancyInput): Promise<string> {
  return change(context, 'createVacancy', async ({ em, about }) => {
    const { vacancyId } = await once(em, 'createVacancy', input.idempotencyKey, input, async () => {
      const fields = await readFields(em, input.fields);
      const vacancy = await addVacancy(context, em, fields, input.workflowId ?? null);
      if (input.team) {
        await replaceTeam(em, vacancy.id, input.team);
        vacancy.teamTemplateId = null;
      }
      return { vacancyId: vacancy.id };
    });
    about('Vacancy', vacancyId);
    return vacancyId;
  });
}

/** Adds a draft under the next number, with the team and workflow it inherits, or this workflow. */
export async function addVacancy(
  context: Context,
  em: Em,
  fields: Partial<VacancyFields> & { title: string; language: Language },
  workflowId: string | null,
): Promise<Vacancy> {
  // A statement of its own: what comes after it sees the numbers of those who held the lock before.
  await em.execute(
    "select pg_advisory_xact_lock(hashtextextended('vacancy.number' || current_setting('app.organisation'), 0))",
  );
  const [{ number } = { number: 1 }] = await em.execute<{ number: number }[]>(
    'select coalesce((select max(number) from vacancy), 1000) + 1 as number',
  );
  const inherited = await inheritedBy(context, em, fields.orgUnitId ?? null);
  const first = inherited.WORKFLOW ?? workflowId;
  if (!first)
    throw new DomainError('CONFLICT', {
      nl: 'Stel eerst een standaardworkflow in.',
      en: 'Set a default workflow first.',
    });
  const { userId } = context.user;
  const vacancy = em.create(Vacancy, {
    workplaceType: 'ON_SITE',
    ...fields,
    number,
    workflowId: first,
    createdById: userId,
  });
  await em.flush();
  if (workflowId) await chooseWorkflow(em, vacancy, workflowId);
  if (inherited.TEAM) await fillTeam(context, em, vacancy, inherited.TEAM);
  else await replaceTeam(em, vacancy.id, [{ userId, isResponsible: true }]);
  await em.flush();
  return vacancy;
}

/** Changes the fields; CONFLICT when somebody saved another version since. */
export async function editVacancy(
  context: Context,
  { vacancyId, expectedVersion, fields }: EditVacancyInput,
): Promise<void> {
  await onVacancy(context, 'editVacancy', 'edit', vacancyId, async (vacancy, step) => {
    if (vacancy.version !== expectedVersion) throw editedMeanwhile(vacancy.version);
    const columns = await readFields(step.em, fields);
    if (vacancy.state === 'PUBLISHED') assertComplete({ ...columns, isExpired: isPast(columns.closingDate) });
    step.em.assign(vacancy, columns);
    await step.em.flush();
    if (vacancy.state === 'PUBLISHED') await tell(context, step, VacancyEdited, { vacancyId });
  });
}

export async function setVacancyTeam(context: Context, { vacancyId, members }: SetVacancyTeamInput): Promise<void> {
  await onVacancy(context, 'setVacancyTeam', 'edit', vacancyId, async (vacancy, { em }) => {
    await replaceTeam(em, vacancyId, members);
    vacancy.teamTemplateId = null;
  });
}

/** Puts a complete vacancy on the chosen channels: at once, or on the day it says. BAD_INPUT names what is missing. */
export async function publishVacancy(
  context: Context,
  { vacancyId, channelIds, dates = [] }: PublishVacancyInput,
): Promise<void> {
  await onVacancy(context, 'publishVacancy', 'publish', vacancyId, async (vacancy, step) => {
    if (channelIds.length === 0)
      throw badInput([problem('channelIds', 'Kies minstens één kanaal.', 'Choose at least one channel.')]);
    assertComplete({ ...vacancy, isExpired: isPast(vacancy.closingDate ?? null) });
    vacancy.state = 'PUBLISHED';
    vacancy.publishedAt ??= new Date();
    vacancy.closedAt = null;
    vacancy.closeReason = null;
    await step.em.flush();
    await tell(context, step, VacancyPublished, {
      vacancyId,
      channels: [...new Set(channelIds)].map((channelId) => {
        const given = dates?.find((each) => each.channelId === channelId);
        return { channelId, startsOn: given?.startsOn ?? null, endsOn: given?.endsOn ?? null };
      }),
    });
  });
}

/** Takes a vacancy off every channel, at once, and keeps it in the archive. */
export async function closeVacancy(context: Context, { vacancyId, reason }: CloseVacancyInput): Promise<void> {
  await onVacancy(context, 'closeVacancy', 'close', vacancyId, (vacancy, step) =>
    close(context, step, vacancy, reason),
  );
}

/** Brings a closed vacancy back as a draft. */
export async function restoreVacancy(context: Context, vacancyId: string): Promise<void> {
  await onVacancy(context, 'restoreVacancy', 'restore', vacancyId, async (vacancy) => {
    vacancy.state = 'DRAFT';
    vacancy.closedAt = null;
    vacancy.closeReason = null;
    vacancy.publishedAt = null;
  });
}

async function close(context: Context, step: Change, vacancy: Vacancy, reason: CloseReason): Promise<void> {
  vacancy.state = 'ARCHIVED';
  vacancy.closedAt = new Date();
  vacancy.closeReason = reason;
  await step.em.flush();
  await tell(context, step, VacancyClosed, { vacancyId: vacancy.id, reason });
}

/** Every act on a vacancy: it is locked, must be visible, and its state must allow the act. */
async function onVacancy(
  context: Context,
  operation: string,
  act: VacancyAct,
  vacancyId: string,
  work: (vacancy: Vacancy, step: Change) => Promise<void>,
): Promise<void> {
  await change(context, operation, async (step) => {
    const vacancy = await lockVisibleVacancy(context, step.em, vacancyId);
    assertAct(act, vacancy.state);
    await work(vacancy, step);
    step.about('Vacancy', vacancyId);
  });
}

/** The same for what other modules set on a vacancy: only where its state lets it be edited. */
export async function lockEditableVacancy(context: Context, em: Em, vacancyId: string): Promise<Vacancy> {
  const vacancy = await lockVisibleVacancy(context, em, vacancyId);
  assertAct('edit', vacancy.state);
  return vacancy;
}

/** The vacancy, locked until the change is stored; NOT_FOUND when the viewer cannot see it. */
export async function lockVisibleVacancy(context: Context, em: Em, vacancyId: string): Promise<Vacancy> {
  if (!isUuid(vacancyId)) throw notFound();
  const visible = visibleVacancies(context, 'v', 2);
  const [seen] = await numbered<{ id: string }>(
    em,
    `select v.id from vacancy v where v.id = $1::uuid and ${visible.text}`,
    [vacancyId, ...visible.values],
  );
  const vacancy = seen ? await em.findOne(Vacancy, { id: vacancyId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!vacancy) throw notFound();
  return vacancy;
}

function assertComplete(vacancy: {
  descriptionText: string;
  occupationId?: string | null;
  placeId?: string | null;
  educationLevelId?: string | null;
  workplaceType: string;
  hoursMin?: number | null;
  contractType?: string | null;
  isExpired: boolean;
}): void {
  const missing = missingForPublication({
    descriptionText: vacancy.descriptionText,
    hasOccupation: Boolean(vacancy.occupationId),
    hasPlace: Boolean(vacancy.placeId),
    hasEducationLevel: Boolean(vacancy.educationLevelId),
    workplaceType: vacancy.workplaceType,
    hoursMin: vacancy.hoursMin ?? null,
    contractType: vacancy.contractType ?? null,
    isExpired: vacancy.isExpired,
  });
  if (missing.length > 0) throw badInput(missing.map(({ field, sentence }) => ({ path: `fields.${field}`, sentence })));
}

function isPast(day: string | null): boolean {
  return day !== null && day < new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

function editedMeanwhile(version: number): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      nl: 'Iemand anders heeft deze vacature intussen gewijzigd. Bekijk de nieuwe versie; wat je typte staat er nog.',
      en: 'Somebody else changed this vacancy in the meantime. Look at the new version; what you typed is still here.',
    },
    { details: { version } },
  );
}
