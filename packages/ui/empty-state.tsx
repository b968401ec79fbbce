import type { ReactNode } from 'react';

/** What belongs here, and the first step towards it. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-12 text-center">
      {icon ? (
        <span className="flex size-12 items-center justify-center rounded-full bg-brand-soft text-brand">{icon}</span>
      ) : null}
      <p className="text-md font-semibold text-balance">{title}</p>
      {children ? <div className="max-w-prose text-pretty text-ink-muted">{children}</div> : null}
      {actions ? <div className="mt-1 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
