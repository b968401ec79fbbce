import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What the button does: its accessible name and its tooltip. */
  label: string;
  icon: ReactNode;
  size?: 'sm' | 'md';
}

export const iconButtonClass =
  'inline-flex shrink-0 items-center justify-center rounded-md border border-transparent text-ink-muted transition-colors hover:bg-hover hover:text-ink';

export function IconButton({ label, icon, size = 'md', className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={classNames(iconButtonClass, size === 'sm' ? 'size-7' : 'size-9', className)}
    >
      {icon}
    </button>
  );
}
