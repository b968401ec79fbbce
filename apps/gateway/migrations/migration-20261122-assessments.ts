import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/** What colleagues think of a candidate: a round in which some are asked, and what each gave. */
export class Migration20261122Assessments extends Migration {
  override up(): void {
    this.addSql(assessments);
    this.addSql(isolate(['assessment_round', 'assessment']));
  }
}

const assessments = `
  create table assessment_round (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    application_id uuid not null,
    asked_by_id uuid not null,
    template_id uuid,
    due_on date,
    created_at timestamptz not null default now(),
    closed_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, asked_by_id) references app_user (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, template_id) references message_template (organisation_id, id) deferrable initially deferred
  );
  create index on assessment_round (organisation_id, application_id, created_at);

  create table assessment (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    round_id uuid not null,
    user_id uuid not null,
    advice text check (advice in ('POSITIVE', 'DOUBTFUL', 'NEGATIVE')),
    score smallint check (score between 1 and 5),
    words text,
    given_at timestamptz,
    changed_at timestamptz,
    unique (organisation_id, id),
    unique (organisation_id, round_id, user_id),
    check (given_at is null and num_nonnulls(advice, score, words) = 0 or given_at is not null and num_nonnulls(advice, score, words) = 3),
    foreign key (organisation_id, round_id) references assessment_round (organisation_id, id) on delete cascade deferrable initially deferred,
    foreign key (organisation_id, user_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  create index on assessment (organisation_id, user_id);
`;
