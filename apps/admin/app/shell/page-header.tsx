import type { ReactNode } from 'react';

interface PageHeaderProps {
  /** What the page belongs to. */
  above?: string;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: its title, a line about it and what one can do here. */
export function PageHeader({ above, title, lead, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {above ? <p className="text-sm text-ink-muted">{above}</p> : null}
        <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
        {lead ? <div className="mt-1 text-ink-muted">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
