import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { rmSync } from 'node:fs';
import { freePort } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEMPLATE = 'instroom_template';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection strings with `DATABASE` in the place of the name. */
    testServer: { ownerUrl: string; appUrl: string };
  }
}

export interface TestDatabase {
  name: string;
  /** As the owner of the tables. */
  ownerUrl: string;
  /** As the gateway: bound by row-level security. */
  appUrl: string;
  /** Ends the connections that are left and deletes the database. */
  drop(): Promise<void>;
}

/**
 * Makes the `setup` of a vitest globalSetup file: one PostgreSQL that does not wait for the disk, and in it the template
 * that `migrate` fills once and every test file copies. `migrate` has to close its connections.
 */
export function testingDatabase(migrate: (template: { ownerUrl: string; appUrl: string }) => Promise<void>) {
  return async function setup(project: TestProject): Promise<() => Promise<void>> {
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
      await postgres.createDatabase(TEMPLATE);
      await migrate({ ownerUrl: postgres.ownerUrl(TEMPLATE), appUrl: postgres.appUrl(TEMPLATE) });
    } catch (error) {
      await destroy();
      throw error;
    }
    project.provide('testServer', { ownerUrl: postgres.ownerUrl('DATABASE'), appUrl: postgres.appUrl('DATABASE') });
    return destroy;
  };
}

/** A fresh copy of the migrated template, for one test file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = (pattern: string, database: string) => pattern.replace(/DATABASE$/, database);

  async function asOwner(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: url(server.ownerUrl, 'postgres') });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  await asOwner(`create database ${name} template ${TEMPLATE}`);
  return {
    name,
    ownerUrl: url(server.ownerUrl, name),
    appUrl: url(server.appUrl, name),
    drop: () => asOwner(`drop database if exists ${name} with (force)`),
  };
}
