import { wordsAsEnum } from '../../platform/graphql/words.ts';

/** The trade's fixed words; text in the database, enums in the schema. */
export const stageGroups = ['NEW', 'IN_PROGRESS', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'OTHER'] as const;
export const stageKinds = ['ACTIVE', 'ARCHIVE'] as const;
export const applicationSources = ['CAREERS_SITE', 'PARTNER', 'MANUAL'] as const;
export const applicationEventKinds = ['RECEIVED', 'MOVED', 'NOTE_ADDED', 'MESSAGE_CHANGED'] as const;
export const documentKinds = ['CV', 'ATTACHMENT'] as const;
export const messageStatuses = ['SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED'] as const;

export type StageGroup = (typeof stageGroups)[number];
export type StageKind = (typeof stageKinds)[number];
export type ApplicationSource = (typeof applicationSources)[number];
export type ApplicationEventKind = (typeof applicationEventKinds)[number];
export type DocumentKind = (typeof documentKinds)[number];
export type MessageStatus = (typeof messageStatuses)[number];

export const StageGroupEnum = wordsAsEnum(
  stageGroups,
  'StageGroup',
  'What a stage means, whatever an organisation calls it. Every stage belongs to exactly one group.',
);
export const StageKindEnum = wordsAsEnum(
  stageKinds,
  'StageKind',
  'ACTIVE: somebody still has to act. ARCHIVE: the procedure is over for this application.',
);
export const ApplicationSourceEnum = wordsAsEnum(
  applicationSources,
  'ApplicationSource',
  'The way an application came in.',
);
export const ApplicationEventKindEnum = wordsAsEnum(
  applicationEventKinds,
  'ApplicationEventKind',
  'What happened to an application.',
);
export const DocumentKindEnum = wordsAsEnum(documentKinds, 'DocumentKind', 'What a document is to the application.');
export const MessageStatusEnum = wordsAsEnum(
  messageStatuses,
  'MessageStatus',
  'Where a message stands between being written and being handed to the mail server.',
);
