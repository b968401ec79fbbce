import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { DateField } from '@instroom/ui/date-field.tsx';
import { NumberField } from '@instroom/ui/number-field.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import type { VacancyValues } from './vacancy-values.ts';

const WORK_TIMES = ['DAY', 'EVENING', 'NIGHT', 'WEEKEND'] as const;
const HIDEABLE = ['SALARY', 'EMPLOYER', 'CLOSING_DATE', 'PLACES', 'START_DATE', 'TRAVEL_ALLOWANCE'] as const;

interface MoreFieldsProps {
  values: VacancyValues;
  errors: Record<string, string>;
  isReadOnly: boolean;
  canSeeBudget: boolean;
  onChange: () => void;
}

/** What else there is to say of a job: for everybody, and for colleagues only; and what this vacancy keeps inside. */
export function MoreFields({ values, errors, isReadOnly, canSeeBudget, onChange }: MoreFieldsProps) {
  const t = useTranslations('setUp');
  const shell = useTranslations('shell');
  const common = <TName extends keyof VacancyValues>(name: TName) => ({
    name,
    error: errors[name],
    defaultValue: values[name],
    disabled: isReadOnly,
  });
  return (
    <>
      <Card title={t('sectionPublicMore')} actions={<Badge tone="success">{t('public')}</Badge>}>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          <TextField {...common('category')} label={t('category')} autoComplete="off" />
          <DateField
            {...common('startDate')}
            label={t('startDate')}
            placeholder={shell('datePlaceholder')}
            openCalendarLabel={shell('openCalendar')}
            onValueChange={onChange}
          />
          <TextField {...common('travelAllowance')} label={t('travelAllowance')} autoComplete="off" />
          <Ticks
            name="workTimes"
            label={t('workTimes')}
            words={WORK_TIMES.map((word) => ({ word, label: t(`workTimeNames.${word}`) }))}
            ticked={values.workTimes}
            isReadOnly={isReadOnly}
          />
        </div>
      </Card>
      <Card title={t('sectionInternal')} actions={<Badge>{t('internal')}</Badge>}>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          <TextField {...common('costCentre')} label={t('costCentre')} autoComplete="off" />
          <TextField {...common('requisitionNumber')} label={t('requisitionNumber')} autoComplete="off" />
          {canSeeBudget ? <NumberField {...common('budgetCents')} label={t('budget')} prefix="€" hasDecimals /> : null}
          <TextField {...common('campaign')} label={t('campaign')} description={t('campaignHint')} autoComplete="off" />
          <TextArea {...common('internalNotes')} label={t('internalNotes')} className="sm:col-span-2" />
        </div>
      </Card>
      <Card title={t('sectionVisibility')}>
        <p className="mb-3 text-ink-muted">{t('fieldsLead')}</p>
        <Ticks
          name="hiddenFields"
          label={t('hideOutside')}
          words={HIDEABLE.map((word) => ({ word, label: t(`hideable.${word}`) }))}
          ticked={values.hiddenFields}
          isReadOnly={isReadOnly}
        />
      </Card>
    </>
  );
}

interface TicksProps {
  name: string;
  label: string;
  words: { word: string; label: string }[];
  ticked: string;
  isReadOnly: boolean;
}

function Ticks({ name, label, words, ticked, isReadOnly }: TicksProps) {
  const on = ticked.split(',');
  return (
    <fieldset id={name} tabIndex={-1}>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {words.map(({ word, label: wording }) => (
          <Checkbox
            key={word}
            id={`${name}-${word}`}
            name={name}
            value={word}
            label={wording}
            defaultChecked={on.includes(word)}
            disabled={isReadOnly}
          />
        ))}
      </div>
    </fieldset>
  );
}
