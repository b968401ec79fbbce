import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createGateway } from '../app.ts';
import { readEnv } from '../env.ts';
import { foundOrganisation } from '../modules/access/access.founding.service.ts';
import { openInvitation } from '../modules/access/access.invitations.service.ts';
import { newOrganisationRules } from '../modules/access/access.sign-up.service.ts';
import { Context } from '../platform/context.ts';
import { DomainError } from '../platform/errors.ts';
import { checked } from '../platform/input.ts';
import { createLog } from '../platform/logging.ts';

const USAGE =
  'Usage: npm run organisation -w @instroom/gateway -- create --name "Gemeente Waterrijk" --email beheer@waterrijk.nl [--person "Sanne Bakker"] [--language nl|en]';

/** Makes an organisation on this installation and prints the link with which its administrator begins. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    person: { type: 'string' },
    language: { type: 'string', default: 'nl' },
  },
});
if (positionals[0] !== 'create' || !values.name || !values.email) {
  console.error(USAGE);
  process.exit(1);
}

const env = { ...readEnv(), RUN_JOBS: false };
const { gateway, stop } = await createGateway(env, createLog('error'));
try {
  const fresh = checked(newOrganisationRules, {
    organisationName: values.name,
    name: values.person ?? values.email.split('@')[0],
    email: values.email,
    language: values.language.toUpperCase(),
  });
  const context = new Context(
    gateway,
    { kind: 'VISITOR' },
    { requestId: 'command', language: fresh.language, address: 'command' },
  );
  let link = '';
  await foundOrganisation(context, 'createOrganisation', fresh, 'INVITED', async (inside, step, { userId }) => {
    link = (await openInvitation(inside, step, { userId, kind: 'STAFF' })).url;
  });
  console.log(`${fresh.organisationName} is there. ${fresh.email} begins here, within 48 hours:\n\n  ${link}\n`);
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error([error.message, ...error.fields.map(({ path, sentence }) => `  ${path}: ${sentence.en}`)].join('\n'));
  process.exitCode = 1;
} finally {
  await stop();
}
