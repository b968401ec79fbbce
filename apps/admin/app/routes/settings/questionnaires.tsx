import { QuestionnairesDocument, SaveQuestionnaireDocument } from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { TemplateEditor, type SentTemplate } from '~/set-up/template-editor.tsx';
import { TemplateList } from '~/set-up/template-list.tsx';
import { actOnTemplate, isSaving } from '~/set-up/template-list.server.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { draftOf, inputOf, type QuestionDraft } from '~/vacancies/question-draft.ts';
import { QuestionList } from '~/vacancies/question-list.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(QuestionnairesDocument);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  if (!isSaving(request)) return actOnTemplate(request, gateway);
  const { id, content, ...sent } = (await request.json()) as SentTemplate<QuestionDraft[]>;
  const { failure } = await gateway.run(SaveQuestionnaireDocument, {
    input: { ...sent, questionnaireId: id, questions: content.map(inputOf) },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('setUp.templateSaved'), failure: undefined };
}

export default function Questionnaires() {
  const t = useTranslations('setUp');
  const pages = useTranslations('settings.pages');
  const { questionnaires } = useLoaderData<typeof loader>();
  const edited = useSearchParams()[0].get('edit');
  const template = questionnaires.find(({ id }) => id === edited);
  if (template || edited === 'new') {
    return (
      <TemplateEditor
        key={edited}
        template={template}
        stored={(template?.questions ?? []).map(draftOf)}
        sizeOf={(content) => content.length}
      >
        {(content, change, errors) => <QuestionList drafts={content} errors={errors} onChange={change} />}
      </TemplateEditor>
    );
  }
  return (
    <TemplateList
      title={pages('questionnaires')}
      lead={t('questionnaires.lead')}
      empty={t('questionnaires.empty')}
      kind="QUESTIONNAIRE"
      templates={questionnaires}
      contentOf={({ questions }) => t('questions', { count: questions.length })}
    />
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
