import { classNames } from '@instroom/ui/class-names.ts';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

/** A filter that is a link: the address of the page is the filter. */
export function FilterChip({ to, isOn, children }: { to: string; isOn: boolean; children: ReactNode }) {
  return (
    <Link
      to={to}
      preventScrollReset
      aria-current={isOn ? 'true' : undefined}
      className={classNames(
        'inline-flex min-h-7 items-center rounded-full border px-3 text-sm font-medium whitespace-nowrap transition-colors',
        isOn
          ? 'border-brand bg-brand-soft text-brand-strong'
          : 'border-line-strong bg-surface text-ink-muted hover:bg-hover hover:text-ink',
      )}
    >
      {children}
    </Link>
  );
}
