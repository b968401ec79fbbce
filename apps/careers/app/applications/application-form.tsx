import { FileCheck } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { ApplicationErrors } from './application-errors';
import { ErrorSummary } from './error-summary';
import { describedBy, FieldFault, Hint, LabelText, TextArea, TextField } from './form-fields';
import { QuestionField } from './question-field';
import {
  answerField,
  CONSENT_FIELD,
  FILE_FIELD,
  TRAP_FIELD,
  type Question,
  type TypedApplication,
} from './typed-application';
import { usePaths } from '~/shell/use-paths';

interface ApplicationFormProps {
  questions: readonly Question[];
  consent: { version: number; text: string };
  typed: TypedApplication;
  errors: ApplicationErrors | undefined;
}

/** The file comes last: whatever is wrong with it, all that was typed has arrived by then. */
export function ApplicationForm({ questions, consent, typed, errors }: ApplicationFormProps) {
  const t = useTranslations('apply');
  const { values, keptFile, idempotencyKey } = typed;
  const field = (name: string) => ({ name, error: errors?.fields[name], defaultValue: values[name] });
  return (
    <form
      method="post"
      encType="multipart/form-data"
      noValidate={errors !== undefined}
      data-application
      data-sending={t('submitting')}
      className="grid gap-10"
    >
      {errors ? <ErrorSummary errors={errors} questions={questions} /> : null}
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />

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
        <TextField
          {...field('phone')}
          label={t('phone')}
          hint={t('phoneHint')}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={50}
        />
      </Part>

      <Part title={t('yourMotivation')}>
        <TextArea {...field('motivation')} label={t('motivation')} hint={t('motivationHint')} rows={7} />
      </Part>

      {questions.length > 0 ? (
        <Part title={t('questions')}>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              typed={values[answerField(question.id)]}
              error={errors?.fields[answerField(question.id)]}
            />
          ))}
        </Part>
      ) : null}

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

      <Part title={t('yourCv')}>
        <CvField keptFile={keptFile} error={errors?.fields[FILE_FIELD]} />
      </Part>

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

function CvField({ keptFile, error }: { keptFile: TypedApplication['keptFile']; error: string | undefined }) {
  const t = useTranslations('apply');
  const name = FILE_FIELD;
  const hint = keptFile ? t('cvReplaceHint') : t('cvHint');
  return (
    <div className="grid gap-1.5">
      {keptFile ? (
        <p className="mb-2 flex items-start gap-2.5 rounded-lg bg-success-soft p-3.5 font-semibold text-success">
          <FileCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
            {t('cvKept', { name: keptFile.name || t('cvUnnamed') })}
          </span>
          <input type="hidden" name="uploadToken" value={keptFile.token} />
          <input type="hidden" name="uploadName" value={keptFile.name} />
        </p>
      ) : null}
      <label htmlFor={name} className="font-semibold">
        <LabelText label={keptFile ? t('cvReplace') : t('cv')} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldFault name={name}>{error}</FieldFault>
      <input
        id={name}
        type="file"
        name={name}
        accept=".pdf,.docx,.odt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text"
        data-too-large={t('fileTooLarge', { megabytes: '10' })}
        {...describedBy({ name, hint, error })}
        className="field cursor-pointer border-dashed py-3 file:me-4 file:min-h-9 file:cursor-pointer file:rounded-full file:border-0 file:bg-brand-soft file:px-4 file:font-semibold file:text-brand"
      />
    </div>
  );
}
