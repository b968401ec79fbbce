import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/**
 * Workflows that an organisation puts together itself: what a candidate may read of a stage, what
 * happens by itself when an application comes into one, and the tasks that come of it.
 */
export class Migration20261122Workflows extends Migration {
  override up(): void {
    this.addSql(stages);
    this.addSql(actions);
    this.addSql(tasks);
    this.addSql(isolate(['stage_action', 'stage_action_user', 'task', 'task_assignee', 'stage_action_run']));
  }
}

/** Until the organisation says otherwise, a rejection is told by a person and not by a page. */
const stages = `
  alter table stage
    add column version integer not null default 1,
    add column archived_at timestamptz,
    add column candidate_view text not null default 'SHOWN' check (candidate_view in ('SHOWN', 'AS_PREVIOUS', 'HIDDEN')),
    add column candidate_name_nl text,
    add column candidate_name_en text,
    add column candidate_text_nl text,
    add column candidate_text_en text;
  update stage set candidate_view = 'AS_PREVIOUS' where stage_group = 'REJECTED';
  alter table workflow
    add column version integer not null default 1,
    add column archived_at timestamptz,
    add column changed_at timestamptz,
    add column changed_by_id uuid,
    add foreign key (organisation_id, changed_by_id) references app_user (organisation_id, id) deferrable initially deferred;
  alter table workflow_stage add column actions_version integer not null default 1;
  alter table application_move add column cause text check (cause in ('WORKFLOW_CHANGED'));
  create index on workflow_stage (organisation_id, stage_id);
  create index on application (organisation_id, stage_id);
  create index on application_move (organisation_id, to_stage_id);
  create index on application_move (organisation_id, from_stage_id);
  create index on vacancy (organisation_id, workflow_id);
`;

const actions = `
  create table stage_action (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    workflow_id uuid not null,
    stage_id uuid not null,
    position smallint not null,
    kind text not null check (kind in ('SEND_TEMPLATE', 'NOTIFY', 'SET_TASK')),
    delay_hours smallint not null default 0 check (delay_hours between 0 and 720),
    template_id uuid,
    audience text check (audience in ('RESPONSIBLE', 'TEAM', 'USERS')),
    text text,
    due_in_days smallint check (due_in_days between 0 and 365),
    removed_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, workflow_id) references workflow (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, stage_id) references stage (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, template_id) references message_template (organisation_id, id) deferrable initially deferred
  );
  create index on stage_action (organisation_id, workflow_id, stage_id, position) where removed_at is null;
  create table stage_action_user (
    organisation_id uuid not null references organisation (id),
    action_id uuid not null,
    user_id uuid not null,
    primary key (organisation_id, action_id, user_id),
    foreign key (organisation_id, action_id) references stage_action (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
`;

/** A run is one action for one entry into a stage: the key holds that it is done once. */
const tasks = `
  create table task (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    application_id uuid not null,
    title text not null,
    due_on date,
    created_by_id uuid,
    created_at timestamptz not null default now(),
    done_at timestamptz,
    done_by_id uuid,
    cancelled_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, created_by_id) references app_user (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, done_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on task (organisation_id, application_id, created_at);
  create index on task (organisation_id, due_on, id) where done_at is null and cancelled_at is null;
  create table task_assignee (
    organisation_id uuid not null references organisation (id),
    task_id uuid not null,
    user_id uuid not null,
    primary key (organisation_id, task_id, user_id),
    foreign key (organisation_id, task_id) references task (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on task_assignee (organisation_id, user_id, task_id);
  create table stage_action_run (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    action_id uuid not null,
    application_id uuid not null,
    move_id uuid not null,
    planned_at timestamptz not null,
    done_at timestamptz,
    cancelled_at timestamptz,
    cancelled_by_move_id uuid,
    message_id uuid,
    task_id uuid,
    unique (organisation_id, id),
    unique (organisation_id, move_id, action_id),
    foreign key (organisation_id, action_id) references stage_action (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, move_id) references application_move (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, message_id) references message (organisation_id, id) on delete set null (message_id) deferrable initially deferred,
    foreign key (organisation_id, task_id) references task (organisation_id, id) on delete set null (task_id) deferrable initially deferred
  );
  create index on stage_action_run (organisation_id, application_id, planned_at);
`;
