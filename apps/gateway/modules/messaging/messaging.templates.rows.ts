import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { byName } from '../../platform/graphql/paging.ts';
import { isUuid } from '../../platform/input.ts';
import type { MessageTemplate, MessageTemplateVersion } from './messaging.templates.objects.ts';
import type { TemplateKind } from './messaging.terms.ts';

/**
 * The texts of templates with their `distance` to an org unit, as SQL to select from: 0 for the unit's own
 * wording, more for that of a unit above it, most for the wording of the whole organisation, and null where
 * the text is of a part that the unit does not belong to. `orgUnitId` is a column of the statement around it.
 */
export function templateTexts(orgUnitId: string): string {
  return `lateral (
    with recursive upwards as (
      select u.id, u.parent_id, 0 as distance from org_unit u
        where u.organisation_id = (select current_setting('app.organisation')::uuid) and u.id = ${orgUnitId}
      union all
      select u.id, u.parent_id, upwards.distance + 1 from org_unit u join upwards
        on u.organisation_id = (select current_setting('app.organisation')::uuid) and u.id = upwards.parent_id
    )
    select mtt.*, case when mtt.org_unit_id is null then 1000 else upwards.distance end as distance
    from message_template_text mtt left join upwards on upwards.id = mtt.org_unit_id
  )`;
}

const usesJson = `(select coalesce(json_agg(json_build_object('kind', x.kind, 'recordId', x.id, 'name', x.name) order by x.kind desc, x.name), '[]') from (
    select 'ORGANISATION_DEFAULT' as kind, o.id, o.name from organisation o where o.default_acknowledgement_id = t.id
    union all
    select 'ORG_UNIT_DEFAULT', u.id, u.name from org_unit u where u.organisation_id = t.organisation_id and u.default_acknowledgement_id = t.id
    union all
    select 'STAGE_ACTION', w.id, w.name || ': ' || s.name_nl from stage_action a
      join workflow w on w.organisation_id = a.organisation_id and w.id = a.workflow_id and w.archived_at is null
      join workflow_stage ws on ws.organisation_id = a.organisation_id and ws.workflow_id = a.workflow_id and ws.stage_id = a.stage_id
      join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
      where a.organisation_id = t.organisation_id and a.template_id = t.id and a.removed_at is null
  ) x)`;

const textsJson = `(select coalesce(json_agg(json_build_object('language', x.language, 'orgUnitId', x.org_unit_id, 'subject', x.subject, 'body', x.body)
    order by x.org_unit_id is not null, x.org_unit_id, x.language desc), '[]')
  from message_template_text x where x.organisation_id = t.organisation_id and x.template_id = t.id)`;

const columns = `t.id, t.kind, t.name, t.version, t.updated_at as "updatedAt", t.archived_at as "archivedAt", ${textsJson} as texts, ${usesJson} as uses`;

const list = statement(
  'messaging.templates',
  `select ${columns} from message_template t
   where t.organisation_id = $1 and ($2::text is null or t.kind = $2) and (t.archived_at is not null) = $3
   order by t.kind, ${byName('t.name')}, t.id`,
);

export function readTemplates(
  context: Context,
  { kind, isArchived }: { kind: TemplateKind | null; isArchived: boolean },
): Promise<MessageTemplate[]> {
  return context.read.rows<MessageTemplate>(list, [context.organisationId, kind, isArchived]);
}

const one = statement(
  'messaging.template',
  `select ${columns} from message_template t where t.organisation_id = $1 and t.id = $2::uuid`,
);

export async function readTemplate(context: Context, id: string): Promise<MessageTemplate | null> {
  if (!isUuid(id)) return null;
  return (await context.read.one<MessageTemplate>(one, [context.organisationId, id])) ?? null;
}

const versions = statement(
  'messaging.templateVersions',
  `select r.version, r.name, r.saved_at as "savedAt", r.texts, u.name as "savedByName"
   from message_template_version r left join app_user u on u.organisation_id = r.organisation_id and u.id = r.saved_by_id
   where r.organisation_id = $1 and r.template_id = $2::uuid order by r.version desc limit 100`,
);

/** Newest first, at most 100. */
export async function readTemplateVersions(context: Context, id: string): Promise<MessageTemplateVersion[]> {
  return isUuid(id) ? context.read.rows<MessageTemplateVersion>(versions, [context.organisationId, id]) : [];
}
