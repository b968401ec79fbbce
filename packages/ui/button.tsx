import { useId, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-brand text-on-brand shadow-card hover:bg-brand-strong',
  secondary: 'border-line-strong bg-surface text-ink shadow-card hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-ink-muted hover:bg-hover hover:text-ink',
  danger: 'border-transparent bg-danger text-on-danger shadow-card hover:bg-danger-strong',
};

const SIZES: Record<ButtonSize, string> = {
  sm: 'min-h-7 gap-1.5 px-2.5 text-sm',
  md: 'min-h-9 gap-2 px-3.5 text-base',
  lg: 'min-h-12 gap-2 px-5 text-md',
};

/** The classes of a button, for the few elements that must look like one (a link, a menu's trigger). */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md'): string {
  return classNames(
    'inline-flex items-center justify-center rounded-md border font-medium whitespace-nowrap no-underline transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-faint aria-disabled:shadow-none',
    VARIANTS[variant],
    SIZES[size],
  );
}

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Shows that the click is being worked on and ignores further clicks. */
  isPending?: boolean;
  /** Why it cannot be used now. The button stays in reach of the keyboard and tells the reason. */
  disabledReason?: string;
}

export function Button({
  variant,
  size,
  icon,
  isPending = false,
  disabledReason,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const isOff = isPending || disabledReason !== undefined;
  const button = (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass(variant, size), className)}
      aria-disabled={isOff || undefined}
      aria-busy={isPending || undefined}
      aria-describedby={disabledReason ? reasonId : rest['aria-describedby']}
      onClick={(event) => (isOff ? event.preventDefault() : onClick?.(event))}
    >
      {isPending ? <Spinner /> : icon}
      {children}
    </button>
  );
  if (!disabledReason) return button;
  return (
    <span className="group/reason relative inline-flex">
      {button}
      <span
        role="tooltip"
        id={reasonId}
        className="pointer-events-none absolute top-full right-0 z-50 mt-1.5 hidden w-max max-w-64 rounded-md bg-ink px-2.5 py-1.5 text-left text-xs font-normal whitespace-normal text-surface shadow-floating group-focus-within/reason:block group-hover/reason:block"
      >
        {disabledReason}
      </span>
    </span>
  );
}
