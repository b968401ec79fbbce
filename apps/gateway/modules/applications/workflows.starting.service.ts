import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { StageGroup, StageKind } from './applications.terms.ts';
import { Stage, Workflow, WorkflowStage } from './workflow.entity.ts';

type First = { nl: string; en: string; group: StageGroup; kind: StageKind; candidateView?: 'AS_PREVIOUS' };

/** The stages a new organisation begins with, in the order of its first workflow. Its own to change. */
const firstStages: First[] = [
  { nl: 'Nieuw', en: 'New', group: 'NEW', kind: 'ACTIVE' },
  { nl: 'In behandeling', en: 'Under review', group: 'IN_PROGRESS', kind: 'ACTIVE' },
  { nl: 'Eerste gesprek', en: 'First interview', group: 'INTERVIEW', kind: 'ACTIVE' },
  { nl: 'Tweede gesprek', en: 'Second interview', group: 'INTERVIEW', kind: 'ACTIVE' },
  { nl: 'Aanbod', en: 'Offer', group: 'OFFER', kind: 'ACTIVE' },
  { nl: 'Aangenomen', en: 'Hired', group: 'HIRED', kind: 'ARCHIVE' },
  { nl: 'Afgewezen', en: 'Rejected', group: 'REJECTED', kind: 'ARCHIVE', candidateView: 'AS_PREVIOUS' },
  { nl: 'Teruggetrokken', en: 'Withdrawn', group: 'OTHER', kind: 'ARCHIVE' },
];

/** Gives a new organisation its first stages and workflow, as the default of its vacancies. */
export async function startWorkflows(
  context: Context,
  { em }: Change,
  { language }: { language: 'NL' | 'EN' },
): Promise<void> {
  const workflow = em.create(Workflow, { name: language === 'NL' ? 'Standaard' : 'Standard' } as never);
  const stages = firstStages.map(({ nl, en, group, kind, candidateView }) =>
    em.create(Stage, {
      nameNl: nl,
      nameEn: en,
      stageGroup: group,
      kind,
      candidateView: candidateView ?? 'SHOWN',
    } as never),
  );
  await em.flush();
  stages.forEach((stage, position) =>
    em.create(WorkflowStage, { workflowId: workflow.id, stageId: stage.id, position } as never),
  );
  await em.flush();
  await em.execute('update organisation set default_workflow_id = ? where id = ?', [
    workflow.id,
    context.organisationId,
  ]);
}
