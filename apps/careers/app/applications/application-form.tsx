import { useLocale, useTranslations } from 'use-intl';
import type { ApplicationErrors } from './application-errors';
import { type Entry, isFile } from './entries';
import { EntryField, FileField } from './entry-field';
import { ErrorSummary } from './error-summary';
import { describedBy, FieldFault, TextField } from './form-fields';
import { CONSENT_FIELD, TRAP_FIELD, VIA_FIELD } from './field-names';
import { type TypedApplication } from './typed-application';
import { usePaths } from '~/shell/use-paths';

interface ApplicationFormProps {
  entries: readonly Entry[];
  consent: { version: number; text: string };
  typed: TypedApplication;
  errors: ApplicationErrors | undefined;
}

/** Files come last: whatever is wrong with them, all that was typed has arrived by then. */
export function ApplicationForm({ entries, consent, typed, errors }: ApplicationFormProps) {
  const t = useTranslations('apply');
  const { values, keptFiles, via, idempotencyKey } = typed;
  const field = (name: string) => ({ name, error: errors?.fields[name], defaultValue: values[name] });
  const texts = entries.filter((entry) => !isFile(entry));
  const files = entries.filter(isFile);
  const shown = (entry: Entry) => (
    <EntryField key={entry.id} entry={entry} typed={values[entry.name]} error={errors?.fields[entry.name]} />
  );
  const questions = texts.filter(({ isQuestion }) => isQuestion);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      noValidate={errors !== undefined}
      data-application
      data-sending={t('submitting')}
      className="grid gap-10"
    >
      {errors ? <ErrorSummary errors={errors} entries={entries} /> : null}
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name={VIA_FIELD} value={via} />

      <Part title={t('yourDetails')}>
        <div className="grid gap-6 sm:grid-cols-2 sm:items-start">
          <TextField
            {...field('firstName')}
            label={t('firstName')}
            isRequired
            autoComplete="given-name"
            maxLength={100}
          />
          <TextField
            {...field('lastName')}
            label={t('lastName')}
            isRequired
            autoComplete="family-name"
            maxLength={100}
          />
        </div>
        <TextField
          {...field('email')}
          label={t('email')}
          hint={t('emailHint')}
          isRequired
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
        />
        {texts.filter(({ isQuestion }) => !isQuestion).map(shown)}
      </Part>

      {questions.length > 0 ? <Part title={t('questions')}>{questions.map(shown)}</Part> : null}

      <Part title={t('consentTitle')}>
        <ConsentField
          consent={consent}
          isGiven={values[CONSENT_FIELD] === String(consent.version)}
          error={errors?.fields[CONSENT_FIELD]}
        />
      </Part>

      <div hidden>
        <label htmlFor={TRAP_FIELD}>{t('leaveEmpty')}</label>
        <input id={TRAP_FIELD} name={TRAP_FIELD} tabIndex={-1} autoComplete="off" />
      </div>

      {files.length > 0 ? (
        <Part title={files.length === 1 && files[0]?.kind === 'CV' ? t('yourCv') : t('yourFiles')}>
          {files.map((entry) => (
            <FileField key={entry.id} entry={entry} kept={keptFiles[entry.name]} error={errors?.fields[entry.name]} />
          ))}
        </Part>
      ) : null}

      <button type="submit" className="action w-full sm:w-fit">
        {t('submit')}
      </button>
    </form>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-6">
      <h2 className="heading-2">{title}</h2>
      {children}
    </section>
  );
}

function ConsentField({
  consent,
  isGiven,
  error,
}: {
  consent: ApplicationFormProps['consent'];
  isGiven: boolean;
  error: string | undefined;
}) {
  const t = useTranslations('apply');
  const { pathOf } = usePaths();
  const language = useLocale();
  const name = CONSENT_FIELD;
  return (
    <div className="grid gap-3">
      <FieldFault name={name}>{error}</FieldFault>
      <label className="panel flex cursor-pointer items-start gap-3.5 p-4 has-checked:border-brand has-checked:bg-brand-soft">
        <input
          id={name}
          type="checkbox"
          name={name}
          value={consent.version}
          required
          defaultChecked={isGiven}
          {...describedBy({ name, error })}
          className="mt-0.5 size-6 shrink-0 accent-brand"
        />
        <span className="min-w-0 whitespace-pre-line">{consent.text}</span>
      </label>
      <p>
        <a
          href={pathOf('privacy', language)}
          target="_blank"
          rel="noopener"
          className="text-link inline-flex min-h-9 items-center"
        >
          {t('consentRead')}
          <span className="sr-only"> {t('opensInNewTab')}</span>
        </a>
      </p>
    </div>
  );
}
