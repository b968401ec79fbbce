import type { ReactNode } from 'react';

interface HeroProps {
  className: string;
  /** Only where the text stays clear of it. */
  hasSun?: boolean;
  children: ReactNode;
}

/** The band at the top of a page: low land, high sky, water running in. */
export function Hero({ className, hasSun = false, children }: HeroProps) {
  return (
    <div
      className={`relative isolate overflow-hidden bg-linear-to-br from-brand-strong to-deep text-on-deep print:bg-none print:text-ink ${className}`}
    >
      {hasSun ? (
        <div
          aria-hidden="true"
          className="absolute end-[12%] bottom-16 -z-10 size-32 rounded-full bg-accent max-lg:hidden"
        />
      ) : null}
      <svg
        aria-hidden="true"
        viewBox="0 0 1440 160"
        preserveAspectRatio="none"
        className="absolute start-0 bottom-0 -z-10 h-1/3 max-h-28 w-[max(100%,56rem)] print:hidden"
      >
        <path className="fill-brand" d="M0 60c180-60 300-60 480 0s300 60 480 0 300-60 480 0v100H0z" />
        <path className="fill-deep" opacity="0.55" d="M0 110c180-44 300-44 480 0s300 44 480 0 300-44 480 0v50H0z" />
      </svg>
      <div className="page">{children}</div>
    </div>
  );
}
