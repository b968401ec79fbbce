import { Migration } from '@mikro-orm/migrations';
import { acrossTenants, isolate, openToLookups } from './isolation.ts';

/**
 * What an organisation sets once and vacancies use: named templates, and the defaults that point to
 * them. A vacancy's own choice goes before that of its org unit (the nearest one upwards that has
 * one), and that before the organisation's.
 */
export class Migration20261122NamedTemplates extends Migration {
  override up(): void {
    this.addSql(templates);
    this.addSql(defaults);
    this.addSql(images);
    this.addSql(isolate(['team_template', 'team_template_member', 'application_form', 'questionnaire', 'image']));
    this.addSql(imageLookup);
  }
}

const templates = `
  create table team_template (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    unique (organisation_id, id)
  );
  create table team_template_member (
    organisation_id uuid not null references organisation (id),
    team_template_id uuid not null,
    user_id uuid not null,
    is_responsible boolean not null default false,
    primary key (organisation_id, team_template_id, user_id),
    foreign key (organisation_id, team_template_id) references team_template (organisation_id, id) on delete cascade,
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create table application_form (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    unique (organisation_id, id)
  );
  create table questionnaire (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    unique (organisation_id, id)
  );
`;

const defaults = ['organisation', 'org_unit']
  .map(
    (table) => `
      alter table ${table}
        ${table === 'organisation' ? '' : 'add column default_workflow_id uuid,'}
        add column default_team_template_id uuid,
        add column default_application_form_id uuid,
        add column default_acknowledgement_id uuid,
        add column default_questionnaire_id uuid;`,
  )
  .concat(
    [
      ['default_workflow_id', 'workflow'],
      ['default_team_template_id', 'team_template'],
      ['default_application_form_id', 'application_form'],
      ['default_acknowledgement_id', 'message_template'],
      ['default_questionnaire_id', 'questionnaire'],
    ].flatMap(([column, target]) => [
      column === 'default_workflow_id'
        ? ''
        : `alter table organisation add foreign key (id, ${column}) references ${target} (organisation_id, id) deferrable initially deferred;`,
      `alter table org_unit add foreign key (organisation_id, ${column}) references ${target} (organisation_id, id) deferrable initially deferred;`,
    ]),
  )
  .join('\n');

/** Pictures, always stored as the gateway itself encoded them. */
const images = `
  create table image (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    purpose text not null check (purpose in ('LOGO', 'HEADER', 'PHOTO', 'MAIL')),
    storage_key text not null,
    content_type text not null,
    width integer not null,
    height integer not null,
    size_bytes integer not null,
    created_by_id uuid,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, created_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  alter table organisation add column features text[] not null default '{ORGANISATION_STRUCTURE,MESSAGE_TEMPLATES,SELECTION_COMMITTEE}'
    check (features <@ '{ORGANISATION_STRUCTURE,MESSAGE_TEMPLATES,SELECTION_COMMITTEE}'::text[]);
`;

const imageLookup = `
  ${openToLookups('image')}
  create function find_image(wanted uuid) returns table (organisation_id uuid, purpose text, storage_key text, content_type text)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select i.organisation_id, i.purpose, i.storage_key, i.content_type from public.image i where i.id = wanted
    $$;
  ${acrossTenants('find_image(uuid)')}
`;
