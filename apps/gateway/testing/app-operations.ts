import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { blankConfiguration } from '../modules/publishing/publishing.site-configuration.ts';
import type { World } from './world.ts';

/** The operations our own apps send, by name, as they stand in the apps' lists of known documents. */
export function appOperations(): Map<string, string> {
  const require = createRequire(import.meta.url);
  const texts = ['admin', 'careers'].flatMap((app) =>
    Object.values(
      JSON.parse(readFileSync(require.resolve(`@instroom/graphql/${app}/persisted-documents.json`), 'utf8')) as Record<
        string,
        string
      >,
    ),
  );
  return new Map(texts.map((text) => [/\b(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? text, text]));
}

/** What there is to ask about in one organisation. Mutations add what they made, for the ones after them. */
export type Facts = {
  site: string;
  careersSiteId: string;
  vacancyId: string;
  number: number;
  applicationId: string;
  version: number;
  candidateId: string;
  stageId: string;
  otherStageId: string;
  messageId: string;
  templateId: string;
  allStageIds: string[];
  workflowId: string;
  orgUnitId: string;
  channelId: string;
  userId: string;
  name: string;
  title: string;
  placeId: string;
  occupationId: string;
  educationLevelId: string;
  questionId: string | null;
  consentVersion: number;
} & Record<string, unknown>;

/** A published vacancy of the organisation with an application that has notes and messages, and what belongs to them. */
export async function factsOf(world: World, slug: string): Promise<Facts> {
  const [facts] = await world.sql<Facts>(
    `select cs.slug as site, cs.id as "careersSiteId", v.id as "vacancyId", v.number, v.title, v.workflow_id as "workflowId", v.org_unit_id as "orgUnitId", v.place_id as "placeId",
       v.occupation_id as "occupationId", v.education_level_id as "educationLevelId",
       (select q.id from screening_question q where q.organisation_id = o.id and q.vacancy_id = v.id and q.is_required order by q.position limit 1) as "questionId",
       (select max(ps.version) from privacy_statement ps where ps.organisation_id = o.id) as "consentVersion",
       a.id as "applicationId", a.version, a.stage_id as "stageId", c.id as "candidateId", c.last_name as name,
       (select ws.stage_id from workflow_stage ws where ws.organisation_id = o.id and ws.workflow_id = v.workflow_id and ws.stage_id <> a.stage_id order by ws.position limit 1) as "otherStageId",
       (select array_agg(ws.stage_id order by ws.position) from workflow_stage ws where ws.organisation_id = o.id and ws.workflow_id = v.workflow_id) as "allStageIds",
       (select m.id from message m where m.organisation_id = o.id and m.application_id = a.id order by m.created_at limit 1) as "messageId",
       (select pc.id from publication_channel pc where pc.organisation_id = o.id and pc.kind = 'CAREERS_SITE' limit 1) as "channelId",
       (select t.id from message_template t where t.organisation_id = o.id order by t.id limit 1) as "templateId",
       (select u.id from app_user u where u.organisation_id = o.id and u.state = 'ACTIVE' order by u.created_at, u.name limit 1) as "userId"
     from organisation o
     join careers_site cs on cs.organisation_id = o.id
     join vacancy v on v.organisation_id = o.id and v.state = 'PUBLISHED'
     join application a on a.organisation_id = o.id and a.vacancy_id = v.id
     join candidate c on c.organisation_id = o.id and c.id = a.candidate_id
     join application_note n on n.organisation_id = o.id and n.application_id = a.id
     join message m on m.organisation_id = o.id and m.application_id = a.id
     join publication p on p.organisation_id = o.id and p.vacancy_id = v.id and p.ended_at is null
     where o.slug = $1 order by a.id limit 1`,
    [slug],
  );
  if (!facts) throw new Error(`${slug} has no application with everything on it`);
  return facts;
}

export type Step = { name: string; variables: (facts: Facts) => Record<string, unknown>; as?: 'VISITOR' };

const byId = ({ vacancyId }: Facts) => ({ id: vacancyId });
const bySite = ({ careersSiteId }: Facts) => ({ id: careersSiteId });
const COLOURS = { brand: '#0b5a62', onBrand: '#ffffff', accent: '#ffd28a' };
const onSite = ({ site, number }: Facts) => ({ site, number });
const nothing = () => ({});

const text = { language: 'NL', subject: 'About {{vacancy.title}}', body: '<p>Dear {{candidate.name}}</p>' };
const draft = { ...text, kind: 'GENERAL' };

/** How each query is asked. */
export const queries: Step[] = [
  { name: 'Viewer', variables: nothing },
  { name: 'HomeVacancies', variables: nothing },
  { name: 'HomeApplications', variables: nothing },
  { name: 'VacancyList', variables: () => ({ first: 20 }) },
  { name: 'VacancyList', variables: () => ({ first: 20, filter: { states: ['PUBLISHED'] } }) },
  { name: 'VacancyList', variables: () => ({ first: 20, sort: { field: 'TITLE', direction: 'ASC' } }) },
  { name: 'VacancyList', variables: () => ({ last: 20, sort: { field: 'CLOSING_DATE', direction: 'ASC' } }) },
  { name: 'VacancyList', variables: ({ title }) => ({ first: 20, filter: { search: title, mine: true } }) },
  { name: 'FindVacancies', variables: ({ title }) => ({ text: title }) },
  { name: 'VacancyHeader', variables: byId },
  { name: 'VacancyBoard', variables: byId },
  { name: 'VacancyPublishing', variables: byId },
  { name: 'VacancyQuestions', variables: byId },
  { name: 'VacancyTeam', variables: byId },
  { name: 'VacancyText', variables: byId },
  { name: 'VacancyVersion', variables: byId },
  { name: 'VacancyWorkflow', variables: byId },
  { name: 'VacancyWorkflowChange', variables: ({ vacancyId, workflowId }) => ({ vacancyId, workflowId }) },
  { name: 'StageLibrary', variables: nothing },
  { name: 'WorkflowList', variables: nothing },
  { name: 'WorkflowEditor', variables: ({ workflowId }) => ({ id: workflowId }) },
  { name: 'WorkflowNow', variables: ({ workflowId }) => ({ id: workflowId }) },
  { name: 'WorkflowActions', variables: ({ workflowId }) => ({ id: workflowId }) },
  { name: 'WorkflowChange', variables: ({ workflowId, stageId }) => ({ workflowId, stageIds: [stageId] }) },
  {
    name: 'CandidatePreview',
    variables: ({ stageId, otherStageId }) => ({ stageIds: [stageId, otherStageId], stageId, language: 'NL' }),
  },
  { name: 'ApplicationsToTry', variables: ({ workflowId }) => ({ workflowId }) },
  { name: 'StageEntry', variables: ({ applicationId, stageId }) => ({ applicationId, stageId }) },
  { name: 'HomeTasks', variables: nothing },
  { name: 'VacancyFormLists', variables: nothing },
  { name: 'EmployerChoices', variables: nothing },
  { name: 'EmployerList', variables: () => ({ first: 20 }) },
  { name: 'EmployerList', variables: () => ({ first: 20, search: 'e' }) },
  { name: 'Colleagues', variables: nothing },
  { name: 'Application', variables: ({ applicationId }) => ({ id: applicationId }) },
  { name: 'WhereIsApplication', variables: ({ applicationId }) => ({ id: applicationId }) },
  { name: 'ApplicationList', variables: () => ({ first: 20 }) },
  { name: 'ApplicationList', variables: ({ vacancyId }) => ({ first: 20, filter: { vacancyId } }) },
  { name: 'ApplicationList', variables: ({ stageId }) => ({ first: 20, filter: { stageIds: [stageId] } }) },
  { name: 'ApplicationList', variables: ({ name }) => ({ first: 20, filter: { search: name } }) },
  { name: 'Candidate', variables: ({ candidateId }) => ({ id: candidateId }) },
  { name: 'CandidateList', variables: () => ({ first: 20 }) },
  { name: 'CandidateList', variables: ({ name }) => ({ first: 20, search: name }) },
  { name: 'FindCandidates', variables: ({ name }) => ({ text: name }) },
  { name: 'OccupationSuggestions', variables: () => ({ text: 'verpleeg', language: 'NL' }) },
  { name: 'PlaceSuggestions', variables: () => ({ text: 'Den' }) },
  { name: 'ApiKeys', variables: nothing },
  { name: 'ManagedUsers', variables: () => ({ first: 20 }) },
  { name: 'NotificationList', variables: () => ({ first: 20 }) },
  { name: 'UserFormChoices', variables: nothing },
  { name: 'UserFormEmployers', variables: nothing },
  { name: 'RoleList', variables: nothing },
  { name: 'PermissionList', variables: nothing },
  { name: 'Profile', variables: nothing },
  { name: 'NotificationCount', variables: nothing },
  { name: 'NotificationPreferences', variables: nothing },
  { name: 'GuidedStart', variables: nothing },
  { name: 'HelpAnswers', variables: nothing },
  { name: 'CompanyProfile', variables: nothing },
  { name: 'OrgStructure', variables: nothing },
  { name: 'StructureUnitPage', variables: ({ orgUnitId }) => ({ id: orgUnitId }) },
  { name: 'UserGroups', variables: nothing },
  { name: 'VacancyList', variables: ({ orgUnitId }) => ({ first: 20, filter: { orgUnitId } }) },
  { name: 'CandidateList', variables: ({ orgUnitId }) => ({ first: 20, orgUnitId }) },
  { name: 'TemplateList', variables: nothing },
  { name: 'TemplateList', variables: () => ({ kind: 'GENERAL', isArchived: true }) },
  { name: 'Template', variables: ({ templateId }) => ({ id: templateId }) },
  { name: 'TemplateFields', variables: () => ({ kind: 'GENERAL' }) },
  { name: 'TemplatePreview', variables: ({ applicationId }) => ({ draft: { ...draft, applicationId } }) },
  { name: 'PreviewApplications', variables: () => ({ first: 20 }) },
  { name: 'AuditLog', variables: () => ({ first: 20 }) },
  { name: 'AuditLog', variables: ({ applicationId }) => ({ first: 20, recordId: applicationId }) },
  { name: 'CareersSiteLinks', variables: nothing },
  { name: 'CareersSites', variables: nothing },
  { name: 'CareersSite', variables: bySite },
  { name: 'CareersSiteVersions', variables: bySite },
  { name: 'CareersSiteAddress', variables: bySite },
  { name: 'CareersSiteEditing', variables: bySite },
  { name: 'CareersSitePreview', variables: bySite },
  { name: 'ColourAdvice', variables: () => ({ colours: COLOURS }) },
  { name: 'OwnWebsite', variables: nothing },
  { name: 'EmbeddedVacancies', variables: ({ site }) => ({ site, first: 10 }), as: 'VISITOR' },
  { name: 'MailDomains', variables: nothing },
  { name: 'DataProtection', variables: nothing },
  { name: 'Retention', variables: () => ({ first: 20 }) },
  { name: 'Retention', variables: () => ({ first: 20, filter: { reasons: ['IN_PROCEDURE'] }, sort: 'GOES_ON' }) },
  { name: 'PrivacyRunConsequences', variables: ({ candidateId }) => ({ selection: { candidateIds: [candidateId] } }) },
  { name: 'Erasures', variables: () => ({ first: 20 }) },
  { name: 'CandidatePrivacy', variables: ({ candidateId }) => ({ id: candidateId }) },
  { name: 'EducationLevels', variables: nothing, as: 'VISITOR' },
  { name: 'FindPlaces', variables: () => ({ text: 'Den' }), as: 'VISITOR' },
  { name: 'Site', variables: onSite, as: 'VISITOR' },
  { name: 'Consent', variables: onSite, as: 'VISITOR' },
  { name: 'Home', variables: ({ site }) => ({ site, language: 'NL' }), as: 'VISITOR' },
  { name: 'SearchVacancies', variables: ({ site }) => ({ site, first: 20 }), as: 'VISITOR' },
  {
    name: 'SearchVacancies',
    variables: ({ site, placeId }) => ({ site, first: 20, search: 'medewerker zorg', placeId, radiusKm: 25 }),
    as: 'VISITOR',
  },
  { name: 'Vacancy', variables: onSite, as: 'VISITOR' },
  { name: 'ApplyForm', variables: onSite, as: 'VISITOR' },
  { name: 'ThanksVacancy', variables: onSite, as: 'VISITOR' },
  { name: 'VacancyIndex', variables: onSite, as: 'VISITOR' },
];

/** How each mutation is asked, in an order in which each finds what it needs. */
export const mutations: (Step & { keep?: (data: never, facts: Facts) => void })[] = [
  { name: 'CreateTemplate', variables: () => ({ input: { kind: 'GENERAL', name: 'Thanks', texts: [text] } }) },
  {
    name: 'SaveTemplate',
    variables: ({ templateId }) => ({ input: { templateId, expectedVersion: 1, name: 'Thank you', texts: [text] } }),
  },
  { name: 'RestoreTemplate', variables: ({ templateId }) => ({ input: { templateId, version: 2 } }) },
  { name: 'ArchiveTemplate', variables: ({ templateId }) => ({ input: { templateId, isArchived: true } }) },
  { name: 'SetLanguage', variables: () => ({ language: 'EN' }) },
  {
    name: 'CreateVacancy',
    variables: ({ userId, ...facts }) => ({
      input: { fields: fields(facts), team: [{ userId, isResponsible: true }] },
    }),
    keep: ({ createVacancy }: { createVacancy: { id: string } }, facts) => (facts['newId'] = createVacancy.id),
  },
  {
    name: 'EditVacancy',
    variables: ({ newId, ...facts }) => ({
      input: { vacancyId: newId, expectedVersion: 1, fields: fields(facts) },
    }),
  },
  {
    name: 'SetVacancyTeam',
    variables: ({ newId, userId }) => ({ input: { vacancyId: newId, members: [{ userId, isResponsible: true }] } }),
  },
  {
    name: 'SetVacancyQuestions',
    variables: ({ newId }) => ({
      input: { vacancyId: newId, questions: [{ kind: 'YES_NO', label: 'Can you drive?', isRequired: true }] },
    }),
  },
  {
    name: 'SetVacancyWorkflow',
    variables: ({ newId, workflowId }) => ({ input: { vacancyId: newId, workflowId } }),
  },
  {
    name: 'PublishVacancy',
    variables: ({ newId, channelId }) => ({ input: { vacancyId: newId, channelIds: [channelId] } }),
  },
  { name: 'CloseVacancy', variables: ({ newId }) => ({ input: { vacancyId: newId, reason: 'FILLED' } }) },
  { name: 'RestoreVacancy', variables: ({ newId }) => ({ input: { vacancyId: newId } }) },
  {
    name: 'MoveApplication',
    variables: ({ applicationId, otherStageId, version }) => ({
      input: { applicationId, toStageId: otherStageId, expectedVersion: version },
    }),
    keep: ({ moveApplication }: { moveApplication: { move: { id: string } } }, facts) =>
      (facts['moveId'] = moveApplication.move.id),
  },
  { name: 'UndoMove', variables: ({ moveId }) => ({ input: { moveId } }) },
  {
    name: 'AddNote',
    variables: ({ applicationId }) => ({ input: { applicationId, body: 'Call tomorrow.' } }),
    keep: ({ addNote }: { addNote: { id: string } }, facts) => (facts['noteId'] = addNote.id),
  },
  { name: 'RemoveNote', variables: ({ noteId }) => ({ input: { noteId } }) },
  {
    name: 'CreateStage',
    variables: () => ({ input: { fields: stageFields('Assessment') } }),
    keep: ({ createStage }: { createStage: { id: string } }, facts) => (facts['newStageId'] = createStage.id),
  },
  {
    name: 'EditStage',
    variables: ({ newStageId }) => ({
      input: { stageId: newStageId, expectedVersion: 1, fields: stageFields('Assignment') },
    }),
  },
  { name: 'ArchiveStage', variables: ({ newStageId }) => ({ input: { stageId: newStageId } }) },
  { name: 'RestoreStage', variables: ({ newStageId }) => ({ input: { stageId: newStageId } }) },
  { name: 'DeleteStage', variables: ({ newStageId }) => ({ input: { stageId: newStageId } }) },
  {
    name: 'CreateWorkflow',
    variables: ({ allStageIds }) => ({ input: { name: 'Another procedure', stageIds: allStageIds } }),
    keep: ({ createWorkflow }: { createWorkflow: { id: string } }, facts) =>
      (facts['newWorkflowId'] = createWorkflow.id),
  },
  {
    name: 'EditWorkflow',
    variables: ({ newWorkflowId, allStageIds }) => ({
      input: { workflowId: newWorkflowId, expectedVersion: 1, name: 'A third procedure', stageIds: allStageIds },
    }),
  },
  {
    name: 'SetStageActions',
    variables: ({ newWorkflowId, stageId }) => ({
      input: {
        workflowId: newWorkflowId,
        stageId,
        expectedVersion: 1,
        actions: [{ kind: 'SET_TASK', audience: 'TEAM', text: 'Call', dueInDays: 1 }],
      },
    }),
  },
  {
    name: 'DuplicateWorkflow',
    variables: ({ newWorkflowId }) => ({ input: { workflowId: newWorkflowId, name: 'A copy' } }),
  },
  { name: 'SetDefaultWorkflow', variables: ({ workflowId }) => ({ input: { workflowId } }) },
  { name: 'ArchiveWorkflow', variables: ({ newWorkflowId }) => ({ input: { workflowId: newWorkflowId } }) },
  { name: 'RestoreWorkflow', variables: ({ newWorkflowId }) => ({ input: { workflowId: newWorkflowId } }) },
  {
    name: 'AddTask',
    variables: ({ applicationId, userId }) => ({ input: { applicationId, title: 'Call', assigneeIds: [userId] } }),
    keep: ({ addTask }: { addTask: { id: string } }, facts) => (facts['taskId'] = addTask.id),
  },
  { name: 'CompleteTask', variables: ({ taskId }) => ({ input: { taskId } }) },
  { name: 'ReopenTask', variables: ({ taskId }) => ({ input: { taskId } }) },
  { name: 'RetryMessage', variables: ({ messageId }) => ({ input: { messageId } }) },
  {
    name: 'CreateApiKey',
    variables: () => ({ input: { name: 'A partner', permissions: ['FEED_READ'] } }),
    keep: ({ createApiKey }: { createApiKey: { apiKey: { id: string } } }, facts) =>
      (facts['apiKeyId'] = createApiKey.apiKey.id),
  },
  { name: 'SkipGuidedStep', variables: () => ({ input: { step: 'JOB_PORTAL', isSkipped: true } }) },
  { name: 'DismissGuidedStart', variables: () => ({ isDismissed: true }) },
  { name: 'AnswerHelp', variables: () => ({ input: { article: 'workflows', isHelpful: true } }) },
  {
    name: 'EditCompanyProfile',
    variables: () => ({ input: { expectedVersion: 1, name: 'Acme', languages: ['NL'], defaultLanguage: 'NL' } }),
  },
  { name: 'SetOrganisationDefaults', variables: ({ workflowId }) => ({ input: { defaults: { workflowId } } }) },
  { name: 'SetSupportAccess', variables: () => ({ input: { isAllowed: true } }) },
  {
    name: 'SetFeatures',
    variables: () => ({ input: { features: ['ORGANISATION_STRUCTURE', 'MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE'] } }),
  },
  {
    name: 'CreateOrgUnit',
    variables: ({ orgUnitId }) => ({ input: { name: 'A branch', kind: 'BRANCH', parentId: orgUnitId } }),
    keep: ({ createOrgUnit }: { createOrgUnit: string }, facts) => (facts['newUnitId'] = createOrgUnit),
  },
  {
    name: 'EditOrgUnit',
    variables: ({ newUnitId, orgUnitId }) => ({
      input: { orgUnitId: newUnitId, expectedVersion: 1, name: 'The branch', kind: 'BRANCH', parentId: orgUnitId },
    }),
  },
  {
    name: 'MoveOrgUnit',
    variables: ({ newUnitId, orgUnitId }) => ({ input: { orgUnitId: newUnitId, parentId: orgUnitId } }),
  },
  {
    name: 'SetOrgUnitDefaults',
    variables: ({ newUnitId, workflowId }) => ({ input: { orgUnitId: newUnitId, defaults: { workflowId } } }),
  },
  {
    name: 'SetOrgUnitUsers',
    variables: ({ newUnitId, userId }) => ({ input: { orgUnitId: newUnitId, userIds: [userId] } }),
  },
  {
    name: 'CreateUserGroup',
    variables: ({ newUnitId, userId }) => ({
      input: { name: 'A group', memberIds: [userId], orgUnitIds: [newUnitId] },
    }),
    keep: ({ createUserGroup }: { createUserGroup: { id: string }[] }, facts) =>
      (facts['userGroupId'] = createUserGroup[0]?.id),
  },
  {
    name: 'EditUserGroup',
    variables: ({ userGroupId, userId }) => ({
      input: { userGroupId, expectedVersion: 1, name: 'The group', memberIds: [userId], orgUnitIds: [] },
    }),
  },
  { name: 'DeleteUserGroup', variables: ({ userGroupId }) => ({ input: { userGroupId } }) },
  {
    name: 'LinkCandidateToOrgUnit',
    variables: ({ candidateId, newUnitId }) => ({ input: { candidateId, orgUnitId: newUnitId } }),
  },
  {
    name: 'DeleteOrgUnit',
    variables: ({ newUnitId, orgUnitId }) => ({ input: { orgUnitId: newUnitId, moveContentsToId: orgUnitId } }),
  },
  { name: 'RevokeApiKey', variables: ({ apiKeyId }) => ({ input: { apiKeyId } }) },
  {
    name: 'SaveCareersSiteDraft',
    variables: ({ careersSiteId }) => ({
      input: { careersSiteId, expectedVersion: 1, configuration: { ...blankConfiguration, font: 'SERIF' } },
    }),
  },
  {
    name: 'DiscardCareersSiteDraft',
    variables: ({ careersSiteId }) => ({ input: { careersSiteId, expectedVersion: 2 } }),
  },
  {
    name: 'SaveCareersSiteDraft',
    variables: ({ careersSiteId }) => ({
      input: { careersSiteId, expectedVersion: 3, configuration: { ...blankConfiguration, corners: 'ROUND' } },
    }),
  },
  { name: 'PublishCareersSite', variables: ({ careersSiteId }) => ({ input: { careersSiteId, expectedVersion: 4 } }) },
  {
    name: 'RestoreCareersSiteVersion',
    variables: ({ careersSiteId }) => ({ input: { careersSiteId, expectedVersion: 5, number: 1 } }),
  },
  { name: 'SetCareersSiteOnline', variables: ({ careersSiteId }) => ({ input: { careersSiteId, isOnline: true } }) },
  { name: 'SetOwnWebsite', variables: () => ({ input: { isUsed: true, url: 'https://jobs.example.org' } }) },
  {
    name: 'CreateCareersSite',
    variables: ({ site }) => ({ input: { name: 'Another', slug: `${site}-another` } }),
    keep: ({ createCareersSite }: { createCareersSite: { id: string } }, facts) =>
      (facts['otherSiteId'] = createCareersSite.id),
  },
  {
    name: 'EditCareersSite',
    variables: ({ site, otherSiteId }) => ({
      input: { careersSiteId: otherSiteId, name: 'Another', slug: `${site}-another`, domain: `jobs.${site}.example` },
    }),
  },
  { name: 'RequestUpload', variables: ({ site, vacancyId }) => ({ input: { site, vacancyId } }), as: 'VISITOR' },
  {
    name: 'SubmitApplication',
    variables: ({ site, vacancyId, questionId, consentVersion }) => ({
      input: {
        site,
        vacancyId,
        idempotencyKey: `statement-count-${vacancyId}`,
        application: {
          firstName: 'Noor',
          lastName: 'de Wit',
          email: `noor@${site}.example`,
          language: 'NL',
          consentVersion,
          answers: questionId ? [{ questionId, answer: 'Ja' }] : [],
        },
      },
    }),
    as: 'VISITOR',
  },
];

/** These read no rows of the organisation, or only tell what happens from now on. */
export const leftOut = [
  'CancelPlannedAction',
  'SendTestMail',
  'EnterAsSupport',
  'SignIn',
  'SignOut',
  'ApplicationEvents',
  'CheckCareersSiteDomain',
  // Take a link from a mail, or go to the name servers; each is about one candidate or one domain.
  'OwnData',
  'RequestOwnData',
  'CorrectOwnData',
  'WithdrawOwnApplication',
  'GiveOwnConsent',
  'WithdrawOwnConsent',
  'AskOwnErasure',
  'KeepOwnData',
  'ExportOwnData',
  'AddMailDomain',
  'CheckMailDomain',
  'RotateMailDomainKey',
  'RemoveMailDomain',
  'SetMailSender',
  'SetRetentionPolicy',
  'StartPrivacyRun',
  'EraseCandidate',
  'SetLegalHold',
  'ExportCandidate',
  'DecideContactCorrection',
  'SignIn',
  'SignOut',
  'ApplicationEvents',
  'SignInOptions',
  'PendingSignIn',
  'FinishSignIn',
  'CancelSignIn',
  'SendSignInCode',
  'AskPasskey',
  'RequestPasswordReset',
  'PasswordReset',
  'ResetPassword',
  'Invitation',
  'AcceptInvitation',
  'ChoosePassword',
  'PasswordAdvice',
  'StartSecondFactor',
  'SecondFactorSetUp',
  'ConfirmSecondFactor',
  'SendSetUpCode',
  'RequestSignUp',
  'SignUp',
  'ConfirmSignUp',
  'Security',
  'ChangePassword',
  'RemoveSecondFactor',
  'RenewRecoveryCodes',
  'EndSession',
  'EndOtherSessions',
  'Memberships',
  'SwitchOrganisation',
];

function stageFields(name: string) {
  return { nameNl: name, nameEn: name, group: 'OTHER', kind: 'ACTIVE', candidateView: 'SHOWN' };
}

function fields({
  placeId,
  occupationId,
  educationLevelId,
}: Pick<Facts, 'placeId' | 'occupationId' | 'educationLevelId'>) {
  return {
    title: 'Gardener',
    descriptionHtml: `<p>${'We look for somebody with green fingers who likes to work outside. '.repeat(3)}</p>`,
    occupationId,
    placeId,
    educationLevelId,
    workplaceType: 'ON_SITE',
    hoursMin: 24,
    hoursMax: 36,
    contractType: 'PERMANENT',
  };
}
