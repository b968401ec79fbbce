import type { employers as dutch } from '../nl/employers.ts';

export const employers: typeof dutch = {
  title: 'Employers',
  search: 'Search by name',
  columnName: 'Name',
  columnPlace: 'Place',
  columnNumber: 'Chamber of Commerce no.',
  columnManager: 'Account manager',
  columnVacancies: 'Vacancies',
  empty: 'No employers yet',
  emptyText: 'Employers are organisations for which you recruit.',
  noResult: 'No employer found',
  noResultText: 'Try another part of the name.',
};
