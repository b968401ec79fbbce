import { readSettings } from './child.ts';

/** The gateway as it is built, with everything on: sign-in by cookie, marks, row-level security. */
const { databaseUrl, documents, smtpUrl } = readSettings();
const built = <Module>(file: string): Promise<Module> =>
  import(new URL(`../../dist/${file}`, import.meta.url).href) as Promise<Module>;
const { createGateway } = await built<typeof import('../../app.ts')>('app.js');
const { readEnv } = await built<typeof import('../../env.ts')>('env.js');
const { createLog } = await built<typeof import('../../platform/logging.ts')>('platform/logging.js');

const env = readEnv({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  SMTP_URL: smtpUrl ?? 'smtp://127.0.0.1:1',
  SEALING_SECRET: 'seals-nothing-here'.repeat(3),
  LINK_SECRET: 'signs-nothing-here'.repeat(3),
  INTERNAL_SECRET: 'proves-nothing-here'.repeat(3),
  RUN_JOBS: String(smtpUrl !== undefined),
});
const { http } = await createGateway(env, createLog('warn'), { trusted: new Map(Object.entries(documents)) });
process.on('disconnect', () => process.exit(0));
const address = await http.listen({ port: 0, host: '127.0.0.1' });
process.send?.(Number(new URL(address).port));
