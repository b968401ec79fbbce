import { useRouteLoaderData } from '@remix-run/react';
import type { SiteFrame } from './page-meta';

/** The site as the root loader read it. A page is never drawn without it. */
export function useSiteFrame(): SiteFrame {
  const frame = useRouteLoaderData<SiteFrame>('root');
  if (!frame) throw new Error('The page was drawn without its site');
  return frame;
}
