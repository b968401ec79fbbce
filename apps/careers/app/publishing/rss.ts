import { Feed } from 'feed';
import type { Language } from '~/i18n/language';
import type { Translator } from '~/i18n/messages';
import { pathOf, vacancyPath } from '~/shell/paths';
import type { IndexEntry } from './sitemap';

interface RssOptions {
  publicUrl: string;
  organisationName: string;
  language: Language;
  entries: readonly IndexEntry[];
  t: Translator;
}

/** A reader keeps what it has seen, so the newest are enough. */
const MAX_ITEMS = 100;

export function rss({ publicUrl, organisationName, language, entries, t }: RssOptions): string {
  const newest = entries.slice(0, MAX_ITEMS);
  const feed = new Feed({
    id: publicUrl + pathOf('vacancies', language),
    title: withoutControls(t('feed.title', { organisation: organisationName })),
    description: withoutControls(t('feed.description', { organisation: organisationName })),
    link: publicUrl + pathOf('vacancies', language),
    language,
    copyright: organisationName,
    updated: newest[0] && new Date(newest[0].publishedAt),
    feedLinks: { rss: publicUrl + pathOf('rss', language) },
  });
  for (const entry of newest) {
    const url = publicUrl + vacancyPath(entry, language);
    feed.addItem({
      id: url,
      guid: url,
      link: url,
      title: withoutControls(entry.title),
      description: withoutControls(entry.summary),
      date: new Date(entry.publishedAt),
    });
  }
  return feed.rss2();
}

/** XML 1.0 has no way to write these at all. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
