import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from 'pg';
import { OperationTypeNode } from 'graphql';
import { entities } from '../modules.ts';
import { tenantEm } from '../platform/database/orm.ts';
import { operationFor, rootFields } from './operations.ts';
import { openWorld, type World } from './world.ts';

/** Which table an ID argument points to, by its name; completeness is checked below. */
const tables: Record<string, string> = {
  id: '', // by the root field's own name
  vacancyId: 'vacancy',
  applicationId: 'application',
  candidateId: 'candidate',
  toStageId: 'stage',
  assigneeIds: 'app_user',
  colleagueIds: 'app_user',
  assessmentId: 'assessment',
  roundId: 'assessment_round',
  applicationIds: 'application',
  exceptIds: 'application',
  bulkActionId: 'bulk_action',
  reasonId: 'exclusion_reason',
  taskId: 'task',
  runId: 'stage_action_run',
  stageId: 'stage',
  stageIds: 'stage',
  moveId: 'application_move',
  noteId: 'application_note',
  messageId: 'message',
  fileIds: 'message_file',
  documentIds: 'document',
  documentId: 'document',
  templateId: 'message_template',
  mailDomainId: 'mail_domain',
  mailServerId: 'mail_server',
  candidateIds: 'candidate',
  correctionId: 'contact_correction',
  apiKeyId: 'api_key',
  workflowId: 'workflow',
  channelIds: 'publication_channel',
  orgUnitId: 'org_unit',
  employerId: 'employer',
  userId: 'app_user',
  recordId: 'vacancy',
  questionId: 'screening_question',
  careersSiteId: 'careers_site',
  copyOfId: 'careers_site',
  imageId: 'image',
  sessionId: 'session',
  parentId: 'org_unit',
  beforeId: 'org_unit',
  moveContentsToId: 'org_unit',
  orgUnitIds: 'org_unit',
  userIds: 'app_user',
  memberIds: 'app_user',
  userGroupId: 'user_group',
  logoImageId: 'image',
  teamTemplateId: 'team_template',
  applicationFormId: 'application_form',
  acknowledgementId: 'message_template',
  questionnaireId: 'questionnaire',
  vacancyTemplateId: 'vacancy_template',
  channelId: 'publication_channel',
  fieldId: 'application_form',
  roleId: 'role',
  moveUsersToRoleId: 'role',
  photoImageId: 'image',
  notificationIds: 'notification',
};
/** These name reference data, which is the same for everybody. */
const shared = new Set([
  // These belong to a person, whichever organisation they are in.
  'secondFactorId',
  'organisationId',
  'occupationId',
  'placeId',
  'educationLevelId',
  'educationLevelIds',
]);

describe('tenant isolation', () => {
  let world: World;
  let foreign: (table: string) => Promise<string>;
  beforeAll(async () => {
    world = await openWorld();
    const [other] = await world.sql<{ id: string }>("select id from organisation where slug = 'other'");
    foreign = async (table) =>
      (await world.sql<{ id: string }>(`select id from "${table}" where organisation_id = $1 limit 1`, [other?.id]))[0]
        ?.id ?? crypto.randomUUID();
  });
  afterAll(() => world.close());

  it('every root field answers an id of another organisation exactly as one that does not exist', async () => {
    const { schema } = world.gateway;
    const fields = rootFields(schema).filter(({ kind }) => kind !== OperationTypeNode.SUBSCRIPTION);
    const seeded = await Promise.all(
      Object.values(tables)
        .filter(Boolean)
        .map(async (table) => [table, await foreign(table)] as const),
    );
    const foreignIds = new Map(seeded);
    const unknownNames: string[] = [];
    let tried = 0;
    for (const root of fields) {
      const pick = (id: (table: string) => string | undefined) => (path: string, typeName: string) => {
        if (typeName !== 'ID') return undefined;
        const name = path.split('.').at(-1) ?? '';
        if (shared.has(name)) return undefined;
        const table = name === 'id' ? root.name : tables[name];
        if (!table && name !== 'id') unknownNames.push(`${root.name}(${path})`);
        return id(table ?? '') ?? crypto.randomUUID();
      };
      const withForeign = operationFor(
        root,
        pick((table) => foreignIds.get(table)),
      );
      if (withForeign.idPaths.length === 0) continue;
      const withRandom = operationFor(
        root,
        pick(() => undefined),
      );
      const asker = root.name === 'deliverApplication' ? world.partner() : await world.as('ADMIN');
      const answer = await asker.ask(withForeign.text, withForeign.variables);
      const expected = await asker.ask(withRandom.text, withRandom.variables);
      const outcome = ({ data, errors }: typeof answer) => ({
        data,
        errors: errors?.map(({ message, extensions: { code, fields } }) => ({
          message,
          code,
          fields: fields?.map((field) => field.sentence),
        })),
      });
      expect(outcome(answer), root.name).toEqual(outcome(expected));
      tried += 1;
    }
    expect(unknownNames, 'say in `tables` what these ids point to').toEqual([]);
    expect(tried).toBeGreaterThan(15);
  });

  it('lists show only the own organisation, also when nothing filters them but the database', async () => {
    const { orm } = world.gateway.gateway;
    const organisations = await world.sql<{ id: string }>('select id from organisation order by slug');
    for (const { id } of organisations) {
      for (const entity of entities) {
        const rows = (await tenantEm(orm, id).find(entity as never, {}, { filters: false })) as {
          organisationId: string;
        }[];
        expect(
          rows.every((row) => row.organisationId === id),
          entity.meta.className,
        ).toBe(true);
      }
    }
  });

  it('a connection without a tenant sees no row of any tenant table, and cannot add one', async () => {
    const client = new Client({ connectionString: world.gateway.gateway.env.DATABASE_URL });
    await client.connect();
    const tenantTables = await world.sql<{ table_name: string }>(
      "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'",
    );
    expect(tenantTables.length).toBeGreaterThan(20);
    for (const { table_name } of tenantTables) {
      const { rows } = await client.query(`select count(*)::int as count from "${table_name}"`);
      expect(rows[0].count, table_name).toBe(0);
    }
    await expect(client.query("insert into employer (name) values ('Zonder organisatie')")).rejects.toThrow(
      /row-level security|null value/,
    );
    await client.end();
  });

  it('forces one policy on every tenant table, and the gateway owns none of them', async () => {
    const rows = await world.sql<{ relname: string; forced: boolean; policies: string[]; owner: string }>(
      `select c.relname, c.relrowsecurity and c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
         array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies
       from pg_class c join information_schema.columns k on k.table_name = c.relname and k.table_schema = 'public' and k.column_name = 'organisation_id'
       where c.relkind = 'r'`,
    );
    for (const row of rows) {
      expect(row.forced, row.relname).toBe(true);
      expect(row.policies, row.relname).toContain('tenant');
      expect(row.owner, row.relname).not.toBe('instroom_gateway');
    }
    const [gateway] = await world.sql<{ rolsuper: boolean; rolbypassrls: boolean }>(
      "select rolsuper, rolbypassrls from pg_roles where rolname = 'instroom_gateway'",
    );
    expect(gateway).toEqual({ rolsuper: false, rolbypassrls: false });
  });

  it('the audit log can be added to and never changed', async () => {
    const { orm } = world.gateway.gateway;
    const [{ id } = { id: '' }] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    for (const statement of ["update audit_entry set operation = 'x'", 'delete from audit_entry']) {
      await expect(tenantEm(orm, id).transactional((em) => em.execute(statement))).rejects.toThrow(/permission denied/);
    }
  });
});
