import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { useFetcher } from '@remix-run/react';
import { Lock, StickyNote, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { fieldErrors } from '~/shell/field-errors.ts';
import { useRefusalReason } from '~/shell/viewer.ts';

type Application = ApplicationQuery['application'];
type Note = NonNullable<Application['notes']>[number];

export function Notes({ application }: { application: Application }) {
  const t = useTranslations('applications');
  const { notes } = application;
  if (!notes) {
    return (
      <Card isPadded={false}>
        <EmptyState icon={<Lock aria-hidden="true" className="size-6" />} title={t('notesWithheld')} />
      </Card>
    );
  }
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <NewNote canAdd={application.viewerCanAddNote} />
      {notes.length === 0 ? (
        <Card isPadded={false}>
          <EmptyState icon={<StickyNote aria-hidden="true" className="size-6" />} title={t('noNotes')}>
            {t('noNotesText')}
          </EmptyState>
        </Card>
      ) : (
        <ul className="flex flex-col gap-3">
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} />
          ))}
        </ul>
      )}
    </div>
  );
}

function NewNote({ canAdd }: { canAdd: boolean }) {
  const t = useTranslations('applications');
  const fetcher = useFetcher<ActionResult>();
  const form = useRef<HTMLFormElement>(null);
  const [key, setKey] = useState('');
  const failure = fetcher.data?.failure;
  const isDone = fetcher.data?.done !== undefined;
  useActionResult(fetcher.data);
  useEffect(() => {
    setKey(crypto.randomUUID());
    if (isDone) form.current?.reset();
  }, [fetcher.data, isDone]);

  return (
    <Card>
      <fetcher.Form ref={form} method="post" className="flex flex-col gap-3">
        <input type="hidden" name="idempotencyKey" value={key} />
        <TextArea
          name="body"
          label={t('newNote')}
          description={t('newNoteHint')}
          rows={3}
          disabled={!canAdd}
          error={
            fieldErrors(failure).body ?? (failure && failure.code !== 'NOT_SIGNED_IN' ? failure.sentence : undefined)
          }
        />
        <div>
          <Button
            type="submit"
            name="intent"
            value="add-note"
            variant="primary"
            isPending={fetcher.state !== 'idle'}
            disabledReason={useRefusalReason()(canAdd)}
          >
            {t('addNote')}
          </Button>
        </div>
      </fetcher.Form>
    </Card>
  );
}

function NoteCard({ note }: { note: Note }) {
  const t = useTranslations('applications');

  return (
    <li className="rounded-lg border border-line bg-surface p-4 shadow-card">
      <div className="flex items-center gap-2.5">
        <Avatar name={note.author.name} size="sm" />
        <p className="min-w-0 flex-1 text-sm">
          <span className="font-semibold">{note.author.name}</span>{' '}
          <span className="text-ink-muted tabular-nums">{formatDateTime(note.createdAt)}</span>
        </p>
        {note.viewerCanRemove ? (
          <ConfirmButton
            label={t('remove')}
            title={t('removeNoteTitle')}
            fields={{ intent: 'remove-note', noteId: note.id }}
            isDanger
            trigger={(ask) => (
              <IconButton
                size="sm"
                label={t('removeNote', { name: note.author.name })}
                onClick={ask}
                icon={<Trash2 aria-hidden="true" className="size-4" />}
              />
            )}
          >
            {t('removeNoteText')}
          </ConfirmButton>
        ) : null}
      </div>
      <p className="mt-2 whitespace-pre-wrap [overflow-wrap:anywhere]">{note.body}</p>
    </li>
  );
}
