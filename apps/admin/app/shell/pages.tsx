import { Pagination } from '@instroom/ui/pagination.tsx';
import { Link, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';

export const PAGE_SIZE = 20;

interface PageInfo {
  hasNextPage: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
}

/** Where in a list the address points: a cursor, and the number of rows before it to tell the range. */
export function pageOf(search: URLSearchParams) {
  const after = search.get('after');
  const before = search.get('before');
  return before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after };
}

/** The foot of a list: which rows these are, and the pages beside them. */
export function Pages({
  list,
  count,
  total,
  pageInfo,
}: {
  list: string;
  count: number;
  total?: number;
  pageInfo: PageInfo;
}) {
  const t = useTranslations('shell');
  const [params] = useSearchParams();
  const skipped = Math.max(0, Number.parseInt(params.get('skip') ?? '0', 10) || 0);
  if (count === 0 || (skipped === 0 && !pageInfo.hasNextPage && !params.has('before'))) {
    return total !== undefined && count > 0 ? (
      <p className="text-sm text-ink-muted tabular-nums">{t('range', { from: 1, to: count, total })}</p>
    ) : null;
  }
  const at = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(params);
    for (const key of ['after', 'before', 'skip']) next.delete(key);
    for (const [key, value] of Object.entries(changes)) if (value) next.set(key, value);
    return `?${next}`;
  };
  const numbers = { from: skipped + 1, to: skipped + count };
  const previousSkip = Math.max(0, skipped - PAGE_SIZE);
  const previous =
    previousSkip === 0 ? at({}) : at({ before: pageInfo.startCursor ?? undefined, skip: String(previousSkip) });
  return (
    <Pagination
      label={t('pagesOf', { list })}
      range={total === undefined ? t('rangeOpen', numbers) : t('range', { ...numbers, total })}
      previousLabel={t('previous')}
      nextLabel={t('next')}
      previousHref={skipped > 0 ? previous : undefined}
      nextHref={
        pageInfo.hasNextPage && pageInfo.endCursor
          ? at({ after: pageInfo.endCursor, skip: String(skipped + count) })
          : undefined
      }
      renderLink={(href, className, rel, content) => (
        <Link to={href} rel={rel} className={className} prefetch="intent">
          {content}
        </Link>
      )}
    />
  );
}
