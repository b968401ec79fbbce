import type { VacancyFormListsQuery } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { ComboBox, type Suggestion } from '@instroom/ui/combo-box.tsx';
import { DateField } from '@instroom/ui/date-field.tsx';
import { NumberField } from '@instroom/ui/number-field.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useCan } from '~/shell/viewer.ts';
import { MoreFields } from './more-fields.tsx';
import { RichTextEditor } from './rich-text-editor.tsx';
import type { VacancyValues } from './vacancy-values.ts';

export interface VacancyLists extends VacancyFormListsQuery {
  employers: { id: string; name: string }[];
}

const WORKPLACES = ['ON_SITE', 'HYBRID', 'REMOTE'] as const;
const PERIODS = ['MONTH', 'HOUR', 'DAY', 'WEEK', 'YEAR'] as const;
const CONTRACTS = [
  'PERMANENT',
  'TEMPORARY',
  'AGENCY',
  'FREELANCE',
  'INTERNSHIP',
  'APPRENTICESHIP',
  'VOLUNTEER',
  'ON_CALL',
] as const;

interface VacancyFieldsProps {
  values: VacancyValues;
  lists: VacancyLists;
  errors: Record<string, string>;
  isReadOnly?: boolean;
  /** Told when a field that is no plain form control changes. */
  onChange: () => void;
}

/** The fields of a vacancy, for a new one and for one that exists. */
export function VacancyFields({ values, lists, errors, isReadOnly = false, onChange }: VacancyFieldsProps) {
  const t = useTranslations('vacancyForm');
  const shell = useTranslations('shell');
  const setUp = useTranslations('setUp');
  const language = useLocale();
  const canSeeSalary = useCan()('SALARY_VIEW');
  const common = <TName extends keyof VacancyValues>(name: TName) => ({
    name,
    error: errors[name],
    disabled: isReadOnly,
  });
  const dated = { placeholder: shell('datePlaceholder'), openCalendarLabel: shell('openCalendar') };

  return (
    <>
      <Card title={t('sectionJob')} actions={<Badge tone="success">{setUp('public')}</Badge>}>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          <TextField
            {...common('title')}
            className="sm:col-span-2"
            label={t('title')}
            description={t('titleHint')}
            defaultValue={values.title}
            autoComplete="off"
            isRequired
          />
          <SuggestField
            of="occupations"
            {...common('occupationId')}
            labelName="occupationLabel"
            label={t('occupation')}
            description={t('occupationHint')}
            values={values}
            onChange={onChange}
          />
          <Select
            {...common('language')}
            label={t('language')}
            defaultValue={values.language}
            options={(['NL', 'EN'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
          <RichTextEditor
            {...common('descriptionHtml')}
            className="sm:col-span-2"
            label={t('description')}
            defaultValue={values.descriptionHtml}
            onChange={onChange}
          />
        </div>
      </Card>
      <Card title={t('sectionConditions')} actions={<Badge tone="success">{setUp('public')}</Badge>}>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          <SuggestField
            of="places"
            {...common('placeId')}
            labelName="placeLabel"
            label={t('place')}
            values={values}
            onChange={onChange}
          />
          <Select
            {...common('workplaceType')}
            label={t('workplaceType')}
            defaultValue={values.workplaceType}
            options={WORKPLACES.map((value) => ({ value, label: t(`workplaceTypes.${value}`) }))}
          />
          <NumberField
            {...common('hoursMin')}
            label={t('hoursMin')}
            defaultValue={values.hoursMin}
            suffix={t('hours')}
          />
          <NumberField
            {...common('hoursMax')}
            label={t('hoursMax')}
            defaultValue={values.hoursMax}
            suffix={t('hours')}
          />
          {canSeeSalary ? (
            <div className="grid gap-x-5 gap-y-4 sm:col-span-2 sm:grid-cols-3">
              <NumberField
                {...common('salaryMinCents')}
                label={t('salaryMin')}
                defaultValue={values.salaryMinCents}
                prefix="€"
                hasDecimals
              />
              <NumberField
                {...common('salaryMaxCents')}
                label={t('salaryMax')}
                defaultValue={values.salaryMaxCents}
                prefix="€"
                hasDecimals
              />
              <Select
                {...common('salaryPeriod')}
                label={t('salaryPeriod')}
                defaultValue={values.salaryPeriod}
                options={PERIODS.map((value) => ({ value, label: t(`salaryPeriods.${value}`) }))}
              />
            </div>
          ) : null}
          <Select
            {...common('educationLevelId')}
            label={t('educationLevel')}
            defaultValue={values.educationLevelId}
            emptyLabel={t('choose')}
            options={lists.educationLevels.map((level) => ({ value: level.id, label: nameIn(language, level) }))}
          />
          <Select
            {...common('contractType')}
            label={t('contractType')}
            defaultValue={values.contractType}
            emptyLabel={t('choose')}
            options={CONTRACTS.map((value) => ({ value, label: t(`contractTypes.${value}`) }))}
          />
          <DateField
            {...common('closingDate')}
            {...dated}
            label={t('closingDate')}
            description={t('closingDateHint')}
            defaultValue={values.closingDate}
            onValueChange={onChange}
          />
          <NumberField {...common('places')} label={t('places')} defaultValue={values.places} />
        </div>
      </Card>
      <Card title={t('sectionOrganisation')}>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          {lists.orgUnits.length === 0 ? (
            <input type="hidden" name="orgUnitId" value={values.orgUnitId} />
          ) : (
            <Select
              {...common('orgUnitId')}
              label={t('orgUnit')}
              description={setUp('internal')}
              defaultValue={values.orgUnitId}
              emptyLabel={t('choose')}
              options={lists.orgUnits.map((unit) => ({
                value: unit.id,
                label: `${'\u2003'.repeat(unit.depth)}${unit.name}`,
              }))}
            />
          )}
          {lists.employers.length > 0 ? (
            <Select
              {...common('employerId')}
              label={t('employer')}
              description={t('employerHint')}
              defaultValue={values.employerId}
              emptyLabel={shell('none')}
              options={lists.employers.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
        </div>
      </Card>
      <MoreFields
        values={values}
        errors={errors}
        isReadOnly={isReadOnly}
        canSeeBudget={canSeeSalary}
        onChange={onChange}
      />
    </>
  );
}

interface SuggestFieldProps {
  of: 'occupations' | 'places';
  name: 'occupationId' | 'placeId';
  labelName: 'occupationLabel' | 'placeLabel';
  label: string;
  description?: string;
  error?: string;
  disabled: boolean;
  values: VacancyValues;
  onChange: () => void;
}

/** A combo box whose choice travels as an id and, to be shown again, as its text. */
function SuggestField({ of, name, labelName, values, onChange, ...rest }: SuggestFieldProps) {
  const t = useTranslations('shell');
  const [chosen, setChosen] = useState<Suggestion | undefined>(
    values[name] ? { id: values[name], label: values[labelName] } : undefined,
  );
  return (
    <div>
      <ComboBox
        {...rest}
        name={name}
        defaultValue={chosen}
        placeholder={t('typeToSearch')}
        noResultLabel={t('noSuggestion')}
        clearLabel={t('clear')}
        suggest={async (text, signal) => {
          const response = await fetch(`/suggestions?${new URLSearchParams({ of, text })}`, { signal });
          return response.ok ? ((await response.json()) as Suggestion[]) : [];
        }}
        onValueChange={(value) => {
          setChosen(value);
          onChange();
        }}
      />
      <input type="hidden" name={labelName} value={chosen?.label ?? ''} />
    </div>
  );
}
