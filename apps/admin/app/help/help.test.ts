import { describe, expect, it } from 'vitest';
import { STEPS } from '~/getting-started/steps.ts';
import { settingsSections } from '~/settings/sections.ts';
import { articleFor } from './page-articles.ts';
import { articlesIn, COLLECTION_NAMES, findArticle, htmlOf, searchArticles } from './articles.server.ts';
import { updatedAgo } from './updated-ago.ts';

describe('the help', () => {
  it('HRO-04 every step of the guided start and every page of the settings leads to an article, in both languages', () => {
    const wanted = [
      ...Object.values(STEPS).map(({ article }) => article),
      ...settingsSections.flatMap(({ pages }) => pages.map(({ to }) => articleFor(to) ?? `nothing for ${to}`)),
    ];
    for (const slug of wanted)
      for (const language of ['nl', 'en'] as const)
        expect(findArticle(language, slug), `${language}/${slug}`).toBeDefined();
    expect(articleFor('/settings/organisation-structure/1')).toBe('organisation-structure');
  });

  it('HRO-04 the articles say something: words enough, headings, and nothing half in the other language', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(articlesIn(language).length).toBeGreaterThanOrEqual(15);
      for (const article of articlesIn(language)) {
        expect(article.body.split(/\s+/).length, article.slug).toBeGreaterThan(90);
        expect(htmlOf(article), article.slug).toContain('<h2');
      }
    }
    expect(articlesIn('nl').map(({ slug }) => slug)).toEqual(articlesIn('en').map(({ slug }) => slug));
  });

  it('HRO-05 an article is in a collection and says how long ago it was updated', () => {
    for (const { collection } of articlesIn('nl')) expect(COLLECTION_NAMES).toContain(collection);
    const now = new Date('2026-12-10T12:00:00Z');
    expect(updatedAgo('2026-12-10', now)).toEqual({ key: 'today', count: 0 });
    expect(updatedAgo('2026-12-09', now)).toEqual({ key: 'yesterday', count: 1 });
    expect(updatedAgo('2026-12-04', now)).toEqual({ key: 'days', count: 6 });
    expect(updatedAgo('2026-12-01', now)).toEqual({ key: 'week', count: 1 });
    expect(updatedAgo('2026-10-01', now)).toEqual({ key: 'month', count: 2 });
    expect(updatedAgo('2024-10-01', now)).toEqual({ key: 'year', count: 2 });
  });

  it('HRO-59 the mail article tells why mail can be spoofed, and is found by that word', () => {
    expect(findArticle('nl', 'spf-and-dkim')?.body).toMatch(/controleert niet of/);
    expect(searchArticles('nl', 'spoofing')[0]?.slug).toBe('spf-and-dkim');
    expect(searchArticles('en', 'phishing')[0]?.slug).toBe('spf-and-dkim');
    expect(searchArticles('nl', 'xyzzy')).toEqual([]);
  });
});
