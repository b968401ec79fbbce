import type { BulkActionFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { ConfirmButton } from '~/shell/confirm-button.tsx';

/** How far it is, and what can be done about it now: take it back, send it now, pause, go on, stop. */
export function BulkProgress({ action }: { action: BulkActionFieldsFragment }) {
  const t = useTranslations('bulk');
  const { state, progress, total, hasMail, holdUntil } = action;
  const mails = progress.scheduled + progress.sending + progress.sent + progress.failed + progress.cancelled;
  const isMailing = state === 'SENDING' || state === 'PAUSED';
  const done = isMailing ? mails - progress.scheduled - progress.sending : total - progress.pending;
  const parts = [
    ...(['done', 'skipped', 'undone', 'kept'] as const).flatMap((name) =>
      progress[name] > 0 ? [t(`progress.${name}`, { count: progress[name] })] : [],
    ),
    ...(hasMail
      ? (['scheduled', 'sending', 'sent', 'failed', 'cancelled'] as const).flatMap((name) =>
          progress[name] > 0 ? [t(`progress.${name}`, { count: progress[name] })] : [],
        )
      : []),
    ...(['anonymised', 'toAnonymise', 'notAnonymised'] as const).flatMap((name) =>
      progress[name] > 0 ? [t(`progress.${name}`, { count: progress[name] })] : [],
    ),
  ];
  return (
    <Notice
      tone={state === 'HOLDING' || state === 'PAUSED' ? 'warning' : state === 'DONE' ? 'success' : 'info'}
      title={state === 'HOLDING' ? undefined : t(`stateTitles.${state}`)}
      actions={action.viewerCanSteer ? <Steering action={action} /> : undefined}
    >
      {state === 'HOLDING' ? <Countdown until={holdUntil} hasMail={hasMail} /> : null}
      {state === 'PREPARING' || isMailing ? (
        <progress
          value={done}
          max={isMailing ? mails : total}
          aria-label={t(`stateTitles.${state}`)}
          className="my-1.5 block h-2 w-full max-w-md accent-brand"
        />
      ) : null}
      <p aria-live="polite" className="tabular-nums">
        {parts.join(' · ')}
      </p>
    </Notice>
  );
}

function Steering({ action: { state, hasMail, kind } }: { action: BulkActionFieldsFragment }) {
  const t = useTranslations('bulk');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const button = (intent: 'undo' | 'release' | 'pause' | 'resume', variant: 'primary' | 'secondary' = 'secondary') => (
    <Button
      variant={variant}
      isPending={fetcher.state !== 'idle' && fetcher.formData?.get('intent') === intent}
      onClick={() => fetcher.submit({ intent }, { method: 'post' })}
    >
      {t(`acts.${intent}`)}
    </Button>
  );
  return (
    <>
      {fetcher.data?.failure ? (
        <p role="alert" className="text-danger">
          {fetcher.data.failure.sentence}
        </p>
      ) : null}
      {state === 'PREPARING' || state === 'HOLDING' ? button('undo', 'primary') : null}
      {state === 'HOLDING' && hasMail ? button('release') : null}
      {state === 'SENDING' ? button('pause') : null}
      {state === 'PAUSED' ? button('resume', 'primary') : null}
      {state === 'SENDING' || state === 'PAUSED' ? (
        <ConfirmButton label={t('acts.cancel')} title={t('cancelTitle')} fields={{ intent: 'cancel' }} isDanger>
          {t(kind === 'MESSAGE' ? 'cancelText' : 'cancelDecisionText')}
        </ConfirmButton>
      ) : null}
    </>
  );
}

/** How long it can still be taken back, to the second in the last hour. */
function Countdown({ until, hasMail }: { until: string; hasMail: boolean }) {
  const t = useTranslations('bulk');
  const [now, setNow] = useState<number>();
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = now === undefined ? undefined : Math.max(0, Math.round((Date.parse(until) - now) / 1_000));
  const isSoon = seconds !== undefined && seconds < 3_600;
  return (
    <>
      <p className="font-semibold">{t(hasMail ? 'holdsMail' : 'holds', { moment: formatDateTime(until) })}</p>
      {isSoon ? (
        <p className="tabular-nums" role="timer">
          {t('left', { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` })}
        </p>
      ) : null}
    </>
  );
}
