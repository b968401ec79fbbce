import { mkdtempSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@instroom/launch/ports.ts';
import { startPostgres, type Postgres } from '@instroom/launch/postgres.ts';
import pg from 'pg';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpDatabase } from '../setup.ts';
import { refreshBuiltInRoles } from './built-in-roles.ts';
import { apiKeys, demoPassword, signIns } from './demo/credentials.ts';
import { tables } from './demo/rows.ts';
import { seedDemoWorld, type DemoWorldOptions } from './demo/world.ts';
import { importReferenceData } from './reference-data.ts';

const now = new Date('2026-11-21T15:30:00Z');
const hashPassword = (plain: string) => Promise.resolve(`hash of ${plain}`);
const renderAcknowledgement: DemoWorldOptions['renderAcknowledgement'] = ({ candidate, vacancyTitle, reference }) =>
  Promise.resolve({ subject: vacancyTitle, html: `<p>${candidate.firstName}</p>`, text: reference });

let postgres: Postgres;
let client: pg.Client;
let files: Map<string, Uint8Array>;
const clients: pg.Client[] = [];

beforeAll(async () => {
  postgres = await startPostgres({
    dataDirectory: mkdtempSync(join(tmpdir(), 'instroom-seed-test-')),
    port: await freePort(),
    durable: false,
  });
  await postgres.createDatabase('reference');
  await setUpDatabase(postgres.ownerUrl('reference'));
  client = await connect('world', 'reference');
  files = await seed(client);
}, 60_000);

afterAll(async () => {
  await Promise.all(clients.map((each) => each.end()));
  await postgres?.destroy();
});

async function connect(database: string, template?: string): Promise<pg.Client> {
  await postgres.createDatabase(database, template);
  const connected = new pg.Client({ connectionString: postgres.ownerUrl(database) });
  await connected.connect();
  clients.push(connected);
  return connected;
}

async function seed(into: pg.Client, at = now): Promise<Map<string, Uint8Array>> {
  const stored = new Map<string, Uint8Array>();
  const putFile = (key: string, bytes: Uint8Array) => Promise.resolve(void stored.set(key, bytes));
  await seedDemoWorld({ client: into, now: at, hashPassword, putFile, renderAcknowledgement });
  return stored;
}

async function all<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(sql, values)).rows;
}

async function count(sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await all<{ count: number }>(`select count(*)::int from ${sql}`, values);
  return row!.count;
}

const ofDemo = `organisation_id = (select id from organisation where slug = 'demo')`;
const ofOther = `organisation_id = (select id from organisation where slug = 'other')`;

/** Everything that was seeded, as text. */
async function contents(of: pg.Client): Promise<string> {
  const lines = [];
  for (const table of tables) {
    const { rows } = await of.query<{ line: string }>(`select to_jsonb(t)::text as line from ${table} t order by 1`);
    lines.push(table, ...rows.map(({ line }) => line));
  }
  return lines.join('\n');
}

describe('reference data', () => {
  test('holds the places, occupations and levels of the files', async () => {
    expect(await count('place')).toBe(2474);
    expect(await count('occupation')).toBe(3039);
    expect(await count('education_level')).toBe(17);
    const [place] = await all(
      `select name, municipality, postcodes[1] as postcode, aliases from place where id = 'nuenen'`,
    );
    expect(place).toEqual({
      name: 'Nuenen',
      municipality: 'Nuenen, Gerwen en Nederwetten',
      postcode: '5671',
      aliases: ['Nuenen ca'],
    });
  });

  test('finds an occupation by its everyday Dutch title, not by a wider one', async () => {
    const named = (title: string) =>
      all(`select name_nl from occupation where $1 = any(synonyms_nl) order by 1`, [title]);
    expect(await named('Wijkverpleegkundige')).toEqual([{ name_nl: 'algemeen verpleegkundige' }]);
    expect(await named('Verzorgende thuiszorg')).toEqual([{ name_nl: 'thuiszorgmedewerker' }]);
    expect(
      await count(`occupation where exists (select from unnest(synonyms_nl) s where lower(s) = lower(name_nl))`),
    ).toBe(0);
  });

  test('is left alone when nothing changed, and brought up to date otherwise', async () => {
    const other = await connect('reimport', 'reference');
    expect(await importReferenceData(other)).toEqual({ isChanged: false });
    await other.query(
      `comment on table place is 'older'; update place set population = 1 where id = 'delft'; delete from occupation where name_nl = 'kok'`,
    );
    expect(await importReferenceData(other)).toEqual({ isChanged: true });
    const { rows } = await other.query(
      `select population > 1000 as is_restored, (select count(*)::int from occupation) as occupations from place where id = 'delft'`,
    );
    expect(rows).toEqual([{ is_restored: true, occupations: 3039 }]);
  });
});

describe('the demo world', () => {
  test('is the same for the same day, and left alone when it is there', async () => {
    const before = await contents(client);
    const filesAgain = await seed(await connect('again', 'reference'), new Date('2026-11-21T03:00:00Z'));
    expect(await contents(clients.at(-1)!)).toBe(before);
    expect(filesAgain).toEqual(files);

    expect(
      await seedDemoWorld({
        client,
        now: new Date('2027-03-01'),
        hashPassword,
        putFile: () => Promise.reject(new Error('not called')),
        renderAcknowledgement,
      }),
    ).toEqual({ isNew: false });
    expect(await contents(client)).toBe(before);
  });

  test('stands as well when row-level security binds the owner', async () => {
    const bound = await connect('bound', 'reference');
    await bound.query(`
      create role seed_owner nosuperuser nobypassrls in role instroom_lookup;
      do $$ declare t text; begin
        for t in select tablename from pg_tables where schemaname = 'public' loop execute format('alter table %I owner to seed_owner', t); end loop;
      end $$;
      set role seed_owner`);
    await seed(bound, new Date('2027-03-29T00:10:00Z'));
    await bound.query('reset role');
    const { rows } = await bound.query(
      `select count(*)::int as organisations, (select count(*)::int from account) as accounts, (select bool_and(relforcerowsecurity) from pg_class where relname = 'account') as is_forced from organisation`,
    );
    expect(rows).toEqual([{ organisations: 2, accounts: 23, is_forced: true }]);
  });

  test('takes less than three seconds', async () => {
    const fresh = await connect('timed', 'reference');
    const start = performance.now();
    await seed(fresh);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('gives each named sign-in its role, and nobody a password before accepting the invitation', async () => {
    const users = await all<{ email: string }>(
      `
      select o.name as organisation, r.key as role, u.name, a.email from app_user u
      join account a on a.id = u.account_id join role r on r.id = u.role_id join organisation o on o.id = u.organisation_id
      where a.email like '%.instroom.example' and a.password_hash = $1 and u.state = 'ACTIVE'`,
      [await hashPassword(demoPassword)],
    );
    const byEmail = (a: { email: string }, b: { email: string }) => a.email.localeCompare(b.email);
    expect(users.sort(byEmail)).toEqual(signIns.map(({ password: _, ...signIn }) => signIn).sort(byEmail));
    expect(
      await count(
        `app_user u join account a on a.id = u.account_id where (u.state = 'INVITED') <> (a.password_hash is null)`,
      ),
    ).toBe(0);
  });

  test('gives partners keys of which only the hash is kept', async () => {
    for (const { organisation, secret, permissions } of apiKeys) {
      const [key] = await all(
        `select o.name, k.permissions, k.prefix from api_key k join organisation o on o.id = k.organisation_id where key_hash = $1`,
        [createHash('sha256').update(secret).digest()],
      );
      expect(key).toEqual({ name: organisation, permissions, prefix: secret.slice(0, 14) });
    }
  });

  test('has an org-unit tree of at least three layers', async () => {
    const [tree] = await all<{ depth: number }>(`
      with recursive tree as (select id, 1 as depth from org_unit where parent_id is null and ${ofDemo} union all select u.id, depth + 1 from org_unit u join tree on tree.id = u.parent_id)
      select max(depth) as depth from tree`);
    expect(tree!.depth).toBe(4);
  });

  test('has vacancies in every state, in several towns, around Den Haag and well outside', async () => {
    const states = await all(`select state, count(*)::int from vacancy where ${ofDemo} group by 1 order by 1`);
    expect(states).toEqual([
      { state: 'ARCHIVED', count: 2 },
      { state: 'DRAFT', count: 2 },
      { state: 'PUBLISHED', count: 17 },
    ]);
    expect(await count(`vacancy where ${ofDemo} and state = 'PUBLISHED' and closing_date < $1`, [now])).toBe(1);
    const near = `select count(*)::int from vacancy v join place p on p.id = v.place_id where v.${ofDemo} and state = 'PUBLISHED'
      and sqrt(power((p.latitude - 52.07) * 111.2, 2) + power((p.longitude - 4.3) * 68.4, 2))`;
    expect((await all<{ count: number }>(`${near} < 25`))[0]!.count).toBeGreaterThanOrEqual(5);
    expect((await all<{ count: number }>(`${near} > 40`))[0]!.count).toBeGreaterThanOrEqual(5);
    expect(await count(`vacancy where ${ofDemo} and language = 'EN' and state = 'PUBLISHED'`)).toBe(1);
    expect(await count(`(select distinct kind from screening_question where ${ofDemo})`)).toBe(4);
    expect(await count(`vacancy where ${ofDemo} and employer_id is not null`)).toBe(3);
  });

  test('logs for partners what happened to each publication', async () => {
    const [log] = await all(`
      select count(*)::int = max(sequence) and min(sequence) = 1 as is_gapless,
        bool_and(occurred_at >= coalesce((select max(occurred_at) from vacancy_change e where e.organisation_id = c.organisation_id and e.sequence < c.sequence), '-infinity')) as is_in_order
      from vacancy_change c where ${ofDemo}`);
    expect(log).toEqual({ is_gapless: true, is_in_order: true });
    const last = `(select distinct on (vacancy_id) * from vacancy_change where ${ofDemo} order by vacancy_id, sequence desc) last join vacancy v on v.id = last.vacancy_id`;
    expect(
      await count(
        `${last} where (v.state = 'ARCHIVED' or v.closing_date < $1) <> (last.kind = 'CLOSED') or coalesce(v.close_reason, case when v.closing_date < $1 then 'EXPIRED' end) is distinct from last.reason`,
        [now],
      ),
    ).toBe(0);
    expect(
      await count(
        `${last} where last.kind <> 'CLOSED' and (snapshot ->> 'title', snapshot ->> 'descriptionHtml', (snapshot ->> 'places')::int) is distinct from (v.title, v.description_html, v.places::int)`,
      ),
    ).toBe(0);
    const [snapshot] = await all<{ keys: string[] }>(
      `select array(select jsonb_object_keys(snapshot) order by 1) as keys from vacancy_change where snapshot is not null limit 1`,
    );
    expect(snapshot!.keys).toContain('publishedAt');
    expect(
      await count(
        `publication p join publication_channel c on c.id = p.channel_id and kind = 'PARTNER_FEED' where not exists (select from vacancy_change x where x.vacancy_id = p.vacancy_id and x.kind = 'PUBLISHED')`,
      ),
    ).toBe(0);
  });

  test('has candidates in every stage, none under a real address', async () => {
    expect(await count(`candidate where ${ofDemo}`)).toBeGreaterThanOrEqual(80);
    expect(await count(`candidate where ${ofOther}`)).toBe(10);
    expect(await count(`candidate where email !~ '\\.example$'`)).toBe(0);
    expect(
      await count(`stage s where not exists (select from application a where a.stage_id = s.id) and s.${ofDemo}`),
    ).toBe(0);
    expect(await count(`(select distinct stage_group from stage where ${ofDemo})`)).toBe(7);
    expect(
      await count(`(select email_norm from candidate group by 1 having count(distinct organisation_id) = 2)`),
    ).toBe(1);
  });

  test('HRO-41 moves applications only through the stages of their workflow, ending where they are', async () => {
    expect(
      await count(`application_move m join application a on a.id = m.application_id join vacancy v on v.id = a.vacancy_id
      where not exists (select from workflow_stage w where w.workflow_id = v.workflow_id and w.stage_id = m.to_stage_id)`),
    ).toBe(0);
    expect(
      await count(`application a join lateral (select * from application_move m where m.application_id = a.id order by moved_at desc, id desc limit 1) last on true
      where last.to_stage_id <> a.stage_id or (last.undoes_move_id is null and last.moved_at <> a.stage_entered_at)`),
    ).toBe(0);
    expect(
      await count(
        `(select m.from_stage_id, lag(m.to_stage_id) over (partition by application_id order by moved_at, id) as previous from application_move m) x where from_stage_id is distinct from previous`,
      ),
    ).toBe(0);
    expect(
      await count(
        `application a where version <> (select count(*) from application_move m where m.application_id = a.id)`,
      ),
    ).toBe(0);
    expect(await count(`application_move where undoes_move_id is not null`)).toBe(1);
  });

  test('lets only people act who were allowed to, on weekdays, and nothing happen in the future', async () => {
    expect(
      await count(
        `application_move m join app_user u on u.id = m.moved_by_id join role r on r.id = u.role_id where not 'APPLICATIONS_MOVE' = any(r.permissions)`,
      ),
    ).toBe(0);
    expect(
      await count(
        `application_note n join app_user u on u.id = n.author_id join role r on r.id = u.role_id where not 'NOTES_WRITE' = any(r.permissions)`,
      ),
    ).toBe(0);
    expect(await count(`application_move where moved_by_id is not null and extract(isodow from moved_at) > 5`)).toBe(0);
    for (const [table, column] of [
      ['application', 'applied_at'],
      ['application_move', 'moved_at'],
      ['application_note', 'created_at'],
      ['message_attempt', 'attempted_at'],
      ['audit_entry', 'occurred_at'],
      ['vacancy', 'updated_at'],
    ]) {
      expect(await count(`${table} where ${column} > $1`, [new Date('2026-11-21')]), table).toBe(0);
    }
    expect(
      await count(
        `application a join vacancy v on v.id = a.vacancy_id where a.applied_at < v.published_at or a.applied_at > v.closed_at`,
      ),
    ).toBe(0);
  });

  test('keeps what each applicant sent, with the privacy statement of that day', async () => {
    expect(await count(`application a where not exists (select from submission s where s.application_id = a.id)`)).toBe(
      0,
    );
    expect(
      await count(`submission s join application a on a.id = s.application_id join privacy_statement p on p.organisation_id = s.organisation_id and p.version = s.consent_version
      where s.consent_text <> case a.language when 'NL' then p.text_nl else p.text_en end or p.created_at > s.consented_at`),
    ).toBe(0);
    expect(
      await count(`submission s join application a on a.id = s.application_id, screening_question q where q.vacancy_id = a.vacancy_id and q.is_required
      and not s.answers @> jsonb_build_array(jsonb_build_object('question', q.label))`),
    ).toBe(0);
    expect(await count(`(select distinct source from application where ${ofDemo})`)).toBe(3);
    expect(await count(`application where (source = 'PARTNER') <> (api_key_id is not null)`)).toBe(0);
    expect(await count(`application where reference !~ '^A-[2-9A-HJKMNP-TV-Z]{5}$'`)).toBe(0);
  });

  test('HRO-47 acknowledged every application that came from outside', async () => {
    expect(
      await count(
        `application a where (a.source = 'MANUAL') = exists (select from message m where m.application_id = a.id)`,
      ),
    ).toBe(0);
    expect(
      await all(
        `select status, count(*)::int > 1 as many, max(attempt_count) as attempts from message group by 1 order by 1`,
      ),
    ).toEqual([
      { status: 'FAILED', many: false, attempts: 2 },
      { status: 'SENT', many: true, attempts: 1 },
    ]);
    expect(
      await count(
        `message m where attempt_count <> (select count(*) from message_attempt t where t.message_id = m.id) or rfc_message_id !~ '^<[^@ ]+@[^@ ]+>$'`,
      ),
    ).toBe(0);
    expect(await count(`message_template_text where subject <> '' and body <> ''`)).toBe(24);
  });

  test('has résumés that a PDF reader opens, diacritics included', async () => {
    const documents = await all<{ storage_key: string; size_bytes: number; sha256: Buffer; last_name: string }>(
      `select d.*, c.last_name from document d join candidate c on c.id = d.candidate_id`,
    );
    expect(documents.length).toBeGreaterThan(50);
    expect(files.size).toBe(documents.length);
    for (const { storage_key, size_bytes, sha256, last_name } of documents) {
      const bytes = files.get(storage_key)!;
      expect(bytes.length).toBe(size_bytes);
      expect(createHash('sha256').update(bytes).digest()).toEqual(sha256);
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      const { text } = await extractText(pdf, { mergePages: true });
      expect(text).toContain(last_name);
      expect((await getMeta(pdf)).info.Title).toContain(last_name);
    }
  });

  test('has ids that carry their moment of making, and colours that can be read', async () => {
    for (const table of ['candidate', 'application', 'message', 'vacancy']) {
      expect(await count(`${table} where id::text !~ '^.{14}7.{4}[89ab]'`), table).toBe(0);
    }
    expect(
      await count(`application where abs(extract(epoch from uuid_extract_timestamp(id) - applied_at)) > 0.01`),
    ).toBe(0);
    for (const { primary_colour } of await all<{ primary_colour: string }>(
      "select draft #>> '{colours,brand}' as primary_colour from careers_site",
    )) {
      expect(contrastWithWhite(primary_colour)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function contrastWithWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test('an older database gives its built-in roles what this version says they may do, and leaves the others alone', async () => {
  const older = await connect('older', 'reference');
  await seed(older);
  const rights = async (key: string) =>
    (await older.query<{ permissions: string[] }>('select permissions from role where key = $1', [key])).rows;
  const before = await rights('ADMIN');
  await older.query(`update role set permissions = '{VACANCIES_VIEW}' where key = 'ADMIN'`);
  await older.query(`update role set permissions = '{VACANCIES_VIEW}', kind = 'CUSTOM' where key = 'INTERVIEWER'`);
  expect(await refreshBuiltInRoles(older)).toEqual({ changedRoles: 2 });
  expect(await rights('ADMIN')).toEqual(before);
  expect(await rights('INTERVIEWER')).toEqual([
    { permissions: ['VACANCIES_VIEW'] },
    { permissions: ['VACANCIES_VIEW'] },
  ]);
  expect(await refreshBuiltInRoles(older)).toEqual({ changedRoles: 0 });
});
