import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { visibleApplications } from '../applications/applications.access.ts';
import { stageJson } from '../applications/workflows.rows.ts';
import { failureSentence } from './messaging.failures.ts';
import type {
  PlannedAction,
  PreviewedAction,
  PreviewedMail,
  StageActionTemplate,
} from './messaging.stage-actions.objects.ts';
import { prepareWriting } from './messaging.writing.ts';

/** What of an application still waits, soonest first. */
export const plannedActionsOf: Batch<PlannedAction> = {
  query: statement(
    'messaging.plannedActions',
    `select r.application_id as key, r.id, a.kind, r.planned_at as "plannedAt", t.name as "templateName",
       (select ${stageJson('s')} from stage s where s.organisation_id = a.organisation_id and s.id = a.stage_id) as stage
     from stage_action_run r
     join stage_action a on a.organisation_id = r.organisation_id and a.id = r.action_id
     left join message_template t on t.organisation_id = a.organisation_id and t.id = a.template_id
     where r.organisation_id = $2 and r.application_id = any($1::uuid[]) and r.done_at is null and r.cancelled_at is null
     order by r.planned_at, r.id`,
  ),
  values: (context) => [context.organisationId],
};

const sendable = statement(
  'messaging.stageActionTemplates',
  `select t.id, t.name, t.kind,
     array(select distinct x.language from message_template_text x where x.organisation_id = t.organisation_id and x.template_id = t.id order by x.language desc) as languages
   from message_template t where t.organisation_id = $1 and t.archived_at is null and t.kind in ('GENERAL', 'REJECTION', 'ACKNOWLEDGEMENT')
   order by t.kind, t.name, t.id`,
);

export function readSendableTemplates(context: Context): Promise<StageActionTemplate[]> {
  return context.read.rows<StageActionTemplate>(sendable, [context.organisationId]);
}

type Row = Omit<PreviewedAction, 'mail'> & { templateId: string | null };

/**
 * Everything that would happen if this application came into that stage now, with each mail rendered.
 * Does none of it. NOT_FOUND for an application the viewer cannot see.
 */
export async function readStageEntry(
  context: Context,
  applicationId: string,
  stageId: string,
): Promise<PreviewedAction[]> {
  if (!isUuid(applicationId) || !isUuid(stageId)) throw notFound();
  const visible = visibleApplications(context, 'ap', 4);
  const text = `select a.id as "actionId", a.kind, now() + make_interval(hours => a.delay_hours) as "plannedAt", a.text, a.template_id as "templateId",
       (now() at time zone 'Europe/Amsterdam')::date + a.due_in_days as "dueOn",
       array(select u.name from app_user u where u.organisation_id = a.organisation_id and u.state = 'ACTIVE' and case a.audience
         when 'USERS' then exists (select 1 from stage_action_user au where au.organisation_id = a.organisation_id and au.action_id = a.id and au.user_id = u.id)
         else exists (select 1 from vacancy_team_member tm where tm.organisation_id = a.organisation_id and tm.vacancy_id = v.id and tm.user_id = u.id
           and (a.audience = 'TEAM' or (a.audience = 'RESPONSIBLE' and tm.is_responsible))) end order by u.name) as colleagues
     from application ap
     join vacancy v on v.organisation_id = ap.organisation_id and v.id = ap.vacancy_id
     left join stage_action a on a.organisation_id = v.organisation_id and a.workflow_id = v.workflow_id and a.stage_id = $3::uuid and a.removed_at is null
     where ap.organisation_id = $1 and ap.id = $2::uuid and ${visible.text} order by a.position`;
  const rows = await context.read.rows<Row>(variant('messaging.stageEntry', text), [
    context.organisationId,
    applicationId,
    stageId,
    ...visible.values,
  ]);
  if (rows.length === 0) throw notFound();
  const actions = rows.filter(({ actionId }) => actionId !== null);
  return Promise.all(
    actions.map(async ({ templateId, ...action }) => ({
      ...action,
      mail: templateId && context.may('MESSAGES_VIEW') ? await previewed(context, applicationId, templateId) : null,
    })),
  );
}

async function previewed(context: Context, applicationId: string, templateId: string): Promise<PreviewedMail | null> {
  const [written] = await (await prepareWriting(context, { templateId })).write([applicationId]);
  if (!written) return null;
  const { templateName, language, to, mail, plainSubject } = written;
  return {
    templateName: templateName ?? '',
    language,
    toName: to.name,
    ...(mail ?? { subject: plainSubject, html: '', text: '' }),
    failure: mail ? null : failureSentence('TEMPLATE', context.language),
  };
}
