import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany, loadOne } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { selectionOf } from '../../platform/graphql/selection.ts';
import { isUuid } from '../../platform/input.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Vacancy } from '../vacancies/vacancies.objects.ts';
import { readVacancy } from '../vacancies/vacancies.rows.ts';
import { Board } from './applications.objects.ts';
import { askedFields } from './applications.rows.ts';
import { readBoard } from './board.rows.ts';
import { setStageActions } from './workflows.actions.service.ts';
import { readVacancyWorkflowChange, readWorkflowChange } from './workflows.change.rows.ts';
import {
  CreateWorkflowInput,
  DuplicateWorkflowInput,
  EditWorkflowInput,
  SetStageActionsInput,
  SetVacancyWorkflowInput,
  WorkflowInput,
} from './workflows.inputs.ts';
import { StageActions, StrandedStage, Workflow, WorkflowChange, WorkflowUsage } from './workflows.objects.ts';
import {
  actionsOfWorkflows,
  readWorkflows,
  usageOfWorkflows,
  type WorkflowRow,
  workflowsById,
} from './workflows.rows.ts';
import {
  archiveWorkflow,
  createWorkflow,
  duplicateWorkflow,
  editWorkflow,
  restoreWorkflow,
  setDefaultWorkflow,
  setVacancyWorkflow,
} from './workflows.service.ts';

/** Putting workflows together. */
@Resolver(() => Workflow)
export class WorkflowsResolver {
  @Allow('VACANCIES_VIEW')
  @Query(() => [Workflow], { description: "The organisation's procedures, the default one first." })
  workflows(
    @Ctx() context: Context,
    @Arg('withArchived', () => Boolean, { defaultValue: false, description: 'Also those out of use, last.' })
    withArchived: boolean,
  ): Promise<WorkflowRow[]> {
    return readWorkflows(context, withArchived);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Query(() => Workflow, { description: 'One procedure. Errors: NOT_FOUND.' })
  workflow(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<WorkflowRow> {
    return workflowFor(context, id);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Query(() => WorkflowChange, {
    description: 'What saving these stages would touch, to show before it is done. Errors: NOT_FOUND.',
  })
  workflowChange(
    @Ctx() context: Context,
    @Arg('workflowId', () => ID) workflowId: string,
    @Arg('stageIds', () => [ID]) stageIds: string[],
  ): Promise<WorkflowChange> {
    return readWorkflowChange(context, workflowId, stageIds);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Workflow, { description: 'Makes a workflow. Errors: BAD_INPUT by field.' })
  async createWorkflow(
    @Ctx() context: Context,
    @Arg('input', () => CreateWorkflowInput) input: CreateWorkflowInput,
  ): Promise<WorkflowRow> {
    return workflowFor(context, await createWorkflow(context, input));
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Workflow, {
    description:
      'Changes name and stages. Errors: NOT_FOUND, BAD_INPUT, also at `targets.<stageId>` for a removed stage with candidates, CONFLICT when somebody saved another version; `extensions` then has `version` and `changedBy`.',
  })
  async editWorkflow(
    @Ctx() context: Context,
    @Arg('input', () => EditWorkflowInput) input: EditWorkflowInput,
  ): Promise<WorkflowRow> {
    await editWorkflow(context, input);
    return workflowFor(context, input.workflowId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Workflow, { description: 'Copies a workflow with its actions. Errors: NOT_FOUND, BAD_INPUT.' })
  async duplicateWorkflow(
    @Ctx() context: Context,
    @Arg('input', () => DuplicateWorkflowInput) input: DuplicateWorkflowInput,
  ): Promise<WorkflowRow> {
    return workflowFor(context, await duplicateWorkflow(context, input));
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Workflow, { description: 'Lets new vacancies start with it. Errors: NOT_FOUND, CONFLICT.' })
  async setDefaultWorkflow(
    @Ctx() context: Context,
    @Arg('input', () => WorkflowInput) { workflowId }: WorkflowInput,
  ): Promise<WorkflowRow> {
    await setDefaultWorkflow(context, workflowId);
    return workflowFor(context, workflowId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Workflow, { description: 'Takes it out of use. Errors: NOT_FOUND, CONFLICT while it is used.' })
  async archiveWorkflow(
    @Ctx() context: Context,
    @Arg('input', () => WorkflowInput) { workflowId }: WorkflowInput,
  ): Promise<WorkflowRow> {
    await archiveWorkflow(context, workflowId);
    return workflowFor(context, workflowId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Workflow, { description: 'Brings it back from the archive. Errors: NOT_FOUND.' })
  async restoreWorkflow(
    @Ctx() context: Context,
    @Arg('input', () => WorkflowInput) { workflowId }: WorkflowInput,
  ): Promise<WorkflowRow> {
    await restoreWorkflow(context, workflowId);
    return workflowFor(context, workflowId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Workflow, {
    description:
      'Says what happens on coming into a stage. Errors: NOT_FOUND, BAD_INPUT at `actions.<place>.<field>`, CONFLICT.',
  })
  async setStageActions(
    @Ctx() context: Context,
    @Arg('input', () => SetStageActionsInput) input: SetStageActionsInput,
  ): Promise<WorkflowRow> {
    await setStageActions(context, input);
    return workflowFor(context, input.workflowId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @FieldResolver(() => WorkflowUsage, { nullable: true })
  usage(@Ctx() context: Context, @Root() { id }: Workflow): Promise<WorkflowUsage | null> {
    return loadOne(context, usageOfWorkflows, id);
  }

  @Allow('WORKFLOWS_MANAGE')
  @FieldResolver(() => [StageActions], { nullable: true })
  stageActions(@Ctx() context: Context, @Root() { id }: Workflow): Promise<StageActions[]> {
    return loadMany(context, actionsOfWorkflows, id);
  }
}

/** What workflows add to a vacancy: the procedure it follows and the board that shows it. */
@Resolver(() => Vacancy)
export class VacancyWorkflowResolver {
  @Allow('VACANCIES_EDIT')
  @Query(() => [StrandedStage], {
    description: 'The stages with candidates that the vacancy would lose with another workflow. Errors: NOT_FOUND.',
  })
  vacancyWorkflowChange(
    @Ctx() context: Context,
    @Arg('vacancyId', () => ID) vacancyId: string,
    @Arg('workflowId', () => ID) workflowId: string,
  ): Promise<StrandedStage[]> {
    return readVacancyWorkflowChange(context, vacancyId, workflowId);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, {
    description:
      'Chooses the workflow. Errors: NOT_FOUND, CONFLICT for an archived vacancy, BAD_INPUT, also at `targets.<stageId>` for a stage with candidates that the workflow does not have.',
  })
  async setVacancyWorkflow(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetVacancyWorkflowInput) input: SetVacancyWorkflowInput,
  ): Promise<Vacancy> {
    await setVacancyWorkflow(context, input);
    const vacancy = await readVacancy(context, input.vacancyId, selectionOf(info));
    if (!vacancy) throw notFound();
    return vacancy;
  }

  @FieldResolver(() => Workflow, { description: 'The procedure that applications on this vacancy follow.' })
  workflow(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<WorkflowRow> {
    return workflowFor(context, vacancy.workflowId);
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

async function workflowFor(context: Context, id: string): Promise<WorkflowRow> {
  const workflow = isUuid(id) ? await loadOne(context, workflowsById, id) : null;
  if (!workflow) throw notFound();
  return workflow;
}
