import { useTranslations } from 'use-intl';
import type { ApplicationErrors } from './application-errors';
import { type Entry, isFile } from './entries';
import { CONSENT_FIELD, PERSON_FIELDS } from './field-names';

interface ErrorSummaryProps {
  errors: ApplicationErrors;
  entries: readonly Entry[];
}

/** All that has to be mended, in the order of the form, each line leading to its field. */
export function ErrorSummary({ errors, entries }: ErrorSummaryProps) {
  const t = useTranslations('apply');
  const labels: [field: string, label: string][] = [
    ...PERSON_FIELDS.map((field): [string, string] => [field, t(field)]),
    ...entries.filter((entry) => !isFile(entry)).map(({ name, label }): [string, string] => [name, label]),
    [CONSENT_FIELD, t('consentTitle')],
    ...entries.filter(isFile).map(({ name, label }): [string, string] => [name, label]),
  ];
  const wrong = labels.filter(([field]) => errors.fields[field]);
  return (
    <div
      role="alert"
      tabIndex={-1}
      autoFocus
      className="rounded-xl border-2 border-danger bg-danger-soft p-5 outline-none"
    >
      <h2 className="text-lg font-bold text-danger">
        {wrong.length > 0 ? t('summaryTitle', { count: wrong.length }) : t('notSentTitle')}
      </h2>
      {errors.general ? (
        <p className="mt-2">
          {errors.general} {wrong.length === 0 ? t('tryAgain') : null}
        </p>
      ) : null}
      {wrong.length > 0 ? (
        <ul className="mt-2 grid list-disc gap-1.5 ps-5">
          {wrong.map(([field, label]) => (
            <li key={field}>
              <a href={`#${field}`} className="text-ink underline underline-offset-3 [overflow-wrap:anywhere]">
                {/[?!.:]$/.test(label) ? label : `${label}:`} {errors.fields[field]}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
