import { classNames } from '@instroom/ui/class-names.ts';
import type { MetaFunction } from '@remix-run/node';
import { NavLink, Outlet, useLocation, useNavigate } from '@remix-run/react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { HelpLink } from '~/help/help-link.tsx';
import { articleFor } from '~/help/page-articles.ts';
import { settingsSections } from '~/settings/sections.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';
import { useCan, useHas } from '~/shell/viewer.ts';

export const meta: MetaFunction = ({ matches, location }) => {
  const current = pageAt(location.pathname);
  return titled(matches, (t) => (current ? t(`settings.pages.${current.name}`) : t('settings.title')));
};

export default function Settings() {
  const t = useTranslations('settings');
  const can = useCan();
  const has = useHas();
  const { pathname } = useLocation();
  const current = pageAt(pathname);
  const article = articleFor(pathname);
  const groups = settingsSections
    .map(({ name, pages }) => ({
      name,
      pages: pages.filter((page) => (!page.permission || can(page.permission)) && (!page.feature || has(page.feature))),
    }))
    .filter(({ pages }) => pages.length > 0);
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        above={current ? t('title') : undefined}
        title={current ? t(`pages.${current.name}`) : t('title')}
        actions={article ? <HelpLink article={article} /> : null}
      />
      <div className="grid gap-5 lg:grid-cols-[12.5rem_minmax(0,1fr)] lg:gap-8">
        <PageChooser groups={groups} current={current?.to ?? ''} />
        <nav aria-label={t('sections')} className="hidden lg:block">
          <ul className="sticky top-16 flex max-h-[calc(100dvh-5rem)] flex-col gap-4 overflow-y-auto">
            {groups.map(({ name, pages }) => (
              <li key={name}>
                <p className="px-2.5 pb-1 text-sm font-medium text-ink-faint">{t(`groups.${name}`)}</p>
                <ul className="flex flex-col gap-0.5">
                  {pages.map((page) => (
                    <li key={page.to}>
                      <NavLink
                        to={page.to}
                        end={page.to === '/settings'}
                        prefetch="intent"
                        className={({ isActive }) =>
                          classNames(
                            'block rounded-md px-2.5 py-1.5 no-underline transition-colors',
                            isActive
                              ? 'bg-surface font-medium text-ink shadow-card'
                              : 'text-ink-muted hover:bg-hover hover:text-ink',
                          )
                        }
                      >
                        {t(`pages.${page.name}`)}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">
          <Outlet />
        </div>
      </div>
    </div>
  );
}

/** The page of the settings that an address belongs to: its own, or the one it is below. */
function pageAt(pathname: string) {
  return settingsSections
    .flatMap(({ pages }) => pages)
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((one, other) => other.to.length - one.to.length)[0];
}

/** The same pages where there is no room for a second menu. */
function PageChooser({ groups, current }: { groups: typeof settingsSections; current: string }) {
  const t = useTranslations('settings');
  const navigate = useNavigate();
  const id = useId();
  return (
    <div className="lg:hidden">
      <label htmlFor={id} className="sr-only">
        {t('sections')}
      </label>
      <select
        id={id}
        value={current}
        onChange={(event) => navigate(event.target.value)}
        className="field-box min-h-9 px-2.5 py-1.5 font-medium"
      >
        {groups.map(({ name, pages }) => (
          <optgroup key={name} label={t(`groups.${name}`)}>
            {pages.map((page) => (
              <option key={page.to} value={page.to}>
                {t(`pages.${page.name}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
