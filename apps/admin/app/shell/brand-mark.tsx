/** Three streams that become one. */
export function BrandMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className} fill="none">
      <rect width="32" height="32" rx="9" className="fill-brand" />
      <path
        d="M6 9.5c6 0 7 6.5 12 6.5h8M6 22.5c6 0 7-6.5 12-6.5"
        className="stroke-on-brand"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d="M6 16h6" className="stroke-accent" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
