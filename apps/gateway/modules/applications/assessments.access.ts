/**
 * Who of the users `u` in role `r` can be asked about an application on vacancy `v`: they see it, as
 * `visibleVacancies` says from their side, and can write what they think.
 */
export const canAssess = `u.state = 'ACTIVE' and r.permissions @> array['APPLICATIONS_VIEW', 'NOTES_WRITE'] and case r.scope
    when 'ORGANISATION' then true
    when 'OWN_TEAMS' then exists (select 1 from vacancy_team_member tm
      where tm.organisation_id = v.organisation_id and tm.vacancy_id = v.id and tm.user_id = u.id)
    when 'OWN_EMPLOYER' then u.employer_id = v.employer_id
    when 'ORG_UNIT_SUBTREE' then u.org_unit_id in (with recursive above as (
      select ou.id, ou.parent_id from org_unit ou where ou.organisation_id = v.organisation_id and ou.id = v.org_unit_id
      union all select ou.id, ou.parent_id from org_unit ou join above on ou.organisation_id = v.organisation_id and ou.id = above.parent_id)
      select id from above)
    else false end`;
