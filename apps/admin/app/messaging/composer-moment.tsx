import { DateField } from '@instroom/ui/date-field.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import type { Writing } from './composer-content.ts';

interface ComposerMomentProps {
  writing: Writing;
  ownZone: string;
  error?: string;
  onChange: (change: Partial<Writing>) => void;
}

const ZONES = [
  'Europe/Amsterdam',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Athens',
  'America/New_York',
  'America/Paramaribo',
  'America/Curacao',
  'Asia/Kolkata',
  'UTC',
];

/** When it goes, in a zone that is named, and what happens to it until then. */
export function ComposerMoment({ writing, ownZone, error, onChange }: ComposerMomentProps) {
  const t = useTranslations('composer');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([ownZone, here, writing.timeZone, ...ZONES])];
  return (
    <div className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,1.2fr)]">
        <DateField
          label={t('date')}
          name="content.sendAt"
          defaultValue={writing.date}
          placeholder={t('datePlaceholder')}
          openCalendarLabel={t('openCalendar')}
          onValueChange={(date) => onChange({ date })}
          isRequired
        />
        <TextField
          label={t('time')}
          name="time"
          type="time"
          value={writing.time}
          onChange={({ target }) => onChange({ time: target.value })}
          isRequired
        />
        <Select
          label={t('timeZone')}
          name="timeZone"
          value={writing.timeZone}
          onChange={({ target }) => onChange({ timeZone: target.value })}
          options={zones.map((zone) => ({ value: zone, label: zoneName(zone) }))}
        />
      </div>
      <FieldError id="send-at-error">{error}</FieldError>
      <details className="text-sm text-ink-muted">
        <summary className="cursor-pointer font-medium">{t('rulesTitle')}</summary>
        <ul className="mt-1.5 list-disc pl-5">
          {(['template', 'vacancy', 'erased', 'sender', 'clock'] as const).map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ').replace(/^(\w+)\/(.+)$/, '$2 ($1)');
}
