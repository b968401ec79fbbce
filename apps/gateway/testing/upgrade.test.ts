import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { freePort } from '@instroom/launch/ports.ts';
import { type Postgres, startPostgres } from '@instroom/launch/postgres.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrationsList } from '../migrations/migrations.ts';
import { entities } from '../modules.ts';
import { setUpDatabase } from '../setup.ts';

let postgres: Postgres;
let client: pg.Client;

beforeAll(async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'instroom-upgrade-test-'));
  postgres = await startPostgres({ dataDirectory, port: await freePort(), durable: false });
  await postgres.createDatabase('installation');
  client = new pg.Client({ connectionString: postgres.ownerUrl('installation') });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await postgres.destroy();
});

/** As the first release left a database. */
async function firstRelease(): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: postgres.ownerUrl('installation'),
    entities,
    extensions: [Migrator],
    logger: () => undefined,
    migrations: { migrationsList: migrationsList.slice(0, 1), snapshot: false, allOrNothing: true },
  });
  await orm.migrator.up();
  await orm.close();
}

test('an installation of the first release keeps its organisations, templates and sites', async () => {
  await firstRelease();
  await client.query(`
    insert into organisation (name, slug, sender_name, sender_address)
      select 'Organisation ' || n, 'organisation-' || n, 'Jobs', 'jobs@example.test' from generate_series(1, 2) n;
    insert into message_template (organisation_id, kind, name, language, subject, body)
      select id, 'ACKNOWLEDGEMENT', language, language, 'Subject in ' || language, '<p>Body</p>'
      from organisation, unnest(array['NL', 'EN']) language;
    insert into careers_site (organisation_id, slug, introduction_nl, introduction_en, primary_colour, languages)
      select id, slug, 'Welkom', 'Welcome', '#0b6e69', '{NL,EN}' from organisation;`);

  await setUpDatabase(postgres.ownerUrl('installation'));

  const { rows: templates } = await client.query(
    `select o.slug, array_agg(t.subject order by t.language) as subjects
     from organisation o join message_template_text t on t.template_id = o.default_acknowledgement_id group by 1 order by 1`,
  );
  const subjects = ['Subject in EN', 'Subject in NL'];
  expect(templates).toEqual([
    { slug: 'organisation-1', subjects },
    { slug: 'organisation-2', subjects },
  ]);
  const { rows: sites } = await client.query(
    `select s.slug, v.configuration #>> '{introductionHtml,nl}' as introduction, v.configuration #>> '{colours,brand}' as brand
     from careers_site s join careers_site_version v on v.careers_site_id = s.id and v.number = s.published_number order by 1`,
  );
  const looks = { introduction: '<p>Welkom</p>', brand: '#0b6e69' };
  expect(sites).toEqual([
    { slug: 'organisation-1', ...looks },
    { slug: 'organisation-2', ...looks },
  ]);
  await setUpDatabase(postgres.ownerUrl('installation'));
});
