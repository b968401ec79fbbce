import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { byName } from '../../platform/graphql/paging.ts';
import { orgUnitsBelow, topOfReach } from './organisation.access.ts';
import { chosenDefaultsJson } from './organisation.defaults.ts';
import type { ChosenDefaults, NamedTemplate, OrgUnit } from './organisation.objects.ts';
import { type DefaultKind, defaultKinds } from './organisation.terms.ts';
import type { StructureUnit, StructureUnitDetails, UnitUser, UserGroup } from './structure.objects.ts';

/** An own order among neighbours, then by name. */
const place = (alias: string): string =>
  `array[lpad(${alias}.position::text, 10, '0'), ${alias}.name, ${alias}.id::text]`;

const orgUnitTree = statement(
  'organisation.orgUnitTree',
  `with recursive tree as (
     select u.id, u.name, u.parent_id, 0 as depth, ${place('u')} as path
     from org_unit u where u.organisation_id = $1 and u.parent_id is null
       and exists (select 1 from organisation o where o.id = $1 and 'ORGANISATION_STRUCTURE' = any (o.features))
     union all
     select u.id, u.name, u.parent_id, tree.depth + 1, tree.path || ${place('u')}
     from org_unit u join tree on u.organisation_id = $1 and u.parent_id = tree.id
   )
   select id, name, parent_id as "parentId", depth from tree order by path`,
);

/** The organisation tree; empty when the organisation does without. */
export function readOrgUnits(context: Context): Promise<OrgUnit[]> {
  return context.read.rows<OrgUnit>(orgUnitTree, [context.organisationId]);
}

const structure = statement(
  'organisation.structure',
  `with recursive tree as (
     select u.*, 0 as depth, ${place('u')} as path
     from org_unit u where u.organisation_id = $1 and case when $2::uuid is null then u.parent_id is null else u.id = $2::uuid end
     union all
     select u.*, tree.depth + 1, tree.path || ${place('u')}
     from org_unit u join tree on u.organisation_id = $1 and u.parent_id = tree.id
   ), users as (
     select u.org_unit_id, count(*)::int as count from app_user u where u.organisation_id = $1 and u.org_unit_id is not null group by 1
   ), groups as (
     select l.org_unit_id, count(*)::int as count from user_group_org_unit l where l.organisation_id = $1 group by 1
   ), vacancies as (
     select v.org_unit_id, count(*)::int as count from vacancy v where v.organisation_id = $1 and v.org_unit_id is not null group by 1
   ), candidates as (
     select l.org_unit_id, count(distinct l.candidate_id)::int as count from (
       select v.org_unit_id, a.candidate_id from application a join vacancy v on v.organisation_id = $1 and v.id = a.vacancy_id
       where a.organisation_id = $1 and v.org_unit_id is not null
       union all
       select c.org_unit_id, c.id from candidate c where c.organisation_id = $1 and c.org_unit_id is not null
     ) l group by 1
   )
   select tree.id, tree.version, tree.name, tree.kind, tree.kind_name as "kindName", case when depth > 0 then tree.parent_id end as "parentId", tree.depth,
     coalesce(users.count, 0) as "userCount", coalesce(groups.count, 0) as "groupCount",
     coalesce(vacancies.count, 0) as "vacancyCount", coalesce(candidates.count, 0) as "candidateCount"
   from tree
   left join users on users.org_unit_id = tree.id
   left join groups on groups.org_unit_id = tree.id
   left join vacancies on vacancies.org_unit_id = tree.id
   left join candidates on candidates.org_unit_id = tree.id
   order by tree.path`,
);

/** Every entity in the viewer's reach, each before those below it, with what is linked to it. */
export function readStructure(context: Context): Promise<StructureUnit[]> {
  return context.read.rows<StructureUnit>(structure, [context.organisationId, topOfReach(context)]);
}

const structureUnit = statement(
  'organisation.structureUnit',
  `with recursive above as (
     select u.*, 0 as distance from org_unit u where u.organisation_id = $1 and u.id = $2::uuid
     union all select u.*, above.distance + 1 from org_unit u join above on u.organisation_id = $1 and u.id = above.parent_id
   )
   select u.id, u.name,
     coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name, 'jobTitle', x.job_title) order by ${byName('x.name')}, x.id)
       from app_user x where x.organisation_id = $1 and x.org_unit_id = u.id), '[]') as users,
     coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name) order by ${byName('g.name')}, g.id)
       from user_group_org_unit l join user_group g on g.organisation_id = $1 and g.id = l.user_group_id
       where l.organisation_id = $1 and l.org_unit_id = u.id), '[]') as groups,
     (select json_agg(json_build_object('name', a.name, 'defaults', ${chosenDefaultsJson('a', '$1')}) order by a.distance) from above a) as levels,
     (select ${chosenDefaultsJson('o', '$1')} from organisation o where o.id = $1) as organisation
   from above u where u.distance = 0 and ($3::uuid is null or u.id in (${orgUnitsBelow(3, 1)}))`,
);

type UnitRow = {
  id: string;
  name: string;
  users: UnitUser[];
  groups: NamedTemplate[];
  levels: { name: string; defaults: ChosenDefaults }[];
  organisation: ChosenDefaults;
};

/** One entity, with the defaults that hold there and where each comes from. */
export async function readStructureUnit(context: Context, id: string): Promise<StructureUnitDetails | undefined> {
  const row = await context.read.one<UnitRow>(structureUnit, [context.organisationId, id, topOfReach(context)]);
  if (!row) return undefined;
  const [own, ...above] = row.levels;
  return {
    ...row,
    defaults: defaultKinds.map((kind) => ({
      kind,
      chosen: own?.defaults[kind] ?? null,
      ...inheritedOf(kind, above, row),
    })),
  };
}

function inheritedOf(kind: DefaultKind, above: UnitRow['levels'], { organisation }: UnitRow) {
  const nearest = above.find(({ defaults }) => defaults[kind]);
  return { inherited: nearest?.defaults[kind] ?? organisation[kind], inheritedFrom: nearest?.name ?? null };
}

const userGroups = statement(
  'organisation.userGroups',
  `select g.id, g.version, g.name,
     coalesce((select json_agg(m.user_id order by ${byName('u.name')}, u.id) from user_group_member m join app_user u on u.organisation_id = $1 and u.id = m.user_id and u.state = 'ACTIVE'
       where m.organisation_id = $1 and m.user_group_id = g.id), '[]') as "memberIds",
     coalesce((select json_agg(l.org_unit_id) from user_group_org_unit l where l.organisation_id = $1 and l.user_group_id = g.id), '[]') as "orgUnitIds"
   from user_group g where g.organisation_id = $1 order by ${byName('g.name')}, g.id`,
);

export function readUserGroups(context: Context): Promise<UserGroup[]> {
  return context.read.rows<UserGroup>(userGroups, [context.organisationId]);
}
