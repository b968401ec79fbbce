import type { ClientBase } from 'pg';
import { builtInRoles } from '../modules/access/access.permissions.ts';

/** Gives the built-in roles of every organisation the permissions that this version says they have. */
export async function refreshBuiltInRoles(client: ClientBase): Promise<{ changedRoles: number }> {
  const { rows: organisations } = await client.query<{ organisation_id: string }>('select * from list_organisations()');
  let changedRoles = 0;
  for (const { organisation_id } of organisations) {
    await client.query('begin');
    await client.query(`select set_config('app.organisation', $1, true)`, [organisation_id]);
    for (const [key, { nl, en, scope, permissions }] of Object.entries(builtInRoles)) {
      const { rowCount } = await client.query(
        `update role set name_nl = $3, name_en = $4, scope = $5, permissions = $6
         where organisation_id = $1 and key = $2 and kind = 'BUILT_IN'
           and (name_nl, name_en, scope, permissions) is distinct from ($3, $4, $5, $6::text[])`,
        [organisation_id, key, nl, en, scope, [...permissions]],
      );
      changedRoles += rowCount ?? 0;
    }
    await client.query('commit');
  }
  return { changedRoles };
}
