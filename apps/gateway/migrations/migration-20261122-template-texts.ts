import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/**
 * A template is one thing with a text per language, and where an org unit wants its own wording a text
 * for that part. What was one row per language becomes the n-th template of its kind in both.
 */
export class Migration20261122TemplateTexts extends Migration {
  override up(): void {
    this.addSql(texts);
    this.addSql(isolate(['message_template_text']));
    this.addSql(isolate(['message_template_version'], 'select, insert, delete'));
  }
}

const texts = `
  create table message_template_text (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    template_id uuid not null,
    language text not null check (language in ('NL', 'EN')),
    org_unit_id uuid,
    subject text not null,
    body text not null,
    unique (organisation_id, id),
    unique nulls not distinct (organisation_id, template_id, language, org_unit_id),
    foreign key (organisation_id, template_id) references message_template (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) deferrable initially deferred
  );
  create table message_template_version (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    template_id uuid not null,
    version integer not null,
    name text not null,
    texts jsonb not null,
    saved_by_id uuid,
    saved_at timestamptz not null default now(),
    unique (organisation_id, id),
    unique (organisation_id, template_id, version),
    foreign key (organisation_id, template_id) references message_template (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, saved_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );

  -- The owner of the tables is held by their policies too, and has no tenant here.
  alter table message_template no force row level security;
  create temporary table merged on commit drop as
    select id, first_value(id) over (partition by organisation_id, kind, turn order by language desc) as template_id
    from (select *, row_number() over (partition by organisation_id, kind, language order by updated_at desc, id) as turn
          from message_template) numbered;
  insert into message_template_text (organisation_id, template_id, language, subject, body)
    select t.organisation_id, m.template_id, t.language, t.subject, t.body from message_template t join merged m using (id);
  delete from message_template t using merged m where m.id = t.id and m.id <> m.template_id;
  alter table organisation no force row level security;
  update organisation o set default_acknowledgement_id =
    (select t.id from message_template t where t.organisation_id = o.id and t.kind = 'ACKNOWLEDGEMENT' order by t.updated_at desc, t.id limit 1);
  -- A table whose moved rows are still to be checked cannot be altered.
  set constraints all immediate;
  set constraints all deferred;
  alter table organisation force row level security;
  alter table message_template force row level security;

  drop index if exists message_template_organisation_id_kind_language_idx;
  alter table message_template
    drop column language, drop column subject, drop column body,
    add column version integer not null default 1,
    add column archived_at timestamptz,
    add column created_at timestamptz not null default now();
  create index on message_template (organisation_id, kind, name);
`;
