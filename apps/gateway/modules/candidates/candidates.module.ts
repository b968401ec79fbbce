import type { Module } from '../../platform/module.ts';
import { visibleCandidates } from './candidates.access.ts';
import { candidatesPrivacy } from './candidates.privacy.ts';
import { Candidate } from './candidate.entity.ts';
import { CandidatesResolver } from './candidates.resolver.ts';

/**
 * People. A candidate comes into being with a first application and is recognised by the e-mail
 * address at the next; what somebody sends never changes a candidate who is known already.
 */
export const candidates: Module = {
  name: 'candidates',
  entities: [Candidate],
  resolvers: [CandidatesResolver],
  personalData: candidatesPrivacy,
  visibleSubjects: visibleCandidates,
};
