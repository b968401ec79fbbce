import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

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
  { name: 'RetryMessage', variables: ({ messageId }) => ({ input: { messageId } }) },
  { name: 'DismissKnockOut', variables: ({ applicationId }) => ({ input: { applicationId } }) },
];
