import pg from 'pg';
import { builtInRoles } from '../modules/access/access.permissions.ts';

/** How much of everything each organisation of a crowd has. */
export interface CrowdSize {
  organisations: number;
  users: number;
  employers: number;
  vacancies: number;
  /** Of the vacancies; a tenth of the others are drafts, the rest is archived. */
  published: number;
  candidates: number;
  applications: number;
  /** Published vacancies with exactly `FULL_BOARD` applications; the other applications spread over the other vacancies. */
  fullBoards: number;
  /** False leaves out what is read one application at a time: submissions, documents, moves, attempts, the audit log. */
  hasHistory: boolean;
}

export const FULL_BOARD = 50;

/** An organisation of a crowd, with what is needed to ask the gateway about it. */
export interface CrowdOrganisation {
  id: string;
  slug: string;
  /** Value of the session cookie of its first user, an administrator. */
  session: string;
  apiKey: string;
}

/**
 * Adds organisations full of made-up rows, the same rows at every call with the same name and size,
 * in a database that has the reference data. Straight into the tables and without checks, as its
 * superuser; the caller runs `vacuum analyze`.
 */
export async function addCrowd(client: pg.ClientBase, name: string, size: CrowdSize): Promise<CrowdOrganisation[]> {
  await client.query(ID_FUNCTION);
  await client.query('begin');
  // Foreign keys hold by construction; checking them row by row takes longer than the rows themselves.
  await client.query('set local session_replication_role = replica');
  await client.query(`create temporary table org on commit drop as
    select k, pg_temp.id_at(${FOUNDED} + k * interval '1 ms', 'organisation/' || slug) as id, slug
    from generate_series(1, ${size.organisations}) k cross join lateral (select ${pg.escapeLiteral(name)} || '-' || k as slug) named`);
  for (const text of [
    ...known,
    ...people(size),
    ...templates(size),
    ...vacancies(size),
    ...applications(size),
    ...notifications,
    ...(size.hasHistory ? history : []),
  ])
    await client.query(text);
  const { rows } = await client.query<CrowdOrganisation>(
    `select id, slug, ${SESSION} as session, ${API_KEY} as "apiKey" from org order by k`,
  );
  await client.query('commit');
  return rows;
}

/** A UUID of version 7 for this moment, the same for the same key. */
const ID_FUNCTION = `create or replace function pg_temp.id_at(moment timestamptz, key text) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7' || substr(md5(key), 1, 3) || '8' || substr(md5(key), 4, 15))::uuid $$`;

const FOUNDED = `timestamptz '2026-01-05 09:00+01'`;
const SESSION = `'session-of-' || org.slug`;
const API_KEY = `'insk_' || replace(org.slug, '-', '_')`;

/** The id of what is called `key` in the organisation `org`; everything that is not dated was there at the start. */
const idOf = (kind: string, key: string, moment = FOUNDED): string =>
  `pg_temp.id_at(${moment}, '${kind}/' || org.slug || '/' || ${key})`;
const userId = (n: string): string => idOf('user', n);

const CHOICES = { place: 1000, occupation: 1000, education_level: 5 };
/** One of the rows of a reference table, spread by `n`. */
const oneOf = (table: keyof typeof CHOICES, n: string): string =>
  `(select id from known_${table} where position = ${n} % ${CHOICES[table]})`;
const known = Object.entries(CHOICES).map(
  ([table, count]) =>
    `create temporary table known_${table} on commit drop as select row_number() over (order by id) - 1 as position, id from ${table} order by id limit ${count};
   create unique index on known_${table} (position)`,
);

const STAGES = ['NEW', 'NEW', 'IN_PROGRESS', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED'];

function people({ users, employers }: CrowdSize): string[] {
  const { ADMIN, RECRUITER } = builtInRoles;
  const role = (
    key: string,
    { nl, en, scope, permissions }: { nl: string; en: string; scope: string; permissions: readonly string[] },
  ): string =>
    `insert into role (id, organisation_id, key, name_nl, name_en, kind, scope, permissions)
     select ${idOf('role', `'${key}'`)}, org.id, '${key}', '${nl}', '${en}', 'BUILT_IN', '${scope}', '{${permissions.join(',')}}' from org`;
  return [
    `insert into organisation (id, name, slug, default_workflow_id, sender_name, sender_address, created_at)
     select org.id, 'Organisation ' || org.slug, org.slug, ${idOf('workflow', '1')}, 'Organisation ' || org.slug, 'jobs@' || org.slug || '.example', ${FOUNDED} from org`,
    `insert into org_unit (id, organisation_id, parent_id, name, position)
     select ${idOf('unit', 'n')}, org.id, case when n > 1 then ${idOf('unit', '1')} end, 'Unit ' || n, n from org, generate_series(1, ${users}) n`,
    role('ADMIN', ADMIN),
    role('RECRUITER', RECRUITER),
    `insert into account (id, email, email_norm) select ${idOf('account', 'n')}, mail, mail
     from org, generate_series(1, ${users}) n, lateral (select 'user' || n || '@' || org.slug || '.example' as mail) addressed`,
    `insert into app_user (id, organisation_id, account_id, role_id, name, job_title)
     select ${userId('n')}, org.id, ${idOf('account', 'n')}, case when n = 1 then ${idOf('role', `'ADMIN'`)} else ${idOf('role', `'RECRUITER'`)} end, 'User ' || n, 'Recruiter'
     from org, generate_series(1, ${users}) n`,
    `insert into session (organisation_id, user_id, token_hash, expires_at)
     select org.id, ${userId('1')}, sha256((${SESSION})::bytea), now() + interval '1 day' from org`,
    `insert into api_key (id, organisation_id, name, prefix, key_hash, permissions, created_by_id)
     select ${idOf('key', '1')}, org.id, 'Partner', left(${API_KEY}, 12), sha256((${API_KEY})::bytea), '{FEED_READ,APPLICATIONS_DELIVER}', ${userId('1')} from org`,
    `insert into message_template (id, organisation_id, kind, name)
     select ${idOf('template', 'n')}, org.id, case when n % 2 = 1 then 'GENERAL' else 'ACKNOWLEDGEMENT' end, 'Template ' || n from org, generate_series(1, ${users}) n`,
    `insert into message_template_text (organisation_id, template_id, language, subject, body)
     select org.id, ${idOf('template', 'n')}, 'NL', 'About {{vacancy.title}}', '<p>Dear {{candidate.name}}</p>' from org, generate_series(1, ${users}) n`,
    `insert into employer (id, organisation_id, name, place_id, account_manager_id)
     select ${idOf('employer', 'n')}, org.id, 'Employer ' || n, ${oneOf('place', 'n')}, ${userId(`1 + n % ${users}`)} from org, generate_series(1, ${employers}) n`,
    `insert into stage (id, organisation_id, name_nl, name_en, stage_group, kind)
     select ${idOf('stage', 'n')}, org.id, 'Fase ' || n, 'Stage ' || n, stage_group, case when stage_group in ('HIRED', 'REJECTED') then 'ARCHIVE' else 'ACTIVE' end
     from org, unnest('{${STAGES.join(',')}}'::text[]) with ordinality as listed (stage_group, n)`,
    `insert into workflow (id, organisation_id, name) select ${idOf('workflow', '1')}, org.id, 'Standard' from org`,
    `insert into workflow_stage (organisation_id, workflow_id, stage_id, position)
     select org.id, ${idOf('workflow', '1')}, ${idOf('stage', 'n')}, n from org, generate_series(1, ${STAGES.length}) n`,
    `insert into careers_site (id, organisation_id, slug, name) select ${idOf('site', '1')}, org.id, org.slug, 'Site' from org`,
    `insert into careers_site_version (organisation_id, careers_site_id, number, configuration) select org.id, ${idOf('site', '1')}, 1, '{}' from org`,
    `update careers_site set published_number = 1 where id in (select ${idOf('site', '1')} from org)`,
    `insert into publication_channel (id, organisation_id, kind, name, careers_site_id) select ${idOf('channel', `'CAREERS_SITE'`)}, org.id, 'CAREERS_SITE', 'Site', ${idOf('site', '1')} from org
     union all select ${idOf('channel', `'PARTNER_FEED'`)}, org.id, 'PARTNER_FEED', 'Feed', null from org`,
    `insert into privacy_statement (organisation_id, version, text_nl, text_en) select org.id, 1, 'Wij bewaren uw gegevens vier weken.', 'We keep your data for four weeks.' from org`,
  ];
}

/** As many of each kind as there are users. */
function templates({ users }: CrowdSize): string[] {
  const each = `from org, generate_series(1, ${users}) n`;
  return [
    `insert into role (id, organisation_id, key, name_nl, name_en, kind, scope, permissions)
     select ${idOf('role', 'n')}, org.id, 'CUSTOM_' || n, 'Rol ' || n, 'Role ' || n, 'CUSTOM', 'OWN_TEAMS', '{VACANCIES_VIEW}' ${each}`,
    `insert into team_template (id, organisation_id, name) select ${idOf('team', 'n')}, org.id, 'Team ' || n ${each}`,
    `insert into team_template_member (organisation_id, team_template_id, user_id, is_responsible)
     select org.id, ${idOf('team', 'n')}, ${userId('m')}, m = 1 ${each}, generate_series(1, n) m`,
    `insert into application_form (id, organisation_id, name, fields)
     select ${idOf('form', 'n')}, org.id, 'Form ' || n, jsonb_build_array(jsonb_build_object('id', ${idOf('field', 'n')}, 'kind', 'PHONE', 'labelNl', 'Telefoon', 'labelEn', 'Phone', 'helpNl', '', 'helpEn', '', 'isRequired', false, 'options', '[]'::jsonb, 'condition', null)) ${each}`,
    `insert into questionnaire (id, organisation_id, name) select ${idOf('questionnaire', 'n')}, org.id, 'Questions ' || n ${each}`,
    `insert into screening_question (organisation_id, questionnaire_id, position, kind, label, is_required)
     select org.id, ${idOf('questionnaire', 'n')}, m, 'YES_NO', 'Question ' || m, true ${each}, generate_series(1, 2) m`,
    `insert into vacancy_template (id, organisation_id, name, content, created_by_id)
     select ${idOf('kept', 'n')}, org.id, 'Kept ' || n, '{"fields": {"title": "Nurse"}}', ${userId('1')} ${each}`,
  ];
}

/** `n` counts in order of creation; `rank` shuffles, and says which are published and which have a full board. */
function vacancies({ users, employers, vacancies: count, published }: CrowdSize): string[] {
  return [
    `create temporary table job on commit drop as
     select org.k, org.id as organisation_id, org.slug, n, created_at, ${idOf('vacancy', 'n', 'created_at')} as id,
       row_number() over (partition by org.k order by md5(org.slug || '/' || n))::int as rank
     from org, generate_series(1, ${count}) n, lateral (select ${FOUNDED} + n * interval '20 minutes' + org.k * interval '7 ms' as created_at) dated`,
    `create unique index on job (k, rank)`,
    `insert into vacancy (id, organisation_id, number, title, description_html, description_text, occupation_id, place_id, education_level_id, hours_min, hours_max,
       salary_min_cents, salary_max_cents, salary_period, contract_type, closing_date, org_unit_id, employer_id, workflow_id, state, close_reason, created_by_id,
       created_at, updated_at, published_at, closed_at, question_source)
     select org.id, org.organisation_id, 1000 + n, (array['Nurse', 'Bricklayer', 'Teacher', 'Electrician', 'Cook', 'Welder', 'Planner'])[1 + n % 7] || ' ' || n,
       '<p>We look for somebody who works with care.</p>', 'We look for somebody who works with care.', ${oneOf('occupation', 'n')}, ${oneOf('place', 'n')}, ${oneOf('education_level', 'n')},
       24, 36, 250000 + n % 1000, 350000 + n % 1000, 'MONTH', 'PERMANENT', date '2099-01-01' + n % 60, ${idOf('unit', `1 + n % ${users}`)}, ${idOf('employer', `1 + n % ${employers}`)},
       ${idOf('workflow', '1')}, state, case when state = 'ARCHIVED' then 'FILLED' end, ${userId('1')}, created_at, created_at,
       case when state <> 'DRAFT' then created_at + interval '1 hour' end, case when state = 'ARCHIVED' then created_at + interval '30 days' end, case when state = 'PUBLISHED' then 'OWN' else 'DEFAULT' end
     from job org cross join lateral (
       select case when rank <= ${published} then 'PUBLISHED' when rank % 10 = 0 then 'DRAFT' else 'ARCHIVED' end as state) decided
     order by created_at`,
    `insert into vacancy_team_member (organisation_id, vacancy_id, user_id, is_responsible)
     select org.organisation_id, org.id, ${userId(`1 + (n + m) % ${users}`)}, m = 0 from job org, generate_series(0, least(1, ${users} - 1)) m`,
    `insert into screening_question (organisation_id, vacancy_id, position, kind, label, is_required)
     select org.organisation_id, org.id, m, 'YES_NO', 'Question ' || m, m = 1 from job org, generate_series(1, 2) m where rank <= ${published}`,
    `insert into publication (organisation_id, vacancy_id, channel_id, published_at, ended_at)
     select v.organisation_id, v.id, c.id, v.published_at, v.closed_at from vacancy v
     join job on job.organisation_id = v.organisation_id and job.id = v.id
     join publication_channel c on c.organisation_id = v.organisation_id where v.published_at is not null`,
    `insert into vacancy_change (organisation_id, sequence, vacancy_id, kind, occurred_at, snapshot)
     select v.organisation_id, row_number() over (partition by v.organisation_id order by v.id), v.id, 'PUBLISHED', v.published_at, json_build_object('number', v.number, 'title', v.title, 'language', v.language)
     from vacancy v join job on job.organisation_id = v.organisation_id and job.id = v.id where v.state = 'PUBLISHED'`,
  ];
}

function applications({ vacancies: count, candidates, applications: total, fullBoards }: CrowdSize): string[] {
  const onFullBoards = fullBoards * FULL_BOARD;
  return [
    `insert into candidate (id, organisation_id, first_name, last_name, email, email_norm, phone, language, created_at)
     select ${idOf('candidate', 'n')}, org.id, (array['Anna', 'Bram', 'Chantal', 'Daan', 'Esra', 'Femke', 'Gijs', 'Hanna'])[1 + n % 8],
       (array['de Vries', 'Jansen', 'van den Berg', 'Bakker', 'Visser', 'Smit', 'El Amrani'])[1 + n % 7] || ' ' || n, mail, mail, '0612345678', 'NL', ${FOUNDED}
     from org, generate_series(0, ${candidates - 1}) n, lateral (select 'person' || n || '@' || org.slug || '.example' as mail) addressed`,
    `create temporary table applied on commit drop as
     select org.k, org.id as organisation_id, org.slug, n, at, ${idOf('application', 'n', 'at')} as id, job.id as vacancy_id, ${idOf('candidate', `(n % ${candidates})`)} as candidate_id,
       ${idOf('stage', `(1 + get_byte(decode(md5('stage/' || n), 'hex'), 0) % ${STAGES.length})`)} as stage_id
     from org cross join generate_series(0, ${total - 1}) n
     join (select k, rank, id from job) job on job.k = org.k and job.rank = 1 + case when n < ${onFullBoards} then n / ${FULL_BOARD} else ${fullBoards} + (n - ${onFullBoards}) % ${Math.max(1, count - fullBoards)} end
     cross join lateral (select ${FOUNDED} + interval '200 days' + n * interval '1 minute' + org.k * interval '7 ms' as at) dated`,
    `insert into application (id, organisation_id, vacancy_id, candidate_id, stage_id, stage_entered_at, reference, source, api_key_id, language, applied_at)
     select org.id, org.organisation_id, vacancy_id, candidate_id, stage_id, at + interval '1 day', 'R-' || n, case when n % 4 = 0 then 'PARTNER' else 'CAREERS_SITE' end,
       case when n % 4 = 0 then ${idOf('key', '1')} end, 'NL', at
     from applied org order by at`,
    `insert into application_note (organisation_id, application_id, author_id, body, created_at)
     select org.organisation_id, org.id, ${userId('1')}, 'Note ' || n, at + interval '2 days' from applied org where n % 3 = 0`,
    `insert into message (id, organisation_id, application_id, kind, status, language, from_name, from_address, to_name, to_address, subject, html, text, rfc_message_id, created_at, sent_at, attempt_count)
     select ${idOf('message', `n || '/' || m`, 'sent')}, org.organisation_id, org.id, case when m = 0 then 'ACKNOWLEDGEMENT' else 'GENERAL' end, 'SENT', 'NL', 'Recruitment', 'jobs@' || org.slug || '.example',
       'Person', 'person@' || org.slug || '.example', 'Your application, message ' || m, '<p>Thank you for your application. You hear from us within two weeks.</p>',
       'Thank you for your application. You hear from us within two weeks.', '<' || n || '.' || m || '@' || org.slug || '.example>', sent, sent, 1
     from applied org cross join lateral generate_series(0, n % 4) m cross join lateral (select at + m * interval '1 day' as sent) dated
     order by sent`,
  ];
}

const notifications = [
  `insert into notification (id, organisation_id, user_id, kind, application_id, is_in_console, mail, created_at)
   select ${idOf('notification', 'n', 'at')}, org.organisation_id, ${userId('1')}, 'NEW_APPLICATION', org.id, true, 'NONE', at from applied org where n % 5 = 0`,
];

const history = [
  `insert into document (id, organisation_id, candidate_id, kind, file_name, content_type, size_bytes, sha256, storage_key)
   select ${idOf('document', 'n')}, org.organisation_id, candidate_id, 'CV', 'cv.pdf', 'application/pdf', 1000, sha256(org.id::text::bytea), 'crowd/' || org.id from applied org`,
  `insert into submission (organisation_id, application_id, submitted_at, first_name, last_name, email, motivation, consent_text, consent_version, document_id)
   select org.organisation_id, org.id, at, 'Anna', 'Bakker', 'person@' || org.slug || '.example', 'I like this work.', 'Wij bewaren uw gegevens vier weken.', 1, ${idOf('document', 'n')} from applied org`,
  `insert into application_move (organisation_id, application_id, from_stage_id, to_stage_id, moved_by_id, moved_at)
   select org.organisation_id, org.id, null, ${idOf('stage', '1')}, null, at from applied org
   union all select org.organisation_id, org.id, ${idOf('stage', '1')}, stage_id, ${userId('1')}, at + interval '1 day' from applied org`,
  `insert into message_attempt (organisation_id, message_id, attempted_at, outcome)
   select m.organisation_id, m.id, m.sent_at, 'ACCEPTED' from message m join applied on applied.organisation_id = m.organisation_id and applied.id = m.application_id`,
  `insert into audit_entry (organisation_id, occurred_at, actor_kind, actor_id, operation, record_type, record_id, request_id)
   select org.organisation_id, at, 'USER', ${userId('1')}, 'moveApplication', 'Application', org.id, 'crowd-' || n from applied org`,
];
