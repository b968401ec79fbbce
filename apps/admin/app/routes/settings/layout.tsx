import { classNames } from '@instroom/ui/class-names.ts';
import type { MetaFunction } from '@remix-run/node';
import { NavLink, Outlet } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';
import { useViewer } from '~/shell/viewer.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('settings.title'));

export default function Settings() {
  const t = useTranslations('settings');
  const { viewerCanManageApiKeys, viewerCanViewAuditLog } = useViewer();
  const sections = [
    { to: '/settings', name: t('profile'), isShown: true },
    { to: '/settings/api-keys', name: t('apiKeys'), isShown: viewerCanManageApiKeys },
    { to: '/settings/audit-log', name: t('auditLog'), isShown: viewerCanViewAuditLog },
  ];
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={t('title')} />
      <nav aria-label={t('sections')} className="flex gap-1 overflow-x-auto border-b border-line">
        {sections
          .filter(({ isShown }) => isShown)
          .map(({ to, name }) => (
            <NavLink
              key={to}
              to={to}
              end
              prefetch="intent"
              className={({ isActive }) =>
                classNames(
                  'border-b-2 px-3 py-2 font-medium whitespace-nowrap no-underline',
                  isActive ? 'border-brand text-ink' : 'border-transparent text-ink-muted hover:text-ink',
                )
              }
            >
              {name}
            </NavLink>
          ))}
      </nav>
      <Outlet />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
