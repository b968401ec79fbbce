import { Monitor, Smartphone } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '@instroom/ui/class-names.ts';
import type { SiteLanguage } from './configuration.ts';

interface SitePreviewProps {
  title: string;
  /** The signed address of the preview, without a page. */
  url: string;
  languages: SiteLanguage[];
  /** A new number shows the site again. */
  shown?: number;
  className?: string;
}

/** The site as it will be, wide or on a phone, in each of its languages. */
export function SitePreview({ title, url, languages, shown = 0, className }: SitePreviewProps) {
  const t = useTranslations('careersSite');
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop');
  const [chosen, setChosen] = useState<SiteLanguage>();
  const language = chosen && languages.includes(chosen) ? chosen : languages[0]!;
  return (
    <section aria-label={t('preview')} className={classNames('flex min-h-0 min-w-0 flex-col gap-2', className)}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Choice label={t('width')}>
          <Option isOn={width === 'desktop'} onClick={() => setWidth('desktop')}>
            <Monitor aria-hidden="true" className="size-4" /> {t('desktop')}
          </Option>
          <Option isOn={width === 'phone'} onClick={() => setWidth('phone')}>
            <Smartphone aria-hidden="true" className="size-4" /> {t('phone')}
          </Option>
        </Choice>
        {languages.length > 1 ? (
          <Choice label={t('language')}>
            {languages.map((each) => (
              <Option key={each} isOn={each === language} onClick={() => setChosen(each)}>
                {t(`languageNames.${each}`)}
              </Option>
            ))}
          </Choice>
        ) : null}
      </div>
      <div className="flex min-h-[32rem] flex-1 justify-center overflow-hidden rounded-lg border border-line bg-sunken">
        <iframe
          key={`${language}-${shown}`}
          src={`${url}${language === 'EN' ? '/en' : '/'}`}
          title={title}
          referrerPolicy="no-referrer"
          className={classNames(
            'h-full min-h-[32rem] border-0 bg-white',
            width === 'phone' ? 'w-[390px] max-w-full' : 'w-full',
          )}
        />
      </div>
    </section>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="flex rounded-md border border-line-strong bg-surface p-0.5">
      {children}
    </div>
  );
}

function Option({ isOn, onClick, children }: { isOn: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onClick}
      className="inline-flex min-h-7 items-center gap-1.5 rounded-sm px-2.5 text-sm text-ink-muted hover:text-ink aria-pressed:bg-brand-soft aria-pressed:font-medium aria-pressed:text-brand-strong"
    >
      {children}
    </button>
  );
}
