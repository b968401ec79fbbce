import { Migration } from '@mikro-orm/migrations';
import { acrossTenants, isolate, openToLookups } from './isolation.ts';

/**
 * How people come in. What belongs to an organisation (invitations, half-finished sign-ins) is a
 * tenant's table; what belongs to the person (second factors, recovery codes, ways in) is seen only
 * by a transaction that speaks for their account (`app.account`).
 */
export class Migration20261122SigningIn extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(ofTheOrganisation);
    this.addSql(ofTheAccount);
    this.addSql(signUps);
    this.addSql(isolate(['invitation', 'pending_sign_in']));
    this.addSql(accountTables.map(ofOneAccount).join('\n'));
    this.addSql(openToLookups('invitation', 'pending_sign_in', 'password_reset', 'microsoft_identity'));
    this.addSql(lookups);
    this.addSql(writers);
    this.addSql(functions.map(acrossTenants).join('\n'));
  }
}

const columns = `
  alter table account add column second_factor_waived boolean not null default false;
  alter table account add column password_changed_at timestamptz;
  alter table session add column network text;
  alter table session add column method text not null default 'PASSWORD'
    check (method in ('PASSWORD', 'MICROSOFT', 'INVITATION', 'PASSWORD_RESET', 'SIGN_UP', 'SWITCH'));
`;

const ofTheOrganisation = `
  create table invitation (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    kind text not null check (kind in ('STAFF', 'CONTACT_PERSON')),
    token_hash bytea not null unique,
    message text,
    created_by_id uuid,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    terms_version integer,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, created_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on invitation (organisation_id, user_id, created_at desc);
  -- One link works at a time, whoever sends again at the same moment.
  create unique index invitation_open on invitation (organisation_id, user_id) where accepted_at is null and withdrawn_at is null;
  create table pending_sign_in (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    method text not null check (method in ('PASSWORD', 'INVITATION', 'PASSWORD_RESET', 'SIGN_UP')),
    token_hash bytea not null unique,
    failed_attempts smallint not null default 0,
    challenge text,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    finished_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade deferrable initially deferred
  );
  create index on pending_sign_in (organisation_id, user_id);
`;

const accountTables = ['second_factor', 'recovery_code', 'password_reset', 'microsoft_identity'];

const ofTheAccount = `
  create table second_factor (
    id uuid primary key default uuidv7(),
    account_id uuid not null references account (id) on delete cascade,
    kind text not null check (kind in ('AUTHENTICATOR_APP', 'SMS', 'PASSKEY')),
    name text not null,
    sealed_secret bytea,
    phone_ending text,
    last_used_step bigint,
    code_hash bytea,
    code_sent_at timestamptz,
    code_expires_at timestamptz,
    challenge text,
    credential_id text unique,
    public_key bytea,
    counter bigint,
    transports text[],
    created_at timestamptz not null default now(),
    confirmed_at timestamptz,
    last_used_at timestamptz
  );
  create index on second_factor (account_id);
  create table recovery_code (
    id uuid primary key default uuidv7(),
    account_id uuid not null references account (id) on delete cascade,
    code_hash bytea not null,
    created_at timestamptz not null default now(),
    used_at timestamptz,
    unique (account_id, code_hash)
  );
  create table password_reset (
    id uuid primary key default uuidv7(),
    account_id uuid not null references account (id) on delete cascade,
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index on password_reset (account_id);
  create table microsoft_identity (
    id uuid primary key default uuidv7(),
    account_id uuid not null unique references account (id) on delete cascade,
    tenant_id text not null,
    object_id text not null,
    email text,
    linked_at timestamptz not null default now(),
    unique (tenant_id, object_id)
  );
`;

/** Rows that only the person whose account it is can reach, whichever organisation they are in. */
function ofOneAccount(table: string): string {
  const speaksFor = `(select nullif(current_setting('app.account', true), '')::uuid)`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy account on ${table} using (account_id = ${speaksFor}) with check (account_id = ${speaksFor});
    revoke all on ${table} from instroom_app;
    grant select, insert, update, delete on ${table} to instroom_app;`;
}

/** Asked for by somebody without an organisation yet; nothing in it opens anything by itself. */
const signUps = `
  create table sign_up (
    id uuid primary key default uuidv7(),
    organisation_name text not null,
    name text not null,
    email text not null,
    language text not null check (language in ('NL', 'EN')),
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    terms_version integer,
    confirmed_at timestamptz
  );
  grant select, insert, update on sign_up to instroom_app;
`;

/** Each gives back the least that is needed to know the organisation and the account. */
const lookups = `
  create function find_invitation(hash bytea) returns table (organisation_id uuid, invitation_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select i.organisation_id, i.id from public.invitation i where i.token_hash = hash
    $$;
  create function find_pending_sign_in(hash bytea) returns table (organisation_id uuid, pending_sign_in_id uuid, user_id uuid, account_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select p.organisation_id, p.id, u.id, u.account_id from public.pending_sign_in p
      join public.app_user u on u.organisation_id = p.organisation_id and u.id = p.user_id and u.state = 'ACTIVE'
      where p.token_hash = hash and p.finished_at is null and p.expires_at > now()
    $$;
  create function find_password_reset(hash bytea) returns table (password_reset_id uuid, account_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select r.id, r.account_id from public.password_reset r where r.token_hash = hash
    $$;
  create function find_microsoft_identity(tenant text, object text) returns table (account_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select m.account_id from public.microsoft_identity m where m.tenant_id = tenant and m.object_id = object
    $$;
  create function find_sign_in(address text) returns table (account_id uuid, password_hash text, is_waived boolean)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select a.id, a.password_hash, a.second_factor_waived from public.account a
      where a.email_norm = address
        and exists (select 1 from public.app_user u where u.account_id = a.id and u.state = 'ACTIVE')
    $$;
  -- Where the person is an active user, the organisation they were in last before the others.
  create function memberships_of(account uuid) returns table (organisation_id uuid, organisation_name text, user_id uuid, name text, language text, last_used_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select o.id, o.name, u.id, u.name, u.language, used.at
      from public.app_user u join public.organisation o on o.id = u.organisation_id
      left join lateral (select max(s.created_at) as at from public.session s where s.organisation_id = u.organisation_id and s.user_id = u.id) used on true
      where u.account_id = account and u.state = 'ACTIVE'
      order by used.at desc nulls last, u.created_at, u.id
    $$;
  create function sessions_of(account uuid) returns table (session_id uuid, organisation_name text, user_agent text, network text, method text, created_at timestamptz, last_seen_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select s.id, o.name, s.user_agent, s.network, s.method, s.created_at, s.last_seen_at
      from public.app_user u
      join public.session s on s.organisation_id = u.organisation_id and s.user_id = u.id
      join public.organisation o on o.id = u.organisation_id
      where u.account_id = account and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '8 hours'
      order by s.last_seen_at desc, s.id
    $$;
  create function devices_of(account uuid) returns table (user_agent text, network text)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select distinct s.user_agent, s.network
      from public.app_user u join public.session s on s.organisation_id = u.organisation_id and s.user_id = u.id
      where u.account_id = account and s.created_at > now() - interval '90 days'
    $$;
`;

const writers = `
  grant insert on account, organisation to instroom_lookup;
  create policy founding on account for insert to instroom_lookup with check (true);
  create policy founding on organisation for insert to instroom_lookup with check (true);
  grant update (ended_at) on session to instroom_lookup;
  create policy ending on session for update to instroom_lookup using (true);
  -- The account of an address, made when there is none. Says nothing about whether there was.
  create function account_for(address text, normalised text) returns uuid
    language sql volatile security definer set search_path = pg_catalog, public as $$
      insert into public.account (email, email_norm) values (address, normalised) on conflict (email_norm) do nothing;
      select a.id from public.account a where a.email_norm = normalised
    $$;
  create function end_sessions_of(account uuid, but uuid) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as $$
      with ended as (
        update public.session s set ended_at = now() from public.app_user u
        where u.account_id = account and s.organisation_id = u.organisation_id and s.user_id = u.id and s.ended_at is null and s.id is distinct from but
        returning 1)
      select count(*) from ended
    $$;
  create function end_session_of(account uuid, wanted uuid) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as $$
      with ended as (
        update public.session s set ended_at = now() from public.app_user u
        where u.account_id = account and s.organisation_id = u.organisation_id and s.user_id = u.id and s.ended_at is null and s.id = wanted
        returning 1)
      select count(*) from ended
    $$;
  create function found_organisation(fresh uuid, named text, short text, language text, sender text, address text) returns void
    language sql volatile security definer set search_path = pg_catalog, public as $$
      insert into public.organisation (id, name, slug, default_language, sender_name, sender_address)
      values (fresh, named, short, language, sender, address)
    $$;
`;

const functions = [
  'find_invitation(bytea)',
  'find_pending_sign_in(bytea)',
  'find_password_reset(bytea)',
  'find_microsoft_identity(text, text)',
  'find_sign_in(text)',
  'memberships_of(uuid)',
  'sessions_of(uuid)',
  'devices_of(uuid)',
  'account_for(text, text)',
  'end_sessions_of(uuid, uuid)',
  'end_session_of(uuid, uuid)',
  'found_organisation(uuid, text, text, text, text, text)',
];
