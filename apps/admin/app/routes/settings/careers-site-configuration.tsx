import {
  CareersSiteEditingDocument,
  CareersSitePreviewDocument,
  DiscardCareersSiteDraftDocument,
  PublishCareersSiteDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { PublishSite } from '~/careers-site/publish-site.tsx';
import { SitePreview } from '~/careers-site/site-preview.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const { managedCareersSite: site } = await gateway.read(CareersSiteEditingDocument, { id: params.siteId! });
  const { managedCareersSite: shown } = await gateway.read(CareersSitePreviewDocument, {
    id: params.siteId!,
    number: site.publishedNumber,
  });
  return { site, previewUrl: shown.previewUrl };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const input = { careersSiteId: params.siteId!, expectedVersion: Number(form.get('expectedVersion')) };
  const isDiscarding = form.get('intent') === 'discard';
  const { failure } = isDiscarding
    ? await gateway.run(DiscardCareersSiteDraftDocument, { input })
    : await gateway.run(PublishCareersSiteDocument, { input });
  if (failure) return refused(failure);
  return { done: t(isDiscarding ? 'careersSite.discarded' : 'careersSite.published'), failure: undefined };
}

export default function CareersSiteConfiguration() {
  const t = useTranslations('careersSite');
  const { site, previewUrl } = useLoaderData<typeof loader>();
  const { publishedNumber: number, publishedAt, publishedByName: name, changes } = site;
  const date = publishedAt ? formatDateTime(publishedAt) : '';
  const isFirst = number === null;
  return (
    <div className="flex flex-col gap-4">
      {isFirst || changes.length > 0 ? (
        <Notice
          tone="info"
          actions={
            <>
              {isFirst ? null : (
                <ConfirmButton
                  label={t('discard')}
                  title={t('discardTitle')}
                  fields={{ intent: 'discard', expectedVersion: site.version }}
                >
                  <p>{t('discardText')}</p>
                </ConfirmButton>
              )}
              <PublishSite version={site.version} changes={changes} isFirst={isFirst} />
            </>
          }
        >
          {isFirst ? t('neverPublishedText') : t('draftWaiting', { count: changes.length })}
        </Notice>
      ) : null}
      <div>
        <h3 className="font-semibold">{t(isFirst ? 'draftSite' : 'currentSite')}</h3>
        {isFirst ? null : (
          <p className="text-sm text-ink-muted">
            {name ? t('publishedSince', { number, date, name }) : t('publishedSinceStart', { number, date })}
          </p>
        )}
      </div>
      <SitePreview
        title={t('previewOf', { name: site.name })}
        url={previewUrl}
        languages={site.published?.languages ?? site.draft.languages}
        shown={number ?? 0}
        className="h-[46rem]"
      />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
