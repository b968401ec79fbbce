import { classNames } from '@instroom/ui/class-names.ts';
import { NavLink } from '@remix-run/react';
import {
  Briefcase,
  Building2,
  ChartColumn,
  CircleHelp,
  ExternalLink,
  Globe,
  Inbox,
  LayoutDashboard,
  Settings,
  Users,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCan, useCareersSiteUrl } from './viewer.ts';

/** The pages of the main menu that this viewer can use. */
export function useDestinations() {
  const t = useTranslations('shell');
  const can = useCan();
  return [
    { to: '/', name: t('home'), icon: LayoutDashboard, isShown: true },
    { to: '/vacancies', name: t('vacancies'), icon: Briefcase, isShown: can('VACANCIES_VIEW') },
    { to: '/applications', name: t('applications'), icon: Inbox, isShown: can('APPLICATIONS_VIEW') },
    { to: '/candidates', name: t('candidates'), icon: Users, isShown: can('CANDIDATES_VIEW') },
    { to: '/employers', name: t('employers'), icon: Building2, isShown: can('EMPLOYERS_VIEW') },
    { to: '/reports', name: t('reports'), icon: ChartColumn, isShown: can('APPLICATIONS_VIEW') },
    { to: '/settings', name: t('settings'), icon: Settings, isShown: true },
    { to: '/help', name: t('help'), icon: CircleHelp, isShown: true },
  ].filter(({ isShown }) => isShown);
}

export function Navigation() {
  const t = useTranslations('shell');
  const careersSiteUrl = useCareersSiteUrl();
  return (
    <>
      {careersSiteUrl ? (
        <a
          href={careersSiteUrl}
          target="_blank"
          rel="noreferrer"
          className="mx-3 mb-1 flex items-center gap-3 rounded-md border border-line bg-surface px-2.5 py-1.5 font-medium text-ink no-underline hover:bg-hover"
        >
          <Globe aria-hidden="true" className="size-4.5 shrink-0 text-brand" />
          {t('careersSite')}
          <ExternalLink aria-hidden="true" className="ml-auto size-3.5 text-ink-faint" />
          <span className="sr-only">({t('opensInNewTab')})</span>
        </a>
      ) : null}
      <ul className="flex flex-1 flex-col gap-0.5 overflow-y-auto px-3 py-2">
        {useDestinations().map(({ to, name, icon: Icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === '/'}
              prefetch="intent"
              className={({ isActive }) =>
                classNames(
                  'flex items-center gap-3 rounded-md px-2.5 py-1.5 font-medium no-underline transition-colors',
                  isActive
                    ? 'bg-surface text-ink shadow-card [&>svg]:text-brand'
                    : 'text-ink-muted hover:bg-hover hover:text-ink',
                )
              }
            >
              <Icon aria-hidden="true" className="size-4.5 shrink-0" />
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </>
  );
}
