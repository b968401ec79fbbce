import { wordsAsEnum } from '../../platform/graphql/words.ts';
import { exclusionKinds } from './exclusion-reasons.terms.ts';

/** The trade's fixed words; text in the database, enums in the schema. */
export const stageGroups = ['NEW', 'IN_PROGRESS', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'OTHER'] as const;
export const stageKinds = ['ACTIVE', 'ARCHIVE'] as const;
export const applicationSources = ['CAREERS_SITE', 'PARTNER', 'MANUAL', 'INDEED', 'LINKEDIN'] as const;
export const knockOutStates = ['FLAGGED', 'MOVED', 'DISMISSED'] as const;
/** Why nobody moved it, when it moved by itself. */
export const moveCauses = ['WORKFLOW_CHANGED', 'KNOCK_OUT'] as const;
export const applicationEventKinds = [
  'RECEIVED',
  'MOVED',
  'NOTE_ADDED',
  'MESSAGE_CHANGED',
  'ASSESSMENTS_CHANGED',
] as const;

/** What a colleague thinks should be done with a candidate. */
export const advices = ['POSITIVE', 'DOUBTFUL', 'NEGATIVE'] as const;
export const documentKinds = ['CV', 'ATTACHMENT'] as const;
export const messageStatuses = ['SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED', 'RECEIVED'] as const;

/** What a candidate reads while the application is in a stage. */
export const candidateViews = ['SHOWN', 'AS_PREVIOUS', 'HIDDEN'] as const;
export const stageActionKinds = ['SEND_TEMPLATE', 'NOTIFY', 'SET_TASK'] as const;
export const stageActionAudiences = ['RESPONSIBLE', 'TEAM', 'USERS'] as const;

export type CandidateView = (typeof candidateViews)[number];
export type StageActionKind = (typeof stageActionKinds)[number];
export type StageActionAudience = (typeof stageActionAudiences)[number];
export type StageGroup = (typeof stageGroups)[number];
export type StageKind = (typeof stageKinds)[number];
export type ApplicationSource = (typeof applicationSources)[number];
export type KnockOutState = (typeof knockOutStates)[number];
export type Advice = (typeof advices)[number];
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
export const AdviceEnum = wordsAsEnum(advices, 'Advice', 'Whether a colleague would go on with a candidate.');
export const DocumentKindEnum = wordsAsEnum(documentKinds, 'DocumentKind', 'What a document is to the application.');
export const MessageStatusEnum = wordsAsEnum(
  messageStatuses,
  'MessageStatus',
  'Where a message stands between being written and being handed to the mail server. RECEIVED: it came from the applicant.',
);
export const CandidateViewEnum = wordsAsEnum(
  candidateViews,
  'CandidateView',
  'What the candidate reads while in a stage. SHOWN: its own wording. AS_PREVIOUS: still the last stage that was shown. HIDDEN: only that the application is being dealt with.',
);
export const StageActionKindEnum = wordsAsEnum(
  stageActionKinds,
  'StageActionKind',
  'What happens by itself when an application comes into a stage.',
);
export const StageActionAudienceEnum = wordsAsEnum(
  stageActionAudiences,
  'StageActionAudience',
  'For whom: who is responsible for the vacancy, its whole team, or the users that are named.',
);
export const KnockOutStateEnum = wordsAsEnum(
  knockOutStates,
  'KnockOutState',
  'FLAGGED: an answer says that this person does not qualify. MOVED: moved to a rejected stage for it. DISMISSED: a colleague decided otherwise.',
);
export const ExclusionKindEnum = wordsAsEnum(
  exclusionKinds,
  'ExclusionKind',
  'REJECTED: the organisation says no. WITHDRAWN: the candidate does.',
);
