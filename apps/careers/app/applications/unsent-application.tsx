import { useTranslations } from 'use-intl';
import type { Entry } from './entries';
import { isAnswerField, PERSON_FIELDS } from './field-names';
import type { TypedApplication } from './typed-application';

interface UnsentApplicationProps {
  title: string;
  text: string;
  typed: TypedApplication;
  entries: readonly Entry[];
}

/** When the form itself cannot be shown again: everything that was typed, to be copied. */
export function UnsentApplication({ title, text, typed, entries }: UnsentApplicationProps) {
  const t = useTranslations('apply');
  const labelOf = (name: string) =>
    entries.find((entry) => entry.name === name)?.label ??
    (name === 'phone' || name === 'motivation' ? t(name) : t('answer'));
  const rows: [label: string, value: string | undefined][] = [
    ...PERSON_FIELDS.map((field): [string, string | undefined] => [t(field), typed.values[field]]),
    ...Object.entries(typed.values)
      .filter(([name]) => isAnswerField(name))
      .map(([name, value]): [string, string | undefined] => [labelOf(name), value]),
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
              <div key={`${label} ${value}`}>
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
