import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Application } from './applications.objects.ts';
import { askedFields, readApplication } from './applications.rows.ts';
import { AddTaskInput, TaskInput } from './tasks.inputs.ts';
import { Task } from './tasks.objects.ts';
import { presentedTask, readOwnTasks, readTask, tasksOf } from './tasks.rows.ts';
import { addTask, setTaskDone } from './tasks.service.ts';

@Resolver(() => Task)
export class TasksResolver {
  @Allow('APPLICATIONS_VIEW')
  @Query(() => [Task], { description: 'What the viewer has to do, the most urgent first; at most 100.' })
  async ownTasks(@Ctx() context: Context): Promise<Task[]> {
    const tasks = context.principal.kind === 'USER' ? await readOwnTasks(context) : [];
    return tasks.map((task) => presentedTask(context, task));
  }

  @Allow('APPLICATIONS_MOVE')
  @Mutation(() => Task, { description: 'Sets a task on an application. Errors: NOT_FOUND, BAD_INPUT.' })
  async addTask(@Ctx() context: Context, @Arg('input', () => AddTaskInput) input: AddTaskInput): Promise<Task> {
    return taskFor(context, await addTask(context, input));
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => Task, {
    description:
      'Marks a task as done, by who it is for or who may move the application. Errors: NOT_FOUND, NOT_ALLOWED.',
  })
  async completeTask(@Ctx() context: Context, @Arg('input', () => TaskInput) { taskId }: TaskInput): Promise<Task> {
    await setTaskDone(context, taskId, true);
    return taskFor(context, taskId);
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => Task, { description: 'Marks a task as still to do. Errors: NOT_FOUND, NOT_ALLOWED.' })
  async reopenTask(@Ctx() context: Context, @Arg('input', () => TaskInput) { taskId }: TaskInput): Promise<Task> {
    await setTaskDone(context, taskId, false);
    return taskFor(context, taskId);
  }

  @FieldResolver(() => Application, { description: 'The application it is about.' })
  async application(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() task: Task,
  ): Promise<Application> {
    const application = await readApplication(context, task.applicationId, askedFields(info));
    if (!application) throw notFound();
    return application;
  }
}

@Resolver(() => Application)
export class ApplicationTasksResolver {
  @FieldResolver(() => [Task], { description: 'What is to be done first, by day; then what was done, newest first.' })
  async tasks(@Ctx() context: Context, @Root() { id }: Application): Promise<Task[]> {
    return (await loadMany(context, tasksOf, id)).map((task) => presentedTask(context, task));
  }
}

async function taskFor(context: Context, id: string): Promise<Task> {
  const task = await readTask(context, id);
  if (!task) throw notFound();
  return presentedTask(context, task);
}
