import { type ChangingStep, type Facts, nothing, type Step } from '../operation-steps.ts';

/** Applications, candidates and tasks. */
export const queries: Step[] = [
  { name: 'HomeApplications', variables: nothing },
  { name: 'HomeTasks', variables: nothing },
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
  { name: 'CandidateList', variables: ({ orgUnitId }) => ({ first: 20, orgUnitId }) },
];

type Asked = { assessments: { id: string; roundId: string }[] };

function keepAsked({ assessments }: Asked, facts: Facts): void {
  facts['assessmentId'] = assessments[0]?.id;
  facts['roundId'] = assessments[0]?.roundId;
}

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
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
    name: 'AddTask',
    variables: ({ applicationId, userId }) => ({ input: { applicationId, title: 'Call', assigneeIds: [userId] } }),
    keep: ({ addTask }: { addTask: { id: string } }, facts) => (facts['taskId'] = addTask.id),
  },
  { name: 'CompleteTask', variables: ({ taskId }) => ({ input: { taskId } }) },
  { name: 'ReopenTask', variables: ({ taskId }) => ({ input: { taskId } }) },
  {
    name: 'AskForAssessments',
    variables: ({ applicationId, userId }) => ({ input: { applicationId, colleagueIds: [userId] } }),
    keep: ({ askForAssessments }: { askForAssessments: Asked }, facts) => keepAsked(askForAssessments, facts),
  },
  { name: 'TakeBackAssessment', variables: ({ assessmentId }) => ({ input: { assessmentId } }) },
  {
    name: 'AskForAssessments',
    variables: ({ applicationId, userId }) => ({ input: { applicationId, colleagueIds: [userId] } }),
    keep: ({ askForAssessments }: { askForAssessments: Asked }, facts) => keepAsked(askForAssessments, facts),
  },
  {
    name: 'GiveAssessment',
    variables: ({ assessmentId }) => ({
      input: { assessmentId, advice: 'POSITIVE', score: 4, words: 'Knows the trade.' },
    }),
  },
  { name: 'CloseAssessments', variables: ({ roundId }) => ({ input: { roundId } }) },
  { name: 'RetryMessage', variables: ({ messageId }) => ({ input: { messageId } }) },
  { name: 'DismissKnockOut', variables: ({ applicationId }) => ({ input: { applicationId } }) },
];
