import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const channelKinds = ['CAREERS_SITE', 'PLATFORM', 'PARTNER_FEED', 'INDEED_FEED', 'LINKEDIN_FEED'] as const;
export const publicationStates = ['PLANNED', 'LIVE', 'ENDED'] as const;
export const vacancyChangeKinds = ['PUBLISHED', 'UPDATED', 'CLOSED'] as const;
export const publicVacancySorts = ['NEWEST', 'DISTANCE', 'RELEVANCE'] as const;

export type ChannelKind = (typeof channelKinds)[number];
export type PublicationState = (typeof publicationStates)[number];
export type VacancyChangeKind = (typeof vacancyChangeKinds)[number];
export type PublicVacancySort = (typeof publicVacancySorts)[number];

export const ChannelKindEnum = wordsAsEnum(
  channelKinds,
  'ChannelKind',
  'Where a vacancy can be published: a careers site of our own, to candidates of the platform, the feed that partners read, or the XML feed of a job board.',
);
export const PublicationStateEnum = wordsAsEnum(
  publicationStates,
  'PublicationState',
  'PLANNED: its first day is still to come. LIVE: the outside sees it. ENDED: it was on the channel and no longer is.',
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
