import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadOne } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Vacancy } from '../vacancies/vacancies.objects.ts';
import { Board } from './applications.objects.ts';
import { askedFields } from './applications.rows.ts';
import { readBoard } from './board.rows.ts';
import { Workflow } from './workflows.objects.ts';
import { readWorkflows, workflowsById } from './workflows.rows.ts';

/** What workflows add to a vacancy: the procedure it follows and the board that shows it. */
@Resolver(() => Vacancy)
export class WorkflowsResolver {
  @Allow('VACANCIES_VIEW')
  @Query(() => [Workflow], { description: "The organisation's procedures, the default one first." })
  workflows(@Ctx() context: Context): Promise<Workflow[]> {
    return readWorkflows(context);
  }

  @FieldResolver(() => Workflow, { description: 'The procedure that applications on this vacancy follow.' })
  async workflow(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<Workflow> {
    const workflow = await loadOne(context, workflowsById, vacancy.workflowId);
    if (!workflow) throw notFound();
    return workflow;
  }

  @FieldResolver(() => Board, {
    nullable: true,
    description: 'The applications by stage; null for who may not see applications.',
  })
  async board(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() vacancy: Vacancy,
  ): Promise<Board | null> {
    return context.may('APPLICATIONS_VIEW')
      ? readBoard(context, vacancy.id, askedFields(info, ['columns', 'applications']))
      : null;
  }
}
