import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { useFetcher } from '@remix-run/react';
import { Clock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';

type Planned = NonNullable<ApplicationQuery['application']['plannedActions']>;

/** Mails that the stage will send by itself, and how to call them off. */
export function PlannedActions({ planned }: { planned: Planned }) {
  const t = useTranslations('workflows');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const mails = planned.filter(({ kind }) => kind === 'SEND_TEMPLATE');
  if (mails.length === 0) return null;
  return (
    <Card title={t('planned')} isPadded={false}>
      <ul className="divide-y divide-line">
        {mails.map(({ id, templateName, plannedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 px-4 py-2.5 sm:px-5">
            <Clock aria-hidden="true" className="size-4 text-ink-faint" />
            <span className="min-w-0 flex-1 basis-48">
              {t('plannedMail', { template: templateName ?? '', date: formatDateTime(plannedAt) })}
            </span>
            <Button
              size="sm"
              isPending={fetcher.state !== 'idle'}
              aria-label={`${t('cancelPlanned')}: ${templateName ?? ''}`}
              onClick={() => fetcher.submit({ intent: 'cancel-planned', runId: id }, { method: 'post' })}
            >
              {t('cancelPlanned')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
