import type { Failure } from '@instroom/graphql/errors.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { isRouteErrorResponse, Link, useLocation, useRevalidator, useRouteError } from '@remix-run/react';
import { CircleHelp, CloudOff, Lock, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { kindOfTrouble } from './trouble.ts';

const ICONS = {
  notFound: CircleHelp,
  notAllowed: Lock,
  unreachable: CloudOff,
  refused: CircleHelp,
  failed: TriangleAlert,
};

/** What a route shows instead of its page: not there, not allowed, no connection, or broken, each with a way on. */
export function RouteError() {
  const t = useTranslations('errors');
  const { revalidate, state } = useRevalidator();
  const error = useRouteError();
  const { pathname } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : undefined;
  const failure = isRouteErrorResponse(error) ? (error.data as { failure?: Failure } | undefined)?.failure : undefined;
  const kind = kindOfTrouble(error, status);
  const Icon = ICONS[kind];

  return (
    <section className="mx-auto flex max-w-xl flex-col items-start gap-3 py-12">
      <span className="flex size-12 items-center justify-center rounded-full bg-brand-soft text-brand">
        <Icon aria-hidden="true" className="size-6" />
      </span>
      <h1 className="text-xl font-semibold">{t(`${kind}Title`)}</h1>
      <p className="text-md text-pretty text-ink-muted">{kind === 'refused' ? reasonOf(failure) : t(`${kind}Text`)}</p>
      {kind === 'failed' && failure?.requestId ? (
        <p className="rounded-md bg-hover px-2 py-1 font-mono text-sm">
          {t('requestId', { requestId: failure.requestId })}
        </p>
      ) : null}
      <div className="mt-2 flex gap-2">
        {kind === 'failed' || kind === 'unreachable' ? (
          <Button variant="primary" onClick={() => void revalidate()} isPending={state === 'loading'}>
            {t('retry')}
          </Button>
        ) : null}
        {kind === 'refused' ? (
          <Link to={pathname} className={buttonClass('primary')}>
            {t('startAgain')}
          </Link>
        ) : null}
        <Link to="/" className={buttonClass('secondary')}>
          {t('goHome')}
        </Link>
      </div>
    </section>
  );
}

/** The sentences about what was asked, such as a page of a list that is not there; else the general one. */
function reasonOf(failure: Failure | undefined): string | undefined {
  return failure && (Object.values(failure.fields).join(' ') || failure.sentence);
}
