import { VacancyHeaderDocument } from '@instroom/graphql/admin/graphql.ts';
import { classNames } from '@instroom/ui/class-names.ts';
import { formatDate } from '@instroom/ui/format-date.ts';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';
import { useViewer } from '~/shell/viewer.ts';
import { CopyVacancy } from '~/vacancies/copy-vacancy.tsx';
import { VacancyStateBadge } from '~/vacancies/vacancy-state.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, (t) => data?.vacancy.title ?? t('vacancies.title'));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { vacancy } = await gatewayFor(request, context).read(VacancyHeaderDocument, { id: params.vacancyId! });
  return { vacancy };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

/** The head of every page of one vacancy, with its two sides: the people who applied, and the vacancy itself. */
export default function VacancyLayout() {
  const t = useTranslations();
  const { vacancy } = useLoaderData<typeof loader>();
  const canCreate = useViewer().viewerCanCreateVacancy;
  const base = `/vacancies/${vacancy.id}`;
  const isBoard = useLocation().pathname.endsWith('/board');
  const publicUrl = vacancy.publications.find(({ isLive, publicUrl }) => isLive && publicUrl)?.publicUrl;
  const facts = [
    t('vacancies.number', { number: String(vacancy.number) }),
    vacancy.place?.name,
    vacancy.closingDate ? `${t('vacancies.columnClosing')} ${formatDate(vacancy.closingDate)}` : undefined,
  ].filter(Boolean);

  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4">
      <header className="flex flex-col gap-2">
        <Link to="/vacancies" className="w-fit text-sm text-ink-muted hover:text-ink">
          {t('vacancies.title')}
        </Link>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl font-semibold tracking-tight text-balance">{vacancy.title}</h1>
          <VacancyStateBadge {...vacancy} />
          <p className="text-sm text-ink-muted">{facts.join(' · ')}</p>
          {publicUrl ? (
            <a
              href={publicUrl}
              target="_blank"
              rel="noreferrer"
              className="inline-flex items-center gap-1 text-sm font-medium text-brand hover:underline"
            >
              {t('publish.openNew')}
              <ExternalLink aria-hidden="true" className="size-3.5" />
            </a>
          ) : null}
          {canCreate ? (
            <div className="ml-auto">
              <CopyVacancy vacancy={vacancy} />
            </div>
          ) : null}
        </div>
        <nav aria-label={t('vacancy.views')} className="-mb-px flex gap-1 border-b border-line">
          <Side to={`${base}/board`} isOn={isBoard} count={vacancy.applicationCount}>
            {t('vacancy.board')}
          </Side>
          <Side to={base} isOn={!isBoard}>
            {t('vacancy.setUp')}
          </Side>
        </nav>
      </header>
      <Outlet context={vacancy} />
    </div>
  );
}

function Side({ to, isOn, count, children }: { to: string; isOn: boolean; count?: number; children: string }) {
  return (
    <Link
      to={to}
      prefetch="intent"
      aria-current={isOn ? 'page' : undefined}
      className={classNames(
        'flex items-center gap-2 border-b-2 px-3 py-2 font-medium no-underline',
        isOn ? 'border-brand text-ink' : 'border-transparent text-ink-muted hover:text-ink',
      )}
    >
      {children}
      {count === undefined ? null : (
        <span className="rounded-full bg-hover px-1.5 text-xs text-ink-muted tabular-nums">{count}</span>
      )}
    </Link>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
