import { createHash } from 'node:crypto'
import { defaultAcknowledgement } from '@instroom/emails'
import { builtInRoles } from '../../modules/access/access.permissions.ts'
import { normalisedEmail } from '../../platform/input.ts'
import type { Dice } from './dice.ts'
import { daysBefore, idAt } from './moments.ts'
import type { ChannelKind, OrganisationPlan, UserPlan } from './plan.ts'
import { bytea, type Rows } from './rows.ts'

/** An organisation under construction: its plan, its rows so far, and the ids that later rows point to. */
export interface Construction {
  plan: OrganisationPlan
  rows: Rows
  today: Date
  dice: Dice
  organisationId: string
  /** Unique within the organisation by `name`. */
  id(moment: Date, name: string): string
  orgUnitId(name: string): string
  /** By the e-mail address up to the @. */
  user(login: string): UserPlan & { id: string }
  employer(name: string): { id: string; name: string }
  stageId(key: string): string
  workflow(name: string | undefined): { id: string; stages: string[] }
  channelId(kind: ChannelKind): string
  apiKeyId: string
  audit(entry: { at: Date; actorKind: 'USER' | 'API_KEY' | 'VISITOR'; actorId: string | null; operation: string; recordType: string; recordId: string }): void
}

/** Lays the foundation: everything about the organisation that is there before its first vacancy. */
export function startConstruction(plan: OrganisationPlan, rows: Rows, today: Date, dice: Dice, passwordHash: string): Construction {
  const founded = daysBefore(today, plan.createdDaysAgo, 9 * 60)
  const created_at = founded.toISOString()
  const id = (moment: Date, name: string) => idAt(moment, `${plan.slug}/${name}`)
  const organisation_id = id(founded, 'organisation')
  const idOf = (kind: string) => (name: string) => id(founded, `${kind}/${name}`)
  const [orgUnitId, roleId, userId, employerId, stageId, workflowId, channelId] = ['org-unit', 'role', 'user', 'employer', 'stage', 'workflow', 'channel'].map(idOf) as [
    Find, Find, Find, Find, Find, Find, Find,
  ]
  const users = new Map(plan.users.map((user) => [loginOf(user.email), { ...user, id: userId(user.email) }]))
  const user = (login: string) => found(users.get(login), `user ${login} of ${plan.name}`)
  const employers = new Map(plan.employers.map(({ name }) => [name, { id: employerId(name), name }]))
  const workflows = plan.workflows.map(({ name, stages }) => ({ id: workflowId(name), name, stages }))
  const orgUnits = new Set(plan.orgUnits.map(lastPart))
  const siteId = id(founded, 'careers-site')
  const apiKeyId = id(founded, 'api-key')

  rows.organisation.push({
    id: organisation_id, name: plan.name, slug: plan.slug, default_language: 'NL', time_zone: 'Europe/Amsterdam', default_workflow_id: workflows[0]!.id,
    sender_name: plan.senderName, sender_address: plan.senderAddress, created_at,
  })
  plan.orgUnits.forEach((path, position) => {
    const parent = path.split(' / ').at(-2)
    rows.org_unit.push({ id: orgUnitId(lastPart(path)), organisation_id, parent_id: parent ? orgUnitId(parent) : null, name: lastPart(path), position, created_at })
  })
  for (const [key, role] of Object.entries(builtInRoles)) {
    rows.role.push({ id: roleId(key), organisation_id, key, name_nl: role.nl, name_en: role.en, kind: 'BUILT_IN', scope: role.scope, permissions: role.permissions })
  }
  for (const person of users.values()) {
    const account_id = id(founded, `account/${person.email}`)
    const state = person.state ?? 'ACTIVE'
    rows.account.push({
      id: account_id, email: person.email, email_norm: normalisedEmail(person.email), password_hash: state === 'INVITED' ? null : passwordHash, created_at, updated_at: created_at,
    })
    rows.app_user.push({
      id: person.id, organisation_id, account_id, role_id: roleId(person.role), org_unit_id: person.orgUnit ? orgUnitId(person.orgUnit) : null,
      employer_id: person.employer ? employerId(person.employer) : null, name: person.name, job_title: person.jobTitle, language: person.language ?? 'NL', state, created_at, updated_at: created_at,
    })
  }
  rows.api_key.push({
    id: apiKeyId, organisation_id, name: 'Vacaturebank Nederland', prefix: plan.apiKeySecret.slice(0, 14), key_hash: bytea(createHash('sha256').update(plan.apiKeySecret).digest()),
    permissions: ['FEED_READ', 'APPLICATIONS_DELIVER'], created_by_id: user('admin').id, created_at, last_used_at: daysBefore(today, 1, 23 * 60).toISOString(), revoked_at: null,
  })
  for (const employer of plan.employers) {
    rows.employer.push({
      id: employerId(employer.name), organisation_id, name: employer.name, chamber_of_commerce_number: employer.chamberOfCommerceNumber, place_id: employer.place, website: employer.website,
      account_manager_id: user(employer.accountManager).id, created_at, updated_at: created_at,
    })
    for (const contact of employer.contacts) {
      const signIn = plan.users.find(({ email }) => email === contact.email)
      rows.contact_person.push({
        id: id(founded, `contact/${contact.email}`), organisation_id, employer_id: employerId(employer.name), user_id: signIn ? userId(signIn.email) : null,
        name: contact.name, email: contact.email, phone: contact.phone,
      })
    }
  }
  for (const [key, { nl, en, group, kind }] of Object.entries(plan.stages)) {
    rows.stage.push({ id: stageId(key), organisation_id, name_nl: nl, name_en: en, stage_group: group, kind })
  }
  for (const workflow of workflows) {
    rows.workflow.push({ id: workflow.id, organisation_id, name: workflow.name, created_at })
    workflow.stages.forEach((key, position) => rows.workflow_stage.push({ organisation_id, workflow_id: workflow.id, stage_id: stageId(key), position }))
  }
  const { introductionNl, introductionEn, primaryColour } = plan.careersSite
  rows.careers_site.push({ id: siteId, organisation_id, slug: plan.slug, introduction_nl: introductionNl, introduction_en: introductionEn, primary_colour: primaryColour, languages: ['NL', 'EN'] })
  for (const [kind, name] of Object.entries(plan.channelNames)) {
    rows.publication_channel.push({ id: channelId(kind), organisation_id, kind, name, careers_site_id: kind === 'CAREERS_SITE' ? siteId : null })
  }
  plan.privacyStatements.forEach(({ daysAgo, nl, en }, index) => {
    rows.privacy_statement.push({ organisation_id, version: index + 1, text_nl: nl, text_en: en, created_at: daysBefore(today, daysAgo, 9 * 60).toISOString() })
  })
  for (const [language, name] of [['nl', 'Ontvangstbevestiging'], ['en', 'Acknowledgement']] as const) {
    const { subject, body } = defaultAcknowledgement[language]
    rows.message_template.push({
      id: id(founded, `template/${language}`), organisation_id, kind: 'ACKNOWLEDGEMENT', name, language: language.toUpperCase(), subject, body, updated_at: created_at,
    })
  }

  return {
    plan, rows, today, dice, organisationId: organisation_id, id, user, stageId, channelId, apiKeyId,
    orgUnitId: (name) => orgUnitId(found(orgUnits.has(name) ? name : undefined, `org unit ${name}`)),
    employer: (name) => found(employers.get(name), `employer ${name}`),
    workflow: (name) => found(name ? workflows.find((workflow) => workflow.name === name) : workflows[0], `workflow ${name}`),
    audit({ at, actorKind, actorId, operation, recordType, recordId }) {
      const entry = id(at, `audit/${operation}/${recordId}`)
      rows.audit_entry.push({
        id: entry, organisation_id, occurred_at: at.toISOString(), actor_kind: actorKind, actor_id: actorId, operation, record_type: recordType, record_id: recordId,
        request_id: id(at, `request/${operation}/${recordId}`),
      })
    },
  }
}

type Find = (name: string) => string

function lastPart(path: string): string {
  return path.split(' / ').at(-1)!
}

function loginOf(email: string): string {
  return email.slice(0, email.indexOf('@'))
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The demo world has no ${what}.`)
  return value
}
