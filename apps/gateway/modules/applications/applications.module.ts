import { when } from '../../platform/events.ts';
import { OrganisationFounded } from '../access/access.events.ts';
import { ExclusionReasonSchema } from './exclusion-reason.entity.ts';
import { ExclusionReasonsResolver } from './exclusion-reasons.resolver.ts';
import { startExclusionReasons } from './exclusion-reasons.service.ts';
import { startWorkflows } from './workflows.starting.service.ts';
import type { Module } from '../../platform/module.ts';
import {
  ApplicationMove,
  ApplicationNote,
  ApplicationSchema,
  Document,
  Submission,
  TaskSchema,
} from './application.entity.ts';
import {
  ApplicationEventsResolver,
  ApplicationsResolver,
  CandidateApplicationsResolver,
} from './applications.resolver.ts';
import { applicationsPrivacy } from './applications.privacy.ts';
import { withdrawApplication } from './applications.withdrawing.service.ts';
import { ApplicationWithdrawn } from '../privacy/privacy.events.ts';
import { moveKnockedOut } from './applications.knock-out.service.ts';
import { AssessmentsResolver } from './assessments.resolver.ts';
import { DocumentsResolver } from './documents.resolver.ts';
import { serveDocuments } from './documents.routes.ts';
import { removeUnusedFile } from './documents.service.ts';
import { StagesResolver } from './stages.resolver.ts';
import { ApplicationTasksResolver, TasksResolver } from './tasks.resolver.ts';
import { StageAction, StageActionRun, StageSchema, WorkflowSchema, WorkflowStage } from './workflow.entity.ts';
import { VacancyWorkflowResolver, WorkflowsResolver } from './workflows.resolver.ts';

/**
 * One candidate on one vacancy: what was sent, where it stands in the workflow, every move, and what
 * colleagues noted. `receiveApplication` is the door for all that come in; who listens to
 * `ApplicationReceived` acts in the same change. Stages and workflows are the organisation's own; what
 * a stage does for who comes in is planned here with the move, and `ApplicationsMoved` tells it.
 */
export const applications: Module = {
  name: 'applications',
  entities: [
    ApplicationSchema,
    Submission,
    Document,
    ApplicationMove,
    ApplicationNote,
    TaskSchema,
    StageSchema,
    WorkflowSchema,
    WorkflowStage,
    StageAction,
    StageActionRun,
    ExclusionReasonSchema,
  ],
  resolvers: [
    ApplicationsResolver,
    CandidateApplicationsResolver,
    ApplicationEventsResolver,
    StagesResolver,
    WorkflowsResolver,
    VacancyWorkflowResolver,
    TasksResolver,
    ApplicationTasksResolver,
    AssessmentsResolver,
    DocumentsResolver,
    ExclusionReasonsResolver,
  ],
  listens: [
    when(OrganisationFounded, startWorkflows),
    when(OrganisationFounded, startExclusionReasons),
    when(ApplicationWithdrawn, withdrawApplication),
  ],
  personalData: applicationsPrivacy,
  timers: [{ name: 'applications.knockOut', cron: '*/15 * * * *', run: moveKnockedOut }],
  jobs: [removeUnusedFile],
  routes: serveDocuments,
  guidedStart: [
    {
      step: 'STATUSES_AND_WORKFLOWS',
      title: {
        nl: 'De standaardworkflow begint bij een actieve status Nieuw en kan eindigen in Afgewezen',
        en: 'The default workflow begins at an active stage New and can end in Rejected',
      },
      condition: `exists (select 1 from organisation g where g.id = $1 and (
        select bool_or(st.stage_group = 'NEW' and st.kind = 'ACTIVE') and bool_or(st.stage_group = 'REJECTED' and st.kind = 'ARCHIVE')
        from workflow_stage gs join stage st on st.organisation_id = $1 and st.id = gs.stage_id
        where gs.organisation_id = $1 and gs.workflow_id = g.default_workflow_id))`,
    },
    {
      step: 'STATUSES_AND_WORKFLOWS',
      title: { nl: 'De workflow is door jullie gemaakt of bekeken', en: 'The workflow was made or looked over by you' },
      condition: `exists (select 1 from organisation g join workflow gw on gw.organisation_id = $1 and gw.id = g.default_workflow_id
        where g.id = $1 and (gw.created_at > g.created_at or gw.changed_at is not null))`,
    },
  ],
};
