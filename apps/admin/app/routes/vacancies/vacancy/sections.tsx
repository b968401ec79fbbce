import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { NavLink, Outlet } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useVacancyHeader } from '~/vacancies/vacancy-outlet.ts';

interface Section {
  to: string;
  name: string;
  state: string;
  tone: Tone;
}

/** The bar at the left with everything to set up, and how far each part is. */
export default function VacancySections() {
  const t = useTranslations('vacancy');
  const setUp = useTranslations('setUp');
  const vacancy = useVacancyHeader();
  const base = `/vacancies/${vacancy.id}`;
  const missing = vacancy.missingForPublication.length;
  const isPlanned = vacancy.publications.some(({ state }) => state === 'PLANNED');
  const isLive = vacancy.publications.some((publication) => publication.isLive) && !vacancy.isExpired;

  const sections: Section[] = [
    {
      to: base,
      name: t('text'),
      ...(missing > 0
        ? { state: t('stateMissing', { count: missing }), tone: 'warning' }
        : { state: t('stateComplete'), tone: 'success' }),
    },
    {
      to: `${base}/team`,
      name: t('team'),
      ...(vacancy.team.length > 0
        ? { state: t('members', { count: vacancy.team.length }), tone: 'success' }
        : { state: t('teamEmpty'), tone: 'warning' }),
    },
    {
      to: `${base}/form`,
      name: setUp('form'),
      state: vacancy.choices.some(({ part, source }) => part === 'APPLICATION_FORM' && source === 'OWN')
        ? setUp('stateOwn')
        : (vacancy.form.name ?? setUp('stateDefault')),
      tone: 'success',
    },
    { to: `${base}/workflow`, name: t('workflow'), state: vacancy.workflow.name, tone: 'success' },
    {
      to: `${base}/questions`,
      name: t('questions'),
      ...(vacancy.questions.length > 0
        ? { state: t('questionCount', { count: vacancy.questions.length }), tone: 'success' }
        : { state: t('stateOptional'), tone: 'neutral' }),
    },
    {
      to: `${base}/publish`,
      name: t('publish'),
      ...(isLive
        ? { state: t('stateLive'), tone: 'success' }
        : isPlanned
          ? { state: setUp('states.PLANNED'), tone: 'info' }
          : { state: t('stateOffline'), tone: 'neutral' }),
    },
  ];

  return (
    <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav aria-label={t('sections')} className="overflow-x-auto lg:sticky lg:top-18">
        <ol className="flex gap-1 lg:flex-col">
          {sections.map(({ to, name, state, tone }) => (
            <li key={to} className="shrink-0">
              <NavLink
                to={to}
                end
                prefetch="intent"
                className={({ isActive }) =>
                  classNames(
                    'flex items-center justify-between gap-3 rounded-md px-3 py-2 no-underline lg:w-full',
                    isActive
                      ? 'bg-surface font-medium text-ink shadow-card'
                      : 'text-ink-muted hover:bg-hover hover:text-ink',
                  )
                }
              >
                {name}
                <Badge tone={tone}>
                  <span className="max-w-32 truncate">{state}</span>
                </Badge>
              </NavLink>
            </li>
          ))}
        </ol>
      </nav>
      <div className="flex min-w-0 max-w-4xl flex-col gap-4">
        {vacancy.state === 'ARCHIVED' ? (
          <Notice tone="neutral">{t('readOnlyArchived')}</Notice>
        ) : vacancy.viewerCanEdit ? null : (
          <Notice tone="neutral">{t('readOnly')}</Notice>
        )}
        <Outlet context={vacancy} />
      </div>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
