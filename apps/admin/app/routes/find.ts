import { FindCandidatesDocument, FindVacanciesDocument } from '@instroom/graphql/admin/graphql.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { gatewayFor } from '~/shell/gateway.server.ts';

export interface Found {
  id: string;
  href: string;
  name: string;
  kind: 'vacancy' | 'candidate';
}

/** What the command palette finds for `?text=`: vacancies and candidates the viewer may see. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const text = (new URL(request.url).searchParams.get('text') ?? '').trim().slice(0, 100);
  if (!text) return Response.json([]);
  const gateway = gatewayFor(request, context);
  const [vacancies, candidates] = await Promise.all([
    gateway.run(FindVacanciesDocument, { text }),
    gateway.run(FindCandidatesDocument, { text }),
  ]);
  const found: Found[] = [
    ...(vacancies.data?.vacancies?.edges ?? []).map(({ node }) => ({
      id: node.id,
      href: node.state === 'DRAFT' ? `/vacancies/${node.id}` : `/vacancies/${node.id}/board`,
      name: node.title,
      kind: 'vacancy' as const,
    })),
    ...(candidates.data?.candidates?.edges ?? []).map(({ node }) => ({
      id: node.id,
      href: `/candidates/${node.id}`,
      name: node.name,
      kind: 'candidate' as const,
    })),
  ];
  return Response.json(found);
}
