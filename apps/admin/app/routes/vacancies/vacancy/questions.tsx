import { SetVacancyQuestionsDocument, VacancyQuestionsDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { MessageCircleQuestion, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { QuestionEditor } from '~/vacancies/question-editor.tsx';
import { blankQuestion, draftOf, inputOf, type QuestionDraft } from '~/vacancies/question-draft.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(VacancyQuestionsDocument, { id: params.vacancyId! });
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const drafts = (await request.json()) as QuestionDraft[];
  const { failure } = await gatewayFor(request, context).run(SetVacancyQuestionsDocument, {
    input: { vacancyId: params.vacancyId!, questions: drafts.map(inputOf) },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('vacancy.questionsSaved'), failure: undefined };
}

export default function VacancyQuestions() {
  const t = useTranslations('vacancy');
  const shell = useTranslations('shell');
  const { vacancy } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<typeof action>();
  const [drafts, setDrafts] = useState(() => vacancy.questions.map(draftOf));
  const [isDirty, setIsDirty] = useState(false);
  const isReadOnly = !vacancy.viewerCanEdit;
  const errors = fieldErrors(fetcher.data?.failure);
  const isSaved = fetcher.data && !fetcher.data.failure;
  useActionResult(fetcher.data);

  useEffect(() => {
    if (!isSaved) return;
    setIsDirty(false);
    setDrafts(vacancy.questions.map(draftOf));
  }, [isSaved, fetcher.data, vacancy.questions]);

  const change = (next: QuestionDraft[]) => {
    setDrafts(next);
    setIsDirty(true);
  };
  const swap = (from: number, to: number) => {
    const next = [...drafts];
    [next[from], next[to]] = [next[to]!, next[from]!];
    change(next);
  };

  return (
    <div className="flex flex-col gap-4">
      <UnsavedGuard isDirty={isDirty} />
      <FormErrors failure={fetcher.data?.failure} />
      <Card title={t('questions')}>
        <p className="mb-4 text-ink-muted">{t('questionsLead')}</p>
        {drafts.length === 0 ? (
          <EmptyState icon={<MessageCircleQuestion aria-hidden="true" className="size-6" />} title={t('noQuestions')}>
            {t('noQuestionsText')}
          </EmptyState>
        ) : (
          <ol className="flex flex-col gap-3">
            {drafts.map((draft, place) => (
              <QuestionEditor
                key={draft.key}
                draft={draft}
                place={place}
                count={drafts.length}
                errors={errors}
                isReadOnly={isReadOnly}
                onChange={(changed) => change(drafts.map((other) => (other.key === draft.key ? changed : other)))}
                onMove={(step) => swap(place, place + step)}
                onRemove={() => change(drafts.filter(({ key }) => key !== draft.key))}
              />
            ))}
          </ol>
        )}
        {isReadOnly ? null : (
          <Button
            icon={<Plus aria-hidden="true" className="size-4" />}
            className="mt-4"
            onClick={() => change([...drafts, blankQuestion()])}
          >
            {t('addQuestion')}
          </Button>
        )}
      </Card>
      {isReadOnly ? null : (
        <Button
          variant="primary"
          isPending={fetcher.state !== 'idle'}
          className="self-start"
          onClick={() => fetcher.submit(JSON.stringify(drafts), { method: 'post', encType: 'application/json' })}
        >
          {shell('save')}
        </Button>
      )}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
