import type { BulkPlanInput, BulkStartQuery } from '@instroom/graphql/admin/graphql.ts';
import { formatDate } from '@instroom/ui/format-date.ts';
import { useRouteLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';

/** Until when everything can be taken back, and when mail leaves. */
export function BulkMoment({ plan }: { plan: BulkPlanInput }) {
  const t = useTranslations('bulk');
  const data = useRouteLoaderData('routes/applications/bulk') as BulkStartQuery | undefined;
  const sendAt = plan.mail?.sendAt;
  if (sendAt)
    return <li>{t('plannedFor', { date: formatDate(sendAt.date), time: sendAt.time, zone: sendAt.timeZone })}</li>;
  const minutes = plan.kind === 'MESSAGE' ? data?.bulkHold.messageMinutes : data?.bulkHold.decisionMinutes;
  if (!minutes) return <li>{t('noHold')}</li>;
  return <li>{t(plan.mail ? 'holdMail' : 'hold', { count: minutes })}</li>;
}
