import { useTranslations } from 'use-intl';
import { answerField, PERSON_FIELDS, type Question, type TypedApplication } from './typed-application';

interface UnsentApplicationProps {
  title: string;
  text: string;
  typed: TypedApplication;
  questions: readonly Question[];
}

/** When the form itself cannot be shown again: everything that was typed, to be copied. */
export function UnsentApplication({ title, text, typed, questions }: UnsentApplicationProps) {
  const t = useTranslations('apply');
  const rows: [label: string, value: string | undefined][] = [
    ...PERSON_FIELDS.map((field): [string, string | undefined] => [t(field), typed.values[field]]),
    [t('motivation'), typed.values.motivation],
    ...questions.map(({ id, label }): [string, string | undefined] => [label, typed.values[answerField(id)]]),
  ];
  const filledIn = rows.filter(([, value]) => value);
  return (
    <div className="page-narrow py-12">
      <div role="alert">
        <h1 className="heading-1">{title}</h1>
        <p className="lead mt-4">{text}</p>
      </div>
      {filledIn.length > 0 ? (
        <section aria-labelledby="typed" className="panel mt-8 p-5">
          <h2 id="typed" className="heading-2 mb-4">
            {t('yourAnswers')}
          </h2>
          <dl className="grid gap-4">
            {filledIn.map(([label, value]) => (
              <div key={label}>
                <dt className="text-ink-muted">{label}</dt>
                <dd dir="auto" className="mt-0.5 whitespace-pre-wrap [overflow-wrap:anywhere]">
                  {value}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </div>
  );
}
