import type { GuidedStartFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Link, useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { Progress } from './progress.tsx';
import { STEPS } from './steps.ts';

/** The guided start on the home page, until it is done or put away. */
export function GettingStartedCard({ start }: { start: GuidedStartFragment }) {
  const t = useTranslations('gettingStarted');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const next = start.steps.find(({ state, viewerCanDo }) => state === 'OPEN' && viewerCanDo);
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3">
        <Progress settled={start.settledCount} total={start.steps.length} />
        <div className="flex flex-wrap items-center gap-2">
          {next ? (
            <p className="min-w-0 flex-1 basis-56">
              {t('nextStep')} <span className="font-medium">{t(`steps.${next.name}.title`)}</span>
            </p>
          ) : null}
          {next ? (
            <Link to={STEPS[next.name].to} className={buttonClass('primary', 'sm')}>
              {t('goToStep')}
            </Link>
          ) : null}
          <Link to="/getting-started" className={buttonClass('secondary', 'sm')}>
            {t('allSteps')}
          </Link>
          <fetcher.Form method="post" action="/getting-started">
            <input type="hidden" name="intent" value="dismiss" />
            <Button type="submit" variant="quiet" size="sm" isPending={fetcher.state !== 'idle'}>
              {t('dismiss')}
            </Button>
          </fetcher.Form>
        </div>
      </div>
    </Card>
  );
}
