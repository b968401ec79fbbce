import type { CompanyProfileQuery } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

/** The door for the vendor's support, and who came through it. */
export function SupportAccess({
  isAllowed,
  entries,
}: {
  isAllowed: boolean;
  entries: CompanyProfileQuery['supportEntries'];
}) {
  const t = useTranslations('organisation');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <Card title={t('support')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-prose text-ink-muted">{t('supportLead')}</p>
        <FormErrors failure={fetcher.data?.failure} />
        <fetcher.Form method="post" className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="intent" value="support" />
          <input type="hidden" name="isAllowed" value={String(!isAllowed)} />
          <Badge tone={isAllowed ? 'success' : 'neutral'}>{isAllowed ? t('supportOn') : t('supportOff')}</Badge>
          <Button type="submit" variant={isAllowed ? 'secondary' : 'primary'} isPending={fetcher.state !== 'idle'}>
            {isAllowed ? t('refuseSupport') : t('allowSupport')}
          </Button>
        </fetcher.Form>
        <div>
          <h3 className="font-semibold">{t('supportEntries')}</h3>
          {entries.length === 0 ? (
            <p className="mt-1 text-ink-muted">{t('noSupportEntries')}</p>
          ) : (
            <ul className="mt-1 divide-y divide-line">
              {entries.map((entry) => (
                <li key={entry.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
                  <span className="min-w-0 flex-1 basis-64">
                    <span className="block font-medium [overflow-wrap:anywhere]">{entry.reason}</span>
                    <span className="text-sm text-ink-muted">
                      {entry.operator} ·{' '}
                      {entry.enteredAt
                        ? t('supportFrom', {
                            at: formatDateTime(entry.enteredAt),
                            until: formatDateTime(entry.endsAt ?? entry.enteredAt),
                          })
                        : t('supportNotEntered', { at: formatDateTime(entry.createdAt) })}
                    </span>
                  </span>
                  {entry.isRunning ? <Badge tone="warning">{t('supportRunning')}</Badge> : null}
                  <span className="text-sm text-ink-muted tabular-nums">
                    {t('supportLooks', { count: entry.lookCount })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Card>
  );
}
