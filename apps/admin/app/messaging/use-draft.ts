import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { contentOf, type Writing } from './composer-content.ts';

const PAUSE_MS = 800;

/** Keeps what is written, a moment after each change. `savedAt` is when it was kept last. */
export function useDraft(writing: Writing, { applicationId, isOn }: { applicationId: string | null; isOn: boolean }) {
  const fetcher = useFetcher<{ savedAt?: string }>();
  const text = JSON.stringify(contentOf(writing, { isDraft: true }));
  const kept = useRef(text);
  useEffect(() => {
    if (!isOn || text === kept.current) return;
    const timer = setTimeout(() => {
      kept.current = text;
      fetcher.submit(
        { intent: 'save-draft', applicationId: applicationId ?? '', content: text },
        { method: 'post', action: '/messages/composer' },
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isOn]);
  return { savedAt: fetcher.data?.savedAt };
}
