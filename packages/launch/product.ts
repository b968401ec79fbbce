import { join, resolve } from 'node:path';
import { buildProduct } from './build.ts';
import { startChild, type Child } from './child.ts';
import { startMailbox, type Mailbox } from './mailbox/mailbox.ts';
import { freePort } from './ports.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { PROJECT_ROOT, startParameters } from './project.ts';
import { freePorts, readSecrets, settledPorts, type Ports } from './settings.ts';

const READY_PATIENCE_MS = 60_000;
const DATABASE = 'instroom';

export interface ProductOptions {
  /** Database, mails, files, secrets and logs. */
  dataDirectory: string;
  /** `default` reads PORT_GATEWAY and the like; `free` takes any, so that several products run side by side. */
  ports: 'default' | 'free';
  /** Settings of the person who starts it; DATABASE_URL with DATABASE_OWNER_URL, and SMTP_URL, replace the embedded parts. */
  environment?: NodeJS.ProcessEnv;
  /** False for a throw-away product: the database does not wait for the disk. */
  isDurable?: boolean;
  isVerbose?: boolean;
  /** Ends a start that is under way. */
  signal?: AbortSignal;
  onProgress?: (sentence: string) => void;
}

export interface Product {
  urls: { gateway: string; admin: string; careers: string; mailbox: string | undefined };
  /** Absent when SMTP_URL names a mail server. */
  mailbox: Mailbox | undefined;
  /** Absent when DATABASE_URL names a database. */
  postgres: Postgres | undefined;
  /** Connection string of the owner, for tests that look behind the gateway. */
  databaseOwnerUrl: string;
  logDirectory: string;
  /** Resolves with a paragraph when any part ends by itself. */
  broken: Promise<string>;
  /** Stops everything, last started first. */
  stop(): Promise<void>;
}

/** Builds and starts the whole product. Throws `LaunchError`, and leaves nothing running when it does. */
export async function launchProduct(options: ProductOptions): Promise<Product> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let last = stops.pop(); last; last = stops.pop()) await last();
  };
  try {
    const parts = await startParts(options, stops);
    return { ...parts, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(options: ProductOptions, stops: (() => Promise<void>)[]): Promise<Omit<Product, 'stop'>> {
  const { environment = process.env, signal, isVerbose = false, onProgress = () => undefined } = options;
  const dataDirectory = resolve(options.dataDirectory);
  const logDirectory = join(dataDirectory, 'logs');
  const secrets = readSecrets(dataDirectory, environment);
  const ports =
    options.ports === 'free' ? await freePorts() : await settledPorts(environment, neededPorts(environment));

  const building = timed(buildProduct(logDirectory, signal));
  // A failing build is reported where it is awaited, after the parts that start meanwhile.
  building.catch(() => undefined);
  onProgress('Building gateway, console and careers site …');
  const postgres = hasOwnDatabase(environment)
    ? undefined
    : await startDatabase(dataDirectory, options.isDurable ?? true, stops);
  if (postgres) onProgress(`PostgreSQL runs; its data is in ${postgres.dataDirectory}.`);
  const answersPort = environment.INBOUND_MAIL_PORT ? Number(environment.INBOUND_MAIL_PORT) : await freePort();
  const mailbox = environment.SMTP_URL ? undefined : await startMail(dataDirectory, ports, answersPort, stops);
  onProgress(`Built in ${await building}.`);

  const urls = {
    gateway: `http://localhost:${ports.gateway}`,
    admin: `http://localhost:${ports.admin}`,
    careers: `http://localhost:${ports.careers}`,
    mailbox: mailbox?.url,
  };
  const shared: NodeJS.ProcessEnv = {
    ...withoutSecrets(environment),
    NODE_ENV: 'production',
    INTERNAL_SECRET: secrets.INTERNAL_SECRET,
    GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    PUBLIC_GATEWAY_URL: environment.PUBLIC_GATEWAY_URL ?? urls.gateway,
    PUBLIC_ADMIN_URL: environment.PUBLIC_ADMIN_URL ?? urls.admin,
    PUBLIC_CAREERS_URL: environment.PUBLIC_CAREERS_URL ?? urls.careers,
  };
  const gatewaySettings: NodeJS.ProcessEnv = {
    ...shared,
    PORT: String(ports.gateway),
    DATABASE_URL: postgres?.appUrl(DATABASE) ?? environment.DATABASE_URL,
    SMTP_URL: mailbox?.smtpUrl ?? environment.SMTP_URL,
    MAIL_SENDER_ADDRESS: environment.MAIL_SENDER_ADDRESS ?? 'noreply@instroom.example',
    MAIL_SPF_INCLUDE: environment.MAIL_SPF_INCLUDE ?? 'spf.instroom.example',
    ...(mailbox
      ? {
          INBOUND_MAIL_DOMAIN: environment.INBOUND_MAIL_DOMAIN ?? 'in.instroom.example',
          INBOUND_MAIL_PORT: String(answersPort),
        }
      : {}),
    LINK_SECRET: secrets.LINK_SECRET,
    SEALING_SECRET: secrets.SEALING_SECRET,
    DEMO: environment.DEMO ?? 'true',
    FILES_DIRECTORY: environment.FILES_DIRECTORY ?? join(dataDirectory, 'files'),
  };
  const databaseOwnerUrl = postgres?.ownerUrl(DATABASE) ?? environment.DATABASE_OWNER_URL ?? '';
  const gatewayFolder = join(PROJECT_ROOT, 'apps', 'gateway');
  const start = (name: string, folder: string, parameters: string[], settings: NodeJS.ProcessEnv): Child => {
    signal?.throwIfAborted();
    const child = startChild({ name, folder, parameters, environment: settings, logDirectory, isVerbose });
    stops.push(() => child.stop());
    return child;
  };

  const setUp = start('set-up', gatewayFolder, ['dist/setup.js'], {
    ...gatewaySettings,
    DATABASE_OWNER_URL: databaseOwnerUrl,
  });
  signal?.addEventListener('abort', () => void setUp.stop());
  onProgress(`The database is up to date and has data (${await timed(setUp.succeeds())}).`);

  const gateway = start('gateway', gatewayFolder, ['dist/main.js'], gatewaySettings);
  await gateway.answersAt(`${urls.gateway}/ready`, READY_PATIENCE_MS, signal);
  onProgress('The gateway is ready.');

  const apps = (['admin', 'careers'] as const).map((app) => {
    const folder = join(PROJECT_ROOT, 'apps', app);
    return start(app, folder, startParameters(folder), { ...shared, PORT: String(ports[app]) });
  });
  await Promise.all(
    apps.map((app) => app.answersAt(`${urls[app.name as 'admin' | 'careers']}/live`, READY_PATIENCE_MS, signal)),
  );
  onProgress('Console and careers site are ready.');

  const databaseEnded = postgres?.exited.then(() => `PostgreSQL ended. Its log: ${postgres.logFile}`);
  const broken = Promise.race([gateway, ...apps].map((child) => child.ended).concat(databaseEnded ?? []));
  return { urls, mailbox, postgres, databaseOwnerUrl, logDirectory, broken };
}

function hasOwnDatabase(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment.DATABASE_URL && environment.DATABASE_OWNER_URL);
}

function neededPorts(environment: NodeJS.ProcessEnv): (keyof Ports)[] {
  return environment.SMTP_URL ? ['gateway', 'admin', 'careers'] : ['gateway', 'admin', 'careers', 'mailbox', 'smtp'];
}

/** The apps know neither the database nor the mail server, and the gateway does not know the owner. */
function withoutSecrets(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_OWNER_URL, SMTP_URL, LINK_SECRET, SEALING_SECRET, NODE_CHANNEL_FD, ...rest } =
    environment;
  return rest;
}

async function startDatabase(
  dataDirectory: string,
  durable: boolean,
  stops: (() => Promise<void>)[],
): Promise<Postgres> {
  const postgres = await startPostgres({
    dataDirectory: join(dataDirectory, 'postgres'),
    port: await freePort(),
    durable,
  });
  stops.push(() => postgres.stop());
  await postgres.createDatabase(DATABASE);
  return postgres;
}

async function startMail(
  dataDirectory: string,
  ports: Ports,
  answersPort: number,
  stops: (() => Promise<void>)[],
): Promise<Mailbox> {
  const mailbox = await startMailbox({
    smtpPort: ports.smtp,
    webPort: ports.mailbox,
    answersPort,
    directory: join(dataDirectory, 'mails'),
  });
  stops.push(() => mailbox.stop());
  return mailbox;
}

async function timed(work: Promise<unknown>): Promise<string> {
  const start = Date.now();
  await work;
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
