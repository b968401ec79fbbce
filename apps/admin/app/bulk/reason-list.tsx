import type { ExclusionReasonFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

interface ReasonListProps {
  reasons: ExclusionReasonFieldsFragment[];
  onEdit: (reason: ExclusionReasonFieldsFragment) => void;
  onArchive: (reason: ExclusionReasonFieldsFragment, isArchived: boolean) => void;
}

export function ReasonList({ reasons, onEdit, onArchive }: ReasonListProps) {
  const t = useTranslations('bulk');
  const language = useLocale();
  if (reasons.length === 0) return <p className="px-4 py-4 text-ink-muted sm:px-5">{t('noReasons')}</p>;
  return (
    <ul className="divide-y divide-line">
      {reasons.map((reason) => {
        const name = nameIn(language, reason);
        return (
          <li key={reason.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 sm:px-5">
            <div className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
              <span className="font-medium">{name}</span>
              <span className="block text-sm text-ink-muted">{language === 'en' ? reason.nameNl : reason.nameEn}</span>
            </div>
            {reason.isArchived ? <Badge>{t('outOfUse')}</Badge> : null}
            <span className="text-sm text-ink-muted tabular-nums">{t('used', { count: reason.usedCount })}</span>
            <span className="flex gap-2">
              <Button size="sm" aria-label={t('editReason', { name })} onClick={() => onEdit(reason)}>
                {t('edit')}
              </Button>
              <Button
                size="sm"
                variant="quiet"
                aria-label={t(reason.isArchived ? 'restoreReason' : 'archiveReason', { name })}
                onClick={() => onArchive(reason, !reason.isArchived)}
              >
                {t(reason.isArchived ? 'restore' : 'archive')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
