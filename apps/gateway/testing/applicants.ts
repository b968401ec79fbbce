import { randomUUID } from 'node:crypto';
import type { Answer, World } from './world.ts';

const SUBMIT =
  'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { reference vacancyTitle emailMasked } }';

export type Question = { id: string; kind: string; isRequired: boolean; options: string[] };
export type OpenVacancy = { id: string; number: number; title: string; consentVersion: number; questions: Question[] };

/** A vacancy of the demo organisation that can be applied for on its careers site, without required questions unless asked. */
export async function openVacancy(world: World, { withQuestions = false } = {}): Promise<OpenVacancy> {
  const [vacancy] = await world.sql<OpenVacancy>(
    `select v.id, v.number, v.title, (select max(p.version) from privacy_statement p where p.organisation_id = v.organisation_id) as "consentVersion",
       coalesce((select json_agg(json_build_object('id', q.id, 'kind', q.kind, 'isRequired', q.is_required, 'options', q.options) order by q.position) from screening_question q where q.vacancy_id = v.id), '[]') as questions
     from vacancy v join organisation o on o.id = v.organisation_id and o.slug = 'demo'
     join publication p on p.vacancy_id = v.id and p.ended_at is null
     join publication_channel c on c.id = p.channel_id and c.kind = 'CAREERS_SITE'
     where v.state = 'PUBLISHED' and coalesce(v.closing_date >= current_date, true)
       and $1 = exists (select 1 from screening_question q where q.vacancy_id = v.id and q.is_required and q.kind = 'YES_NO')
     order by v.number limit 1`,
    [withQuestions],
  );
  if (!vacancy) throw new Error('The demo world has no such vacancy');
  return vacancy;
}

/** What somebody fills in who makes no mistakes; a new person each time. */
export function filledIn(vacancy: OpenVacancy, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    firstName: 'Anna',
    lastName: 'de Vries',
    email: `anna.${randomUUID().slice(0, 8)}@mail.example`,
    language: 'NL',
    consentVersion: vacancy.consentVersion,
    ...more,
  };
}

/** Sends the form of the careers site, each time from another address so that no limit is met. */
export async function submit(
  world: World,
  vacancy: { id: string },
  application: Record<string, unknown>,
  idempotencyKey: string = randomUUID(),
): Promise<Answer> {
  const address = `2001:db8::${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`;
  return world
    .visitor()
    .ask(
      SUBMIT,
      { input: { site: 'demo', vacancyId: vacancy.id, application, idempotencyKey } },
      { 'x-forwarded-for': address, 'x-instroom-internal': world.gateway.gateway.env.INTERNAL_SECRET },
    );
}
