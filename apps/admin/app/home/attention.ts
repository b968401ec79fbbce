import type { VacancyState } from '@instroom/graphql/admin/graphql.ts';
import { formatDate } from '@instroom/ui/format-date.ts';

export interface Attention {
  kind: 'newWaiting' | 'expiredAttention' | 'closingSoon' | 'draftAttention' | 'noApplications';
  action: 'view' | 'toBoard' | 'finish';
  href: string;
  isUrgent: boolean;
  values: { count?: number; title?: string; date?: string };
}

interface OwnVacancy {
  id: string;
  title: string;
  state: VacancyState;
  isExpired: boolean;
  closingDate?: string | null;
  applicationCount: number;
}

const SOON_MS = 7 * 86_400_000;
const MOST_SHOWN = 6;

/** What waits for the viewer: new applications first, then vacancies that expired, close soon, draw nobody, or are not finished. */
export function attentionFor(vacancies: readonly OwnVacancy[], newApplicationCount: number, now: Date): Attention[] {
  const waiting: Attention[] =
    newApplicationCount > 0
      ? [
          {
            kind: 'newWaiting',
            action: 'view',
            href: '/applications?group=NEW',
            isUrgent: true,
            values: { count: newApplicationCount },
          },
        ]
      : [];
  return [
    ...waiting,
    ...vacancies
      .flatMap((vacancy) => aboutVacancy(vacancy, now))
      .sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent)),
  ].slice(0, MOST_SHOWN);
}

function aboutVacancy(vacancy: OwnVacancy, now: Date): Attention[] {
  const { id, title, closingDate } = vacancy;
  const date = closingDate ? formatDate(closingDate) : undefined;
  if (vacancy.state === 'DRAFT')
    return [
      {
        kind: 'draftAttention',
        action: 'finish',
        href: `/vacancies/${id}/publish`,
        isUrgent: false,
        values: { title },
      },
    ];
  if (vacancy.isExpired)
    return [
      {
        kind: 'expiredAttention',
        action: 'view',
        href: `/vacancies/${id}/publish`,
        isUrgent: true,
        values: { title, date },
      },
    ];
  if (closingDate && new Date(closingDate).getTime() - now.getTime() < SOON_MS) {
    return [
      {
        kind: 'closingSoon',
        action: 'toBoard',
        href: `/vacancies/${id}/board`,
        isUrgent: true,
        values: { title, date },
      },
    ];
  }
  if (vacancy.applicationCount === 0)
    return [
      { kind: 'noApplications', action: 'toBoard', href: `/vacancies/${id}/board`, isUrgent: false, values: { title } },
    ];
  return [];
}
