import type { ClientBase } from 'pg';
import { plainText } from '../../modules/vacancies/vacancies.description.ts';
import type { Row } from '../insert-rows.ts';
import type { Construction } from './construction.ts';
import { dateAfter, day, daysBefore, minute, onWorkingDay } from './moments.ts';
import type { ChannelKind, JobText, VacancyPlan } from './plan.ts';

export interface BuiltVacancy {
  plan: VacancyPlan;
  id: string;
  number: number;
  createdAt: Date;
  publishedAt: Date | undefined;
  changedAt: Date | undefined;
  closedAt: Date | undefined;
  /** When the feed told that the closing date had passed; the vacancy itself stays as it is. */
  expiredAt: Date | undefined;
  /** `yyyy-mm-dd` */
  closingDate: string | null;
  occupationId: string | null;
  questions: { id: string; kind: string; label: string; isRequired: boolean; options: string[]; position: number }[];
}

/** Finds ESCO occupations by their Dutch name; of two with one name, the first by code. */
export async function occupationIds(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; id: string }>(
    'select distinct on (name_nl) name_nl as name, id from occupation order by name_nl, code',
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** Adds the vacancies, oldest first, what was published of them, and the feed's log. */
export function buildVacancies(construction: Construction, occupations: Map<string, string>): BuiltVacancy[] {
  const oldestFirst = construction.plan.vacancies.toSorted((a, b) => b.createdDaysAgo - a.createdDaysAgo);
  const vacancies = oldestFirst.map((plan, index) => toBuild(construction, plan, 1001 + index, occupations));
  for (const vacancy of vacancies) {
    addVacancy(construction, vacancy);
    addPublications(construction, vacancy);
    auditVacancy(construction, vacancy);
  }
  construction.rows.vacancy_change = changeLog(construction, vacancies);
  return vacancies;
}

/** When applying stopped: shortly before closing, after the last day, or not yet. */
export function endOfApplying({ closedAt, expiredAt }: BuiltVacancy, today: Date): Date {
  if (closedAt) return new Date(closedAt.getTime() - day);
  return expiredAt ?? new Date(today.getTime() - minute);
}

function isExpired(plan: VacancyPlan): boolean {
  return !plan.closed && plan.publishedDaysAgo !== undefined && (plan.closesInDays ?? 0) < 0;
}

function toBuild(
  { today, id }: Construction,
  plan: VacancyPlan,
  number: number,
  occupations: Map<string, string>,
): BuiltVacancy {
  const at = (daysAgo: number | undefined, minuteOfDay: number) =>
    daysAgo === undefined ? undefined : onWorkingDay(daysBefore(today, daysAgo, minuteOfDay));
  const createdAt = at(plan.createdDaysAgo, 8 * 60 + (number % 50))!;
  const occupationId = plan.occupation ? occupations.get(plan.occupation) : null;
  if (occupationId === undefined)
    throw new Error(`No occupation "${plan.occupation}": import the reference data first.`);
  return {
    plan,
    id: id(createdAt, `vacancy/${number}`),
    number,
    createdAt,
    publishedAt: at(plan.publishedDaysAgo, 9 * 60 + (number % 50)),
    changedAt: at(plan.changed?.daysAgo, 13 * 60 + (number % 50)),
    closedAt: at(plan.closed?.daysAgo, 15 * 60 + (number % 50)),
    expiredAt: isExpired(plan) ? daysBefore(today, -plan.closesInDays!, 23 * 60 + 5) : undefined,
    closingDate: plan.closesInDays === undefined ? null : dateAfter(today, plan.closesInDays),
    occupationId,
    questions: (plan.questions ?? []).map(({ kind, label, isRequired = false, options = [] }, position) => ({
      id: id(createdAt, `vacancy/${number}/question/${position}`),
      kind,
      label,
      isRequired,
      options,
      position,
    })),
  };
}

function addVacancy(
  { rows, organisationId: organisation_id, orgUnitId, employerId, user, workflow }: Construction,
  vacancy: BuiltVacancy,
): void {
  const { plan, id, number, createdAt, publishedAt, changedAt, closedAt, closingDate, occupationId, questions } =
    vacancy;
  const html = toHtml(plan.text);
  rows.vacancy.push({
    id,
    organisation_id,
    number,
    version: 1 + [publishedAt, changedAt, closedAt].filter(Boolean).length,
    title: plan.title,
    language: plan.language ?? 'NL',
    description_html: html,
    description_text: plainText(html),
    occupation_id: occupationId,
    place_id: plan.place ?? null,
    workplace_type: plan.workplace ?? 'ON_SITE',
    education_level_id: plan.educationLevel ?? null,
    hours_min: plan.hours?.[0] ?? null,
    hours_max: plan.hours?.[1] ?? null,
    salary_min_cents: plan.salary?.[0] ?? null,
    salary_max_cents: plan.salary?.[1] ?? null,
    salary_period: plan.salary?.[2] ?? null,
    contract_type: plan.contract ?? null,
    closing_date: closingDate,
    places: plan.places ?? 1,
    org_unit_id: plan.orgUnit ? orgUnitId(plan.orgUnit) : null,
    employer_id: plan.employer ? employerId(plan.employer) : null,
    workflow_id: workflow(plan.workflow).id,
    question_source: questions.length > 0 ? 'OWN' : 'DEFAULT',
    state: closedAt ? 'ARCHIVED' : publishedAt ? 'PUBLISHED' : 'DRAFT',
    close_reason: plan.closed?.reason ?? null,
    created_by_id: user(plan.team[0]!).id,
    created_at: createdAt.toISOString(),
    updated_at: (closedAt ?? changedAt ?? publishedAt ?? createdAt).toISOString(),
    published_at: publishedAt?.toISOString() ?? null,
    closed_at: closedAt?.toISOString() ?? null,
  });
  plan.team.forEach((login, index) =>
    rows.vacancy_team_member.push({
      organisation_id,
      vacancy_id: id,
      user_id: user(login).id,
      is_responsible: index === 0,
    }),
  );
  for (const { isRequired, ...question } of questions)
    rows.screening_question.push({ ...question, organisation_id, vacancy_id: id, is_required: isRequired });
}

function addPublications(
  { rows, organisationId: organisation_id, channelId }: Construction,
  { plan, id, publishedAt, closedAt }: BuiltVacancy,
): void {
  if (!publishedAt) return;
  for (const kind of channelsOf(plan)) {
    rows.publication.push({
      organisation_id,
      vacancy_id: id,
      channel_id: channelId(kind),
      published_at: publishedAt.toISOString(),
      ended_at: closedAt?.toISOString() ?? null,
    });
  }
}

function auditVacancy(
  { audit, user }: Construction,
  { plan, id, createdAt, publishedAt, changedAt, closedAt, expiredAt }: BuiltVacancy,
): void {
  const acts = {
    createVacancy: createdAt,
    publishVacancy: publishedAt,
    editVacancy: changedAt,
    closeVacancy: closedAt,
  };
  for (const [operation, at] of Object.entries(acts)) {
    if (at)
      audit({ at, actorKind: 'USER', actorId: user(plan.team[0]!).id, operation, recordType: 'Vacancy', recordId: id });
  }
  if (expiredAt)
    audit({
      at: expiredAt,
      actorKind: 'SYSTEM',
      actorId: null,
      operation: 'publishing.expire',
      recordType: 'Vacancy',
      recordId: id,
    });
}

/** What partners were told, numbered without gaps from 1 in order of time. */
function changeLog(
  { plan: { name }, organisationId: organisation_id }: Construction,
  vacancies: BuiltVacancy[],
): Row[] {
  const news = vacancies.flatMap((vacancy) => {
    const { plan, id, publishedAt, changedAt, closedAt, expiredAt } = vacancy;
    if (!publishedAt || !channelsOf(plan).includes('PARTNER_FEED')) return [];
    const line = (kind: string, at: Date, snapshot: object | null, reason: string | null = null) => ({
      organisation_id,
      sequence: 0,
      vacancy_id: id,
      kind,
      reason,
      occurred_at: at.toISOString(),
      snapshot,
    });
    return [
      line('PUBLISHED', publishedAt, feedSnapshot(vacancy, { ...plan, ...plan.changed?.before }, name, publishedAt)),
      ...(changedAt ? [line('UPDATED', changedAt, feedSnapshot(vacancy, plan, name, changedAt))] : []),
      ...(closedAt ? [line('CLOSED', closedAt, null, plan.closed!.reason)] : []),
      ...(expiredAt ? [line('CLOSED', expiredAt, null, 'EXPIRED')] : []),
    ];
  });
  news.sort((a, b) => a.occurred_at.localeCompare(b.occurred_at));
  return news.map((line, index) => ({ ...line, sequence: index + 1 }));
}

function feedSnapshot(
  { id, number, occupationId, closingDate, publishedAt, questions }: BuiltVacancy,
  plan: VacancyPlan,
  organisationName: string,
  updatedAt: Date,
): object {
  return {
    id,
    number,
    title: plan.title,
    descriptionHtml: toHtml(plan.text),
    language: plan.language ?? 'NL',
    organisationName,
    employerName: plan.employer ?? null,
    occupationId,
    placeId: plan.place ?? null,
    workplaceType: plan.workplace ?? 'ON_SITE',
    educationLevelId: plan.educationLevel ?? null,
    hoursMin: plan.hours?.[0] ?? null,
    hoursMax: plan.hours?.[1] ?? null,
    salaryMinCents: plan.salary?.[0] ?? null,
    salaryMaxCents: plan.salary?.[1] ?? null,
    salaryPeriod: plan.salary?.[2] ?? null,
    contractType: plan.contract ?? null,
    closingDate,
    places: plan.places ?? 1,
    publishedAt: publishedAt!.toISOString(),
    updatedAt: updatedAt.toISOString(),
    questions,
  };
}

function channelsOf(plan: VacancyPlan): readonly ChannelKind[] {
  return plan.channels ?? ['CAREERS_SITE', 'PARTNER_FEED'];
}

function toHtml(text: JobText): string {
  return text
    .map((part) =>
      typeof part === 'string'
        ? `<p>${escaped(part)}</p>`
        : `<h2>${escaped(part.heading)}</h2><ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`,
    )
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
