import type { MetaFunction } from '@remix-run/node';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { pageMeta } from '~/shell/page-meta';
import { TextPage } from '~/shell/text-page';

const CC_BY = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

const SOURCES = [
  { key: 'geonames', name: 'GeoNames (geonames.org)', url: 'https://www.geonames.org/', licence: CC_BY },
  { key: 'cbs', name: 'CBS, Kadaster (PDOK)', url: 'https://www.pdok.nl/', licence: CC_BY },
  { key: 'esco', name: 'ESCO v1.2.0, © European Union', url: 'https://esco.ec.europa.eu/', licence: CC_BY },
] as const;

export const meta: MetaFunction = ({ data: _data, ...page }) =>
  pageMeta({ page, title: translatorFor(languageOf(page.location.pathname))('openData.title') });

export default function OpenDataPage() {
  const t = useTranslations('openData');
  return (
    <TextPage title={t('title')} intro={t('intro')} sections={[]}>
      <ul className="mt-8 grid grid-cols-1 gap-4">
        {SOURCES.map(({ key, name, url, licence }) => (
          <li key={key} className="panel p-5">
            <h2 className="text-lg font-bold">
              <a href={url} className="text-link">
                {name}
              </a>
            </h2>
            <p className="mt-1">
              {t('use')}: {t(`rows.${key}.use`)}
            </p>
            <p className="mt-1 text-ink-muted">
              {t('licence')}:{' '}
              <a href={licence.url} rel="license" className="text-link">
                {licence.name}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-ink-muted">{t('changes')}</p>
      <p className="mt-2 text-ink-muted">{t('escoSentence')}</p>
    </TextPage>
  );
}
