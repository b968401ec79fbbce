import type { MetaFunction } from '@remix-run/node';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { pageMeta } from '~/shell/page-meta';
import { TextPage } from '~/shell/text-page';
import { useSiteFrame } from '~/shell/use-site-frame';

const SECTIONS = ['how', 'tested', 'known', 'help'] as const;

export const meta: MetaFunction = ({ data: _data, ...page }) =>
  pageMeta({ page, title: translatorFor(languageOf(page.location.pathname))('accessibility.title') });

export default function AccessibilityPage() {
  const t = useTranslations('accessibility');
  const { organisationName } = useSiteFrame();
  const sections = SECTIONS.map((name) => ({ title: t(`sections.${name}.title`), text: t(`sections.${name}.text`) }));
  return <TextPage title={t('title')} intro={t('intro', { organisation: organisationName })} sections={sections} />;
}
