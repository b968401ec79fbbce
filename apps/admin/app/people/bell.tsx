import { NotificationCountChangedDocument } from '@instroom/graphql/admin/graphql.ts';
import { classNames } from '@instroom/ui/class-names.ts';
import { iconButtonClass } from '@instroom/ui/icon-button.tsx';
import { Link, useFetcher } from '@remix-run/react';
import { Bell as BellIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useLocale, useTranslations } from 'use-intl';
import type { loader } from '~/routes/notifications.tsx';
import { NotificationItem } from './notification-item.tsx';

/** How much one was told and did not read, and the newest of it. Rings without asking again. */
export function Bell({ unread }: { unread: number }) {
  const t = useTranslations('people.notifications');
  const list = useFetcher<typeof loader>();
  const marking = useFetcher();
  const [isOpen, setIsOpen] = useState(false);
  const { load } = list;
  const [count, setCount] = useUnread(unread, () => load('/notifications'));

  useEffect(() => {
    if (isOpen) load('/notifications');
  }, [isOpen, count, load]);

  useEffect(() => {
    if (list.data) setCount(list.data.unread);
  }, [list.data, setCount]);

  const newest = list.data?.edges.slice(0, 7) ?? [];
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton aria-label={t('bell', { count })} className={classNames(iconButtonClass, 'relative size-9')}>
        <BellIcon aria-hidden="true" className="size-5" />
        {count > 0 ? (
          <span
            aria-hidden="true"
            className="absolute top-0.5 right-0.5 min-w-4 rounded-full bg-brand px-1 text-center text-2xs leading-4 font-semibold text-on-brand tabular-nums"
          >
            {count > 99 ? '99+' : count}
          </span>
        ) : null}
      </AriaButton>
      <Popover
        placement="bottom end"
        className="w-[min(24rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-raised shadow-floating data-[entering]:animate-rise-in"
      >
        <Dialog aria-label={t('title')} className="outline-none">
          <div className="flex items-center justify-between gap-3 border-b border-line px-4 py-2">
            <p className="font-semibold">{t('title')}</p>
            {count > 0 ? (
              <button
                type="button"
                className="text-sm font-medium text-brand-strong hover:underline"
                onClick={() => marking.submit(null, { method: 'post', action: '/notifications' })}
              >
                {t('markAll')}
              </button>
            ) : null}
          </div>
          {list.data && newest.length === 0 ? <p className="p-4 text-ink-muted">{t('noneText')}</p> : null}
          <ul className="max-h-96 divide-y divide-line overflow-auto">
            {newest.map(({ node }) => (
              <li key={node.id}>
                <NotificationItem notification={node} onFollow={() => setIsOpen(false)} />
              </li>
            ))}
          </ul>
          <div className="flex justify-between gap-3 border-t border-line px-4 py-2 text-sm">
            <Link to="/notifications" onClick={() => setIsOpen(false)}>
              {t('all')}
            </Link>
            <Link to="/settings/notifications" onClick={() => setIsOpen(false)}>
              {t('settings')}
            </Link>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The count the page came with, until the gateway tells a newer one. After a break in the line one reads again. */
function useUnread(initial: number, readAgain: () => void) {
  const language = useLocale();
  const [count, setCount] = useState(initial);
  const latest = useRef(readAgain);
  latest.current = readAgain;
  useEffect(() => setCount(initial), [initial]);
  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    void import('@instroom/graphql/live-client.ts').then(({ createLiveClient }) => {
      if (isOver) return;
      const client = createLiveClient({ language, onReconnected: () => latest.current() });
      const subscription = client
        .subscribe({ query: NotificationCountChangedDocument, fetchPolicy: 'no-cache' })
        .subscribe({
          next: ({ data }) => data && setCount(data.notificationCountChanged.unread),
          error: () => undefined,
        });
      stop = () => {
        subscription.unsubscribe();
        client.stop();
      };
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [language]);
  return [count, setCount] as const;
}
