import { ApplicationEventsDocument, type ApplicationEventsSubscription } from '@instroom/graphql/admin/graphql.ts';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from 'use-intl';

export type LineState = 'connecting' | 'live' | 'offline';

interface Listener {
  onEvent: (event: ApplicationEventsSubscription['applicationEvents']) => void;
  /** The line was broken and is back: what happened in between was missed. */
  onReconnected: () => void;
}

/** Hears what happens to the applications of a vacancy, and says whether the line is open. */
export function useLiveApplications(vacancyId: string, listener: Listener): LineState {
  const language = useLocale();
  const [state, setState] = useState<LineState>('connecting');
  const latest = useRef(listener);
  latest.current = listener;

  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    // Loaded here, so that only pages with live events carry the client.
    void import('@instroom/graphql/live-client.ts').then(({ createLiveClient }) => {
      if (isOver) return;
      const client = createLiveClient({
        language,
        onConnected: () => setState('live'),
        onDisconnected: () => !isOver && setState('offline'),
        onReconnected: () => latest.current.onReconnected(),
      });
      const subscription = client
        .subscribe({ query: ApplicationEventsDocument, variables: { vacancyId }, fetchPolicy: 'no-cache' })
        .subscribe({
          next: ({ data }) => data && latest.current.onEvent(data.applicationEvents),
          error: () => setState('offline'),
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
  }, [vacancyId, language]);

  return state;
}
