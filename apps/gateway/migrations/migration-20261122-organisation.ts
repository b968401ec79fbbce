import { Migration } from '@mikro-orm/migrations';
import { acrossTenants, isolate, openToLookups } from './isolation.ts';

/**
 * The company profile, the organisation structure with its user groups, what guided start and help
 * remember, and the door for the vendor's support.
 */
export class Migration20261122Organisation extends Migration {
  override up(): void {
    this.addSql(profile);
    this.addSql(structure);
    this.addSql(groups);
    this.addSql(learning);
    this.addSql(support);
    this.addSql(
      isolate(['user_group', 'user_group_member', 'user_group_org_unit', 'guided_start_dismissal', 'help_answer']),
    );
    this.addSql(isolate(['support_entry'], 'select, insert, update'));
    this.addSql(supportLookups);
  }
}

const profile = `
  alter table organisation
    add column version integer not null default 1,
    add column street text,
    add column house_number text,
    add column postcode text,
    add column place_id text references place (id),
    add column website text,
    add column chamber_of_commerce_number text,
    add column phone text,
    add column email text,
    add column logo_image_id uuid,
    add column languages text[] not null default '{NL,EN}' check (languages <@ '{NL,EN}'::text[] and cardinality(languages) > 0),
    add column is_support_allowed boolean not null default false,
    add column skipped_steps text[] not null default '{}' check (skipped_steps <@ '{ORGANISATION_STRUCTURE,JOB_PORTAL}'::text[]),
    add foreign key (id, logo_image_id) references image (organisation_id, id) deferrable initially deferred;
`;

/** The head office is the one entity with nothing above it. */
const structure = `
  alter table org_unit
    add column version integer not null default 1,
    add column kind text not null default 'DEPARTMENT'
      check (kind in ('HEAD_OFFICE', 'REGION', 'DEPARTMENT', 'BRANCH', 'SUBSIDIARY', 'OTHER')),
    add column kind_name text,
    add check ((kind = 'OTHER') = (kind_name is not null)),
    add check (parent_id <> id);
  -- The owner of the table is held by its policy too, and has no tenant here.
  alter table org_unit no force row level security;
  update org_unit set kind = 'HEAD_OFFICE' where parent_id is null;
  alter table org_unit force row level security;
  create unique index org_unit_one_root on org_unit (organisation_id) where parent_id is null;
  create index on app_user (organisation_id, org_unit_id);
  create index on vacancy (organisation_id, org_unit_id);
  alter table candidate
    add column org_unit_id uuid,
    add foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) deferrable initially deferred;
  create index on candidate (organisation_id, org_unit_id) where org_unit_id is not null;
`;

const groups = `
  create table user_group (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    unique (organisation_id, id)
  );
  create unique index on user_group (organisation_id, lower(name));
  create table user_group_member (
    organisation_id uuid not null references organisation (id),
    user_group_id uuid not null,
    user_id uuid not null,
    primary key (organisation_id, user_group_id, user_id),
    foreign key (organisation_id, user_group_id) references user_group (organisation_id, id) on delete cascade,
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
  );
  create index on user_group_member (organisation_id, user_id);
  create table user_group_org_unit (
    organisation_id uuid not null references organisation (id),
    user_group_id uuid not null,
    org_unit_id uuid not null,
    primary key (organisation_id, user_group_id, org_unit_id),
    foreign key (organisation_id, user_group_id) references user_group (organisation_id, id) on delete cascade,
    foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) deferrable initially deferred
  );
  create index on user_group_org_unit (organisation_id, org_unit_id);
`;

const learning = `
  create table guided_start_dismissal (
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    dismissed_at timestamptz not null default now(),
    primary key (organisation_id, user_id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
  );
  create table help_answer (
    organisation_id uuid not null references organisation (id),
    article text not null,
    user_id uuid not null,
    is_helpful boolean not null,
    comment text,
    answered_at timestamptz not null default now(),
    primary key (organisation_id, article, user_id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
  );
`;

/**
 * The account of the vendor's support has no password and an address that no mail reaches: it is
 * entered with a code that an operator makes on the command line.
 */
const support = `
  alter table account no force row level security;
  insert into account (id, email, email_norm, created_at, updated_at)
    values ('019a0000-0000-7000-8000-000000000001', 'support@instroom.invalid', 'support@instroom.invalid', '2026-11-22', '2026-11-22');
  alter table account force row level security;
  create table support_entry (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    operator text not null,
    reason text not null,
    user_id uuid not null,
    code_hash bytea not null unique,
    code_expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    entered_at timestamptz,
    ends_at timestamptz,
    ended_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on support_entry (organisation_id, created_at desc);
  alter table session
    add column support_entry_id uuid,
    add foreign key (organisation_id, support_entry_id) references support_entry (organisation_id, id) deferrable initially deferred;
  create index on session (organisation_id, support_entry_id) where support_entry_id is not null;
`;

/** While the switch is off, no look-up finds a session of support, whatever the look-up asks. */
const supportLookups = `
  alter policy lookup on session using (
    support_entry_id is null
    or exists (select 1 from organisation o where o.id = session.organisation_id and o.is_support_allowed)
  );
  ${openToLookups('support_entry')}
  create function find_support_entry(hash bytea) returns table (organisation_id uuid, support_entry_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select e.organisation_id, e.id from public.support_entry e
      join public.organisation o on o.id = e.organisation_id and o.is_support_allowed
      where e.code_hash = hash and e.entered_at is null and e.ended_at is null and e.code_expires_at > now()
    $$;
  ${acrossTenants('find_support_entry(bytea)')}
  create function find_organisation(wanted text) returns table (organisation_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select o.id from public.organisation o where o.slug = wanted or o.id::text = wanted
    $$;
  ${acrossTenants('find_organisation(text)')}
  create function find_support_account() returns uuid
    language sql stable security definer set search_path = pg_catalog, public as $$
      select a.id from public.account a where a.email_norm = 'support@instroom.invalid'
    $$;
  ${acrossTenants('find_support_account()')}
`;
