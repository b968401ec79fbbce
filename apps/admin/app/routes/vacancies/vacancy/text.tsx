import { EditVacancyDocument, VacancyTextDocument, VacancyVersionDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { showToast } from '@instroom/ui/toast.tsx';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useRevalidator, useSearchParams } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { badInput } from '~/shell/field-errors.ts';
import { gatewayFor, statusOf } from '~/shell/gateway.server.ts';
import { VacancyForm } from '~/vacancies/vacancy-form.tsx';
import { vacancyLists } from '~/vacancies/vacancy-lists.server.ts';
import { readVacancyFields, valuesFromForm, valuesOf } from '~/vacancies/vacancy-values.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [{ vacancy }, lists] = await Promise.all([
    gateway.read(VacancyTextDocument, { id: params.vacancyId! }),
    vacancyLists(gateway),
  ]);
  return { vacancy, lists };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const vacancyId = params.vacancyId!;
  const { fields, faults } = readVacancyFields(valuesFromForm(form), t);
  if (Object.keys(faults).length > 0)
    return data(
      { failure: badInput(t('shell.checkFields'), faults), savedVersion: undefined, newestVersion: undefined },
      { status: 422 },
    );

  const expectedVersion = Number(form.get('overwriteVersion') ?? form.get('expectedVersion'));
  const { data: answer, failure } = await gateway.run(EditVacancyDocument, {
    input: { vacancyId, expectedVersion, fields },
  });
  if (!failure) return { failure: undefined, savedVersion: answer.editVacancy.version, newestVersion: undefined };
  const newest = failure.code === 'CONFLICT' ? await gateway.run(VacancyVersionDocument, { id: vacancyId }) : undefined;
  return data(
    { failure, savedVersion: undefined, newestVersion: newest?.data?.vacancy.version },
    { status: statusOf(failure) },
  );
}

export default function VacancyText() {
  const t = useTranslations('vacancyForm');
  const language = useLocale();
  const [params] = useSearchParams();
  const { vacancy, lists } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  // The form stays on the version it was opened with until that is saved or thrown away: what others save meanwhile is a conflict to show.
  const [opened, setOpened] = useState(vacancy);
  const takesNewest = useRef(false);
  const isSaved = result?.savedVersion !== undefined;

  useEffect(() => {
    if (!isSaved) return;
    takesNewest.current = true;
    showToast({ text: t('saved') });
  }, [result, isSaved, t]);
  useEffect(() => {
    if (!takesNewest.current || vacancy.version === opened.version) return;
    takesNewest.current = false;
    setOpened(vacancy);
  }, [vacancy, opened.version, result]);
  useEffect(() => {
    const field = params.get('field');
    // The text editor is there a moment after the page.
    const timer = setTimeout(() => field && document.getElementById(field)?.focus(), 100);
    return () => clearTimeout(timer);
  }, [params]);
  useEffect(() => {
    if (params.has('created')) sessionStorage.removeItem('vacancy-new');
  }, [params]);

  const loadNewest = () => {
    takesNewest.current = true;
    revalidate();
  };
  const isConflict = result?.failure?.code === 'CONFLICT' && opened.version !== result.newestVersion;

  return (
    <VacancyForm
      draftKey={`vacancy-${vacancy.id}`}
      values={valuesOf(opened, language)}
      version={opened.version}
      lists={lists}
      failure={result?.failure}
      submitLabel={t('create')}
      isReadOnly={!vacancy.viewerCanEdit}
      notice={
        isConflict ? (
          <Notice
            tone="warning"
            title={t('conflictTitle')}
            isLive
            actions={
              <>
                <Button onClick={loadNewest}>{t('conflictReload')}</Button>
                {result.newestVersion ? (
                  <Button type="submit" name="overwriteVersion" value={result.newestVersion}>
                    {t('conflictOverwrite')}
                  </Button>
                ) : null}
              </>
            }
          >
            {t('conflictText')}
          </Notice>
        ) : params.has('created') ? (
          <Notice tone="success" title={t('created')}>
            {t('createdNext')}
          </Notice>
        ) : null
      }
    >
      <input type="hidden" name="expectedVersion" value={opened.version} />
    </VacancyForm>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
