import type { BoardCardFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { useTranslations } from 'use-intl';

type Judged = Pick<BoardCardFragment, 'score' | 'scoreMaximum' | 'knockOutState'> & { className?: string };

/** What the answers came to: points, and whether one knocks out. Nothing when nothing was judged. */
export function JudgementMarks({ score, scoreMaximum, knockOutState, className }: Judged) {
  const t = useTranslations('setUp');
  if (score === null && !knockOutState) return null;
  return (
    <p className={classNames('flex flex-wrap gap-1', className)}>
      {score === null ? null : (
        <Badge tone="brand">
          <span className="sr-only">{t('scoreLong', { score: String(score), maximum: String(scoreMaximum) })}</span>
          <span aria-hidden="true">{t('score', { score: String(score), maximum: String(scoreMaximum) })}</span>
        </Badge>
      )}
      {knockOutState === 'DISMISSED' ? <Badge>{t('knockOutDismissed')}</Badge> : null}
      {knockOutState === 'FLAGGED' || knockOutState === 'MOVED' ? <Badge tone="danger">{t('knockedOut')}</Badge> : null}
    </p>
  );
}
