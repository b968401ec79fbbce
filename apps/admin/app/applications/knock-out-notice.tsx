import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { useRefusalReason } from '~/shell/viewer.ts';

/** Why somebody is knocked out, what will come of it, and the way to decide otherwise. */
export function KnockOutNotice({ application }: { application: ApplicationQuery['application'] }) {
  const t = useTranslations('setUp');
  const reasonNot = useRefusalReason();
  const fetcher = useFetcher<ActionResult>();
  const { knockOutState, knockOutDueAt } = application;
  useActionResult(fetcher.data);
  if (knockOutState !== 'FLAGGED' && knockOutState !== 'MOVED') return null;
  const answers = application.submissions[0]?.answers.filter(({ isKnockOut }) => isKnockOut) ?? [];
  return (
    <Notice
      tone="warning"
      title={t('knockOutWhy')}
      actions={
        <fetcher.Form method="post">
          <Button
            type="submit"
            name="intent"
            value="dismiss-knock-out"
            isPending={fetcher.state !== 'idle'}
            disabledReason={reasonNot(application.viewerCanMove)}
          >
            {t('dismiss')}
          </Button>
        </fetcher.Form>
      }
    >
      <ul className="list-disc pl-5">
        {answers.map(({ question, answer }) => (
          <li key={question}>
            {question} <strong>{answer}</strong>
          </li>
        ))}
      </ul>
      <p className="mt-1">
        {knockOutState === 'MOVED'
          ? t('knockOutMoved')
          : knockOutDueAt
            ? t('knockOutMoves', { date: formatDate(knockOutDueAt) })
            : t('knockOutStays')}
      </p>
    </Notice>
  );
}
