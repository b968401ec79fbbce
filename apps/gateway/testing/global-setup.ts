import 'reflect-metadata';
import { testingDatabase } from '@instroom/launch/testing-database.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo, setUpDatabase } from '../setup.ts';
import { testEnv, WORLD_DAY } from './settings.ts';

/** One PostgreSQL for all test files; each file gets a copy of the seeded demo world. */
export const setup = testingDatabase(async (database) => {
  await setUpDatabase(database.ownerUrl);
  await seedDemo(
    database.ownerUrl,
    testEnv(database, { FILES_DIRECTORY: join(tmpdir(), 'instroom-test-seed-files') }),
    WORLD_DAY,
  );
});
