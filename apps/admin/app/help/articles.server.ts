import { marked } from 'marked';
import MiniSearch from 'minisearch';
import type { Language } from '~/i18n/language.ts';

/** The collections in their order, with the articles of each in theirs. */
export const COLLECTIONS = {
  start: ['ten-steps'],
  organisation: ['company-profile', 'organisation-structure', 'user-groups', 'support-access'],
  people: ['notifications-and-signature', 'signing-in-safely', 'roles-and-rights', 'adding-users'],
  recruitment: ['statuses', 'workflows', 'templates', 'many-at-once', 'publishing-a-vacancy', 'reports'],
  careersSite: ['job-portal'],
  mail: ['spf-and-dkim', 'mail-servers'],
  privacy: ['data-protection', 'audit-log'],
  connections: ['api-keys'],
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

export interface Article {
  slug: string;
  collection: CollectionName;
  title: string;
  summary: string;
  /** The day of the last change, `2026-11-20`. */
  updated: string;
  body: string;
}

const files = import.meta.glob<string>('./articles/*/*.md', { query: '?raw', import: 'default', eager: true });

/** A file begins with its title, summary and day; the rest is Markdown of our own. */
function read(language: Language, collection: CollectionName, slug: string): Article {
  const text = files[`./articles/${language}/${slug}.md`];
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text ?? '') ?? [];
  const fact = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(head ?? '')?.[1];
  const [title, summary, updated] = [fact('title'), fact('summary'), fact('updated')];
  if (!title || !summary || !updated || !body) throw new Error(`The help article ${language}/${slug} is not complete`);
  return { slug, collection, title, summary, updated, body };
}

function shelf(language: Language): Article[] {
  return COLLECTION_NAMES.flatMap((name) => COLLECTIONS[name].map((slug) => read(language, name, slug)));
}

const shelves = { nl: shelf('nl'), en: shelf('en') };

export function articlesIn(language: Language): Article[] {
  return shelves[language];
}

export function findArticle(language: Language, slug: string): Article | undefined {
  return shelves[language].find((article) => article.slug === slug);
}

export function htmlOf({ body }: Article): string {
  return marked.parse(body, { async: false });
}

const indexes = { nl: indexOf(shelves.nl), en: indexOf(shelves.en) };

function indexOf(articles: Article[]): MiniSearch<Article> {
  const index = new MiniSearch<Article>({
    idField: 'slug',
    fields: ['title', 'summary', 'body'],
    searchOptions: { boost: { title: 4, summary: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
  });
  index.addAll(articles);
  return index;
}

/** The articles that hold every word, the best first. */
export function searchArticles(language: Language, text: string): Article[] {
  return indexes[language].search(text.slice(0, 100)).flatMap(({ id }) => findArticle(language, String(id)) ?? []);
}
