import type { VacancyHeaderQuery } from '@instroom/graphql/admin/graphql.ts';
import { useOutletContext } from '@remix-run/react';

/** The vacancy whose page this is part of, as its head knows it. */
export function useVacancyHeader(): VacancyHeaderQuery['vacancy'] {
  return useOutletContext<VacancyHeaderQuery['vacancy']>();
}
