import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { readEnv } from '../env.ts';
import { secretHash } from '../modules/access/access.identify.service.ts';
import { builtInRoles } from '../modules/access/access.permissions.ts';
import { SUPPORT_MINUTES } from '../modules/access/support.service.ts';

const USAGE =
  'npm run support -w @instroom/gateway -- enter --organisation <slug or id> --operator <name> --reason <why>';
const CODE_MINUTES = 10;

export type Visit = { organisation: string; operator: string; reason: string };

/**
 * Writes down that an operator of the vendor wants to come in, and gives the code for it. Refuses when
 * the customer does not let support in.
 */
export async function askToEnter(databaseUrl: string, { organisation, operator, reason }: Visit): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ organisation_id: string }>('select * from find_organisation($1)', [
      organisation,
    ]);
    if (!rows[0]) throw new Error(`There is no organisation ${organisation}.`);
    await client.query("select set_config('app.organisation', $1, true)", [rows[0].organisation_id]);
    const allowed = await client.query<{ isAllowed: boolean }>(
      'select is_support_allowed as "isAllowed" from organisation',
    );
    if (!allowed.rows[0]?.isAllowed) throw new Error('This customer does not let support in.');
    const code = randomBytes(15).toString('base64url');
    const entry = await client.query<{ id: string }>(
      `insert into support_entry (operator, reason, user_id, code_hash, code_expires_at)
       values ($1, $2, $3, $4, now() + make_interval(mins => $5)) returning id`,
      [operator, reason, await supportUser(client), secretHash(code), CODE_MINUTES],
    );
    await client.query(
      `insert into audit_entry (actor_kind, operation, record_type, record_id, request_id) values ('SYSTEM', 'askToEnterAsSupport', 'SupportEntry', $1, 'support')`,
      [entry.rows[0]!.id],
    );
    await client.query('commit');
    return code;
  } finally {
    await client.end();
  }
}

/** Support is one user of each organisation it was asked to, in its built-in role. */
async function supportUser(client: Client): Promise<string> {
  const { nl, en, scope, permissions } = builtInRoles.SUPPORT;
  await client.query(
    `insert into role (key, name_nl, name_en, kind, scope, permissions) values ('SUPPORT', $1, $2, 'BUILT_IN', $3, $4)
     on conflict (organisation_id, key) do nothing`,
    [nl, en, scope, permissions],
  );
  const { rows } = await client.query<{ id: string }>(
    `insert into app_user (account_id, role_id, name, language)
     select find_support_account(), r.id, 'Instroom support', 'NL' from role r where r.key = 'SUPPORT'
     on conflict (organisation_id, account_id) do update set role_id = excluded.role_id, state = 'ACTIVE' returning id`,
  );
  return rows[0]!.id;
}

if (import.meta.filename === process.argv[1]) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { organisation: { type: 'string' }, operator: { type: 'string' }, reason: { type: 'string' } },
  });
  const { organisation, operator, reason } = values;
  if (positionals[0] !== 'enter' || !organisation || !operator?.trim() || !reason?.trim()) {
    console.error(USAGE);
    process.exit(2);
  }
  const env = readEnv();
  try {
    const code = await askToEnter(env.DATABASE_URL, { organisation, operator, reason });
    console.log(`Code: ${code}`);
    console.log(
      `Fill it in at ${env.PUBLIC_ADMIN_URL}/support within ${CODE_MINUTES} minutes. A visit takes ${SUPPORT_MINUTES} minutes at most and reads only.`,
    );
    console.log('The customer sees the visit, its reason and everything that is looked at.');
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
