import { describe, expect, test } from 'vitest';
import { translatorFor } from '~/i18n/messages';
import { rss } from './rss';
import { sitemap, type IndexEntry } from './sitemap';

const entry: IndexEntry = {
  number: 101,
  slug: 'kok',
  title: 'Kok & bakker <met spoed>',
  summary: 'Koken ]]> met\u0007 plezier 🍲',
  language: 'NL',
  publishedAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-21T10:30:00.000Z',
};
const publicUrl = 'https://jobs.example.org';

describe('the sitemap', () => {
  const both = { publicUrl, languages: ['nl', 'en'] as const, defaultLanguage: 'nl' as const };

  test('has every vacancy in both languages, each naming both and the default', async () => {
    const xml = await sitemap({ ...both, entries: [entry] });

    for (const path of ['/vacatures/101-kok', '/en/jobs/101-kok'])
      expect(xml).toContain(`<loc>${publicUrl}${path}</loc>`);
    expect(xml.match(/<lastmod>2026-11-21T10:30:00.000Z<\/lastmod>/g)).toHaveLength(2);
    const [, dutch = ''] =
      /<url><loc>https:\/\/jobs\.example\.org\/vacatures\/101-kok<\/loc>(.*?)<\/url>/.exec(xml) ?? [];
    expect(dutch).toContain(`<xhtml:link rel="alternate" hreflang="nl" href="${publicUrl}/vacatures/101-kok"/>`);
    expect(dutch).toContain(`<xhtml:link rel="alternate" hreflang="en" href="${publicUrl}/en/jobs/101-kok"/>`);
    expect(dutch).toContain(`<xhtml:link rel="alternate" hreflang="x-default" href="${publicUrl}/vacatures/101-kok"/>`);
  });

  test('holds the fixed pages when nothing is open', async () => {
    const xml = await sitemap({ ...both, entries: [] });

    expect(xml).toContain(`<loc>${publicUrl}/</loc>`);
    expect(xml).toContain(`<loc>${publicUrl}/en/jobs</loc>`);
    expect(xml).not.toContain('bedankt');
  });

  test('has no alternates on a site in one language', async () => {
    const xml = await sitemap({ publicUrl, languages: ['nl'], defaultLanguage: 'nl', entries: [entry] });

    expect(xml).not.toContain('hreflang');
    expect(xml).not.toContain('/en/');
  });
});

describe('the RSS feed', () => {
  const feed = (language: 'nl' | 'en') =>
    rss({ publicUrl, organisationName: 'Gemeente Voorbeeld', language, entries: [entry], t: translatorFor(language) });

  test('links to the vacancy in its own language and never changes its guid', () => {
    expect(feed('nl')).toContain(`<guid isPermaLink="false">${publicUrl}/vacatures/101-kok</guid>`);
    expect(feed('en')).toContain(`<link>${publicUrl}/en/jobs/101-kok</link>`);
    expect(feed('en')).toContain('<title>Vacancies at Gemeente Voorbeeld</title>');
  });

  test('dates by RFC 822 and stays well-formed whatever the text', () => {
    const xml = feed('nl');

    expect(xml).toContain('<pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate>');
    expect(xml).toContain(`<atom:link href="${publicUrl}/vacatures/rss.xml" rel="self" type="application/rss+xml"/>`);
    expect(xml).not.toContain('\u0007');
    expect(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toContain(']]>');
  });
});
