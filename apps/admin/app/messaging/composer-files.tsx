import type { ComposerFactsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { FieldError } from '@instroom/ui/field.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { formatFileSize } from '@instroom/ui/format-file-size.ts';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { Menu, MenuItem } from '@instroom/ui/menu.tsx';
import { Spinner } from '@instroom/ui/spinner.tsx';
import { FileClock, Paperclip, X } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Enclosure } from './composer-content.ts';

interface ComposerFilesProps {
  facts: ComposerFactsFragment;
  applicationId: string | null;
  enclosures: Enclosure[];
  error?: string;
  onChange: (change: (now: Enclosure[]) => Enclosure[]) => void;
}

/** Files that go along: dropped, chosen, or sent before. */
export function ComposerFiles({ facts, applicationId, enclosures, error, onChange }: ComposerFilesProps) {
  const t = useTranslations('composer');
  const language = useLocale();
  const [waiting, setWaiting] = useState<string[]>([]);
  const [problems, setProblems] = useState<string[]>([]);
  const [isOver, setIsOver] = useState(false);
  const total = enclosures.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const sentBefore = (facts.sentDocuments ?? []).filter(({ id }) => !enclosures.some((one) => one.id === id));

  async function add(files: File[]) {
    setProblems([]);
    for (const file of files) {
      setWaiting((names) => [...names, file.name]);
      const answer = await upload(file, applicationId, language).catch(() => ({ sentence: t('uploadFailed') }));
      setWaiting((names) => names.filter((name) => name !== file.name));
      if ('id' in answer) onChange((now) => [...now, { ...answer, isDocument: false }]);
      else setProblems((all) => [...all, `${file.name}: ${answer.sentence ?? t('uploadFailed')}`]);
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (facts.viewerCanAddFiles) void add([...event.dataTransfer.files]);
  };

  return (
    <div
      role="group"
      aria-label={t('files')}
      onDragOver={(event) => {
        if (!facts.viewerCanAddFiles) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={classNames(
        'flex flex-col gap-2 rounded-md border border-dashed p-3',
        isOver ? 'border-brand bg-brand-soft' : 'border-line-strong',
      )}
    >
      {enclosures.length + waiting.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {enclosures.map(({ id, fileName, sizeBytes }) => (
            <li key={id} className="flex max-w-full items-center gap-2 rounded-md border border-line bg-sunken pl-2.5">
              <Paperclip aria-hidden="true" className="size-3.5 shrink-0 text-ink-faint" />
              <span className="min-w-0 truncate">{fileName}</span>
              <span className="text-sm whitespace-nowrap text-ink-muted">{formatFileSize(sizeBytes, language)}</span>
              <IconButton
                size="sm"
                label={t('removeFile', { name: fileName })}
                icon={<X aria-hidden="true" className="size-3.5" />}
                onClick={() => onChange((now) => now.filter((one) => one.id !== id))}
              />
            </li>
          ))}
          {waiting.map((name) => (
            <li key={name} className="flex items-center gap-2 rounded-md border border-line px-2.5 py-1 text-ink-muted">
              <Spinner /> {name}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        {facts.viewerCanAddFiles ? (
          <label
            className={classNames(
              buttonClass('secondary', 'sm'),
              'cursor-pointer focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
            )}
          >
            <Paperclip aria-hidden="true" className="size-3.5" /> {t('addFile')}
            <input
              type="file"
              multiple
              className="sr-only"
              onChange={({ target }) => {
                const files = [...(target.files ?? [])];
                target.value = '';
                void add(files);
              }}
            />
          </label>
        ) : null}
        {sentBefore.length > 0 ? (
          <Menu
            triggerClassName={buttonClass('secondary', 'sm')}
            placement="bottom start"
            trigger={
              <>
                <FileClock aria-hidden="true" className="size-3.5" /> {t('sentBefore')}
              </>
            }
            onAction={(key) => {
              const document = sentBefore.find(({ id }) => id === key);
              if (document)
                onChange((now) => [
                  ...now,
                  { id: document.id, fileName: document.fileName, sizeBytes: document.sizeBytes, isDocument: true },
                ]);
            }}
          >
            {sentBefore.map(({ id, fileName, lastSentAt, isOfCandidate }) => (
              <MenuItem key={id} id={id} textValue={fileName}>
                <span className="flex min-w-0 flex-col">
                  <span className="truncate">{fileName}</span>
                  <span className="text-sm text-ink-muted">
                    {t(isOfCandidate ? 'sentToCandidate' : 'sentToOther', { date: formatDate(lastSentAt) })}
                  </span>
                </span>
              </MenuItem>
            ))}
          </Menu>
        ) : null}
        <p className="text-sm text-ink-muted">
          {facts.viewerCanAddFiles
            ? t('filesHint', { each: megabytes(facts.maxFileBytes), total: megabytes(facts.maxTotalBytes) })
            : t('filesNotAllowed')}
          {total > 0 ? ` ${t('filesTotal', { total: formatFileSize(total, language) })}` : ''}
        </p>
      </div>
      {problems.map((sentence) => (
        <FieldError key={sentence} id={sentence}>
          {sentence}
        </FieldError>
      ))}
      <FieldError id="content.fileIds">{error}</FieldError>
      {problems.length > 0 ? (
        <Button size="sm" variant="quiet" className="self-start" onClick={() => setProblems([])}>
          {t('understood')}
        </Button>
      ) : null}
    </div>
  );
}

/** Limits are whole ones, of 1024 times 1024 bytes. */
const megabytes = (bytes: number) => `${Math.floor(bytes / 1_048_576)} MB`;

type Answer = { id: string; fileName: string; sizeBytes: number } | { sentence?: string };

async function upload(file: File, applicationId: string | null, language: string): Promise<Answer> {
  const response = await fetch(`/files${applicationId ? `?applicationId=${applicationId}` : ''}`, {
    method: 'PUT',
    headers: {
      'content-type': file.type || 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      'x-instroom-language': language,
    },
    body: file,
  });
  return (await response.json()) as Answer;
}
