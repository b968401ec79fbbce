import { data, type MetaFunction } from '@remix-run/node';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('errors.notFoundTitle'));

export function loader() {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
