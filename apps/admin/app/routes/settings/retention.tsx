import {
  PrivacyRunConsequencesDocument,
  type PrivacyRunKind,
  RetentionDocument,
  type RetentionFilterInput,
  type RetentionReason,
  type RetentionSelectionInput,
  type RetentionSort,
  StartPrivacyRunDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { parseDate } from '@instroom/ui/format-date.ts';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ArrowLeft, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { RetentionTable } from '~/privacy/retention-table.tsx';
import { Runs } from '~/privacy/runs.tsx';
import { useSelection } from '~/privacy/selection.ts';
import { SelectionBar } from '~/privacy/selection-bar.tsx';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { pageOf, Pages } from '~/shell/pages.tsx';
import { SearchBox } from '~/shell/search-box.tsx';

const REASONS = [
  'PROCEDURE_ENDED',
  'IN_PROCEDURE',
  'CONSENT',
  'EXTENDED',
  'HOLD',
  'REQUESTED',
] as const satisfies RetentionReason[];
const SORTS: Record<string, RetentionSort> = {
  name: 'NAME',
  since: 'SINCE',
  last: 'LAST_ACTIVITY',
  ended: 'ENDED_ON',
  goes: 'GOES_ON',
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const sort = searchParams.get('sort') ?? 'since';
  const filter = filterOf(searchParams);
  const data = await gatewayFor(request, context).read(RetentionDocument, {
    ...pageOf(searchParams),
    filter,
    sort: SORTS[sort.replace(/^-/, '')] ?? 'SINCE',
    isDescending: sort.startsWith('-'),
  });
  return { ...data, filter };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const selection = JSON.parse(String(form.get('selection') ?? '{}')) as RetentionSelectionInput;
  if (form.get('intent') === 'consequences') {
    const { data, failure } = await gateway.run(PrivacyRunConsequencesDocument, { selection });
    return failure ? refused(failure) : { consequences: data.privacyRunConsequences, failure: undefined };
  }
  const text = (name: string) => String(form.get(name) ?? '').trim() || null;
  const { failure } = await gateway.run(StartPrivacyRunDocument, {
    input: {
      kind: form.get('kind') as PrivacyRunKind,
      selection,
      reason: text('reason'),
      until: parseDate(text('until') ?? '') ?? null,
      includesRunning: form.has('includesRunning'),
      expectedCount: Number(form.get('expectedCount')),
    },
  });
  if (failure) return refused(failure);
  return { done: translatorFor(languageOf(request))('dataProtection.started'), failure: undefined };
}

export default function Retention() {
  const t = useTranslations('dataProtection');
  const { retentionOverview, privacyRuns, filter } = useLoaderData<typeof loader>();
  const { edges, pageInfo, totalCount } = retentionOverview;
  const selection = useSelection(
    edges.map(({ node }) => node.id),
    totalCount,
    filter,
  );
  return (
    <div className="flex flex-col gap-4">
      <Link
        to="/settings/data-protection"
        className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('card')}
      </Link>
      <h2 className="text-lg font-semibold">{t('overview')}</h2>
      <Runs runs={privacyRuns} />
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox label={t('search')} keep={['reason', 'sort']} />
        <ReasonChips />
      </div>
      <SelectionBar selection={selection} />
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState icon={<SearchX aria-hidden="true" className="size-6" />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <RetentionTable rows={edges.map(({ node }) => node)} selection={selection} />
        )}
      </Card>
      <Pages list={t('overview')} count={edges.length} total={totalCount} pageInfo={pageInfo} />
    </div>
  );
}

function ReasonChips() {
  const t = useTranslations('dataProtection');
  const [params] = useSearchParams();
  const chosen = params.get('reason');
  const to = (reason?: string) => {
    const next = new URLSearchParams(params);
    for (const key of ['after', 'before', 'skip', 'reason']) next.delete(key);
    if (reason) next.set('reason', reason);
    return `?${next}`;
  };
  return (
    <div className="flex flex-wrap gap-2">
      <FilterChip to={to()} isOn={!chosen}>
        {t('filterAll')}
      </FilterChip>
      {REASONS.map((reason) => (
        <FilterChip key={reason} to={to(reason)} isOn={chosen === reason}>
          {t(`reasons.${reason}`)}
        </FilterChip>
      ))}
    </div>
  );
}

function filterOf(params: URLSearchParams): RetentionFilterInput {
  const reason = REASONS.find((one) => one === params.get('reason'));
  const search = params.get('q');
  return { ...(search ? { search } : {}), ...(reason ? { reasons: [reason] } : {}) };
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
