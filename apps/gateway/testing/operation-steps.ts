import type { World } from './world.ts';

/** What there is to ask about in one organisation. Mutations add what they made, for the ones after them. */
export type Facts = {
  site: string;
  careersSiteId: string;
  vacancyId: string;
  number: number;
  applicationId: string;
  version: number;
  candidateId: string;
  stageId: string;
  otherStageId: string;
  messageId: string;
  templateId: string;
  allStageIds: string[];
  workflowId: string;
  orgUnitId: string;
  channelId: string;
  userId: string;
  userIds: string[];
  roleId: string;
  name: string;
  title: string;
  placeId: string;
  occupationId: string;
  educationLevelId: string;
  questionId: string | null;
  consentVersion: number;
} & Record<string, unknown>;

/** A published vacancy of the organisation with an application that has notes and messages, and what belongs to them. */
export async function factsOf(world: World, slug: string): Promise<Facts> {
  const [facts] = await world.sql<Facts>(
    `select cs.slug as site, cs.id as "careersSiteId", v.id as "vacancyId", v.number, v.title, v.workflow_id as "workflowId", v.org_unit_id as "orgUnitId", v.place_id as "placeId",
       v.occupation_id as "occupationId", v.education_level_id as "educationLevelId",
       (select q.id from screening_question q where q.organisation_id = o.id and q.vacancy_id = v.id and q.is_required order by q.position limit 1) as "questionId",
       (select max(ps.version) from privacy_statement ps where ps.organisation_id = o.id) as "consentVersion",
       a.id as "applicationId", a.version, a.stage_id as "stageId", c.id as "candidateId", c.last_name as name,
       (select ws.stage_id from workflow_stage ws where ws.organisation_id = o.id and ws.workflow_id = v.workflow_id and ws.stage_id <> a.stage_id order by ws.position limit 1) as "otherStageId",
       (select array_agg(ws.stage_id order by ws.position) from workflow_stage ws where ws.organisation_id = o.id and ws.workflow_id = v.workflow_id) as "allStageIds",
       (select m.id from message m where m.organisation_id = o.id and m.application_id = a.id order by m.created_at limit 1) as "messageId",
       (select pc.id from publication_channel pc where pc.organisation_id = o.id and pc.kind = 'CAREERS_SITE' limit 1) as "channelId",
       (select t.id from message_template t where t.organisation_id = o.id and t.kind = 'GENERAL' order by t.id limit 1) as "templateId",
       (select u.id from app_user u where u.organisation_id = o.id and u.state = 'ACTIVE' order by u.created_at, u.name limit 1) as "userId",
       (select array_agg(u.id) from app_user u where u.organisation_id = o.id and u.state = 'ACTIVE') as "userIds",
       (select r.id from role r where r.organisation_id = o.id and r.key = 'RECRUITER') as "roleId"
     from organisation o
     join careers_site cs on cs.organisation_id = o.id
     join vacancy v on v.organisation_id = o.id and v.state = 'PUBLISHED'
     join application a on a.organisation_id = o.id and a.vacancy_id = v.id
     join candidate c on c.organisation_id = o.id and c.id = a.candidate_id
     join application_note n on n.organisation_id = o.id and n.application_id = a.id
     join message m on m.organisation_id = o.id and m.application_id = a.id
     join publication p on p.organisation_id = o.id and p.vacancy_id = v.id and p.ended_at is null
     where o.slug = $1 order by a.id limit 1`,
    [slug],
  );
  if (!facts) throw new Error(`${slug} has no application with everything on it`);
  return facts;
}

export type Step = { name: string; variables: (facts: Facts) => Record<string, unknown>; as?: 'VISITOR' };

/** A step that changes something; `keep` remembers what it answered, for the steps after it. */
export type ChangingStep = Step & { keep?: (data: never, facts: Facts) => void };

export const nothing = () => ({});
