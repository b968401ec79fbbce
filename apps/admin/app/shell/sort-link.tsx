import { ColumnHeader } from '@instroom/ui/table.tsx';
import { Link, useSearchParams } from '@remix-run/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** The head of a column by which the list can be sorted; `?sort=title` or `?sort=-title`. `isDefault` is the order without one, newest first. */
export function SortLink({
  field,
  isDefault = false,
  className,
  children,
}: {
  field: string;
  isDefault?: boolean;
  className?: string;
  children: string;
}) {
  const t = useTranslations('vacancies');
  const [params] = useSearchParams();
  const sort = params.get('sort') ?? (isDefault ? `-${field}` : '');
  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';
  const next = new URLSearchParams(params);
  for (const key of ['after', 'before', 'skip']) next.delete(key);
  next.set('sort', direction === 'ascending' ? `-${field}` : field);
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <ColumnHeader sort={direction} className={className}>
      <Link
        to={`?${next}`}
        preventScrollReset
        title={t('sortBy', { column: children })}
        className="inline-flex items-center gap-1 text-ink-muted no-underline hover:text-ink"
      >
        {children}
        {direction === 'none' ? null : <Arrow aria-hidden="true" className="size-3.5" />}
      </Link>
    </ColumnHeader>
  );
}
