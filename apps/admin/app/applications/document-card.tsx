import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatFileSize } from '@instroom/ui/format-file-size.ts';
import { Download, ExternalLink, FileText } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

type Document = NonNullable<ApplicationQuery['application']['submissions'][number]['document']>;

/** The CV: shown where the browser can show it, and one click away as a file. */
export function DocumentCard({ document }: { document: Document | undefined }) {
  const t = useTranslations('applications');
  const language = useLocale();
  if (!document) {
    return (
      <Card title={t('document')}>
        <p className="text-ink-muted">{t('noDocument')}</p>
      </Card>
    );
  }
  const { fileName, contentType, sizeBytes, viewUrl, downloadUrl } = document;
  return (
    <Card
      title={t('document')}
      isPadded={false}
      className="overflow-hidden"
      actions={
        downloadUrl ? (
          <span className="flex gap-2">
            {viewUrl ? (
              <a href={viewUrl} target="_blank" rel="noreferrer" className={buttonClass('secondary', 'sm')}>
                <ExternalLink aria-hidden="true" className="size-3.5" />
                {t('viewDocument')}
              </a>
            ) : null}
            <a href={downloadUrl} download={fileName} className={buttonClass('secondary', 'sm')}>
              <Download aria-hidden="true" className="size-3.5" />
              {t('downloadDocument')}
            </a>
          </span>
        ) : null
      }
    >
      <p className="flex items-center gap-2 px-4 py-3 text-sm sm:px-5">
        <FileText aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        <span className="min-w-0 flex-1 truncate">{fileName}</span>
        <span className="text-ink-muted">{formatFileSize(sizeBytes, language)}</span>
      </p>
      {!viewUrl ? (
        <p className="border-t border-line px-5 py-4 text-ink-muted">{t('documentWithheld')}</p>
      ) : contentType === 'application/pdf' ? (
        <Preview key={document.id} url={viewUrl} title={t('documentPreview', { fileName })} />
      ) : (
        <p className="border-t border-line px-5 py-4 text-ink-muted">{t('noPreview')}</p>
      )}
    </Card>
  );
}

/** Signed links change at each reading of the page; the one on screen stays, so that the CV does not jump back to its first page. */
function Preview({ url, title }: { url: string; title: string }) {
  const [firstUrl] = useState(url);
  return <iframe src={firstUrl} title={title} className="h-[70dvh] w-full border-t border-line bg-sunken" />;
}
