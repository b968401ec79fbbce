import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { checked, isUuid, own, paragraphs, problem } from '../../platform/input.ts';
import type { Sentence } from '../../platform/language.ts';
import { NotificationAsked } from '../access/access.events.ts';
import type { Application } from './application.entity.ts';
import { lockVisibleApplication } from './applications.access.ts';
import { announceApplication, AssessmentsAsked, AssessmentTakenBack } from './applications.events.ts';
import { canAssess } from './assessments.access.ts';
import type { AskForAssessmentsInput, GiveAssessmentInput } from './assessments.inputs.ts';

const MOST_COLLEAGUES = 20;

/** The tab of the console where assessments are asked, given and read. */
export function assessmentsPath(applicationId: string): string {
  return `/applications/${applicationId}?tab=assessments`;
}

/** Asks colleagues what they think of a candidate. Errors: NOT_FOUND, BAD_INPUT. */
export async function askForAssessments(
  context: Context,
  { applicationId, colleagueIds, templateId, dueOn }: AskForAssessmentsInput,
): Promise<void> {
  const wanted = [...new Set(colleagueIds)];
  await change(context, 'askForAssessments', async (step) => {
    const { em } = step;
    const application = await lockVisibleApplication(context, em, applicationId);
    await checkWanted(em, application, wanted);
    await checkDay(em, dueOn ?? null);
    const asked = await numbered<{ id: string; userId: string }>(
      em,
      `with round as (
         insert into assessment_round (application_id, asked_by_id, template_id, due_on)
         values ($1::uuid, $2::uuid, $3::uuid, $4::date) returning id)
       insert into assessment (round_id, user_id) select round.id, x::uuid from round, jsonb_array_elements_text($5::jsonb) x
       returning id, user_id as "userId"`,
      [
        application.id,
        context.user.userId,
        isUuid(templateId) ? templateId : null,
        dueOn ?? null,
        JSON.stringify(wanted),
      ],
    );
    await tell(context, step, AssessmentsAsked, {
      applicationId: application.id,
      vacancyId: application.vacancyId,
      templateId: templateId ?? null,
      asked: asked.map(({ id, userId }) => ({ assessmentId: id, userId })),
    });
    await changed(context, step, application);
  });
}

type Colleague = { name: string; isPossible: boolean; isAsked: boolean };

async function checkWanted(em: Em, { id, vacancyId }: Application, wanted: string[]): Promise<void> {
  const refuse = (nl: string, en: string) => badInput([problem('colleagueIds', nl, en)]);
  if (wanted.length === 0) throw refuse('Kies minstens één collega.', 'Choose at least one colleague.');
  if (wanted.length > MOST_COLLEAGUES)
    throw refuse(
      `Vraag hoogstens ${MOST_COLLEAGUES} collega’s tegelijk.`,
      `Ask at most ${MOST_COLLEAGUES} colleagues at once.`,
    );
  const known = await numbered<Colleague>(
    em,
    `select u.name, (${canAssess}) as "isPossible", exists (
       select 1 from assessment s join assessment_round ar on ar.organisation_id = s.organisation_id and ar.id = s.round_id
       where s.organisation_id = u.organisation_id and s.user_id = u.id and ar.application_id = $2::uuid and ar.closed_at is null) as "isAsked"
     from app_user u join role r on r.organisation_id = u.organisation_id and r.id = u.role_id
     join vacancy v on v.organisation_id = u.organisation_id and v.id = $3::uuid
     where u.id in (select x::uuid from jsonb_array_elements_text($1::jsonb) x) order by u.name`,
    [JSON.stringify(wanted.filter(isUuid)), id, vacancyId],
  );
  const named = (colleagues: Colleague[]) => colleagues.map(({ name }) => name).join(', ');
  const impossible = known.filter(({ isPossible }) => !isPossible);
  if (impossible.length > 0)
    throw refuse(
      `Deze sollicitatie niet kunnen zien en beoordelen: ${named(impossible)}. Zet wie je wilt vragen in het team van de vacature.`,
      `Unable to see and assess this application: ${named(impossible)}. Put whom you want to ask in the team of the vacancy.`,
    );
  if (known.length < wanted.length)
    throw refuse('Kies collega’s die actief zijn.', 'Choose colleagues who are active.');
  const asked = known.filter(({ isAsked }) => isAsked);
  if (asked.length > 0)
    throw refuse(
      `Al gevraagd: ${named(asked)}. Sluit eerst die ronde of trek het verzoek in.`,
      `Asked already: ${named(asked)}. Close that round or take the request back first.`,
    );
}

async function checkDay(em: Em, dueOn: string | null): Promise<void> {
  if (dueOn === null) return;
  const [row] = await numbered<{ isPast: boolean }>(
    em,
    `select $1::date < (now() at time zone 'Europe/Amsterdam')::date as "isPast"`,
    [dueOn],
  );
  if (row?.isPast)
    throw badInput([problem('dueOn', 'Kies vandaag of een dag die nog komt.', 'Choose today or a later day.')]);
}

const givenRules = z.object({
  score: z
    .number()
    .refine(
      (score) => Number.isInteger(score) && score >= 1 && score <= 5,
      own({ nl: 'Kies een score van 1 tot en met 5.', en: 'Choose a score from 1 to 5.' }),
    ),
  words: paragraphs(5_000).refine(
    (text) => text !== null,
    own({ nl: 'Schrijf op waarom je dit vindt.', en: 'Write down why you think so.' }),
  ),
});

/**
 * What the viewer thinks, for the first time or in place of what they gave before. Gives back the
 * application. Errors: NOT_FOUND for what was not asked of the viewer, BAD_INPUT, CONFLICT once it is closed.
 */
export async function giveAssessment(
  context: Context,
  { assessmentId, advice, ...sent }: GiveAssessmentInput,
): Promise<string> {
  const { score, words } = checked(givenRules, sent);
  return change(context, 'giveAssessment', async (step) => {
    const { asked, application } = await lockAsked(context, step.em, 's.id', assessmentId);
    if (asked.userId !== context.user.userId) throw notFound();
    if (asked.isClosed) throw closed();
    await numbered(
      step.em,
      `update assessment set advice = $2, score = $3, words = $4, given_at = coalesce(given_at, now()),
         changed_at = case when given_at is not null then now() end
       where id = $1::uuid`,
      [assessmentId, advice, score, words],
    );
    if (!asked.isGiven && asked.askedById !== context.user.userId)
      await tell(context, step, NotificationAsked, {
        userIds: [asked.askedById],
        kind: 'ASSESSMENT_GIVEN',
        applicationId: application.id,
        vacancyId: application.vacancyId,
        path: assessmentsPath(application.id),
        values: { actor: context.user.name },
      });
    await changed(context, step, application);
    return application.id;
  });
}

/** Gives back the application. Errors: NOT_FOUND, CONFLICT for what was given or is closed. */
export async function takeBackAssessment(context: Context, assessmentId: string): Promise<string> {
  return change(context, 'takeBackAssessment', async (step) => {
    const { asked, application } = await lockAsked(context, step.em, 's.id', assessmentId);
    if (asked.isClosed) throw closed();
    if (asked.isGiven)
      throw conflict(
        'Deze collega heeft de beoordeling al gegeven. Die kun je niet meer terugnemen.',
        'This colleague has given the assessment already. It can no longer be taken back.',
      );
    await numbered(step.em, 'delete from assessment where id = $1::uuid', [assessmentId]);
    await numbered(
      step.em,
      `delete from assessment_round r where r.id = $1::uuid
         and not exists (select 1 from assessment s where s.organisation_id = r.organisation_id and s.round_id = r.id)`,
      [asked.roundId],
    );
    await tell(context, step, AssessmentTakenBack, { assessmentId, userId: asked.userId });
    await changed(context, step, application);
    return application.id;
  });
}

/** After this nobody changes or gives anything in the round any more. Gives back the application. Errors: NOT_FOUND. */
export async function closeAssessments(context: Context, roundId: string): Promise<string> {
  return change(context, 'closeAssessments', async (step) => {
    const { application } = await lockAsked(context, step.em, 'r.id', roundId);
    await numbered(step.em, 'update assessment_round set closed_at = coalesce(closed_at, now()) where id = $1::uuid', [
      roundId,
    ]);
    await changed(context, step, application);
    return application.id;
  });
}

type Asked = {
  applicationId: string;
  roundId: string;
  userId: string;
  askedById: string;
  isGiven: boolean;
  isClosed: boolean;
};

/** As it is once the application is locked, behind which all changes to its assessments wait. */
async function lockAsked(
  context: Context,
  em: Em,
  column: 's.id' | 'r.id',
  id: string,
): Promise<{ asked: Asked; application: Application }> {
  const read = async () => {
    const [asked] = await numbered<Asked>(
      em,
      `select r.application_id as "applicationId", r.id as "roundId", s.user_id as "userId", r.asked_by_id as "askedById",
         s.given_at is not null as "isGiven", r.closed_at is not null as "isClosed"
       from assessment s join assessment_round r on r.organisation_id = s.organisation_id and r.id = s.round_id
       where s.organisation_id = $1 and ${column} = $2::uuid limit 1`,
      [context.organisationId, id],
    );
    if (!asked) throw notFound();
    return asked;
  };
  if (!isUuid(id)) throw notFound();
  const { applicationId } = await read();
  const application = await lockVisibleApplication(context, em, applicationId);
  return { asked: await read(), application };
}

async function changed(context: Context, step: Change, application: Application): Promise<void> {
  step.about('Application', application.id);
  await announceApplication(context, step, 'ASSESSMENTS_CHANGED', application);
}

function conflict(nl: Sentence['nl'], en: Sentence['en']): DomainError {
  return new DomainError('CONFLICT', { nl, en });
}

function closed(): DomainError {
  return conflict(
    'Deze ronde is gesloten. Beoordelingen kunnen niet meer worden gewijzigd.',
    'This round is closed. Assessments can no longer be changed.',
  );
}
