import type { candidates as dutch } from '../nl/candidates.ts';

export const candidates: typeof dutch = {
  title: 'Candidates',
  search: 'Search by name, e-mail or telephone',
  columnName: 'Name',
  columnEmail: 'E-mail',
  columnPhone: 'Telephone',
  columnApplications: 'Applications',
  columnSince: 'Known since',
  empty: 'No candidates yet',
  emptyText: 'Everyone who applies becomes a candidate here.',
  noResult: 'Nobody found',
  noResultText: 'Try part of the name or the e-mail address.',
  contact: 'Contact details',
  since: 'Known since {date}',
  applications: 'Applications',
  back: 'All candidates',
};
