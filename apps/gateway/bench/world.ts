import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@instroom/launch/ports.ts';
import { startPostgres } from '@instroom/launch/postgres.ts';
import { PROJECT_ROOT } from '@instroom/launch/project.ts';
import { temporaryFolder } from '@instroom/launch/temporary-folder.ts';
import { Client } from 'pg';
import { addCrowd, type CrowdOrganisation, FULL_BOARD } from '../testing/crowd.ts';

const DATABASE = 'bench';
const SIZE = {
  organisations: 10,
  users: 10,
  employers: 40,
  vacancies: 1_000,
  published: 400,
  candidates: 5_000,
  applications: 10_000,
  fullBoards: 40,
  hasHistory: false,
};

export interface World {
  ownerUrl: string;
  appUrl: string;
  /** The id of the database server's first process. */
  postmaster: number;
  postgresVersion: string;
  organisations: CrowdOrganisation[];
  /** The vacancies with a full board, by organisation. */
  fullBoards: Map<string, string[]>;
  destroy(): Promise<void>;
}

/** A database of its own with 10,000 vacancies, 100,000 applications, 50,000 candidates and 250,000 messages. */
export async function createWorld(): Promise<World> {
  const folder = await temporaryFolder();
  const postgres = await startPostgres({
    dataDirectory: join(folder, 'postgres'),
    port: await freePort(),
    durable: false,
  });
  const destroy = async () => {
    await postgres.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await postgres.createDatabase(DATABASE);
    const [ownerUrl, appUrl] = [postgres.ownerUrl(DATABASE), postgres.appUrl(DATABASE)];
    await setUp(ownerUrl);
    const filled = await fill(ownerUrl);
    const postmaster = Number(
      readFileSync(join(postgres.dataDirectory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    return { ownerUrl, appUrl, postmaster, ...filled, destroy };
  } catch (error) {
    await destroy();
    throw error;
  }
}

/** Tables and reference data, by the gateway's own set-up. */
async function setUp(ownerUrl: string): Promise<void> {
  const module = new URL('../dist/setup.js', import.meta.url).href;
  const script = `const { setUpDatabase } = await import(${JSON.stringify(module)}); await setUpDatabase(${JSON.stringify(ownerUrl)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error('The tables could not be made.');
}

async function fill(ownerUrl: string): Promise<Pick<World, 'organisations' | 'fullBoards' | 'postgresVersion'>> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const organisations = await addCrowd(client, 'bench', SIZE);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ organisation: string; vacancies: string[] }>(
      `select organisation_id as organisation, array_agg(vacancy_id) as vacancies
       from (select organisation_id, vacancy_id from application group by 1, 2 having count(*) = ${FULL_BOARD} order by 2) full_board group by 1`,
    );
    const { rows: versions } = await client.query<{ version: string }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version`,
    );
    return {
      organisations,
      fullBoards: new Map(rows.map(({ organisation, vacancies }) => [organisation, vacancies])),
      postgresVersion: versions[0]?.version ?? '',
    };
  } finally {
    await client.end();
  }
}
