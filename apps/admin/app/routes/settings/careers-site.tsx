import { CareersSiteDocument } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, NavLink, Outlet, useLoaderData } from '@remix-run/react';
import { ArrowLeft, ExternalLink, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SiteState } from '~/careers-site/site-state.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';

const TABS = [
  { name: 'configuration', path: '' },
  { name: 'address', path: '/address' },
  { name: 'links', path: '/links' },
  { name: 'versions', path: '/versions' },
] as const;

/** The frame of one careers site: what state it is in, the way to it, and its parts. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(CareersSiteDocument, { id: params.siteId! });
}

export default function CareersSite() {
  const t = useTranslations('careersSite');
  const { managedCareersSite: site } = useLoaderData<typeof loader>();
  const here = `/settings/careers-sites/${site.id}`;
  return (
    <div className="flex flex-col gap-4">
      <Link
        to="/settings/careers-sites"
        className="inline-flex items-center gap-1.5 self-start text-sm text-ink-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('allSites')}
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-lg font-semibold">{site.name}</h2>
          <div className="mt-1">
            <SiteState site={site} />
          </div>
        </div>
        <div className="flex flex-wrap gap-2">
          {site.isOnline ? (
            <a href={site.publicUrl} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
              <ExternalLink aria-hidden="true" className="size-4" />
              {t('openSite')}
            </a>
          ) : null}
          <Link to={`${here}/edit`} aria-label={t('editSite', { name: site.name })} className={buttonClass('primary')}>
            <Pencil aria-hidden="true" className="size-4" />
            {t('edit')}
          </Link>
        </div>
      </div>
      <nav aria-label={t('partsOfSite')} className="border-b border-line">
        <ul className="-mb-px flex flex-wrap gap-x-1">
          {TABS.map(({ name, path }) => (
            <li key={name}>
              <NavLink
                to={here + path}
                end
                className="flex min-h-10 items-center border-b-2 border-transparent px-3 font-medium text-ink-muted no-underline hover:text-ink aria-[current=page]:border-brand aria-[current=page]:text-ink"
              >
                {t(`tabs.${name}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
