import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '~/i18n/language';
import { Hero } from '~/shell/hero';
import { Picture } from '~/shell/picture';
import { useSiteFrame } from '~/shell/use-site-frame';

/** The top of the first page, in the words of the organisation; with its picture when it has one. */
export function Welcome({ isFollowedBySearch, children }: { isFollowedBySearch: boolean; children: ReactNode }) {
  const { header } = useSiteFrame().configuration;
  if (!header) {
    return (
      <Hero hasSun className={isFollowedBySearch ? 'pt-12 pb-28 sm:pt-20 sm:pb-40' : 'pt-12 pb-24 sm:pt-20 sm:pb-32'}>
        <Words />
        {children}
      </Hero>
    );
  }
  return (
    <div
      className={`bg-brand text-on-brand print:bg-none print:text-ink ${isFollowedBySearch ? 'pb-24 sm:pb-28' : ''}`}
    >
      <div className="mx-auto grid max-w-[90rem] lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <div className="flex flex-col justify-center px-4 py-10 sm:px-10 sm:py-14 lg:py-20 lg:ps-[max(2.5rem,calc((100vw-60rem)/2+1.75rem))] lg:pe-12">
          <span aria-hidden="true" className="mb-6 block h-1.5 w-16 rounded-action bg-accent" />
          <Words />
          <div>{children}</div>
        </div>
        <Picture
          picture={header}
          sizes="(min-width: 64rem) 55vw, 100vw"
          className="order-first h-56 w-full object-cover sm:h-80 lg:order-none lg:h-full lg:min-h-[30rem]"
          isFirst
        />
      </div>
    </div>
  );
}

function Words() {
  const t = useTranslations('home');
  const language = useLocale();
  const { organisationName, configuration } = useSiteFrame();
  const introduction = inLanguage(language, configuration.introductionHtml);
  return (
    <>
      <h1 className="heading-1 max-w-[20ch] [overflow-wrap:anywhere]">
        {inLanguage(language, configuration.title) || t('heading', { organisation: organisationName })}
      </h1>
      {introduction ? (
        <div
          dir="auto"
          className="prose lead mt-5 max-w-[54ch] [&_a]:text-inherit [&_h2]:text-inherit [&_h3]:text-inherit"
          dangerouslySetInnerHTML={{ __html: introduction }}
        />
      ) : null}
    </>
  );
}
