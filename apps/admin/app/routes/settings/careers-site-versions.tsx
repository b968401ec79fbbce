import { CareersSiteVersionsDocument, RestoreCareersSiteVersionDocument } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { ChangesList } from '~/careers-site/changes-list.tsx';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(CareersSiteVersionsDocument, { id: params.siteId! });
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const number = Number(form.get('number'));
  const { failure } = await gatewayFor(request, context).run(RestoreCareersSiteVersionDocument, {
    input: { careersSiteId: params.siteId!, expectedVersion: Number(form.get('expectedVersion')), number },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('careersSite.restored', { number }), failure: undefined };
}

export default function CareersSiteVersions() {
  const t = useTranslations('careersSite');
  const { managedCareersSite: site } = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-ink-muted">{t('versionsLead')}</p>
      {site.versions.length === 0 ? <p>{t('neverPublishedText')}</p> : null}
      <ol className="flex flex-col gap-3">
        {site.versions.map(({ number, publishedAt, publishedByName: name, restoredFrom, changes }) => {
          const date = formatDateTime(publishedAt);
          const isShown = number === site.publishedNumber;
          return (
            <li key={number}>
              <Card>
                <div className="flex flex-wrap items-center justify-between gap-3">
                  <div className="min-w-0">
                    <h3 className="flex flex-wrap items-center gap-2 font-semibold">
                      {t('versionNumber', { number })}
                      {isShown ? <Badge tone="success">{t('shownNow')}</Badge> : null}
                    </h3>
                    <p className="text-sm text-ink-muted">
                      {name ? t('publishedBy', { date, name }) : t('publishedAtStart', { date })}
                      {restoredFrom === null ? '' : ` · ${t('restoredFrom', { number: restoredFrom })}`}
                    </p>
                  </div>
                  {isShown ? null : (
                    <ConfirmButton
                      label={t('restore')}
                      fullLabel={t('restoreVersion', { number })}
                      title={t('restoreTitle', { number })}
                      fields={{ number, expectedVersion: site.version }}
                    >
                      <p>{t('restoreText')}</p>
                      {site.changes.length > 0 ? <p className="mt-2 font-medium">{t('restoreDraftLost')}</p> : null}
                    </ConfirmButton>
                  )}
                </div>
                {changes.length > 0 ? (
                  <details className="mt-2">
                    <summary className="cursor-pointer text-sm font-medium text-brand">
                      {t('changes')} ({changes.length})
                    </summary>
                    <ChangesList changes={changes} />
                  </details>
                ) : number === 1 ? (
                  <p className="mt-2 text-sm text-ink-muted">{t('firstVersion')}</p>
                ) : null}
              </Card>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
