import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';

export type StageGroup = StageNameFragment['group'];
export type StageKind = StageNameFragment['kind'];

/** In the order of a procedure. */
export const STAGE_GROUPS: StageGroup[] = ['NEW', 'IN_PROGRESS', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'OTHER'];

/** Where stages of a group usually stand. */
export function usualKind(group: StageGroup): StageKind {
  return group === 'HIRED' || group === 'REJECTED' ? 'ARCHIVE' : 'ACTIVE';
}
