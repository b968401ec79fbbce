import { useTranslations } from 'use-intl';
import { RadioField, TextArea, TextField } from './form-fields';
import { answerField, type Question } from './typed-application';

/** What a yes and a no are stored as; the recruiter reads it in any language. */
const YES = 'YES';
const NO = 'NO';

interface QuestionFieldProps {
  question: Question;
  typed: string | undefined;
  error: string | undefined;
}

export function QuestionField({ question, typed, error }: QuestionFieldProps) {
  const t = useTranslations('apply');
  const { id, kind, label, isRequired, options } = question;
  const frame = { name: answerField(id), label, error, isRequired };
  switch (kind) {
    case 'SHORT_TEXT':
      return <TextField {...frame} defaultValue={typed} maxLength={300} />;
    case 'LONG_TEXT':
      return <TextArea {...frame} defaultValue={typed} rows={5} />;
    case 'YES_NO':
      return (
        <RadioField
          {...frame}
          chosen={typed}
          options={[
            { value: YES, label: t('yes') },
            { value: NO, label: t('no') },
          ]}
        />
      );
    case 'CHOICE':
      return (
        <RadioField {...frame} chosen={typed} options={options.map((option) => ({ value: option, label: option }))} />
      );
  }
}
