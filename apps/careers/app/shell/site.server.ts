import { SiteDocument, type SiteQuery } from '@instroom/graphql/careers/graphql.ts';
import { data, type AppLoadContext } from '@remix-run/node';
import { env } from '~/env.server';
import type { Language } from '~/i18n/language';
import { answerOf, gatewayFor, type PageFault } from './gateway.server';

export type Site = Omit<SiteQuery['careersSite'], 'languages' | 'defaultLanguage'> & {
  languages: Language[];
  defaultLanguage: Language;
};

const LANGUAGE_OF = { NL: 'nl', EN: 'en' } as const;

let lastKnown: Site | undefined;

/** The site as it is now; while the gateway is out of reach as it last was, so that the error page keeps its looks. */
export async function readSite(context: AppLoadContext, language: Language): Promise<Site> {
  const outcome = await gatewayFor(context, language).run(SiteDocument, { site: env.CAREERS_SITE });
  if (outcome.failure?.code === 'UNREACHABLE' && lastKnown) return lastKnown;
  const { careersSite } = answerOf(outcome);
  lastKnown = {
    ...careersSite,
    languages: careersSite.languages.map((code) => LANGUAGE_OF[code]),
    defaultLanguage: LANGUAGE_OF[careersSite.defaultLanguage],
  };
  return lastKnown;
}

/** @throws a page fault when the organisation does not offer its site in this language. */
export function assertOffered(site: Site, language: Language): void {
  if (site.languages.includes(language)) return;
  const fault: PageFault = { sentence: '', requestId: undefined };
  throw data(fault, { status: 404 });
}
