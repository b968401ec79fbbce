import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import type { Vacancy } from './vacancy.entity.ts';

/** For a vacancy that nobody has applied for; those who applied are to be given a place in another workflow. */
export async function chooseWorkflow(em: Em, vacancy: Vacancy, workflowId: string): Promise<void> {
  const [found] = await em.execute<{ exists: boolean; applications: number }[]>(
    'select exists (select 1 from workflow where id = ?::uuid and archived_at is null), (select count(*)::int from application where vacancy_id = ?) as applications',
    [isUuid(workflowId) ? workflowId : null, vacancy.id],
  );
  if (!found?.exists)
    throw badInput([problem('workflowId', 'Kies een bestaande workflow.', 'Choose an existing workflow.')]);
  if (workflowId !== vacancy.workflowId && found.applications > 0) {
    throw new DomainError('CONFLICT', {
      nl: `Er zijn al ${found.applications} sollicitaties. Kies de workflow zelf, en zeg daarbij waar die heen gaan.`,
      en: `There are ${found.applications} applications already. Choose the workflow yourself, and say where these go.`,
    });
  }
  vacancy.workflowId = workflowId;
}
