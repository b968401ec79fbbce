import { CareersSiteDocument } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyField } from '~/careers-site/copy-field.tsx';
import { EmbedGenerator } from '~/careers-site/embed-generator.tsx';
import { QrCode } from '~/careers-site/qr-code.tsx';
import { env } from '~/shell/env.server.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { managedCareersSite: site } = await gatewayFor(request, context).read(CareersSiteDocument, {
    id: params.siteId!,
  });
  return { site, origin: env.careersUrl.replace('{site}', site.slug) };
}

export default function CareersSiteLinks() {
  const t = useTranslations('careersSite');
  const { site, origin } = useLoaderData<typeof loader>();
  const [word, setWord] = useState('');
  const [place, setPlace] = useState('');
  if (!site.isOnline || !site.published) return <Notice tone="info">{t('notOnline')}</Notice>;

  const filters = new URLSearchParams(
    Object.entries({ q: word.trim(), place: place.trim() }).filter(([, value]) => value),
  );
  const list = `${site.publicUrl}${site.published.languages.includes('NL') ? '/vacatures' : '/en/jobs'}`;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-muted">{t('linksLead')}</p>
      <Card title={t('portalLink')}>
        <div className="flex flex-col gap-5">
          <CopyField name="portalLink" label={t('portalLink')} value={site.publicUrl} />
          <QrCode url={site.publicUrl} fileName={`qr-${site.slug}`} />
        </div>
      </Card>
      <Card title={t('filteredLink')}>
        <div className="flex flex-col gap-4">
          <p className="text-ink-muted">{t('filteredLinkHint')}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="word"
              label={t('filterWord')}
              value={word}
              onChange={(event) => setWord(event.target.value)}
            />
            <TextField
              name="place"
              label={t('filterPlace')}
              value={place}
              onChange={(event) => setPlace(event.target.value)}
            />
          </div>
          <CopyField
            name="filteredLink"
            label={t('filteredLink')}
            value={filters.size > 0 ? `${list}?${filters}` : list}
          />
        </div>
      </Card>
      <Card title={t('vacancyLink')}>
        <p>
          {t('vacancyLinkHint')}{' '}
          <Link to="/vacancies?state=PUBLISHED" className="text-brand underline">
            {t('toVacancies')}
          </Link>
        </p>
      </Card>
      <Card title={t('embed')}>
        <div className="flex flex-col gap-4">
          <p className="text-ink-muted">{t('embedLead')}</p>
          <EmbedGenerator site={site} origin={origin} languages={site.published.languages} />
        </div>
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
