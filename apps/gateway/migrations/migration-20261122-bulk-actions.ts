import { Migration } from '@mikro-orm/migrations';
import { startingReasons } from '../modules/applications/exclusion-reasons.terms.ts';
import { isolate } from './isolation.ts';

/** Why somebody drops out, in the organisation's own words, and acts on many applications at once. */
export class Migration20261122BulkActions extends Migration {
  override up(): void {
    this.addSql(reasons);
    for (const { kind, nl, en } of startingReasons)
      this.addSql(
        `insert into exclusion_reason (organisation_id, kind, name_nl, name_en) select o.id, '${kind}', '${nl}', '${en}' from organisation o;`,
      );
    this.addSql(actions);
    this.addSql(isolate(['exclusion_reason', 'bulk_action', 'bulk_action_item']));
  }
}

const reasons = `
  create table exclusion_reason (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    kind text not null check (kind in ('REJECTED', 'WITHDRAWN')),
    name_nl text not null,
    name_en text not null,
    version integer not null default 1,
    archived_at timestamptz,
    unique (organisation_id, id)
  );
  create index on exclusion_reason (organisation_id, kind);
  alter table application_move
    add column exclusion_reason_id uuid,
    add foreign key (organisation_id, exclusion_reason_id) references exclusion_reason (organisation_id, id) deferrable initially deferred;
  create index on application_move (organisation_id, exclusion_reason_id) where exclusion_reason_id is not null;
`;

/** An item is one application in an act on many: its key holds that it is acted on once. */
const actions = `
  alter table organisation
    add column decision_hold_minutes smallint not null default 10 check (decision_hold_minutes between 0 and 1440),
    add column message_hold_minutes smallint not null default 1 check (message_hold_minutes between 0 and 1440);
  create table bulk_action (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    kind text not null check (kind in ('MESSAGE', 'REJECT', 'WITHDRAW')),
    state text not null default 'PREPARING'
      check (state in ('PREPARING', 'HOLDING', 'SENDING', 'PAUSED', 'DONE', 'UNDOING', 'UNDONE', 'CANCELLED')),
    reason_id uuid,
    note text,
    anonymises boolean not null default false,
    mail jsonb,
    is_planned boolean not null default false,
    hold_until timestamptz not null,
    total integer not null,
    created_by_id uuid not null,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, reason_id) references exclusion_reason (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, created_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on bulk_action (organisation_id, created_at desc, id desc);
  create table bulk_action_item (
    organisation_id uuid not null references organisation (id),
    action_id uuid not null,
    application_id uuid not null,
    outcome text not null default 'PENDING' check (outcome in ('PENDING', 'DONE', 'SKIPPED', 'UNDONE', 'KEPT')),
    is_mailed boolean not null,
    move_id uuid,
    message_id uuid,
    anonymisation text check (anonymisation in ('WAITING', 'DONE', 'KEPT')),
    primary key (organisation_id, action_id, application_id),
    foreign key (organisation_id, action_id) references bulk_action (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, move_id) references application_move (organisation_id, id) on delete set null (move_id) deferrable initially deferred,
    foreign key (organisation_id, message_id) references message (organisation_id, id) on delete set null (message_id) deferrable initially deferred
  );
  create index on bulk_action_item (organisation_id, action_id, outcome, application_id);
  create index on bulk_action_item (organisation_id, application_id);
  create index on bulk_action_item (organisation_id, move_id);
  create index on bulk_action_item (organisation_id, message_id);
  create index on bulk_action_item (organisation_id, action_id) where anonymisation = 'WAITING';
`;
