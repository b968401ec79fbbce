import type { EditedWorkflowFragment, WorkflowChangeQuery } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import type { Draft } from './workflow-draft.ts';

export type Change = WorkflowChangeQuery['workflowChange'];

/** What the editor sends. */
export type Submitted = {
  draft: Draft;
  version: number;
  /** The person has seen what it does. */
  isAgreed: boolean;
  targets: { stageId: string; toStageId: string }[];
  runsActions: boolean;
};

/** What it hears back: saved, what it would do, the version of somebody else, or what is wrong. */
export type Answered = {
  failure?: Failure;
  done?: string;
  version?: number;
  change?: Change;
  theirs?: EditedWorkflowFragment;
};
