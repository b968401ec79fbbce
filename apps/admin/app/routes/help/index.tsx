import { HelpAnswersDocument } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SearchX, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { articlesIn, COLLECTION_NAMES, searchArticles } from '~/help/articles.server.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { SearchBox } from '~/shell/search-box.tsx';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('help.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const text = new URL(request.url).searchParams.get('q')?.trim();
  const { helpAnswers } = await gatewayFor(request, context).read(HelpAnswersDocument);
  const found = text ? searchArticles(language, text) : articlesIn(language);
  const articles = found.map(({ slug, title, summary, collection }) => ({ slug, title, summary, collection }));
  return {
    isSearch: Boolean(text),
    found: text ? articles : [],
    collections: text
      ? []
      : COLLECTION_NAMES.map((name) => ({
          name,
          articles: articles.filter(({ collection }) => collection === name),
        })),
    helpful: Object.fromEntries(helpAnswers.map(({ article, helpfulCount }) => [article, helpfulCount])),
  };
}

export default function Help() {
  const t = useTranslations('help');
  const { isSearch, found, collections, helpful } = useLoaderData<typeof loader>();
  const list = (articles: typeof found) => (
    <ul className="divide-y divide-line">
      {articles.map(({ slug, title, summary }) => (
        <li key={slug} className="relative px-4 py-3 hover:bg-sunken sm:px-5">
          <Link
            to={`/help/${slug}`}
            prefetch="intent"
            className="font-medium text-ink no-underline after:absolute after:inset-0"
          >
            {title}
          </Link>
          <p className="text-pretty text-ink-muted">{summary}</p>
          {helpful[slug] ? (
            <p className="mt-0.5 flex items-center gap-1.5 text-xs text-ink-muted">
              <ThumbsUp aria-hidden="true" className="size-3.5" />
              {t('helpedCount', { count: helpful[slug] })}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );

  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={t('title')} lead={t('lead')} />
      <SearchBox label={t('search')} />
      {isSearch ? (
        <Card title={t('results', { count: found.length })} isPadded={false}>
          {found.length > 0 ? (
            list(found)
          ) : (
            <EmptyState icon={<SearchX aria-hidden="true" className="size-6" />} title={t('nothingFound')}>
              {t('nothingFoundText')}
            </EmptyState>
          )}
        </Card>
      ) : (
        <div className="grid items-start gap-4 xl:grid-cols-2">
          {collections.map(({ name, articles }) => (
            <div key={name} id={name} className="scroll-mt-20">
              <Card title={t(`collections.${name}`)} isPadded={false}>
                {list(articles)}
              </Card>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
