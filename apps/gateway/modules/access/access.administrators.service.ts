import { type Em, numbered } from '../../platform/database/orm.ts';
import { DomainError } from '../../platform/errors.ts';

/**
 * Does work that may take administrators away, one such change after another, and refuses it when
 * nobody would be left. The database holds the same line for whatever forgets to ask.
 */
export async function keepAnAdministrator<Result>(em: Em, work: () => Promise<Result>): Promise<Result> {
  await em.execute("select 1 from role where key = 'ADMIN' for no key update");
  const before = await countAdministrators(em);
  const result = await work();
  await em.flush();
  if (before > 0 && (await countAdministrators(em)) === 0) throw lastAdministrator();
  return result;
}

async function countAdministrators(em: Em): Promise<number> {
  const [row] = await numbered<{ count: number }>(
    em,
    `select count(*)::int as count from app_user u join role r on r.organisation_id = u.organisation_id and r.id = u.role_id
     where r.key = 'ADMIN' and u.state = 'ACTIVE'`,
    [],
  );
  return row?.count ?? 0;
}

function lastAdministrator(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    en: 'This is the last administrator. Make somebody else administrator first.',
  });
}
