import {
  CompleteTaskDocument,
  GuidedStartDocument,
  HomeApplicationsDocument,
  HomeTasksDocument,
  HomeVacanciesDocument,
  type HomeVacanciesQuery,
} from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Badge } from '@instroom/ui/badge.tsx';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate, TIME_ZONE } from '@instroom/ui/format-date.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Briefcase, CircleCheck, Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SourceName } from '~/applications/source-name.tsx';
import { StageBadge } from '~/applications/stage-badge.tsx';
import { attentionFor, type Attention } from '~/home/attention.ts';
import { GettingStartedCard } from '~/getting-started/home-card.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';
import { useViewer } from '~/shell/viewer.ts';
import { OwnTasks } from '~/workflows/own-tasks.tsx';
import { vacancyPath, VacancyStateBadge } from '~/vacancies/vacancy-state.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('home.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  // Each half stands by itself: a role without the one still sees the other.
  const [start, vacancies, applications, tasks] = await Promise.all([
    gateway.run(GuidedStartDocument),
    gateway.run(HomeVacanciesDocument),
    gateway.run(HomeApplicationsDocument),
    gateway.run(HomeTasksDocument),
  ]);
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: 'numeric', hourCycle: 'h23' }).format(),
  );
  const mine = vacancies.data?.vacancies?.edges.map(({ node }) => node) ?? [];
  return {
    partOfDay: hour < 12 ? ('Morning' as const) : hour < 18 ? ('Afternoon' as const) : ('Evening' as const),
    start: start.data?.guidedStart,
    vacancies: mine,
    attention: attentionFor(mine, applications.data?.waiting?.totalCount ?? 0, new Date()),
    tasks: tasks.data?.ownTasks ?? [],
    newest: applications.data?.newest?.edges.map(({ node }) => node) ?? [],
  };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

/** Ticks off a task. */
export async function action({ request, context }: ActionFunctionArgs) {
  const taskId = String((await request.formData()).get('taskId') ?? '');
  const { failure } = await gatewayFor(request, context).run(CompleteTaskDocument, { input: { taskId } });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('workflows.taskDone'), failure: undefined };
}

export default function Home() {
  const t = useTranslations('home');
  const { partOfDay, start, vacancies, attention, newest, tasks } = useLoaderData<typeof loader>();
  const { user, organisation } = useViewer();

  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(`greeting${partOfDay}`, { name: user.name.split(' ')[0] ?? user.name })}
        lead={organisation.name}
      />
      {start && start.isForViewer && !start.isDismissed ? <GettingStartedCard start={start} /> : null}
      <Card title={t('attention')} isPadded={false}>
        {attention.length === 0 ? (
          <p className="flex items-center gap-2.5 px-5 py-4 text-ink-muted">
            <CircleCheck aria-hidden="true" className="size-5 text-success" /> {t('nothingToDo')}
          </p>
        ) : (
          <ul className="divide-y divide-line">
            {attention.map((item) => (
              <AttentionRow key={item.kind + item.href} item={item} />
            ))}
          </ul>
        )}
      </Card>
      <OwnTasks tasks={tasks} />
      <div className="grid grid-cols-1 gap-5 xl:grid-cols-2">
        <Card
          title={t('newest')}
          isPadded={false}
          actions={<MoreLink to="/applications">{t('allApplications')}</MoreLink>}
        >
          {newest.length === 0 ? (
            <EmptyState icon={<Inbox aria-hidden="true" className="size-6" />} title={t('noNewest')}>
              {t('noNewestText')}
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {newest.map((application) => (
                <li
                  key={application.id}
                  className="relative flex items-center gap-3 px-4 py-2.5 hover:bg-sunken sm:px-5"
                >
                  <Avatar name={application.candidate.name} />
                  <div className="min-w-0 flex-1">
                    <Link
                      to={`/applications/${application.id}`}
                      prefetch="intent"
                      className="block truncate font-medium text-ink no-underline after:absolute after:inset-0"
                    >
                      {application.candidate.name}
                    </Link>
                    <p className="truncate text-sm text-ink-muted">
                      {application.vacancy.title} · <SourceName {...application} />
                    </p>
                  </div>
                  <div className="flex shrink-0 flex-col items-end gap-0.5">
                    <StageBadge stage={application.stage} />
                    <span className="text-xs text-ink-faint tabular-nums">{formatDate(application.appliedAt)}</span>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card
          title={t('myVacancies')}
          isPadded={false}
          actions={<MoreLink to="/vacancies">{t('allVacancies')}</MoreLink>}
        >
          {vacancies.length === 0 ? (
            <EmptyState icon={<Briefcase aria-hidden="true" className="size-6" />} title={t('noVacancies')}>
              {t('noVacanciesText')}
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {vacancies.slice(0, 8).map((vacancy) => (
                <VacancyRow key={vacancy.id} vacancy={vacancy} />
              ))}
            </ul>
          )}
        </Card>
      </div>
    </div>
  );
}

function VacancyRow({ vacancy }: { vacancy: HomeVacanciesQuery['vacancies']['edges'][number]['node'] }) {
  const t = useTranslations('vacancies');
  return (
    <li className="relative flex items-center gap-3 px-4 py-2.5 hover:bg-sunken sm:px-5">
      <div className="min-w-0 flex-1">
        <Link
          to={vacancyPath(vacancy)}
          prefetch="intent"
          className="block truncate font-medium text-ink no-underline after:absolute after:inset-0"
        >
          {vacancy.title}
        </Link>
        <p className="truncate text-sm text-ink-muted">
          {[
            vacancy.place?.name,
            vacancy.closingDate ? `${t('columnClosing')} ${formatDate(vacancy.closingDate)}` : undefined,
          ]
            .filter(Boolean)
            .join(' · ') || t('number', { number: String(vacancy.number) })}
        </p>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-0.5">
        <span className="flex items-center gap-1.5">
          {vacancy.newApplicationCount > 0 ? (
            <Badge tone="info">{t('newCount', { count: vacancy.newApplicationCount })}</Badge>
          ) : null}
          <VacancyStateBadge {...vacancy} />
        </span>
        <span className="text-xs text-ink-faint">{t('applicationCount', { count: vacancy.applicationCount })}</span>
      </div>
    </li>
  );
}

function AttentionRow({ item }: { item: Attention }) {
  const t = useTranslations('home');
  return (
    <li className="flex items-center gap-3 px-4 py-2.5 sm:px-5">
      <span
        aria-hidden="true"
        className={`size-2 shrink-0 rounded-full ${item.isUrgent ? 'bg-accent' : 'bg-brand-line'}`}
      />
      <span className="min-w-0 flex-1">{t(item.kind, item.values)}</span>
      <Link
        to={item.href}
        prefetch="intent"
        className={buttonClass('secondary', 'sm')}
        aria-label={`${t(item.action)}: ${t(item.kind, item.values)}`}
      >
        {t(item.action)}
      </Link>
    </li>
  );
}

function MoreLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} prefetch="intent" className="text-sm font-medium text-brand hover:underline">
      {children}
    </Link>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
