import type {
  ComposerFactsFragment,
  MessageContentInput,
  WrittenContentFragment,
} from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { Spinner } from '@instroom/ui/spinner.tsx';
import { useFetcher } from '@remix-run/react';
import { MailPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Composer } from '~/messaging/composer.tsx';
import { emptyWriting, writingOf } from '~/messaging/composer-content.ts';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';

type Loaded = { facts?: ComposerFactsFragment; failure?: Failure };

/** A message to one candidate: a button, or the composer with what was written before. */
export function NewMessage({ applicationId }: { applicationId: string }) {
  const t = useTranslations('composer');
  const { facts, failure, reload } = useFacts(applicationId);
  const discarding = useFetcher<{ isDiscarded?: boolean }>();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    reload();
  };
  useEffect(() => {
    if (discarding.data?.isDiscarded) close();
  }, [discarding.data]);
  const discard = () =>
    discarding.submit({ intent: 'discard-draft', applicationId }, { method: 'post', action: '/messages/composer' });

  if (failure) return <Notice tone="danger">{failure.sentence}</Notice>;
  if (!isOpen || !facts) {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="primary"
          isPending={isOpen}
          icon={<MailPlus aria-hidden="true" className="size-4" />}
          onClick={() => setIsOpen(true)}
        >
          {t(facts?.draft ? 'continueDraft' : 'new')}
        </Button>
        {facts?.draft ? (
          <>
            <p className="text-sm text-ink-muted">{t('draftFound', { date: formatDateTime(facts.draft.updatedAt) })}</p>
            <Button size="sm" variant="quiet" isPending={discarding.state !== 'idle'} onClick={discard}>
              {t('discard')}
            </Button>
          </>
        ) : null}
      </div>
    );
  }
  const start = facts.draft ? writingOf(facts, facts.draft.content) : emptyWriting(facts);
  return (
    <Card title={t('title', { name: facts.toName ?? '' })}>
      <Writing facts={facts} start={start} applicationId={applicationId} onDone={close}>
        <Button variant="quiet" isPending={discarding.state !== 'idle'} onClick={discard}>
          {t('discard')}
        </Button>
        <Button variant="quiet" onClick={close}>
          {t('close')}
        </Button>
      </Writing>
    </Card>
  );
}

interface PlannedMessage {
  id: string;
  content: WrittenContentFragment;
  documents: { id: string; fileName: string; sizeBytes: number }[];
}

/** A planned message, to be written anew. */
export function ChangeMessage({
  applicationId,
  message,
  onDone,
}: {
  applicationId: string;
  message: PlannedMessage;
  onDone: () => void;
}) {
  const t = useTranslations('composer');
  const { facts, failure } = useFacts(applicationId);
  if (failure) return <Notice tone="danger">{failure.sentence}</Notice>;
  if (!facts) return <Spinner />;
  return (
    <Writing
      facts={facts}
      start={writingOf(facts, message.content, message.documents)}
      applicationId={applicationId}
      messageId={message.id}
      onDone={onDone}
    >
      <Button variant="quiet" onClick={onDone}>
        {t('close')}
      </Button>
    </Writing>
  );
}

/** Read when it is asked for, not with every page of an application. */
function useFacts(applicationId: string) {
  const loading = useFetcher<Loaded>();
  const path = `/messages/composer?applicationId=${applicationId}`;
  useEffect(() => loading.load(path), [path]);
  return { facts: loading.data?.facts, failure: loading.data?.failure, reload: () => loading.load(path) };
}

interface WritingProps {
  facts: ComposerFactsFragment;
  start: ReturnType<typeof emptyWriting>;
  applicationId: string;
  messageId?: string;
  onDone: () => void;
  children: React.ReactNode;
}

function Writing({ facts, start, applicationId, messageId, onDone, children }: WritingProps) {
  const t = useTranslations('composer');
  const sending = useFetcher<ActionResult>();
  const key = useRef(crypto.randomUUID());
  // What it began with stays the same while the page around it is read again.
  const [first] = useState(start);
  useActionResult(sending.data);
  useEffect(() => {
    if (sending.data?.done) onDone();
  }, [sending.data]);
  const send = (content: MessageContentInput) =>
    sending.submit(
      {
        intent: messageId ? 'change-message' : 'send-message',
        messageId: messageId ?? '',
        idempotencyKey: key.current,
        content: JSON.stringify(content),
      },
      { method: 'post' },
    );
  return (
    <Composer
      facts={facts}
      start={first}
      applicationId={applicationId}
      keepsDraft={!messageId}
      failure={sending.data?.failure}
      isSending={sending.state !== 'idle'}
      onSend={send}
      recipients={
        <p className="[overflow-wrap:anywhere]">
          <span className="text-sm text-ink-muted">{t('to')} </span>
          <span className="font-medium">{facts.toName}</span>{' '}
          <span className="text-ink-muted">{facts.toAddress === '' ? t('noAddress') : facts.toAddress}</span>
        </p>
      }
    >
      {children}
    </Composer>
  );
}
