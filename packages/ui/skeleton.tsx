import { classNames } from './class-names.ts';

/** The shape of what is coming. `label` tells it to those who do not see it. */
export function Skeleton({ label, rows = 3, className }: { label: string; rows?: number; className?: string }) {
  return (
    <div role="status" aria-label={label} className={classNames('flex flex-col gap-3', className)}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classNames('h-4 animate-pulse rounded-sm bg-hover', row % 3 === 2 && 'w-2/3')} />
      ))}
    </div>
  );
}
