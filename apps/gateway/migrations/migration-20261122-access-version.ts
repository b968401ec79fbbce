import { Migration } from '@mikro-orm/migrations';
import { acrossTenants, isolate, openToLookups } from './isolation.ts';

/**
 * A number for each organisation that grows with every change of who may do what. What was remembered of a session holds
 * as long as it is the same, and the look-up that says so reads two rows instead of six.
 */
export class Migration20261122AccessVersion extends Migration {
  override up(): void {
    this.addSql(accessVersion);
    this.addSql(isolate(['access_version'], 'select'));
    this.addSql(openToLookups('access_version'));
    this.addSql(growing);
    this.addSql(acrossTenants('grow_access_version()'));
    this.addSql(triggers);
    this.addSql(findStanding);
    this.addSql(acrossTenants('find_standing(bytea)'));
  }
}

const accessVersion = `
  create table access_version (
    organisation_id uuid primary key references organisation (id) on delete cascade,
    version bigint not null default 1
  );
`;

const growing = `
  grant insert, update on access_version to instroom_lookup;
  create policy grow on access_version for insert to instroom_lookup with check (true);
  create policy grow_on on access_version for update to instroom_lookup using (true);
  create function grow_access_version() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
  begin
    insert into public.access_version as v (organisation_id) values (new.organisation_id)
      on conflict (organisation_id) do update set version = v.version + 1;
    return null;
  end $$;
`;

/** All that a session stands for besides its own end; a role or user that goes away takes its sessions along. */
const triggers = `
  create trigger grow_access_version after insert or update of permissions, scope on role
    for each row execute function grow_access_version();
  create trigger grow_access_version after update of state, name, language, role_id, org_unit_id, employer_id on app_user
    for each row execute function grow_access_version();
  create trigger grow_access_version after update of previewed_role_id, previewed_user_id on session
    for each row execute function grow_access_version();
`;

/** Of a session that lives. Zero is the version before the first change. */
const findStanding = `
  create function find_standing(hash bytea) returns table (organisation_id uuid, access_version bigint, last_seen_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select s.organisation_id, coalesce(v.version, 0), s.last_seen_at
      from public.session s left join public.access_version v on v.organisation_id = s.organisation_id
      where s.token_hash = hash and s.ended_at is null and s.expires_at > now()
        and s.last_seen_at > now() - interval '8 hours'
    $$;
`;
