/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The invitation of a link, and the tick. */
export type AcceptInvitationInput = {
  hasAcceptedTerms: boolean;
  token: string;
};

/** Adds a domain to send mail from. */
export type AddMailDomainInput = {
  /** The part behind the @, such as example.com; at most 253 characters. */
  domain: string;
};

/** Adds a note to an application. */
export type AddNoteInput = {
  /** Which application. */
  applicationId: string | number;
  /** Plain text; at most 5,000 characters. */
  body: string;
  /** The same key adds the note once only. */
  idempotencyKey?: string | null | undefined;
};

/** A task for colleagues, on an application. */
export type AddTaskInput = {
  applicationId: string | number;
  /** For whom; one of them does it. */
  assigneeIds: Array<string | number>;
  /** Before the end of this day. */
  dueOn?: string | null | undefined;
  /** What is to be done; at most 200 characters. */
  title: string;
};

/** HARD: a mail server said that the address does not exist. COMPLAINT: the applicant reported a mail as unwanted. */
export type AddressProblemReason =
  | 'COMPLAINT'
  | 'HARD';

/** Whether a colleague would go on with a candidate. */
export type Advice =
  | 'DOUBTFUL'
  | 'NEGATIVE'
  | 'POSITIVE';

/** Whether an article answered the question, and what was missing. */
export type AnswerHelpInput = {
  /** The name of the article in its address. */
  article: string;
  /** At most 1000 characters. */
  comment?: string | null | undefined;
  isHelpful: boolean;
};

/** What an answer is worth. */
export type AnswerPointsInput = {
  /** YES or NO, or a choice. */
  answer: string;
  /** From -100 to 100. */
  points: number;
};

/** What happened to an application. */
export type ApplicationEventKind =
  | 'ASSESSMENTS_CHANGED'
  | 'MESSAGE_CHANGED'
  | 'MOVED'
  | 'NOTE_ADDED'
  | 'RECEIVED';

/** Every condition that is given must hold. */
export type ApplicationFilter = {
  /** Beginnings of words of the candidate's name, a whole e-mail address, or the reference. */
  search?: string | null | undefined;
  /** In a stage of one of these groups. */
  stageGroups?: Array<StageGroup> | null | undefined;
  /** In one of these stages. */
  stageIds?: Array<string | number> | null | undefined;
  /** On this vacancy. */
  vacancyId?: string | number | null | undefined;
  /** On a vacancy that follows this workflow. */
  workflowId?: string | number | null | undefined;
};

/** Either applications one by one, or all that fit a filter; without those that are excepted. */
export type ApplicationSelectionInput = {
  /** These applications. */
  applicationIds?: Array<string | number> | null | undefined;
  /** These are left out. */
  exceptIds?: Array<string | number> | null | undefined;
  /** All that fit when the act starts; not together with ids. */
  filter?: ApplicationFilter | null | undefined;
};

/** The way an application came in. */
export type ApplicationSource =
  | 'CAREERS_SITE'
  | 'INDEED'
  | 'LINKEDIN'
  | 'MANUAL'
  | 'PARTNER';

/** Whether a reason is offered. */
export type ArchiveExclusionReasonInput = {
  /** True takes it out of use; false offers it again. */
  isArchived: boolean;
  /** Which reason. */
  reasonId: string | number;
};

/** Puts a template away, or takes it back. */
export type ArchiveMessageTemplateInput = {
  /** True puts it away; false takes it back. */
  isArchived: boolean;
  templateId: string | number;
};

/** Whom to ask what they think of a candidate. */
export type AskForAssessmentsInput = {
  applicationId: string | number;
  /** Of `possibleAssessors`; at most 20. */
  colleagueIds: Array<string | number>;
  /** Before the end of this day. */
  dueOn?: string | null | undefined;
  /** A template of kind EVALUATION; without one the mail has the words every organisation starts with. */
  templateId?: string | number | null | undefined;
};

/** Which assessment. */
export type AssessmentInput = {
  assessmentId: string | number;
};

/** Which round of assessments. */
export type AssessmentRoundInput = {
  roundId: string | number;
};

/** An act on many applications. */
export type BulkActionInput = {
  /** Which act. */
  bulkActionId: string | number;
};

/** What is done with many applications at once. */
export type BulkKind =
  | 'MESSAGE'
  | 'REJECT'
  | 'WITHDRAW';

/** What became of one application. SKIPPED: it had changed meanwhile. KEPT: moved on by somebody, so that taking back left it. */
export type BulkOutcome =
  | 'DONE'
  | 'KEPT'
  | 'PENDING'
  | 'SKIPPED'
  | 'UNDONE';

/** An act on many applications, before it is done. */
export type BulkPlanInput = {
  /** Anonymises the candidates, once their mail has gone. Needs the right to erase candidates. */
  anonymises?: boolean | null | undefined;
  /** What is done. */
  kind: BulkKind;
  /** Applications with these problems are left out. */
  leaveOut?: Array<ProofProblemKind> | null | undefined;
  /** The mail to each, without copies; required for a message. Without a moment it leaves after the time in which all can be taken back. */
  mail?: MessageContentInput | null | undefined;
  /** More about why, for colleagues; at most 1,000 characters. */
  note?: string | null | undefined;
  /** Why; required for a decision. */
  reasonId?: string | number | null | undefined;
  /** With which applications. */
  selection: ApplicationSelectionInput;
  /** Applications with these problems are decided about and get no mail. */
  withoutMail?: Array<ProofProblemKind> | null | undefined;
};

/** PREPARING: moves are made and mails written. HOLDING: waits, and can be taken back as a whole. SENDING and PAUSED: mail is leaving. DONE, UNDONE and CANCELLED are the end. */
export type BulkState =
  | 'CANCELLED'
  | 'DONE'
  | 'HOLDING'
  | 'PAUSED'
  | 'PREPARING'
  | 'SENDING'
  | 'UNDOING'
  | 'UNDONE';

/** Calls off an action that waits. */
export type CancelPlannedActionInput = {
  runId: string | number;
};

/** Names a candidate's address of mail. */
export type CandidateAddressInput = {
  /** Whose address. */
  candidateId: string | number;
};

/** What the candidate reads while in a stage. SHOWN: its own wording. AS_PREVIOUS: still the last stage that was shown. HIDDEN: only that the application is being dealt with. */
export type CandidateView =
  | 'AS_PREVIOUS'
  | 'HIDDEN'
  | 'SHOWN';

export type CareersSiteDraftInput = {
  careersSiteId: string | number;
  /** The version of the draft that was looked at. */
  expectedVersion: number;
};

export type CareersSiteInput = {
  careersSiteId: string | number;
};

/** A new password for the own account. */
export type ChangePasswordInput = {
  /** Of an account that has a password. */
  currentPassword?: string | null | undefined;
  password: string;
};

/** Other words, receivers, files or another moment for a message that is planned. */
export type ChangePlannedMessageInput = {
  /** All of it. Without a moment it goes at once. */
  content: MessageContentInput;
  messageId: string | number;
};

/** From when until when a vacancy is on a channel. */
export type ChannelDatesInput = {
  channelId: string | number;
  /** The last day, Dutch time; for good when left out. */
  endsOn?: string | null | undefined;
  /** The first day, Dutch time; at once when left out. */
  startsOn?: string | null | undefined;
};

/** Where a vacancy can be published: a careers site of our own, to candidates of the platform, the feed that partners read, or the XML feed of a job board. */
export type ChannelKind =
  | 'CAREERS_SITE'
  | 'INDEED_FEED'
  | 'LINKEDIN_FEED'
  | 'PARTNER_FEED'
  | 'PLATFORM';

/** A template for a part of a vacancy. */
export type ChooseVacancyTemplateInput = {
  part: SetUpPart;
  /** A template of that part that is not archived. */
  templateId: string | number;
  vacancyId: string | number;
};

/** Why a vacancy is no longer open. */
export type CloseReason =
  | 'EXPIRED'
  | 'FILLED'
  | 'WITHDRAWN';

/** Which vacancy is closed, and why. */
export type CloseVacancyInput = {
  reason: CloseReason;
  vacancyId: string | number;
};

/** What the mail to the new address holds. */
export type ConfirmEmailChangeInput = {
  token: string;
};

/** Shows that the second check works. */
export type ConfirmSecondFactorInput = {
  code?: string | null | undefined;
  /** What `PublicKeyCredential.toJSON` gave, as text. */
  passkey?: string | null | undefined;
  secondFactorId: string | number;
};

/** Shows who one is before ways in are changed. */
export type ConfirmedInput = {
  currentPassword?: string | null | undefined;
};

/** The kind of contract that is offered. */
export type ContractType =
  | 'AGENCY'
  | 'APPRENTICESHIP'
  | 'FREELANCE'
  | 'INTERNSHIP'
  | 'ON_CALL'
  | 'PERMANENT'
  | 'TEMPORARY'
  | 'VOLUNTEER';

/** What is taken over of a vacancy. TEXT: all its fields but the dates. */
export type CopyPart =
  | 'CHANNELS'
  | 'FORM'
  | 'QUESTIONS'
  | 'TEAM'
  | 'TEXT'
  | 'WORKFLOW';

/** A new key for a partner. */
export type CreateApiKeyInput = {
  /** Whose key it is, for people to read. */
  name: string;
  /** FEED_READ, APPLICATIONS_DELIVER or both. */
  permissions: Array<Permission>;
};

export type CreateCareersSiteInput = {
  /** Begin with the looks and words of this site. */
  copyOfId?: string | number | null | undefined;
  /** What colleagues call it; also the name of its channel. At most 80 characters. */
  name: string;
  /** Show only vacancies of this part and of those below it. */
  orgUnitId?: string | number | null | undefined;
  /** Small letters, digits and hyphens; unique over all organisations. */
  slug: string;
};

/** A new reason for which applications come to their end. */
export type CreateExclusionReasonInput = {
  /** For which way of dropping out. */
  kind: ExclusionKind;
  /** In English; at most 80 characters. */
  nameEn: string;
  /** In Dutch; at most 80 characters. */
  nameNl: string;
};

/** A new template. */
export type CreateMessageTemplateInput = {
  kind: TemplateKind;
  /** What colleagues know it by, at most 120 characters. */
  name: string;
  /** At least one, for everyone. */
  texts: Array<TemplateTextInput>;
};

/** A new entity. Only the first one has nothing above it. */
export type CreateOrgUnitInput = {
  kind: OrgUnitKind;
  /** An own word, for OTHER only. */
  kindName?: string | null | undefined;
  name: string;
  parentId?: string | number | null | undefined;
};

/** A role of the organisation itself. */
export type CreateRoleInput = {
  nameEn: string;
  nameNl: string;
  permissions: Array<Permission>;
  scope: RoleScope;
};

/** A new stage for the library. */
export type CreateStageInput = {
  fields: StageFieldsInput;
};

/** A new group of colleagues. */
export type CreateUserGroupInput = {
  memberIds: Array<string | number>;
  name: string;
  orgUnitIds: Array<string | number>;
};

/** A new user. */
export type CreateUserInput = {
  email: string;
  /** Needed for a role that sees its own employer. */
  employerId?: string | number | null | undefined;
  /** Whether the invitation goes out at once. */
  isInvited: boolean;
  jobTitle?: string | null | undefined;
  language?: Language | null | undefined;
  /** A few words in the invitation. */
  message?: string | null | undefined;
  name: string;
  /** Needed for a role that sees a part of the organisation. */
  orgUnitId?: string | number | null | undefined;
  phone?: string | null | undefined;
  receivesEmail?: boolean | null | undefined;
  roleId: string | number;
  /** HTML; what is not safe is left out. */
  signatureHtml?: string | null | undefined;
};

/** A new vacancy. */
export type CreateVacancyInput = {
  fields: VacancyFieldsInput;
  idempotencyKey?: string | null | undefined;
  /** The inherited preset, else the maker, when left out. */
  team?: Array<TeamMemberInput> | null | undefined;
  /** The inherited one when left out. */
  workflowId?: string | number | null | undefined;
};

/** A new workflow. */
export type CreateWorkflowInput = {
  /** At most 80 characters, not the name of another workflow. */
  name: string;
  /** In order; the active ones come before those of the archive. */
  stageIds: Array<string | number>;
};

/** Takes over a correction that a candidate sent in, or does not. */
export type DecideContactCorrectionInput = {
  /** Which correction. */
  correctionId: string | number;
  /** Whether it is taken over. */
  isAccepted: boolean;
};

/** The five defaults; null or left out means that what is above decides. */
export type DefaultsInput = {
  acknowledgementId?: string | number | null | undefined;
  applicationFormId?: string | number | null | undefined;
  questionnaireId?: string | number | null | undefined;
  teamTemplateId?: string | number | null | undefined;
  workflowId?: string | number | null | undefined;
};

/** An entity that goes. */
export type DeleteOrgUnitInput = {
  /** Where everything in it goes. Without it, only an empty entity goes. */
  moveContentsToId?: string | number | null | undefined;
  orgUnitId: string | number;
};

/** A group that goes; its members stay. */
export type DeleteUserGroupInput = {
  userGroupId: string | number;
};

/** Throws away what was written so far. */
export type DiscardMessageDraftInput = {
  /** As in saveMessageDraft. */
  applicationId?: string | number | null | undefined;
};

/** An application whose knock-out answer does not count. */
export type DismissKnockOutInput = {
  /** Which application. */
  applicationId: string | number;
};

/** What a document is to the application. */
export type DocumentKind =
  | 'ATTACHMENT'
  | 'CV';

/** What DNS says: as it should be, nothing, something else, or no answer (try again). */
export type DomainFinding =
  | 'DIFFERENT'
  | 'FOUND'
  | 'MISSING'
  | 'UNREACHABLE';

/** PENDING: waits until its record is seen. ACTIVE: signs. RETIRED: no longer signs; its record stays for mail under way. */
export type DomainKeyState =
  | 'ACTIVE'
  | 'PENDING'
  | 'RETIRED';

/** A new draft like another vacancy. */
export type DuplicateVacancyInput = {
  idempotencyKey?: string | null | undefined;
  /** What is taken over; never applications or dates. */
  parts: Array<CopyPart>;
  /** The title of the new vacancy. */
  title: string;
  vacancyId: string | number;
};

/** A copy of a workflow, with its stages and their actions. */
export type DuplicateWorkflowInput = {
  /** At most 80 characters, not the name of another workflow. */
  name: string;
  workflowId: string | number;
};

export type EditCareersSiteInput = {
  careersSiteId: string | number;
  /** A domain of the organisation, such as jobs.example.org. It works once DNS shows who owns it. */
  domain?: string | null | undefined;
  /** What colleagues call it; also the name of its channel. At most 80 characters. */
  name: string;
  /** Show only vacancies of this part and of those below it. */
  orgUnitId?: string | number | null | undefined;
  /** Small letters, digits and hyphens; unique over all organisations. */
  slug: string;
};

/** What the organisation tells about itself. What is left out becomes empty. */
export type EditCompanyProfileInput = {
  chamberOfCommerceNumber?: string | null | undefined;
  defaultLanguage: Language;
  email?: string | null | undefined;
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion: number;
  houseNumber?: string | null | undefined;
  languages: Array<Language>;
  /** A picture that was put at /images/LOGO. */
  logoImageId?: string | number | null | undefined;
  name: string;
  phone?: string | null | undefined;
  placeId?: string | number | null | undefined;
  postcode?: string | null | undefined;
  street?: string | null | undefined;
  website?: string | null | undefined;
};

/** Other words for a reason. */
export type EditExclusionReasonInput = {
  /** The version that was looked at; CONFLICT when somebody was faster. */
  expectedVersion: number;
  /** In English; at most 80 characters. */
  nameEn: string;
  /** In Dutch; at most 80 characters. */
  nameNl: string;
  /** Which reason. */
  reasonId: string | number;
};

/** Other words for an entity, or another place in the tree. */
export type EditOrgUnitInput = {
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion: number;
  kind: OrgUnitKind;
  kindName?: string | null | undefined;
  name: string;
  orgUnitId: string | number;
  /** Null for the highest, which stays where it is. */
  parentId?: string | number | null | undefined;
};

/** Other fields for a stage. */
export type EditStageInput = {
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion: number;
  fields: StageFieldsInput;
  stageId: string | number;
};

/** Another name, other members or other entities for a group. */
export type EditUserGroupInput = {
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion: number;
  memberIds: Array<string | number>;
  name: string;
  orgUnitIds: Array<string | number>;
  userGroupId: string | number;
};

/** Other fields for a vacancy. */
export type EditVacancyInput = {
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion: number;
  fields: VacancyFieldsInput;
  vacancyId: string | number;
};

/** Another name and other stages for a workflow. */
export type EditWorkflowInput = {
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion: number;
  /** At most 80 characters, not the name of another workflow. */
  name: string;
  /** Also do for those candidates what their new stage does for who comes in. No when left out. */
  runsActions?: boolean | null | undefined;
  /** All of them, in order. */
  stageIds: Array<string | number>;
  /** One for each removed stage with candidates in it. */
  targets?: Array<StageTargetInput> | null | undefined;
  workflowId: string | number;
};

/** Which place one signs out. */
export type EndSessionInput = {
  sessionId: string | number;
};

/** The code that an operator got on the command line. */
export type EnterAsSupportInput = {
  code: string;
};

/** Erases one candidate. */
export type EraseCandidateInput = {
  /** Which candidate. */
  candidateId: string | number;
  /** What is done. */
  method: ErasureMethod;
  /** Why, without personal data; at most 500 characters. */
  reason: string;
};

/** DELETE leaves an empty stub only; ANONYMISE also keeps what says nothing about the person: stages and their dates, numbers of messages. */
export type ErasureMethod =
  | 'ANONYMISE'
  | 'DELETE';

/** RETENTION: the period was over. REQUEST: the candidate asked. COLLEAGUE: somebody of the organisation did it. */
export type ErasureReason =
  | 'COLLEAGUE'
  | 'REQUEST'
  | 'RETENTION';

/** REJECTED: the organisation says no. WITHDRAWN: the candidate does. */
export type ExclusionKind =
  | 'REJECTED'
  | 'WITHDRAWN';

/** Names a candidate. */
export type ExportCandidateInput = {
  /** Which candidate. */
  candidateId: string | number;
};

/** A part of the product that can be switched off. */
export type Feature =
  | 'MESSAGE_TEMPLATES'
  | 'ORGANISATION_STRUCTURE'
  | 'SELECTION_COMMITTEE';

/** The second half of signing in: a code, a passkey or a recovery code. */
export type FinishSignInInput = {
  code?: string | null | undefined;
  /** What `PublicKeyCredential.toJSON` gave, as text. */
  passkey?: string | null | undefined;
  recoveryCode?: string | null | undefined;
  /** Whose code it is. Not needed with a passkey or recovery code. */
  secondFactorId?: string | number | null | undefined;
};

/** When a field is shown. */
export type FormConditionInput = {
  /** YES or NO, or choices in their Dutch wording; one of them is enough. */
  answers: Array<string>;
  /** The field whose answer decides: YES_NO, CHOICE or MULTIPLE_CHOICE. */
  fieldId: string | number;
};

/** A field of an application form. Name and e-mail address are in every form. */
export type FormFieldInput = {
  /** Always shown when left out. */
  condition?: FormConditionInput | null | undefined;
  /** A word of help in English. */
  helpEn?: string | null | undefined;
  /** A word of help in Dutch. */
  helpNl?: string | null | undefined;
  /** A UUID of your making; stays the same when the field changes. */
  id: string | number;
  /** Whether it must be filled in, when it is shown. */
  isRequired: boolean;
  /** What it asks. */
  kind: FormFieldKind;
  /** The question in English; the Dutch one when left out. */
  labelEn?: string | null | undefined;
  /** The question in Dutch; may be empty for the standard fields. */
  labelNl: string;
  /** At least two, for CHOICE and MULTIPLE_CHOICE. */
  options?: Array<FormOptionInput> | null | undefined;
};

/** What a field of an application form asks. PHONE, MOTIVATION and CV travel in fields of their own; all else as an answer. */
export type FormFieldKind =
  | 'ADDRESS'
  | 'AVAILABLE_FROM'
  | 'CHOICE'
  | 'CV'
  | 'DATE'
  | 'DATE_OF_BIRTH'
  | 'FILE'
  | 'LINKEDIN'
  | 'LONG_TEXT'
  | 'MOTIVATION'
  | 'MULTIPLE_CHOICE'
  | 'NUMBER'
  | 'PHONE'
  | 'SALARY_EXPECTATION'
  | 'SHORT_TEXT'
  | 'YES_NO';

/** One of the answers to choose from. */
export type FormOptionInput = {
  /** In English; the Dutch wording when left out. */
  en?: string | null | undefined;
  /** In Dutch; names the answer in conditions. */
  nl: string;
};

/** What the viewer thinks of a candidate. */
export type GiveAssessmentInput = {
  advice: Advice;
  assessmentId: string | number;
  /** From 1, weak, to 5, excellent. */
  score: number;
  /** Why; at most 5,000 characters. */
  words: string;
};

/** The ten steps of the guided start, in order. */
export type GuidedStepName =
  | 'COMPANY_SETTINGS'
  | 'DATA_PROTECTION'
  | 'FIRST_VACANCY'
  | 'JOB_PORTAL'
  | 'MESSAGE_TEMPLATES'
  | 'ORGANISATION_STRUCTURE'
  | 'ROLES_AND_USERS'
  | 'SPF_RECORD'
  | 'STATUSES_AND_WORKFLOWS'
  | 'USER_PROFILE';

/** DONE is worked out from what is stored; SKIPPED was chosen; NOT_NEEDED when its part is switched off. */
export type GuidedStepState =
  | 'DONE'
  | 'NOT_NEEDED'
  | 'OPEN'
  | 'SKIPPED';

/** What the outside sees of a vacancy, unless the vacancy hides it. */
export type HideableField =
  | 'CLOSING_DATE'
  | 'EMPLOYER'
  | 'PLACES'
  | 'SALARY'
  | 'START_DATE'
  | 'TRAVEL_ALLOWANCE';

/** Who is invited: the link of staff works for 48 hours, that of a contact person of an employer for 30 days. */
export type InvitationKind =
  | 'CONTACT_PERSON'
  | 'STAFF';

/** Whether the link still works, and if not why. */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'OPEN'
  | 'UNKNOWN'
  | 'WITHDRAWN';

/** Which answers say that somebody does not qualify. */
export type KnockOutInput = {
  /** A higher number, or a later day (yyyy-mm-dd), refuses. */
  above?: string | null | undefined;
  /** YES or NO, or choices. */
  answers: Array<string>;
  /** A lower number, or an earlier day (yyyy-mm-dd), refuses. */
  below?: string | null | undefined;
};

/** FLAGGED: an answer says that this person does not qualify. MOVED: moved to a rejected stage for it. DISMISSED: a colleague decided otherwise. */
export type KnockOutState =
  | 'DISMISSED'
  | 'FLAGGED'
  | 'MOVED';

/** The languages of the product. */
export type Language =
  | 'EN'
  | 'NL';

/** Why a file of a received mail was not kept. */
export type LeftOutReason =
  | 'DANGEROUS'
  | 'TOO_LARGE'
  | 'TOO_MANY';

/** To which entity of the organisation a candidate belongs. */
export type LinkCandidateInput = {
  candidateId: string | number;
  /** Null for none. */
  orgUnitId?: string | number | null | undefined;
};

/** A moment as the clock on the wall shows it somewhere. */
export type LocalMomentInput = {
  /** yyyy-mm-dd. */
  date: string;
  /** hh:mm, 24 hours. */
  time: string;
  /** IANA name of the zone, such as Europe/Amsterdam. */
  timeZone: string;
};

/** A text in both languages; empty where it is not written. */
export type LocalisedTextInput = {
  /** In English. */
  en: string;
  /** In Dutch. */
  nl: string;
};

/** Who receives a mail of the system. */
export type MailAudience =
  | 'CANDIDATE'
  | 'COLLEAGUE';

/** What was seen in the DNS. */
export type MailDomainFindingCode =
  | 'DKIM_BROKEN'
  | 'DKIM_DIFFERS'
  | 'DKIM_MISSING'
  | 'DKIM_REVOKED'
  | 'DKIM_SEVERAL'
  | 'DKIM_SYNTAX'
  | 'DKIM_TESTING'
  | 'DKIM_WRONG_NAME'
  | 'DMARC_MISSING'
  | 'DMARC_NONE'
  | 'DMARC_NO_REPORTS'
  | 'DMARC_SEVERAL'
  | 'DMARC_SYNTAX'
  | 'SPF_ALLOWS_ALL'
  | 'SPF_INCLUDE_AFTER_ALL'
  | 'SPF_INCLUDE_EMPTY'
  | 'SPF_INCLUDE_MISSING'
  | 'SPF_MISSING'
  | 'SPF_NO_END'
  | 'SPF_PTR'
  | 'SPF_SEVERAL'
  | 'SPF_SYNTAX'
  | 'SPF_TOO_MANY_LOOKUPS'
  | 'SPF_VOID_LOOKUPS'
  | 'UNREACHABLE';

/** Names a mail domain. */
export type MailDomainInput = {
  /** Which domain. */
  mailDomainId: string | number;
};

/** What a record in the DNS is for. */
export type MailDomainPart =
  | 'DKIM'
  | 'DMARC'
  | 'SPF';

/** PENDING: not verified yet. VERIFIED: mail is sent from it, signed. FAILING: was verified, and is not right any more. */
export type MailDomainState =
  | 'FAILING'
  | 'PENDING'
  | 'VERIFIED';

/** PASS, ADVICE (works, could be better), FAIL, or UNKNOWN when the name servers gave no answer. */
export type MailDomainVerdict =
  | 'ADVICE'
  | 'FAIL'
  | 'PASS'
  | 'UNKNOWN';

/** What stands around mails. What is left out is as in the part above, or as standard at the very top. */
export type MailLayoutDraftInput = {
  /** As #rrggbb. Text and links are made readable by themselves. */
  colour?: string | null | undefined;
  /** Without it, English mails have the Dutch one. */
  footerEn?: string | null | undefined;
  /** Address and the like, with line breaks, at most 2,000. */
  footerNl?: string | null | undefined;
  /** Without it, English mails have the Dutch one. */
  legalEn?: string | null | undefined;
  /** Privacy notice, registration numbers, at most 4,000. */
  legalNl?: string | null | undefined;
  /** What `PUT /images/MAIL` or `/images/LOGO` answered. */
  logoImageId?: string | number | null | undefined;
  /** MJML of your own with <mj-body-slot /> where the text comes, at most 40,000 characters. */
  mjml?: string | null | undefined;
  /** The name above and below the text, at most 200 characters. */
  name?: string | null | undefined;
  /** The part of the organisation, with all below it; null for the whole organisation. */
  orgUnitId?: string | number | null | undefined;
  /** A page of the web: https://… or http://…. */
  website?: string | null | undefined;
};

/** TLS: secure from the start (port 465). STARTTLS: made secure before anything is sent (port 587). NONE: not secure. */
export type MailSecurity =
  | 'NONE'
  | 'STARTTLS'
  | 'TLS';

/** Names a mail server. */
export type MailServerInput = {
  /** Which one. */
  mailServerId: string | number;
};

/** What went wrong when a mail server was used. */
export type MailServerProblemCode =
  | 'CERTIFICATE'
  | 'LOGIN'
  | 'LOGIN_NEEDED'
  | 'NOT_SECURE'
  | 'OTHER'
  | 'PRIVATE_HOST'
  | 'RECIPIENT_REFUSED'
  | 'SENDER_REFUSED'
  | 'TIMEOUT'
  | 'UNKNOWN_HOST'
  | 'UNREACHABLE';

/** Which users. */
export type ManagedUserFilter = {
  roleId?: string | number | null | undefined;
  /** Part of a name or an e-mail address. */
  search?: string | null | undefined;
  states?: Array<UserState> | null | undefined;
};

/** What was read. */
export type MarkNotificationsReadInput = {
  /** All of the viewer when left out. */
  notificationIds?: Array<string | number> | null | undefined;
};

/** What a message to one or many candidates is. Without subject and body it is the template as it is. */
export type MessageContentInput = {
  /** Addresses that get a copy unseen; at most 10. */
  bcc: Array<string>;
  /** Rich text (HTML) or MJML components, with placeholders. */
  body?: string | null | undefined;
  /** Addresses that get a copy, for everybody to see; at most 10. */
  cc: Array<string>;
  /** Documents that were sent before. 20 MB together with the files. */
  documentIds: Array<string | number>;
  /** Files that were sent to `PUT /files`; 10 MB each. */
  fileIds: Array<string | number>;
  /** Whether the sender's signature stands below it. */
  hasSignature: boolean;
  /** The language of the words; of a template as it is: instead of that of each candidate. */
  language?: Language | null | undefined;
  /** When it goes; at once when absent. */
  sendAt?: LocalMomentInput | null | undefined;
  /** One line with placeholders. */
  subject?: string | null | undefined;
  /** The template it is, or began as. Refused while the feature MESSAGE_TEMPLATES is off. */
  templateId?: string | number | null | undefined;
};

/** OUT: to the applicant. IN: an answer that the applicant sent. */
export type MessageDirection =
  | 'IN'
  | 'OUT';

/** Where a message stands between being written and being handed to the mail server. RECEIVED: it came from the applicant. */
export type MessageStatus =
  | 'CANCELLED'
  | 'FAILED'
  | 'RECEIVED'
  | 'SCHEDULED'
  | 'SENDING'
  | 'SENT';

/** Moves an application to another stage of its workflow. */
export type MoveApplicationInput = {
  /** Which application. */
  applicationId: string | number;
  /** The version that was looked at; CONFLICT when somebody was faster. */
  expectedVersion: number;
  /** Why, for colleagues; at most 1,000 characters. */
  reason?: string | null | undefined;
  /** A stage of the vacancy's workflow. */
  toStageId: string | number;
};

/** Another place for an entity, with all that is below it. */
export type MoveOrgUnitInput = {
  /** The neighbour it comes before; last when left out. */
  beforeId?: string | number | null | undefined;
  orgUnitId: string | number;
  parentId: string | number;
};

/** A named template. */
export type NamedTemplateInput = {
  kind: NamedTemplateKind;
  templateId: string | number;
};

/** What a named template holds: a preset of users, an application form, or questions. */
export type NamedTemplateKind =
  | 'APPLICATION_FORM'
  | 'QUESTIONNAIRE'
  | 'TEAM';

/** What Instroom tells a colleague by itself. */
export type NotificationKind =
  | 'ANSWER_RECEIVED'
  | 'APPLICATION_MOVED'
  | 'ASSESSMENT_ASKED'
  | 'ASSESSMENT_GIVEN'
  | 'INVITATION_ACCEPTED'
  | 'MAIL_DOMAIN_FAILING'
  | 'MAIL_SERVER_FAILING'
  | 'MESSAGE_COMPLAINT'
  | 'MESSAGE_FAILED'
  | 'NEW_APPLICATION'
  | 'NOTE_ADDED'
  | 'NOTE_MENTION'
  | 'RETENTION_WARNING'
  | 'STAGE_REACHED'
  | 'SUPPORT_ENTERED'
  | 'TASK_ASSIGNED';

/** Whether a notification also comes by e-mail: not, at once, or in the summary of the day. */
export type NotificationMail =
  | 'AT_ONCE'
  | 'DAILY'
  | 'NONE';

/** How the viewer wants to be told of one kind of news. */
export type NotificationPreferenceInput = {
  isInConsole: boolean;
  kind: NotificationKind;
  mail: NotificationMail;
};

/** What kind of part an org unit is; OTHER has a word of its own. */
export type OrgUnitKind =
  | 'BRANCH'
  | 'DEPARTMENT'
  | 'HEAD_OFFICE'
  | 'OTHER'
  | 'REGION'
  | 'SUBSIDIARY';

/** A password to be judged or chosen. */
export type PasswordInput = {
  password: string;
};

/** One right; a role is a set of them. */
export type Permission =
  | 'API_KEYS_MANAGE'
  | 'APPLICATIONS_DELIVER'
  | 'APPLICATIONS_MOVE'
  | 'APPLICATIONS_VIEW'
  | 'AUDIT_VIEW'
  | 'CANDIDATES_ERASE'
  | 'CANDIDATES_EXPORT'
  | 'CANDIDATES_VIEW'
  | 'CANDIDATES_VIEW_CONTACT'
  | 'CAREERS_SITES_MANAGE'
  | 'DOCUMENTS_EDIT'
  | 'DOCUMENTS_VIEW'
  | 'EMPLOYERS_VIEW'
  | 'FEED_READ'
  | 'MAIL_DOMAINS_MANAGE'
  | 'MESSAGES_SEND'
  | 'MESSAGES_VIEW'
  | 'NOTES_VIEW'
  | 'NOTES_WRITE'
  | 'ORGANISATION_MANAGE'
  | 'PRIVACY_MANAGE'
  | 'ROLES_MANAGE'
  | 'SALARY_VIEW'
  | 'STRUCTURE_MANAGE'
  | 'TEMPLATES_MANAGE'
  | 'USERS_MANAGE'
  | 'USERS_VIEW'
  | 'VACANCIES_EDIT'
  | 'VACANCIES_PUBLISH'
  | 'VACANCIES_VIEW'
  | 'WORKFLOWS_MANAGE';

/** What permissions are about. */
export type PermissionGroup =
  | 'APPLICATIONS'
  | 'CANDIDATES'
  | 'CONNECTIONS'
  | 'DATA_PROTECTION'
  | 'MESSAGES'
  | 'PEOPLE'
  | 'SETTING_UP'
  | 'VACANCIES';

/** Personal data, all of it. */
export type PersonalDataInput = {
  /** May be empty. */
  jobTitle: string;
  name: string;
  /** May be empty. */
  phone: string;
  /** Dutch; may be empty. */
  postcode: string;
};

/** A message that is planned. */
export type PlannedMessageInput = {
  messageId: string | number;
};

/** As which role to look. */
export type PreviewRoleInput = {
  roleId: string | number;
  /** A user with this role, whose part, employer and teams count. */
  userId?: string | number | null | undefined;
};

/** What is done with each candidate of a run. */
export type PrivacyRunKind =
  | 'ANONYMISE'
  | 'ASK_CONSENT'
  | 'DELETE'
  | 'EXTEND'
  | 'HOLD'
  | 'LIFT_HOLD';

/** What became of one candidate of a run. */
export type PrivacyRunOutcome =
  | 'DONE'
  | 'GONE'
  | 'HELD'
  | 'NO_CONTACT'
  | 'PENDING'
  | 'RUNNING';

/** What a proof run finds. NO_CONSENT: no running procedure and no consent to be kept, or erasure was asked for. DUPLICATE_ADDRESS: mailed already in this same act. BOUNCED_ADDRESS: mail to it came back, or its reader complained. */
export type ProofProblemKind =
  | 'BOUNCED_ADDRESS'
  | 'DUPLICATE_ADDRESS'
  | 'EMPTY_FIELD'
  | 'ENDED_ALREADY'
  | 'LEGAL_HOLD'
  | 'NO_ADDRESS'
  | 'NO_CONSENT'
  | 'NO_STAGE'
  | 'OTHER_PROCEDURE'
  | 'TEMPLATE_FAULT';

/** PLANNED: its first day is still to come. LIVE: the outside sees it. ENDED: it was on the channel and no longer is. */
export type PublicationState =
  | 'ENDED'
  | 'LIVE'
  | 'PLANNED';

/** Where a vacancy is to be shown. */
export type PublishVacancyInput = {
  /** All channels it is to be on; it leaves the others. */
  channelIds: Array<string | number>;
  /** For channels that start later or end earlier. */
  dates?: Array<ChannelDatesInput> | null | undefined;
  vacancyId: string | number;
};

/** How a screening question is answered. */
export type QuestionKind =
  | 'CHOICE'
  | 'DATE'
  | 'FILE'
  | 'LONG_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'NUMBER'
  | 'SHORT_TEXT'
  | 'YES_NO';

/** Takes away a document that went or came with a message. */
export type RemoveDocumentInput = {
  documentId: string | number;
};

/** Whose layout is meant. */
export type RemoveMailLayoutInput = {
  /** Null for that of the whole organisation. */
  orgUnitId?: string | number | null | undefined;
};

/** Removes a note. */
export type RemoveNoteInput = {
  /** Which note. */
  noteId: string | number;
};

/** Which role goes. */
export type RemoveRoleInput = {
  /** Which role its users get; needed when there are any. */
  moveUsersToRoleId?: string | number | null | undefined;
  roleId: string | number;
};

/** Which second check goes. */
export type RemoveSecondFactorInput = {
  currentPassword?: string | null | undefined;
  secondFactorId: string | number;
};

/** A kept vacancy that nobody needs any more. */
export type RemoveVacancyTemplateInput = {
  vacancyTemplateId: string | number;
};

/** Another name for a document that went or came with a message. */
export type RenameDocumentInput = {
  documentId: string | number;
  /** At most 200 characters. The extension stays as it is. */
  fileName: string;
};

/** What a report is about. */
export type ReportFilter = {
  /** Only vacancies of this campaign. */
  campaign?: string | null | undefined;
  /** The first day. */
  from: string;
  /** Only vacancies of this org unit and those below it. */
  orgUnitId?: string | number | null | undefined;
  /** The last day, itself included. */
  until: string;
  vacancyId?: string | number | null | undefined;
};

/** Which address one wants to use. */
export type RequestEmailChangeInput = {
  email: string;
  /** Needed when one has a password. */
  password?: string | null | undefined;
};

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  email: string;
};

/** An organisation to be, and who begins it. */
export type RequestSignUpInput = {
  email: string;
  language: Language;
  name: string;
  organisationName: string;
  /** Left empty by people, who do not see it. */
  website?: string | null | undefined;
};

/** A new password, by the link of a mail. */
export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type RestoreCareersSiteVersionInput = {
  careersSiteId: string | number;
  /** The version of the draft that was looked at; it is replaced. */
  expectedVersion: number;
  /** The published version to go back to. */
  number: number;
};

/** Brings back how a template was, as its next version. */
export type RestoreMessageTemplateInput = {
  templateId: string | number;
  /** The version to bring back. */
  version: number;
};

/** Which vacancy comes back. */
export type RestoreVacancyInput = {
  vacancyId: string | number;
};

/** Every condition that is given must hold. */
export type RetentionFilterInput = {
  /** Whose data go before this day. */
  goesBefore?: string | null | undefined;
  /** What decides is one of these. */
  reasons?: Array<RetentionReason> | null | undefined;
  /** A part of the name or the e-mail address. */
  search?: string | null | undefined;
  /** Who is in the system since before this day. */
  sinceBefore?: string | null | undefined;
};

/** Why data are kept or go: a legal hold, the candidate asked for erasure, a procedure runs, kept longer by a colleague, with consent, or the procedure ended. */
export type RetentionReason =
  | 'CONSENT'
  | 'EXTENDED'
  | 'HOLD'
  | 'IN_PROCEDURE'
  | 'PROCEDURE_ENDED'
  | 'REQUESTED';

/** Either the candidates one by one, or everybody who fits a filter. */
export type RetentionSelectionInput = {
  /** These candidates. */
  candidateIds?: Array<string | number> | null | undefined;
  /** Everybody who fits; with no condition, everybody. */
  filter?: RetentionFilterInput | null | undefined;
};

/** By what the overview is sorted. */
export type RetentionSort =
  | 'ENDED_ON'
  | 'GOES_ON'
  | 'LAST_ACTIVITY'
  | 'NAME'
  | 'SINCE';

/** Tries a failed message again. */
export type RetryMessageInput = {
  /** Which message. */
  messageId: string | number;
};

/** Which key opens nothing any more. */
export type RevokeApiKeyInput = {
  apiKeyId: string | number;
};

/** Built-in roles cannot be changed, only copied; custom ones are of the organisation itself. */
export type RoleKind =
  | 'BUILT_IN'
  | 'CUSTOM';

/** Which rows a role reaches. */
export type RoleScope =
  | 'ORGANISATION'
  | 'ORG_UNIT_SUBTREE'
  | 'OWN_EMPLOYER'
  | 'OWN_TEAMS';

/** The period that a salary is paid for. */
export type SalaryPeriod =
  | 'DAY'
  | 'HOUR'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** A new application form, or another version of one. */
export type SaveApplicationFormInput = {
  /** A new one when left out. */
  applicationFormId?: string | number | null | undefined;
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** All fields in their order; at most 40. */
  fields: Array<FormFieldInput>;
  /** At most 100 characters. */
  name: string;
};

export type SaveCareersSiteDraftInput = {
  careersSiteId: string | number;
  /** The draft, whole. */
  configuration: SiteConfigurationInput;
  /** The version of the draft that was changed. */
  expectedVersion: number;
};

/** Stores what stands around mails. */
export type SaveMailLayoutInput = {
  /** As #rrggbb. Text and links are made readable by themselves. */
  colour?: string | null | undefined;
  /** The version that was read, 0 for the first time. CONFLICT when somebody saved another since. */
  expectedVersion: number;
  /** Without it, English mails have the Dutch one. */
  footerEn?: string | null | undefined;
  /** Address and the like, with line breaks, at most 2,000. */
  footerNl?: string | null | undefined;
  /** Without it, English mails have the Dutch one. */
  legalEn?: string | null | undefined;
  /** Privacy notice, registration numbers, at most 4,000. */
  legalNl?: string | null | undefined;
  /** What `PUT /images/MAIL` or `/images/LOGO` answered. */
  logoImageId?: string | number | null | undefined;
  /** MJML of your own with <mj-body-slot /> where the text comes, at most 40,000 characters. */
  mjml?: string | null | undefined;
  /** The name above and below the text, at most 200 characters. */
  name?: string | null | undefined;
  /** The part of the organisation, with all below it; null for the whole organisation. */
  orgUnitId?: string | number | null | undefined;
  /** A page of the web: https://… or http://…. */
  website?: string | null | undefined;
};

/** From which address and through which server mail is sent. */
export type SaveMailServerInput = {
  /** From 1 to 6000; empty: no limit. */
  bulkPerMinute?: number | null | undefined;
  /** The version that was edited, null for a new one; CONFLICT when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The name of the server; null: mail leaves through Instroom. */
  host?: string | null | undefined;
  /** The part of the organisation; null for the whole. */
  orgUnitId?: string | number | null | undefined;
  /** Empty keeps the stored one, as long as server and name stay the same. */
  password?: string | null | undefined;
  /** 25, 465, 587 or 2525. */
  port?: number | null | undefined;
  /** Whether undeliverable mail goes to the sender address; true when left out. */
  returnsToSender?: boolean | null | undefined;
  /** STARTTLS when left out. */
  security?: MailSecurity | null | undefined;
  /** The address mail is sent from. */
  senderAddress: string;
  /** The name recipients see; at most 100 characters. */
  senderName: string;
  /** The name to sign in with; empty: without signing in. */
  username?: string | null | undefined;
};

/** What was written so far. */
export type SaveMessageDraftInput = {
  /** About which application; absent for a message to many. */
  applicationId?: string | number | null | undefined;
  /** Not judged: it is kept as it is. */
  content: MessageContentInput;
};

/** Saves a template as its next version. */
export type SaveMessageTemplateInput = {
  /** The version that was read. CONFLICT when somebody saved another since. */
  expectedVersion: number;
  name: string;
  templateId: string | number;
  /** All its texts: one that is not named is gone. */
  texts: Array<TemplateTextInput>;
};

/** A new questionnaire, or another version of one. */
export type SaveQuestionnaireInput = {
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** At most 100 characters. */
  name: string;
  /** A new one when left out. */
  questionnaireId?: string | number | null | undefined;
  /** All questions in their order; at most 20. */
  questions: Array<ScreeningQuestionInput>;
};

/** A new preset of users, or another version of one. */
export type SaveTeamTemplateInput = {
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** At least one is responsible. */
  members: Array<TeamMemberInput>;
  /** At most 100 characters. */
  name: string;
  /** A new one when left out. */
  teamTemplateId?: string | number | null | undefined;
};

/** Keeps a vacancy to start others from. */
export type SaveVacancyAsTemplateInput = {
  /** At most 100 characters. */
  name: string;
  vacancyId: string | number;
};

/** Where in the API something is found. */
export type SchemaEntryKind =
  | 'FIELD'
  | 'MUTATION'
  | 'QUERY'
  | 'SUBSCRIPTION';

/** A question to put to applicants. */
export type ScreeningQuestionInput = {
  /** A word of help below the question. */
  help?: string | null | undefined;
  /** Of a question that exists already. */
  id?: string | number | null | undefined;
  isRequired: boolean;
  kind: QuestionKind;
  /** Applicants never see it. */
  knockOut?: KnockOutInput | null | undefined;
  label: string;
  /** At least two, for CHOICE and MULTIPLE_CHOICE only. */
  options?: Array<string> | null | undefined;
  /** Applicants never see it. */
  points?: Array<AnswerPointsInput> | null | undefined;
};

/** How the second check is done. */
export type SecondFactorKind =
  | 'AUTHENTICATOR_APP'
  | 'PASSKEY'
  | 'SMS';

/** Which telephone gets a code. */
export type SendCodeInput = {
  secondFactorId: string | number;
};

/** Who is invited, for the first time or again. */
export type SendInvitationInput = {
  /** A few words in the invitation. */
  message?: string | null | undefined;
  userId: string | number;
};

/** A message to one candidate about an application. */
export type SendMessageInput = {
  applicationId: string | number;
  content: MessageContentInput;
  /** The same key sends the same message once. */
  idempotencyKey?: string | null | undefined;
};

/** Whose name a candidate sees at a mail that a colleague writes. */
export type SenderNameKind =
  | 'EMPLOYEE'
  | 'ORGANISATION';

/** How long acts on many applications wait before nothing can be taken back. */
export type SetBulkHoldInput = {
  /** Minutes after rejecting or withdrawing; 0 to 1440. */
  decisionMinutes: number;
  /** Minutes after sending a message; 0 to 1440. */
  messageMinutes: number;
};

export type SetCareersSiteOnlineInput = {
  careersSiteId: string | number;
  /** Whether visitors find the site. */
  isOnline: boolean;
};

/** Which optional parts of the product are on. */
export type SetFeaturesInput = {
  features: Array<Feature>;
};

/** Puts a candidate on legal hold, or lifts it. */
export type SetLegalHoldInput = {
  /** Which candidate. */
  candidateId: string | number;
  /** Why; null lifts the hold. At most 500 characters. */
  reason?: string | null | undefined;
};

/** In whose name mail to applicants is sent. */
export type SetMailSenderInput = {
  /** The address; its domain should be one of the mail domains. */
  address: string;
  /** The name recipients see; at most 100 characters. */
  name: string;
};

/** How the viewer wants to be told; what is left out stays as it was. */
export type SetNotificationPreferencesInput = {
  kinds?: Array<NotificationPreferenceInput> | null | undefined;
  receivesEmail?: boolean | null | undefined;
};

/** The defaults of an entity and what is below it. */
export type SetOrgUnitDefaultsInput = {
  defaults: DefaultsInput;
  orgUnitId: string | number;
};

/** Who works at an entity; who is not named any more is at none. */
export type SetOrgUnitUsersInput = {
  orgUnitId: string | number;
  userIds: Array<string | number>;
};

/** The defaults of the whole organisation. */
export type SetOrganisationDefaultsInput = {
  defaults: DefaultsInput;
};

export type SetOwnWebsiteInput = {
  /** Whether the organisation shows its vacancies on a website of its own. */
  isUsed: boolean;
  /** The https address of that website. */
  url?: string | null | undefined;
};

/** How a channel is called, and how its job board knows the organisation. */
export type SetPublicationChannelInput = {
  /** Which channel. */
  channelId: string | number;
  /** The number of the organisation at LinkedIn. */
  companyNumber?: string | null | undefined;
  /** Where the job board mails about jobs. */
  contactEmail?: string | null | undefined;
  /** For recruiters; at most 60 characters. */
  name: string;
};

/** How long the organisation keeps data of candidates. Every field is set. */
export type SetRetentionPolicyInput = {
  /** Whether candidates who consented are asked again. */
  asksConsentAgain: boolean;
  /** 1 to 3650. */
  daysAfterProcedure: number;
  /** At least as long as without consent; at most 3650. */
  daysWithConsent: number;
  /** 0 to 28. */
  erasureCoolingDays: number;
  /** The version that was looked at; CONFLICT when somebody was faster. */
  expectedVersion: number;
  /** Whether data go by themselves. */
  isAutomatic: boolean;
  /** What going means. */
  method: ErasureMethod;
  /** 0 to 90. */
  warningDays: number;
};

/** Whose name candidates see at mails that colleagues write. */
export type SetSenderNameKindInput = {
  kind: SenderNameKind;
};

/** Everything that happens on coming into a stage of a workflow. */
export type SetStageActionsInput = {
  /** In order; what is not in it is removed. */
  actions: Array<StageActionInput>;
  /** The version that was edited; CONFLICT when somebody was faster. */
  expectedVersion: number;
  stageId: string | number;
  workflowId: string | number;
};

/** Whether the vendor's support may come in. */
export type SetSupportAccessInput = {
  isAllowed: boolean;
};

/** A part of a vacancy that it can inherit: from the nearest org unit upwards that has one, else from the organisation. */
export type SetUpPart =
  | 'ACKNOWLEDGEMENT'
  | 'APPLICATION_FORM'
  | 'QUESTIONNAIRE'
  | 'TEAM'
  | 'WORKFLOW';

/** Where a part comes from: OWN content or a TEMPLATE that the vacancy chose, or what it inherits. NONE: nobody set one. */
export type SetUpSource =
  | 'NONE'
  | 'ORGANISATION'
  | 'ORG_UNIT'
  | 'OWN'
  | 'TEMPLATE';

/** An application form for this vacancy alone. */
export type SetVacancyFormInput = {
  /** The version of its own form that was edited, if it had one. */
  expectedVersion?: number | null | undefined;
  /** All fields in their order; at most 40. */
  fields: Array<FormFieldInput>;
  vacancyId: string | number;
};

/** Other questions for a vacancy. */
export type SetVacancyQuestionsInput = {
  /** After how many days, 1 to 60, those who are knocked out are moved to the first rejected stage; null only flags them. */
  knockOutAfterDays?: number | null | undefined;
  /** All questions in their order; at most 20. */
  questions: Array<ScreeningQuestionInput>;
  vacancyId: string | number;
};

/** Another team for a vacancy. */
export type SetVacancyTeamInput = {
  /** The whole team; who is not in it leaves it. */
  members: Array<TeamMemberInput>;
  vacancyId: string | number;
};

/** Another workflow for a vacancy. */
export type SetVacancyWorkflowInput = {
  /** Also do for those candidates what their new stage does for who comes in. No when left out. */
  runsActions?: boolean | null | undefined;
  /** One for each stage with candidates that the other workflow does not have. */
  targets?: Array<StageTargetInput> | null | undefined;
  vacancyId: string | number;
  workflowId: string | number;
};

/** Who comes in. */
export type SignInInput = {
  email: string;
  password: string;
};

/** What is left to do before somebody is in: choose a password or Microsoft, set up a second check, or pass it. */
export type SignInStep =
  | 'CHOOSE_SECURITY'
  | 'SECOND_CHECK'
  | 'SET_UP_SECOND_FACTOR';

/** The colours of a careers site, each as #rrggbb. */
export type SiteColoursInput = {
  /** Marks and the button on the brand colour. 3 to 1 on it. */
  accent: string;
  /** Links and buttons, and the ground of the top of the page. 4.5 to 1 on the page. */
  brand: string;
  /** Text on the brand colour. 4.5 to 1 on it. */
  onBrand: string;
};

/** Everything an organisation decides about the looks and words of a careers site; always sent whole. */
export type SiteConfigurationInput = {
  colours: SiteColoursInput;
  contact?: SiteContactInput | null | undefined;
  corners: SiteCorners;
  /** The language for visitors who chose none; one of the languages. */
  defaultLanguage: Language;
  font: SiteFont;
  /** At the foot of every page. Safe HTML as the introduction. */
  footerHtml: LocalisedTextInput;
  /** At the foot of every page, at most 12. */
  footerLinks: Array<SiteLinkInput>;
  /** The picture at the top of the first page. */
  header?: SitePictureInput | null | undefined;
  /** Under the title. Safe HTML: paragraphs, lists, emphasis, links. */
  introductionHtml: LocalisedTextInput;
  /** The languages the site is offered in, at least one. */
  languages: Array<Language>;
  logo?: SitePictureInput | null | undefined;
  /** Besides the vacancies, at most 8. */
  menu: Array<SiteLinkInput>;
  parts: SitePartsInput;
  /** The text that search engines show; empty gives the introduction. */
  seoDescription: LocalisedTextInput;
  /** The title that search engines show; empty gives the title. */
  seoTitle: LocalisedTextInput;
  /** Shown where a link to the site is shared. */
  share?: SitePictureInput | null | undefined;
  socialLinks: Array<SiteSocialLinkInput>;
  /** Over the first page; empty gives “Working at …”. */
  title: LocalisedTextInput;
};

/** Who answers questions about working here. */
export type SiteContactInput = {
  email?: string | null | undefined;
  /** The job of this person. */
  jobTitle: LocalisedTextInput;
  name: string;
  phone?: string | null | undefined;
  /** A portrait. */
  picture?: SitePictureInput | null | undefined;
};

/** How buttons, fields and sheets are cut. */
export type SiteCorners =
  | 'ROUND'
  | 'SOFT'
  | 'SQUARE';

/** The letters of the site. SYSTEM is what the device of the visitor uses, SERIF has serifs in headings. */
export type SiteFont =
  | 'FIGTREE'
  | 'SERIF'
  | 'SYSTEM';

/** A link in the menu or at the foot of a careers site. */
export type SiteLinkInput = {
  /** An https address, a page of the site such as /privacy, mailto: or tel:. */
  href: string;
  /** What the link says, in each language of the site. */
  label: LocalisedTextInput;
};

/** Which parts of a careers site are shown. */
export type SitePartsInput = {
  /** Ways into the vacancies by place and level. */
  categories: boolean;
  /** Who answers questions. */
  contact: boolean;
  /** The newest vacancies on the first page. */
  newest: boolean;
  /** The form to search with. */
  search: boolean;
  /** How applying goes, in three steps. */
  steps: boolean;
};

/** A picture that was stored with PUT /images/LOGO or /images/HEADER. */
export type SitePictureInput = {
  /** What can be seen, for who cannot see it; empty for decoration. */
  alt: LocalisedTextInput;
  /** What must stay in sight, in percents from the left. */
  focalX: number;
  /** What must stay in sight, in percents from the top. */
  focalY: number;
  /** As PUT /images answered it. The picture is at /images/<id>. */
  imageId: string | number;
};

/** A page of the organisation on a network. */
export type SiteSocialLinkInput = {
  network: SocialNetwork;
  /** An https address on that network. */
  url: string;
};

/** Whether a step is passed over; a step that is done stays done. */
export type SkipGuidedStepInput = {
  /** False takes it back. */
  isSkipped: boolean;
  step: GuidedStepName;
};

/** Networks that a site can link to. */
export type SocialNetwork =
  | 'FACEBOOK'
  | 'INSTAGRAM'
  | 'LINKEDIN'
  | 'TIKTOK'
  | 'WHATSAPP'
  | 'X'
  | 'YOUTUBE';

/** From low to high, or from high to low. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** For whom: who is responsible for the vacancy, its whole team, or the users that are named. */
export type StageActionAudience =
  | 'RESPONSIBLE'
  | 'TEAM'
  | 'USERS';

/** Something that happens when an application comes into a stage. */
export type StageActionInput = {
  /** For NOTIFY and SET_TASK. */
  audience?: StageActionAudience | null | undefined;
  /** For SEND_TEMPLATE: 0 to 720 hours after coming in. */
  delayHours?: number | null | undefined;
  /** For SET_TASK: 0 to 365 days after coming in. */
  dueInDays?: number | null | undefined;
  /** Of an action that is there already. */
  id?: string | number | null | undefined;
  kind: StageActionKind;
  /** For SEND_TEMPLATE: which template. */
  templateId?: string | number | null | undefined;
  /** The title of the task; a remark with the notification. */
  text?: string | null | undefined;
  /** For the audience USERS. */
  userIds?: Array<string | number> | null | undefined;
};

/** What happens by itself when an application comes into a stage. */
export type StageActionKind =
  | 'NOTIFY'
  | 'SEND_TEMPLATE'
  | 'SET_TASK';

/** A stage, and what the candidate may read of it. */
export type StageFieldsInput = {
  /** For the candidate, in English; the word of the group without. */
  candidateNameEn?: string | null | undefined;
  /** For the candidate, in Dutch; the word of the group without. */
  candidateNameNl?: string | null | undefined;
  /** What happens now, for the candidate, in English. */
  candidateTextEn?: string | null | undefined;
  /** What happens now, for the candidate, in Dutch. */
  candidateTextNl?: string | null | undefined;
  /** What the candidate reads while in it. */
  candidateView: CandidateView;
  /** What the stage means. */
  group: StageGroup;
  /** Whether the procedure still runs in it. */
  kind: StageKind;
  /** For colleagues, in English; at most 60 characters. */
  nameEn: string;
  /** For colleagues, in Dutch; at most 60 characters. */
  nameNl: string;
};

/** What a stage means, whatever an organisation calls it. Every stage belongs to exactly one group. */
export type StageGroup =
  | 'HIRED'
  | 'INTERVIEW'
  | 'IN_PROGRESS'
  | 'NEW'
  | 'OFFER'
  | 'OTHER'
  | 'REJECTED';

/** Which stage. */
export type StageInput = {
  stageId: string | number;
};

/** ACTIVE: somebody still has to act. ARCHIVE: the procedure is over for this application. */
export type StageKind =
  | 'ACTIVE'
  | 'ARCHIVE';

/** Where the candidates of a stage go that they cannot stay in. */
export type StageTargetInput = {
  /** The stage that goes. */
  stageId: string | number;
  /** A stage of the workflow as it will be. */
  toStageId: string | number;
};

/** Starts an act on many applications. */
export type StartBulkActionInput = {
  /** How many the viewer was shown; CONFLICT when the proof run now counts others. */
  expectedCount: number;
  /** The same key starts it once only. */
  idempotencyKey?: string | null | undefined;
  /** What colleagues find it by; at most 120 characters. */
  name: string;
  /** What is done. */
  plan: BulkPlanInput;
};

/** A new draft from a kept vacancy. */
export type StartFromTemplateInput = {
  idempotencyKey?: string | null | undefined;
  /** The title of the new vacancy. */
  title: string;
  vacancyTemplateId: string | number;
};

/** One act on many candidates. */
export type StartPrivacyRunInput = {
  /** How many candidates the viewer was shown; CONFLICT when it is another number. */
  expectedCount: number;
  /** Also those whose procedure still runs. */
  includesRunning?: boolean | null | undefined;
  /** What is done. */
  kind: PrivacyRunKind;
  /** Why; asked for with DELETE, ANONYMISE, EXTEND and HOLD. At most 500 characters, without personal data. */
  reason?: string | null | undefined;
  /** With whom. */
  selection: RetentionSelectionInput;
  /** Until when, with EXTEND. */
  until?: string | null | undefined;
};

/** A second check to set up. */
export type StartSecondFactorInput = {
  /** Of somebody signed in, who has a password. */
  currentPassword?: string | null | undefined;
  kind: SecondFactorKind;
  /** To recognise it by. */
  name?: string | null | undefined;
  /** Of SMS: a mobile number, Dutch unless it has a country. */
  phoneNumber?: string | null | undefined;
};

/** Where one goes on. */
export type SwitchOrganisationInput = {
  organisationId: string | number;
};

/** Which mail to show, and for whom. */
export type SystemMailInput = {
  language: Language;
  /** As in `systemMails`. */
  name: string;
  /** In the layout of this part of the organisation. */
  orgUnitId?: string | number | null | undefined;
};

/** Which task. */
export type TaskInput = {
  taskId: string | number;
};

/** Who gets access to the vacancy. */
export type TeamMemberInput = {
  isResponsible: boolean;
  userId: string | number;
};

/** Words that need not be stored, to look at or to try. */
export type TemplateDraftInput = {
  /** Whose data to show; samples when absent. */
  applicationId?: string | number | null | undefined;
  body: string;
  kind: TemplateKind;
  language: Language;
  /** In the layout of this part of the organisation, when no application says which. */
  orgUnitId?: string | number | null | undefined;
  subject: string;
};

/** What a message or its template is for. */
export type TemplateKind =
  | 'ACKNOWLEDGEMENT'
  | 'EVALUATION'
  | 'GENERAL'
  | 'INTERVIEW'
  | 'REJECTION';

/** The words of a template in one language. */
export type TemplateTextInput = {
  /** Rich text (HTML) or MJML components, with placeholders; at most 60,000 characters. */
  body: string;
  language: Language;
  /** The part of the organisation, with all below it, that uses these words; null for everyone. */
  orgUnitId?: string | number | null | undefined;
  /** One line with placeholders, at most 250 characters. */
  subject: string;
};

/** Takes back the latest move. */
export type UndoMoveInput = {
  /** The move to take back. */
  moveId: string | number;
};

/** What changes; what is left out stays as it was. */
export type UpdateProfileInput = {
  allowsResearch?: boolean | null | undefined;
  allowsThirdPartyCookies?: boolean | null | undefined;
  personal?: PersonalDataInput | null | undefined;
  /** What `PUT /images/PHOTO` answered; empty removes the photo. */
  photoImageId?: string | number | null | undefined;
  /** HTML; what is not safe is left out. Empty removes it. */
  signatureHtml?: string | null | undefined;
};

/** A role as it is to be from now on. */
export type UpdateRoleInput = {
  /** The version that was changed. */
  expectedVersion: number;
  nameEn: string;
  nameNl: string;
  permissions: Array<Permission>;
  roleId: string | number;
  scope: RoleScope;
};

/** A user as they are to be from now on. */
export type UpdateUserInput = {
  /** Only as long as the user never came in. */
  email?: string | null | undefined;
  /** Needed for a role that sees its own employer. */
  employerId?: string | number | null | undefined;
  /** The version that was changed. */
  expectedVersion: number;
  jobTitle?: string | null | undefined;
  language?: Language | null | undefined;
  name: string;
  /** Needed for a role that sees a part of the organisation. */
  orgUnitId?: string | number | null | undefined;
  phone?: string | null | undefined;
  receivesEmail?: boolean | null | undefined;
  roleId: string | number;
  /** HTML; what is not safe is left out. */
  signatureHtml?: string | null | undefined;
  userId: string | number;
};

/** A part of a vacancy that is to have what it inherits again. */
export type UseVacancyDefaultInput = {
  part: SetUpPart;
  vacancyId: string | number;
};

/** Which user. */
export type UserIdInput = {
  userId: string | number;
};

/** How far the way in of a user is. EXPIRED also when the link was withdrawn. */
export type UserInvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'NOT_SENT'
  | 'SENT';

/** INVITED: was added and did not come in yet. DEACTIVATED: cannot come in any more. */
export type UserState =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'INVITED';

/** The fields of a vacancy. Only the title is needed to save; publishing says what else is. */
export type VacancyFieldsInput = {
  /** Internal. Euro cents. */
  budgetCents?: number | null | undefined;
  /** Internal. What the vacancy is counted under in reports. */
  campaign?: string | null | undefined;
  /** Public. The field of work, in own words. */
  category?: string | null | undefined;
  closingDate?: string | null | undefined;
  contractType?: ContractType | null | undefined;
  /** Internal. */
  costCentre?: string | null | undefined;
  /** HTML; what is not safe or not plain text layout is left out. */
  descriptionHtml?: string | null | undefined;
  educationLevelId?: string | number | null | undefined;
  employerId?: string | number | null | undefined;
  /** What this vacancy keeps from the outside. */
  hiddenFields?: Array<HideableField> | null | undefined;
  hoursMax?: number | null | undefined;
  hoursMin?: number | null | undefined;
  /** Internal. Plain text for colleagues. */
  internalNotes?: string | null | undefined;
  language?: Language | null | undefined;
  occupationId?: string | number | null | undefined;
  orgUnitId?: string | number | null | undefined;
  placeId?: string | number | null | undefined;
  places?: number | null | undefined;
  /** Internal. */
  requisitionNumber?: string | null | undefined;
  salaryMaxCents?: number | null | undefined;
  salaryMinCents?: number | null | undefined;
  salaryPeriod?: SalaryPeriod | null | undefined;
  /** Public. The first day of work. */
  startDate?: string | null | undefined;
  title: string;
  /** Public. */
  travelAllowance?: string | null | undefined;
  /** Public. When the work is done. */
  workTimes?: Array<WorkTime> | null | undefined;
  workplaceType?: WorkplaceType | null | undefined;
};

/** Every condition that is given must hold. */
export type VacancyFilter = {
  employerId?: string | number | null | undefined;
  isExpired?: boolean | null | undefined;
  /** Only vacancies with the viewer in the team. */
  mine?: boolean | null | undefined;
  orgUnitId?: string | number | null | undefined;
  placeId?: string | number | null | undefined;
  /** Part of the title, place, employer or occupation, or the number. */
  search?: string | null | undefined;
  states?: Array<VacancyState> | null | undefined;
};

/** The order of a list of vacancies. */
export type VacancySort = {
  direction: SortDirection;
  field: VacancySortField;
};

/** By what a list of vacancies is ordered. */
export type VacancySortField =
  | 'CLOSING_DATE'
  | 'CREATED_AT'
  | 'TITLE';

/** DRAFT until published, ARCHIVED once closed. Expired is computed from the closing date. */
export type VacancyState =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED';

/** When the work is done. */
export type WorkTime =
  | 'DAY'
  | 'EVENING'
  | 'NIGHT'
  | 'WEEKEND';

/** Which workflow. */
export type WorkflowInput = {
  workflowId: string | number;
};

/** Where the work is done. */
export type WorkplaceType =
  | 'HYBRID'
  | 'ON_SITE'
  | 'REMOTE';

export type StageNameFragment = { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind };

export type ApplicationRowFragment = { id: string, appliedAt: string, stageEnteredAt: string, source: ApplicationSource, partnerName: string | null, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, candidate: { id: string, name: string }, vacancy: { id: string, title: string, number: number } };

export type WrittenContentFragment = { templateId: string | null, language: Language | null, subject: string | null, body: string | null, hasSignature: boolean, cc: Array<string>, bcc: Array<string>, documentIds: Array<string>, files: Array<{ id: string, fileName: string, sizeBytes: number }>, sendAt: { date: string, time: string, timeZone: string } | null };

export type ComposerFactsFragment = { fromName: string, fromAddress: string, senderNameKind: SenderNameKind, senderPhotoId: string | null, signatureHtml: string | null, toName: string | null, toAddress: string | null, language: Language, timeZone: string, viewerCanAddFiles: boolean, maxFileBytes: number, maxTotalBytes: number, templates: Array<{ id: string, name: string, kind: TemplateKind, languages: Array<Language> }> | null, placeholders: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }>, sentDocuments: Array<{ id: string, fileName: string, sizeBytes: number, lastSentAt: string, isOfCandidate: boolean }> | null, draft: { updatedAt: string, content: { templateId: string | null, language: Language | null, subject: string | null, body: string | null, hasSignature: boolean, cc: Array<string>, bcc: Array<string>, documentIds: Array<string>, files: Array<{ id: string, fileName: string, sizeBytes: number }>, sendAt: { date: string, time: string, timeZone: string } | null } } | null };

export type MessageComposerQueryVariables = Exact<{
  applicationId?: string | number | null | undefined;
}>;


export type MessageComposerQuery = { messageComposer: { fromName: string, fromAddress: string, senderNameKind: SenderNameKind, senderPhotoId: string | null, signatureHtml: string | null, toName: string | null, toAddress: string | null, language: Language, timeZone: string, viewerCanAddFiles: boolean, maxFileBytes: number, maxTotalBytes: number, templates: Array<{ id: string, name: string, kind: TemplateKind, languages: Array<Language> }> | null, placeholders: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }>, sentDocuments: Array<{ id: string, fileName: string, sizeBytes: number, lastSentAt: string, isOfCandidate: boolean }> | null, draft: { updatedAt: string, content: { templateId: string | null, language: Language | null, subject: string | null, body: string | null, hasSignature: boolean, cc: Array<string>, bcc: Array<string>, documentIds: Array<string>, files: Array<{ id: string, fileName: string, sizeBytes: number }>, sendAt: { date: string, time: string, timeZone: string } | null } } | null } };

export type TemplateWordsQueryVariables = Exact<{
  templateId: string | number;
  applicationId?: string | number | null | undefined;
  language?: Language | null | undefined;
}>;


export type TemplateWordsQuery = { templateWords: { language: Language, subject: string, body: string, kind: TemplateKind } };

export type MessagePreviewQueryVariables = Exact<{
  applicationId: string | number;
  content: MessageContentInput;
}>;


export type MessagePreviewQuery = { messagePreview: { subject: string, html: string, text: string, holes: Array<string> } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { id: string, status: MessageStatus, scheduledAt: string | null } };

export type ChangePlannedMessageMutationVariables = Exact<{
  input: ChangePlannedMessageInput;
}>;


export type ChangePlannedMessageMutation = { changePlannedMessage: { id: string } };

export type SendPlannedMessageNowMutationVariables = Exact<{
  input: PlannedMessageInput;
}>;


export type SendPlannedMessageNowMutation = { sendPlannedMessageNow: { id: string } };

export type CancelPlannedMessageMutationVariables = Exact<{
  input: PlannedMessageInput;
}>;


export type CancelPlannedMessageMutation = { cancelPlannedMessage: { id: string } };

export type SaveMessageDraftMutationVariables = Exact<{
  input: SaveMessageDraftInput;
}>;


export type SaveMessageDraftMutation = { saveMessageDraft: string };

export type DiscardMessageDraftMutationVariables = Exact<{
  input: DiscardMessageDraftInput;
}>;


export type DiscardMessageDraftMutation = { discardMessageDraft: boolean };

export type RenameDocumentMutationVariables = Exact<{
  input: RenameDocumentInput;
}>;


export type RenameDocumentMutation = { renameDocument: { id: string, fileName: string } };

export type RemoveDocumentMutationVariables = Exact<{
  input: RemoveDocumentInput;
}>;


export type RemoveDocumentMutation = { removeDocument: string };

export type ApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationQuery = { application: { id: string, version: number, appliedAt: string, stageEnteredAt: string, source: ApplicationSource, partnerName: string | null, sourceDetail: string | null, score: number | null, scoreMaximum: number | null, knockOutState: KnockOutState | null, knockOutDueAt: string | null, language: Language, noteCount: number, viewerCanMove: boolean, viewerCanAddNote: boolean, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, candidateProgress: { name: string }, tasks: Array<{ id: string, title: string, dueOn: string | null, isOverdue: boolean, createdBy: string | null, doneAt: string | null, doneBy: string | null, viewerCanFinish: boolean, assignees: Array<{ id: string, name: string }> }>, plannedActions: Array<{ id: string, kind: StageActionKind, plannedAt: string, templateName: string | null }> | null, candidate: { id: string, name: string, firstName: string, lastName: string, email: string | null, phone: string | null, language: Language, addressProblem: { reason: AddressProblemReason, sentence: string, seenAt: string } | null }, vacancy: { id: string, number: number, title: string, state: VacancyState, team: Array<{ user: { id: string, name: string } }>, workflow: { id: string, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }> } }, submissions: Array<{ id: string, submittedAt: string, firstName: string, lastName: string, email: string | null, phone: string | null, motivation: string | null, consentText: string, consentVersion: number, consentedAt: string, formName: string | null, formVersion: number | null, answers: Array<{ question: string, answer: string, kind: FormFieldKind | null, points: number | null, isKnockOut: boolean, document: { id: string, fileName: string, viewUrl: string | null, downloadUrl: string | null } | null }>, document: { id: string, kind: DocumentKind, fileName: string, contentType: string, sizeBytes: number, createdAt: string, viewUrl: string | null, downloadUrl: string | null } | null }>, moves: Array<{ id: string, movedAt: string, reason: string | null, isUndo: boolean, isKnockOut: boolean, isWorkflowChange: boolean, exclusionReason: { id: string, nameNl: string, nameEn: string } | null, fromStage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind } | null, toStage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, movedBy: { id: string, name: string } | null }>, assessments: Array<{ id: string, roundId: string, askedBy: string, askedAt: string, dueOn: string | null, isOverdue: boolean, closedAt: string | null, givenAt: string | null, changedAt: string | null, isHidden: boolean, advice: Advice | null, score: number | null, words: string | null, assessor: { id: string, name: string } }> | null, ownAssessment: { id: string, roundId: string, askedBy: string, askedAt: string, dueOn: string | null, isOverdue: boolean, closedAt: string | null, givenAt: string | null, changedAt: string | null, isHidden: boolean, advice: Advice | null, score: number | null, words: string | null, assessor: { id: string, name: string } } | null, possibleAssessors: Array<{ id: string, name: string }> | null, assessmentTemplates: Array<{ id: string, name: string }> | null, notes: Array<{ id: string, body: string, createdAt: string, viewerCanRemove: boolean, author: { id: string, name: string } }> | null, messages: Array<{ id: string, kind: TemplateKind, status: MessageStatus, subject: string, html: string, text: string, language: Language, fromName: string, fromAddress: string, toAddress: string | null, createdAt: string, cc: Array<string> | null, bcc: Array<string> | null, senderName: string | null, templateName: string | null, isTemplateNewer: boolean, scheduledAt: string | null, timeZone: string | null, viewerCanChange: boolean, sentAt: string | null, failure: string | null, viewerCanRetry: boolean, nextAttemptAt: string | null, direction: MessageDirection, quotedText: string | null, hasRemoteImages: boolean, isAutomatic: boolean, isFromOtherAddress: boolean, content: { templateId: string | null, language: Language | null, subject: string | null, body: string | null, hasSignature: boolean, cc: Array<string>, bcc: Array<string>, documentIds: Array<string>, files: Array<{ id: string, fileName: string, sizeBytes: number }>, sendAt: { date: string, time: string, timeZone: string } | null } | null, attempts: Array<{ attemptedAt: string, outcome: string, detail: string | null }>, documents: Array<{ id: string, kind: DocumentKind, fileName: string, contentType: string, sizeBytes: number, createdAt: string, viewUrl: string | null, downloadUrl: string | null }> | null, leftOut: Array<{ fileName: string, reason: LeftOutReason }> }> | null } };

export type ReceivedMessageFragment = { id: string, direction: MessageDirection, subject: string, fromName: string, fromAddress: string, createdAt: string, html: string, text: string, quotedText: string | null, hasRemoteImages: boolean, isAutomatic: boolean, isFromOtherAddress: boolean, documents: Array<{ id: string, kind: DocumentKind, fileName: string, contentType: string, sizeBytes: number, createdAt: string, viewUrl: string | null, downloadUrl: string | null }> | null, leftOut: Array<{ fileName: string, reason: LeftOutReason }> };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { id: string } };

export type RemoveNoteMutationVariables = Exact<{
  input: RemoveNoteInput;
}>;


export type RemoveNoteMutation = { removeNote: { id: string } };

export type RetryMessageMutationVariables = Exact<{
  input: RetryMessageInput;
}>;


export type RetryMessageMutation = { retryMessage: { id: string, status: MessageStatus } };

export type DismissKnockOutMutationVariables = Exact<{
  input: DismissKnockOutInput;
}>;


export type DismissKnockOutMutation = { dismissKnockOut: { id: string } };

export type TaskRowFragment = { id: string, title: string, dueOn: string | null, isOverdue: boolean, createdBy: string | null, doneAt: string | null, doneBy: string | null, viewerCanFinish: boolean, assignees: Array<{ id: string, name: string }> };

export type AddTaskMutationVariables = Exact<{
  input: AddTaskInput;
}>;


export type AddTaskMutation = { addTask: { id: string } };

export type CompleteTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string } };

export type ReopenTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type ReopenTaskMutation = { reopenTask: { id: string } };

export type CancelPlannedActionMutationVariables = Exact<{
  input: CancelPlannedActionInput;
}>;


export type CancelPlannedActionMutation = { cancelPlannedAction: string };

export type ClearAddressProblemMutationVariables = Exact<{
  input: CandidateAddressInput;
}>;


export type ClearAddressProblemMutation = { clearAddressProblem: string };

export type AssessmentShownFragment = { id: string, roundId: string, askedBy: string, askedAt: string, dueOn: string | null, isOverdue: boolean, closedAt: string | null, givenAt: string | null, changedAt: string | null, isHidden: boolean, advice: Advice | null, score: number | null, words: string | null, assessor: { id: string, name: string } };

export type AskForAssessmentsMutationVariables = Exact<{
  input: AskForAssessmentsInput;
}>;


export type AskForAssessmentsMutation = { askForAssessments: { id: string, assessments: Array<{ id: string, roundId: string }> | null } };

export type GiveAssessmentMutationVariables = Exact<{
  input: GiveAssessmentInput;
}>;


export type GiveAssessmentMutation = { giveAssessment: { id: string } };

export type TakeBackAssessmentMutationVariables = Exact<{
  input: AssessmentInput;
}>;


export type TakeBackAssessmentMutation = { takeBackAssessment: { id: string } };

export type CloseAssessmentsMutationVariables = Exact<{
  input: AssessmentRoundInput;
}>;


export type CloseAssessmentsMutation = { closeAssessments: { id: string } };

export type BulkActionFieldsFragment = { id: string, name: string, kind: BulkKind, state: BulkState, note: string | null, anonymises: boolean, hasMail: boolean, mailName: string | null, isPlanned: boolean, holdUntil: string, total: number, createdBy: string, createdAt: string, finishedAt: string | null, viewerCanSteer: boolean, reason: { id: string, nameNl: string, nameEn: string } | null, progress: { pending: number, done: number, skipped: number, undone: number, kept: number, scheduled: number, sending: number, sent: number, failed: number, cancelled: number, anonymised: number, toAnonymise: number, notAnonymised: number } };

export type BulkActionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BulkActionListQuery = { bulkActions: { pageInfo: { hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: BulkKind, state: BulkState, note: string | null, anonymises: boolean, hasMail: boolean, mailName: string | null, isPlanned: boolean, holdUntil: string, total: number, createdBy: string, createdAt: string, finishedAt: string | null, viewerCanSteer: boolean, reason: { id: string, nameNl: string, nameEn: string } | null, progress: { pending: number, done: number, skipped: number, undone: number, kept: number, scheduled: number, sending: number, sent: number, failed: number, cancelled: number, anonymised: number, toAnonymise: number, notAnonymised: number } } }> } };

export type BulkActionQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  outcomes?: Array<BulkOutcome> | BulkOutcome | null | undefined;
}>;


export type BulkActionQuery = { bulkAction: { id: string, name: string, kind: BulkKind, state: BulkState, note: string | null, anonymises: boolean, hasMail: boolean, mailName: string | null, isPlanned: boolean, holdUntil: string, total: number, createdBy: string, createdAt: string, finishedAt: string | null, viewerCanSteer: boolean, items: { pageInfo: { hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { applicationId: string, name: string | null, vacancyTitle: string, outcome: BulkOutcome, messageStatus: MessageStatus | null, sentAt: string | null, failure: string | null, anonymisation: string | null, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind } } }> }, reason: { id: string, nameNl: string, nameEn: string } | null, progress: { pending: number, done: number, skipped: number, undone: number, kept: number, scheduled: number, sending: number, sent: number, failed: number, cancelled: number, anonymised: number, toAnonymise: number, notAnonymised: number } } };

export type UndoBulkActionMutationVariables = Exact<{
  input: BulkActionInput;
}>;


export type UndoBulkActionMutation = { undoBulkAction: { id: string } };

export type ReleaseBulkActionMutationVariables = Exact<{
  input: BulkActionInput;
}>;


export type ReleaseBulkActionMutation = { releaseBulkAction: { id: string } };

export type PauseBulkActionMutationVariables = Exact<{
  input: BulkActionInput;
}>;


export type PauseBulkActionMutation = { pauseBulkAction: { id: string } };

export type ResumeBulkActionMutationVariables = Exact<{
  input: BulkActionInput;
}>;


export type ResumeBulkActionMutation = { resumeBulkAction: { id: string } };

export type CancelBulkActionMutationVariables = Exact<{
  input: BulkActionInput;
}>;


export type CancelBulkActionMutation = { cancelBulkAction: { id: string } };

export type BulkActionProgressSubscriptionVariables = Exact<{
  bulkActionId: string | number;
}>;


export type BulkActionProgressSubscription = { bulkActionProgress: { id: string, name: string, kind: BulkKind, state: BulkState, note: string | null, anonymises: boolean, hasMail: boolean, mailName: string | null, isPlanned: boolean, holdUntil: string, total: number, createdBy: string, createdAt: string, finishedAt: string | null, viewerCanSteer: boolean, reason: { id: string, nameNl: string, nameEn: string } | null, progress: { pending: number, done: number, skipped: number, undone: number, kept: number, scheduled: number, sending: number, sent: number, failed: number, cancelled: number, anonymised: number, toAnonymise: number, notAnonymised: number } } };

export type ProofRecipientFieldsFragment = { applicationId: string, candidateId: string, name: string, vacancyTitle: string, isMailed: boolean, emptyFields: Array<string> };

export type BulkStartQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkStartQuery = { exclusionReasons: Array<{ id: string, kind: ExclusionKind, nameNl: string, nameEn: string, isArchived: boolean }>, bulkHold: { decisionMinutes: number, messageMinutes: number } };

export type ProofRunQueryVariables = Exact<{
  plan: BulkPlanInput;
}>;


export type ProofRunQuery = { proofRun: { selectedCount: number, count: number, mailedCount: number, isReady: boolean, problems: Array<{ kind: ProofProblemKind, isBlocking: boolean, isAboutMail: boolean, count: number, recipients: Array<{ applicationId: string, candidateId: string, name: string, vacancyTitle: string, isMailed: boolean, emptyFields: Array<string> }> }>, targets: Array<{ count: number, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind } }>, recipients: Array<{ applicationId: string, candidateId: string, name: string, vacancyTitle: string, isMailed: boolean, emptyFields: Array<string> }> } };

export type ProofMailQueryVariables = Exact<{
  plan: BulkPlanInput;
  applicationId: string | number;
}>;


export type ProofMailQuery = { proofMail: { toName: string, toAddress: string | null, fromName: string, fromAddress: string, language: Language, subject: string, html: string | null, text: string | null, emptyFields: Array<string> } };

export type StartBulkActionMutationVariables = Exact<{
  input: StartBulkActionInput;
}>;


export type StartBulkActionMutation = { startBulkAction: { id: string } };

export type ApplicationListQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ApplicationListQuery = { applications: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, appliedAt: string, stageEnteredAt: string, source: ApplicationSource, partnerName: string | null, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, candidate: { id: string, name: string }, vacancy: { id: string, title: string, number: number } } }> } };

export type MoveApplicationMutationVariables = Exact<{
  input: MoveApplicationInput;
}>;


export type MoveApplicationMutation = { moveApplication: { move: { id: string, toStage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind } }, application: { id: string, version: number, candidate: { id: string, name: string } } } };

export type UndoMoveMutationVariables = Exact<{
  input: UndoMoveInput;
}>;


export type UndoMoveMutation = { undoMove: { move: { id: string, toStage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind } }, application: { id: string, version: number, candidate: { id: string, name: string } } } };

export type WhereIsApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type WhereIsApplicationQuery = { application: { id: string, version: number, candidate: { id: string, name: string }, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind } } };

export type CandidateQueryVariables = Exact<{
  id: string | number;
}>;


export type CandidateQuery = { candidate: { id: string, name: string, firstName: string, lastName: string, email: string | null, phone: string | null, language: Language, orgUnitId: string | null, createdAt: string, addressProblem: { reason: AddressProblemReason, sentence: string, seenAt: string } | null, applications: Array<{ id: string, appliedAt: string, stageEnteredAt: string, source: ApplicationSource, partnerName: string | null, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, candidate: { id: string, name: string }, vacancy: { id: string, title: string, number: number } }> }, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type LinkCandidateToOrgUnitMutationVariables = Exact<{
  input: LinkCandidateInput;
}>;


export type LinkCandidateToOrgUnitMutation = { linkCandidateToOrgUnit: { id: string } };

export type CandidateListQueryVariables = Exact<{
  search?: string | null | undefined;
  orgUnitId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CandidateListQuery = { candidates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, email: string | null, phone: string | null, createdAt: string, applications: Array<{ id: string }> } }> } };

export type CandidatePrivacyQueryVariables = Exact<{
  id: string | number;
}>;


export type CandidatePrivacyQuery = { retentionStanding: { id: string, reason: RetentionReason, endedOn: string | null, consentUntil: string | null, goesOn: string | null, holdReason: string | null } | null, contactCorrections: Array<{ id: string, firstName: string, lastName: string, email: string | null, phone: string | null, createdAt: string }> };

export type EraseCandidateMutationVariables = Exact<{
  input: EraseCandidateInput;
}>;


export type EraseCandidateMutation = { eraseCandidate: number };

export type SetLegalHoldMutationVariables = Exact<{
  input: SetLegalHoldInput;
}>;


export type SetLegalHoldMutation = { setLegalHold: { id: string, holdReason: string | null } };

export type ExportCandidateMutationVariables = Exact<{
  input: ExportCandidateInput;
}>;


export type ExportCandidateMutation = { exportCandidate: string };

export type DecideContactCorrectionMutationVariables = Exact<{
  input: DecideContactCorrectionInput;
}>;


export type DecideContactCorrectionMutation = { decideContactCorrection: string };

export type EmployerListQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EmployerListQuery = { employers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, chamberOfCommerceNumber: string | null, vacancyCount: number, place: { id: string, name: string } | null, accountManager: { id: string, name: string } | null } }> } };

export type FindVacanciesQueryVariables = Exact<{
  text: string;
}>;


export type FindVacanciesQuery = { vacancies: { edges: Array<{ node: { id: string, number: number, title: string, state: VacancyState } }> } };

export type FindCandidatesQueryVariables = Exact<{
  text: string;
}>;


export type FindCandidatesQuery = { candidates: { edges: Array<{ node: { id: string, name: string } }> } };

export type GuidedStartQueryVariables = Exact<{ [key: string]: never; }>;


export type GuidedStartQuery = { guidedStart: { settledCount: number, isDismissed: boolean, isForViewer: boolean, steps: Array<{ name: GuidedStepName, number: number, state: GuidedStepState, canBeSkipped: boolean, viewerCanDo: boolean, colleagues: Array<string>, facts: Array<{ sentence: string, isMet: boolean }> }> } };

export type GuidedStartFragment = { settledCount: number, isDismissed: boolean, isForViewer: boolean, steps: Array<{ name: GuidedStepName, number: number, state: GuidedStepState, canBeSkipped: boolean, viewerCanDo: boolean, colleagues: Array<string>, facts: Array<{ sentence: string, isMet: boolean }> }> };

export type SkipGuidedStepMutationVariables = Exact<{
  input: SkipGuidedStepInput;
}>;


export type SkipGuidedStepMutation = { skipGuidedStep: { settledCount: number } };

export type DismissGuidedStartMutationVariables = Exact<{
  isDismissed: boolean;
}>;


export type DismissGuidedStartMutation = { dismissGuidedStart: { isDismissed: boolean } };

export type HelpAnswersQueryVariables = Exact<{
  article?: string | null | undefined;
}>;


export type HelpAnswersQuery = { helpAnswers: Array<{ article: string, helpfulCount: number, unhelpfulCount: number, viewerAnswer: boolean | null }> };

export type AnswerHelpMutationVariables = Exact<{
  input: AnswerHelpInput;
}>;


export type AnswerHelpMutation = { answerHelp: Array<{ article: string, viewerAnswer: boolean | null }> };

export type HomeVacanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeVacanciesQuery = { vacancies: { totalCount: number, edges: Array<{ node: { id: string, number: number, title: string, state: VacancyState, isExpired: boolean, closingDate: string | null, applicationCount: number, newApplicationCount: number, place: { id: string, name: string } | null } }> } };

export type HomeApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeApplicationsQuery = { newest: { totalCount: number, edges: Array<{ node: { id: string, appliedAt: string, stageEnteredAt: string, source: ApplicationSource, partnerName: string | null, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, candidate: { id: string, name: string }, vacancy: { id: string, title: string, number: number } } }> }, waiting: { totalCount: number } };

export type HomeTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTasksQuery = { ownTasks: Array<{ id: string, title: string, dueOn: string | null, isOverdue: boolean, createdBy: string | null, doneAt: string | null, doneBy: string | null, viewerCanFinish: boolean, application: { id: string, candidate: { id: string, name: string } }, assignees: Array<{ id: string, name: string }> }> };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { setLanguage: { language: Language } };

export type NotificationListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationListQuery = { notifications: { edges: Array<{ node: { id: string, kind: NotificationKind, text: string, path: string, createdAt: string, readAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, notificationCount: { unread: number } };

export type NotificationCountQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationCountQuery = { notificationCount: { unread: number } };

export type NotificationCountChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationCountChangedSubscription = { notificationCountChanged: { unread: number } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { unread: number } };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { notificationPreferences: { receivesEmail: boolean, kinds: Array<{ kind: NotificationKind, title: string, explanation: string, isInConsole: boolean, mail: NotificationMail }> } };

export type SetNotificationPreferencesMutationVariables = Exact<{
  input: SetNotificationPreferencesInput;
}>;


export type SetNotificationPreferencesMutation = { setNotificationPreferences: { receivesEmail: boolean } };

export type ReportQueryVariables = Exact<{
  filter: ReportFilter;
}>;


export type ReportQuery = { recruitmentReport: { vacanciesPublished: number, campaignChoices: Array<string>, total: { applications: number, hired: number, rejected: number, withdrawn: number, running: number, conversion: number, daysToHire: number | null, daysToFirstMove: number | null, reached: Array<{ group: StageGroup, applications: number }> }, campaigns: Array<{ campaign: string | null, applications: number, hired: number, rejected: number, withdrawn: number, running: number, conversion: number, daysToHire: number | null, daysToFirstMove: number | null, reached: Array<{ group: StageGroup, applications: number }> }>, sources: Array<{ source: ApplicationSource, partnerName: string | null, sourceDetail: string | null, applications: number, hired: number, rejected: number, withdrawn: number, running: number, conversion: number, daysToHire: number | null, daysToFirstMove: number | null, reached: Array<{ group: StageGroup, applications: number }> }>, vacancies: Array<{ vacancyId: string, title: string, number: number, applications: number, hired: number, rejected: number, withdrawn: number, running: number, conversion: number, daysToHire: number | null, daysToFirstMove: number | null, reached: Array<{ group: StageGroup, applications: number }> }> }, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, prefix: string, permissions: Array<Permission>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string, apiKey: { id: string, name: string } } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string, name: string } };

export type AuditLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  recordId?: string | number | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, occurredAt: string, actorKind: string, actorName: string | null, operation: string, recordType: string | null, recordId: string | null, requestId: string } }> } };

export type CareersSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type CareersSitesQuery = { managedCareersSites: Array<{ id: string, name: string, slug: string, publicUrl: string, isOnline: boolean, isTakenOffline: boolean, orgUnitName: string | null, publishedNumber: number | null, publishedAt: string | null, changes: Array<{ field: string }> }>, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type CareersSiteQueryVariables = Exact<{
  id: string | number;
}>;


export type CareersSiteQuery = { managedCareersSite: { id: string, name: string, slug: string, publicUrl: string, isOnline: boolean, isTakenOffline: boolean, version: number, publishedNumber: number | null, publishedAt: string | null, publishedByName: string | null, changes: Array<{ field: string, before: string | null, after: string | null }>, published: { languages: Array<Language> } | null } };

export type CareersSiteVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type CareersSiteVersionsQuery = { managedCareersSite: { id: string, version: number, publishedNumber: number | null, changes: Array<{ field: string }>, versions: Array<{ number: number, publishedAt: string, publishedByName: string | null, restoredFrom: number | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type CareersSiteAddressQueryVariables = Exact<{
  id: string | number;
}>;


export type CareersSiteAddressQuery = { managedCareersSite: { id: string, name: string, slug: string, orgUnitId: string | null, isOnline: boolean, isTakenOffline: boolean, publicUrl: string, domain: { name: string, recordName: string, recordValue: string, target: string, verifiedAt: string | null, checkedAt: string | null, ownership: DomainFinding | null, routing: DomainFinding | null } | null }, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type CareersSiteEditingQueryVariables = Exact<{
  id: string | number;
}>;


export type CareersSiteEditingQuery = { managedCareersSite: { previewUrl: string, id: string, name: string, slug: string, publicUrl: string, isOnline: boolean, isTakenOffline: boolean, version: number, publishedNumber: number | null, publishedAt: string | null, publishedByName: string | null, draft: { languages: Array<Language>, defaultLanguage: Language, corners: SiteCorners, font: SiteFont, colours: { brand: string, onBrand: string, accent: string }, logo: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null, header: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null, share: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null, title: { nl: string, en: string }, introductionHtml: { nl: string, en: string }, menu: Array<{ href: string, label: { nl: string, en: string } }>, socialLinks: Array<{ network: SocialNetwork, url: string }>, footerHtml: { nl: string, en: string }, footerLinks: Array<{ href: string, label: { nl: string, en: string } }>, seoTitle: { nl: string, en: string }, seoDescription: { nl: string, en: string }, parts: { search: boolean, newest: boolean, categories: boolean, steps: boolean, contact: boolean }, contact: { name: string, email: string | null, phone: string | null, jobTitle: { nl: string, en: string }, picture: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null } | null }, changes: Array<{ field: string, before: string | null, after: string | null }>, published: { languages: Array<Language> } | null } };

export type CareersSitePreviewQueryVariables = Exact<{
  id: string | number;
  number?: number | null | undefined;
}>;


export type CareersSitePreviewQuery = { managedCareersSite: { id: string, previewUrl: string } };

export type ColourAdviceQueryVariables = Exact<{
  colours: SiteColoursInput;
}>;


export type ColourAdviceQuery = { colourAdvice: Array<{ colour: string, isReadable: boolean, nearest: string }> };

export type CareersSiteFragment = { id: string, name: string, slug: string, publicUrl: string, isOnline: boolean, isTakenOffline: boolean, version: number, publishedNumber: number | null, publishedAt: string | null, publishedByName: string | null, changes: Array<{ field: string, before: string | null, after: string | null }>, published: { languages: Array<Language> } | null };

export type CareersSiteChangeFragment = { field: string, before: string | null, after: string | null };

export type WordsFragment = { nl: string, en: string };

export type SitePictureFragment = { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } };

export type ConfigurationFragment = { languages: Array<Language>, defaultLanguage: Language, corners: SiteCorners, font: SiteFont, colours: { brand: string, onBrand: string, accent: string }, logo: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null, header: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null, share: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null, title: { nl: string, en: string }, introductionHtml: { nl: string, en: string }, menu: Array<{ href: string, label: { nl: string, en: string } }>, socialLinks: Array<{ network: SocialNetwork, url: string }>, footerHtml: { nl: string, en: string }, footerLinks: Array<{ href: string, label: { nl: string, en: string } }>, seoTitle: { nl: string, en: string }, seoDescription: { nl: string, en: string }, parts: { search: boolean, newest: boolean, categories: boolean, steps: boolean, contact: boolean }, contact: { name: string, email: string | null, phone: string | null, jobTitle: { nl: string, en: string }, picture: { imageId: string, focalX: number, focalY: number, alt: { nl: string, en: string } } | null } | null };

export type CreateCareersSiteMutationVariables = Exact<{
  input: CreateCareersSiteInput;
}>;


export type CreateCareersSiteMutation = { createCareersSite: { id: string } };

export type EditCareersSiteMutationVariables = Exact<{
  input: EditCareersSiteInput;
}>;


export type EditCareersSiteMutation = { editCareersSite: { id: string } };

export type CheckCareersSiteDomainMutationVariables = Exact<{
  input: CareersSiteInput;
}>;


export type CheckCareersSiteDomainMutation = { checkCareersSiteDomain: { domain: { verifiedAt: string | null } | null } };

export type SetCareersSiteOnlineMutationVariables = Exact<{
  input: SetCareersSiteOnlineInput;
}>;


export type SetCareersSiteOnlineMutation = { setCareersSiteOnline: { id: string } };

export type SaveCareersSiteDraftMutationVariables = Exact<{
  input: SaveCareersSiteDraftInput;
}>;


export type SaveCareersSiteDraftMutation = { saveCareersSiteDraft: { version: number, changes: Array<{ field: string, before: string | null, after: string | null }> } };

export type DiscardCareersSiteDraftMutationVariables = Exact<{
  input: CareersSiteDraftInput;
}>;


export type DiscardCareersSiteDraftMutation = { discardCareersSiteDraft: { id: string } };

export type PublishCareersSiteMutationVariables = Exact<{
  input: CareersSiteDraftInput;
}>;


export type PublishCareersSiteMutation = { publishCareersSite: { version: number } };

export type RestoreCareersSiteVersionMutationVariables = Exact<{
  input: RestoreCareersSiteVersionInput;
}>;


export type RestoreCareersSiteVersionMutation = { restoreCareersSiteVersion: { id: string } };

export type CompanyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyProfileQuery = { companyProfile: { id: string, version: number, name: string, street: string | null, houseNumber: string | null, postcode: string | null, website: string | null, chamberOfCommerceNumber: string | null, phone: string | null, email: string | null, languages: Array<Language>, defaultLanguage: Language, senderName: string, senderAddress: string, isSupportAllowed: boolean, features: Array<Feature>, place: { id: string, name: string, label: string } | null, logo: { id: string, url: string, width: number, height: number } | null, defaults: { workflow: { id: string, name: string } | null, teamTemplate: { id: string, name: string } | null, applicationForm: { id: string, name: string } | null, acknowledgement: { id: string, name: string } | null, questionnaire: { id: string, name: string } | null } }, templateChoices: { workflow: Array<{ id: string, name: string }>, teamTemplate: Array<{ id: string, name: string }>, applicationForm: Array<{ id: string, name: string }>, acknowledgement: Array<{ id: string, name: string }>, questionnaire: Array<{ id: string, name: string }> }, supportEntries: Array<{ id: string, operator: string, reason: string, createdAt: string, enteredAt: string | null, endsAt: string | null, isRunning: boolean, lookCount: number }> };

export type CompanyProfileFragment = { id: string, version: number, name: string, street: string | null, houseNumber: string | null, postcode: string | null, website: string | null, chamberOfCommerceNumber: string | null, phone: string | null, email: string | null, languages: Array<Language>, defaultLanguage: Language, senderName: string, senderAddress: string, isSupportAllowed: boolean, features: Array<Feature>, place: { id: string, name: string, label: string } | null, logo: { id: string, url: string, width: number, height: number } | null, defaults: { workflow: { id: string, name: string } | null, teamTemplate: { id: string, name: string } | null, applicationForm: { id: string, name: string } | null, acknowledgement: { id: string, name: string } | null, questionnaire: { id: string, name: string } | null } };

export type TemplateChoicesFragment = { workflow: Array<{ id: string, name: string }>, teamTemplate: Array<{ id: string, name: string }>, applicationForm: Array<{ id: string, name: string }>, acknowledgement: Array<{ id: string, name: string }>, questionnaire: Array<{ id: string, name: string }> };

export type EditCompanyProfileMutationVariables = Exact<{
  input: EditCompanyProfileInput;
}>;


export type EditCompanyProfileMutation = { editCompanyProfile: { id: string, version: number } };

export type SetOrganisationDefaultsMutationVariables = Exact<{
  input: SetOrganisationDefaultsInput;
}>;


export type SetOrganisationDefaultsMutation = { setOrganisationDefaults: { id: string } };

export type SetFeaturesMutationVariables = Exact<{
  input: SetFeaturesInput;
}>;


export type SetFeaturesMutation = { setFeatures: { id: string } };

export type SetSupportAccessMutationVariables = Exact<{
  input: SetSupportAccessInput;
}>;


export type SetSupportAccessMutation = { setSupportAccess: Array<{ id: string }> };

export type DataProtectionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataProtectionQuery = { retentionPolicy: { version: number, isAutomatic: boolean, method: ErasureMethod, daysAfterProcedure: number, daysWithConsent: number, warningDays: number, asksConsentAgain: boolean, erasureCoolingDays: number }, retentionForecast: { goTonight: number, goThisWeek: number, pastTheirTime: number, onHold: number, total: number }, goingTonight: Array<{ id: string, name: string, reason: RetentionReason, goesOn: string | null, keptUntil: string | null }> };

export type SetRetentionPolicyMutationVariables = Exact<{
  input: SetRetentionPolicyInput;
}>;


export type SetRetentionPolicyMutation = { setRetentionPolicy: { version: number } };

export type ErasuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  candidateId?: string | number | null | undefined;
}>;


export type ErasuresQuery = { erasures: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, subjectHash: string, method: ErasureMethod, reason: ErasureReason, note: string | null, actorName: string | null, occurredAt: string, rowCount: number, fileCount: number, filesRemovedAt: string | null } }> } };

export type ExclusionReasonFieldsFragment = { id: string, kind: ExclusionKind, nameNl: string, nameEn: string, version: number, isArchived: boolean, usedCount: number };

export type ExclusionSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExclusionSettingsQuery = { exclusionReasons: Array<{ id: string, kind: ExclusionKind, nameNl: string, nameEn: string, version: number, isArchived: boolean, usedCount: number }>, bulkHold: { decisionMinutes: number, messageMinutes: number } };

export type CreateExclusionReasonMutationVariables = Exact<{
  input: CreateExclusionReasonInput;
}>;


export type CreateExclusionReasonMutation = { createExclusionReason: { id: string } };

export type EditExclusionReasonMutationVariables = Exact<{
  input: EditExclusionReasonInput;
}>;


export type EditExclusionReasonMutation = { editExclusionReason: { id: string } };

export type ArchiveExclusionReasonMutationVariables = Exact<{
  input: ArchiveExclusionReasonInput;
}>;


export type ArchiveExclusionReasonMutation = { archiveExclusionReason: { id: string } };

export type SetBulkHoldMutationVariables = Exact<{
  input: SetBulkHoldInput;
}>;


export type SetBulkHoldMutation = { setBulkHold: { decisionMinutes: number, messageMinutes: number } };

export type MailDomainsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailDomainsQuery = { mailSender: { name: string, address: string, sentFrom: string, isOwn: boolean }, mailDomains: Array<{ id: string, domain: string, state: MailDomainState, isOfSender: boolean, checkedAt: string | null, failingSince: string | null, letterSubject: string, letterText: string, records: Array<{ part: MailDomainPart, type: string, name: string, host: string, value: string }>, checks: Array<{ part: MailDomainPart, verdict: MailDomainVerdict, problems: Array<{ code: MailDomainFindingCode, verdict: MailDomainVerdict, what: string, todo: string }> }>, keys: Array<{ id: string, selector: string, state: DomainKeyState, activatedAt: string | null, removableFrom: string | null }> }> };

export type MailDomainShownFragment = { id: string, domain: string, state: MailDomainState, isOfSender: boolean, checkedAt: string | null, failingSince: string | null, letterSubject: string, letterText: string, records: Array<{ part: MailDomainPart, type: string, name: string, host: string, value: string }>, checks: Array<{ part: MailDomainPart, verdict: MailDomainVerdict, problems: Array<{ code: MailDomainFindingCode, verdict: MailDomainVerdict, what: string, todo: string }> }>, keys: Array<{ id: string, selector: string, state: DomainKeyState, activatedAt: string | null, removableFrom: string | null }> };

export type AddMailDomainMutationVariables = Exact<{
  input: AddMailDomainInput;
}>;


export type AddMailDomainMutation = { addMailDomain: { id: string, domain: string } };

export type CheckMailDomainMutationVariables = Exact<{
  input: MailDomainInput;
}>;


export type CheckMailDomainMutation = { checkMailDomain: { id: string, state: MailDomainState } };

export type RotateMailDomainKeyMutationVariables = Exact<{
  input: MailDomainInput;
}>;


export type RotateMailDomainKeyMutation = { rotateMailDomainKey: { id: string } };

export type RemoveMailDomainMutationVariables = Exact<{
  input: MailDomainInput;
}>;


export type RemoveMailDomainMutation = { removeMailDomain: string };

export type SetMailSenderMutationVariables = Exact<{
  input: SetMailSenderInput;
}>;


export type SetMailSenderMutation = { setMailSender: { address: string, isOwn: boolean } };

export type EditedMailLayoutFragment = { orgUnitId: string | null, version: number, name: string | null, website: string | null, colour: string | null, footerNl: string | null, footerEn: string | null, legalNl: string | null, legalEn: string | null, mjml: string | null, logo: { id: string, url: string } | null };

export type MailLayoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailLayoutsQuery = { standardMailLayout: string, mailLayouts: Array<{ orgUnitId: string | null, version: number, name: string | null, website: string | null, colour: string | null, footerNl: string | null, footerEn: string | null, legalNl: string | null, legalEn: string | null, mjml: string | null, logo: { id: string, url: string } | null }>, systemMails: Array<{ name: string, title: string }>, orgUnits: Array<{ id: string, name: string, depth: number, parentId: string | null }> };

export type MailLayoutPreviewQueryVariables = Exact<{
  draft: MailLayoutDraftInput;
  language: Language;
  mail: string;
}>;


export type MailLayoutPreviewQuery = { mailLayoutPreview: { holes: Array<string>, subject: string, html: string, text: string, problems: Array<{ field: string, line: number, column: number, sentence: string }> } };

export type SaveMailLayoutMutationVariables = Exact<{
  input: SaveMailLayoutInput;
}>;


export type SaveMailLayoutMutation = { saveMailLayout: Array<{ orgUnitId: string | null, version: number, name: string | null, website: string | null, colour: string | null, footerNl: string | null, footerEn: string | null, legalNl: string | null, legalEn: string | null, mjml: string | null, logo: { id: string, url: string } | null }> };

export type RemoveMailLayoutMutationVariables = Exact<{
  input: RemoveMailLayoutInput;
}>;


export type RemoveMailLayoutMutation = { removeMailLayout: Array<{ orgUnitId: string | null, version: number, name: string | null, website: string | null, colour: string | null, footerNl: string | null, footerEn: string | null, legalNl: string | null, legalEn: string | null, mjml: string | null, logo: { id: string, url: string } | null }> };

export type MailServersQueryVariables = Exact<{ [key: string]: never; }>;


export type MailServersQuery = { mailServers: Array<{ id: string, orgUnitId: string | null, orgUnitName: string | null, senderName: string, senderAddress: string, host: string | null, port: number | null, security: MailSecurity, username: string | null, hasPassword: boolean, returnsToSender: boolean, bulkPerMinute: number | null, version: number, checkedAt: string | null, verifiedAt: string | null, failingSince: string | null, waitingCount: number, problem: { code: MailServerProblemCode, what: string, todo: string, detail: string | null } | null }>, mailSender: { name: string, address: string }, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type MailServerShownFragment = { id: string, orgUnitId: string | null, orgUnitName: string | null, senderName: string, senderAddress: string, host: string | null, port: number | null, security: MailSecurity, username: string | null, hasPassword: boolean, returnsToSender: boolean, bulkPerMinute: number | null, version: number, checkedAt: string | null, verifiedAt: string | null, failingSince: string | null, waitingCount: number, problem: { code: MailServerProblemCode, what: string, todo: string, detail: string | null } | null };

export type SaveMailServerMutationVariables = Exact<{
  input: SaveMailServerInput;
}>;


export type SaveMailServerMutation = { saveMailServer: { id: string, host: string | null, senderAddress: string, verifiedAt: string | null } };

export type TestMailServerMutationVariables = Exact<{
  input: MailServerInput;
}>;


export type TestMailServerMutation = { testMailServer: { id: string, problem: { code: MailServerProblemCode, what: string } | null } };

export type RemoveMailServerMutationVariables = Exact<{
  input: MailServerInput;
}>;


export type RemoveMailServerMutation = { removeMailServer: string };

export type OrgStructureQueryVariables = Exact<{ [key: string]: never; }>;


export type OrgStructureQuery = { orgStructure: Array<{ id: string, version: number, name: string, kind: OrgUnitKind, kindName: string | null, parentId: string | null, depth: number, userCount: number, groupCount: number, vacancyCount: number, candidateCount: number }> };

export type StructureUnitFragment = { id: string, version: number, name: string, kind: OrgUnitKind, kindName: string | null, parentId: string | null, depth: number, userCount: number, groupCount: number, vacancyCount: number, candidateCount: number };

export type StructureUnitPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StructureUnitPageQuery = { orgUnit: { id: string, name: string, users: Array<{ id: string, name: string, jobTitle: string | null }>, groups: Array<{ id: string, name: string }>, defaults: Array<{ kind: string, inheritedFrom: string | null, chosen: { id: string, name: string } | null, inherited: { id: string, name: string } | null }> }, orgStructure: Array<{ id: string, version: number, name: string, kind: OrgUnitKind, kindName: string | null, parentId: string | null, depth: number, userCount: number, groupCount: number, vacancyCount: number, candidateCount: number }>, users: Array<{ id: string, name: string, jobTitle: string | null, roleKey: string }>, templateChoices: { workflow: Array<{ id: string, name: string }>, teamTemplate: Array<{ id: string, name: string }>, applicationForm: Array<{ id: string, name: string }>, acknowledgement: Array<{ id: string, name: string }>, questionnaire: Array<{ id: string, name: string }> } };

export type CreateOrgUnitMutationVariables = Exact<{
  input: CreateOrgUnitInput;
}>;


export type CreateOrgUnitMutation = { createOrgUnit: string };

export type EditOrgUnitMutationVariables = Exact<{
  input: EditOrgUnitInput;
}>;


export type EditOrgUnitMutation = { editOrgUnit: Array<{ id: string }> };

export type MoveOrgUnitMutationVariables = Exact<{
  input: MoveOrgUnitInput;
}>;


export type MoveOrgUnitMutation = { moveOrgUnit: Array<{ id: string }> };

export type DeleteOrgUnitMutationVariables = Exact<{
  input: DeleteOrgUnitInput;
}>;


export type DeleteOrgUnitMutation = { deleteOrgUnit: Array<{ id: string }> };

export type SetOrgUnitDefaultsMutationVariables = Exact<{
  input: SetOrgUnitDefaultsInput;
}>;


export type SetOrgUnitDefaultsMutation = { setOrgUnitDefaults: { id: string } };

export type SetOrgUnitUsersMutationVariables = Exact<{
  input: SetOrgUnitUsersInput;
}>;


export type SetOrgUnitUsersMutation = { setOrgUnitUsers: { id: string } };

export type OwnWebsiteQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWebsiteQuery = { ownWebsite: { isUsed: boolean, url: string | null, graphqlUrl: string, feedKeys: number } };

export type SetOwnWebsiteMutationVariables = Exact<{
  input: SetOwnWebsiteInput;
}>;


export type SetOwnWebsiteMutation = { setOwnWebsite: { isUsed: boolean } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { profile: { name: string, email: string, jobTitle: string | null, phone: string | null, postcode: string | null, photoUrl: string | null, signatureHtml: string | null, allowsThirdPartyCookies: boolean, allowsResearch: boolean, hasPassword: boolean, newEmail: string | null } };

export type ProfileFormFragment = { name: string, email: string, jobTitle: string | null, phone: string | null, postcode: string | null, photoUrl: string | null, signatureHtml: string | null, allowsThirdPartyCookies: boolean, allowsResearch: boolean, hasPassword: boolean, newEmail: string | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { name: string, email: string, jobTitle: string | null, phone: string | null, postcode: string | null, photoUrl: string | null, signatureHtml: string | null, allowsThirdPartyCookies: boolean, allowsResearch: boolean, hasPassword: boolean, newEmail: string | null } };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { requestEmailChange: { newEmail: string | null } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: string };

export type SenderNameQueryVariables = Exact<{ [key: string]: never; }>;


export type SenderNameQuery = { senderName: { kind: SenderNameKind, organisationName: string } };

export type SetSenderNameKindMutationVariables = Exact<{
  input: SetSenderNameKindInput;
}>;


export type SetSenderNameKindMutation = { setSenderNameKind: SenderNameKind };

export type RetentionQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: RetentionFilterInput | null | undefined;
  sort?: RetentionSort | null | undefined;
  isDescending?: boolean | null | undefined;
}>;


export type RetentionQuery = { retentionOverview: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, since: string, lastActivityAt: string, endedOn: string | null, consentUntil: string | null, goesOn: string | null, holdReason: string | null, reason: RetentionReason, isWarned: boolean } }> }, privacyRuns: Array<{ id: string, kind: PrivacyRunKind, total: number, handled: number, done: number, startedBy: string, createdAt: string, finishedAt: string | null, skipped: Array<{ outcome: PrivacyRunOutcome, count: number }> }> };

export type PrivacyRunConsequencesQueryVariables = Exact<{
  selection: RetentionSelectionInput;
}>;


export type PrivacyRunConsequencesQuery = { privacyRunConsequences: { count: number, held: number, running: number, applications: number, documents: number, messages: number } };

export type StartPrivacyRunMutationVariables = Exact<{
  input: StartPrivacyRunInput;
}>;


export type StartPrivacyRunMutation = { startPrivacyRun: { id: string, total: number } };

export type PermissionListQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionListQuery = { permissions: Array<{ permission: Permission, group: PermissionGroup, groupTitle: string, title: string, explanation: string, viewerCanGrant: boolean }> };

export type RoleFormQueryVariables = Exact<{
  id: string | number;
}>;


export type RoleFormQuery = { role: { id: string, key: string, kind: RoleKind, nameNl: string, nameEn: string, scope: RoleScope, permissions: Array<Permission>, version: number, userCount: number | null, viewerCanEdit: boolean, viewerCanPreview: boolean, holders: Array<{ id: string, name: string }> | null } };

export type RoleFormFragment = { id: string, key: string, kind: RoleKind, nameNl: string, nameEn: string, scope: RoleScope, permissions: Array<Permission>, version: number, userCount: number | null, viewerCanEdit: boolean, viewerCanPreview: boolean, holders: Array<{ id: string, name: string }> | null };

export type SchemaOfRoleQueryVariables = Exact<{
  roleId: string | number;
}>;


export type SchemaOfRoleQuery = { schemaOfRole: Array<{ kind: SchemaEntryKind, name: string, description: string | null, permission: Permission | null, isAllowed: boolean }> };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole: { id: string } };

export type UpdateRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
}>;


export type UpdateRoleMutation = { updateRole: { id: string, version: number } };

export type RemoveRoleMutationVariables = Exact<{
  input: RemoveRoleInput;
}>;


export type RemoveRoleMutation = { removeRole: boolean };

export type PreviewRoleMutationVariables = Exact<{
  input: PreviewRoleInput;
}>;


export type PreviewRoleMutation = { previewRole: boolean };

export type EndRolePreviewMutationVariables = Exact<{ [key: string]: never; }>;


export type EndRolePreviewMutation = { endRolePreview: boolean };

export type RoleListQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleListQuery = { roles: Array<{ id: string, key: string, kind: RoleKind, nameNl: string, nameEn: string, scope: RoleScope, permissions: Array<Permission>, userCount: number | null, viewerCanEdit: boolean, viewerCanPreview: boolean }> };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { security: { email: string, hasPassword: boolean, hasMicrosoft: boolean, microsoftEmail: string | null, passwordChangedAt: string | null, recoveryCodesLeft: number, secondFactors: Array<{ id: string, kind: SecondFactorKind, name: string, maskedNumber: string | null, confirmedAt: string, lastUsedAt: string | null }>, devices: Array<{ id: string, browser: string | null, system: string | null, network: string | null, organisationName: string, signedInAt: string, lastSeenAt: string, isThisOne: boolean }> }, signInOptions: { isSmsOffered: boolean, isMicrosoftOffered: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { hasPassword: boolean } };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { recoveryCodesLeft: number } };

export type UnlinkMicrosoftMutationVariables = Exact<{
  input: ConfirmedInput;
}>;


export type UnlinkMicrosoftMutation = { unlinkMicrosoft: { hasMicrosoft: boolean } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: ConfirmedInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type MembershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type MembershipsQuery = { memberships: Array<{ organisationId: string, organisationName: string, isCurrent: boolean }> };

export type SwitchOrganisationMutationVariables = Exact<{
  input: SwitchOrganisationInput;
}>;


export type SwitchOrganisationMutation = { switchOrganisation: { language: Language } };

export type TeamTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamTemplatesQuery = { teamTemplates: Array<{ id: string, name: string, version: number, isArchived: boolean, members: Array<{ isResponsible: boolean, user: { id: string, name: string } }>, usedBy: { vacancyCount: number, isOrganisationDefault: boolean, orgUnitNames: Array<string> } }>, users: Array<{ id: string, name: string, jobTitle: string | null, roleKey: string }> };

export type SaveTeamTemplateMutationVariables = Exact<{
  input: SaveTeamTemplateInput;
}>;


export type SaveTeamTemplateMutation = { saveTeamTemplate: { id: string, version: number } };

export type ApplicationFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationFormsQuery = { applicationForms: Array<{ id: string, name: string, version: number, isArchived: boolean, fields: Array<{ id: string, kind: FormFieldKind, labelNl: string, labelEn: string, helpNl: string, helpEn: string, isRequired: boolean, options: Array<{ nl: string, en: string }>, condition: { fieldId: string, answers: Array<string> } | null }>, usedBy: { vacancyCount: number, isOrganisationDefault: boolean, orgUnitNames: Array<string> } }> };

export type SaveApplicationFormMutationVariables = Exact<{
  input: SaveApplicationFormInput;
}>;


export type SaveApplicationFormMutation = { saveApplicationForm: { id: string, version: number } };

export type QuestionnairesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionnairesQuery = { questionnaires: Array<{ id: string, name: string, version: number, isArchived: boolean, questions: Array<{ id: string, kind: QuestionKind, label: string, help: string | null, isRequired: boolean, options: Array<string>, position: number, knockOut: { answers: Array<string>, below: string | null, above: string | null } | null, points: Array<{ answer: string, points: number }> }>, usedBy: { vacancyCount: number, isOrganisationDefault: boolean, orgUnitNames: Array<string> } }> };

export type SaveQuestionnaireMutationVariables = Exact<{
  input: SaveQuestionnaireInput;
}>;


export type SaveQuestionnaireMutation = { saveQuestionnaire: { id: string, version: number } };

export type PublicationChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicationChannelsQuery = { publicationChannels: Array<{ id: string, kind: ChannelKind, name: string, feedUrl: string | null, contactEmail: string | null, companyNumber: string | null }> };

export type SetPublicationChannelMutationVariables = Exact<{
  input: SetPublicationChannelInput;
}>;


export type SetPublicationChannelMutation = { setPublicationChannel: { id: string } };

export type LibraryStageFieldsFragment = { id: string, version: number, isArchived: boolean, candidateView: CandidateView, candidateNameNl: string | null, candidateNameEn: string | null, candidateTextNl: string | null, candidateTextEn: string | null, applicationCount: number, canBeDeleted: boolean, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, workflows: Array<{ id: string, name: string, isArchived: boolean }> };

export type StageLibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type StageLibraryQuery = { stageLibrary: Array<{ id: string, version: number, isArchived: boolean, candidateView: CandidateView, candidateNameNl: string | null, candidateNameEn: string | null, candidateTextNl: string | null, candidateTextEn: string | null, applicationCount: number, canBeDeleted: boolean, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, workflows: Array<{ id: string, name: string, isArchived: boolean }> }> };

export type CreateStageMutationVariables = Exact<{
  input: CreateStageInput;
}>;


export type CreateStageMutation = { createStage: { id: string } };

export type EditStageMutationVariables = Exact<{
  input: EditStageInput;
}>;


export type EditStageMutation = { editStage: { id: string } };

export type ArchiveStageMutationVariables = Exact<{
  input: StageInput;
}>;


export type ArchiveStageMutation = { archiveStage: { id: string } };

export type RestoreStageMutationVariables = Exact<{
  input: StageInput;
}>;


export type RestoreStageMutation = { restoreStage: { id: string } };

export type DeleteStageMutationVariables = Exact<{
  input: StageInput;
}>;


export type DeleteStageMutation = { deleteStage: boolean };

export type SystemMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemMailsQuery = { systemMails: Array<{ name: string, to: MailAudience, title: string, sent: string, isTemplate: boolean }>, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type SystemMailQueryVariables = Exact<{
  mail: SystemMailInput;
}>;


export type SystemMailQuery = { systemMailPreview: { holes: Array<string>, subject: string, html: string, text: string, problems: Array<{ field: string, line: number, column: number, sentence: string }> } };

export type TemplateFieldCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateFieldCatalogueQuery = { acknowledgement: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }>, interview: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }>, evaluation: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }>, rejection: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }>, general: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }> };

export type CataloguedFieldFragment = { key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean };

export type TemplateTextFragment = { language: Language, orgUnitId: string | null, subject: string, body: string };

export type EditedTemplateFragment = { id: string, kind: TemplateKind, name: string, version: number, updatedAt: string, archivedAt: string | null, texts: Array<{ language: Language, orgUnitId: string | null, subject: string, body: string }>, uses: Array<{ kind: string, recordId: string, name: string }> };

export type TemplateQueryVariables = Exact<{
  id: string | number;
}>;


export type TemplateQuery = { messageTemplate: { id: string, kind: TemplateKind, name: string, version: number, updatedAt: string, archivedAt: string | null, texts: Array<{ language: Language, orgUnitId: string | null, subject: string, body: string }>, uses: Array<{ kind: string, recordId: string, name: string }> }, messageTemplateVersions: Array<{ version: number, name: string, savedAt: string, savedByName: string | null, texts: Array<{ language: Language, orgUnitId: string | null, subject: string, body: string }> }>, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type TemplateFieldsQueryVariables = Exact<{
  kind: TemplateKind;
}>;


export type TemplateFieldsQuery = { templatePlaceholders: Array<{ key: string, type: string, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string, sampleNl: string, sampleEn: string, canBeEmpty: boolean }> };

export type TemplatePreviewQueryVariables = Exact<{
  draft: TemplateDraftInput;
}>;


export type TemplatePreviewQuery = { templatePreview: { holes: Array<string>, subject: string, html: string, text: string, problems: Array<{ field: string, line: number, column: number, sentence: string }> } };

export type PreviewApplicationsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PreviewApplicationsQuery = { applications: { edges: Array<{ node: { id: string, candidate: { id: string, name: string }, vacancy: { id: string, title: string } } }> } };

export type SaveTemplateMutationVariables = Exact<{
  input: SaveMessageTemplateInput;
}>;


export type SaveTemplateMutation = { saveMessageTemplate: { id: string, kind: TemplateKind, name: string, version: number, updatedAt: string, archivedAt: string | null, texts: Array<{ language: Language, orgUnitId: string | null, subject: string, body: string }>, uses: Array<{ kind: string, recordId: string, name: string }> } };

export type ArchiveTemplateMutationVariables = Exact<{
  input: ArchiveMessageTemplateInput;
}>;


export type ArchiveTemplateMutation = { archiveMessageTemplate: { id: string, archivedAt: string | null } };

export type RestoreTemplateMutationVariables = Exact<{
  input: RestoreMessageTemplateInput;
}>;


export type RestoreTemplateMutation = { restoreMessageTemplate: { id: string, kind: TemplateKind, name: string, version: number, updatedAt: string, archivedAt: string | null, texts: Array<{ language: Language, orgUnitId: string | null, subject: string, body: string }>, uses: Array<{ kind: string, recordId: string, name: string }> } };

export type SendTestMailMutationVariables = Exact<{
  draft: TemplateDraftInput;
}>;


export type SendTestMailMutation = { sendTestMail: string };

export type TemplateListQueryVariables = Exact<{
  kind?: TemplateKind | null | undefined;
  isArchived?: boolean | null | undefined;
}>;


export type TemplateListQuery = { messageTemplates: Array<{ id: string, kind: TemplateKind, name: string, updatedAt: string, archivedAt: string | null, texts: Array<{ language: Language, orgUnitId: string | null }>, uses: Array<{ kind: string, recordId: string, name: string }> }> };

export type CreateTemplateMutationVariables = Exact<{
  input: CreateMessageTemplateInput;
}>;


export type CreateTemplateMutation = { createMessageTemplate: { id: string } };

export type UserGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type UserGroupsQuery = { userGroups: Array<{ id: string, version: number, name: string, memberIds: Array<string>, orgUnitIds: Array<string> }>, users: Array<{ id: string, name: string, jobTitle: string | null, roleKey: string }>, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type UserGroupFragment = { id: string, version: number, name: string, memberIds: Array<string>, orgUnitIds: Array<string> };

export type CreateUserGroupMutationVariables = Exact<{
  input: CreateUserGroupInput;
}>;


export type CreateUserGroupMutation = { createUserGroup: Array<{ id: string }> };

export type EditUserGroupMutationVariables = Exact<{
  input: EditUserGroupInput;
}>;


export type EditUserGroupMutation = { editUserGroup: Array<{ id: string }> };

export type DeleteUserGroupMutationVariables = Exact<{
  input: DeleteUserGroupInput;
}>;


export type DeleteUserGroupMutation = { deleteUserGroup: Array<{ id: string }> };

export type UserFormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type UserFormChoicesQuery = { roles: Array<{ id: string, key: string, nameNl: string, nameEn: string, scope: RoleScope, viewerCanAssign: boolean }>, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type UserFormEmployersQueryVariables = Exact<{ [key: string]: never; }>;


export type UserFormEmployersQuery = { employers: { edges: Array<{ node: { id: string, name: string } }> } };

export type ManagedUserQueryVariables = Exact<{
  id: string | number;
}>;


export type ManagedUserQuery = { managedUser: { id: string, name: string, email: string, jobTitle: string | null, phone: string | null, language: Language, signatureHtml: string | null, receivesEmail: boolean, state: UserState, version: number, createdAt: string, joinedAt: string | null, lastSeenAt: string | null, orgUnitId: string | null, orgUnitName: string | null, employerId: string | null, employerName: string | null, invitationState: UserInvitationState, invitedAt: string | null, invitationExpiresAt: string | null, viewerCanManage: boolean, role: { id: string, nameNl: string, nameEn: string } } };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser: { id: string, name: string, email: string } };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser: { id: string, name: string, email: string, jobTitle: string | null, phone: string | null, language: Language, signatureHtml: string | null, receivesEmail: boolean, state: UserState, version: number, createdAt: string, joinedAt: string | null, lastSeenAt: string | null, orgUnitId: string | null, orgUnitName: string | null, employerId: string | null, employerName: string | null, invitationState: UserInvitationState, invitedAt: string | null, invitationExpiresAt: string | null, viewerCanManage: boolean, role: { id: string, nameNl: string, nameEn: string } } };

export type DeactivateUserMutationVariables = Exact<{
  input: UserIdInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { id: string, name: string, email: string, jobTitle: string | null, phone: string | null, language: Language, signatureHtml: string | null, receivesEmail: boolean, state: UserState, version: number, createdAt: string, joinedAt: string | null, lastSeenAt: string | null, orgUnitId: string | null, orgUnitName: string | null, employerId: string | null, employerName: string | null, invitationState: UserInvitationState, invitedAt: string | null, invitationExpiresAt: string | null, viewerCanManage: boolean, role: { id: string, nameNl: string, nameEn: string } } };

export type ReactivateUserMutationVariables = Exact<{
  input: UserIdInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { id: string, name: string, email: string, jobTitle: string | null, phone: string | null, language: Language, signatureHtml: string | null, receivesEmail: boolean, state: UserState, version: number, createdAt: string, joinedAt: string | null, lastSeenAt: string | null, orgUnitId: string | null, orgUnitName: string | null, employerId: string | null, employerName: string | null, invitationState: UserInvitationState, invitedAt: string | null, invitationExpiresAt: string | null, viewerCanManage: boolean, role: { id: string, nameNl: string, nameEn: string } } };

export type ManagedUserFormFragment = { id: string, name: string, email: string, jobTitle: string | null, phone: string | null, language: Language, signatureHtml: string | null, receivesEmail: boolean, state: UserState, version: number, createdAt: string, joinedAt: string | null, lastSeenAt: string | null, orgUnitId: string | null, orgUnitName: string | null, employerId: string | null, employerName: string | null, invitationState: UserInvitationState, invitedAt: string | null, invitationExpiresAt: string | null, viewerCanManage: boolean, role: { id: string, nameNl: string, nameEn: string } };

export type ManagedUsersQueryVariables = Exact<{
  filter?: ManagedUserFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ManagedUsersQuery = { managedUsers: { totalCount: number, edges: Array<{ node: { id: string, name: string, email: string, jobTitle: string | null, state: UserState, orgUnitName: string | null, employerName: string | null, invitationState: UserInvitationState, invitedAt: string | null, invitationExpiresAt: string | null, lastSeenAt: string | null, viewerCanManage: boolean, role: { id: string, nameNl: string, nameEn: string } } }>, pageInfo: { hasNextPage: boolean, startCursor: string | null, endCursor: string | null } }, roles: Array<{ id: string, nameNl: string, nameEn: string }> };

export type SendInvitationMutationVariables = Exact<{
  input: SendInvitationInput;
}>;


export type SendInvitationMutation = { sendInvitation: { id: string, name: string, invitationState: UserInvitationState } };

export type WorkflowActionsQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkflowActionsQuery = { workflow: { id: string, name: string, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }>, stageActions: Array<{ stageId: string, version: number, actions: Array<{ id: string, kind: StageActionKind, delayHours: number, templateId: string | null, audience: StageActionAudience | null, text: string | null, dueInDays: number | null, users: Array<{ id: string, name: string }> }> }> | null }, stageActionTemplates: Array<{ id: string, name: string, kind: TemplateKind, languages: Array<Language> }> };

export type StageEntryQueryVariables = Exact<{
  applicationId: string | number;
  stageId: string | number;
}>;


export type StageEntryQuery = { stageEntryPreview: Array<{ actionId: string, kind: StageActionKind, plannedAt: string, colleagues: Array<string>, text: string | null, dueOn: string | null, mail: { templateName: string, language: Language, toName: string, subject: string, html: string, failure: string | null } | null }> };

export type ApplicationsToTryQueryVariables = Exact<{
  workflowId: string | number;
}>;


export type ApplicationsToTryQuery = { applications: { edges: Array<{ node: { id: string, candidate: { id: string, name: string }, vacancy: { id: string, title: string } } }> } };

export type SetStageActionsMutationVariables = Exact<{
  input: SetStageActionsInput;
}>;


export type SetStageActionsMutation = { setStageActions: { id: string } };

export type EditedWorkflowFragment = { id: string, name: string, version: number, isDefault: boolean, isArchived: boolean, changedAt: string | null, changedBy: string | null, usage: { vacancyCount: number, runningCount: number } | null, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }> };

export type WorkflowEditorQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkflowEditorQuery = { workflow: { id: string, name: string, version: number, isDefault: boolean, isArchived: boolean, changedAt: string | null, changedBy: string | null, stageActions: Array<{ stageId: string, actions: Array<{ id: string, kind: StageActionKind }> }> | null, usage: { vacancyCount: number, runningCount: number } | null, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }> }, stageLibrary: Array<{ id: string, version: number, isArchived: boolean, candidateView: CandidateView, candidateNameNl: string | null, candidateNameEn: string | null, candidateTextNl: string | null, candidateTextEn: string | null, applicationCount: number, canBeDeleted: boolean, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, workflows: Array<{ id: string, name: string, isArchived: boolean }> }> };

export type WorkflowNowQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkflowNowQuery = { workflow: { id: string, name: string, version: number, isDefault: boolean, isArchived: boolean, changedAt: string | null, changedBy: string | null, usage: { vacancyCount: number, runningCount: number } | null, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }> } };

export type WorkflowChangeQueryVariables = Exact<{
  workflowId: string | number;
  stageIds: Array<string | number> | string | number;
}>;


export type WorkflowChangeQuery = { workflowChange: { vacancies: Array<{ id: string, number: number, title: string, applicationCount: number }>, stranded: Array<{ applicationCount: number, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, suggested: { id: string } | null }> } };

export type CandidatePreviewQueryVariables = Exact<{
  stageIds: Array<string | number> | string | number;
  stageId: string | number;
  language: Language;
}>;


export type CandidatePreviewQuery = { candidatePreview: { name: string, text: string | null, isOver: boolean, steps: Array<{ name: string, isDone: boolean, isCurrent: boolean }> } };

export type CandidateReadsFragment = { name: string, text: string | null, isOver: boolean, steps: Array<{ name: string, isDone: boolean, isCurrent: boolean }> };

export type CreateWorkflowMutationVariables = Exact<{
  input: CreateWorkflowInput;
}>;


export type CreateWorkflowMutation = { createWorkflow: { id: string } };

export type EditWorkflowMutationVariables = Exact<{
  input: EditWorkflowInput;
}>;


export type EditWorkflowMutation = { editWorkflow: { id: string, version: number } };

export type WorkflowListQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowListQuery = { workflows: Array<{ id: string, name: string, isDefault: boolean, isArchived: boolean, changedAt: string | null, changedBy: string | null, usage: { vacancyCount: number, runningCount: number } | null, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }> }> };

export type DuplicateWorkflowMutationVariables = Exact<{
  input: DuplicateWorkflowInput;
}>;


export type DuplicateWorkflowMutation = { duplicateWorkflow: { id: string } };

export type SetDefaultWorkflowMutationVariables = Exact<{
  input: WorkflowInput;
}>;


export type SetDefaultWorkflowMutation = { setDefaultWorkflow: { id: string } };

export type ArchiveWorkflowMutationVariables = Exact<{
  input: WorkflowInput;
}>;


export type ArchiveWorkflowMutation = { archiveWorkflow: { id: string } };

export type RestoreWorkflowMutationVariables = Exact<{
  input: WorkflowInput;
}>;


export type RestoreWorkflowMutation = { restoreWorkflow: { id: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { language: Language, permissions: Array<Permission>, viewerCanCreateVacancy: boolean, viewerCanManageApiKeys: boolean, viewerCanViewAuditLog: boolean, user: { id: string, name: string, jobTitle: string | null }, organisation: { id: string, name: string, slug: string, features: Array<Feature> }, role: { id: string, key: string, nameNl: string, nameEn: string }, preview: { userName: string | null, role: { nameNl: string, nameEn: string } } | null } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type OccupationSuggestionsQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type OccupationSuggestionsQuery = { occupationSuggestions: Array<{ matchedText: string, occupation: { id: string, nameNl: string, nameEn: string } }> };

export type PlaceSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type PlaceSuggestionsQuery = { placeSuggestions: Array<{ id: string, name: string, label: string, municipality: string }> };

export type EnterAsSupportMutationVariables = Exact<{
  input: EnterAsSupportInput;
}>;


export type EnterAsSupportMutation = { enterAsSupport: boolean };

export type VacancyTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type VacancyTemplatesQuery = { vacancyTemplates: Array<{ id: string, name: string, title: string }> };

export type DuplicateVacancyMutationVariables = Exact<{
  input: DuplicateVacancyInput;
}>;


export type DuplicateVacancyMutation = { duplicateVacancy: { id: string } };

export type SaveVacancyAsTemplateMutationVariables = Exact<{
  input: SaveVacancyAsTemplateInput;
}>;


export type SaveVacancyAsTemplateMutation = { saveVacancyAsTemplate: { id: string } };

export type StartVacancyFromTemplateMutationVariables = Exact<{
  input: StartFromTemplateInput;
}>;


export type StartVacancyFromTemplateMutation = { startVacancyFromTemplate: { id: string } };

export type RemoveVacancyTemplateMutationVariables = Exact<{
  input: RemoveVacancyTemplateInput;
}>;


export type RemoveVacancyTemplateMutation = { removeVacancyTemplate: { id: string } };

export type VacancyListQueryVariables = Exact<{
  filter?: VacancyFilter | null | undefined;
  sort?: VacancySort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VacancyListQuery = { vacancies: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, title: string, state: VacancyState, isExpired: boolean, closingDate: string | null, createdAt: string, applicationCount: number, newApplicationCount: number, place: { id: string, name: string } | null, orgUnit: { id: string, name: string } | null, employer: { id: string, name: string } | null } }> } };

export type CreateVacancyMutationVariables = Exact<{
  input: CreateVacancyInput;
}>;


export type CreateVacancyMutation = { createVacancy: { id: string } };

export type VacancyBoardQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyBoardQuery = { vacancy: { id: string, state: VacancyState, board: { columns: Array<{ count: number, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, applications: Array<{ id: string, version: number, appliedAt: string, stageEnteredAt: string, source: ApplicationSource, partnerName: string | null, sourceDetail: string | null, score: number | null, scoreMaximum: number | null, knockOutState: KnockOutState | null, noteCount: number, viewerCanMove: boolean, candidate: { id: string, name: string }, lastMessage: { id: string, status: MessageStatus, subject: string } | null }> }> } | null } };

export type BoardCardFragment = { id: string, version: number, appliedAt: string, stageEnteredAt: string, source: ApplicationSource, partnerName: string | null, sourceDetail: string | null, score: number | null, scoreMaximum: number | null, knockOutState: KnockOutState | null, noteCount: number, viewerCanMove: boolean, candidate: { id: string, name: string }, lastMessage: { id: string, status: MessageStatus, subject: string } | null };

export type ApplicationEventsSubscriptionVariables = Exact<{
  vacancyId: string | number;
}>;


export type ApplicationEventsSubscription = { applicationEvents: { kind: ApplicationEventKind, applicationId: string, actorId: string | null, occurredAt: string, application: { id: string, candidate: { id: string, name: string }, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind } } } };

export type VacancyFormSectionQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyFormSectionQuery = { vacancy: { id: string, viewerCanEdit: boolean, ownFormVersion: number, choices: Array<{ part: SetUpPart, source: SetUpSource, orgUnitName: string | null, inheritedFromName: string | null, template: { id: string, name: string } | null, inherited: { id: string, name: string } | null }>, form: { name: string | null, version: number, fields: Array<{ id: string, kind: FormFieldKind, labelNl: string, labelEn: string, helpNl: string, helpEn: string, isRequired: boolean, options: Array<{ nl: string, en: string }>, condition: { fieldId: string, answers: Array<string> } | null }> } }, applicationForms: Array<{ id: string, name: string, isArchived: boolean }> };

export type AcknowledgementChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AcknowledgementChoicesQuery = { acknowledgementTemplates: Array<{ id: string, name: string }> };

export type SetVacancyFormMutationVariables = Exact<{
  input: SetVacancyFormInput;
}>;


export type SetVacancyFormMutation = { setVacancyForm: { id: string, ownFormVersion: number } };

export type VacancyHeaderQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyHeaderQuery = { vacancy: { id: string, number: number, title: string, state: VacancyState, isExpired: boolean, closeReason: CloseReason | null, closingDate: string | null, language: Language, applicationCount: number, newApplicationCount: number, viewerCanEdit: boolean, viewerCanPublish: boolean, viewerCanClose: boolean, viewerCanRestore: boolean, place: { id: string, name: string } | null, team: Array<{ isResponsible: boolean, user: { id: string } }>, workflow: { id: string, name: string }, questions: Array<{ id: string }>, choices: Array<{ part: SetUpPart, source: SetUpSource }>, form: { name: string | null }, publications: Array<{ isLive: boolean, state: PublicationState | null, publicUrl: string | null, channel: { id: string } }>, missingForPublication: Array<{ field: string, sentence: string }> } };

export type VacancyPublishingQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyPublishingQuery = { vacancy: { id: string, title: string, state: VacancyState, isExpired: boolean, closeReason: CloseReason | null, closedAt: string | null, publishedAt: string | null, viewerCanPublish: boolean, viewerCanClose: boolean, viewerCanRestore: boolean, missingForPublication: Array<{ field: string, sentence: string }>, channelNeeds: Array<{ channelId: string, field: string | null, sentence: string }>, publications: Array<{ isLive: boolean, isChosen: boolean, state: PublicationState | null, startsOn: string | null, endsOn: string | null, publishedAt: string | null, endedAt: string | null, publicUrl: string | null, channel: { id: string } }> }, publicationChannels: Array<{ id: string, kind: ChannelKind, name: string, feedUrl: string | null }> };

export type PublishVacancyMutationVariables = Exact<{
  input: PublishVacancyInput;
}>;


export type PublishVacancyMutation = { publishVacancy: { id: string, publications: Array<{ isLive: boolean }> } };

export type CloseVacancyMutationVariables = Exact<{
  input: CloseVacancyInput;
}>;


export type CloseVacancyMutation = { closeVacancy: { id: string } };

export type RestoreVacancyMutationVariables = Exact<{
  input: RestoreVacancyInput;
}>;


export type RestoreVacancyMutation = { restoreVacancy: { id: string } };

export type VacancyQuestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyQuestionsQuery = { vacancy: { id: string, viewerCanEdit: boolean, knockOutAfterDays: number | null, choices: Array<{ part: SetUpPart, source: SetUpSource, orgUnitName: string | null, inheritedFromName: string | null, template: { id: string, name: string } | null, inherited: { id: string, name: string } | null }>, questions: Array<{ id: string, kind: QuestionKind, label: string, help: string | null, isRequired: boolean, options: Array<string>, position: number, knockOut: { answers: Array<string>, below: string | null, above: string | null } | null, points: Array<{ answer: string, points: number }> }> } };

export type QuestionnaireChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionnaireChoicesQuery = { questionnaires: Array<{ id: string, name: string, isArchived: boolean }> };

export type SetVacancyQuestionsMutationVariables = Exact<{
  input: SetVacancyQuestionsInput;
}>;


export type SetVacancyQuestionsMutation = { setVacancyQuestions: { id: string } };

export type VacancyTeamQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyTeamQuery = { vacancy: { id: string, viewerCanEdit: boolean, choices: Array<{ part: SetUpPart, source: SetUpSource, orgUnitName: string | null, inheritedFromName: string | null, template: { id: string, name: string } | null, inherited: { id: string, name: string } | null }>, team: Array<{ isResponsible: boolean, user: { id: string, name: string, jobTitle: string | null, roleKey: string } }> }, teamTemplates: Array<{ id: string, name: string, isArchived: boolean }>, users: Array<{ id: string, name: string, jobTitle: string | null, roleKey: string }>, userGroups: Array<{ id: string, name: string, memberIds: Array<string> }> };

export type SetVacancyTeamMutationVariables = Exact<{
  input: SetVacancyTeamInput;
}>;


export type SetVacancyTeamMutation = { setVacancyTeam: { id: string } };

export type VacancyTextQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyTextQuery = { vacancy: { viewerCanEdit: boolean, id: string, version: number, title: string, language: Language, descriptionHtml: string, workplaceType: WorkplaceType, hoursMin: number | null, hoursMax: number | null, salaryMinCents: number | null, salaryMaxCents: number | null, salaryPeriod: SalaryPeriod | null, contractType: ContractType | null, closingDate: string | null, places: number, category: string | null, startDate: string | null, travelAllowance: string | null, workTimes: Array<WorkTime>, costCentre: string | null, requisitionNumber: string | null, budgetCents: number | null, campaign: string | null, internalNotes: string | null, hiddenFields: Array<HideableField>, occupation: { id: string, nameNl: string, nameEn: string } | null, place: { id: string, name: string, label: string, municipality: string } | null, educationLevel: { id: string } | null, orgUnit: { id: string } | null, employer: { id: string, name: string } | null } };

export type VacancyVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyVersionQuery = { vacancy: { id: string, version: number, updatedAt: string } };

export type EditVacancyMutationVariables = Exact<{
  input: EditVacancyInput;
}>;


export type EditVacancyMutation = { editVacancy: { id: string, version: number } };

export type VacancyWorkflowQueryVariables = Exact<{
  id: string | number;
}>;


export type VacancyWorkflowQuery = { vacancy: { id: string, viewerCanEdit: boolean, applicationCount: number, choices: Array<{ part: SetUpPart, source: SetUpSource, orgUnitName: string | null, inheritedFromName: string | null, template: { id: string, name: string } | null, inherited: { id: string, name: string } | null }>, workflow: { id: string, name: string, isDefault: boolean, isArchived: boolean, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }> } }, workflows: Array<{ id: string, name: string, isDefault: boolean, stages: Array<{ id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }> }> };

export type SetVacancyWorkflowMutationVariables = Exact<{
  input: SetVacancyWorkflowInput;
}>;


export type SetVacancyWorkflowMutation = { setVacancyWorkflow: { id: string } };

export type VacancyWorkflowChangeQueryVariables = Exact<{
  vacancyId: string | number;
  workflowId: string | number;
}>;


export type VacancyWorkflowChangeQuery = { vacancyWorkflowChange: Array<{ applicationCount: number, stage: { id: string, nameNl: string, nameEn: string, group: StageGroup, kind: StageKind }, suggested: { id: string } | null }> };

export type VacancyChoiceFragment = { part: SetUpPart, source: SetUpSource, orgUnitName: string | null, inheritedFromName: string | null, template: { id: string, name: string } | null, inherited: { id: string, name: string } | null };

export type FormFieldFragment = { id: string, kind: FormFieldKind, labelNl: string, labelEn: string, helpNl: string, helpEn: string, isRequired: boolean, options: Array<{ nl: string, en: string }>, condition: { fieldId: string, answers: Array<string> } | null };

export type JudgedQuestionFragment = { id: string, kind: QuestionKind, label: string, help: string | null, isRequired: boolean, options: Array<string>, position: number, knockOut: { answers: Array<string>, below: string | null, above: string | null } | null, points: Array<{ answer: string, points: number }> };

export type NamedTemplateUseFragment = { vacancyCount: number, isOrganisationDefault: boolean, orgUnitNames: Array<string> };

export type ChooseVacancyTemplateMutationVariables = Exact<{
  input: ChooseVacancyTemplateInput;
}>;


export type ChooseVacancyTemplateMutation = { chooseVacancyTemplate: { id: string } };

export type UseVacancyDefaultMutationVariables = Exact<{
  input: UseVacancyDefaultInput;
}>;


export type UseVacancyDefaultMutation = { useVacancyDefault: { id: string } };

export type ArchiveNamedTemplateMutationVariables = Exact<{
  input: NamedTemplateInput;
}>;


export type ArchiveNamedTemplateMutation = { archiveTemplate: { id: string } };

export type RestoreNamedTemplateMutationVariables = Exact<{
  input: NamedTemplateInput;
}>;


export type RestoreNamedTemplateMutation = { restoreTemplate: { id: string } };

export type DuplicateNamedTemplateMutationVariables = Exact<{
  input: NamedTemplateInput;
}>;


export type DuplicateNamedTemplateMutation = { duplicateTemplate: { id: string, name: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { language: Language, permissions: Array<Permission>, viewerCanCreateVacancy: boolean, viewerCanManageApiKeys: boolean, viewerCanViewAuditLog: boolean, user: { id: string, name: string, jobTitle: string | null }, organisation: { id: string, name: string, slug: string, features: Array<Feature> }, role: { id: string, key: string, nameNl: string, nameEn: string }, preview: { userName: string | null, role: { nameNl: string, nameEn: string } } | null } | null };

export type CareersSiteLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type CareersSiteLinksQuery = { careersSiteLinks: Array<{ id: string, name: string, publicUrl: string }> };

export type ViewerFragment = { language: Language, permissions: Array<Permission>, viewerCanCreateVacancy: boolean, viewerCanManageApiKeys: boolean, viewerCanViewAuditLog: boolean, user: { id: string, name: string, jobTitle: string | null }, organisation: { id: string, name: string, slug: string, features: Array<Feature> }, role: { id: string, key: string, nameNl: string, nameEn: string }, preview: { userName: string | null, role: { nameNl: string, nameEn: string } } | null };

export type RequestSignUpMutationVariables = Exact<{
  input: RequestSignUpInput;
}>;


export type RequestSignUpMutation = { requestSignUp: boolean };

export type SignUpQueryVariables = Exact<{
  token: string;
}>;


export type SignUpQuery = { signUp: { organisationName: string, name: string, email: string, language: Language, conditions: { version: number, text: string } } | null };

export type ConfirmSignUpMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp: { isToSignIn: boolean } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { isSignUpOpen: boolean, isSmsOffered: boolean, isMicrosoftOffered: boolean } };

export type SecondFactorFieldsFragment = { id: string, kind: SecondFactorKind, name: string, maskedNumber: string | null, confirmedAt: string, lastUsedAt: string | null };

export type PendingSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingSignInQuery = { pendingSignIn: { step: SignInStep, email: string, name: string, organisationName: string, hasRecoveryCodes: boolean, secondFactors: Array<{ id: string, kind: SecondFactorKind, name: string, maskedNumber: string | null, confirmedAt: string, lastUsedAt: string | null }> } | null, signInOptions: { isSmsOffered: boolean, isMicrosoftOffered: boolean } };

export type FinishSignInMutationVariables = Exact<{
  input: FinishSignInInput;
}>;


export type FinishSignInMutation = { finishSignIn: { language: Language } };

export type CancelSignInMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelSignInMutation = { cancelSignIn: boolean };

export type SendSignInCodeMutationVariables = Exact<{
  input: SendCodeInput;
}>;


export type SendSignInCodeMutation = { sendSignInCode: boolean };

export type AskPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskPasskeyMutation = { askPasskey: string };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type PasswordResetQueryVariables = Exact<{
  token: string;
}>;


export type PasswordResetQuery = { passwordReset: { email: string } | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { language: Language } | null };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { state: InvitationState, kind: InvitationKind | null, organisationName: string | null, inviterName: string | null, name: string | null, email: string | null, expiresAt: string | null, conditions: { version: number, text: string } } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { isToSignIn: boolean } };

export type ChoosePasswordMutationVariables = Exact<{
  input: PasswordInput;
}>;


export type ChoosePasswordMutation = { choosePassword: boolean };

export type PasswordAdviceQueryVariables = Exact<{
  input: PasswordInput;
}>;


export type PasswordAdviceQuery = { passwordAdvice: { score: number, problems: Array<string> } };

export type StartSecondFactorMutationVariables = Exact<{
  input: StartSecondFactorInput;
}>;


export type StartSecondFactorMutation = { startSecondFactor: string };

export type SecondFactorSetUpQueryVariables = Exact<{
  id: string | number;
}>;


export type SecondFactorSetUpQuery = { secondFactorSetUp: { id: string, kind: SecondFactorKind, secret: string | null, appAddress: string | null, maskedNumber: string | null, passkeyOptions: string | null } | null };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> | null, viewer: { language: Language } } };

export type SendSetUpCodeMutationVariables = Exact<{
  input: SendCodeInput;
}>;


export type SendSetUpCodeMutation = { sendSetUpCode: boolean };

export type VacancyFieldsFragment = { id: string, version: number, title: string, language: Language, descriptionHtml: string, workplaceType: WorkplaceType, hoursMin: number | null, hoursMax: number | null, salaryMinCents: number | null, salaryMaxCents: number | null, salaryPeriod: SalaryPeriod | null, contractType: ContractType | null, closingDate: string | null, places: number, category: string | null, startDate: string | null, travelAllowance: string | null, workTimes: Array<WorkTime>, costCentre: string | null, requisitionNumber: string | null, budgetCents: number | null, campaign: string | null, internalNotes: string | null, hiddenFields: Array<HideableField>, occupation: { id: string, nameNl: string, nameEn: string } | null, place: { id: string, name: string, label: string, municipality: string } | null, educationLevel: { id: string } | null, orgUnit: { id: string } | null, employer: { id: string, name: string } | null };

export type VacancyFormListsQueryVariables = Exact<{ [key: string]: never; }>;


export type VacancyFormListsQuery = { educationLevels: Array<{ id: string, nameNl: string, nameEn: string }>, orgUnits: Array<{ id: string, name: string, depth: number }> };

export type EmployerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmployerChoicesQuery = { employers: { edges: Array<{ node: { id: string, name: string } }> } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { users: Array<{ id: string, name: string, jobTitle: string | null, roleKey: string }> };

export const StageNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<StageNameFragment, unknown>;
export const ApplicationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ApplicationRowFragment, unknown>;
export const WrittenContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignature"}},{"kind":"Field","name":{"kind":"Name","value":"cc"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"sendAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<WrittenContentFragment, unknown>;
export const ComposerFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComposerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageComposer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"senderNameKind"}},{"kind":"Field","name":{"kind":"Name","value":"senderPhotoId"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"toAddress"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeholders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionNl"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"sampleNl"}},{"kind":"Field","name":{"kind":"Name","value":"sampleEn"}},{"kind":"Field","name":{"kind":"Name","value":"canBeEmpty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOfCandidate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAddFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxFileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotalBytes"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenContent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignature"}},{"kind":"Field","name":{"kind":"Name","value":"cc"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"sendAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<ComposerFactsFragment, unknown>;
export const ReceivedMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quotedText"}},{"kind":"Field","name":{"kind":"Name","value":"hasRemoteImages"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"isFromOtherAddress"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReceivedMessageFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFinish"}},{"kind":"Field","name":{"kind":"Name","value":"assignees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const AssessmentShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"assessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]} as unknown as DocumentNode<AssessmentShownFragment, unknown>;
export const BulkActionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"anonymises"}},{"kind":"Field","name":{"kind":"Name","value":"hasMail"}},{"kind":"Field","name":{"kind":"Name","value":"mailName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"holdUntil"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSteer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"sending"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"anonymised"}},{"kind":"Field","name":{"kind":"Name","value":"toAnonymise"}},{"kind":"Field","name":{"kind":"Name","value":"notAnonymised"}}]}}]}}]} as unknown as DocumentNode<BulkActionFieldsFragment, unknown>;
export const ProofRecipientFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProofRecipientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProofRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationId"}},{"kind":"Field","name":{"kind":"Name","value":"candidateId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}},{"kind":"Field","name":{"kind":"Name","value":"emptyFields"}}]}}]} as unknown as DocumentNode<ProofRecipientFieldsFragment, unknown>;
export const GuidedStartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidedStart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidedStart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissed"}},{"kind":"Field","name":{"kind":"Name","value":"isForViewer"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canBeSkipped"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDo"}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}}]}}]}}]}}]} as unknown as DocumentNode<GuidedStartFragment, unknown>;
export const CareersSiteChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSiteChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<CareersSiteChangeFragment, unknown>;
export const CareersSiteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedCareersSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"isTakenOffline"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareersSiteChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSiteChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<CareersSiteFragment, unknown>;
export const WordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nl"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<WordsFragment, unknown>;
export const SitePictureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitePicture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitePicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imageId"}},{"kind":"Field","name":{"kind":"Name","value":"alt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focalX"}},{"kind":"Field","name":{"kind":"Name","value":"focalY"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nl"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<SitePictureFragment, unknown>;
export const ConfigurationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Configuration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SiteConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"colours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"onBrand"}},{"kind":"Field","name":{"kind":"Name","value":"accent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corners"}},{"kind":"Field","name":{"kind":"Name","value":"font"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductionHtml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"href"}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"footerHtml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"footerLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"href"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seoTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seoDescription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nl"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitePicture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitePicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imageId"}},{"kind":"Field","name":{"kind":"Name","value":"alt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focalX"}},{"kind":"Field","name":{"kind":"Name","value":"focalY"}}]}}]} as unknown as DocumentNode<ConfigurationFragment, unknown>;
export const CompanyProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"houseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"chamberOfCommerceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"isSupportAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"defaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyProfileFragment, unknown>;
export const TemplateChoicesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateChoices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateChoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TemplateChoicesFragment, unknown>;
export const ExclusionReasonFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExclusionReasonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"usedCount"}}]}}]} as unknown as DocumentNode<ExclusionReasonFieldsFragment, unknown>;
export const MailDomainShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailDomainShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOfSender"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"letterSubject"}},{"kind":"Field","name":{"kind":"Name","value":"letterText"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"selector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removableFrom"}}]}}]}}]} as unknown as DocumentNode<MailDomainShownFragment, unknown>;
export const EditedMailLayoutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedMailLayout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"footerNl"}},{"kind":"Field","name":{"kind":"Name","value":"footerEn"}},{"kind":"Field","name":{"kind":"Name","value":"legalNl"}},{"kind":"Field","name":{"kind":"Name","value":"legalEn"}},{"kind":"Field","name":{"kind":"Name","value":"mjml"}}]}}]} as unknown as DocumentNode<EditedMailLayoutFragment, unknown>;
export const MailServerShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailServerShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailServer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"returnsToSender"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<MailServerShownFragment, unknown>;
export const StructureUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructureUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}}]}}]} as unknown as DocumentNode<StructureUnitFragment, unknown>;
export const ProfileFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"allowsThirdPartyCookies"}},{"kind":"Field","name":{"kind":"Name","value":"allowsResearch"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"newEmail"}}]}}]} as unknown as DocumentNode<ProfileFormFragment, unknown>;
export const RoleFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPreview"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RoleFormFragment, unknown>;
export const LibraryStageFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LibraryStageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"candidateView"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNameNl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"candidateTextNl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateTextEn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"canBeDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<LibraryStageFieldsFragment, unknown>;
export const CataloguedFieldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CataloguedField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplatePlaceholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionNl"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"sampleNl"}},{"kind":"Field","name":{"kind":"Name","value":"sampleEn"}},{"kind":"Field","name":{"kind":"Name","value":"canBeEmpty"}}]}}]} as unknown as DocumentNode<CataloguedFieldFragment, unknown>;
export const TemplateTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplateText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]} as unknown as DocumentNode<TemplateTextFragment, unknown>;
export const EditedTemplateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplateText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]} as unknown as DocumentNode<EditedTemplateFragment, unknown>;
export const UserGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitIds"}}]}}]} as unknown as DocumentNode<UserGroupFragment, unknown>;
export const ManagedUserFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedUserForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"receivesEmail"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"employerId"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"invitationState"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]} as unknown as DocumentNode<ManagedUserFormFragment, unknown>;
export const EditedWorkflowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedWorkflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"runningCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<EditedWorkflowFragment, unknown>;
export const CandidateReadsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateReads"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<CandidateReadsFragment, unknown>;
export const BoardCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDetail"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"knockOutState"}},{"kind":"Field","name":{"kind":"Name","value":"noteCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<BoardCardFragment, unknown>;
export const VacancyChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VacancyChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFromName"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VacancyChoiceFragment, unknown>;
export const FormFieldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"helpNl"}},{"kind":"Field","name":{"kind":"Name","value":"helpEn"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nl"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}}]}}]}}]} as unknown as DocumentNode<FormFieldFragment, unknown>;
export const JudgedQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"knockOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"above"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]} as unknown as DocumentNode<JudgedQuestionFragment, unknown>;
export const NamedTemplateUseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedTemplateUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedTemplateUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"isOrganisationDefault"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitNames"}}]}}]} as unknown as DocumentNode<NamedTemplateUseFragment, unknown>;
export const ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"features"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCreateVacancy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageApiKeys"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanViewAuditLog"}}]}}]} as unknown as DocumentNode<ViewerFragment, unknown>;
export const SecondFactorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<SecondFactorFieldsFragment, unknown>;
export const VacancyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VacancyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vacancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionHtml"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workplaceType"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hoursMin"}},{"kind":"Field","name":{"kind":"Name","value":"hoursMax"}},{"kind":"Field","name":{"kind":"Name","value":"salaryMinCents"}},{"kind":"Field","name":{"kind":"Name","value":"salaryMaxCents"}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"closingDate"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"travelAllowance"}},{"kind":"Field","name":{"kind":"Name","value":"workTimes"}},{"kind":"Field","name":{"kind":"Name","value":"costCentre"}},{"kind":"Field","name":{"kind":"Name","value":"requisitionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"budgetCents"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"}},{"kind":"Field","name":{"kind":"Name","value":"internalNotes"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenFields"}}]}}]} as unknown as DocumentNode<VacancyFieldsFragment, unknown>;
export const MessageComposerDocument = {"__meta__":{"hash":"0199693bc5aa37a216074e4ded8e10d756011490e2b659b62b7db46ed0e805ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageComposer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageComposer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComposerFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignature"}},{"kind":"Field","name":{"kind":"Name","value":"cc"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"sendAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComposerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageComposer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"senderNameKind"}},{"kind":"Field","name":{"kind":"Name","value":"senderPhotoId"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"toAddress"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeholders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionNl"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"sampleNl"}},{"kind":"Field","name":{"kind":"Name","value":"sampleEn"}},{"kind":"Field","name":{"kind":"Name","value":"canBeEmpty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOfCandidate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAddFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxFileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotalBytes"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenContent"}}]}}]}}]}}]} as unknown as DocumentNode<MessageComposerQuery, MessageComposerQueryVariables>;
export const TemplateWordsDocument = {"__meta__":{"hash":"99879e15064a07a4f6fe30268663bc0a66721e3601aeca7bbb22c45246bce8a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"templateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"templateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"templateId"}}},{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<TemplateWordsQuery, TemplateWordsQueryVariables>;
export const MessagePreviewDocument = {"__meta__":{"hash":"77a8fcdec75c166fff2bc37ceba0ea68111639c1f21e97196463aa79ec7336db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messagePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"holes"}}]}}]}}]} as unknown as DocumentNode<MessagePreviewQuery, MessagePreviewQueryVariables>;
export const SendMessageDocument = {"__meta__":{"hash":"5d7b91e57347e00c0a9ef2313ea755baf14b71cfaf29a71a75483a90864208fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}}]}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const ChangePlannedMessageDocument = {"__meta__":{"hash":"d2dc70b7bb869b7d8b4e4654796c5f2fc268347ce223f27bb27c26b330a6e975"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePlannedMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePlannedMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePlannedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangePlannedMessageMutation, ChangePlannedMessageMutationVariables>;
export const SendPlannedMessageNowDocument = {"__meta__":{"hash":"381f64141ec0d1e6e6954c800da75250160eac5a7df385697c9fa07bdf1869c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendPlannedMessageNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendPlannedMessageNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendPlannedMessageNowMutation, SendPlannedMessageNowMutationVariables>;
export const CancelPlannedMessageDocument = {"__meta__":{"hash":"f7703754d1d7f2a9e1ebe881ea25eb6822556c593b7587c20a35483320ba2aaa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPlannedMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPlannedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelPlannedMessageMutation, CancelPlannedMessageMutationVariables>;
export const SaveMessageDraftDocument = {"__meta__":{"hash":"b3e27c4d54abab5c0c70e318f50346261d566e5919e0d9303960a63939ae316c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMessageDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMessageDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMessageDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SaveMessageDraftMutation, SaveMessageDraftMutationVariables>;
export const DiscardMessageDraftDocument = {"__meta__":{"hash":"27a6b469725d84c1ecdeb9632fbdf151ca55c634733e9654643c8bb474dfa4e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardMessageDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardMessageDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardMessageDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardMessageDraftMutation, DiscardMessageDraftMutationVariables>;
export const RenameDocumentDocument = {"__meta__":{"hash":"1b4dbf2ee2fd77ed8a61f0aa9c99657cd4fd17e0174ce2ff15b8927eec4d3115"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<RenameDocumentMutation, RenameDocumentMutationVariables>;
export const RemoveDocumentDocument = {"__meta__":{"hash":"a62286881d46852e9f1abe09ca0876bbd8014d58418bc1a35bc3ef0847083b43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const ApplicationDocument = {"__meta__":{"hash":"8609098882683b9d8b90cfff542da53baad8d6d6b79efb25237ea7ac7451f78b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Application"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDetail"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"knockOutState"}},{"kind":"Field","name":{"kind":"Name","value":"knockOutDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"noteCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAddNote"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidateProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"addressProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"motivation"}},{"kind":"Field","name":{"kind":"Name","value":"consentText"}},{"kind":"Field","name":{"kind":"Name","value":"consentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"formName"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"isKnockOut"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"exclusionReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isUndo"}},{"kind":"Field","name":{"kind":"Name","value":"isKnockOut"}},{"kind":"Field","name":{"kind":"Name","value":"isWorkflowChange"}},{"kind":"Field","name":{"kind":"Name","value":"fromStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleAssessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRemove"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceivedMessage"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"toAddress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cc"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"isTemplateNewer"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRetry"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFinish"}},{"kind":"Field","name":{"kind":"Name","value":"assignees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"assessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quotedText"}},{"kind":"Field","name":{"kind":"Name","value":"hasRemoteImages"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"isFromOtherAddress"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignature"}},{"kind":"Field","name":{"kind":"Name","value":"cc"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"sendAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<ApplicationQuery, ApplicationQueryVariables>;
export const AddNoteDocument = {"__meta__":{"hash":"2c47fe18f85ce6d0c02b437f667856fe11e7821f9d0508d96ed7567b75f34204"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const RemoveNoteDocument = {"__meta__":{"hash":"965ca64186ef0bdca126de47f81db5580a4b0dc5d91573ef0738e1feee6872b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveNoteMutation, RemoveNoteMutationVariables>;
export const RetryMessageDocument = {"__meta__":{"hash":"5986814d49ffe2510a983df3700206e37ef756db4de9fe402818f2a1213a2932"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<RetryMessageMutation, RetryMessageMutationVariables>;
export const DismissKnockOutDocument = {"__meta__":{"hash":"5abe334f8b6df0618084af2a63ceab5e0acaa1076f4fa542cc81fbc3df68c552"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissKnockOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissKnockOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissKnockOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DismissKnockOutMutation, DismissKnockOutMutationVariables>;
export const AddTaskDocument = {"__meta__":{"hash":"a0e499e06d702955fcddadea1560fe153d800ce631f3aa7156d8484fcfd82975"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddTaskMutation, AddTaskMutationVariables>;
export const CompleteTaskDocument = {"__meta__":{"hash":"3bd9117be820350c177c17bc63d01ec2c3872a80c9565ffa351d1a71d6fcaf0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const ReopenTaskDocument = {"__meta__":{"hash":"9fc1c80f01485e4df1002a748f42be17c7032df043dbc2cd6d2921fa22dd1358"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const CancelPlannedActionDocument = {"__meta__":{"hash":"3b9b62ca822b9fa30ac3cd018aca1269f5a7116860cde786a5387dc536bc858e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPlannedAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPlannedActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPlannedAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<CancelPlannedActionMutation, CancelPlannedActionMutationVariables>;
export const ClearAddressProblemDocument = {"__meta__":{"hash":"8781ed76252a0f0a801e0dbca6c4d73073cc0703e5cee0fa879c497a26995c14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClearAddressProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearAddressProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ClearAddressProblemMutation, ClearAddressProblemMutationVariables>;
export const AskForAssessmentsDocument = {"__meta__":{"hash":"f1f8f391a454a3746d6efb94f31ad0ab1b307997f4f66178ce26273bf2faa690"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForAssessmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}}]}}]}}]}}]} as unknown as DocumentNode<AskForAssessmentsMutation, AskForAssessmentsMutationVariables>;
export const GiveAssessmentDocument = {"__meta__":{"hash":"38cab26bdf4f31c0b818e9d02767aed1e5aee35f6d7508427ef24548440f0a98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GiveAssessmentMutation, GiveAssessmentMutationVariables>;
export const TakeBackAssessmentDocument = {"__meta__":{"hash":"0f38d47acc443a7ce703aba4748a17cb555289e0f88dbe961d649166f28d76e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackAssessmentMutation, TakeBackAssessmentMutationVariables>;
export const CloseAssessmentsDocument = {"__meta__":{"hash":"531662ad4abba48bb6995ec38d1b8ffba4a26980853eb7b99e7696af0751a35d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseAssessmentsMutation, CloseAssessmentsMutationVariables>;
export const BulkActionListDocument = {"__meta__":{"hash":"71aa8f78c038f24e7bebd423df9cb3b097e5dad3f1e9775895d503aa86af8235"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkActionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"anonymises"}},{"kind":"Field","name":{"kind":"Name","value":"hasMail"}},{"kind":"Field","name":{"kind":"Name","value":"mailName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"holdUntil"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSteer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"sending"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"anonymised"}},{"kind":"Field","name":{"kind":"Name","value":"toAnonymise"}},{"kind":"Field","name":{"kind":"Name","value":"notAnonymised"}}]}}]}}]} as unknown as DocumentNode<BulkActionListQuery, BulkActionListQueryVariables>;
export const BulkActionDocument = {"__meta__":{"hash":"2fbf3f46548efe2fee30faf640f9b6bce2dd71f7595c8d3dcca6e22c73ac80e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkOutcome"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyTitle"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"messageStatus"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"anonymisation"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"anonymises"}},{"kind":"Field","name":{"kind":"Name","value":"hasMail"}},{"kind":"Field","name":{"kind":"Name","value":"mailName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"holdUntil"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSteer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"sending"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"anonymised"}},{"kind":"Field","name":{"kind":"Name","value":"toAnonymise"}},{"kind":"Field","name":{"kind":"Name","value":"notAnonymised"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<BulkActionQuery, BulkActionQueryVariables>;
export const UndoBulkActionDocument = {"__meta__":{"hash":"9610caac3c13c1772d3f5e7367b4f04d3a4c94417bc56d521e333c7f7758b5d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoBulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UndoBulkActionMutation, UndoBulkActionMutationVariables>;
export const ReleaseBulkActionDocument = {"__meta__":{"hash":"80c8e7f6e7ef1f3c4de3a37539bd8ba00f3dc541526ee4c0c3d379e44a9adc97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseBulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReleaseBulkActionMutation, ReleaseBulkActionMutationVariables>;
export const PauseBulkActionDocument = {"__meta__":{"hash":"a7b3b60d68347d1cc885ff42171c6013677f38bf5a7b30037392a7e08c5da018"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseBulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PauseBulkActionMutation, PauseBulkActionMutationVariables>;
export const ResumeBulkActionDocument = {"__meta__":{"hash":"a62df1f4274d0c6d94baf76d150665512105f90eb00fdccfaa14d19db883d83a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeBulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ResumeBulkActionMutation, ResumeBulkActionMutationVariables>;
export const CancelBulkActionDocument = {"__meta__":{"hash":"b45e020e553dfb335cdc9d6d4e66fdd44061fac63cec1004ca459bdd8a43def5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelBulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelBulkActionMutation, CancelBulkActionMutationVariables>;
export const BulkActionProgressDocument = {"__meta__":{"hash":"714dbb15a6aee384a5c7460cb3fbeb9338939fa5f53a071036a86bccd2180d92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BulkActionProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bulkActionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkActionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bulkActionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bulkActionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"anonymises"}},{"kind":"Field","name":{"kind":"Name","value":"hasMail"}},{"kind":"Field","name":{"kind":"Name","value":"mailName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"holdUntil"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSteer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"sending"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"anonymised"}},{"kind":"Field","name":{"kind":"Name","value":"toAnonymise"}},{"kind":"Field","name":{"kind":"Name","value":"notAnonymised"}}]}}]}}]} as unknown as DocumentNode<BulkActionProgressSubscription, BulkActionProgressSubscriptionVariables>;
export const BulkStartDocument = {"__meta__":{"hash":"a8fbafb6d0abbc190fc0cc7cf966c1504da14bfe2907e9f68f64b88a56a6c809"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exclusionReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bulkHold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"messageMinutes"}}]}}]}}]} as unknown as DocumentNode<BulkStartQuery, BulkStartQueryVariables>;
export const ProofRunDocument = {"__meta__":{"hash":"73941f8019ab61d00daa0aad787c59e40d3a4d7d3f5a53c4f26ad9abdc0d6ad9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProofRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mailedCount"}},{"kind":"Field","name":{"kind":"Name","value":"isReady"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"isAboutMail"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProofRecipientFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProofRecipientFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProofRecipientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProofRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationId"}},{"kind":"Field","name":{"kind":"Name","value":"candidateId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}},{"kind":"Field","name":{"kind":"Name","value":"emptyFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ProofRunQuery, ProofRunQueryVariables>;
export const ProofMailDocument = {"__meta__":{"hash":"56ba15a61a5e48bb0a20caa5ec70e796140db54d380fc2c7b0d46fe5739b03e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProofMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"toAddress"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"emptyFields"}}]}}]}}]} as unknown as DocumentNode<ProofMailQuery, ProofMailQueryVariables>;
export const StartBulkActionDocument = {"__meta__":{"hash":"8511233a02f170ed8567948f1683174d1849c66c0dbec72635e0cd6dfb9391c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartBulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartBulkActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartBulkActionMutation, StartBulkActionMutationVariables>;
export const ApplicationListDocument = {"__meta__":{"hash":"0392994a27ef350247d2e02e5e336c6833f382dac32ba413804eb5e62ba576da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ApplicationListQuery, ApplicationListQueryVariables>;
export const MoveApplicationDocument = {"__meta__":{"hash":"5fd324255cc273329a02571ef0ff3b2f41a090cbe5d1cf4b7af471c061ee8c81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<MoveApplicationMutation, MoveApplicationMutationVariables>;
export const UndoMoveDocument = {"__meta__":{"hash":"f9db43caed9c0aeda32e1a8ce7074a9bbb461b168212abdf007f088b28b20cb7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<UndoMoveMutation, UndoMoveMutationVariables>;
export const WhereIsApplicationDocument = {"__meta__":{"hash":"06ea395e47070ccc4aa424d9227069a8fc847368cd43f4a14d450ccdc711c52e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereIsApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<WhereIsApplicationQuery, WhereIsApplicationQueryVariables>;
export const CandidateDocument = {"__meta__":{"hash":"27ede1c74f3fb18e94c4b0beb3f4e7830183f0b151d052f8ea1d2dc8c824e79f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<CandidateQuery, CandidateQueryVariables>;
export const LinkCandidateToOrgUnitDocument = {"__meta__":{"hash":"ad9d382b5e0580fd09c2103aad63a3d14a04dd477d3ff5412ca1e00501e48bec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkCandidateToOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkCandidateToOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LinkCandidateToOrgUnitMutation, LinkCandidateToOrgUnitMutationVariables>;
export const CandidateListDocument = {"__meta__":{"hash":"07763501d09ce17f8cd5dd6046a8454929dd04d41a91d601e17fd0e21f631186"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orgUnitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orgUnitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orgUnitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidateListQuery, CandidateListQueryVariables>;
export const CandidatePrivacyDocument = {"__meta__":{"hash":"e1c15dddef86ba28456eb160568f2bf0cb26e7c6045383b4575bcd9f4af7fe42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidatePrivacy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionStanding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"candidateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentUntil"}},{"kind":"Field","name":{"kind":"Name","value":"goesOn"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactCorrections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"candidateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<CandidatePrivacyQuery, CandidatePrivacyQueryVariables>;
export const EraseCandidateDocument = {"__meta__":{"hash":"02962f59ee8eb1c69b457a31096cdeb7296ad3e1b981d186130836024e065f2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EraseCandidateMutation, EraseCandidateMutationVariables>;
export const SetLegalHoldDocument = {"__meta__":{"hash":"78e24a0ae202a75b8c247963461dfe764df6411d4d6ce7e501366ccaa2fcca68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}}]}}]}}]} as unknown as DocumentNode<SetLegalHoldMutation, SetLegalHoldMutationVariables>;
export const ExportCandidateDocument = {"__meta__":{"hash":"0c681dfac54a47d7ce23647b398dfd0f8f0fcf192aa8515c8c2e4d7b1b90600c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ExportCandidateMutation, ExportCandidateMutationVariables>;
export const DecideContactCorrectionDocument = {"__meta__":{"hash":"b2a9684a4ac31455ad7a16d61ee52ea4c2e3c81e4e97c498495b1f6179fb1766"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideContactCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideContactCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideContactCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DecideContactCorrectionMutation, DecideContactCorrectionMutationVariables>;
export const EmployerListDocument = {"__meta__":{"hash":"380fbf30694f0fd42acdb483816dd453e9c34333b55c866b7faaf21ea9d09e47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"chamberOfCommerceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployerListQuery, EmployerListQueryVariables>;
export const FindVacanciesDocument = {"__meta__":{"hash":"fcec14a45239e9ecfef34e18f240e88b62c45f9a05289adecd119fdae024511f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindVacancies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindVacanciesQuery, FindVacanciesQueryVariables>;
export const FindCandidatesDocument = {"__meta__":{"hash":"88e839ab62fda88b19b1622ac1d2573e775dc81bccf2d786c4445f4766ab8efb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindCandidatesQuery, FindCandidatesQueryVariables>;
export const GuidedStartDocument = {"__meta__":{"hash":"81ae01da79f507edeb6185e8c1c130fab26a4d7fa66bcf216c99b140a90b3f77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuidedStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guidedStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidedStart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidedStart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidedStart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissed"}},{"kind":"Field","name":{"kind":"Name","value":"isForViewer"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canBeSkipped"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDo"}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}}]}}]}}]}}]} as unknown as DocumentNode<GuidedStartQuery, GuidedStartQueryVariables>;
export const SkipGuidedStepDocument = {"__meta__":{"hash":"65b71864a8bf3dba7c3bb4449a63b5654dc4c913a36c33904a0b3bcaed006f89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipGuidedStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipGuidedStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skipGuidedStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settledCount"}}]}}]}}]} as unknown as DocumentNode<SkipGuidedStepMutation, SkipGuidedStepMutationVariables>;
export const DismissGuidedStartDocument = {"__meta__":{"hash":"3445bab109fd3d7783e8e127175796c2a0eda59b9b40136973abf5673cf2f670"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissGuidedStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isDismissed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissGuidedStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isDismissed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isDismissed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDismissed"}}]}}]}}]} as unknown as DocumentNode<DismissGuidedStartMutation, DismissGuidedStartMutationVariables>;
export const HelpAnswersDocument = {"__meta__":{"hash":"7245846f9e18471069aa3ccb1a27860a9b50120b88b6b6a6b07310f3e0f883b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"article"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"helpAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"article"},"value":{"kind":"Variable","name":{"kind":"Name","value":"article"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"unhelpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAnswer"}}]}}]}}]} as unknown as DocumentNode<HelpAnswersQuery, HelpAnswersQueryVariables>;
export const AnswerHelpDocument = {"__meta__":{"hash":"a3873518201131482e3b5844af5d940e362251a4416ee92fe3cdb7f0495e7b32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerHelp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerHelpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerHelp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAnswer"}}]}}]}}]} as unknown as DocumentNode<AnswerHelpMutation, AnswerHelpMutationVariables>;
export const HomeVacanciesDocument = {"__meta__":{"hash":"20a01b63182e819aea4cba263c94264a1aed94043e70c3c5be24abeced600d63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeVacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHED"},{"kind":"EnumValue","value":"DRAFT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"closingDate"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"newApplicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeVacanciesQuery, HomeVacanciesQueryVariables>;
export const HomeApplicationsDocument = {"__meta__":{"hash":"f57cffb6beb81bd5530be855405e1004f09286d4000045daa9bcbfa0f8df5f62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationRow"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stageGroups"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEW"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<HomeApplicationsQuery, HomeApplicationsQueryVariables>;
export const HomeTasksDocument = {"__meta__":{"hash":"f9881d519fb098320d53512d6101a8666f3390e9eb521a74ec4fb597db7285b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFinish"}},{"kind":"Field","name":{"kind":"Name","value":"assignees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HomeTasksQuery, HomeTasksQueryVariables>;
export const SetLanguageDocument = {"__meta__":{"hash":"733d1813880485be5665b431fafb8f4d23cdcb692e1e132e0f1c72de3037adbe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<SetLanguageMutation, SetLanguageMutationVariables>;
export const NotificationListDocument = {"__meta__":{"hash":"1b75ce085975c7c256a3b862fb92b302661e2949375bb4a6f2a9678c7168b9ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NotificationListQuery, NotificationListQueryVariables>;
export const NotificationCountDocument = {"__meta__":{"hash":"994e28329cd2289aa39a6d39be67136138a3d4db76754383485d74ae120cc689"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NotificationCountQuery, NotificationCountQueryVariables>;
export const NotificationCountChangedDocument = {"__meta__":{"hash":"a62a6d72c0caa4e5ae1a2a2ab841ba88a905fcf90952fd0f4d1b0484a5098600"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotificationCountChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationCountChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NotificationCountChangedSubscription, NotificationCountChangedSubscriptionVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"a7c716d275c622aef2e9b5e66a3377682ad0a61abef4f943ff9f5b53a42f389c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const NotificationPreferencesDocument = {"__meta__":{"hash":"2df54320917c385d3044e3a2767a1af1d356442d48f227268be905ed41313851"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivesEmail"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"isInConsole"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const SetNotificationPreferencesDocument = {"__meta__":{"hash":"8e87ac58d3c647950d5fa14bd9c00e5846c849cc76d3388991fd102697ffc254"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNotificationPreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNotificationPreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNotificationPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivesEmail"}}]}}]}}]} as unknown as DocumentNode<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>;
export const ReportDocument = {"__meta__":{"hash":"cc2a3cd21ebdaf2b6f804b24567af75bbe686221f8c7080c354bdcf5a727bc3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recruitmentReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacanciesPublished"}},{"kind":"Field","name":{"kind":"Name","value":"campaignChoices"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"}},{"kind":"Field","name":{"kind":"Name","value":"hired"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"conversion"}},{"kind":"Field","name":{"kind":"Name","value":"daysToHire"}},{"kind":"Field","name":{"kind":"Name","value":"daysToFirstMove"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}},{"kind":"Field","name":{"kind":"Name","value":"hired"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"conversion"}},{"kind":"Field","name":{"kind":"Name","value":"daysToHire"}},{"kind":"Field","name":{"kind":"Name","value":"daysToFirstMove"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDetail"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}},{"kind":"Field","name":{"kind":"Name","value":"hired"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"conversion"}},{"kind":"Field","name":{"kind":"Name","value":"daysToHire"}},{"kind":"Field","name":{"kind":"Name","value":"daysToFirstMove"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}},{"kind":"Field","name":{"kind":"Name","value":"hired"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"conversion"}},{"kind":"Field","name":{"kind":"Name","value":"daysToHire"}},{"kind":"Field","name":{"kind":"Name","value":"daysToFirstMove"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const ApiKeysDocument = {"__meta__":{"hash":"3bc42fd9626f6e19a572f3760f8ad8d0471517b6fd1ad9a994823c4f90d58011"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"bfcb452e0bb3682353c3c4a60e4e52958ead6e18edb244d114f6ff91fae821d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"68db90362bb8551be3a60aa6ba41271942d56a397f29daa66803eb406a9aa82b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const AuditLogDocument = {"__meta__":{"hash":"3dd462a3e20128b94a71ffc30733ed362330be6d6c448dbb9ccbd858fb78e9d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"recordId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const CareersSitesDocument = {"__meta__":{"hash":"14e20fcacf7f6ddd800a5e4c2cccfd7dced2c12fa41afed9313ee70dcf9f0a46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareersSites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedCareersSites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"isTakenOffline"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}}]} as unknown as DocumentNode<CareersSitesQuery, CareersSitesQueryVariables>;
export const CareersSiteDocument = {"__meta__":{"hash":"9c6d662cf96b6fabeddf7f79b2ce438bb4b25acfd7390b7c2e7984923ec9dced"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareersSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareersSite"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSiteChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedCareersSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"isTakenOffline"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareersSiteChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}}]} as unknown as DocumentNode<CareersSiteQuery, CareersSiteQueryVariables>;
export const CareersSiteVersionsDocument = {"__meta__":{"hash":"4e7087e731e967d85a6e5c12c718e5d8f5f3088b8a2ea408ea53b56e7d920221"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareersSiteVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredFrom"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareersSiteChange"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSiteChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<CareersSiteVersionsQuery, CareersSiteVersionsQueryVariables>;
export const CareersSiteAddressDocument = {"__meta__":{"hash":"dd48d89d91cfeae4892aad165dcc865840c2cbc5925c032b43113584101e76b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareersSiteAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"isTakenOffline"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"recordName"}},{"kind":"Field","name":{"kind":"Name","value":"recordValue"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"routing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}}]} as unknown as DocumentNode<CareersSiteAddressQuery, CareersSiteAddressQueryVariables>;
export const CareersSiteEditingDocument = {"__meta__":{"hash":"1f036b46dcbefa9dec952523107557aece6f737f724526a99788adee2bfa2bd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareersSiteEditing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareersSite"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"NullValue"}}]},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Configuration"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSiteChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nl"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitePicture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitePicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imageId"}},{"kind":"Field","name":{"kind":"Name","value":"alt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focalX"}},{"kind":"Field","name":{"kind":"Name","value":"focalY"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedCareersSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"isTakenOffline"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareersSiteChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Configuration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SiteConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"colours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"onBrand"}},{"kind":"Field","name":{"kind":"Name","value":"accent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corners"}},{"kind":"Field","name":{"kind":"Name","value":"font"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductionHtml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"href"}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"footerHtml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"footerLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"href"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seoTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seoDescription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}}]}}]}}]} as unknown as DocumentNode<CareersSiteEditingQuery, CareersSiteEditingQueryVariables>;
export const CareersSitePreviewDocument = {"__meta__":{"hash":"1657e87c477d214393808dc2e2020316c8a434f2d66c459295ecac2a607633e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareersSitePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}]}}]}}]} as unknown as DocumentNode<CareersSitePreviewQuery, CareersSitePreviewQueryVariables>;
export const ColourAdviceDocument = {"__meta__":{"hash":"ca0f86cc9e8d32dc35045b30d4cf8cb729eec6898c85f8e954c0621ca8fd44b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColourAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"colours"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SiteColoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colourAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"colours"},"value":{"kind":"Variable","name":{"kind":"Name","value":"colours"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"isReadable"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}}]}}]} as unknown as DocumentNode<ColourAdviceQuery, ColourAdviceQueryVariables>;
export const CreateCareersSiteDocument = {"__meta__":{"hash":"2dc9e270e749768abdab51a969801b2f5595cfaa019f087deba3ac8b69380ced"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCareersSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCareersSiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateCareersSiteMutation, CreateCareersSiteMutationVariables>;
export const EditCareersSiteDocument = {"__meta__":{"hash":"8826fd850d31ff9daf677b6687603ba64c148bd088bc8b7e2857c4a0e256fa5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditCareersSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCareersSiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditCareersSiteMutation, EditCareersSiteMutationVariables>;
export const CheckCareersSiteDomainDocument = {"__meta__":{"hash":"ba8f80955c9f059397ac669b4082f2088f7cfe89d4cf7337d21754e611a08db4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckCareersSiteDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkCareersSiteDomain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}}]}}]} as unknown as DocumentNode<CheckCareersSiteDomainMutation, CheckCareersSiteDomainMutationVariables>;
export const SetCareersSiteOnlineDocument = {"__meta__":{"hash":"6c3d4596d72b10f90cd7205636b4cee3a9d17560a7d79ff7f579e91496db6617"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCareersSiteOnline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCareersSiteOnlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCareersSiteOnline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetCareersSiteOnlineMutation, SetCareersSiteOnlineMutationVariables>;
export const SaveCareersSiteDraftDocument = {"__meta__":{"hash":"5e13837c4f18281d5e32125847715cf3480457edc1694c14fca73d926607ed8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCareersSiteDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCareersSiteDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCareersSiteDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareersSiteChange"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareersSiteChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<SaveCareersSiteDraftMutation, SaveCareersSiteDraftMutationVariables>;
export const DiscardCareersSiteDraftDocument = {"__meta__":{"hash":"fe12bc877c64666368ad84184e1155fa6202afe90def8804ff3ef947c9a92951"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardCareersSiteDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardCareersSiteDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardCareersSiteDraftMutation, DiscardCareersSiteDraftMutationVariables>;
export const PublishCareersSiteDocument = {"__meta__":{"hash":"606e6f231d3a172defd187f055cba83e88bcc25046fab51597913efc6d67bba2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishCareersSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareersSiteDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCareersSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PublishCareersSiteMutation, PublishCareersSiteMutationVariables>;
export const RestoreCareersSiteVersionDocument = {"__meta__":{"hash":"d0be3f232418871a2a75ac2633eedb3170df01fa8d4f4da088953195e7c63d24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreCareersSiteVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreCareersSiteVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreCareersSiteVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreCareersSiteVersionMutation, RestoreCareersSiteVersionMutationVariables>;
export const CompanyProfileDocument = {"__meta__":{"hash":"14c31a45275478cecf340fae3eac7f49b806b3a97b9844d1209aa291d091189a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyProfile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateChoices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"lookCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"houseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"chamberOfCommerceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"isSupportAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"defaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateChoices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateChoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CompanyProfileQuery, CompanyProfileQueryVariables>;
export const EditCompanyProfileDocument = {"__meta__":{"hash":"0ae369ebd27cb616201fabfe064684d7364b4430c72ae48ea8787c8c90cdee34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditCompanyProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCompanyProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editCompanyProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditCompanyProfileMutation, EditCompanyProfileMutationVariables>;
export const SetOrganisationDefaultsDocument = {"__meta__":{"hash":"1725a337910ec0e8c70eb856153b0437658a15cc2d69a007acd95a99e910bca9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOrganisationDefaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOrganisationDefaultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOrganisationDefaults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetOrganisationDefaultsMutation, SetOrganisationDefaultsMutationVariables>;
export const SetFeaturesDocument = {"__meta__":{"hash":"86df0879b929bc18006890a270edfdc5c6c71a6415915ba907b2e7536c8ab663"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFeatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFeaturesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFeatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetFeaturesMutation, SetFeaturesMutationVariables>;
export const SetSupportAccessDocument = {"__meta__":{"hash":"d915c61ce4c9e0f8cf5ddb44ef46e57530828c2773a499c824c1dc3dfcf9e04a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSupportAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSupportAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSupportAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetSupportAccessMutation, SetSupportAccessMutationVariables>;
export const DataProtectionDocument = {"__meta__":{"hash":"361b0c9ced3106275f0b51d6b3567b3c8cc5ed88352082f06762ba585e5f4aed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataProtection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterProcedure"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithConsent"}},{"kind":"Field","name":{"kind":"Name","value":"warningDays"}},{"kind":"Field","name":{"kind":"Name","value":"asksConsentAgain"}},{"kind":"Field","name":{"kind":"Name","value":"erasureCoolingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionForecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goTonight"}},{"kind":"Field","name":{"kind":"Name","value":"goThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"pastTheirTime"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goingTonight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"goesOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}}]}}]}}]} as unknown as DocumentNode<DataProtectionQuery, DataProtectionQueryVariables>;
export const SetRetentionPolicyDocument = {"__meta__":{"hash":"a5860f458fd24c117e19465a2577c20f5b50b130543e5122faf79d798e8ea86f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRetentionPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRetentionPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRetentionPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SetRetentionPolicyMutation, SetRetentionPolicyMutationVariables>;
export const ErasuresDocument = {"__meta__":{"hash":"198a82d23188dbefea4ff8b35bc2ca3d587544882907a73c014d6738d99926cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"candidateId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"candidateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"candidateId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectHash"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"fileCount"}},{"kind":"Field","name":{"kind":"Name","value":"filesRemovedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ErasuresQuery, ErasuresQueryVariables>;
export const ExclusionSettingsDocument = {"__meta__":{"hash":"db41047b09e8816ac2cdbceb910704f7e3435ba67ffea84768752da8b7d1b019"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExclusionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exclusionReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExclusionReasonFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bulkHold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"messageMinutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExclusionReasonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"usedCount"}}]}}]} as unknown as DocumentNode<ExclusionSettingsQuery, ExclusionSettingsQueryVariables>;
export const CreateExclusionReasonDocument = {"__meta__":{"hash":"f32035405353c1593f89dc01a5a4348c01778161faadee161e0701e817026996"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateExclusionReason"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExclusionReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExclusionReason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateExclusionReasonMutation, CreateExclusionReasonMutationVariables>;
export const EditExclusionReasonDocument = {"__meta__":{"hash":"da22a157a2d35d6c509abbba0b6bba63aee745de0c347327a27a477f6ee74d8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditExclusionReason"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditExclusionReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editExclusionReason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditExclusionReasonMutation, EditExclusionReasonMutationVariables>;
export const ArchiveExclusionReasonDocument = {"__meta__":{"hash":"0a873191c02a06ecdafc24ae77e4df8ee2a722131ba9f4f093d6c783cf955997"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveExclusionReason"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveExclusionReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveExclusionReason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveExclusionReasonMutation, ArchiveExclusionReasonMutationVariables>;
export const SetBulkHoldDocument = {"__meta__":{"hash":"db2d05ff81d88dabcab3fa4e489f638ec92c8f695873f847842d2f65a5fbaad2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBulkHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetBulkHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBulkHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"messageMinutes"}}]}}]}}]} as unknown as DocumentNode<SetBulkHoldMutation, SetBulkHoldMutationVariables>;
export const MailDomainsDocument = {"__meta__":{"hash":"1ed57b8f54ed59b5514d861eaebaf69d3c4599f08357a548074aa5569b54890d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailSender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"sentFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailDomainShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailDomainShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOfSender"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"letterSubject"}},{"kind":"Field","name":{"kind":"Name","value":"letterText"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"selector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removableFrom"}}]}}]}}]} as unknown as DocumentNode<MailDomainsQuery, MailDomainsQueryVariables>;
export const AddMailDomainDocument = {"__meta__":{"hash":"0ccf6363a62da81cf7a1c229d8c313ea604380a73365d124d1fb7998af9a0251"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMailDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMailDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMailDomain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}}]}}]} as unknown as DocumentNode<AddMailDomainMutation, AddMailDomainMutationVariables>;
export const CheckMailDomainDocument = {"__meta__":{"hash":"a4d3b87dd83356eb55b65b34d1cfe989c81bc82949d58e53b8fa5f164ef9b403"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckMailDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkMailDomain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CheckMailDomainMutation, CheckMailDomainMutationVariables>;
export const RotateMailDomainKeyDocument = {"__meta__":{"hash":"d64d37f475afe21c9eca4f04b7d08371147f2ced7a185018e6f212728117ed21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateMailDomainKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateMailDomainKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RotateMailDomainKeyMutation, RotateMailDomainKeyMutationVariables>;
export const RemoveMailDomainDocument = {"__meta__":{"hash":"b1dd8048faba7c335fa164b54cf5a8bca544f8a91bcb12d369b17ec77f8629fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMailDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMailDomain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveMailDomainMutation, RemoveMailDomainMutationVariables>;
export const SetMailSenderDocument = {"__meta__":{"hash":"ba91e0cf2dafa96acaba4a001562c2b1356f524d76990ec6394fba67dbbaf922"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMailSender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMailSenderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMailSender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]}}]} as unknown as DocumentNode<SetMailSenderMutation, SetMailSenderMutationVariables>;
export const MailLayoutsDocument = {"__meta__":{"hash":"a21edcde6bf44c271e5e8b04480f2f414668a2e57124bd70c0c3ecc42c85aab2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailLayouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailLayouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedMailLayout"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardMailLayout"}},{"kind":"Field","name":{"kind":"Name","value":"systemMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedMailLayout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"footerNl"}},{"kind":"Field","name":{"kind":"Name","value":"footerEn"}},{"kind":"Field","name":{"kind":"Name","value":"legalNl"}},{"kind":"Field","name":{"kind":"Name","value":"legalEn"}},{"kind":"Field","name":{"kind":"Name","value":"mjml"}}]}}]} as unknown as DocumentNode<MailLayoutsQuery, MailLayoutsQueryVariables>;
export const MailLayoutPreviewDocument = {"__meta__":{"hash":"a68edc5ca523a436355869dd15a1643f39625acaac05fe40dd6f601d3535983f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailLayoutPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailLayoutDraftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mail"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailLayoutPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"mail"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mail"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holes"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<MailLayoutPreviewQuery, MailLayoutPreviewQueryVariables>;
export const SaveMailLayoutDocument = {"__meta__":{"hash":"11389b088d3fcd8b135800a40e637e420c3affe8a1c9b7401ebe4bbc4f0c1d28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMailLayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMailLayoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMailLayout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedMailLayout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedMailLayout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"footerNl"}},{"kind":"Field","name":{"kind":"Name","value":"footerEn"}},{"kind":"Field","name":{"kind":"Name","value":"legalNl"}},{"kind":"Field","name":{"kind":"Name","value":"legalEn"}},{"kind":"Field","name":{"kind":"Name","value":"mjml"}}]}}]} as unknown as DocumentNode<SaveMailLayoutMutation, SaveMailLayoutMutationVariables>;
export const RemoveMailLayoutDocument = {"__meta__":{"hash":"f56ac9ca377ac5f19c381ef391b9c136551a3c8359f1acb26943b53793a08de7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMailLayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMailLayoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMailLayout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedMailLayout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedMailLayout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"footerNl"}},{"kind":"Field","name":{"kind":"Name","value":"footerEn"}},{"kind":"Field","name":{"kind":"Name","value":"legalNl"}},{"kind":"Field","name":{"kind":"Name","value":"legalEn"}},{"kind":"Field","name":{"kind":"Name","value":"mjml"}}]}}]} as unknown as DocumentNode<RemoveMailLayoutMutation, RemoveMailLayoutMutationVariables>;
export const MailServersDocument = {"__meta__":{"hash":"ed9ae5dc4b4738f2be0e3d8cc1b96b32617f33d53143ed57affbd6531223d458"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailServerShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailSender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailServerShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailServer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"returnsToSender"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<MailServersQuery, MailServersQueryVariables>;
export const SaveMailServerDocument = {"__meta__":{"hash":"f3802b45520e5427b824e264e22627f1151e9917b540e2517755dcc5f3e90a78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMailServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMailServerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMailServer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}}]} as unknown as DocumentNode<SaveMailServerMutation, SaveMailServerMutationVariables>;
export const TestMailServerDocument = {"__meta__":{"hash":"119ee3e265dc0d22be23733c6789f8591d677c29e7247033a4345f2a6f84617b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestMailServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailServerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testMailServer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}}]}}]}}]} as unknown as DocumentNode<TestMailServerMutation, TestMailServerMutationVariables>;
export const RemoveMailServerDocument = {"__meta__":{"hash":"6db139f348b56ddb7b84e42d9553b05a586a3668b69fbe6f1969f6fdc03fea70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMailServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailServerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMailServer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveMailServerMutation, RemoveMailServerMutationVariables>;
export const OrgStructureDocument = {"__meta__":{"hash":"5ca7d8aa09d9b58c9dd28ed4c20b0d4dcc690716412700b3da20ab313b2fde7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrgStructure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgStructure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructureUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}}]}}]} as unknown as DocumentNode<OrgStructureQuery, OrgStructureQueryVariables>;
export const StructureUnitPageDocument = {"__meta__":{"hash":"059919c88f60792e18627881a3c79a568c7c6e936352ed5c12d51f8a34b7d3e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureUnitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgStructure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roleKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateChoices"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructureUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateChoices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateChoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StructureUnitPageQuery, StructureUnitPageQueryVariables>;
export const CreateOrgUnitDocument = {"__meta__":{"hash":"593c3ee3e882817d6455b241be7dbfb298f91fea499a97e8c4e8c8719e2b6339"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrgUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<CreateOrgUnitMutation, CreateOrgUnitMutationVariables>;
export const EditOrgUnitDocument = {"__meta__":{"hash":"da181c9793bdf790fac74a45325991bb3aa9e1f4de26bcffa1523f5a18bbf4bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOrgUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditOrgUnitMutation, EditOrgUnitMutationVariables>;
export const MoveOrgUnitDocument = {"__meta__":{"hash":"0ca9e739b94175cf30afe917d25818a35c3793227033f404bb0b8cfb128d640d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveOrgUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveOrgUnitMutation, MoveOrgUnitMutationVariables>;
export const DeleteOrgUnitDocument = {"__meta__":{"hash":"6dc2f1390bc0d9fabdb15c2aa1b7ad5cfc62491ee5f716ce0b9c3ff8f7e6fc5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrgUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteOrgUnitMutation, DeleteOrgUnitMutationVariables>;
export const SetOrgUnitDefaultsDocument = {"__meta__":{"hash":"c92b899e9de8967341eb7ce214e19749a6048ee6a74abd286ac76b95fa192198"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOrgUnitDefaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOrgUnitDefaultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOrgUnitDefaults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetOrgUnitDefaultsMutation, SetOrgUnitDefaultsMutationVariables>;
export const SetOrgUnitUsersDocument = {"__meta__":{"hash":"6d23995f4bdbbfb6972a60115e0def3f8893f11b83f45fb6ce9b6ff5fb712642"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOrgUnitUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOrgUnitUsersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOrgUnitUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetOrgUnitUsersMutation, SetOrgUnitUsersMutationVariables>;
export const OwnWebsiteDocument = {"__meta__":{"hash":"fde43dee272b2016cb70ff8a2456876d2b615774a6b01da8fb73c8300a554e85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnWebsite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownWebsite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isUsed"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"graphqlUrl"}},{"kind":"Field","name":{"kind":"Name","value":"feedKeys"}}]}}]}}]} as unknown as DocumentNode<OwnWebsiteQuery, OwnWebsiteQueryVariables>;
export const SetOwnWebsiteDocument = {"__meta__":{"hash":"4f7d4e6c3f5fbe50f63d81920a1ea32ed5837e0fab1d6cf4744204a9c2f68854"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOwnWebsite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOwnWebsiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOwnWebsite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isUsed"}}]}}]}}]} as unknown as DocumentNode<SetOwnWebsiteMutation, SetOwnWebsiteMutationVariables>;
export const ProfileDocument = {"__meta__":{"hash":"2eb84cd9a12502e6e5c5affdc65ba9fe846bd2063f72d1614efbbe4d94bb6952"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"allowsThirdPartyCookies"}},{"kind":"Field","name":{"kind":"Name","value":"allowsResearch"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"newEmail"}}]}}]} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"a0ccf5a7b43fcc41788092a376c90238ebbe1edbc8ff757757a637042d40f4c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"allowsThirdPartyCookies"}},{"kind":"Field","name":{"kind":"Name","value":"allowsResearch"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"newEmail"}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const RequestEmailChangeDocument = {"__meta__":{"hash":"c1d48ed6fd3aa29c8645c6e474361432f32b71e96ca200db07a7ef041ac79b9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newEmail"}}]}}]}}]} as unknown as DocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = {"__meta__":{"hash":"ebfe067a3ce8f80467be322c1f6d7ef3571e98cb92844ab27508fe21f0d2ea0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const SenderNameDocument = {"__meta__":{"hash":"35c262290a5536dbc5f4a245af69c9bf07ca68dc618504e7cf89ae25ea5700e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SenderName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"senderName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}}]}}]} as unknown as DocumentNode<SenderNameQuery, SenderNameQueryVariables>;
export const SetSenderNameKindDocument = {"__meta__":{"hash":"01b920b94217b42e6998515a77248f30ef72fe083b8931f2bea58d68e91124c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSenderNameKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSenderNameKindInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSenderNameKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SetSenderNameKindMutation, SetSenderNameKindMutationVariables>;
export const RetentionDocument = {"__meta__":{"hash":"63795d9b62a31ea923ce21d6598459572fda577c20c42d801b78d28fb910f060"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Retention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isDescending"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"isDescending"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isDescending"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentUntil"}},{"kind":"Field","name":{"kind":"Name","value":"goesOn"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isWarned"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacyRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"handled"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<RetentionQuery, RetentionQueryVariables>;
export const PrivacyRunConsequencesDocument = {"__meta__":{"hash":"fc04463095c99cbc72af5c0f74e5b5a9287ed295b23c4f31ee93cdd88a995e7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyRunConsequences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionSelectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyRunConsequences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"messages"}}]}}]}}]} as unknown as DocumentNode<PrivacyRunConsequencesQuery, PrivacyRunConsequencesQueryVariables>;
export const StartPrivacyRunDocument = {"__meta__":{"hash":"1597451d3e3327022092dd183c881fe5b444ce3d90e6a6ce5cdd9838899a2180"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPrivacyRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPrivacyRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPrivacyRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<StartPrivacyRunMutation, StartPrivacyRunMutationVariables>;
export const PermissionListDocument = {"__meta__":{"hash":"b8018005fc995340c390a7f80335dd63533fc2156a6d2cd5207d889e74bffd75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"groupTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGrant"}}]}}]}}]} as unknown as DocumentNode<PermissionListQuery, PermissionListQueryVariables>;
export const RoleFormDocument = {"__meta__":{"hash":"b34e5d288081c228a6886cb3921382d53de732b6fe6ce58632dafce1d00cf432"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPreview"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RoleFormQuery, RoleFormQueryVariables>;
export const SchemaOfRoleDocument = {"__meta__":{"hash":"c082fe06cab3e68ce119dc3f0e8c56d9d2cf8cca31825518634bde1f5e4a1057"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchemaOfRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemaOfRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roleId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}}]}}]}}]} as unknown as DocumentNode<SchemaOfRoleQuery, SchemaOfRoleQueryVariables>;
export const CreateRoleDocument = {"__meta__":{"hash":"02eeeb85b6a10ec4b7d7e52de2f91b1cfe44ab8de7c913551dd416aa6a7186ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = {"__meta__":{"hash":"47cd1f665f57b355437edde996ce5004cbc4de7dd865cad4d0a0815f49d0211b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const RemoveRoleDocument = {"__meta__":{"hash":"ca04fdf85beb2feaf49332f6f450f658d98052290c4534d2ea00e3f3ae5c33f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveRoleMutation, RemoveRoleMutationVariables>;
export const PreviewRoleDocument = {"__meta__":{"hash":"2d0ba6a8c5960d0f9559da18aaa12d08f3208a6fd19df1a742d70e7acd6b019f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<PreviewRoleMutation, PreviewRoleMutationVariables>;
export const EndRolePreviewDocument = {"__meta__":{"hash":"3fdf53590e55690f5d5f7dbda6dcb316e9f5eb79e6cb01da7a01ab26d9686dc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRolePreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRolePreview"}}]}}]} as unknown as DocumentNode<EndRolePreviewMutation, EndRolePreviewMutationVariables>;
export const RoleListDocument = {"__meta__":{"hash":"03d93f3bc9bb6e1ff424d93f3b1649d88e37e7715b3b575144d21232a34b6da2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPreview"}}]}}]}}]} as unknown as DocumentNode<RoleListQuery, RoleListQueryVariables>;
export const SecurityDocument = {"__meta__":{"hash":"d4a730e77c04c4bb57f4f46e0eb1aec2e843ff4ff555e758f632969fe9fcf1b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"hasMicrosoft"}},{"kind":"Field","name":{"kind":"Name","value":"microsoftEmail"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSmsOffered"}},{"kind":"Field","name":{"kind":"Name","value":"isMicrosoftOffered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<SecurityQuery, SecurityQueryVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"f5294cc6bd622d9e623cd27523a649f9f964c0f2ff85bc3dc7b9ffdda68740f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RemoveSecondFactorDocument = {"__meta__":{"hash":"56812927d0304ecd84aa40de742b35b99a0930db5e8c7f80dac1a77d6d3cc3df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}}]}}]} as unknown as DocumentNode<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const UnlinkMicrosoftDocument = {"__meta__":{"hash":"08e121755702798349c59a2a4d191246b574c1e672885709285d751c4ea85635"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkMicrosoft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkMicrosoft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasMicrosoft"}}]}}]}}]} as unknown as DocumentNode<UnlinkMicrosoftMutation, UnlinkMicrosoftMutationVariables>;
export const RenewRecoveryCodesDocument = {"__meta__":{"hash":"1a1e925263e8550e6b4d2fec142a31ee72ee119d8a66d691ad7023cf2541e546"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewRecoveryCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewRecoveryCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"9d4b1244df8526407eb4740689b45cae9fcb20fd8f378c71222f4276027dba1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"__meta__":{"hash":"67b9d217f1a7046b0e8a24ba56df4486ddbbf515af38fc1152d732ee649f5b66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"}}]}}]} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const MembershipsDocument = {"__meta__":{"hash":"448c78e9ef813e1a1e2f433cb32d0398c82d0cc48ae5585e9541706ee32ead14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const SwitchOrganisationDocument = {"__meta__":{"hash":"0175b01cd6afc82c10b56cc262cfc0081df959670fa64b7e4035fe1967c16adb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<SwitchOrganisationMutation, SwitchOrganisationMutationVariables>;
export const TeamTemplatesDocument = {"__meta__":{"hash":"2a3485d6a48cf873a52a296629e61e3fc0a69dbfabf88142af92ebcea166f82c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isResponsible"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedTemplateUse"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roleKey"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedTemplateUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedTemplateUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"isOrganisationDefault"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitNames"}}]}}]} as unknown as DocumentNode<TeamTemplatesQuery, TeamTemplatesQueryVariables>;
export const SaveTeamTemplateDocument = {"__meta__":{"hash":"df7f64214b8793afe768f3b0e034710a84e39e2edcd0392243fab5d59fc490e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTeamTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTeamTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTeamTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SaveTeamTemplateMutation, SaveTeamTemplateMutationVariables>;
export const ApplicationFormsDocument = {"__meta__":{"hash":"94d6c1808ca3afeb34f1511a9717b05cc84142f4dc616baac625d23069db989b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormField"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedTemplateUse"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"helpNl"}},{"kind":"Field","name":{"kind":"Name","value":"helpEn"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nl"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedTemplateUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedTemplateUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"isOrganisationDefault"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitNames"}}]}}]} as unknown as DocumentNode<ApplicationFormsQuery, ApplicationFormsQueryVariables>;
export const SaveApplicationFormDocument = {"__meta__":{"hash":"a1587cb07289e83a9cbde880cbbe09b42177971d6d8a3c5ed8a753684532b278"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveApplicationForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveApplicationFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveApplicationForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SaveApplicationFormMutation, SaveApplicationFormMutationVariables>;
export const QuestionnairesDocument = {"__meta__":{"hash":"f4571e7e5c1b4441068cf96473746eb78c66a0c86cd020139045f6db377aeed5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Questionnaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgedQuestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedTemplateUse"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"knockOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"above"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedTemplateUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedTemplateUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"isOrganisationDefault"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitNames"}}]}}]} as unknown as DocumentNode<QuestionnairesQuery, QuestionnairesQueryVariables>;
export const SaveQuestionnaireDocument = {"__meta__":{"hash":"8247274c4ef4e90b5cb18e468f502f506f923f8f9f885095915a42420be442d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveQuestionnaire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveQuestionnaireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveQuestionnaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SaveQuestionnaireMutation, SaveQuestionnaireMutationVariables>;
export const PublicationChannelsDocument = {"__meta__":{"hash":"b54948aa0361c9a340d9aa759a0bb8117069cb1a8c7e98500e2a56b87632017e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicationChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"feedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"companyNumber"}}]}}]}}]} as unknown as DocumentNode<PublicationChannelsQuery, PublicationChannelsQueryVariables>;
export const SetPublicationChannelDocument = {"__meta__":{"hash":"4046e8e4a3a5a09628dadb552a4fb75d9bf67a3e9fda83f443ed4f7e86b20cde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPublicationChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPublicationChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPublicationChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetPublicationChannelMutation, SetPublicationChannelMutationVariables>;
export const StageLibraryDocument = {"__meta__":{"hash":"1529f03059af970c455523287f3a533159c4ca10ec4c31b2a6fad480180222a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StageLibrary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageLibrary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LibraryStageFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LibraryStageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"candidateView"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNameNl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"candidateTextNl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateTextEn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"canBeDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]} as unknown as DocumentNode<StageLibraryQuery, StageLibraryQueryVariables>;
export const CreateStageDocument = {"__meta__":{"hash":"eb8b92ed307052c783496974d307de1e00e2718369afe80a512be3f44143ab8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateStageMutation, CreateStageMutationVariables>;
export const EditStageDocument = {"__meta__":{"hash":"3097f35b45fccac09a3fbccf65c880af3fbd08c49a8623a554e8b65e8912f2b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditStageMutation, EditStageMutationVariables>;
export const ArchiveStageDocument = {"__meta__":{"hash":"58e5bf55f93de718aa160b1112db3d330e455e96519d56a995c1dd2ea19239d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveStageMutation, ArchiveStageMutationVariables>;
export const RestoreStageDocument = {"__meta__":{"hash":"106d2f649017ca69c8fc015b012374506e15c156dfcc406e48c217a2ade5dbdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreStageMutation, RestoreStageMutationVariables>;
export const DeleteStageDocument = {"__meta__":{"hash":"dce3d0ea38bba05af1ae0824728ff92ecc911d47f87d47470249cb48e124780f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteStageMutation, DeleteStageMutationVariables>;
export const SystemMailsDocument = {"__meta__":{"hash":"074836f4925b40ea575360ab5c52de046d01b23ad8761a5b3a70286d49076525"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SystemMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"isTemplate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}}]} as unknown as DocumentNode<SystemMailsQuery, SystemMailsQueryVariables>;
export const SystemMailDocument = {"__meta__":{"hash":"a0ce5937c727b6f7c0857ba0592d488389b232d8227bb70a44d1b30437f7249e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SystemMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mail"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SystemMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemMailPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mail"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mail"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holes"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<SystemMailQuery, SystemMailQueryVariables>;
export const TemplateFieldCatalogueDocument = {"__meta__":{"hash":"5fd6043e87c12073df6ad2fa4faf4b483a541dd921ed749bd284205987e33f84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateFieldCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"acknowledgement"},"name":{"kind":"Name","value":"templatePlaceholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ACKNOWLEDGEMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CataloguedField"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"interview"},"name":{"kind":"Name","value":"templatePlaceholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"INTERVIEW"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CataloguedField"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"evaluation"},"name":{"kind":"Name","value":"templatePlaceholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"EVALUATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CataloguedField"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"rejection"},"name":{"kind":"Name","value":"templatePlaceholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"REJECTION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CataloguedField"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"general"},"name":{"kind":"Name","value":"templatePlaceholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"GENERAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CataloguedField"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CataloguedField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplatePlaceholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionNl"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"sampleNl"}},{"kind":"Field","name":{"kind":"Name","value":"sampleEn"}},{"kind":"Field","name":{"kind":"Name","value":"canBeEmpty"}}]}}]} as unknown as DocumentNode<TemplateFieldCatalogueQuery, TemplateFieldCatalogueQueryVariables>;
export const TemplateDocument = {"__meta__":{"hash":"ffd3bdeebf7f0efb5327346f28886727aa5dd660bd936f957a0ad1bd2d3a5eca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Template"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedTemplate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messageTemplateVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"templateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedByName"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplateText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TemplateQuery, TemplateQueryVariables>;
export const TemplateFieldsDocument = {"__meta__":{"hash":"5caa6c86f114983e97f612fac50225b72bb6b828c5a4d95af1351ae9dddc4e29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateFields"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templatePlaceholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionNl"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"sampleNl"}},{"kind":"Field","name":{"kind":"Name","value":"sampleEn"}},{"kind":"Field","name":{"kind":"Name","value":"canBeEmpty"}}]}}]}}]} as unknown as DocumentNode<TemplateFieldsQuery, TemplateFieldsQueryVariables>;
export const TemplatePreviewDocument = {"__meta__":{"hash":"14e8e81dcb64ec2a2f8f8c0b955b37557838bb0f5ae05f50234ea38bc98ffed3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templatePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holes"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<TemplatePreviewQuery, TemplatePreviewQueryVariables>;
export const PreviewApplicationsDocument = {"__meta__":{"hash":"27eaaf3da6daf2029c93b96addbd418dd1af746bc58d736a70c7952542db66ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewApplicationsQuery, PreviewApplicationsQueryVariables>;
export const SaveTemplateDocument = {"__meta__":{"hash":"e599173011ea59673cf84c8975fdaa505fb73105d8b35cb317b461d5d1beb62b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMessageTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMessageTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedTemplate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplateText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const ArchiveTemplateDocument = {"__meta__":{"hash":"11294a959ae7f578dd516fe95d8497148a6bcb4a49393fbf608e3012832e0284"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveMessageTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMessageTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]} as unknown as DocumentNode<ArchiveTemplateMutation, ArchiveTemplateMutationVariables>;
export const RestoreTemplateDocument = {"__meta__":{"hash":"7de4a921f6221c4db4dc4ea58afa04a968a69149900e729b94eb710ca7ca44a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreMessageTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreMessageTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedTemplate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplateText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RestoreTemplateMutation, RestoreTemplateMutationVariables>;
export const SendTestMailDocument = {"__meta__":{"hash":"754b87e9c2721e952c0a98eee2f654c6fc792cc700829ca11ca9dd7266b4d9b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTestMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTestMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}]}]}}]} as unknown as DocumentNode<SendTestMailMutation, SendTestMailMutationVariables>;
export const TemplateListDocument = {"__meta__":{"hash":"ea36264ac2e37e140d4ad4dcdcb9506b4382cf1348bfffd96c75e17ef2d36c9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isArchived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"isArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateListQuery, TemplateListQueryVariables>;
export const CreateTemplateDocument = {"__meta__":{"hash":"8be7d1e256fc55e5974ac854b50c766c76063742100409b08b2fbc6fd48a6dbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMessageTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMessageTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateTemplateMutation, CreateTemplateMutationVariables>;
export const UserGroupsDocument = {"__meta__":{"hash":"00dcfe02534f6f71e0f63ab05600a4086f86ab511e467a2585830dde5cef0d18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roleKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitIds"}}]}}]} as unknown as DocumentNode<UserGroupsQuery, UserGroupsQueryVariables>;
export const CreateUserGroupDocument = {"__meta__":{"hash":"0527fb2783526e52521ea8e9c7e882a01f9ced3000fe7fbf4d43da3bd80fa652"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUserGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUserGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateUserGroupMutation, CreateUserGroupMutationVariables>;
export const EditUserGroupDocument = {"__meta__":{"hash":"543c03d3104370ae3fa6e475510471c6756b199a1059e20dbdf075be0a8e2633"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditUserGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditUserGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editUserGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditUserGroupMutation, EditUserGroupMutationVariables>;
export const DeleteUserGroupDocument = {"__meta__":{"hash":"503002119dbcd6c84aac1970b6d9637f1ded6a4e29395e56a4e1355c77bc6108"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUserGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUserGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteUserGroupMutation, DeleteUserGroupMutationVariables>;
export const UserFormChoicesDocument = {"__meta__":{"hash":"e57c1a23665213cc2088db1fa2b85e34f66291447a975b5b4de802a6b421dc19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserFormChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}}]} as unknown as DocumentNode<UserFormChoicesQuery, UserFormChoicesQueryVariables>;
export const UserFormEmployersDocument = {"__meta__":{"hash":"a023d589503e6938e4b1b7748fab1a21da7718b78cf7133d364d87bf32bab374"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserFormEmployers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserFormEmployersQuery, UserFormEmployersQueryVariables>;
export const ManagedUserDocument = {"__meta__":{"hash":"7a1d935caee05d204d6fa26b093d080e8bc9572703cda2e80fba381d1fc02abc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedUserForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedUserForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"receivesEmail"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"employerId"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"invitationState"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]} as unknown as DocumentNode<ManagedUserQuery, ManagedUserQueryVariables>;
export const CreateUserDocument = {"__meta__":{"hash":"d7c2d1f907b55446594a21614b87639aa65253640bf778cfd29a80f5b56b8795"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = {"__meta__":{"hash":"811b92cebf27efa6ad2d8fe4e9c20909b47f9668deb7b2980512b25bddc04fb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedUserForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedUserForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"receivesEmail"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"employerId"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"invitationState"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const DeactivateUserDocument = {"__meta__":{"hash":"7cdb950a0c972ad2d17eed47f38809059385f4c9e6e8437a2b022c45e3f9fd62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedUserForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedUserForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"receivesEmail"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"employerId"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"invitationState"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]} as unknown as DocumentNode<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const ReactivateUserDocument = {"__meta__":{"hash":"273a56a82bc812587ab50fd99e622f8c570a807ae16036c03a81173614e1432c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedUserForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedUserForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"signatureHtml"}},{"kind":"Field","name":{"kind":"Name","value":"receivesEmail"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"employerId"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"invitationState"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]} as unknown as DocumentNode<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const ManagedUsersDocument = {"__meta__":{"hash":"4eca6fe95f84ea330e88ed24fcddbd96cf0d0474b379a5c3dc5fe9a315d9da9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"invitationState"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<ManagedUsersQuery, ManagedUsersQueryVariables>;
export const SendInvitationDocument = {"__meta__":{"hash":"4f0a30c289412fbedd752b00569b8f3e1ca1921ed82c9a42c4dd5c56c3f11e3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"invitationState"}}]}}]}}]} as unknown as DocumentNode<SendInvitationMutation, SendInvitationMutationVariables>;
export const WorkflowActionsDocument = {"__meta__":{"hash":"3cbabd19d51617b9089029b795845aaca9028ec8241c36a8f9e305a9910976da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"delayHours"}},{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueInDays"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageActionTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<WorkflowActionsQuery, WorkflowActionsQueryVariables>;
export const StageEntryDocument = {"__meta__":{"hash":"566a7c09c4462e7e162aa671c00203d75834d1cc3f8f45c32b266e79f8148f18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StageEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageEntryPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"stageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stageId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<StageEntryQuery, StageEntryQueryVariables>;
export const ApplicationsToTryDocument = {"__meta__":{"hash":"5b139aa0652a0514fa60c3e95929f4e15185ba4d959d46ae5feb6f924352be3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsToTry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workflowId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"workflowId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workflowId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsToTryQuery, ApplicationsToTryQueryVariables>;
export const SetStageActionsDocument = {"__meta__":{"hash":"eabd5568ed6d05b2bd73d6d60b13d563d46708303c64f676f4cd252254657bef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStageActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStageActionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStageActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetStageActionsMutation, SetStageActionsMutationVariables>;
export const WorkflowEditorDocument = {"__meta__":{"hash":"0a0bea4754f085fc29213c13312dfc8f139ee59dfdd6e6a47e16d0ff75e2a1c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowEditor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedWorkflow"}},{"kind":"Field","name":{"kind":"Name","value":"stageActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageId"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageLibrary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LibraryStageFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedWorkflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"runningCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LibraryStageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"candidateView"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNameNl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"candidateTextNl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateTextEn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"canBeDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]} as unknown as DocumentNode<WorkflowEditorQuery, WorkflowEditorQueryVariables>;
export const WorkflowNowDocument = {"__meta__":{"hash":"3fb578374a0637e16ed55f85d7f828cbab91efd7b9bc40f2ccd237af05716539"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedWorkflow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedWorkflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"runningCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]} as unknown as DocumentNode<WorkflowNowQuery, WorkflowNowQueryVariables>;
export const WorkflowChangeDocument = {"__meta__":{"hash":"3342c4a3019ea098e7456d788d89b74451310576f0d215ab3960829d9fd6c231"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workflowId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stageIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"workflowId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workflowId"}}},{"kind":"Argument","name":{"kind":"Name","value":"stageIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stageIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stranded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<WorkflowChangeQuery, WorkflowChangeQueryVariables>;
export const CandidatePreviewDocument = {"__meta__":{"hash":"5dc886789519e14e4da3871355395400e2e25bf93ec2a386913b9495163a97d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidatePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stageIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidatePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"stageIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stageIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"stageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stageId"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateReads"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateReads"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<CandidatePreviewQuery, CandidatePreviewQueryVariables>;
export const CreateWorkflowDocument = {"__meta__":{"hash":"6f2b7fa885196cfe15ac9b8d3c8e3e660c43e69d8aa35aa83136f240afcda38f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateWorkflowMutation, CreateWorkflowMutationVariables>;
export const EditWorkflowDocument = {"__meta__":{"hash":"31d0ba214b058c9c095997cebae3fec61e51ea6308ad5f3512679e0047672e1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditWorkflowMutation, EditWorkflowMutationVariables>;
export const WorkflowListDocument = {"__meta__":{"hash":"8a180e61e0cc2801ea21443527f7c600ddbda019905a71cb22dc8b70af8ea4f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"runningCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<WorkflowListQuery, WorkflowListQueryVariables>;
export const DuplicateWorkflowDocument = {"__meta__":{"hash":"f10790c2f7c6e393e6c89f9d86a01f26716d2698c3cfa97a7d8bf3c25ab19c02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicateWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DuplicateWorkflowMutation, DuplicateWorkflowMutationVariables>;
export const SetDefaultWorkflowDocument = {"__meta__":{"hash":"3f4b85f09128c04e77259fb40438217cfb375de09f44d500c8bd9d452aa1528c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDefaultWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDefaultWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetDefaultWorkflowMutation, SetDefaultWorkflowMutationVariables>;
export const ArchiveWorkflowDocument = {"__meta__":{"hash":"f4905f84969a33ba7c6a4232d8e6237989b679d896655794dff9dc449673f482"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveWorkflowMutation, ArchiveWorkflowMutationVariables>;
export const RestoreWorkflowDocument = {"__meta__":{"hash":"337c63f0d530815b2cc266d21deb015f2b82d52923a75390ea80a217dcacdef0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreWorkflowMutation, RestoreWorkflowMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"142ee1098566cdff294ab1df00bef1d7c006e5957ff3885d2f98f71f9ab40df4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"features"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCreateVacancy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageApiKeys"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanViewAuditLog"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const OccupationSuggestionsDocument = {"__meta__":{"hash":"4d6a65a87102f9d00c92917ad24a1413293c7f9e6c6f4b4fe24dd57bae48d9cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OccupationSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupationSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]} as unknown as DocumentNode<OccupationSuggestionsQuery, OccupationSuggestionsQueryVariables>;
export const PlaceSuggestionsDocument = {"__meta__":{"hash":"9bd4d30c8ab0dd0a81bf7966481266ac0382a6b24cde8a0ef446962b40798de2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}}]}}]} as unknown as DocumentNode<PlaceSuggestionsQuery, PlaceSuggestionsQueryVariables>;
export const EnterAsSupportDocument = {"__meta__":{"hash":"545d7ead0538a17d9fbe14d21ee58b53a1e07bc50027751755e5d597926d25e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterAsSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterAsSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterAsSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EnterAsSupportMutation, EnterAsSupportMutationVariables>;
export const VacancyTemplatesDocument = {"__meta__":{"hash":"d92118c312f5f804e6f69f65b8d2da90e024e92d589354d17183b1f774e736bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<VacancyTemplatesQuery, VacancyTemplatesQueryVariables>;
export const DuplicateVacancyDocument = {"__meta__":{"hash":"d16a76472c69f3b8b742d41a7988e6e4dbbc32fc7200a71688dc0ac913c9a17d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateVacancy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateVacancyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicateVacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DuplicateVacancyMutation, DuplicateVacancyMutationVariables>;
export const SaveVacancyAsTemplateDocument = {"__meta__":{"hash":"4f2d1bb1cc6353f09522da2c126424b190877e616560dfb6e4e84410a4aa60e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveVacancyAsTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveVacancyAsTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveVacancyAsTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SaveVacancyAsTemplateMutation, SaveVacancyAsTemplateMutationVariables>;
export const StartVacancyFromTemplateDocument = {"__meta__":{"hash":"163c89a7adc3c794969c4819880d63ec8e0b0cef752e6e19771fe07ec425e57f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartVacancyFromTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartFromTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startVacancyFromTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartVacancyFromTemplateMutation, StartVacancyFromTemplateMutationVariables>;
export const RemoveVacancyTemplateDocument = {"__meta__":{"hash":"6c7a4a401097e15cee5743bb4a722294fa68d1999eef6682679c104a81a23690"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveVacancyTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveVacancyTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeVacancyTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveVacancyTemplateMutation, RemoveVacancyTemplateMutationVariables>;
export const VacancyListDocument = {"__meta__":{"hash":"03798e63d6127eddf44c16e576dd7b12850a628bce035fe0cd9d692637987426"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VacancySort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"closingDate"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"newApplicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VacancyListQuery, VacancyListQueryVariables>;
export const CreateVacancyDocument = {"__meta__":{"hash":"ea78687fcf07f719af7773fb5e4e8815f1a8da5445f3d66f0cc129228a87da07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVacancy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateVacancyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createVacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateVacancyMutation, CreateVacancyMutationVariables>;
export const VacancyBoardDocument = {"__meta__":{"hash":"523d108efef112ed7742ca392d1eb30d2fd6e0d71780e5db1ab8c75f5368a185"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardCard"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDetail"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"knockOutState"}},{"kind":"Field","name":{"kind":"Name","value":"noteCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<VacancyBoardQuery, VacancyBoardQueryVariables>;
export const ApplicationEventsDocument = {"__meta__":{"hash":"8dbfbd154c04100d33850d48271951649a292044874ef17ecebf29cea0b16e81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ApplicationEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vacancyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vacancyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vacancyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applicationId"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ApplicationEventsSubscription, ApplicationEventsSubscriptionVariables>;
export const VacancyFormSectionDocument = {"__meta__":{"hash":"d76cae268c3dfb999ce0ade9d5915e9edfcd7b81acc468eeb475c0bcc5805e69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyFormSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"ownFormVersion"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VacancyChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormField"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VacancyChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFromName"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"labelNl"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"helpNl"}},{"kind":"Field","name":{"kind":"Name","value":"helpEn"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nl"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}}]}}]}}]} as unknown as DocumentNode<VacancyFormSectionQuery, VacancyFormSectionQueryVariables>;
export const AcknowledgementChoicesDocument = {"__meta__":{"hash":"c1d93c8143b16c85de8777719b1f011eb1adaa393637d68c9e3b6a5c063844e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcknowledgementChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgementTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcknowledgementChoicesQuery, AcknowledgementChoicesQueryVariables>;
export const SetVacancyFormDocument = {"__meta__":{"hash":"4429df5f807a3ca1f094177b2105afd0c40f6568574d4d442c3c256ed33fb21a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetVacancyForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetVacancyFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setVacancyForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownFormVersion"}}]}}]}}]} as unknown as DocumentNode<SetVacancyFormMutation, SetVacancyFormMutationVariables>;
export const VacancyHeaderDocument = {"__meta__":{"hash":"35f888e21df226dc3aafadce2cd0053fc790a343d188b9c4cb6928e1438ebb77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyHeader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"closingDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"newApplicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isResponsible"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingForPublication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRestore"}}]}}]}}]} as unknown as DocumentNode<VacancyHeaderQuery, VacancyHeaderQueryVariables>;
export const VacancyPublishingDocument = {"__meta__":{"hash":"a1c3674b01e957c4508ba8c2965faa8647d58e5df43ba3dcf4cfb453cb5ccaf7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyPublishing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingForPublication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRestore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"feedUrl"}}]}}]}}]} as unknown as DocumentNode<VacancyPublishingQuery, VacancyPublishingQueryVariables>;
export const PublishVacancyDocument = {"__meta__":{"hash":"19a3c0d5437b3d0c0683c9cfafd6bba5c32bb4c5532a5a54adb683703ea0e480"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishVacancy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishVacancyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishVacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLive"}}]}}]}}]}}]} as unknown as DocumentNode<PublishVacancyMutation, PublishVacancyMutationVariables>;
export const CloseVacancyDocument = {"__meta__":{"hash":"4cdd5da7056658f56b62e55bf6d17fadfc3ff26dce8083fcc65e28637de6915e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseVacancy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseVacancyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeVacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseVacancyMutation, CloseVacancyMutationVariables>;
export const RestoreVacancyDocument = {"__meta__":{"hash":"39c4b45f733676f6a8f898eb9ba8f7c923644015f12a1b6be51ad57cf38d31e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreVacancy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreVacancyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreVacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreVacancyMutation, RestoreVacancyMutationVariables>;
export const VacancyQuestionsDocument = {"__meta__":{"hash":"b90d70532a17b9f88556e95053ac2bd8ac2453cb36ef09102668a5515ad654fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"knockOutAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VacancyChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgedQuestion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VacancyChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFromName"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"knockOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"above"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]} as unknown as DocumentNode<VacancyQuestionsQuery, VacancyQuestionsQueryVariables>;
export const QuestionnaireChoicesDocument = {"__meta__":{"hash":"f8158f15e04499ddf8c82e762d2dbc0788315a2098ddb494676212ca788644c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionnaireChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireChoicesQuery, QuestionnaireChoicesQueryVariables>;
export const SetVacancyQuestionsDocument = {"__meta__":{"hash":"856588b08916ad013ed1e61701bfeb72dc4c89951a9f113e9192d7be6ab83dcd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetVacancyQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetVacancyQuestionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setVacancyQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetVacancyQuestionsMutation, SetVacancyQuestionsMutationVariables>;
export const VacancyTeamDocument = {"__meta__":{"hash":"d088aed19b1186b4ec88bdef924f00d0aeecf6f9ebc190210f757eb1aadd1095"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VacancyChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isResponsible"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roleKey"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roleKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VacancyChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFromName"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VacancyTeamQuery, VacancyTeamQueryVariables>;
export const SetVacancyTeamDocument = {"__meta__":{"hash":"54c5cb428ba3915ae97e5cd403bae9b8ad47e0205b20756aea089e2b78650d6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetVacancyTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetVacancyTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setVacancyTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetVacancyTeamMutation, SetVacancyTeamMutationVariables>;
export const VacancyTextDocument = {"__meta__":{"hash":"3e74ceefab427cc1f406aec8941f1c6681f175ca19c5437a92be06befad68b07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VacancyFields"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VacancyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vacancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionHtml"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workplaceType"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hoursMin"}},{"kind":"Field","name":{"kind":"Name","value":"hoursMax"}},{"kind":"Field","name":{"kind":"Name","value":"salaryMinCents"}},{"kind":"Field","name":{"kind":"Name","value":"salaryMaxCents"}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"closingDate"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"travelAllowance"}},{"kind":"Field","name":{"kind":"Name","value":"workTimes"}},{"kind":"Field","name":{"kind":"Name","value":"costCentre"}},{"kind":"Field","name":{"kind":"Name","value":"requisitionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"budgetCents"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"}},{"kind":"Field","name":{"kind":"Name","value":"internalNotes"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenFields"}}]}}]} as unknown as DocumentNode<VacancyTextQuery, VacancyTextQueryVariables>;
export const VacancyVersionDocument = {"__meta__":{"hash":"8bfc8be64a52e8f5d4a1e8a1f00fecb6a70f46e14a27180d91f097a6b5c1a6de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<VacancyVersionQuery, VacancyVersionQueryVariables>;
export const EditVacancyDocument = {"__meta__":{"hash":"d7fe8c3e4423804f134d3c6feea6a16ddcd41fb349cffaec62fb2483d3122db1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditVacancy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditVacancyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editVacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditVacancyMutation, EditVacancyMutationVariables>;
export const VacancyWorkflowDocument = {"__meta__":{"hash":"6d10d5b37d1d1fc3a5909474363849900c39de6b9225d60b5a377db7d8b2b45f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VacancyChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VacancyChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFromName"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<VacancyWorkflowQuery, VacancyWorkflowQueryVariables>;
export const SetVacancyWorkflowDocument = {"__meta__":{"hash":"ee38ed367dc95c08e51d3fb424f1e17b440d76573e32e3e6cacceb5fcb6702a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetVacancyWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetVacancyWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setVacancyWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetVacancyWorkflowMutation, SetVacancyWorkflowMutationVariables>;
export const VacancyWorkflowChangeDocument = {"__meta__":{"hash":"85f0286d3ffc6c18c8b1f3287dabaa543cb48ddfe83108c70fe781a12fb4cf0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyWorkflowChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vacancyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workflowId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancyWorkflowChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vacancyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vacancyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"workflowId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workflowId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<VacancyWorkflowChangeQuery, VacancyWorkflowChangeQueryVariables>;
export const ChooseVacancyTemplateDocument = {"__meta__":{"hash":"f82fb9c97e734b5f85799ebdd4c7e68345d1019e9cf514a738d6f2038304e998"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseVacancyTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseVacancyTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseVacancyTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChooseVacancyTemplateMutation, ChooseVacancyTemplateMutationVariables>;
export const UseVacancyDefaultDocument = {"__meta__":{"hash":"3842b4a113bd9d1027a626261d1f8f2cf71fb0b6d6f14560b8a776494d0b5456"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseVacancyDefault"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseVacancyDefaultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useVacancyDefault"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UseVacancyDefaultMutation, UseVacancyDefaultMutationVariables>;
export const ArchiveNamedTemplateDocument = {"__meta__":{"hash":"b2ec87635f49ecb508cf96e4933601e86e2823ffc9b96e1e511c5699c17bd1d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveNamedTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveNamedTemplateMutation, ArchiveNamedTemplateMutationVariables>;
export const RestoreNamedTemplateDocument = {"__meta__":{"hash":"2d020e0fa577efb471e52c0dd4e4a60b4410dc7cea3b43b56767e17da9b59a80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreNamedTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreNamedTemplateMutation, RestoreNamedTemplateMutationVariables>;
export const DuplicateNamedTemplateDocument = {"__meta__":{"hash":"8666d086f253e7525f36f5ce7a4ee1b89ce89c10d3ca134975cbf7d478e5518b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateNamedTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicateTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DuplicateNamedTemplateMutation, DuplicateNamedTemplateMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"0d9aa05d5e197fbbcb6ac2e1dabd90857496c15cb7750f807ffd595819c53fe8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"features"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCreateVacancy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageApiKeys"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanViewAuditLog"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const CareersSiteLinksDocument = {"__meta__":{"hash":"ee4455d038752e2092859b514214aa2bacc0279313c6446ba7b9267d712e2ceb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareersSiteLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careersSiteLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}}]}}]}}]} as unknown as DocumentNode<CareersSiteLinksQuery, CareersSiteLinksQueryVariables>;
export const RequestSignUpDocument = {"__meta__":{"hash":"4f917411088d13fe5fe64da80300a2c6554b08b9755adf1870856a8095f30ce6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RequestSignUpMutation, RequestSignUpMutationVariables>;
export const SignUpDocument = {"__meta__":{"hash":"32f3df689fa4f30bb5c59a002f409d504d520128347fb37b6d09b3114c4826e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<SignUpQuery, SignUpQueryVariables>;
export const ConfirmSignUpDocument = {"__meta__":{"hash":"88eace89f0efa76c08c8fdaaba4afe7fd5a04493771080ac7152ef6c64a51086"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isToSignIn"}}]}}]}}]} as unknown as DocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const SignInOptionsDocument = {"__meta__":{"hash":"46ad96d5f2ecdfc97cae8b4cbb0118807a6c89ad912528fb8f2b4943d59667a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSignUpOpen"}},{"kind":"Field","name":{"kind":"Name","value":"isSmsOffered"}},{"kind":"Field","name":{"kind":"Name","value":"isMicrosoftOffered"}}]}}]}}]} as unknown as DocumentNode<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const PendingSignInDocument = {"__meta__":{"hash":"0981d336af06fbc407b3e56717e9c056556e1c160693bb2cb1615f2419cb7356"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingSignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingSignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"hasRecoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSmsOffered"}},{"kind":"Field","name":{"kind":"Name","value":"isMicrosoftOffered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<PendingSignInQuery, PendingSignInQueryVariables>;
export const FinishSignInDocument = {"__meta__":{"hash":"7d1e9da4e9242a416ad43a83bd3dc9f85d14d4af21fa18e0b79b54bc425eeff4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<FinishSignInMutation, FinishSignInMutationVariables>;
export const CancelSignInDocument = {"__meta__":{"hash":"8765f65780770d1227b53177935b75ed99099d174560c00736408c7a62ac78fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSignIn"}}]}}]} as unknown as DocumentNode<CancelSignInMutation, CancelSignInMutationVariables>;
export const SendSignInCodeDocument = {"__meta__":{"hash":"f9a9bf401e2ef946e51148423da64eb120c1c831b3d37fc36c3818f9cf4a1af2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendSignInCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSignInCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SendSignInCodeMutation, SendSignInCodeMutationVariables>;
export const AskPasskeyDocument = {"__meta__":{"hash":"1c3ac921ed875213b4d19d387bfc3d6c39e8f0df7e17f989ea7d55b2116dbb48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskPasskey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askPasskey"}}]}}]} as unknown as DocumentNode<AskPasskeyMutation, AskPasskeyMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"21908662b0a274ed0ed68dbd256209cd85281fa16a7621aae7f05935c5597840"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const PasswordResetDocument = {"__meta__":{"hash":"ab80fbf4e9cb586ca06fbe339a548dffe6036291385962ede51ed198f917dcbe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<PasswordResetQuery, PasswordResetQueryVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"f25b35ddff74570e795be01ee2e140cbb1ff01ca0ea87a67c97ae2f79327b389"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const InvitationDocument = {"__meta__":{"hash":"f6c6eacb328e66029f08f1d767dfa24313a942a6a02369a8941baf90c59c054a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"inviterName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"e288e8750605b4128b11789c9d63e95417e0840b97ac48fd4ed7ee124cdc6de7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isToSignIn"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ChoosePasswordDocument = {"__meta__":{"hash":"b17b4025e6aba5c6701e1d21e3726555abb120740b7e1059583857291d452261"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChoosePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choosePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ChoosePasswordMutation, ChoosePasswordMutationVariables>;
export const PasswordAdviceDocument = {"__meta__":{"hash":"0716554b36ed7060dc3d30c042951e2d122dd3a9197f1d47f0f9ee8ceb9d12d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PasswordAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}}]}}]} as unknown as DocumentNode<PasswordAdviceQuery, PasswordAdviceQueryVariables>;
export const StartSecondFactorDocument = {"__meta__":{"hash":"a584721fa80103cc05f2b48947e5f3dc5196bc96adfe3b0fe0a34589be76c413"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const SecondFactorSetUpDocument = {"__meta__":{"hash":"ee4720253c38654f9ccde2b7a83089cd7a9854e388ac0b9651b692cb913e9e1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecondFactorSetUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorSetUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"appAddress"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"passkeyOptions"}}]}}]}}]} as unknown as DocumentNode<SecondFactorSetUpQuery, SecondFactorSetUpQueryVariables>;
export const ConfirmSecondFactorDocument = {"__meta__":{"hash":"024d4164dc5c8bef348f0a4d41f13aa2c64ecf8e93e25d2a4018aaa8143b3357"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const SendSetUpCodeDocument = {"__meta__":{"hash":"30acf9683e709faf1a9949fa910b9da91094b32223b887a6112218176e336429"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendSetUpCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSetUpCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SendSetUpCodeMutation, SendSetUpCodeMutationVariables>;
export const VacancyFormListsDocument = {"__meta__":{"hash":"77bdd1abb60aa9eb97d75e04537a2dff5b635740806f062bad50df84ec7b4e15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyFormLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameNl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}}]} as unknown as DocumentNode<VacancyFormListsQuery, VacancyFormListsQueryVariables>;
export const EmployerChoicesDocument = {"__meta__":{"hash":"ca7d3b4d9039b8001b26f5bbf8d3f941d4d6efac845cde954736ac2ee49908a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployerChoicesQuery, EmployerChoicesQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"6765be25ecb0698d338548b78d42fb1f9b02a86a247146e70aa54a08d6b1fe22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roleKey"}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;