import { ConsentDocument } from '@instroom/graphql/careers/graphql.ts';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage, languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { answerOf, gatewayFor } from '~/shell/gateway.server';
import { pageMeta } from '~/shell/page-meta';
import { TextPage } from '~/shell/text-page';
import { useSiteFrame } from '~/shell/use-site-frame';

const SECTIONS = ['what', 'why', 'who', 'howLong', 'rights', 'cookies'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const outcome = await gatewayFor(context, language).run(ConsentDocument, { site: context.site });
  return answerOf(outcome).careersSite.consent;
}

export const meta: MetaFunction<typeof loader> = ({ data: _data, ...page }) =>
  pageMeta({ page, title: translatorFor(languageOf(page.location.pathname))('privacy.title') });

export default function PrivacyPage() {
  const consent = useLoaderData<typeof loader>();
  const t = useTranslations('privacy');
  const language = useLocale();
  const { organisationName } = useSiteFrame();
  const sections = SECTIONS.map((name) => ({ title: t(`sections.${name}.title`), text: t(`sections.${name}.text`) }));
  return (
    <TextPage title={t('title')} intro={t('intro', { organisation: organisationName })} sections={sections}>
      <section className="panel mt-10 p-5">
        <h2 className="heading-2">{t('consentTitle')}</h2>
        <p className="mt-2 text-md whitespace-pre-line">{inLanguage(language, consent)}</p>
        <p className="mt-2 text-ink-muted">{t('consentVersion', { version: consent.version })}</p>
      </section>
    </TextPage>
  );
}
