import { CandidatePreviewDocument, WorkflowNowDocument } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { Select } from '@instroom/ui/select.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { CandidateProgress } from '~/workflows/candidate-progress.tsx';
import { WorkflowHeader } from '~/workflows/workflow-header.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const { searchParams } = new URL(request.url);
  const { workflow } = await gateway.read(WorkflowNowDocument, { id: params.workflowId! });
  const language: 'NL' | 'EN' = searchParams.get('language') === 'EN' ? 'EN' : 'NL';
  const stageIds = workflow.stages.map(({ id }) => id);
  const stageId = stageIds.find((id) => id === searchParams.get('stage')) ?? stageIds[0] ?? '';
  const { candidatePreview } = await gateway.read(CandidatePreviewDocument, { stageIds, stageId, language });
  return { workflow, candidatePreview, stageId, isEnglish: language === 'EN' };
}

export default function WorkflowCandidate() {
  const t = useTranslations('workflows');
  const language = useLocale();
  const { workflow, candidatePreview, stageId, isEnglish } = useLoaderData<typeof loader>();
  const candidateLanguage = isEnglish ? 'EN' : 'NL';
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) => {
    params.set(name, value);
    setParams(params, { replace: true, preventScrollReset: true });
  };
  return (
    <div className="flex flex-col gap-4">
      <WorkflowHeader workflow={workflow} />
      <p className="text-ink-muted">{t('candidateLead')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t('candidateIs')}
          name="stage"
          value={stageId}
          onChange={(event) => choose('stage', event.target.value)}
          options={workflow.stages.map((stage) => ({ value: stage.id, label: nameIn(language, stage) }))}
        />
        <Select
          label={t('candidateLanguage')}
          name="language"
          value={candidateLanguage}
          onChange={(event) => choose('language', event.target.value)}
          options={(['NL', 'EN'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
      </div>
      <Card title={t('yourApplication')} className="max-w-2xl">
        <CandidateProgress progress={candidatePreview} language={candidateLanguage} />
      </Card>
      <Link to="/settings/statuses" className="self-start text-sm">
        {t('changeWording')}
      </Link>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
