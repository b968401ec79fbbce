import {
  BulkStartDocument,
  DiscardMessageDraftDocument,
  MessageComposerDocument,
  ProofMailDocument,
  ProofRunDocument,
  StartBulkActionDocument,
  type BulkPlanInput,
  type MessageContentInput,
} from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useFetcher, useLoaderData, useLocation } from '@remix-run/react';
import { ListChecks } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { aboutContent, type BulkStart, isBulkStart, planOf } from '~/bulk/plan.ts';
import { ProofPanel } from '~/bulk/proof-panel.tsx';
import { Composer } from '~/messaging/composer.tsx';
import { emptyWriting, writingOf } from '~/messaging/composer-content.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('bulk.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const start = await gateway.read(BulkStartDocument);
  const composer = await gateway.run(MessageComposerDocument, { applicationId: null });
  return { ...start, composer: composer.failure ? null : composer.data.messageComposer };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const plan = JSON.parse(text('plan')) as BulkPlanInput;
  switch (form.get('intent')) {
    case 'mail': {
      const { data, failure } = await gateway.run(ProofMailDocument, { plan, applicationId: text('applicationId') });
      return failure ? refused(failure) : { mail: data.proofMail, failure: undefined };
    }
    case 'start': {
      const input = {
        plan,
        name: text('name').trim(),
        expectedCount: Number(text('expectedCount')),
        idempotencyKey: text('idempotencyKey'),
      };
      const { data, failure } = await gateway.run(StartBulkActionDocument, { input });
      if (failure) return refused(failure);
      if (plan.kind === 'MESSAGE') await gateway.run(DiscardMessageDraftDocument, { input: { applicationId: null } });
      throw redirect(`/bulk-actions/${data.startBulkAction.id}`);
    }
    default: {
      const { data, failure } = await gateway.run(ProofRunDocument, { plan });
      return failure ? refused(failure) : { proof: data.proofRun, failure: undefined };
    }
  }
}

export default function Bulk() {
  const t = useTranslations('bulk');
  const { state } = useLocation();
  if (isBulkStart(state)) return <NewBulkAction start={state} />;
  return (
    <EmptyState icon={<ListChecks aria-hidden="true" className="size-6" />} title={t('nothingChosen')}>
      <p>{t('nothingChosenText')}</p>
      <Link to="/applications" className={buttonClass('primary')}>
        {t('toList')}
      </Link>
    </EmptyState>
  );
}

/** First the mail, when there is one; then the proof run, from which one can come back. */
function NewBulkAction({ start }: { start: BulkStart }) {
  const t = useTranslations('bulk');
  const { composer } = useLoaderData<typeof loader>();
  const trial = useFetcher<{ proof?: object; failure?: Failure }>();
  const [content, setContent] = useState<MessageContentInput>();
  const [isProving, setProving] = useState(!start.hasMail);
  const plan = { ...planOf(start), mail: start.hasMail ? (content ?? null) : null };
  useEffect(() => {
    if (trial.data?.proof) setProving(true);
  }, [trial.data]);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(`titles.${start.kind}`, { count: start.count })}
        lead={t(isProving ? 'proofLead' : 'mailLead')}
      />
      {start.hasMail && composer ? (
        <div hidden={isProving}>
          <Composer
            facts={composer}
            recipients={<p>{t('to', { count: start.count })}</p>}
            start={startingWith(composer, start)}
            applicationId={null}
            keepsDraft={start.kind === 'MESSAGE'}
            failure={aboutContent(trial.data?.failure)}
            isSending={trial.state !== 'idle'}
            sendLabel={t('toProof')}
            onSend={(written) => {
              setContent(written);
              const tried = { ...planOf(start), mail: written };
              trial.submit({ intent: 'proof', plan: JSON.stringify(tried) }, { method: 'post' });
            }}
          >
            <Link to="/applications" className={buttonClass('quiet')}>
              {t('stop')}
            </Link>
          </Composer>
        </div>
      ) : null}
      {isProving ? (
        <ProofPanel
          key={JSON.stringify(content)}
          plan={plan}
          onBack={start.hasMail ? () => setProving(false) : undefined}
        />
      ) : null}
    </div>
  );
}

type Facts = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['composer']>;

/** A message goes on where it was left; a rejection begins as the first template for one. */
function startingWith(facts: Facts, { kind }: BulkStart) {
  if (kind === 'MESSAGE') return facts.draft ? writingOf(facts, facts.draft.content) : emptyWriting(facts);
  const rejection = kind === 'REJECT' ? facts.templates?.find((template) => template.kind === 'REJECTION') : undefined;
  return { ...emptyWriting(facts), templateId: rejection?.id ?? '' };
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
