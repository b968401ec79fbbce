import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SiteLanguage } from './configuration.ts';
import { CopyField } from './copy-field.tsx';

interface EmbedGeneratorProps {
  site: { slug: string; name: string };
  /** Where the careers sites are served. */
  origin: string;
  languages: SiteLanguage[];
}

/** Makes the code that shows vacancies on another website, and shows what it does. */
export function EmbedGenerator({ site, origin, languages }: EmbedGeneratorProps) {
  const t = useTranslations('careersSite');
  const [kind, setKind] = useState<'script' | 'iframe'>('script');
  const [language, setLanguage] = useState<SiteLanguage>(languages[0]!);
  const [limit, setLimit] = useState('10');
  const [word, setWord] = useState('');
  const [place, setPlace] = useState('');

  const asked = { limit, q: word.trim(), place: place.trim() };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  const frame = `${origin}/sites/${site.slug}/embed/${language.toLowerCase()}?${query}`;
  const data = { site: site.slug, language: language.toLowerCase(), limit, search: asked.q, place: asked.place };
  const attributes = Object.entries(data)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  const code =
    kind === 'script'
      ? `<script async src="${origin}/embed.js"${attributes.join('')}></script>`
      : `<iframe src="${escaped(frame)}" title="${escaped(site.name)}" data-instroom loading="lazy" style="width:100%;height:600px;border:0"></iframe>\n<script async src="${origin}/embed.js"></script>`;

  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <div className="flex flex-col gap-4">
        <RadioGroup
          name="embedKind"
          label={t('embedKind')}
          defaultValue={kind}
          options={(['script', 'iframe'] as const).map((value) => ({ value, label: t(`embedKinds.${value}`) }))}
          onValueChange={(value) => setKind(value as typeof kind)}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            name="embedLanguage"
            label={t('language')}
            value={language}
            options={languages.map((each) => ({ value: each, label: t(`languageNames.${each}`) }))}
            onChange={(event) => setLanguage(event.target.value as SiteLanguage)}
          />
          <TextField
            name="embedLimit"
            label={t('embedLimit')}
            type="number"
            min={1}
            max={50}
            value={limit}
            onChange={(event) => setLimit(event.target.value)}
          />
          <TextField
            name="embedWord"
            label={t('filterWord')}
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
          <TextField
            name="embedPlace"
            label={t('filterPlace')}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        </div>
        <CopyField name="embedCode" label={t('embedCode')} value={code} rows={5} />
      </div>
      <div className="flex flex-col gap-1">
        <p className="text-sm font-medium">{t('embedPreview')}</p>
        <iframe
          src={frame}
          title={t('embedPreview')}
          className="h-96 w-full rounded-lg border border-line bg-white p-3"
        />
      </div>
    </div>
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
