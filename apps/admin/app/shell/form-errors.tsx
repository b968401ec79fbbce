import type { Failure } from '@instroom/graphql/errors.ts';
import { ErrorSummary, type SummarisedError } from '@instroom/ui/error-summary.tsx';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from './field-errors.ts';

/** What is wrong with a form, at its top. Nothing when there is no failure. */
export function FormErrors({ failure }: { failure: Failure | undefined }) {
  const t = useTranslations('shell');
  const errors = useMemo<SummarisedError[]>(() => {
    if (!failure) return [];
    const fields = Object.entries(fieldErrors(failure));
    return fields.length > 0
      ? fields.map(([fieldId, sentence]) => ({ fieldId, sentence }))
      : [{ sentence: failure.sentence }];
  }, [failure]);
  return <ErrorSummary title={t('checkFields')} errors={errors} />;
}
