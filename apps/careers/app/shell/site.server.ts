import { SiteDocument, type SiteQuery } from '@instroom/graphql/careers/graphql.ts';
import { data, type AppLoadContext } from '@remix-run/node';
import type { Language } from '~/i18n/language';
import { answerOf, gatewayFor, type PageFault } from './gateway.server';

export type Site = Omit<SiteQuery['careersSite'], 'languages' | 'defaultLanguage'> & {
  languages: Language[];
  defaultLanguage: Language;
};

const LANGUAGE_OF = { NL: 'nl', EN: 'en' } as const;
/** Sites whose looks are remembered; more than any deployment serves, fewer than could be made up. */
const REMEMBERED = 200;

const lastKnown = new Map<string, Site>();

/** The site as it is now; while the gateway is out of reach as it last was, so that the error page keeps its looks. */
export async function readSite(context: AppLoadContext, language: Language): Promise<Site> {
  const outcome = await gatewayFor(context, language).run(SiteDocument, { site: context.site });
  const known = lastKnown.get(context.site);
  if (outcome.failure?.code === 'UNREACHABLE' && known) return known;
  const { careersSite } = answerOf(outcome);
  const site = {
    ...careersSite,
    languages: careersSite.languages.map((code) => LANGUAGE_OF[code]),
    defaultLanguage: LANGUAGE_OF[careersSite.defaultLanguage],
  };
  if (!site.isPreview && (known || lastKnown.size < REMEMBERED)) lastKnown.set(context.site, site);
  return site;
}

/** @throws a page fault when the organisation does not offer its site in this language. */
export function assertOffered(site: Site, language: Language): void {
  if (site.languages.includes(language)) return;
  const fault: PageFault = { sentence: '', requestId: undefined };
  throw data(fault, { status: 404 });
}
