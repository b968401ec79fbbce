import { AnswerHelpDocument, HelpAnswersDocument } from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, Link, useLoaderData } from '@remix-run/react';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { articlesIn, findArticle, htmlOf } from '~/help/articles.server.ts';
import { HelpQuestion } from '~/help/help-question.tsx';
import { updatedAgo } from '~/help/updated-ago.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  titled(matches, (t) => found?.title ?? t('help.title'));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const article = findArticle(language, params.article ?? '');
  if (!article) throw data(null, { status: 404 });
  const { helpAnswers } = await gatewayFor(request, context).read(HelpAnswersDocument, { article: article.slug });
  const { slug, title, summary, collection, updated } = article;
  return {
    slug,
    title,
    summary,
    collection,
    ago: updatedAgo(updated, new Date()),
    html: htmlOf(article),
    others: articlesIn(language)
      .filter((other) => other.collection === collection && other.slug !== slug)
      .map((other) => ({ slug: other.slug, title: other.title })),
    answers: helpAnswers[0],
  };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const input = {
    article: params.article ?? '',
    isHelpful: form.get('isHelpful') === 'true',
    comment: String(form.get('comment') ?? '').trim() || null,
  };
  const { failure } = await gatewayFor(request, context).run(AnswerHelpDocument, { input });
  return failure ? refused(failure) : { done: translatorFor(languageOf(request))('help.thanks'), failure: undefined };
}

export default function HelpArticle() {
  const t = useTranslations('help');
  const { slug, title, summary, collection, ago, html, others, answers } = useLoaderData<typeof loader>();
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <nav aria-label={t('breadcrumb')}>
        <ol className="flex flex-wrap items-center gap-1.5 text-sm text-ink-muted">
          <li>
            <Link to="/help" className="hover:text-ink hover:underline">
              {t('allCollections')}
            </Link>
          </li>
          <Separator />
          <li>
            <Link to={`/help#${collection}`} className="hover:text-ink hover:underline">
              {t(`collections.${collection}`)}
            </Link>
          </li>
          <Separator />
          <li aria-current="page" className="text-ink">
            {title}
          </li>
        </ol>
      </nav>
      <article className="rounded-lg border border-line bg-surface p-5 shadow-card sm:p-8">
        <h1 className="text-2xl font-semibold tracking-tight text-balance">{title}</h1>
        <p className="mt-1 text-sm text-ink-muted">{t(`updated.${ago.key}`, { count: ago.count })}</p>
        <p className="mt-4 text-md text-pretty text-ink-muted">{summary}</p>
        <div className="prose mt-5 max-w-prose text-md" dangerouslySetInnerHTML={{ __html: html }} />
      </article>
      <HelpQuestion key={slug} answers={answers} />
      {others.length > 0 ? (
        <section aria-label={t('others')}>
          <h2 className="font-semibold">{t('others')}</h2>
          <ul className="mt-1 flex flex-col gap-1">
            {others.map((other) => (
              <li key={other.slug}>
                <Link to={`/help/${other.slug}`} prefetch="intent" className="text-brand underline underline-offset-2">
                  {other.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Separator() {
  return (
    <li aria-hidden="true">
      <ChevronRight className="size-3.5 text-ink-faint" />
    </li>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
