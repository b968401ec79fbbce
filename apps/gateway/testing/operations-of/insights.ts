import type { Step } from '../operation-steps.ts';

const period = { from: '2026-01-01', until: '2027-12-31' };

/** Reports. */
export const queries: Step[] = [
  { name: 'Report', variables: () => ({ filter: period }) },
  { name: 'Report', variables: ({ orgUnitId, vacancyId }) => ({ filter: { ...period, orgUnitId, vacancyId } }) },
];
