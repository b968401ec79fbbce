import type { ComposerFactsFragment, Language } from '@instroom/graphql/admin/graphql.ts';
import { useLocale, useTranslations } from 'use-intl';
import { insertionsOf } from './field-choices.ts';
import type { FieldChoice } from './field-list.tsx';

/** The fields a message can have, as the viewer reads them, and what the list offers that opens at `{`. */
export function useFields(placeholders: ComposerFactsFragment['placeholders'], written: Language) {
  const t = useTranslations('templates');
  const isDutch = useLocale() === 'nl';
  const fields: FieldChoice[] = placeholders.map((field) => ({
    key: field.key,
    type: field.type,
    canBeEmpty: field.canBeEmpty,
    label: isDutch ? field.labelNl : field.labelEn,
    description: isDutch ? field.descriptionNl : field.descriptionEn,
    sample: isDutch ? field.sampleNl : field.sampleEn,
  }));
  const insertions = insertionsOf(fields, {
    salutation: t('chipSalutation'),
    salutationHint: t('salutationHint'),
    salutationSample: t(written === 'NL' ? 'salutationSampleNl' : 'salutationSampleEn'),
    timeOnly: (label) => t('timeOnly', { label }),
    withWeekday: (label) => t('withWeekday', { label }),
    onlyIf: (label) => t('onlyIfLabel', { label }),
    onlyIfHint: t('onlyIfHint'),
  });
  return { fields, insertions };
}
