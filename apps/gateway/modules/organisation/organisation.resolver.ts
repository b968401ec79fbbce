import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { SignedIn } from '../../platform/permissions/marks.ts';
import { OrgUnit } from './organisation.objects.ts';

const orgUnitTree = statement(
  'organisation.orgUnitTree',
  `with recursive tree as (
     select u.id, u.name, u.parent_id, 0 as depth, array[u.position::text, u.name] as path
     from org_unit u where u.organisation_id = $1 and u.parent_id is null
     union all
     select u.id, u.name, u.parent_id, tree.depth + 1, tree.path || u.position::text || u.name
     from org_unit u join tree on u.organisation_id = $1 and u.parent_id = tree.id
   )
   select id, name, parent_id as "parentId", depth from tree order by path`,
);

@Resolver()
export class OrganisationResolver {
  @SignedIn()
  @Query(() => [OrgUnit], { description: 'The organisation tree, each part before the parts below it.' })
  orgUnits(@Ctx() context: Context): Promise<OrgUnit[]> {
    return context.read.rows<OrgUnit>(orgUnitTree, [context.organisationId]);
  }
}
