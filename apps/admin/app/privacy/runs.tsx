import type { RetentionQuery } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

type Run = RetentionQuery['privacyRuns'][number];

const LOOK_AGAIN_MS = 1_500;
const SHOWN = 3;

/** What was done with many candidates, and how far it is. Looks again by itself while something runs. */
export function Runs({ runs }: { runs: Run[] }) {
  const t = useTranslations('dataProtection');
  const { revalidate, state } = useRevalidator();
  const isRunning = runs.some(({ finishedAt }) => !finishedAt);
  useEffect(() => {
    if (!isRunning || state !== 'idle') return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isRunning, state, revalidate]);
  if (runs.length === 0) return null;
  return (
    <Card title={t('runs')} isPadded={false}>
      <ul className="divide-y divide-line" aria-live="polite">
        {runs.slice(0, SHOWN).map((run) => (
          <li key={run.id} className="flex flex-col gap-1 px-4 py-2 sm:px-5">
            <p>
              {t('runBy', { kind: t(`kinds.${run.kind}`), name: run.startedBy, date: formatDateTime(run.createdAt) })}
            </p>
            {run.finishedAt ? (
              <p className="text-sm text-ink-muted">
                {[
                  t('runDone', { done: String(run.done), total: String(run.total) }),
                  ...run.skipped.map(({ outcome, count }) => `${count} ${t(`outcomes.${outcome}`)}`),
                ].join(' · ')}
              </p>
            ) : (
              <p className="flex items-center gap-3 text-sm text-ink-muted">
                <progress
                  value={run.handled}
                  max={run.total}
                  aria-label={t(`kinds.${run.kind}`)}
                  className="h-2 w-full max-w-60 accent-brand"
                />
                {t('runProgress', { handled: String(run.handled), total: String(run.total) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
