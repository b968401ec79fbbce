import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { useFetcher } from '@remix-run/react';
import type { Editor } from '@tiptap/react';
import { Braces, Eye } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { contentOf, type Writing } from './composer-content.ts';
import type { Insertion } from './field-choices.ts';
import { FieldList, type FieldChoice } from './field-list.tsx';
import { TemplatePreview, type Preview } from './template-preview.tsx';

interface ComposerAsideProps {
  editor: Editor | null;
  fields: FieldChoice[];
  writing: Writing;
  salutation: Insertion | undefined;
  applicationId: string | null;
}

const PAUSE_MS = 500;

/** Beside what is written: the fields it can have, or how it arrives. */
export function ComposerAside({ editor, fields, salutation, writing, applicationId }: ComposerAsideProps) {
  const t = useTranslations('composer');
  const [shown, setShown] = useState<'fields' | 'preview'>('fields');
  return (
    <Card>
      <div className="flex flex-col gap-3">
        {applicationId ? (
          <div className="flex gap-2">
            <Button
              size="sm"
              aria-pressed={shown === 'fields'}
              variant={shown === 'fields' ? 'secondary' : 'quiet'}
              icon={<Braces aria-hidden="true" className="size-3.5" />}
              onClick={() => setShown('fields')}
            >
              {t('fields')}
            </Button>
            <Button
              size="sm"
              aria-pressed={shown === 'preview'}
              variant={shown === 'preview' ? 'secondary' : 'quiet'}
              icon={<Eye aria-hidden="true" className="size-3.5" />}
              onClick={() => setShown('preview')}
            >
              {t('preview')}
            </Button>
          </div>
        ) : null}
        {shown === 'preview' && applicationId ? (
          <LivePreview writing={writing} fields={fields} applicationId={applicationId} />
        ) : (
          <FieldList editor={editor} fields={fields} salutation={salutation} />
        )}
      </div>
    </Card>
  );
}

/** The mail as this candidate gets it; what cannot be sent yet is said above it. */
function LivePreview({
  writing,
  fields,
  applicationId,
}: {
  writing: Writing;
  fields: FieldChoice[];
  applicationId: string;
}) {
  const t = useTranslations('composer');
  const fetcher = useFetcher<{ preview?: Omit<Preview, 'problems'>; failure?: Failure }>();
  const [last, setLast] = useState<Preview>();
  const content = JSON.stringify(contentOf({ ...writing, isPlanned: false }));
  useEffect(() => {
    const timer = setTimeout(
      () =>
        fetcher.submit({ intent: 'preview', applicationId, content }, { method: 'post', action: '/messages/composer' }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [content]);
  useEffect(() => {
    if (fetcher.data?.preview) setLast({ ...fetcher.data.preview, problems: [] });
  }, [fetcher.data]);
  const problems = Object.values(fetcher.data?.failure?.fields ?? {});
  return (
    <div className="flex flex-col gap-3">
      {problems.length > 0 ? (
        <Notice tone="warning" title={t('notYet')}>
          {problems.join(' ')}
        </Notice>
      ) : null}
      <TemplatePreview preview={last} labelOf={(key) => fields.find((field) => field.key === key)?.label ?? key} />
    </div>
  );
}
