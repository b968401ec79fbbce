import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  BulkActionDocument,
  CancelBulkActionDocument,
  PauseBulkActionDocument,
  ReleaseBulkActionDocument,
  ResumeBulkActionDocument,
  UndoBulkActionDocument,
  type BulkOutcome,
} from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { BulkItems } from '~/bulk/bulk-items.tsx';
import { BulkProgress } from '~/bulk/bulk-progress.tsx';
import { StateBadge } from '~/bulk/state-badge.tsx';
import { useLiveBulk } from '~/bulk/use-live-bulk.ts';
import { nameIn } from '~/i18n/language.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { PAGE_SIZE, Pages } from '~/shell/pages.tsx';
import { titled } from '~/shell/title.ts';

const OUTCOMES = ['DONE', 'SKIPPED', 'UNDONE', 'KEPT'] as const satisfies BulkOutcome[];

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('bulk.listTitle'));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const outcome = OUTCOMES.find((one) => one === searchParams.get('outcome'));
  const { bulkAction } = await gatewayFor(request, context).read(BulkActionDocument, {
    id: params.bulkActionId!,
    first: PAGE_SIZE,
    after: searchParams.get('after'),
    outcomes: outcome ? [outcome] : null,
  });
  return bulkAction;
}

type Act = 'undo' | 'release' | 'pause' | 'resume' | 'cancel';

const acts: Record<Act, TypedDocumentNode<unknown, { input: { bulkActionId: string } }>> = {
  undo: UndoBulkActionDocument,
  release: ReleaseBulkActionDocument,
  pause: PauseBulkActionDocument,
  resume: ResumeBulkActionDocument,
  cancel: CancelBulkActionDocument,
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const act = String((await request.formData()).get('intent')) as Act;
  if (!(act in acts)) throw new Response(null, { status: 400 });
  const { failure } = await gatewayFor(request, context).run(acts[act], {
    input: { bulkActionId: params.bulkActionId! },
  });
  const t = translatorFor(languageOf(request));
  return failure ? refused(failure) : { done: t(`bulk.did.${act}`), failure: undefined };
}

export default function BulkAction() {
  const t = useTranslations('bulk');
  const language = useLocale();
  const [params] = useSearchParams();
  const stored = useLoaderData<typeof loader>();
  const live = useLiveBulk(stored);
  const { edges, pageInfo } = stored.items;
  const outcome = params.get('outcome');
  return (
    <div className="flex flex-col gap-5">
      <Link to="/bulk-actions" className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink">
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('listTitle')}
      </Link>
      <PageHeader
        title={live.name}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <StateBadge state={live.state} />
            {t('startedBy', { name: live.createdBy, date: formatDateTime(live.createdAt) })}
          </span>
        }
      />
      <BulkProgress action={live} />
      <Card title={t('what')}>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
          <Fact label={t('kind')}>{t(`kinds.${live.kind}`)}</Fact>
          {live.reason ? <Fact label={t('reason')}>{nameIn(language, live.reason)}</Fact> : null}
          {live.note ? <Fact label={t('note')}>{live.note}</Fact> : null}
          <Fact label={t('mail')}>{live.hasMail ? (live.mailName ?? t('ownWords')) : t('withoutMail')}</Fact>
          {live.hasMail ? (
            <Fact label={t(live.isPlanned ? 'plannedAt' : 'leavesAt')}>{formatDateTime(live.holdUntil)}</Fact>
          ) : null}
          {live.anonymises ? <Fact label={t('anonymise')}>{t('anonymiseHint')}</Fact> : null}
        </dl>
      </Card>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-lg font-semibold">{t('whoGotWhat')}</h2>
          <div role="group" aria-label={t('columnOutcome')} className="flex flex-wrap gap-1.5">
            <FilterChip to="?" isOn={!outcome}>
              {t('all')}
            </FilterChip>
            {OUTCOMES.map((one) => (
              <FilterChip key={one} to={`?outcome=${one}`} isOn={outcome === one}>
                {t(`outcomes.${one}`)}
              </FilterChip>
            ))}
          </div>
        </div>
        <BulkItems items={edges.map(({ node }) => node)} hasMail={live.hasMail} anonymises={live.anonymises} />
        <Pages list={t('whoGotWhat')} count={edges.length} pageInfo={pageInfo} />
      </div>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt className="text-ink-muted">{label}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
