import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import { RichTextEditor } from '~/vacancies/rich-text-editor.tsx';
import { keyOf, type SiteLanguage, type Words } from './configuration.ts';

type Label =
  'title' | 'seoTitle' | 'seoDescription' | 'alt' | 'linkLabel' | 'contactJobTitle' | 'introduction' | 'footerText';

interface WordsFieldsProps {
  name: string;
  label: Label;
  hint?: string;
  value: Words;
  languages: SiteLanguage[];
  errors: Record<string, string>;
  kind?: 'line' | 'text' | 'rich';
  onChange: (words: Words) => void;
}

/** One text in each language of the site. */
export function WordsFields({
  name,
  label,
  hint,
  value,
  languages,
  errors,
  kind = 'line',
  onChange,
}: WordsFieldsProps) {
  const t = useTranslations('careersSite');
  return languages.map((language) => {
    const key = keyOf(language);
    const path = `${name}.${key}`;
    const shared = {
      name: path,
      label: t(label, { language: t(`languageNames.${language}`) }),
      error: errors[path],
    };
    const put = (text: string) => onChange({ ...value, [key]: text });
    if (kind === 'rich') return <RichTextEditor key={language} {...shared} defaultValue={value[key]} onChange={put} />;
    const Control = kind === 'text' ? TextArea : TextField;
    return (
      <Control
        key={language}
        {...shared}
        description={hint}
        value={value[key]}
        lang={key}
        {...(kind === 'text' ? { rows: 3 } : {})}
        onChange={(event: { target: { value: string } }) => put(event.target.value)}
      />
    );
  });
}
