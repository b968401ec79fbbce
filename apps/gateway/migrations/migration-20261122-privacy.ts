import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/**
 * How long candidates are kept, who may not be erased, what was erased and why. Erasing leaves the
 * empty rows of the candidate and their applications, so that counts stay true.
 */
export class Migration20261122Privacy extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(
      isolate(['retention_policy', 'candidate_retention', 'contact_correction', 'privacy_run', 'privacy_run_item']),
    );
    this.addSql(isolate(['consent_event', 'erasure'], 'select, insert'));
    this.addSql(isolate(['erasure_file'], 'select, insert, delete'));
    this.addSql('grant update (files_removed_at, sealed_recipient) on erasure to instroom_app;');
    this.addSql(history);
  }
}

const tables = `
  create table retention_policy (
    organisation_id uuid primary key references organisation (id),
    version integer not null default 1,
    is_automatic boolean not null default false,
    method text not null default 'ANONYMISE' check (method in ('DELETE', 'ANONYMISE')),
    days_after_procedure integer not null default 28 check (days_after_procedure between 1 and 3650),
    days_with_consent integer not null default 365 check (days_with_consent between 1 and 3650),
    warning_days integer not null default 7 check (warning_days between 0 and 90),
    asks_consent_again boolean not null default true,
    erasure_cooling_days integer not null default 3 check (erasure_cooling_days between 0 and 28),
    updated_at timestamptz not null default now()
  );
  alter table candidate add column erased_at timestamptz;
  alter table application add column erased_at timestamptz, add column withdrawn_at timestamptz;
  create index on candidate (organisation_id, created_at, id) where erased_at is null;
  create table candidate_retention (
    organisation_id uuid not null references organisation (id),
    candidate_id uuid not null,
    consented_at timestamptz,
    consent_asked_at timestamptz,
    extended_until date,
    hold_reason text,
    hold_by_id uuid,
    held_at timestamptz,
    warned_at timestamptz,
    warned_for date,
    erasure_asked_at timestamptz,
    erasure_due_at timestamptz,
    primary key (organisation_id, candidate_id),
    check ((hold_reason is null) = (held_at is null)),
    foreign key (organisation_id, candidate_id) references candidate (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, hold_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create table consent_event (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    candidate_id uuid not null,
    kind text not null check (kind in ('ASKED', 'GIVEN', 'WITHDRAWN')),
    occurred_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, candidate_id) references candidate (organisation_id, id) deferrable initially deferred
  );
  create index on consent_event (organisation_id, candidate_id, occurred_at);
  create table contact_correction (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    candidate_id uuid not null,
    first_name text not null,
    last_name text not null,
    email text not null,
    phone text,
    created_at timestamptz not null default now(),
    state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'REPLACED')),
    decided_by_id uuid,
    decided_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, candidate_id) references candidate (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, decided_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on contact_correction (organisation_id, candidate_id, created_at);
  create table erasure (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    subject_hash text not null,
    method text not null check (method in ('DELETE', 'ANONYMISE')),
    reason text not null check (reason in ('RETENTION', 'REQUEST', 'COLLEAGUE')),
    note text,
    actor_id uuid,
    counts jsonb not null,
    file_count integer not null,
    occurred_at timestamptz not null default now(),
    files_removed_at timestamptz,
    sealed_recipient bytea,
    unique (organisation_id, id),
    unique (organisation_id, subject_hash),
    foreign key (organisation_id, actor_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on erasure (organisation_id, occurred_at desc, id desc);
  create table erasure_file (
    organisation_id uuid not null references organisation (id),
    erasure_id uuid not null,
    storage_key text not null,
    primary key (organisation_id, erasure_id, storage_key),
    foreign key (organisation_id, erasure_id) references erasure (organisation_id, id) deferrable initially deferred
  );
  create table privacy_run (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    kind text not null check (kind in ('DELETE', 'ANONYMISE', 'EXTEND', 'ASK_CONSENT', 'HOLD', 'LIFT_HOLD')),
    reason text,
    until date,
    includes_running boolean not null default false,
    total integer not null,
    started_by_id uuid not null,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, started_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on privacy_run (organisation_id, created_at desc, id desc);
  create table privacy_run_item (
    organisation_id uuid not null references organisation (id),
    run_id uuid not null,
    candidate_id uuid not null,
    outcome text not null default 'PENDING' check (outcome in ('PENDING', 'DONE', 'HELD', 'RUNNING', 'GONE', 'NO_CONTACT')),
    primary key (organisation_id, run_id, candidate_id),
    foreign key (organisation_id, run_id) references privacy_run (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, candidate_id) references candidate (organisation_id, id) deferrable initially deferred
  );
  create index on privacy_run_item (organisation_id, run_id, outcome);
`;

/** Logs that are only ever added to lose what they say about a person here, and nowhere else. */
const history = `
  create function erase_history(tenant uuid, wanted uuid, is_deleted boolean) returns integer
    language plpgsql security definer set search_path = pg_catalog, public as $$
    declare touched integer;
    begin
      if tenant is distinct from nullif(current_setting('app.organisation', true), '')::uuid then return 0; end if;
      if is_deleted then
        delete from public.message_attempt t using public.message m, public.application a
          where a.organisation_id = tenant and a.candidate_id = wanted
            and m.organisation_id = a.organisation_id and m.application_id = a.id
            and t.organisation_id = m.organisation_id and t.message_id = m.id;
        delete from public.application_move m using public.application a
          where a.organisation_id = tenant and a.candidate_id = wanted and m.organisation_id = a.organisation_id and m.application_id = a.id;
      else
        update public.message_attempt t set detail = null from public.message m, public.application a
          where a.organisation_id = tenant and a.candidate_id = wanted
            and m.organisation_id = a.organisation_id and m.application_id = a.id
            and t.organisation_id = m.organisation_id and t.message_id = m.id;
        update public.application_move m set reason = null from public.application a
          where a.organisation_id = tenant and a.candidate_id = wanted and m.organisation_id = a.organisation_id and m.application_id = a.id;
      end if;
      get diagnostics touched = row_count;
      return touched;
    end $$;
  revoke all on function erase_history(uuid, uuid, boolean) from public;
  grant execute on function erase_history(uuid, uuid, boolean) to instroom_app;
`;
