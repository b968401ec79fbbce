import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';

export interface PaginationProps {
  /** The name of the navigation, such as "Pages of vacancies". */
  label: string;
  /** "1-20 of 143". */
  range: string;
  previousLabel: string;
  nextLabel: string;
  previousHref?: string;
  nextHref?: string;
  /** Draws a link with the app's own router; a plain anchor when left out. */
  renderLink?: (href: string, className: string, rel: 'prev' | 'next', content: ReactNode) => ReactNode;
}

export function Pagination({
  label,
  range,
  previousLabel,
  nextLabel,
  previousHref,
  nextHref,
  renderLink = plainLink,
}: PaginationProps) {
  const className = buttonClass('secondary', 'sm');
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-ink-muted tabular-nums">{range}</p>
      <div className="flex gap-2">
        {previousHref ? renderLink(previousHref, className, 'prev', previousLabel) : null}
        {nextHref ? renderLink(nextHref, className, 'next', nextLabel) : null}
      </div>
    </nav>
  );
}

function plainLink(href: string, className: string, rel: 'prev' | 'next', content: ReactNode) {
  return (
    <a href={href} rel={rel} className={className}>
      {content}
    </a>
  );
}
