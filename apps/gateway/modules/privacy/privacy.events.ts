import { domainEvent } from '../../platform/events.ts';
import type { ErasureMethod } from '../../platform/personal-data.ts';

/** The candidate takes an application back. */
export const ApplicationWithdrawn = domainEvent<{ applicationId: string }>('ApplicationWithdrawn');

/** The period of candidates ends on `date` (yyyy-mm-dd); who looks after data protection is to know. */
export const RetentionWarningDue = domainEvent<{ date: string; count: number }>('RetentionWarningDue');

export type CandidateMailKind = 'OWN_DATA' | 'CONSENT_RENEWAL' | 'ERASURE_ASKED' | 'ERASED';

/** A mail about their own data is to go to a candidate. An erased one is reached through the log of erasures. */
export const CandidateMailDue = domainEvent<{
  kind: CandidateMailKind;
  candidateId?: string;
  erasureId?: string;
  /** The day on which the data go, yyyy-mm-dd. */
  eraseOn?: string | null;
}>('CandidateMailDue');

/** A colleague asked for the data of a candidate to go, and it is time. A hold or a running procedure keeps them. */
export const ErasureDue = domainEvent<{
  candidateId: string;
  method: ErasureMethod;
  note: string;
  actorId: string;
}>('ErasureDue');
