import {
  CareersSiteEditingDocument,
  ColourAdviceDocument,
  PublishCareersSiteDocument,
  SaveCareersSiteDraftDocument,
  type SiteConfigurationInput,
} from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react';
import { Check, CircleAlert, Loader, PenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { redirectTelling } from '~/shell/told.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { ConfigurationForm } from '~/careers-site/configuration-form.tsx';
import { PublishSite } from '~/careers-site/publish-site.tsx';
import { SitePreview } from '~/careers-site/site-preview.tsx';
import { useDraft, type Draft, type Saved } from '~/careers-site/use-draft.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused, statusOf } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('careersSite.edit'));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(CareersSiteEditingDocument, { id: params.siteId! });
}

/** What is typed here is newer than what could be read again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod !== 'POST' && defaultShouldRevalidate;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const draft = { careersSiteId: params.siteId!, expectedVersion: Number(form.get('expectedVersion')) };
  if (form.get('intent') === 'publish') {
    const { failure } = await gateway.run(PublishCareersSiteDocument, { input: draft });
    if (failure) return refused(failure);
    throw redirectTelling(
      `/settings/careers-sites/${draft.careersSiteId}`,
      translatorFor(languageOf(request))('careersSite.published'),
    );
  }
  const configuration = JSON.parse(String(form.get('configuration'))) as SiteConfigurationInput;
  const { data: answer, failure } = await gateway.run(SaveCareersSiteDraftDocument, {
    input: { ...draft, configuration },
  });
  if (!failure) return { saved: answer.saveCareersSiteDraft } satisfies Saved;
  const status = { status: statusOf(failure) };
  if (failure.code === 'CONFLICT') {
    const { managedCareersSite: theirs } = await gateway.read(CareersSiteEditingDocument, { id: draft.careersSiteId });
    return data<Saved>({ failure, theirs: { version: theirs.version, draft: theirs.draft } }, status);
  }
  const isAboutColours = Object.keys(failure.fields).some((path) => path.includes('colours.'));
  const advice = isAboutColours
    ? (await gateway.run(ColourAdviceDocument, { colours: configuration.colours })).data?.colourAdvice
    : [];
  return data<Saved>(
    { failure, advice: Object.fromEntries((advice ?? []).map(({ colour, nearest }) => [colour, nearest])) },
    status,
  );
}

export default function EditCareersSite() {
  const t = useTranslations('careersSite');
  const { managedCareersSite: site } = useLoaderData<typeof loader>();
  const draft = useDraft(site);
  const isKept = draft.state === 'saved';
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={t('editSite', { name: site.name })}
        lead={<SaveMark draft={draft} />}
        actions={
          <>
            <Link to={`/settings/careers-sites/${site.id}`} className={buttonClass('secondary')}>
              {t('done')}
            </Link>
            <PublishSite
              version={draft.version}
              changes={draft.changes}
              isFirst={site.publishedNumber === null}
              disabledReason={isKept ? undefined : t(`saveStates.${draft.state}`)}
            />
          </>
        }
      />
      <Trouble draft={draft} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)]">
        <form aria-label={t('form')} onSubmit={(event) => event.preventDefault()} className="min-w-0">
          <ConfigurationForm draft={draft} />
        </form>
        <SitePreview
          title={t('previewOf', { name: site.name })}
          url={site.previewUrl}
          languages={draft.value.languages}
          shown={draft.shown}
          className="lg:sticky lg:top-16 lg:h-[calc(100dvh-5.5rem)]"
        />
      </div>
      <UnsavedGuard isDirty={!isKept} />
    </div>
  );
}

const MARKS = {
  saved: Check,
  unsaved: PenLine,
  saving: Loader,
  refused: CircleAlert,
  failed: CircleAlert,
  conflict: CircleAlert,
};

/** Whether what one sees is kept. */
function SaveMark({ draft }: { draft: Draft }) {
  const t = useTranslations('careersSite');
  const Icon = MARKS[draft.state];
  const isWrong = draft.state === 'refused' || draft.state === 'failed' || draft.state === 'conflict';
  return (
    <p role="status" className={`flex items-center gap-1.5 ${isWrong ? 'font-medium text-danger' : ''}`}>
      <Icon aria-hidden="true" className="size-4" />
      {t(`saveStates.${draft.state}`)}
    </p>
  );
}

/** Why the draft is not kept, with the way on. */
function Trouble({ draft }: { draft: Draft }) {
  const t = useTranslations('careersSite');
  if (draft.state === 'conflict' && draft.theirs) {
    const { version } = draft.theirs;
    return (
      <Notice
        tone="warning"
        isLive
        title={t('conflictTitle')}
        actions={
          <>
            <Button onClick={() => window.location.reload()}>{t('takeTheirs')}</Button>
            <Button variant="primary" onClick={() => draft.save(version)}>
              {t('keepMine')}
            </Button>
          </>
        }
      >
        {t('conflictText')}
      </Notice>
    );
  }
  if (draft.state === 'failed') {
    return (
      <Notice tone="danger" isLive actions={<Button onClick={() => draft.save()}>{t('tryAgain')}</Button>}>
        {draft.failure?.sentence}
      </Notice>
    );
  }
  return draft.state === 'refused' ? <FormErrors failure={withPlainPaths(draft.failure)} /> : null;
}

function withPlainPaths(failure: Draft['failure']): Draft['failure'] {
  if (!failure) return failure;
  const fields = Object.entries(failure.fields).map(([path, sentence]) => [
    path.replace(/^(input\.)?configuration\./, ''),
    sentence,
  ]);
  return { ...failure, fields: Object.fromEntries(fields) as Record<string, string> };
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
