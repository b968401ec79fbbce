import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { domainEvent } from '../../platform/events.ts';
import { announcement } from '../../platform/live/live.ts';
import type { ApplicationEventKind } from './applications.terms.ts';

/** Somebody applied: for the first time on this vacancy (`isNew`) or again. `vacancyUrl` is where they read it. */
export const ApplicationReceived = domainEvent<{
  applicationId: string;
  vacancyId: string;
  vacancyUrl: string | null;
  isNew: boolean;
}>('ApplicationReceived');

/** One application that came into a stage, by its line of the history. */
export type Entry = {
  moveId: string;
  applicationId: string;
  vacancyId: string;
  fromStageId: string | null;
  toStageId: string;
  undoesMoveId: string | null;
};

/** An action that a stage asks for, and when it is to be done. */
export type PlannedRun = { runId: string; plannedAt: Date };

/** Applications came into another stage: what is to be done for it now or later, and what no longer. */
export const ApplicationsMoved = domainEvent<{
  entries: Entry[];
  planned: PlannedRun[];
  cancelledRunIds: string[];
}>('ApplicationsMoved');

export type SetTask = { taskId: string; applicationId: string; title: string; userIds: string[] };

/** Somebody got something to do, from a colleague or from a stage. */
export const TasksSet = domainEvent<{ tasks: SetTask[] }>('TasksSet');

/** Colleagues are asked what they think of a candidate, by a mail of this template or of the words all start with. */
export const AssessmentsAsked = domainEvent<{
  applicationId: string;
  vacancyId: string;
  templateId: string | null;
  asked: { assessmentId: string; userId: string }[];
}>('AssessmentsAsked');

/** It was not given and need not be any more. */
export const AssessmentTakenBack = domainEvent<{ assessmentId: string; userId: string }>('AssessmentTakenBack');

/** A colleague wrote a note with an application. */
export const NoteAdded = domainEvent<{ applicationId: string; vacancyId: string; body: string }>('NoteAdded');

/** What those who watch a vacancy's applications hear; they read the rest under their own rights. */
export function applicationsTopic(organisationId: string, vacancyId: string): string {
  return `applications:${organisationId}:${vacancyId}`;
}

export type ApplicationNews = {
  kind: ApplicationEventKind;
  applicationId: string;
  vacancyId: string;
  actorId: string | null;
  occurredAt: string;
};

/** Tells those who watch the vacancy, once the change is stored. */
export async function announceApplication(
  context: Context,
  change: Pick<Change, 'announce'>,
  kind: ApplicationEventKind,
  { id, vacancyId }: { id: string; vacancyId: string },
): Promise<void> {
  const { principal } = context;
  const event: ApplicationNews = {
    kind,
    applicationId: id,
    vacancyId,
    actorId: principal.kind === 'USER' ? principal.userId : null,
    occurredAt: new Date().toISOString(),
  };
  await change.announce({ topic: applicationsTopic(context.organisationId, vacancyId), event });
}

/** The same for many at once, moved by one colleague. */
export async function announceMoves(
  { organisationId }: Context,
  { em }: Pick<Change, 'em'>,
  entries: Pick<Entry, 'applicationId' | 'vacancyId'>[],
  actorId: string,
): Promise<void> {
  const occurredAt = new Date().toISOString();
  const news = entries.map(({ applicationId, vacancyId }) =>
    announcement({
      topic: applicationsTopic(organisationId, vacancyId),
      event: { kind: 'MOVED', applicationId, vacancyId, actorId, occurredAt } satisfies ApplicationNews,
    }),
  );
  await em.execute('select pg_notify(n ->> 0, n ->> 1) from jsonb_array_elements(?::jsonb) n', [JSON.stringify(news)]);
}
