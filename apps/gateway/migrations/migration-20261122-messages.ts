import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/** A message that a colleague writes: to whom besides, by whom, of which words, with which files, and what is not sent yet. */
export class Migration20261122Messages extends Migration {
  override up(): void {
    this.addSql(messages);
    this.addSql(isolate(['message_file', 'message_draft']));
  }
}

const messages = `
  alter table message
    add column cc text[] not null default '{}',
    add column bcc text[] not null default '{}',
    add column sender_user_id uuid,
    add column template_id uuid,
    add column template_version integer,
    add column words jsonb,
    add column time_zone text,
    add column calendar text,
    add foreign key (organisation_id, sender_user_id) references app_user (organisation_id, id) deferrable initially deferred,
    add foreign key (organisation_id, template_id) references message_template (organisation_id, id) deferrable initially deferred;
  create index on message (organisation_id, sender_user_id, created_at desc) where sender_user_id is not null;
  create index on message (organisation_id, scheduled_at) where status = 'SCHEDULED';

  create table message_file (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    application_id uuid,
    file_name text not null,
    content_type text not null,
    size_bytes integer not null,
    sha256 bytea not null,
    storage_key text not null,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, application_id) references application (organisation_id, id) deferrable initially deferred
  );
  create index on message_file (organisation_id, created_at);
  create index on message_file (organisation_id, application_id);

  create table message_draft (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    user_id uuid not null,
    application_id uuid,
    content jsonb not null,
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    unique nulls not distinct (organisation_id, user_id, application_id),
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, application_id) references application (organisation_id, id) deferrable initially deferred
  );
  create index on message_draft (organisation_id, application_id);

  create index on document (organisation_id, storage_key);
  alter table organisation add column sender_name_kind text not null default 'ORGANISATION' check (sender_name_kind in ('ORGANISATION', 'EMPLOYEE'));
`;
