import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

/** Stages and workflows. */
export const queries: Step[] = [
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
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
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
];

function stageFields(name: string) {
  return { nameNl: name, nameEn: name, group: 'OTHER', kind: 'ACTIVE', candidateView: 'SHOWN' };
}
