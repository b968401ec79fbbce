import { formatDate } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useTranslations } from 'use-intl';

/** A warning that mail to the candidate does not arrive, or is not wanted. */
export function AddressProblem({ problem }: { problem: { sentence: string; seenAt: string } | null | undefined }) {
  const t = useTranslations('answers');
  if (!problem) return null;
  return (
    <Notice tone="warning" title={t('addressProblem')}>
      {problem.sentence} ({formatDate(problem.seenAt)})
    </Notice>
  );
}
