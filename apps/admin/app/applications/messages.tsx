import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useFetcher } from '@remix-run/react';
import { ChevronDown, Lock, Mail, RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { Translated } from '~/i18n/translated.tsx';
import { ReceivedMessage } from '~/messaging/received-message.tsx';
import { MessageDocuments } from './message-documents.tsx';
import { MessageStatusBadge } from './message-status.tsx';
import { PlannedMessage } from './planned-message.tsx';

type Message = NonNullable<ApplicationQuery['application']['messages']>[number];

/** Every mail to and from the candidate about this application, with how it went. Undefined when the role may not read them. */
export function Messages({ messages, applicationId }: { messages: Message[] | undefined; applicationId: string }) {
  const t = useTranslations('applications');
  if (!messages) {
    return (
      <Card isPadded={false}>
        <EmptyState icon={<Lock aria-hidden="true" className="size-6" />} title={t('messagesWithheld')} />
      </Card>
    );
  }
  if (messages.length === 0) {
    return (
      <Card isPadded={false}>
        <EmptyState icon={<Mail aria-hidden="true" className="size-6" />} title={t('noMessages')}>
          {t('noMessagesText')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <ul className="flex flex-col gap-3">
      {messages.map((message, place) => (
        <li key={message.id}>
          <MessageCard message={message} applicationId={applicationId} startsOpen={place === 0} />
        </li>
      ))}
    </ul>
  );
}

function MessageCard({
  message,
  applicationId,
  startsOpen,
}: {
  message: Message;
  applicationId: string;
  startsOpen: boolean;
}) {
  const composer = useTranslations('composer');
  const t = useTranslations('applications');
  const answers = useTranslations('answers');
  const bodyId = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);

  return (
    <Card isPadded={false} className="overflow-hidden">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setIsOpen(!isOpen)}
          className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-left hover:bg-sunken focus-visible:-outline-offset-2 sm:px-5"
        >
          <ChevronDown
            aria-hidden="true"
            className={classNames('size-4 text-ink-faint transition-transform', !isOpen && '-rotate-90')}
          />
          <span className="min-w-0 flex-1 basis-56 truncate font-semibold">{message.subject}</span>
          <MessageStatusBadge status={message.status} />
          <span className="text-sm text-ink-muted tabular-nums">
            {formatDateTime(message.sentAt ?? message.scheduledAt ?? message.createdAt)}
          </span>
        </button>
      </h2>
      {isOpen ? (
        <div id={bodyId} className="flex flex-col gap-4 border-t border-line p-4 sm:p-5">
          {message.status === 'FAILED' ? (
            <Notice
              tone="danger"
              title={t('messageStatus.FAILED')}
              actions={message.viewerCanRetry ? <Retry messageId={message.id} label={t('retry')} /> : null}
            >
              {message.failure}
            </Notice>
          ) : null}
          {message.nextAttemptAt ? (
            <Notice
              tone="warning"
              title={answers('nextAttemptTitle')}
              actions={message.viewerCanRetry ? <Retry messageId={message.id} label={answers('tryNow')} /> : null}
            >
              {answers('nextAttempt', { time: formatDateTime(message.nextAttemptAt) })}
            </Notice>
          ) : null}
          {message.status === 'SCHEDULED' ? <PlannedMessage message={message} applicationId={applicationId} /> : null}
          {message.status === 'SENDING' ? <p className="text-sm text-ink-muted">{composer('sendingNote')}</p> : null}
          <dl className="flex flex-wrap gap-x-8 gap-y-1 text-sm">
            <Line name={t('sentFrom')}>
              {message.fromName ? `${message.fromName} <${message.fromAddress}>` : message.fromAddress}
            </Line>
            {message.toAddress ? <Line name={t('sentTo')}>{message.toAddress}</Line> : null}
            {message.cc && message.cc.length > 0 ? <Line name={composer('cc')}>{message.cc.join(', ')}</Line> : null}
            {message.bcc && message.bcc.length > 0 ? (
              <Line name={composer('bcc')}>{message.bcc.join(', ')}</Line>
            ) : null}
            {message.senderName ? <Line name={composer('writtenBy')}>{message.senderName}</Line> : null}
            {message.templateName ? <Line name={composer('madeWith')}>{message.templateName}</Line> : null}
            <Line name={t('language')}>{t(`languages.${message.language}`)}</Line>
          </dl>
          {message.direction === 'IN' ? (
            <ReceivedMessage message={message} />
          ) : (
            <>
              <MessageDocuments documents={message.documents ?? []} />
              <Body message={message} />
            </>
          )}
          {isFresh(message) ? <p className="text-sm text-ink-muted">{answers('mayTakeMinutes')}</p> : null}
          <Attempts attempts={message.attempts} />
        </div>
      ) : null}
    </Card>
  );
}

function Retry({ messageId, label }: { messageId: string; label: string }) {
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <fetcher.Form method="post">
      <input type="hidden" name="messageId" value={messageId} />
      <Button
        type="submit"
        name="intent"
        value="retry-message"
        size="sm"
        isPending={fetcher.state !== 'idle'}
        icon={<RotateCcw aria-hidden="true" className="size-3.5" />}
      >
        {label}
      </Button>
    </fetcher.Form>
  );
}

const MINUTES_UNTIL_ARRIVED = 60;

/** Sent a moment ago: it may still be on its way. */
function isFresh({ status, sentAt }: Message): boolean {
  return status === 'SENT' && sentAt !== null && Date.now() - Date.parse(sentAt) < MINUTES_UNTIL_ARRIVED * 60_000;
}

function Line({ name, children }: { name: string; children: string }) {
  return (
    <div className="flex min-w-0 gap-1.5">
      <dt className="text-ink-muted">{name}:</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

/** The mail as it was sent. The frame runs no scripts and is another origin, so nothing in a mail can reach the console. */
function Body({ message }: { message: Message }) {
  const t = useTranslations('applications');
  const [isText, setIsText] = useState(false);
  const look = (isOn: boolean) =>
    classNames(
      'min-h-7 rounded-sm px-2.5 text-sm font-medium',
      isOn ? 'bg-surface shadow-card' : 'text-ink-muted hover:text-ink',
    );
  return (
    <div className="flex flex-col gap-2">
      <div role="group" aria-label={t('messageView')} className="flex w-fit gap-0.5 rounded-md bg-hover p-0.5">
        <button type="button" aria-pressed={!isText} onClick={() => setIsText(false)} className={look(!isText)}>
          {t('asHtml')}
        </button>
        <button type="button" aria-pressed={isText} onClick={() => setIsText(true)} className={look(isText)}>
          {t('asText')}
        </button>
      </div>
      {isText ? (
        <pre
          role="region"
          aria-label={t('messagePreview', { subject: message.subject })}
          tabIndex={0}
          className="max-h-112 overflow-auto rounded-md border border-line bg-sunken p-4 font-sans whitespace-pre-wrap"
        >
          {message.text}
        </pre>
      ) : (
        <iframe
          sandbox=""
          srcDoc={message.html}
          title={t('messagePreview', { subject: message.subject })}
          className="h-112 w-full rounded-md border border-line bg-[white]"
        />
      )}
    </div>
  );
}

function Attempts({ attempts }: { attempts: Message['attempts'] }) {
  const t = useTranslations('applications');
  if (attempts.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer font-medium text-ink-muted">
        {t('attempts')} ({attempts.length})
      </summary>
      <ol className="mt-2 flex flex-col gap-1">
        {attempts.map(({ attemptedAt, outcome, detail }) => (
          <li key={attemptedAt} className="flex flex-wrap gap-x-3">
            <span className="text-ink-muted tabular-nums">{formatDateTime(attemptedAt)}</span>
            <span className="font-medium">
              <Translated of="applications.attemptOutcomes" name={outcome} />
            </span>
            {detail ? <code className="font-mono text-xs leading-5">{detail}</code> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
