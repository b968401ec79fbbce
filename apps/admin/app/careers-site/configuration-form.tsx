import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { Select } from '@instroom/ui/select.tsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ColourField } from './colour-field.tsx';
import { LANGUAGES } from './configuration.ts';
import { ContactFields, FooterFields, MenuFields, SearchEngineFields } from './configuration-words.tsx';
import { PictureField } from './picture-field.tsx';
import type { Draft } from './use-draft.ts';
import { WordsFields } from './words-fields.tsx';

const CORNERS = ['SQUARE', 'SOFT', 'ROUND'] as const;
const FONTS = ['FIGTREE', 'SYSTEM', 'SERIF'] as const;
const PARTS = ['search', 'newest', 'categories', 'steps', 'contact'] as const;

/** Everything one decides about a site, in the order in which a visitor meets it. */
export function ConfigurationForm({ draft }: { draft: Draft }) {
  const t = useTranslations('careersSite');
  const { value, change, errors } = draft;
  const shared = { languages: value.languages, errors };
  return (
    <div className="flex flex-col gap-3">
      <Section title={t('sections.look')} isOpen>
        <div className="grid gap-4 sm:grid-cols-3 lg:grid-cols-1 2xl:grid-cols-3">
          {(['brand', 'onBrand', 'accent'] as const).map((name) => (
            <ColourField
              key={name}
              name={`colours.${name}`}
              label={t(name)}
              hint={name === 'brand' ? t('brandHint') : name === 'accent' ? t('accentHint') : undefined}
              value={value.colours[name]}
              error={errors[`colours.${name}`]}
              nearest={draft.advice[name]}
              onChange={(colour) => change({ colours: { ...value.colours, [name]: colour } })}
            />
          ))}
        </div>
        <PictureField
          name="logo"
          label={t('logo')}
          purpose="LOGO"
          value={value.logo}
          onChange={(logo) => change({ logo })}
          {...shared}
        />
        <RadioGroup
          name="corners"
          label={t('corners')}
          isHorizontal
          defaultValue={value.corners}
          options={CORNERS.map((corner) => ({ value: corner, label: t(`cornersNames.${corner}`) }))}
          onValueChange={(corners) => change({ corners: corners as (typeof CORNERS)[number] })}
        />
        <RadioGroup
          name="font"
          label={t('font')}
          defaultValue={value.font}
          options={FONTS.map((font) => ({ value: font, label: t(`fontNames.${font}`) }))}
          onValueChange={(font) => change({ font: font as (typeof FONTS)[number] })}
        />
      </Section>
      <Section title={t('sections.welcome')} isOpen>
        <PictureField
          name="header"
          label={t('header')}
          hint={t('headerHint')}
          purpose="HEADER"
          hasFocus
          value={value.header}
          onChange={(header) => change({ header })}
          {...shared}
        />
        <WordsFields
          name="title"
          label="title"
          hint={t('titleHint')}
          value={value.title}
          onChange={(title) => change({ title })}
          {...shared}
        />
        <WordsFields
          name="introductionHtml"
          label="introduction"
          kind="rich"
          value={value.introductionHtml}
          onChange={(introductionHtml) => change({ introductionHtml })}
          {...shared}
        />
      </Section>
      <Section title={t('sections.menu')}>
        <MenuFields draft={draft} />
      </Section>
      <Section title={t('sections.parts')}>
        <div className="flex flex-col gap-2">
          {PARTS.map((part) => (
            <Checkbox
              key={part}
              name={`parts.${part}`}
              label={t(`partsNames.${part}`)}
              checked={value.parts[part]}
              onChange={(event) => change({ parts: { ...value.parts, [part]: event.target.checked } })}
            />
          ))}
        </div>
      </Section>
      <Section title={t('sections.contact')}>
        <ContactFields draft={draft} />
      </Section>
      <Section title={t('sections.footer')}>
        <FooterFields draft={draft} />
      </Section>
      <Section title={t('sections.search')}>
        <SearchEngineFields draft={draft} />
      </Section>
      <Section title={t('sections.languages')}>
        <fieldset id="languages" tabIndex={-1} className="flex flex-col gap-2">
          <legend className="mb-1.5 text-sm font-medium">{t('offeredLanguages')}</legend>
          {LANGUAGES.map((language) => (
            <Checkbox
              key={language}
              name={`languages.${language}`}
              label={t(`languageNames.${language}`)}
              checked={value.languages.includes(language)}
              // A site is offered in one language at least.
              disabled={value.languages.length === 1 && value.languages[0] === language}
              onChange={(event) => {
                const languages = LANGUAGES.filter((other) =>
                  other === language ? event.target.checked : value.languages.includes(other),
                );
                const isKept = languages.includes(value.defaultLanguage);
                change({ languages, defaultLanguage: isKept ? value.defaultLanguage : languages[0]! });
              }}
            />
          ))}
        </fieldset>
        <Select
          name="defaultLanguage"
          label={t('defaultLanguage')}
          value={value.defaultLanguage}
          error={errors['defaultLanguage']}
          options={value.languages.map((language) => ({ value: language, label: t(`languageNames.${language}`) }))}
          onChange={(event) => change({ defaultLanguage: event.target.value as (typeof LANGUAGES)[number] })}
        />
      </Section>
    </div>
  );
}

function Section({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="group rounded-lg border border-line bg-surface shadow-card">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 px-4 font-semibold marker:content-none">
        <h2 className="text-base">{title}</h2>
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-4 text-ink-faint transition-transform group-open:rotate-180"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
        >
          <path d="m4 6 4 4 4-4" />
        </svg>
      </summary>
      <div className="flex flex-col gap-5 border-t border-line p-4">{children}</div>
    </details>
  );
}
