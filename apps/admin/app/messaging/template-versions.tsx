import type { EditedTemplateFragment, TemplateQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { useTranslations } from 'use-intl';

interface TemplateVersionsProps {
  versions: TemplateQuery['messageTemplateVersions'];
  current: number;
  uses: EditedTemplateFragment['uses'];
  isBusy: boolean;
  onRestore: (version: number) => void;
}

/** How the template was before, and what uses it by itself. */
export function TemplateVersions({ versions, current, uses, isBusy, onRestore }: TemplateVersionsProps) {
  const t = useTranslations('templates');
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card title={t('versions')}>
        {versions.length === 0 ? <p className="text-ink-muted">{t('noVersions')}</p> : null}
        <ol className="flex flex-col divide-y divide-line">
          {versions.map(({ version, savedAt, savedByName, texts }) => (
            <li key={version} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <span className="font-medium">{t('version', { version })}</span>
              <span className="text-ink-muted tabular-nums">{formatDateTime(savedAt)}</span>
              <span className="text-ink-muted">{savedByName ?? t('cameWithIt')}</span>
              <span className="min-w-0 flex-1 basis-40 truncate text-sm text-ink-faint">{texts[0]?.subject}</span>
              {version === current ? null : (
                <Button size="sm" isPending={isBusy} onClick={() => onRestore(version)}>
                  {t('restore')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </Card>
      <Card title={t('usedBy')}>
        {uses.length === 0 ? (
          <p className="text-ink-muted">{t('usedByNobody')}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {uses.map(({ kind, recordId, name }) => (
              <li key={recordId + kind}>
                {name} <span className="text-ink-muted">· {t(`useKinds.${kind as 'VACANCY'}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
