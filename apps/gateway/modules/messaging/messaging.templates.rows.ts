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
