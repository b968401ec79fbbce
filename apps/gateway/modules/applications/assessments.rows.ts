import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import type { User } from '../access/access.objects.ts';
import { userJson } from '../access/access.rows.ts';
import { canAssess } from './assessments.access.ts';
import type { Assessment } from './assessments.objects.ts';

const viewerOf = ({ principal }: Context): string | null => (principal.kind === 'USER' ? principal.userId : null);
const ofViewer = (context: Context) => [context.organisationId, viewerOf(context)];

/** Before giving their own, nobody reads what others in the round think: $3 is the viewer. */
const hidden = `(s.given_at is not null and s.user_id is distinct from $3::uuid and r.closed_at is null and exists (
  select 1 from assessment mine where mine.organisation_id = s.organisation_id and mine.round_id = s.round_id
    and mine.user_id = $3::uuid and mine.given_at is null))`;
const unlessHidden = (column: string): string => `case when not ${hidden} then s.${column} end as ${column}`;

const columns = `s.id, s.round_id as "roundId", ${userJson('u')} as assessor, asker.name as "askedBy", r.created_at as "askedAt", r.due_on as "dueOn",
  coalesce(s.given_at is null and r.closed_at is null and r.due_on < (now() at time zone 'Europe/Amsterdam')::date, false) as "isOverdue",
  r.closed_at as "closedAt", s.given_at as "givenAt", s.changed_at as "changedAt", ${hidden} as "isHidden",
  ${unlessHidden('advice')}, ${unlessHidden('score')}, ${unlessHidden('words')}`;
const source = `assessment_round r
  join assessment s on s.organisation_id = r.organisation_id and s.round_id = r.id
  join app_user u on u.organisation_id = s.organisation_id and u.id = s.user_id
  join app_user asker on asker.organisation_id = r.organisation_id and asker.id = r.asked_by_id`;

/** Of an application: the newest round first, by name within a round. */
export const assessmentsOf: Batch<Assessment> = {
  query: statement(
    'assessments.ofApplications',
    `select r.application_id as key, ${columns} from ${source}
     where r.organisation_id = $2 and r.application_id = any($1::uuid[]) order by r.created_at desc, r.id desc, u.name, s.id`,
  ),
  values: ofViewer,
};

/** What the viewer is asked, or gave and can still change. */
export const ownAssessmentOf: Batch<Assessment> = {
  query: statement(
    'assessments.ownOfApplications',
    `select r.application_id as key, ${columns} from ${source}
     where r.organisation_id = $2 and r.application_id = any($1::uuid[]) and s.user_id = $3::uuid and r.closed_at is null
     order by r.created_at desc, r.id desc`,
  ),
  values: ofViewer,
};

/** The team of the vacancy first. */
export const possibleAssessorsOf: Batch<User> = {
  query: statement(
    'assessments.possibleAssessors',
    `select a.id as key, u.id, u.name, u.job_title as "jobTitle", r.key as "roleKey", ac.email
     from application a
     join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
     join app_user u on u.organisation_id = a.organisation_id
     join role r on r.organisation_id = u.organisation_id and r.id = u.role_id
     join account ac on ac.id = u.account_id
     where a.organisation_id = $2 and a.id = any($1::uuid[]) and ${canAssess}
     order by not exists (select 1 from vacancy_team_member tm
       where tm.organisation_id = a.organisation_id and tm.vacancy_id = v.id and tm.user_id = u.id), u.name, u.id`,
  ),
  values: (context) => [context.organisationId],
};
