import {
  DismissGuidedStartDocument,
  GuidedStartDocument,
  type GuidedStepName,
  SkipGuidedStepDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { Progress } from '~/getting-started/progress.tsx';
import { StepRow } from '~/getting-started/step-row.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';
import { useCan } from '~/shell/viewer.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('gettingStarted.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(GuidedStartDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const intent = form.get('intent');
  if (intent === 'dismiss' || intent === 'bring-back') {
    const { failure } = await gateway.run(DismissGuidedStartDocument, { isDismissed: intent === 'dismiss' });
    return failure
      ? refused(failure)
      : {
          done: t(intent === 'dismiss' ? 'gettingStarted.dismissed' : 'gettingStarted.broughtBack'),
          failure: undefined,
        };
  }
  const isSkipped = intent === 'skip';
  const { failure } = await gateway.run(SkipGuidedStepDocument, {
    input: { step: String(form.get('step')) as GuidedStepName, isSkipped },
  });
  return failure
    ? refused(failure)
    : { done: t(isSkipped ? 'gettingStarted.skipped' : 'gettingStarted.unskipped'), failure: undefined };
}

export default function GettingStarted() {
  const t = useTranslations('gettingStarted');
  const { guidedStart } = useLoaderData<typeof loader>();
  const canSkip = useCan()('ORGANISATION_MANAGE');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const isDone = guidedStart.settledCount === guidedStart.steps.length;
  const skip = (step: GuidedStepName, isSkipped: boolean) =>
    fetcher.submit({ intent: isSkipped ? 'skip' : 'unskip', step }, { method: 'post' });

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Progress settled={guidedStart.settledCount} total={guidedStart.steps.length} />
      {isDone ? (
        <Notice tone="success" title={t('done')}>
          {t('doneText')}
        </Notice>
      ) : null}
      <FormErrors failure={fetcher.data?.failure} />
      <Card isPadded={false}>
        <ol className="divide-y divide-line">
          {guidedStart.steps.map((step) => (
            <StepRow key={step.name} step={step} onSkip={canSkip ? skip : undefined} />
          ))}
        </ol>
      </Card>
      <fetcher.Form method="post" className="flex flex-wrap items-center gap-3">
        <input type="hidden" name="intent" value={guidedStart.isDismissed ? 'bring-back' : 'dismiss'} />
        <p className="text-ink-muted">{guidedStart.isDismissed ? t('isDismissed') : t('dismissHint')}</p>
        <Button type="submit" size="sm" isPending={fetcher.state !== 'idle'}>
          {guidedStart.isDismissed ? t('bringBack') : t('dismiss')}
        </Button>
      </fetcher.Form>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
