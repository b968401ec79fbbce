import type { SecurityQuery } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';

type Device = SecurityQuery['security']['devices'][number];

/** Every place where one is signed in, to be ended one by one or all at once. */
export function Devices({ devices }: { devices: Device[] }) {
  const t = useTranslations('security.page');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <Card
      title={t('devices')}
      actions={
        devices.length > 1 ? (
          <fetcher.Form method="post">
            <Button type="submit" name="intent" value="end-others" size="sm">
              {t('endOthers')}
            </Button>
          </fetcher.Form>
        ) : null
      }
    >
      <ul className="flex flex-col divide-y divide-line">
        {devices.map((device) => (
          <DeviceLine key={device.id} device={device} />
        ))}
      </ul>
    </Card>
  );
}

function DeviceLine({ device }: { device: Device }) {
  const t = useTranslations('security.page');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const { browser, system, network, organisationName, lastSeenAt, isThisOne } = device;
  const name = browser && system ? t('browserOn', { browser, system }) : (browser ?? system ?? t('unknownDevice'));
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2.5">
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {isThisOne ? <Badge tone="success">{t('thisDevice')}</Badge> : null}
        </span>
        <span className="text-sm text-ink-muted">
          {[
            t('lastSeen', { date: formatDateTime(lastSeenAt) }),
            network ? t('network', { network }) : null,
            organisationName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {isThisOne ? null : (
        <fetcher.Form method="post">
          <input type="hidden" name="sessionId" value={device.id} />
          <Button
            type="submit"
            name="intent"
            value="end"
            size="sm"
            isPending={fetcher.state !== 'idle'}
            aria-label={t('endNamed', { name })}
          >
            {t('end')}
          </Button>
        </fetcher.Form>
      )}
    </li>
  );
}
