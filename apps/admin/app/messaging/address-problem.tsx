import { Button } from '@instroom/ui/button.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { useCan } from '~/shell/viewer.ts';

interface AddressProblemProps {
  candidateId: string;
  problem: { sentence: string; seenAt: string } | null | undefined;
}

/** A warning that mail to the candidate does not arrive, or is not wanted; a colleague may know better. */
export function AddressProblem({ candidateId, problem }: AddressProblemProps) {
  const t = useTranslations('answers');
  const can = useCan();
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  if (!problem) return null;
  return (
    <Notice
      tone="warning"
      title={t('addressProblem')}
      actions={
        can('MESSAGES_SEND') ? (
          <Button
            size="sm"
            isPending={fetcher.state !== 'idle'}
            onClick={() => fetcher.submit({}, { method: 'post', action: `/candidates/${candidateId}/address` })}
          >
            {t('addressWorks')}
          </Button>
        ) : null
      }
    >
      {problem.sentence} ({formatDate(problem.seenAt)})
    </Notice>
  );
}
