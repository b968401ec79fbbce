import type { ReceivedMessageFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { formatFileSize } from '@instroom/ui/format-file-size.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { Download, ExternalLink, FileText, FileWarning } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { DocumentActions } from './document-actions.tsx';

/** An answer of the candidate. Its HTML is a page of its own in a frame that runs nothing. */
export function ReceivedMessage({ message }: { message: ReceivedMessageFragment }) {
  const t = useTranslations('answers');
  return (
    <div className="flex flex-col gap-4">
      {message.isAutomatic ? <Notice tone="info">{t('automatic')}</Notice> : null}
      {message.isFromOtherAddress ? (
        <Notice tone="warning" title={t('otherAddressTitle')}>
          {t('otherAddress', { address: message.fromAddress })}
        </Notice>
      ) : null}
      {message.html ? <Framed message={message} /> : <Plain message={message} />}
      <Files message={message} />
    </div>
  );
}

function Framed({ message: { id, subject, hasRemoteImages } }: { message: ReceivedMessageFragment }) {
  const t = useTranslations('answers');
  const language = useLocale();
  const [showsImages, setShowsImages] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      {hasRemoteImages && !showsImages ? (
        <Notice
          tone="neutral"
          actions={
            <Button size="sm" onClick={() => setShowsImages(true)}>
              {t('showImages')}
            </Button>
          }
        >
          {t('imagesHeld')}
        </Notice>
      ) : null}
      <iframe
        src={`/received/${id}?language=${language}${showsImages ? '&images=1' : ''}`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        title={t('shown', { subject: subject || t('noSubject') })}
        className="h-96 w-full resize-y rounded-md border border-line bg-[white]"
      />
    </div>
  );
}

function Plain({ message: { text, quotedText } }: { message: ReceivedMessageFragment }) {
  const t = useTranslations('answers');
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere]">{text || t('empty')}</p>
      {quotedText ? (
        <details>
          <summary className="w-fit cursor-pointer text-sm font-medium text-ink-muted">{t('earlier')}</summary>
          <p className="mt-2 max-w-prose border-l-2 border-line pl-3 text-sm whitespace-pre-wrap text-ink-muted [overflow-wrap:anywhere]">
            {quotedText}
          </p>
        </details>
      ) : null}
    </div>
  );
}

function Files({ message: { documents, leftOut } }: { message: ReceivedMessageFragment }) {
  const t = useTranslations('answers');
  const language = useLocale();
  if (!documents?.length && leftOut.length === 0) return null;
  return (
    <ul aria-label={t('files')} className="flex flex-col divide-y divide-line rounded-md border border-line text-sm">
      {documents?.map(({ id, fileName, contentType, sizeBytes, viewUrl, downloadUrl }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2">
          <FileText aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {fileName} <span className="whitespace-nowrap text-ink-muted">{formatFileSize(sizeBytes, language)}</span>
          </span>
          <DocumentActions document={{ id, fileName }} />
          {viewUrl && contentType === 'application/pdf' ? (
            <a
              href={viewUrl}
              target="_blank"
              rel="noreferrer"
              aria-label={t('open', { fileName })}
              className={buttonClass('secondary', 'sm')}
            >
              <ExternalLink aria-hidden="true" className="size-3.5" />
            </a>
          ) : null}
          {downloadUrl ? (
            <a
              href={downloadUrl}
              download={fileName}
              aria-label={t('save', { fileName })}
              className={buttonClass('secondary', 'sm')}
            >
              <Download aria-hidden="true" className="size-3.5" />
            </a>
          ) : null}
        </li>
      ))}
      {leftOut.map(({ fileName, reason }) => (
        <li key={`${fileName}${reason}`} className="flex items-center gap-3 px-3 py-2 text-ink-muted">
          <FileWarning aria-hidden="true" className="size-4 shrink-0 text-warning" />
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {fileName}: {t(`leftOut.${reason}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
