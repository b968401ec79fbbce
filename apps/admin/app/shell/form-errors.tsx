import type { Failure } from '@instroom/graphql/errors.ts';
import { ErrorSummary, type SummarisedError } from '@instroom/ui/error-summary.tsx';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from './field-errors.ts';

/** What is wrong with a form, at its top. Nothing when there is no failure. */
export function FormErrors({ failure }: { failure: Failure | undefined }) {
  const t = useTranslations('shell');
  const [errors, setErrors] = useState(() => summarised(failure));
  // The name of a field is read from the page: a sentence such as "Fill this in" says nothing by itself.
  useEffect(() => setErrors(summarised(failure, labelOf)), [failure]);
  return <ErrorSummary title={t('checkFields')} errors={errors} />;
}

function summarised(failure: Failure | undefined, label?: (fieldId: string) => string | undefined): SummarisedError[] {
  if (!failure) return [];
  const fields = Object.entries(fieldErrors(failure));
  if (fields.length === 0) return [{ sentence: failure.sentence }];
  return fields.map(([fieldId, sentence]) => {
    const name = label?.(fieldId);
    return { fieldId, sentence: name ? `${name}: ${sentence}` : sentence };
  });
}

function labelOf(fieldId: string): string | undefined {
  const label = document.querySelector(`label[for="${CSS.escape(fieldId)}"]`);
  return label?.firstChild?.textContent?.trim();
}
