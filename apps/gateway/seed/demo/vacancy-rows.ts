import type { ClientBase } from 'pg'
import { plainText } from '../../modules/vacancies/vacancies.description.ts'
import { dateAfter, day, daysBefore, minute } from './moments.ts'
import type { Construction } from './organisation-rows.ts'
import type { JobText, VacancyPlan } from './plan.ts'

export interface BuiltVacancy {
  plan: VacancyPlan
  id: string
  publishedAt: Date | undefined
  /** `yyyy-mm-dd` */
  closingDate: string | null
  /** When applying stopped: closed, past its closing date, or not yet (today). */
  endsAt: Date
  questions: { id: string; kind: string; label: string; isRequired: boolean; options: string[]; position: number }[]
}

/** Finds ESCO occupations by their Dutch name; of two with one name, the first by code. */
export async function occupationIds(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; id: string }>('select distinct on (name_nl) name_nl as name, id from occupation order by name_nl, code')
  return new Map(rows.map(({ name, id }) => [name, id]))
}

/** Adds the vacancies, oldest first, what was published of them, and the feed's log. */
export function buildVacancies(construction: Construction, occupations: Map<string, string>): BuiltVacancy[] {
  const oldestFirst = construction.plan.vacancies.toSorted((a, b) => b.createdDaysAgo - a.createdDaysAgo)
  const built = oldestFirst.map((plan, index) => buildVacancy(construction, plan, 1001 + index, occupations))
  numberChanges(construction)
  return built
}

function buildVacancy(construction: Construction, plan: VacancyPlan, number: number, occupations: Map<string, string>): BuiltVacancy {
  const { rows, today, organisationId: organisation_id, user, audit } = construction
  const createdAt = daysBefore(today, plan.createdDaysAgo, 8 * 60 + number % 100 * 7)
  const publishedAt = plan.publishedDaysAgo === undefined ? undefined : daysBefore(today, plan.publishedDaysAgo, 9 * 60 + number % 100 * 3)
  const changedAt = plan.changed && daysBefore(today, plan.changed.daysAgo, 13 * 60 + 20)
  const closedAt = plan.closed && daysBefore(today, plan.closed.daysAgo, 15 * 60 + 40)
  const id = construction.id(createdAt, `vacancy/${number}`)
  const makerId = user(plan.team[0]!).id
  const occupationId = plan.occupation ? occupations.get(plan.occupation) : null
  if (occupationId === undefined) throw new Error(`No occupation "${plan.occupation}": import the reference data first.`)

  const questions = (plan.questions ?? []).map(({ kind, label, isRequired = false, options = [] }, position) => ({
    id: construction.id(createdAt, `vacancy/${number}/question/${position}`), kind, label, isRequired, options, position,
  }))
  const closingDate = plan.closesInDays === undefined ? null : dateAfter(today, plan.closesInDays)
  rows.vacancy.push({
    id, organisation_id, number, version: 1 + [publishedAt, changedAt, closedAt].filter(Boolean).length, title: plan.title, language: plan.language ?? 'NL',
    description_html: toHtml(plan.text), description_text: plainText(toHtml(plan.text)), occupation_id: occupationId, place_id: plan.place ?? null, workplace_type: plan.workplace ?? 'ON_SITE',
    education_level_id: plan.educationLevel ?? null, hours_min: plan.hours?.[0] ?? null, hours_max: plan.hours?.[1] ?? null,
    salary_min_cents: plan.salary?.[0] ?? null, salary_max_cents: plan.salary?.[1] ?? null, salary_period: plan.salary?.[2] ?? null,
    contract_type: plan.contract ?? null, closing_date: closingDate, places: plan.places ?? 1,
    org_unit_id: plan.orgUnit ? construction.orgUnitId(plan.orgUnit) : null, employer_id: plan.employer ? construction.employer(plan.employer).id : null,
    workflow_id: construction.workflow(plan.workflow).id, state: closedAt ? 'ARCHIVED' : publishedAt ? 'PUBLISHED' : 'DRAFT', close_reason: plan.closed?.reason ?? null,
    created_by_id: makerId, created_at: createdAt.toISOString(), updated_at: (closedAt ?? changedAt ?? publishedAt ?? createdAt).toISOString(),
    published_at: publishedAt?.toISOString() ?? null, closed_at: closedAt?.toISOString() ?? null,
  })
  plan.team.forEach((login, index) => rows.vacancy_team_member.push({ organisation_id, vacancy_id: id, user_id: user(login).id, is_responsible: index === 0 }))
  for (const { isRequired, ...question } of questions) rows.screening_question.push({ ...question, organisation_id, vacancy_id: id, is_required: isRequired })

  const act = (at: Date | undefined, operation: string) => at && audit({ at, actorKind: 'USER', actorId: makerId, operation, recordType: 'Vacancy', recordId: id })
  act(createdAt, 'createVacancy')
  act(publishedAt, 'publishVacancy')
  act(changedAt, 'editVacancy')
  act(closedAt, 'closeVacancy')

  if (publishedAt) {
    const channels = plan.channels ?? (['CAREERS_SITE', 'PARTNER_FEED'] as const)
    for (const kind of channels) {
      rows.publication.push({ organisation_id, vacancy_id: id, channel_id: construction.channelId(kind), published_at: publishedAt.toISOString(), ended_at: closedAt?.toISOString() ?? null })
    }
    if (channels.includes('PARTNER_FEED')) {
      const snapshot = (version: VacancyPlan, updatedAt: Date) => ({
        id, number, title: version.title, descriptionHtml: toHtml(version.text), language: version.language ?? 'NL', organisationName: construction.plan.name, employerName: version.employer ?? null,
        occupationId, placeId: version.place ?? null, workplaceType: version.workplace ?? 'ON_SITE', educationLevelId: version.educationLevel ?? null,
        hoursMin: version.hours?.[0] ?? null, hoursMax: version.hours?.[1] ?? null,
        salaryMinCents: version.salary?.[0] ?? null, salaryMaxCents: version.salary?.[1] ?? null, salaryPeriod: version.salary?.[2] ?? null,
        contractType: version.contract ?? null, closingDate, places: version.places ?? 1, publishedAt: publishedAt.toISOString(), updatedAt: updatedAt.toISOString(), questions,
      })
      const log = (kind: string, at: Date, more: object) => rows.vacancy_change.push({ organisation_id, sequence: 0, vacancy_id: id, kind, reason: null, occurred_at: at.toISOString(), snapshot: null, ...more })
      log('PUBLISHED', publishedAt, { snapshot: snapshot({ ...plan, ...plan.changed?.before }, publishedAt) })
      if (changedAt) log('UPDATED', changedAt, { snapshot: snapshot(plan, changedAt) })
      if (closedAt) log('CLOSED', closedAt, { reason: plan.closed!.reason })
    }
  }
  const lastDayIsOver = daysBefore(today, -(plan.closesInDays ?? 0) - 1, 0)
  const endsAt = closedAt ? new Date(closedAt.getTime() - day) : new Date(Math.min(today.getTime(), plan.closesInDays === undefined ? Infinity : lastDayIsOver.getTime()) - minute)
  return { plan, id, publishedAt, closingDate, endsAt, questions }
}

/** Without gaps from 1, in order of time: the feed's cursor. */
function numberChanges({ rows }: Construction): void {
  rows.vacancy_change.sort((a, b) => String(a.occurred_at).localeCompare(String(b.occurred_at)) || String(a.vacancy_id).localeCompare(String(b.vacancy_id)))
  rows.vacancy_change.forEach((change, index) => (change.sequence = index + 1))
}

function toHtml(text: JobText): string {
  return text
    .map((part) => (typeof part === 'string' ? `<p>${escaped(part)}</p>` : `<h2>${escaped(part.heading)}</h2><ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`))
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
