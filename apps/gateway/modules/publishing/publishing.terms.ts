import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const channelKinds = ['CAREERS_SITE', 'PARTNER_FEED'] as const;
export const vacancyChangeKinds = ['PUBLISHED', 'UPDATED', 'CLOSED'] as const;
export const publicVacancySorts = ['NEWEST', 'DISTANCE', 'RELEVANCE'] as const;

export type ChannelKind = (typeof channelKinds)[number];
export type VacancyChangeKind = (typeof vacancyChangeKinds)[number];
export type PublicVacancySort = (typeof publicVacancySorts)[number];

export const ChannelKindEnum = wordsAsEnum(
  channelKinds,
  'ChannelKind',
  'Where a vacancy can be published: a careers site of our own, or the feed that partners read.',
);
export const VacancyChangeKindEnum = wordsAsEnum(
  vacancyChangeKinds,
  'VacancyChangeKind',
  "What a line of the feed's log tells. CLOSED is a tombstone.",
);
export const PublicVacancySortEnum = wordsAsEnum(
  publicVacancySorts,
  'PublicVacancySort',
  'The order of a search. DISTANCE needs a place, RELEVANCE needs words; without them it is NEWEST.',
);
