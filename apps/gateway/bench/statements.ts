/** The hand-written statements to beat. Each names the tenant on every table and returns the whole answer as text. */

/** The first 20 published vacancies: $1 is the organisation. */
export const listStatement = {
  name: 'list',
  text: `
    select json_build_object('data', json_build_object('vacancies', json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
      'id', v.id, 'number', v.number, 'title', v.title, 'state', v.state, 'closingDate', v.closing_date, 'createdAt', v.created_at,
      'place', (select json_build_object('id', p.id, 'name', p.name) from place p where p.id = v.place_id),
      'employer', (select json_build_object('id', e.id, 'name', e.name) from employer e where e.organisation_id = $1::uuid and e.id = v.employer_id),
      'applicationCount', counts.all_of_them, 'newApplicationCount', counts.new_ones)) order by v.created_at desc, v.id desc), '[]'))))::text as answer
    from (
      select id, number, title, state, closing_date, created_at, place_id, employer_id from vacancy
      where organisation_id = $1::uuid and state = 'PUBLISHED' order by created_at desc, id desc limit 20) v
    cross join lateral (
      select count(*)::int as all_of_them,
        (count(*) filter (where a.stage_id = any (array(select s.id from stage s where s.organisation_id = $1::uuid and s.stage_group = 'NEW'))))::int as new_ones
      from application a where a.organisation_id = $1::uuid and a.vacancy_id = v.id) counts`,
};

/** The board of a vacancy: $1 is the organisation, $2 the vacancy. */
export const boardStatement = {
  name: 'board',
  text: `
    select json_build_object('data', json_build_object('vacancy', json_build_object('id', v.id, 'state', v.state, 'board', json_build_object('columns', (
      select json_agg(filled) from (
        select row_to_json(s.*) as stage, cards.*
        from (
          select s.id, s.name_nl as "nameNl", s.name_en as "nameEn", s.stage_group as "group", s.kind
          from workflow_stage ws join stage s on s.organisation_id = $1::uuid and s.id = ws.stage_id
          where ws.organisation_id = $1::uuid and ws.workflow_id = v.workflow_id order by (s.kind = 'ARCHIVE'), ws.position) s
        cross join lateral (
          select count(*)::int as count, coalesce(json_agg(card), '[]') as applications from (
            select a.id, a.version, a.stage_entered_at as "stageEnteredAt", a.applied_at as "appliedAt", a.source,
              (select json_build_object('id', c.id, 'name', c.first_name || ' ' || c.last_name)
               from candidate c where c.organisation_id = $1::uuid and c.id = a.candidate_id) as candidate,
              (select json_build_object('id', m.id, 'subject', m.subject, 'status', m.status, 'createdAt', m.created_at)
               from message m where m.organisation_id = $1::uuid and m.application_id = a.id order by m.created_at desc limit 1) as "lastMessage"
            from application a where a.organisation_id = $1::uuid and a.vacancy_id = v.id and a.stage_id = s.id
            order by a.stage_entered_at, a.id) card) cards) filled)))))::text as answer
    from vacancy v where v.organisation_id = $1::uuid and v.id = $2::uuid`,
};
