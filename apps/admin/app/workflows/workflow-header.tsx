import { Badge } from '@instroom/ui/badge.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { Link, NavLink } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';

interface WorkflowHeaderProps {
  /** None for a new one, which has no other pages yet. */
  workflow: { id: string; name: string; isDefault?: boolean; isArchived?: boolean } | null | undefined;
}

/** The name of the workflow, and the way to its pages. */
export function WorkflowHeader({ workflow }: WorkflowHeaderProps) {
  const t = useTranslations('workflows');
  const pages = [
    { to: '', name: t('tabStages') },
    { to: '/actions', name: t('tabActions') },
    { to: '/candidate', name: t('tabCandidate') },
  ];
  return (
    <div className="flex flex-col gap-2">
      <Link to="/settings/workflows" className="flex items-center gap-1.5 self-start text-sm text-ink-muted">
        <ArrowLeft aria-hidden="true" className="size-4" /> {t('backToWorkflows')}
      </Link>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-lg font-semibold [overflow-wrap:anywhere]">{workflow?.name ?? t('newWorkflow')}</h2>
        {workflow?.isDefault ? <Badge tone="brand">{t('isDefault')}</Badge> : null}
        {workflow?.isArchived ? <Badge>{t('isArchived')}</Badge> : null}
      </div>
      {workflow ? (
        <nav aria-label={t('viewsOf')} className="flex gap-1 overflow-x-auto border-b border-line">
          {pages.map(({ to, name }) => (
            <NavLink
              key={to}
              end
              to={`/settings/workflows/${workflow.id}${to}`}
              prefetch="intent"
              className={({ isActive }) =>
                classNames(
                  'border-b-2 px-3 py-2 font-medium whitespace-nowrap no-underline -outline-offset-2',
                  isActive ? 'border-brand text-ink' : 'border-transparent text-ink-muted hover:text-ink',
                )
              }
            >
              {name}
            </NavLink>
          ))}
        </nav>
      ) : null}
    </div>
  );
}
