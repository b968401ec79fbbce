import { formatFileSize } from '@instroom/ui/format-file-size.ts';
import { Paperclip } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { DocumentActions } from '~/messaging/document-actions.tsx';

interface MessageDocument {
  id: string;
  fileName: string;
  sizeBytes: number;
  downloadUrl: string | null;
}

/** The files that went along with a message. */
export function MessageDocuments({ documents }: { documents: MessageDocument[] }) {
  const t = useTranslations('composer');
  const language = useLocale();
  if (documents.length === 0) return null;
  return (
    <ul aria-label={t('attachments')} className="flex flex-wrap gap-2">
      {documents.map(({ id, fileName, sizeBytes, downloadUrl }) => (
        <li key={id} className="flex max-w-full items-center gap-2 rounded-md border border-line bg-sunken px-2.5 py-1">
          <Paperclip aria-hidden="true" className="size-3.5 shrink-0 text-ink-faint" />
          {downloadUrl ? (
            <a href={downloadUrl} download={fileName} className="min-w-0 truncate">
              {fileName}
            </a>
          ) : (
            <span className="min-w-0 truncate">{fileName}</span>
          )}
          <span className="text-sm whitespace-nowrap text-ink-muted">{formatFileSize(sizeBytes, language)}</span>
          <DocumentActions document={{ id, fileName }} />
        </li>
      ))}
    </ul>
  );
}
