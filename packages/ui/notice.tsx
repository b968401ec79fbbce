import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Tone } from './badge.tsx';

const TONES: Partial<Record<Tone, string>> = {
  neutral: 'border-line-strong bg-sunken',
  info: 'border-info/40 bg-info-soft',
  success: 'border-success/40 bg-success-soft',
  warning: 'border-warning/40 bg-warning-soft',
  danger: 'border-danger/50 bg-danger-soft',
};

/** A message that stays on the page. `isLive` reads it out when it appears. */
export function Notice({
  tone = 'info',
  title,
  actions,
  isLive = false,
  children,
}: {
  tone?: Tone;
  title?: string;
  actions?: ReactNode;
  isLive?: boolean;
  children?: ReactNode;
}) {
  return (
    <div
      role={isLive ? 'alert' : undefined}
      className={classNames(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border px-4 py-3 text-ink',
        TONES[tone],
      )}
    >
      <div className="min-w-0 flex-1 basis-64">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-pretty">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
