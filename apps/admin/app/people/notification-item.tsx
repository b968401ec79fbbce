import type { NotificationListQuery } from '@instroom/graphql/admin/graphql.ts';
import { classNames } from '@instroom/ui/class-names.ts';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Link, useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';

export type ShownNotification = NotificationListQuery['notifications']['edges'][number]['node'];

/** One notification; following it is reading it. */
export function NotificationItem({
  notification: { id, text, path, createdAt, readAt },
  onFollow,
}: {
  notification: ShownNotification;
  onFollow?: () => void;
}) {
  const t = useTranslations('people.notifications');
  const fetcher = useFetcher();
  return (
    <Link
      to={path}
      onClick={() => {
        if (!readAt) fetcher.submit({ id }, { method: 'post', action: '/notifications' });
        onFollow?.();
      }}
      className="flex items-start gap-3 px-4 py-3 text-ink no-underline hover:bg-sunken focus-visible:-outline-offset-2"
    >
      <span
        aria-hidden="true"
        className={classNames('mt-[0.45em] size-2 shrink-0 rounded-full', readAt ? 'bg-transparent' : 'bg-brand')}
      />
      <span className="min-w-0">
        <span className={classNames('block text-pretty', !readAt && 'font-medium')}>
          {readAt ? null : <span className="sr-only">{t('unread')}: </span>}
          {text}
        </span>
        <span className="block text-sm text-ink-muted tabular-nums">{formatDateTime(createdAt)}</span>
      </span>
    </Link>
  );
}
