import {
  QuestionnaireChoicesDocument,
  SetVacancyQuestionsDocument,
  VacancyQuestionsDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Select } from '@instroom/ui/select.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { ChoiceBar } from '~/set-up/choice-bar.tsx';
import { chosen } from '~/set-up/choice.server.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { draftOf, inputOf, type QuestionDraft } from '~/vacancies/question-draft.ts';
import { QuestionList } from '~/vacancies/question-list.tsx';

const WAITS = [1, 2, 3, 5, 7, 14, 30];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [section, choices] = await Promise.all([
    gateway.read(VacancyQuestionsDocument, { id: params.vacancyId! }),
    gateway.run(QuestionnaireChoicesDocument),
  ]);
  return { ...section, questionnaires: (choices.data?.questionnaires ?? []).filter(({ isArchived }) => !isArchived) };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const vacancyId = params.vacancyId!;
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return chosen(request, gateway, vacancyId, await request.formData());
  const { drafts, afterDays } = (await request.json()) as { drafts: QuestionDraft[]; afterDays: string };
  const { failure } = await gateway.run(SetVacancyQuestionsDocument, {
    input: { vacancyId, questions: drafts.map(inputOf), knockOutAfterDays: afterDays ? Number(afterDays) : null },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('vacancy.questionsSaved'), failure: undefined };
}

export default function VacancyQuestions() {
  const t = useTranslations('vacancy');
  const setUp = useTranslations('setUp');
  const shell = useTranslations('shell');
  const { vacancy, questionnaires } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<typeof action>();
  const choice = vacancy.choices.find(({ part }) => part === 'QUESTIONNAIRE')!;
  const isInherited = choice.source !== 'OWN' && choice.source !== 'NONE';
  const [drafts, setDrafts] = useState(() => vacancy.questions.map(draftOf));
  const [afterDays, setAfterDays] = useState(String(vacancy.knockOutAfterDays ?? ''));
  const [isDirty, setIsDirty] = useState(false);
  const [isComposing, setIsComposing] = useState(!isInherited);
  const isReadOnly = !vacancy.viewerCanEdit || !isComposing;
  const isSaved = fetcher.data && !fetcher.data.failure;
  useActionResult(fetcher.data);

  const shown = `${choice.source} ${choice.template?.id}`;
  useEffect(() => {
    if (isDirty && !isSaved) return;
    setIsDirty(false);
    setDrafts(vacancy.questions.map(draftOf));
    setAfterDays(String(vacancy.knockOutAfterDays ?? ''));
    setIsComposing(!isInherited);
  }, [isSaved, fetcher.data, shown, vacancy.questions]);

  const change = (next: QuestionDraft[]) => {
    setDrafts(next);
    setIsDirty(true);
  };
  const hasKnockOut = drafts.some(
    ({ knockOut }) => knockOut.answers.length > 0 || Boolean(knockOut.below || knockOut.above),
  );

  return (
    <div className="flex flex-col gap-4">
      <UnsavedGuard isDirty={isDirty} />
      <FormErrors failure={fetcher.data?.failure} />
      <ChoiceBar
        choice={choice}
        templates={questionnaires}
        plain={setUp('noQuestionnaire')}
        isReadOnly={!vacancy.viewerCanEdit}
      />
      <Card
        title={t('questions')}
        actions={
          isComposing || !vacancy.viewerCanEdit ? null : (
            <Button size="sm" onClick={() => setIsComposing(true)}>
              {setUp('ownQuestions')}
            </Button>
          )
        }
      >
        <p className="mb-4 text-ink-muted">{t('questionsLead')}</p>
        <QuestionList
          drafts={drafts}
          errors={fieldErrors(fetcher.data?.failure)}
          isReadOnly={isReadOnly}
          onChange={change}
        />
      </Card>
      {hasKnockOut ? (
        <Card title={setUp('knockOutTitle')}>
          <p className="mb-4 text-ink-muted">{setUp('knockOutLead')}</p>
          <Select
            name="knockOutAfterDays"
            label={setUp('knockOutAfterDays')}
            value={afterDays}
            disabled={isReadOnly}
            emptyLabel={setUp('knockOutNever')}
            className="sm:max-w-xs"
            options={[...new Set([...WAITS, ...(vacancy.knockOutAfterDays ? [vacancy.knockOutAfterDays] : [])])]
              .sort((a, b) => a - b)
              .map((count) => ({ value: String(count), label: setUp('knockOutDays', { count }) }))}
            onChange={(event) => {
              setAfterDays(event.target.value);
              setIsDirty(true);
            }}
          />
        </Card>
      ) : null}
      {isReadOnly ? null : (
        <Button
          variant="primary"
          isPending={fetcher.state !== 'idle'}
          className="self-start"
          onClick={() =>
            fetcher.submit(JSON.stringify({ drafts, afterDays }), { method: 'post', encType: 'application/json' })
          }
        >
          {shell('save')}
        </Button>
      )}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
