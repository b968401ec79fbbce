import { Migration } from '@mikro-orm/migrations';

/**
 * Tables by module. Three rules hold everywhere and are tested: every tenant table carries
 * `organisation_id` in its keys, forces row-level security with one policy on it, and is reached by
 * the gateway as a role that owns nothing (`instroom_app`).
 */
export class Migration20261121Initial extends Migration {
  override up(): void {
    this.addSql(roles);
    this.addSql(organisation);
    this.addSql(access);
    this.addSql(referenceData);
    this.addSql(employers);
    this.addSql(candidates);
    this.addSql(workflows);
    this.addSql(vacancies);
    this.addSql(publishing);
    this.addSql(applications);
    this.addSql(messaging);
    this.addSql(platform);
    this.addSql(isolation);
    this.addSql(grants);
    this.addSql(lookups);
    this.addSql(search);
  }
}

/** `instroom_lookup` owns the few functions that must look across tenants before one is known. */
const roles = `
  do $$ begin
    if not exists (select 1 from pg_roles where rolname = 'instroom_app') then
      create role instroom_app nologin nosuperuser nobypassrls;
    end if;
    if not exists (select 1 from pg_roles where rolname = 'instroom_lookup') then
      create role instroom_lookup nologin nosuperuser nobypassrls;
    end if;
    -- An owner that is no superuser has to be able to hand functions over to it.
    execute format('grant instroom_lookup to %I with set true', current_user);
  end $$;
  create extension if not exists unaccent;
`;

const organisation = `
  create table organisation (
    id uuid primary key default uuidv7(),
    name text not null,
    slug text not null unique,
    default_language text not null default 'NL' check (default_language in ('NL', 'EN')),
    time_zone text not null default 'Europe/Amsterdam',
    default_workflow_id uuid,
    sender_name text not null,
    sender_address text not null,
    created_at timestamptz not null default now()
  );
  create table org_unit (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    parent_id uuid,
    name text not null,
    position integer not null default 0,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, parent_id) references org_unit (organisation_id, id) deferrable initially deferred
  );
  create index on org_unit (organisation_id, parent_id);
`;

const access = `
  create table account (
    id uuid primary key default uuidv7(),
    email text not null,
    email_norm text not null unique,
    password_hash text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create table role (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    key text not null,
    name_nl text not null,
    name_en text not null,
    kind text not null check (kind in ('BUILT_IN', 'CUSTOM')),
    scope text not null check (scope in ('ORGANISATION', 'ORG_UNIT_SUBTREE', 'OWN_TEAMS', 'OWN_EMPLOYER')),
    permissions text[] not null default '{}',
    unique (organisation_id, id),
    unique (organisation_id, key)
  );
  create table app_user (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    account_id uuid not null references account (id),
    role_id uuid not null,
    org_unit_id uuid,
    employer_id uuid,
    name text not null,
    job_title text,
    language text not null default 'NL' check (language in ('NL', 'EN')),
    state text not null default 'ACTIVE' check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    unique (organisation_id, account_id),
    foreign key (organisation_id, role_id) references role (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) deferrable initially deferred
  );
  create index on app_user (account_id);
  create table session (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    token_hash bytea not null unique,
    user_agent text,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    ended_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on session (organisation_id, user_id);
  create table api_key (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    prefix text not null,
    key_hash bytea not null unique,
    permissions text[] not null,
    created_by_id uuid not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz,
    revoked_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, created_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
`;

const referenceData = `
  create table place (
    id text primary key,
    name text not null,
    label text not null,
    aliases text[] not null default '{}',
    municipality_code text not null,
    municipality text not null,
    province_code text not null,
    province_nl text not null,
    province_en text not null,
    labour_market_region_code text not null,
    latitude double precision not null,
    longitude double precision not null,
    population integer,
    postcodes text[] not null default '{}'
  );
  create table occupation (
    id uuid primary key,
    code text not null,
    isco_code text not null,
    name_nl text not null,
    name_en text not null,
    synonyms_nl text[] not null default '{}',
    synonyms_en text[] not null default '{}'
  );
  create table education_level (
    id text primary key,
    name_nl text not null,
    name_en text not null,
    position smallint not null
  );
`;

const employers = `
  create table employer (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    chamber_of_commerce_number text,
    place_id text references place (id),
    website text,
    account_manager_id uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, account_manager_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on employer (organisation_id, name collate "nl-x-icu", id);
  alter table app_user add foreign key (organisation_id, employer_id) references employer (organisation_id, id) deferrable initially deferred;
  create table contact_person (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    employer_id uuid not null,
    user_id uuid,
    name text not null,
    email text not null,
    phone text,
    unique (organisation_id, id),
    foreign key (organisation_id, employer_id) references employer (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on contact_person (organisation_id, employer_id);
`;

const candidates = `
  create table candidate (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    first_name text not null,
    last_name text not null,
    email text not null,
    email_norm text not null,
    phone text,
    language text not null check (language in ('NL', 'EN')),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    unique (organisation_id, email_norm)
  );
  create index on candidate (organisation_id, last_name collate "nl-x-icu", first_name collate "nl-x-icu", id);
`;

const workflows = `
  create table stage (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name_nl text not null,
    name_en text not null,
    stage_group text not null check (stage_group in ('NEW', 'IN_PROGRESS', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'OTHER')),
    kind text not null check (kind in ('ACTIVE', 'ARCHIVE')),
    unique (organisation_id, id)
  );
  create table workflow (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    created_at timestamptz not null default now(),
    unique (organisation_id, id)
  );
  alter table organisation add foreign key (id, default_workflow_id) references workflow (organisation_id, id) deferrable initially deferred;
  create table workflow_stage (
    organisation_id uuid not null references organisation (id),
    workflow_id uuid not null,
    stage_id uuid not null,
    position smallint not null,
    primary key (organisation_id, workflow_id, stage_id),
    foreign key (organisation_id, workflow_id) references workflow (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, stage_id) references stage (organisation_id, id) deferrable initially deferred
  );
`;

const vacancies = `
  create table vacancy (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    number integer not null,
    version integer not null default 1,
    title text not null,
    language text not null default 'NL' check (language in ('NL', 'EN')),
    description_html text not null default '',
    description_text text not null default '',
    occupation_id uuid references occupation (id),
    place_id text references place (id),
    workplace_type text not null default 'ON_SITE' check (workplace_type in ('ON_SITE', 'HYBRID', 'REMOTE')),
    education_level_id text references education_level (id),
    hours_min smallint,
    hours_max smallint,
    salary_min_cents integer,
    salary_max_cents integer,
    salary_period text check (salary_period in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR')),
    contract_type text check (contract_type in ('PERMANENT', 'TEMPORARY', 'AGENCY', 'FREELANCE', 'INTERNSHIP', 'APPRENTICESHIP', 'VOLUNTEER', 'ON_CALL')),
    closing_date date,
    places smallint not null default 1,
    org_unit_id uuid,
    employer_id uuid,
    workflow_id uuid not null,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    close_reason text check (close_reason in ('FILLED', 'WITHDRAWN', 'EXPIRED')),
    created_by_id uuid not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    published_at timestamptz,
    closed_at timestamptz,
    search_document tsvector generated always as (
      setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', title), 'A')
      || setweight(to_tsvector('dutch', description_text), 'C') || setweight(to_tsvector('english', description_text), 'C')
    ) stored,
    unique (organisation_id, id),
    unique (organisation_id, number),
    foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, employer_id) references employer (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, workflow_id) references workflow (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, created_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on vacancy (organisation_id, created_at desc, id desc);
  create index on vacancy (organisation_id, state, created_at desc, id desc);
  create index on vacancy (organisation_id, title collate "nl-x-icu", id);
  create index on vacancy (organisation_id, closing_date, id);
  create index on vacancy using gin (search_document);
  create table vacancy_team_member (
    organisation_id uuid not null references organisation (id),
    vacancy_id uuid not null,
    user_id uuid not null,
    is_responsible boolean not null default false,
    primary key (organisation_id, vacancy_id, user_id),
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on vacancy_team_member (organisation_id, user_id, vacancy_id);
  create table screening_question (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    vacancy_id uuid not null,
    position smallint not null,
    kind text not null check (kind in ('SHORT_TEXT', 'LONG_TEXT', 'YES_NO', 'CHOICE')),
    label text not null,
    options text[] not null default '{}',
    is_required boolean not null default false,
    unique (organisation_id, id),
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) deferrable initially deferred
  );
  create index on screening_question (organisation_id, vacancy_id, position);
`;

const publishing = `
  create table careers_site (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    slug text not null unique,
    introduction_nl text not null,
    introduction_en text not null,
    primary_colour text not null,
    languages text[] not null default '{NL,EN}',
    unique (organisation_id, id)
  );
  create table publication_channel (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    kind text not null check (kind in ('CAREERS_SITE', 'PARTNER_FEED')),
    name text not null,
    careers_site_id uuid,
    unique (organisation_id, id),
    foreign key (organisation_id, careers_site_id) references careers_site (organisation_id, id) deferrable initially deferred
  );
  create table publication (
    organisation_id uuid not null references organisation (id),
    vacancy_id uuid not null,
    channel_id uuid not null,
    published_at timestamptz not null,
    ended_at timestamptz,
    primary key (organisation_id, vacancy_id, channel_id),
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, channel_id) references publication_channel (organisation_id, id) deferrable initially deferred
  );
  create index on publication (organisation_id, channel_id, published_at desc, vacancy_id);
  create table vacancy_change (
    organisation_id uuid not null references organisation (id),
    sequence integer not null,
    vacancy_id uuid not null,
    kind text not null check (kind in ('PUBLISHED', 'UPDATED', 'CLOSED')),
    reason text check (reason in ('FILLED', 'WITHDRAWN', 'EXPIRED')),
    occurred_at timestamptz not null default now(),
    snapshot jsonb,
    primary key (organisation_id, sequence),
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) deferrable initially deferred,
    check ((kind = 'CLOSED') = (snapshot is null))
  );
  create index on vacancy_change (organisation_id, vacancy_id, sequence desc);
  create table privacy_statement (
    organisation_id uuid not null references organisation (id),
    version integer not null,
    text_nl text not null,
    text_en text not null,
    created_at timestamptz not null default now(),
    primary key (organisation_id, version)
  );
  create table upload (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    vacancy_id uuid not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'STORED', 'USED')),
    storage_key text not null,
    file_name text,
    content_type text,
    size_bytes integer,
    sha256 bytea,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) deferrable initially deferred
  );
  create index on upload (organisation_id, state, created_at);
`;

const applications = `
  create table application (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    vacancy_id uuid not null,
    candidate_id uuid not null,
    stage_id uuid not null,
    stage_entered_at timestamptz not null default now(),
    version integer not null default 1,
    reference text not null,
    source text not null check (source in ('CAREERS_SITE', 'PARTNER', 'MANUAL')),
    api_key_id uuid,
    partner_reference text,
    language text not null check (language in ('NL', 'EN')),
    applied_at timestamptz not null default now(),
    unique (organisation_id, id),
    unique (organisation_id, vacancy_id, candidate_id),
    unique (organisation_id, reference),
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, candidate_id) references candidate (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, stage_id) references stage (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, api_key_id) references api_key (organisation_id, id) deferrable initially deferred
  );
  create index on application (organisation_id, vacancy_id, stage_id, stage_entered_at, id);
  create index on application (organisation_id, candidate_id);
  create index on application (organisation_id, applied_at desc, id desc);
  create table document (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    candidate_id uuid not null,
    kind text not null check (kind in ('CV', 'ATTACHMENT')),
    file_name text not null,
    content_type text not null,
    size_bytes integer not null,
    sha256 bytea not null,
    storage_key text not null,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, candidate_id) references candidate (organisation_id, id) deferrable initially deferred
  );
  create index on document (organisation_id, candidate_id);
  create table submission (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    application_id uuid not null,
    submitted_at timestamptz not null default now(),
    first_name text not null,
    last_name text not null,
    email text not null,
    phone text,
    motivation text,
    answers jsonb not null default '[]',
    consent_text text not null,
    consent_version integer not null,
    consented_at timestamptz not null default now(),
    document_id uuid,
    unique (organisation_id, id),
    foreign key (organisation_id, application_id) references application (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, document_id) references document (organisation_id, id) deferrable initially deferred
  );
  create index on submission (organisation_id, application_id, submitted_at);
  create table application_move (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    application_id uuid not null,
    from_stage_id uuid,
    to_stage_id uuid not null,
    moved_by_id uuid,
    moved_at timestamptz not null default now(),
    reason text,
    undoes_move_id uuid,
    unique (organisation_id, id),
    foreign key (organisation_id, application_id) references application (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, from_stage_id) references stage (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, to_stage_id) references stage (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, moved_by_id) references app_user (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, undoes_move_id) references application_move (organisation_id, id) deferrable initially deferred
  );
  create index on application_move (organisation_id, application_id, moved_at);
  create table application_note (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    application_id uuid not null,
    author_id uuid not null,
    body text not null,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, application_id) references application (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, author_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on application_note (organisation_id, application_id, created_at);
`;

const messaging = `
  create table message_template (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    kind text not null check (kind in ('ACKNOWLEDGEMENT', 'INTERVIEW', 'EVALUATION', 'REJECTION', 'GENERAL')),
    name text not null,
    language text not null check (language in ('NL', 'EN')),
    subject text not null,
    body text not null,
    updated_at timestamptz not null default now(),
    unique (organisation_id, id)
  );
  create index on message_template (organisation_id, kind, language);
  create table message (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    application_id uuid not null,
    kind text not null check (kind in ('ACKNOWLEDGEMENT', 'INTERVIEW', 'EVALUATION', 'REJECTION', 'GENERAL')),
    status text not null check (status in ('SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
    language text not null check (language in ('NL', 'EN')),
    from_name text not null,
    from_address text not null,
    to_name text not null,
    to_address text not null,
    subject text not null,
    html text not null,
    text text not null,
    rfc_message_id text not null,
    created_at timestamptz not null default now(),
    scheduled_at timestamptz,
    sent_at timestamptz,
    failure text,
    attempt_count smallint not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, rfc_message_id),
    foreign key (organisation_id, application_id) references application (organisation_id, id) deferrable initially deferred
  );
  create index on message (organisation_id, application_id, created_at desc);
  create index on message (organisation_id, status, created_at);
  create table message_attempt (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    message_id uuid not null,
    attempted_at timestamptz not null default now(),
    outcome text not null check (outcome in ('ACCEPTED', 'DEFERRED', 'REFUSED', 'UNKNOWN')),
    detail text,
    unique (organisation_id, id),
    foreign key (organisation_id, message_id) references message (organisation_id, id) deferrable initially deferred
  );
  create index on message_attempt (organisation_id, message_id, attempted_at);
`;

const platform = `
  create table audit_entry (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    occurred_at timestamptz not null default now(),
    actor_kind text not null check (actor_kind in ('USER', 'API_KEY', 'VISITOR', 'SYSTEM')),
    actor_id uuid,
    operation text not null,
    record_type text,
    record_id uuid,
    request_id text not null,
    unique (organisation_id, id)
  );
  create index on audit_entry (organisation_id, occurred_at desc, id desc);
  create index on audit_entry (organisation_id, record_id, occurred_at desc);
  create table idempotency_key (
    organisation_id uuid not null references organisation (id),
    operation text not null,
    key text not null,
    request_hash text not null,
    response jsonb not null,
    created_at timestamptz not null default now(),
    primary key (organisation_id, operation, key)
  );
  create unlogged table rate_limit (
    key text primary key,
    points integer not null default 0,
    expire bigint
  );
`;

/**
 * One policy on every table that carries `organisation_id`; unset context sees nothing. The column
 * fills itself from the same context, so no code can write it wrong.
 */
const isolation = `
  do $$
  declare name text;
  begin
    for name in select table_name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' loop
      execute format('alter table %I enable row level security', name);
      execute format('alter table %I force row level security', name);
      execute format($p$alter table %I alter column organisation_id
        set default nullif(current_setting('app.organisation', true), '')::uuid$p$, name);
      execute format($p$create policy tenant on %I
        using (organisation_id = (select nullif(current_setting('app.organisation', true), '')::uuid))
        with check (organisation_id = (select nullif(current_setting('app.organisation', true), '')::uuid))$p$, name);
    end loop;
  end $$;
  alter table organisation enable row level security;
  alter table organisation force row level security;
  create policy tenant on organisation
    using (id = (select nullif(current_setting('app.organisation', true), '')::uuid))
    with check (id = (select nullif(current_setting('app.organisation', true), '')::uuid));
  alter table account enable row level security;
  alter table account force row level security;
  create policy tenant on account using (exists (select 1 from app_user u where u.account_id = account.id));
`;

/** The audit log can be added to and read, never changed or removed. */
const grants = `
  grant usage on schema public to instroom_app, instroom_lookup;
  grant select, insert, update, delete on all tables in schema public to instroom_app;
  revoke update, delete on audit_entry, vacancy_change, application_move, message_attempt from instroom_app;
  revoke insert, update, delete on place, occupation, education_level from instroom_app;
  revoke insert, delete on organisation, account from instroom_app;
`;

/** Lookups that come before a tenant is known: each returns the least that is needed to know it. */
const lookups = `
  grant select on session, api_key, app_user, role, account, organisation, careers_site to instroom_lookup;
  create policy lookup on session for select to instroom_lookup using (true);
  create policy lookup on api_key for select to instroom_lookup using (true);
  create policy lookup on app_user for select to instroom_lookup using (true);
  create policy lookup on role for select to instroom_lookup using (true);
  create policy lookup on account for select to instroom_lookup using (true);
  create policy lookup on organisation for select to instroom_lookup using (true);
  create policy lookup on careers_site for select to instroom_lookup using (true);

  create function find_session(hash bytea) returns table (
      organisation_id uuid, session_id uuid, user_id uuid, name text, language text, role_id uuid,
      permissions text[], scope text, org_unit_id uuid, employer_id uuid, last_seen_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select s.organisation_id, s.id, u.id, u.name, u.language, r.id, r.permissions, r.scope, u.org_unit_id, u.employer_id, s.last_seen_at
      from public.session s
      join public.app_user u on u.organisation_id = s.organisation_id and u.id = s.user_id and u.state = 'ACTIVE'
      join public.role r on r.organisation_id = u.organisation_id and r.id = u.role_id
      where s.token_hash = hash and s.ended_at is null and s.expires_at > now()
        and s.last_seen_at > now() - interval '8 hours'
    $$;
  create function find_account(address text) returns table (account_id uuid, password_hash text, organisation_id uuid, user_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select a.id, a.password_hash, u.organisation_id, u.id from public.account a
      join public.app_user u on u.account_id = a.id and u.state = 'ACTIVE'
      where a.email_norm = address order by u.created_at, u.id
    $$;
  create function find_api_key(hash bytea) returns table (organisation_id uuid, api_key_id uuid, name text, permissions text[], last_used_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select k.organisation_id, k.id, k.name, k.permissions, k.last_used_at from public.api_key k where k.key_hash = hash and k.revoked_at is null
    $$;
  create function find_careers_site(site_slug text) returns table (organisation_id uuid, careers_site_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select c.organisation_id, c.id from public.careers_site c where c.slug = site_slug
    $$;
  create function list_organisations() returns table (organisation_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select o.id from public.organisation o order by o.id
    $$;
  do $$
  declare f regprocedure;
  begin
    foreach f in array array['find_session(bytea)', 'find_account(text)', 'find_api_key(bytea)', 'find_careers_site(text)', 'list_organisations()']::regprocedure[] loop
      execute format('grant create on schema public to instroom_lookup');
      execute format('alter function %s owner to instroom_lookup', f);
      execute format('revoke create on schema public from instroom_lookup');
      execute format('revoke all on function %s from public', f);
      execute format('grant execute on function %s to instroom_app', f);
    end loop;
  end $$;
`;

/**
 * Full-text search runs outside row-level security (its operators may not use an index under a
 * policy), names the tenant itself and gives back ids and ranks of published vacancies only.
 */
const search = `
  grant select on vacancy to instroom_lookup;
  create policy lookup on vacancy for select to instroom_lookup using (true);
  create function search_vacancies(tenant uuid, query tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select v.id, ts_rank(v.search_document, query) from public.vacancy v
      where v.organisation_id = tenant
        and tenant = nullif(current_setting('app.organisation', true), '')::uuid
        and v.state = 'PUBLISHED'
        and v.search_document @@ query
    $$;
  grant create on schema public to instroom_lookup;
  alter function search_vacancies(uuid, tsquery) owner to instroom_lookup;
  revoke create on schema public from instroom_lookup;
  revoke all on function search_vacancies(uuid, tsquery) from public;
  grant execute on function search_vacancies(uuid, tsquery) to instroom_app;
`;
