import { FindPlacesDocument } from '@instroom/graphql/careers/graphql.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { gatewayFor } from '~/shell/gateway.server';

const MAX_LENGTH = 80;

/** Suggestions while typing; without an answer one types on. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get('text') ?? '').trim().slice(0, MAX_LENGTH);
  if (text.length < 2) return Response.json([]);
  const { data } = await gatewayFor(context, 'nl').run(FindPlacesDocument, { text });
  const labels = data?.placeSuggestions.map(({ label }) => label) ?? [];
  return Response.json(labels, { headers: { 'cache-control': 'public, max-age=3600' } });
}
