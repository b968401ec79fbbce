import { z } from 'zod';
import { change, once } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { tell } from '../../platform/events.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, own, paragraphs } from '../../platform/input.ts';
import { ApplicationNote } from './application.entity.ts';
import { lockVisibleApplication, mayRemoveNote } from './applications.access.ts';
import { announceApplication, NoteAdded } from './applications.events.ts';
import type { AddNoteInput } from './applications.inputs.ts';

const noteRules = z.object({
  body: paragraphs(5_000).refine(
    (text) => text !== null,
    own({ nl: 'Schrijf eerst iets op.', en: 'Write something first.' }),
  ),
  idempotencyKey: line(200).nullish(),
});

/** Adds a note for colleagues; the same idempotency key gives the same note again. */
export async function addNote(context: Context, { applicationId, ...sent }: AddNoteInput): Promise<string> {
  const { body: text, idempotencyKey } = checked(noteRules, sent);
  return change(context, 'addNote', async (step) => {
    const application = await lockVisibleApplication(context, step.em, applicationId);
    const request = { userId: context.user.userId, applicationId, text };
    const { noteId } = await once(step.em, 'addNote', idempotencyKey, request, async () => {
      const note = step.em.create(ApplicationNote, { applicationId, authorId: context.user.userId, body: text ?? '' });
      await step.em.flush();
      await announceApplication(context, step, 'NOTE_ADDED', application);
      await tell(context, step, NoteAdded, { applicationId, vacancyId: application.vacancyId, body: note.body });
      return { noteId: note.id };
    });
    step.about('Application', application.id);
    return noteId;
  });
}

/** Removes a note of the viewer's own; that there was one stays in the audit log. Gives back the application. */
export async function removeNote(context: Context, noteId: string): Promise<string> {
  return change(context, 'removeNote', async (step) => {
    const note = isUuid(noteId) ? await step.em.findOne(ApplicationNote, { id: noteId }) : null;
    if (!note) throw notFound();
    const application = await lockVisibleApplication(context, step.em, note.applicationId);
    if (!mayRemoveNote(context, note.authorId)) {
      throw new DomainError('NOT_ALLOWED', {
        nl: 'Alleen wie een notitie schreef, kan die verwijderen.',
        en: 'Only who wrote a note can remove it.',
      });
    }
    step.em.remove(note);
    step.about('Application', application.id);
    return application.id;
  });
}
