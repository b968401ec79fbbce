import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';

/** A table that scrolls sideways by itself when the screen is narrow. `label` names it. */
export function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="relative w-full overflow-x-auto focus-visible:-outline-offset-2"
    >
      <table className="w-full border-collapse text-left text-base">
        <caption className="sr-only">{label}</caption>
        {children}
      </table>
    </div>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr className="border-b border-line bg-sunken text-xs text-ink-muted">{children}</tr>
    </thead>
  );
}

export function ColumnHeader({
  sort,
  isNumeric,
  className,
  children,
  ...rest
}: ThHTMLAttributes<HTMLTableCellElement> & { sort?: 'ascending' | 'descending' | 'none'; isNumeric?: boolean }) {
  return (
    <th
      {...rest}
      scope="col"
      aria-sort={sort}
      className={classNames(
        'px-3 py-2 font-medium whitespace-nowrap first:pl-4 last:pr-4 sm:first:pl-5 sm:last:pr-5',
        isNumeric && 'text-right',
        className,
      )}
    >
      {children}
    </th>
  );
}

export function TableRow({ children, className }: { children: ReactNode; className?: string }) {
  return <tr className={classNames('border-b border-line last:border-b-0 hover:bg-sunken', className)}>{children}</tr>;
}

export function Cell({
  isNumeric,
  className,
  children,
  ...rest
}: TdHTMLAttributes<HTMLTableCellElement> & { isNumeric?: boolean }) {
  return (
    <td
      {...rest}
      className={classNames(
        'px-3 py-2.5 align-middle first:pl-4 last:pr-4 sm:first:pl-5 sm:last:pr-5',
        isNumeric && 'text-right tabular-nums',
        className,
      )}
    >
      {children}
    </td>
  );
}
