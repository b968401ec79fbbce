import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { BrandMark } from '~/shell/brand-mark.tsx';
import { LanguageSwitch } from '~/shell/language-switch.tsx';

/** The frame around the pages before one is in. */
export function OutsideFrame({
  title,
  lead,
  isWide = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  isWide?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('signIn');
  return (
    <div className="grid min-h-full lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="flex flex-col bg-surface px-6 py-6 sm:px-10">
        <div className="flex items-center justify-between">
          <span className="flex items-center gap-2.5 text-md font-semibold tracking-tight">
            <BrandMark /> Instroom
          </span>
          <LanguageSwitch />
        </div>
        <div className={`m-auto w-full py-12 ${isWide ? 'max-w-xl' : 'max-w-sm'}`}>
          <h1 className="text-2xl font-semibold tracking-tight text-balance">{title}</h1>
          {lead ? <p className="mt-1.5 text-md text-pretty text-ink-muted">{lead}</p> : null}
          <div className="mt-7 flex flex-col gap-5">{children}</div>
        </div>
      </main>
      <aside className="relative hidden overflow-hidden bg-[#07343b] p-12 text-[#e4f3f1] lg:flex lg:flex-col lg:justify-end">
        <Streams />
        <p className="relative max-w-md text-3xl font-semibold tracking-tight text-balance">{t('tagline')}</p>
        <p className="relative mt-3 max-w-md text-lg text-[#b9dad6]">{t('taglineText')}</p>
      </aside>
    </div>
  );
}

function Streams() {
  const lines = Array.from({ length: 14 }, (_, line) => line);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 800 900"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full"
      fill="none"
    >
      {lines.map((line) => (
        <path
          key={line}
          d={`M-20 ${line * 62 - 60} C 260 ${line * 62 - 60}, 330 ${330 + (line - 7) * 7}, 560 ${360 + (line - 7) * 7} S 760 ${350 + (line - 7) * 7}, 840 ${350 + (line - 7) * 7}`}
          stroke={line === 6 ? '#f0a13a' : '#2f7f80'}
          strokeOpacity={line === 6 ? 0.95 : 0.25 + 0.04 * (7 - Math.abs(7 - line))}
          strokeWidth={line === 6 ? 3 : 2}
        />
      ))}
    </svg>
  );
}
