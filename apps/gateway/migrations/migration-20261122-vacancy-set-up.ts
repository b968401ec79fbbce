import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/**
 * Everything a vacancy is set up with: its own choices beside the defaults it inherits, a composed
 * application form, questions that judge, more fields, channels with dates, and copies to start from.
 */
export class Migration20261122VacancySetUp extends Migration {
  override up(): void {
    this.addSql(choices);
    this.addSql(questions);
    this.addSql(judging);
    this.addSql(fields);
    this.addSql(channels);
    this.addSql(isolate(['vacancy_template', 'publication_plan']));
    this.addSql(inheritance);
  }
}

/** Where each part of a vacancy comes from. A vacancy that had questions keeps them as its own. */
const choices = `
  alter table application_form add column fields jsonb not null default '[]', add column updated_at timestamptz not null default now();
  alter table questionnaire add column updated_at timestamptz not null default now();
  alter table team_template add column updated_at timestamptz not null default now();
  alter table vacancy
    add column team_template_id uuid,
    add column form_source text not null default 'DEFAULT' check (form_source in ('DEFAULT', 'TEMPLATE', 'OWN')),
    add column application_form_id uuid,
    add column own_form jsonb,
    add column own_form_version integer not null default 0,
    add column question_source text not null default 'DEFAULT' check (question_source in ('DEFAULT', 'TEMPLATE', 'OWN')),
    add column questionnaire_id uuid,
    add column acknowledgement_id uuid,
    add column knock_out_after_days smallint check (knock_out_after_days between 1 and 60),
    add foreign key (organisation_id, team_template_id) references team_template (organisation_id, id) deferrable initially deferred,
    add foreign key (organisation_id, application_form_id) references application_form (organisation_id, id) deferrable initially deferred,
    add foreign key (organisation_id, questionnaire_id) references questionnaire (organisation_id, id) deferrable initially deferred,
    add foreign key (organisation_id, acknowledgement_id) references message_template (organisation_id, id) deferrable initially deferred;
  create table vacancy_template (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    name text not null,
    content jsonb not null,
    created_by_id uuid not null,
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, created_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
`;

const questions = `
  alter table screening_question
    alter column vacancy_id drop not null,
    add column questionnaire_id uuid,
    add column help text,
    add column knock_out jsonb,
    add column points jsonb,
    add check (num_nonnulls(vacancy_id, questionnaire_id) = 1),
    add foreign key (organisation_id, questionnaire_id) references questionnaire (organisation_id, id) deferrable initially deferred,
    drop constraint screening_question_kind_check,
    add check (kind in ('SHORT_TEXT', 'LONG_TEXT', 'YES_NO', 'CHOICE', 'MULTIPLE_CHOICE', 'NUMBER', 'DATE', 'FILE'));
  create index on screening_question (organisation_id, questionnaire_id, position);
  alter table vacancy no force row level security;
  alter table screening_question no force row level security;
  update vacancy v set question_source = 'OWN'
    where exists (select 1 from screening_question q where q.organisation_id = v.organisation_id and q.vacancy_id = v.id);
  alter table vacancy force row level security;
  alter table screening_question force row level security;
`;

const judging = `
  alter table application
    add column score integer,
    add column score_maximum integer,
    add column knock_out_state text check (knock_out_state in ('FLAGGED', 'MOVED', 'DISMISSED')),
    add column knock_out_due_at timestamptz,
    add column source_detail text,
    drop constraint application_source_check,
    add check (source in ('CAREERS_SITE', 'PARTNER', 'MANUAL', 'INDEED', 'LINKEDIN'));
  create index on application (organisation_id, knock_out_due_at) where knock_out_state = 'FLAGGED';
  alter table application_move drop constraint application_move_cause_check, add check (cause in ('WORKFLOW_CHANGED', 'KNOCK_OUT'));
  alter table document add column submission_id uuid,
    add foreign key (organisation_id, submission_id) references submission (organisation_id, id) deferrable initially deferred;
  create index on document (organisation_id, submission_id);
  alter table submission add column form_name text, add column form_version integer;
`;

const fields = `
  alter table vacancy
    add column category text,
    add column start_date date,
    add column travel_allowance text,
    add column work_times text[] not null default '{}' check (work_times <@ '{DAY,EVENING,NIGHT,WEEKEND}'::text[]),
    add column cost_centre text,
    add column requisition_number text,
    add column budget_cents integer,
    add column campaign text,
    add column internal_notes text,
    add column hidden_fields text[] not null default '{}' check (hidden_fields <@ '{SALARY,EMPLOYER,CLOSING_DATE,PLACES,START_DATE,TRAVEL_ALLOWANCE}'::text[]);
`;

/** Every site has its own feeds for Indeed and LinkedIn; candidates of the platform are one channel. */
const channels = `
  alter table publication_channel
    drop constraint publication_channel_kind_check,
    add check (kind in ('CAREERS_SITE', 'PLATFORM', 'PARTNER_FEED', 'INDEED_FEED', 'LINKEDIN_FEED')),
    add column company_number text,
    add column contact_email text;
  create unique index on publication_channel (organisation_id, kind, careers_site_id) where kind in ('INDEED_FEED', 'LINKEDIN_FEED');
  create unique index on publication_channel (organisation_id) where kind = 'PLATFORM';
  create table publication_plan (
    organisation_id uuid not null references organisation (id),
    vacancy_id uuid not null,
    channel_id uuid not null,
    starts_on date,
    ends_on date,
    primary key (organisation_id, vacancy_id, channel_id),
    foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, channel_id) references publication_channel (organisation_id, id) deferrable initially deferred,
    check (ends_on >= starts_on)
  );
  create function add_channels_of_site() returns trigger language plpgsql set search_path = pg_catalog, public as $$
    begin
      insert into public.publication_channel (organisation_id, kind, name, careers_site_id)
        values (new.organisation_id, 'INDEED_FEED', 'Indeed', new.id), (new.organisation_id, 'LINKEDIN_FEED', 'LinkedIn', new.id)
        on conflict do nothing;
      insert into public.publication_channel (organisation_id, kind, name) values (new.organisation_id, 'PLATFORM', 'Instroom') on conflict do nothing;
      return null;
    end $$;
  create trigger add_channels after insert on careers_site for each row execute function add_channels_of_site();
  alter table careers_site no force row level security;
  alter table publication_channel no force row level security;
  insert into publication_channel (organisation_id, kind, name, careers_site_id)
    select s.organisation_id, feed.kind, feed.name, s.id from careers_site s cross join (values ('INDEED_FEED', 'Indeed'), ('LINKEDIN_FEED', 'LinkedIn')) feed (kind, name);
  insert into publication_channel (organisation_id, kind, name) select distinct s.organisation_id, 'PLATFORM', 'Instroom' from careers_site s;
  alter table careers_site force row level security;
  alter table publication_channel force row level security;
`;

/**
 * The cascade. `inherited_defaults` gives, for each part, what the nearest org unit upwards has, else
 * the organisation; `vacancy_choices` puts the vacancy's own choice before it. Both see what their
 * caller sees.
 */
const inheritance = `
  create function inherited_defaults(tenant uuid, unit uuid) returns table (part text, template_id uuid, org_unit_id uuid)
    language sql stable set search_path = pg_catalog, public as $$
      with recursive above as (
        select u.*, 0 as distance from public.org_unit u
          join public.organisation o on o.id = tenant and 'ORGANISATION_STRUCTURE' = any (o.features)
          where u.organisation_id = tenant and u.id = unit
        union all
        select u.*, above.distance + 1 from public.org_unit u join above on u.organisation_id = tenant and u.id = above.parent_id
          where above.distance < 100),
      offered as (
        select above.distance, above.id as org_unit_id, d.* from above cross join lateral (values
          ('TEAM', above.default_team_template_id), ('WORKFLOW', above.default_workflow_id), ('APPLICATION_FORM', above.default_application_form_id),
          ('ACKNOWLEDGEMENT', above.default_acknowledgement_id), ('QUESTIONNAIRE', above.default_questionnaire_id)) d (part, template_id)
        union all
        select 1000, null, d.* from public.organisation o cross join lateral (values
          ('TEAM', o.default_team_template_id), ('WORKFLOW', o.default_workflow_id), ('APPLICATION_FORM', o.default_application_form_id),
          ('ACKNOWLEDGEMENT', o.default_acknowledgement_id), ('QUESTIONNAIRE', o.default_questionnaire_id)) d (part, template_id)
        where o.id = tenant)
      select distinct on (offered.part) offered.part, offered.template_id, offered.org_unit_id from offered
      where offered.template_id is not null order by offered.part, offered.distance
    $$;
  create function vacancy_choices(tenant uuid, wanted uuid)
    returns table (part text, source text, template_id uuid, org_unit_id uuid, inherited_id uuid, inherited_from uuid)
    language sql stable set search_path = pg_catalog, public as $$
      select parts.part, chosen.source, case when chosen.source in ('OWN', 'TEMPLATE') then parts.own_id else d.template_id end,
        case when chosen.source = 'ORG_UNIT' then d.org_unit_id end, d.template_id, d.org_unit_id
      from public.vacancy v
      cross join lateral (values
        ('TEAM', v.team_template_id, case when v.team_template_id is null then 'OWN' else 'TEMPLATE' end),
        ('WORKFLOW', v.workflow_id, 'TEMPLATE'),
        ('APPLICATION_FORM', v.application_form_id, v.form_source),
        ('ACKNOWLEDGEMENT', v.acknowledgement_id, case when v.acknowledgement_id is null then 'DEFAULT' else 'TEMPLATE' end),
        ('QUESTIONNAIRE', v.questionnaire_id, v.question_source)) parts (part, own_id, own_source)
      left join public.inherited_defaults(tenant, v.org_unit_id) d on d.part = parts.part
      cross join lateral (select case
        when parts.own_source = 'OWN' then 'OWN'
        when parts.own_source = 'TEMPLATE' and not (parts.part in ('TEAM', 'WORKFLOW') and parts.own_id is not distinct from d.template_id) then 'TEMPLATE'
        when d.template_id is null then 'NONE'
        when d.org_unit_id is null then 'ORGANISATION'
        else 'ORG_UNIT' end as source) chosen
      where v.organisation_id = tenant and v.id = wanted
    $$;
  create function effective_choice(tenant uuid, wanted uuid, of_part text) returns uuid
    language sql stable set search_path = pg_catalog, public as $$
      select c.template_id from public.vacancy_choices(tenant, wanted) c where c.part = of_part and c.source <> 'OWN'
    $$;
  grant execute on function inherited_defaults(uuid, uuid), vacancy_choices(uuid, uuid), effective_choice(uuid, uuid, text) to instroom_app;
`;
