import { BulkActionProgressDocument, type BulkActionFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';

const ENDED = new Set(['DONE', 'UNDONE', 'CANCELLED']);

export function hasEnded({ state }: { state: string }): boolean {
  return ENDED.has(state);
}

/** The act as it goes on: the page's own, then what comes in. Reads the page again at each new state. */
export function useLiveBulk(stored: BulkActionFieldsFragment): BulkActionFieldsFragment {
  const language = useLocale();
  const { revalidate } = useRevalidator();
  const [live, setLive] = useState<BulkActionFieldsFragment>();
  const isOver = hasEnded(stored);
  useEffect(() => setLive(undefined), [stored]);
  useEffect(() => {
    if (isOver) return;
    let isStopped = false;
    let stop = () => {};
    void import('@instroom/graphql/live-client.ts').then(({ createLiveClient }) => {
      if (isStopped) return;
      const client = createLiveClient({
        language,
        onConnected: revalidate,
        onDisconnected: () => {},
        onReconnected: revalidate,
      });
      const subscription = client
        .subscribe({
          query: BulkActionProgressDocument,
          variables: { bulkActionId: stored.id },
          fetchPolicy: 'no-cache',
        })
        .subscribe({ next: ({ data }) => data && setLive(data.bulkActionProgress), error: revalidate });
      stop = () => {
        subscription.unsubscribe();
        client.stop();
      };
    });
    return () => {
      isStopped = true;
      stop();
    };
  }, [stored.id, isOver, language, revalidate]);
  const current = live ?? stored;
  useEffect(() => {
    if (live && live.state !== stored.state) void revalidate();
  }, [live?.state, stored.state, revalidate]);
  return current;
}
