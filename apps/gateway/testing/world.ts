import { createTestDatabase } from '@instroom/launch/testing-database.ts';
import { type Mailbox, startMailbox } from '@instroom/launch/mailbox/mailbox.ts';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { AddressInfo } from 'node:net';
import { createGateway, type RunningGateway } from '../app.ts';
import type { BuiltInRoleKey } from '../modules/access/access.permissions.ts';
import { createLog } from '../platform/logging.ts';
import { testEnv } from './settings.ts';

export type Answer = {
  status: number;
  // Tests look into answers of any shape; what they find there is what they assert.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; fields?: { path: string; sentence: string }[] } & Record<string, unknown>;
  }[];
  extensions?: Record<string, unknown>;
  /** The first error's code, for short assertions. */
  code: string | undefined;
};

/** Somebody who talks to the gateway over HTTP, as the apps and partners do. */
export type Person = {
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  cookie: string;
};

export type World = {
  gateway: RunningGateway;
  url: string;
  mailbox: Mailbox;
  /** Signed in to the demo organisation in this role. */
  as(role: 'ADMIN' | Lowercase<string> | BuiltInRoleKey): Promise<Person>;
  /** Signed in to the other organisation. */
  asOther(role: 'RECRUITER' | 'ADMIN'): Promise<Person>;
  visitor(): Person;
  /** Whoever this session belongs to. */
  signedInBy(session: string): Person;
  partner(key?: string): Person;
  /** Makes a document one of those that strangers may send. */
  trust(query: string): void;
  /** Straight to the database, as its owner. */
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Stops the gateway as a kill would leave it and starts another on the same database. */
  restart(options?: WorldOptions): Promise<void>;
  close(): Promise<void>;
};

export type WorldOptions = { runJobs?: boolean; settings?: Record<string, string> };

export const PARTNER_KEY = 'insk_demo_partner_0123456789abcdef0123456789abcdef';
export const OTHER_PARTNER_KEY = 'insk_other_partner_0123456789abcdef0123456789abcdef';

const addresses: Record<string, string> = {
  ADMIN: 'admin',
  RECRUITER: 'recruiter',
  HIRING_MANAGER: 'hiringmanager',
  COMMITTEE_MEMBER: 'committee',
  INTERVIEWER: 'interviewer',
  ACCOUNT_MANAGER: 'accountmanager',
  EMPLOYER_CONTACT: 'employer',
};

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }';

/** A whole gateway on its own copy of the demo world, with a real mail server behind it. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const database = await createTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'instroom-world-'));
  const mailbox = await startMailbox({ smtpPort: 0, webPort: 0, directory: join(directory, 'mail') });
  const owner = new Pool({ connectionString: database.ownerUrl, max: 2 });
  // Dropping the database ends what is still open.
  owner.on('connect', (client) => void client.on('error', () => undefined));
  owner.on('error', () => undefined);
  const trusted = new Map<string, string>();
  const signedIn = new Map<string, Promise<Person>>();

  async function start({ runJobs = false, settings = {} }: WorldOptions): Promise<RunningGateway> {
    const env = testEnv(database, {
      FILES_DIRECTORY: join(directory, 'files'),
      SMTP_URL: mailbox.smtpUrl,
      RUN_JOBS: String(runJobs),
      ...settings,
    });
    const running = await createGateway(env, createLog(env.LOG_LEVEL), { trusted });
    await running.http.listen({ port: 0, host: '127.0.0.1' });
    return running;
  }

  function person(headers: Record<string, string>): Person {
    return {
      cookie: headers['cookie'] ?? '',
      async ask(query, variables = {}, more = {}) {
        const sha256Hash = createHash('sha256').update(query).digest('hex');
        trusted.set(sha256Hash, query);
        const isFreeForm = 'authorization' in headers;
        const body = isFreeForm
          ? { query, variables }
          : { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
        const response = await fetch(`${world.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers, ...more },
          body: JSON.stringify(body),
        });
        const answer = (await response.json()) as Omit<Answer, 'status' | 'code'>;
        return { ...answer, status: response.status, code: answer.errors?.[0]?.extensions.code };
      },
    };
  }

  async function signIn(email: string): Promise<Person> {
    trusted.set(createHash('sha256').update(SIGN_IN).digest('hex'), SIGN_IN);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        variables: { input: { email, password: 'Instroom-demo-1!' } },
        extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(SIGN_IN).digest('hex') } },
      }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (!cookie) throw new Error(`${email} could not sign in: ${await response.text()}`);
    return person({ cookie });
  }

  function signInOnce(email: string): Promise<Person> {
    const known = signedIn.get(email) ?? signIn(email);
    signedIn.set(email, known);
    return known;
  }

  const world: World = {
    gateway: await start(options),
    get url() {
      return `http://127.0.0.1:${(world.gateway.http.server.address() as AddressInfo).port}`;
    },
    mailbox,
    as: (role) => signInOnce(`${addresses[role.toUpperCase()]}@demo.instroom.example`),
    asOther: (role) => signInOnce(`${addresses[role]}@other.instroom.example`),
    visitor: () => person({}),
    signedInBy: (session) => person({ cookie: `instroom_session=${session}` }),
    trust: (query) => void trusted.set(createHash('sha256').update(query).digest('hex'), query),
    partner: (key = PARTNER_KEY) => person({ authorization: `Bearer ${key}` }),
    async sql<Row extends object>(text: string, values: unknown[] = []) {
      return (await owner.query<Row>(text, values)).rows;
    },
    async restart(next = options) {
      await world.gateway.stop();
      world.gateway = await start(next);
    },
    async close() {
      await world.gateway.stop();
      await mailbox.stop();
      await owner.end();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return world;
}
