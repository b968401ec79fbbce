import { Migration } from '@mikro-orm/migrations';
import { acrossTenants, isolate, openToLookups } from './isolation.ts';

/** Mail servers of organisations themselves, answers of applicants, and what came back undelivered. */
export class Migration20261122MailDelivery extends Migration {
  override up(): void {
    this.addSql(`
      alter table message drop constraint message_status_check;
      alter table message
        add constraint message_status_check
          check (status in ('SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED', 'RECEIVED')),
        add column direction text not null default 'OUT' check (direction in ('OUT', 'IN')),
        add column is_bulk boolean not null default false,
        add column next_attempt_at timestamptz,
        add column in_reply_to_id uuid,
        add column received_message_id text,
        add column is_automatic boolean not null default false,
        add column is_from_other_address boolean not null default false,
        add column quoted_html text,
        add column quoted_text text,
        add column left_out jsonb not null default '[]',
        add foreign key (organisation_id, in_reply_to_id) references message (organisation_id, id)
          on delete set null (in_reply_to_id) deferrable initially deferred;
      create unique index on message (organisation_id, application_id, received_message_id) where direction = 'IN';
      create table message_document (
        organisation_id uuid not null references organisation (id),
        message_id uuid not null,
        document_id uuid not null,
        primary key (organisation_id, message_id, document_id),
        foreign key (organisation_id, message_id) references message (organisation_id, id) on delete cascade deferrable initially deferred,
        foreign key (organisation_id, document_id) references document (organisation_id, id) on delete cascade deferrable initially deferred
      );
      create index on message_document (organisation_id, document_id);
      alter table message_attempt drop constraint message_attempt_outcome_check;
      alter table message_attempt add constraint message_attempt_outcome_check
        check (outcome in ('ACCEPTED', 'DEFERRED', 'REFUSED', 'UNKNOWN', 'DELAYED', 'BOUNCED', 'COMPLAINED'));

      create table bounced_address (
        id uuid primary key default uuidv7(),
        organisation_id uuid not null references organisation (id),
        address_norm text not null,
        reason text not null check (reason in ('HARD', 'COMPLAINT')),
        status text,
        detail text,
        seen_at timestamptz not null default now(),
        unique (organisation_id, id),
        unique (organisation_id, address_norm)
      );

      create table mail_server (
        id uuid primary key default uuidv7(),
        organisation_id uuid not null references organisation (id),
        org_unit_id uuid,
        sender_name text,
        sender_address text,
        host text,
        port integer check (port between 1 and 65535),
        security text not null default 'STARTTLS' check (security in ('TLS', 'STARTTLS', 'NONE')),
        username text,
        sealed_password bytea,
        returns_to_sender boolean not null default true,
        bulk_per_minute integer check (bulk_per_minute between 1 and 6000),
        version integer not null default 1,
        checked_at timestamptz,
        verified_at timestamptz,
        failing_since timestamptz,
        problem text,
        problem_detail text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (organisation_id, id),
        unique nulls not distinct (organisation_id, org_unit_id),
        check ((org_unit_id is null) = (sender_address is null)),
        check ((host is null) = (port is null)),
        foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) on delete cascade deferrable initially deferred
      );
      create unique index on mail_server (organisation_id, lower(sender_address));

      create table mail_pace (
        organisation_id uuid not null references organisation (id),
        lane text not null,
        next_at timestamptz not null,
        primary key (organisation_id, lane)
      );
      ${isolate(['message_document', 'bounced_address', 'mail_server', 'mail_pace'])}

      -- Under the rights of who asks. The nearest part of the organisation with an address of its own; null when none has.
      create function recruiting_sender(tenant uuid, unit uuid) returns jsonb
        language sql stable set search_path = pg_catalog, public as $$
          with recursive upwards as (
            select u.id, u.parent_id, 0 as distance from public.org_unit u where u.organisation_id = tenant and u.id = unit
            union all
            select u.id, u.parent_id, upwards.distance + 1 from public.org_unit u
              join upwards on u.organisation_id = tenant and u.id = upwards.parent_id
          )
          select jsonb_build_object('name', s.sender_name, 'address', s.sender_address)
          from upwards join public.mail_server s on s.organisation_id = tenant and s.org_unit_id = upwards.id
          order by upwards.distance limit 1
        $$;
      grant execute on function recruiting_sender(uuid, uuid) to instroom_app;

      ${openToLookups('application', 'message')}
      create function find_mail_owner(purpose text, sought uuid) returns uuid
        language sql stable security definer set search_path = pg_catalog, public as $$
          select a.organisation_id from public.application a where purpose = 'reply' and a.id = sought and a.erased_at is null
          union all
          select m.organisation_id from public.message m where purpose = 'bounce' and m.id = sought and m.direction = 'OUT' and m.to_address <> ''
        $$;
      ${acrossTenants('find_mail_owner(text, uuid)')}`);
  }
}
