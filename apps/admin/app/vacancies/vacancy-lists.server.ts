import { EmployerChoicesDocument, VacancyFormListsDocument } from '@instroom/graphql/admin/graphql.ts';
import type { Gateway } from '~/shell/gateway.server.ts';
import type { VacancyLists } from './vacancy-fields.tsx';

/** What the lists of the vacancy form hold; no employers for those who may not see them. */
export async function vacancyLists(gateway: Gateway): Promise<VacancyLists> {
  const [lists, employers] = await Promise.all([
    gateway.read(VacancyFormListsDocument),
    gateway.run(EmployerChoicesDocument),
  ]);
  return { ...lists, employers: employers.data?.employers?.edges.map(({ node }) => node) ?? [] };
}
