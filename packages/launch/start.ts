import { LaunchError } from './launch-error.ts';
import { launchProduct, type Product } from './product.ts';
import { say, table } from './progress.ts';

const PASSWORD = 'Instroom-demo-1!';
const SIGN_INS = [
  ['Administrator', 'admin@demo.instroom.example'],
  ['Recruiter', 'recruiter@demo.instroom.example'],
  ['Hiring manager', 'hiringmanager@demo.instroom.example'],
  ['Selection committee', 'committee@demo.instroom.example'],
  ['Interviewer', 'interviewer@demo.instroom.example'],
  ['Account manager', 'accountmanager@demo.instroom.example'],
  ['Employer contact', 'employer@demo.instroom.example'],
  ['Recruiter, second organisation', 'recruiter@other.instroom.example'],
  ['Administrator, second organisation', 'admin@other.instroom.example'],
];

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());
process.on('disconnect', () => interruption.abort());

let product: Product | undefined;
try {
  product = await launchProduct({
    dataDirectory: process.env.INSTROOM_DATA ?? '.data',
    ports: 'default',
    isVerbose: process.argv.includes('--verbose'),
    signal: interruption.signal,
    onProgress: say,
  });
  welcome(product);
  const paragraph = await Promise.race([product.broken, interrupted()]);
  if (paragraph) throw new LaunchError(paragraph);
} catch (error) {
  if (!interruption.signal.aborted) {
    console.error(`\n${error instanceof LaunchError ? error.message : String((error as Error).stack)}`);
    process.exitCode = 1;
  }
}
if (product) say('Stopping …');
await product?.stop();
if (product) say('Stopped.');
process.channel?.unref();

function interrupted(): Promise<undefined> {
  const { signal } = interruption;
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined));
  });
}

function welcome({ urls, logDirectory }: Product): void {
  const addresses = [
    ['Console', urls.admin],
    ['Careers site', urls.careers],
    ['Gateway', `${urls.gateway}/graphql`],
    ['Mailbox', urls.mailbox ?? 'not started: SMTP_URL names a mail server'],
  ];
  say('Instroom is ready.');
  console.log(`
${table(addresses)}

  Sign-ins of the demo data; the password is ${PASSWORD} for all.
${table(SIGN_INS)}

  Logs are in ${logDirectory}. Ctrl-C stops everything and keeps the data.
`);
}
