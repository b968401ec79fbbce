import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Form, useNavigation } from '@remix-run/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { useSessionCheck } from '~/shell/sign-in-again.tsx';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { useKeptDraft } from './kept-draft.ts';
import { VacancyFields, type VacancyLists } from './vacancy-fields.tsx';
import type { VacancyValues } from './vacancy-values.ts';

interface VacancyFormProps {
  /** Which draft this is: one per vacancy, and one for the new vacancy. */
  draftKey: string;
  values: VacancyValues;
  lists: VacancyLists;
  failure: Failure | undefined;
  /** The version of the vacancy that the values are of; another one puts its values into the fields. */
  version?: number;
  submitLabel: string;
  isReadOnly?: boolean;
  /** Stands above the fields: a conflict, a word of welcome. */
  notice?: ReactNode;
  children?: ReactNode;
}

/** The form of a vacancy: nothing typed is lost to an error, a reload, an ended session or a careless click. */
export function VacancyForm({
  draftKey,
  values,
  lists,
  failure,
  version,
  submitLabel,
  isReadOnly = false,
  notice,
  children,
}: VacancyFormProps) {
  const t = useTranslations('vacancyForm');
  const isSending = useNavigation().formMethod === 'POST';
  const form = useRef<HTMLFormElement>(null);
  const [isDirty, setIsDirty] = useState(false);
  const { kept, keep, forget } = useKeptDraft(draftKey);
  const checkSession = useSessionCheck();

  useEffect(() => checkSession(failure), [checkSession, failure]);
  const shownVersion = useRef(version);
  useEffect(() => {
    if (shownVersion.current === version) return;
    shownVersion.current = version;
    setIsDirty(false);
    forget();
  }, [version, forget]);

  const changed = () => {
    setIsDirty(true);
    // Hidden fields of the richer controls follow in the next render.
    requestAnimationFrame(() => form.current && keep(form.current));
  };

  return (
    <Form ref={form} method="post" noValidate onChange={changed} className="flex flex-col gap-4">
      <UnsavedGuard isDirty={(isDirty || kept !== undefined) && !isSending} />
      <FormErrors failure={failure?.code === 'CONFLICT' ? undefined : failure} />
      {notice}
      {kept && !isReadOnly ? (
        <Notice
          tone="warning"
          actions={
            <Button size="sm" onClick={forget}>
              {t('draftDiscard')}
            </Button>
          }
        >
          {t('draftRestored')}
        </Notice>
      ) : null}
      <VacancyFields
        key={`${kept ? 'kept' : 'stored'} ${version}`}
        values={kept ?? values}
        lists={lists}
        errors={fieldErrors(failure)}
        isReadOnly={isReadOnly}
        onChange={changed}
      />
      {children}
      {isReadOnly ? null : (
        <div className="sticky bottom-0 z-20 -mx-4 flex items-center gap-3 border-t border-line bg-canvas/95 px-4 py-3 backdrop-blur sm:mx-0 sm:rounded-lg sm:border sm:px-5">
          <Button type="submit" variant="primary" isPending={isSending}>
            {submitLabel}
          </Button>
          {isDirty || kept ? <p className="text-sm text-ink-muted">{t('unsaved')}</p> : null}
        </div>
      )}
    </Form>
  );
}
