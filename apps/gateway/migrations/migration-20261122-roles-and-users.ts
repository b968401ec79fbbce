import { Migration } from '@mikro-orm/migrations';
import { acrossTenants, isolate, openToLookups } from './isolation.ts';

/** Seeing as a role, when somebody joined, and a new address of mail that is not confirmed yet. */
export class Migration20261122RolesAndUsers extends Migration {
  override up(): void {
    this.addSql(rolePreview);
    this.addSql(joining);
    this.addSql(emailChange);
    this.addSql(isolate(['email_change']));
    this.addSql(openToLookups('email_change'));
    this.addSql(findEmailChange);
  }
}

/** Of a session that sees as a role: that role, and the colleague whose reach it borrows. */
const rolePreview = `
  alter table session
    add column previewed_role_id uuid,
    add column previewed_user_id uuid,
    add foreign key (organisation_id, previewed_role_id) references role (organisation_id, id) on delete set null (previewed_role_id),
    add foreign key (organisation_id, previewed_user_id) references app_user (organisation_id, id) on delete set null (previewed_user_id);
  create function find_role_preview(seen_by uuid) returns table (
      role_id uuid, permissions text[], scope text, user_id uuid, user_name text, org_unit_id uuid, employer_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select r.id, r.permissions, r.scope, u.id, u.name, u.org_unit_id, u.employer_id
      from public.session s
      join public.role r on r.organisation_id = s.organisation_id and r.id = s.previewed_role_id
      left join public.app_user u on u.organisation_id = s.organisation_id and u.id = s.previewed_user_id
      where s.id = seen_by
    $$;
  ${acrossTenants('find_role_preview(uuid)')}
`;

const joining = `
  alter table app_user add column joined_at timestamptz;
  update app_user set joined_at = created_at where state <> 'INVITED';
  create function note_joining() returns trigger language plpgsql as $$
  begin
    if new.state = 'ACTIVE' then new.joined_at := coalesce(new.joined_at, now()); end if;
    return new;
  end $$;
  create trigger note_joining before insert or update of state on app_user for each row execute function note_joining();
`;

const emailChange = `
  create table email_change (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    email text not null,
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    confirmed_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade deferrable initially deferred
  );
  create index on email_change (organisation_id, user_id, created_at desc);
`;

const findEmailChange = `
  create function find_email_change(hash bytea) returns table (organisation_id uuid, email_change_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select c.organisation_id, c.id from public.email_change c where c.token_hash = hash
    $$;
  ${acrossTenants('find_email_change(bytea)')}
`;
