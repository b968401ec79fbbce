import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany, loadOne } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, TwoWayPageArgs } from '../../platform/graphql/paging.ts';
import { nothingAsked, selectedFields, selectionOf } from '../../platform/graphql/selection.ts';
import { isUuid } from '../../platform/input.ts';
import { subscribeTo } from '../../platform/live/subscription.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { refreshPrincipal } from '../access/access.identify.service.ts';
import { Candidate } from '../candidates/candidates.objects.ts';
import type { FormFieldKind } from '../vacancies/forms.terms.ts';
import { Vacancy } from '../vacancies/vacancies.objects.ts';
import { readVacancy, vacanciesById } from '../vacancies/vacancies.rows.ts';
import { mayRemoveNote } from './applications.access.ts';
import { movesOf, type NoteRow, notesOf, readMove, readNote, submissionsOf } from './applications.details.rows.ts';
import { type ApplicationNews, applicationsTopic } from './applications.events.ts';
import { ApplicationFilter } from './applications-filter.objects.ts';
import {
  AddNoteInput,
  DismissKnockOutInput,
  MoveApplicationInput,
  RemoveNoteInput,
  UndoMoveInput,
} from './applications.inputs.ts';
import { type Moved, moveApplication, undoMove } from './applications.moving.service.ts';
import { dismissKnockOut } from './applications.knock-out.service.ts';
import { addNote, removeNote } from './applications.notes.service.ts';
import {
  Application,
  ApplicationConnection,
  ApplicationEvent,
  ApplicationMove,
  ApplicationNote,
  MoveApplicationPayload,
  Submission,
} from './applications.objects.ts';
import { askedFields, loadApplicationsOf, readApplication, readApplicationPage } from './applications.rows.ts';

@Resolver(() => Application)
export class ApplicationsResolver {
  @Allow('APPLICATIONS_VIEW')
  @Query(() => ApplicationConnection, { description: 'The applications the viewer can see, newest first.' })
  applications(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('filter', () => ApplicationFilter, { nullable: true }) filter?: ApplicationFilter,
  ): Promise<Connection<Application>> {
    return readApplicationPage(
      context,
      page,
      filter ?? {},
      askedFields(info, ['edges', 'node']),
      selectedFields(info).has('totalCount'),
    );
  }

  @Allow('APPLICATIONS_VIEW')
  @Query(() => Application, { description: 'One application. Errors: NOT_FOUND.' })
  application(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Application> {
    return applicationFor(context, id, info);
  }

  @Allow('APPLICATIONS_MOVE')
  @Mutation(() => MoveApplicationPayload, {
    description:
      'Puts an application in another stage. Errors: NOT_FOUND, BAD_INPUT, CONFLICT when somebody moved it since; `extensions` then has `currentStageId` and `version`.',
  })
  async moveApplication(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MoveApplicationInput) input: MoveApplicationInput,
  ): Promise<MoveApplicationPayload> {
    return movedFor(context, await moveApplication(context, input), info);
  }

  @Allow('APPLICATIONS_MOVE')
  @Mutation(() => MoveApplicationPayload, {
    description: 'Takes back the latest move, within ten minutes. Errors: NOT_FOUND, CONFLICT.',
  })
  async undoMove(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UndoMoveInput) { moveId }: UndoMoveInput,
  ): Promise<MoveApplicationPayload> {
    return movedFor(context, await undoMove(context, moveId), info);
  }

  @Allow('APPLICATIONS_MOVE')
  @Mutation(() => Application, {
    description:
      'Decides that a knock-out answer does not count: it will not be moved, and is moved back when it was. Errors: NOT_FOUND, CONFLICT.',
  })
  async dismissKnockOut(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DismissKnockOutInput) { applicationId }: DismissKnockOutInput,
  ): Promise<Application> {
    await dismissKnockOut(context, applicationId);
    return applicationFor(context, applicationId, info);
  }

  @Allow('NOTES_WRITE')
  @Mutation(() => ApplicationNote, { description: 'Writes a note for colleagues. Errors: NOT_FOUND, BAD_INPUT.' })
  async addNote(
    @Ctx() context: Context,
    @Arg('input', () => AddNoteInput) input: AddNoteInput,
  ): Promise<ApplicationNote> {
    const note = await readNote(context, await addNote(context, input));
    if (!note) throw notFound();
    return withRight(context, note);
  }

  @Allow('NOTES_WRITE')
  @Mutation(() => Application, {
    description: "Removes a note of the viewer's own. Errors: NOT_FOUND, NOT_ALLOWED for somebody else's.",
  })
  async removeNote(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveNoteInput) { noteId }: RemoveNoteInput,
  ): Promise<Application> {
    return applicationFor(context, await removeNote(context, noteId), info);
  }

  @FieldResolver(() => Vacancy, { description: 'What the person applied for.' })
  async vacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() application: Application,
  ): Promise<Vacancy> {
    const vacancy = await loadOne(context, vacanciesById(selectionOf(info)), application.vacancyId);
    if (!vacancy) throw notFound();
    return vacancy;
  }

  @FieldResolver(() => [Submission], { description: 'Everything that was sent, newest first.' })
  async submissions(@Ctx() context: Context, @Root() application: Application): Promise<Submission[]> {
    const submissions = await loadMany(context, submissionsOf, application.id);
    if (context.may('CANDIDATES_VIEW_CONTACT')) return submissions;
    return submissions.map(withoutContact);
  }

  @FieldResolver(() => [ApplicationMove], { description: 'The history, newest first.' })
  moves(@Ctx() context: Context, @Root() application: Application): Promise<ApplicationMove[]> {
    return loadMany(context, movesOf, application.id);
  }

  @Allow('NOTES_VIEW')
  @FieldResolver(() => [ApplicationNote], { nullable: true, description: 'Remarks of colleagues, newest first.' })
  async notes(@Ctx() context: Context, @Root() application: Application): Promise<ApplicationNote[]> {
    const notes = await loadMany(context, notesOf, application.id);
    return notes.map((note) => withRight(context, note));
  }
}

@Resolver(() => Candidate)
export class CandidateApplicationsResolver {
  @FieldResolver(() => [Application], {
    description: 'The applications of this person that the viewer can see, newest first.',
  })
  async applications(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() candidate: Candidate,
  ): Promise<Application[]> {
    return context.may('APPLICATIONS_VIEW') ? loadApplicationsOf(context, candidate.id, askedFields(info)) : [];
  }
}

@Resolver(() => ApplicationEvent)
export class ApplicationEventsResolver {
  @Allow('APPLICATIONS_VIEW')
  @Subscription(() => ApplicationEvent, {
    description:
      'What happens to the applications of one vacancy from now on. Ends when the viewer can no longer see the vacancy. Errors: NOT_FOUND.',
    subscribe: ({ args, context }) => watchApplications(context as Context, String(args['vacancyId'])),
  })
  applicationEvents(@Root() event: ApplicationNews, @Arg('vacancyId', () => ID) _vacancyId: string): ApplicationEvent {
    return { ...event, occurredAt: new Date(event.occurredAt) };
  }

  @FieldResolver(() => Application, { description: 'The application as it is now.' })
  application(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() event: ApplicationEvent,
  ): Promise<Application> {
    return applicationFor(context, event.applicationId, info);
  }
}

function watchApplications(context: Context, vacancyId: string): Promise<AsyncGenerator<ApplicationNews>> {
  const isVisible = async (asking: Context): Promise<boolean> =>
    asking.may('APPLICATIONS_VIEW') &&
    isUuid(vacancyId) &&
    (await readVacancy(asking, vacancyId, nothingAsked)) !== undefined;
  return subscribeTo<ApplicationNews>(
    context,
    refreshPrincipal,
    applicationsTopic(context.organisationId, vacancyId),
    isVisible,
  );
}

async function applicationFor(
  context: Context,
  id: string,
  info: GraphQLResolveInfo,
  path: string[] = [],
): Promise<Application> {
  const application = isUuid(id) ? await readApplication(context, id, askedFields(info, path)) : undefined;
  if (!application) throw notFound();
  return application;
}

async function movedFor(
  context: Context,
  { applicationId, moveId }: Moved,
  info: GraphQLResolveInfo,
): Promise<MoveApplicationPayload> {
  const [application, move] = await Promise.all([
    applicationFor(context, applicationId, info, ['application']),
    readMove(context, moveId),
  ]);
  if (!move) throw notFound();
  return { application, move };
}

const contactKinds: unknown[] = ['ADDRESS', 'LINKEDIN', 'DATE_OF_BIRTH'] satisfies FormFieldKind[];

/** Where somebody lives, who they are elsewhere and when they were born are for who may see contact details. */
function withoutContact(submission: Submission): Submission {
  return { ...submission, answers: submission.answers.filter(({ kind }) => !contactKinds.includes(kind)) };
}

function withRight(context: Context, note: NoteRow): ApplicationNote {
  return { ...note, viewerCanRemove: mayRemoveNote(context, note.author.id) };
}
