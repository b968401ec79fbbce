import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../platform/context.ts';
import { type Batch, loadOne } from '../../platform/database/loader.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { type Connection, TwoWayPageArgs, pageOf, pageWindow, byName } from '../../platform/graphql/paging.ts';
import { selectedFields } from '../../platform/graphql/selection.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { User } from '../access/access.objects.ts';
import { usersById } from '../access/access.rows.ts';
import { Place } from '../reference/reference.objects.ts';
import { placesById } from '../reference/reference.rows.ts';
import { Employer, EmployerConnection } from './employers.objects.ts';
import { visibleEmployers } from './employers.access.ts';

const vacancyCounts: Batch<{ count: number }> = {
  query: statement(
    'employers.vacancyCounts',
    'select v.employer_id as key, count(*)::int as count from vacancy v where v.organisation_id = $2 and v.employer_id = any($1::uuid[]) group by v.employer_id',
  ),
  values: (context) => [context.organisationId],
};

@Resolver(() => Employer)
export class EmployersResolver {
  @Allow('EMPLOYERS_VIEW')
  @Query(() => EmployerConnection, {
    description: 'Client companies by name; an employer contact sees their own only.',
  })
  async employers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('search', () => String, { nullable: true }) search?: string,
  ): Promise<Connection<Employer>> {
    const visible = visibleEmployers(context, 'e', 3);
    const where = `e.organisation_id = $1 and ($2::text is null or lower(unaccent(e.name)) like '%' || lower(unaccent($2)) || '%') and ${visible.text}`;
    const values = [
      context.organisationId,
      search?.trim() ? search.trim().replace(/[%_\\]/g, '\\$&') : null,
      ...visible.values,
    ];
    const window = pageWindow(
      page,
      {
        columns: [
          { sql: byName('e.name'), type: 'text' },
          { sql: 'e.id', type: 'uuid' },
        ],
        direction: 'ASC',
      },
      values.length + 1,
    );
    const [rows, totals] = await Promise.all([
      context.read.rows<Employer>(
        variant(
          'employers.page',
          `select e.id, e.name, e.chamber_of_commerce_number as "chamberOfCommerceNumber", e.place_id as "placeId", e.account_manager_id as "accountManagerId"
           from employer e where ${where} and ${window.condition} order by ${window.orderBy} limit $${values.length + 1}`,
        ),
        [...values, window.limit, ...window.values],
      ),
      selectedFields(info).has('totalCount')
        ? context.read.one<{ count: number }>(
            variant('employers.count', `select count(*)::int as count from employer e where ${where}`),
            values,
          )
        : undefined,
    ]);
    return { ...pageOf(rows, window, (row) => [row.name, row.id]), totalCount: totals?.count ?? 0 };
  }

  @FieldResolver(() => Place, { nullable: true })
  place(@Ctx() context: Context, @Root() employer: Employer): Promise<Place | null> {
    return loadOne(context, placesById, employer.placeId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'The user responsible for this employer.' })
  accountManager(@Ctx() context: Context, @Root() employer: Employer): Promise<User | null> {
    return loadOne(context, usersById, employer.accountManagerId);
  }

  @FieldResolver(() => Int, { description: 'All vacancies of this employer, whatever their state.' })
  async vacancyCount(@Ctx() context: Context, @Root() employer: Employer): Promise<number> {
    return (await loadOne(context, vacancyCounts, employer.id))?.count ?? 0;
  }
}
