import type { Failure } from '@instroom/graphql/errors.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { Link, useFetcher, useNavigate } from '@remix-run/react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';

export interface SentTemplate<Content> {
  id: string | null;
  expectedVersion: number | null;
  name: string;
  content: Content;
}

interface TemplateEditorProps<Content> {
  /** Undefined for a new one. */
  template: { id: string; name: string; version: number } | undefined;
  stored: Content;
  sizeOf: (content: Content) => number;
  children: (content: Content, change: (content: Content) => void, errors: Record<string, string>) => ReactNode;
}

/** One named template being written: nothing is lost when somebody else saved another version meanwhile. */
export function TemplateEditor<Content>({ template, stored, sizeOf, children }: TemplateEditorProps<Content>) {
  const t = useTranslations('setUp');
  const shell = useTranslations('shell');
  const navigate = useNavigate();
  const fetcher = useFetcher<ActionResult>();
  const [name, setName] = useState(template?.name ?? '');
  const [content, setContent] = useState(stored);
  const [version, setVersion] = useState(template?.version ?? null);
  const [isDirty, setIsDirty] = useState(false);
  const failure: Failure | undefined = fetcher.data?.failure;
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data && !fetcher.data.failure) setIsDirty(false);
  }, [fetcher.data]);
  const isSaved = fetcher.data !== undefined && !failure;
  useEffect(() => {
    if (isSaved && !isDirty) navigate('?', { replace: true });
  }, [isSaved, isDirty, navigate]);

  const change = (next: Content) => {
    setContent(next);
    setIsDirty(true);
  };
  const save = (expectedVersion: number | null) =>
    fetcher.submit(
      JSON.stringify({ id: template?.id ?? null, expectedVersion, name, content } satisfies SentTemplate<Content>),
      { method: 'post', encType: 'application/json' },
    );
  const isConflict = failure?.code === 'CONFLICT';

  return (
    <div className="flex flex-col gap-4">
      <UnsavedGuard isDirty={isDirty} />
      <FormErrors failure={isConflict ? undefined : failure} />
      {isConflict && template ? (
        <Notice
          tone="warning"
          title={t('conflictTitle')}
          isLive
          actions={
            <>
              <Button
                onClick={() => {
                  setName(template.name);
                  setContent(stored);
                  setVersion(template.version);
                  setIsDirty(false);
                }}
              >
                {t('conflictLoad')}
              </Button>
              <Button onClick={() => save(template.version)}>{t('conflictOverwrite')}</Button>
            </>
          }
        >
          {t('conflictText', { theirs: String(sizeOf(stored)), mine: String(sizeOf(content)) })}
        </Notice>
      ) : null}
      <Card title={template ? t('editTemplate', { name: template.name }) : t('newTemplate')}>
        <TextField
          name="name"
          label={t('templateName')}
          value={name}
          error={fieldErrors(failure).name}
          autoComplete="off"
          isRequired
          className="mb-5 sm:max-w-md"
          onChange={(event) => {
            setName(event.target.value);
            setIsDirty(true);
          }}
        />
        {children(content, change, fieldErrors(failure))}
      </Card>
      <div className="flex gap-2">
        <Button variant="primary" isPending={fetcher.state !== 'idle'} onClick={() => save(version)}>
          {shell('save')}
        </Button>
        <Link to="?" className={buttonClass('secondary')}>
          {shell('cancel')}
        </Link>
      </div>
    </div>
  );
}
