import type { Module } from '../../platform/module.ts';
import { ApplicationMove, ApplicationNote, ApplicationSchema, Document, Submission } from './application.entity.ts';
import {
  ApplicationEventsResolver,
  ApplicationsResolver,
  CandidateApplicationsResolver,
} from './applications.resolver.ts';
import { DocumentsResolver } from './documents.resolver.ts';
import { serveDocuments } from './documents.routes.ts';
import { Stage, Workflow, WorkflowStage } from './workflow.entity.ts';
import { WorkflowsResolver } from './workflows.resolver.ts';

/**
 * One candidate on one vacancy: what was sent, where it stands in the workflow, every move, and what
 * colleagues noted. `receiveApplication` is the door for all that come in; who listens to
 * `ApplicationReceived` acts in the same change.
 */
export const applications: Module = {
  name: 'applications',
  entities: [ApplicationSchema, Submission, Document, ApplicationMove, ApplicationNote, Stage, Workflow, WorkflowStage],
  resolvers: [
    ApplicationsResolver,
    CandidateApplicationsResolver,
    ApplicationEventsResolver,
    WorkflowsResolver,
    DocumentsResolver,
  ],
  routes: serveDocuments,
};
