import type { Em } from '../../platform/database/orm.ts';

/**
 * Holds the vacancy's choice of workflow, and that workflow's stages, as they are until the change
 * is stored. Whoever puts an application in a stage does this first, and reads afterwards: the order
 * of locks is vacancy, workflow, application.
 */
export async function holdWorkflowOf(em: Em, where: { vacancyId: string } | { applicationId: string }): Promise<void> {
  const [vacancy, id] =
    'vacancyId' in where
      ? ['?::uuid', where.vacancyId]
      : ['(select a.vacancy_id from application a where a.id = ?::uuid)', where.applicationId];
  await em.execute(
    `select w.id from workflow w
     where w.id = (select v.workflow_id from vacancy v where v.id = ${vacancy} for key share) for key share`,
    [id],
  );
}
