import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A sheet on the canvas; with a title it is a named region of the page. */
export function Card({
  title,
  actions,
  isPadded = true,
  className,
  children,
}: {
  title?: string;
  actions?: ReactNode;
  isPadded?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const sheet = classNames('rounded-lg border border-line bg-surface shadow-card', className);
  const body = isPadded ? 'p-4 sm:p-5' : undefined;
  if (!title) return <div className={classNames(sheet, body)}>{children}</div>;
  return (
    <section aria-label={title} className={sheet}>
      <header className="flex min-h-12 items-center justify-between gap-3 border-b border-line px-4 py-2 sm:px-5">
        <h2 className="text-base font-semibold">{title}</h2>
        {actions}
      </header>
      <div className={body}>{children}</div>
    </section>
  );
}
