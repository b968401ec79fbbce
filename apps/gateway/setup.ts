import 'reflect-metadata';
import { compileProductMail } from '@instroom/emails';
import { Client } from 'pg';
import { type Env, readEnv } from './env.ts';
import { hashPassword } from './modules/access/access.passwords.ts';
import { entities, jobs, timers } from './modules.ts';
import { migrate } from './platform/database/orm.ts';
import { createFileStore } from './platform/files/file-store.ts';
import { setUpJobs } from './platform/jobs/jobs.ts';
import { tagOf } from './platform/language.ts';
import { refreshBuiltInRoles } from './seed/built-in-roles.ts';
import { importReferenceData } from './seed/reference-data.ts';
import { seedDemoWorld } from './seed/demo/world.ts';

/** Brings an empty or older database up to date. Runs as its owner; running it again changes nothing. */
export async function setUpDatabase(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, entities);
  await setUpJobs(ownerUrl, jobs, timers);
  await withClient(ownerUrl, importReferenceData);
  await withClient(ownerUrl, refreshBuiltInRoles);
}

/** Fills an empty database with the demo organisations. */
export async function seedDemo(ownerUrl: string, env: Env, now: Date): Promise<void> {
  const files = createFileStore(env);
  await withClient(ownerUrl, (client) =>
    seedDemoWorld({
      client,
      now,
      hashPassword,
      putFile: (key, bytes) => files.put(key, bytes),
      async renderAcknowledgement({
        language,
        candidate,
        vacancyTitle,
        closingDate,
        organisationName,
        primaryColour,
        reference,
        appliedAt,
      }) {
        const mail = await compileProductMail('messaging-acknowledgement', {
          language: tagOf(language),
          brand: { organisationName, primaryColour },
        });
        return mail.render({
          candidate: {
            firstName: candidate.firstName,
            lastName: candidate.lastName,
            name: `${candidate.firstName} ${candidate.lastName}`,
            email: 'demo@mail.example',
            phone: null,
          },
          vacancy: {
            title: vacancyTitle,
            place: null,
            url: env.PUBLIC_CAREERS_URL,
            closingDate,
            salaryMin: null,
            salaryMax: null,
            salaryPeriod: null,
          },
          organisation: { name: organisationName, url: env.PUBLIC_CAREERS_URL },
          application: { reference, date: appliedAt.toISOString() },
        });
      },
    }),
  );
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

if (import.meta.filename === process.argv[1]) {
  const env = readEnv();
  if (!env.DATABASE_OWNER_URL)
    throw new Error('DATABASE_OWNER_URL is missing: set-up runs as the owner of the database.');
  await setUpDatabase(env.DATABASE_OWNER_URL);
  if (env.DEMO) await seedDemo(env.DATABASE_OWNER_URL, env, new Date());
}
