import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { badInput } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { lockVisibleApplication } from '../applications/applications.access.ts';
import type { MessageContentInput, SaveMessageDraftInput } from './messaging.composing.inputs.ts';

const MAXIMUM_CHARACTERS = 200_000;

export type DraftRow = { updatedAt: Date; content: MessageContentInput; files: DraftFile[] };
export type DraftFile = { id: string; fileName: string; sizeBytes: number };

const draftOf = statement(
  'messaging.draft',
  `select d.updated_at as "updatedAt", d.content,
     (select coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'sizeBytes', f.size_bytes) order by f.created_at), '[]')
      from message_file f where f.organisation_id = d.organisation_id and f.user_id = d.user_id and d.content -> 'fileIds' ? f.id::text) as files
   from message_draft d where d.organisation_id = $1 and d.user_id = $2::uuid and d.application_id is not distinct from $3::uuid`,
);

/** What the viewer was writing about this application, or to many; each has one of each. */
export async function readDraft(context: Context, applicationId: string | null): Promise<DraftRow | null> {
  const values = [context.organisationId, context.user.userId, applicationId];
  return (await context.read.one<DraftRow>(draftOf, values)) ?? null;
}

/** Keeps what was written so far, as it is. The last one to save wins: they are the same person. Errors: NOT_FOUND. */
export async function saveDraft(context: Context, { applicationId, content }: SaveMessageDraftInput): Promise<Date> {
  const text = JSON.stringify(content);
  if (text.length > MAXIMUM_CHARACTERS)
    throw badInput([
      problem('content.body', 'Dit bericht is te lang om te bewaren.', 'This message is too long to keep.'),
    ]);
  return change(context, 'saveMessageDraft', async ({ em, about }) => {
    if (applicationId) await lockVisibleApplication(context, em, applicationId);
    const [row] = await em.execute<{ id: string; updatedAt: Date }[]>(
      `insert into message_draft (user_id, application_id, content) values (?, ?, ?::jsonb)
       on conflict (organisation_id, user_id, application_id) do update set content = excluded.content, updated_at = now()
       returning id, updated_at as "updatedAt"`,
      [context.user.userId, applicationId ?? null, text],
    );
    about('MessageDraft', row!.id);
    return new Date(row!.updatedAt);
  });
}

/** Throws away what was written; nothing happens when there is nothing. */
export async function discardDraft(context: Context, applicationId: string | null): Promise<void> {
  if (applicationId !== null && !isUuid(applicationId)) return;
  await change(context, 'discardMessageDraft', async ({ em }) => {
    await em.execute('delete from message_draft where user_id = ? and application_id is not distinct from ?', [
      context.user.userId,
      applicationId,
    ]);
  });
}
