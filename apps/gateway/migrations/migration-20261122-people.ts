import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/** What colleagues tell of themselves, what they are told and how, and who may never be the last to leave. */
export class Migration20261122People extends Migration {
  override up(): void {
    this.addSql(profile);
    this.addSql(roles);
    this.addSql(notifications);
    this.addSql(isolate(['notification', 'notification_preference']));
    this.addSql(lastAdministrator);
  }
}

const profile = `
  alter table app_user
    add column version integer not null default 1,
    add column phone text,
    add column postcode text,
    add column photo_image_id uuid,
    add column signature_html text,
    add column receives_email boolean not null default true,
    add column allows_third_party_cookies boolean not null default false,
    add column allows_research boolean not null default false,
    add foreign key (organisation_id, photo_image_id) references image (organisation_id, id) deferrable initially deferred;
`;

const roles = `
  alter table role
    add column version integer not null default 1,
    add column created_at timestamptz not null default now();
  create index on app_user (organisation_id, role_id);
`;

/** A notice about an application goes when the application does. */
const notifications = `
  create table notification (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    kind text not null,
    application_id uuid,
    vacancy_id uuid,
    path text,
    "values" jsonb not null default '{}',
    is_in_console boolean not null,
    mail text not null check (mail in ('NONE', 'AT_ONCE', 'DAILY')),
    created_at timestamptz not null default now(),
    read_at timestamptz,
    summarised_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) on delete cascade deferrable initially deferred
  );
  create index on notification (organisation_id, user_id, id desc) where is_in_console;
  create index on notification (organisation_id, user_id) where is_in_console and read_at is null;
  create index on notification (organisation_id, user_id) where mail = 'DAILY' and summarised_at is null;
  create index on notification (organisation_id, application_id);
  create index on notification (organisation_id, vacancy_id);
  create table notification_preference (
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    kind text not null,
    is_in_console boolean not null,
    mail text not null check (mail in ('NONE', 'AT_ONCE', 'DAILY')),
    primary key (organisation_id, user_id, kind),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
`;

/**
 * Whatever takes an administrator away takes them one after the other: at the end of each such
 * change the role is locked and somebody must be left.
 */
const lastAdministrator = `
  create function keep_an_administrator() returns trigger language plpgsql set search_path = pg_catalog, public as $$
  begin
    perform 1 from public.role r where r.organisation_id = old.organisation_id and r.id = old.role_id and r.key = 'ADMIN' for no key update;
    if not found then return null; end if;
    if not exists (select 1 from public.app_user u where u.organisation_id = old.organisation_id and u.role_id = old.role_id and u.state = 'ACTIVE') then
      raise exception 'The last administrator cannot go' using errcode = 'IN001';
    end if;
    return null;
  end $$;
  create constraint trigger keep_an_administrator_on_change after update of role_id, state on app_user deferrable initially deferred
    for each row when (old.state = 'ACTIVE' and (new.state <> 'ACTIVE' or new.role_id <> old.role_id)) execute function keep_an_administrator();
  create constraint trigger keep_an_administrator_on_removal after delete on app_user deferrable initially deferred
    for each row when (old.state = 'ACTIVE') execute function keep_an_administrator();
`;
