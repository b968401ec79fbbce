import {
  AcknowledgementChoicesDocument,
  SetVacancyFormDocument,
  VacancyFormSectionDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { ChoiceBar } from '~/set-up/choice-bar.tsx';
import { chosen } from '~/set-up/choice.server.ts';
import { FormComposer } from '~/set-up/form-composer.tsx';
import { draftOf, type FieldDraft, inputOf } from '~/set-up/form-draft.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [section, acknowledgements] = await Promise.all([
    gateway.read(VacancyFormSectionDocument, { id: params.vacancyId! }),
    gateway.run(AcknowledgementChoicesDocument),
  ]);
  return { ...section, acknowledgements: acknowledgements.data?.acknowledgementTemplates ?? [] };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const vacancyId = params.vacancyId!;
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return chosen(request, gateway, vacancyId, await request.formData());
  const { drafts, expectedVersion } = (await request.json()) as { drafts: FieldDraft[]; expectedVersion: number };
  const { failure } = await gateway.run(SetVacancyFormDocument, {
    input: { vacancyId, expectedVersion, fields: drafts.map(inputOf) },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('setUp.formSaved'), failure: undefined };
}

export default function VacancyFormSection() {
  const t = useTranslations('setUp');
  const shell = useTranslations('shell');
  const { vacancy, applicationForms, acknowledgements } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<typeof action>();
  const [opened, setOpened] = useState(vacancy);
  const [drafts, setDrafts] = useState(() => vacancy.form.fields.map(draftOf));
  const [isDirty, setIsDirty] = useState(false);
  const choiceOf = (part: string) => vacancy.choices.find((each) => each.part === part)!;
  const form = choiceOf('APPLICATION_FORM');
  const [isComposing, setIsComposing] = useState(form.source === 'OWN');
  const failure = fetcher.data?.failure;
  const isSaved = fetcher.data !== undefined && !failure;
  const isReadOnly = !vacancy.viewerCanEdit;
  useActionResult(fetcher.data);

  // Another template, the way back to the default or a saved form brings other fields.
  const shown = `${form.source} ${form.template?.id} ${vacancy.ownFormVersion} ${vacancy.form.version}`;
  useEffect(() => {
    if (isDirty && !isSaved) return;
    setDrafts(vacancy.form.fields.map(draftOf));
    setOpened(vacancy);
    setIsDirty(false);
    setIsComposing(form.source === 'OWN');
  }, [shown, isSaved]);

  const save = (expectedVersion: number) =>
    fetcher.submit(JSON.stringify({ drafts, expectedVersion }), { method: 'post', encType: 'application/json' });
  const canCompose = isComposing && !isReadOnly;

  return (
    <div className="flex flex-col gap-4">
      <UnsavedGuard isDirty={isDirty} />
      <FormErrors failure={failure?.code === 'CONFLICT' ? undefined : failure} />
      {failure?.code === 'CONFLICT' ? (
        <Notice
          tone="warning"
          title={t('conflictTitle')}
          isLive
          actions={
            <>
              <Button
                onClick={() => {
                  setDrafts(vacancy.form.fields.map(draftOf));
                  setOpened(vacancy);
                  setIsDirty(false);
                }}
              >
                {t('conflictLoad')}
              </Button>
              <Button onClick={() => save(vacancy.ownFormVersion)}>{t('conflictOverwrite')}</Button>
            </>
          }
        >
          {t('conflictText', { theirs: String(vacancy.form.fields.length), mine: String(drafts.length) })}
        </Notice>
      ) : null}
      <ChoiceBar
        choice={form}
        templates={applicationForms.filter(({ isArchived }) => !isArchived)}
        plain={t('plainForm')}
        isReadOnly={isReadOnly}
      />
      <Card
        title={t('form')}
        actions={
          isComposing || isReadOnly ? null : (
            <Button size="sm" onClick={() => setIsComposing(true)}>
              {t('composeOwn')}
            </Button>
          )
        }
      >
        <p className="mb-4 text-ink-muted">{t('formLead')}</p>
        <FormComposer
          drafts={drafts}
          errors={fieldErrors(failure)}
          isReadOnly={!canCompose}
          onChange={(next) => {
            setDrafts(next);
            setIsDirty(true);
          }}
        />
      </Card>
      {canCompose ? (
        <Button
          variant="primary"
          isPending={fetcher.state !== 'idle'}
          className="self-start"
          onClick={() => save(opened.ownFormVersion)}
        >
          {shell('save')}
        </Button>
      ) : null}
      <h2 className="mt-2 font-semibold">{t('acknowledgement')}</h2>
      <ChoiceBar
        choice={choiceOf('ACKNOWLEDGEMENT')}
        templates={acknowledgements}
        plain={t('plainAcknowledgement')}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
