import { Button } from '@instroom/ui/button.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import { ColourField } from '~/careers-site/colour-field.tsx';
import type { LayoutValues } from './layout-values.ts';
import { MailLogo } from './mail-logo.tsx';

interface LayoutFieldsProps {
  values: LayoutValues;
  inherited: LayoutValues;
  errors: Record<string, string>;
  standard: string;
  onChange: (change: Partial<LayoutValues>) => void;
}

/** Everything one chooses of a layout. What is inherited stands greyed in the empty field. */
export function LayoutFields({ values, inherited, errors, standard, onChange }: LayoutFieldsProps) {
  const t = useTranslations('mailLayouts');
  const common = (name: 'name' | 'website' | 'footerNl' | 'footerEn' | 'legalNl' | 'legalEn') => ({
    name,
    label: t(name),
    value: values[name],
    placeholder: inherited[name],
    error: errors[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  const isCode = values.mjml !== '';
  return (
    <div className="flex flex-col gap-4">
      <MailLogo
        logo={values.logo}
        inherited={inherited.logo}
        error={errors.logoImageId}
        onChange={(logo) => onChange({ logo })}
      />
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2 xl:grid-cols-1 2xl:grid-cols-2">
        <TextField {...common('name')} description={t('nameHint')} autoComplete="off" />
        <ColourField
          name="colour"
          label={t('colour')}
          hint={inherited.colour ? t('colourInherited', { colour: inherited.colour }) : t('colourHint')}
          value={values.colour}
          error={errors.colour}
          nearest={undefined}
          onChange={(colour) => onChange({ colour })}
        />
        <TextField
          {...common('website')}
          type="url"
          className="sm:col-span-2 xl:col-span-1 2xl:col-span-2"
          description={t('websiteHint')}
        />
        <TextArea {...common('footerNl')} rows={3} />
        <TextArea {...common('footerEn')} rows={3} description={t('englishHint')} />
        <TextArea {...common('legalNl')} rows={3} />
        <TextArea {...common('legalEn')} rows={3} description={t('englishHint')} />
      </div>
      {isCode ? (
        <TextArea
          label={t('mjml')}
          name="mjml"
          rows={18}
          className="font-mono text-sm"
          spellCheck={false}
          description={t('mjmlHint')}
          value={values.mjml}
          error={errors.mjml}
          onChange={({ target }) => onChange({ mjml: target.value })}
        />
      ) : (
        <p className="text-sm text-ink-muted">{t(inherited.mjml ? 'mjmlInherited' : 'mjmlNone')}</p>
      )}
      <Button
        size="sm"
        className="self-start"
        onClick={() => onChange({ mjml: isCode ? '' : inherited.mjml || standard })}
      >
        {t(isCode ? 'withoutMjml' : 'ownMjml')}
      </Button>
    </div>
  );
}
