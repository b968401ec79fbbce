import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { startServer } from './servers/child.ts';
import type { World } from './world.ts';

const RECIPIENTS = 10_000;

export interface BulkSend {
  perSecond: number;
  /** The most memory that the gateway had meanwhile. */
  peakMegabytes: number;
  proofSeconds: number;
  /** From handing in an application in the middle until its acknowledgement was with the mail server. */
  acknowledgementSeconds: number;
}

/** One organisation writes to all its 10,000 applicants, through the real queue, to a mail server that takes everything. */
export async function measureBulk({ ownerUrl, appUrl, organisations }: World): Promise<BulkSend> {
  const [organisation, other] = organisations as [World['organisations'][number], World['organisations'][number]];
  const arrived = new Set<string>();
  const smtp = await startSmtp((address) => arrived.add(address));
  const database = new Client({ connectionString: ownerUrl });
  await database.connect();
  await addSubmissions(database, organisation.id);
  await database.query('update screening_question set is_required = false where organisation_id = $1', [other.id]);
  const { rows } = await database.query<{ id: string }>(
    `select p.vacancy_id as id from publication p join publication_channel c on c.id = p.channel_id and c.kind = 'PARTNER_FEED'
     where p.organisation_id = $1 and p.ended_at is null limit 1`,
    [other.id],
  );
  const server = await startServer('gateway.ts', {
    databaseUrl: appUrl,
    isIsolated: true,
    documents: {},
    smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
  });
  const ask = async <Data>(headers: Record<string, string>, query: string, variables: object): Promise<Data> => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: object[] };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const session = { cookie: `instroom_session=${organisation.session}` };
  try {
    const startedAt = performance.now();
    await ask(session, 'query ($plan: BulkPlanInput!) { proofRun(plan: $plan) { isReady count } }', { plan });
    const proofSeconds = (performance.now() - startedAt) / 1000;
    await ask(session, 'mutation ($input: StartBulkActionInput!) { startBulkAction(input: $input) { id } }', {
      input: { plan, name: 'Ten thousand', expectedCount: RECIPIENTS },
    });
    const until = async (count: number) => {
      while (arrived.size < count) await sleep(20);
      return performance.now();
    };
    const first = await until(1);
    await until(RECIPIENTS / 2);
    const asked = performance.now();
    const address = 'in.the.middle@mail.example';
    await ask({ authorization: `Bearer ${other.apiKey}` }, DELIVER, { input: deliveryFor(rows[0]!.id, address) });
    while (!arrived.has(address)) await sleep(10);
    const acknowledgementSeconds = (performance.now() - asked) / 1000;
    const last = await until(RECIPIENTS + 1);
    return {
      perSecond: RECIPIENTS / ((last - first) / 1000),
      peakMegabytes: peakOf(server.pid),
      proofSeconds,
      acknowledgementSeconds,
    };
  } finally {
    await server.stop();
    await database.end();
    await new Promise<void>((done) => smtp.close(done));
  }
}

const plan = {
  kind: 'MESSAGE',
  selection: { filter: {} },
  mail: {
    subject: 'About {{vacancy.title}}',
    body: '<p>Dear {{candidate.name}}</p><p>Thank you for applying on {{application.date}}.</p>',
    language: 'EN',
    hasSignature: false,
    cc: [],
    bcc: [],
    fileIds: [],
    documentIds: [],
  },
};

const DELIVER = 'mutation ($input: DeliverApplicationInput!) { deliverApplication(input: $input) { applicationId } }';

function deliveryFor(vacancyId: string, email: string) {
  const application = { firstName: 'Anna', lastName: 'de Vries', email, language: 'NL', consentVersion: 1 };
  return { vacancyId, idempotencyKey: email, application };
}

/** The crowd has applications only: here each gets what was sent in, with an address of its own. */
async function addSubmissions(database: Client, organisationId: string): Promise<void> {
  await database.query(
    `insert into submission (organisation_id, application_id, submitted_at, first_name, last_name, email, answers, consent_text, consent_version, consented_at)
     select a.organisation_id, a.id, a.applied_at, 'Anna', 'de Vries', a.id || '@mail.example', '[]', 'Yes', 1, a.applied_at
     from application a where a.organisation_id = $1`,
    [organisationId],
  );
  await database.query('update organisation set message_hold_minutes = 0 where id = $1', [organisationId]);
  await database.query('vacuum analyze submission');
}

async function startSmtp(onMail: (address: string) => void): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      stream.resume();
      stream.on('end', () => {
        for (const { address } of envelope.rcptTo) onMail(address);
        done();
      });
    },
  });
  // The gateway that ends drops its lines.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return server;
}

function peakOf(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
