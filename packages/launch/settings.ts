import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.ts';
import { freePort, requireFreePort } from './ports.ts';

export interface Ports {
  gateway: number;
  admin: number;
  careers: number;
  mailbox: number;
  smtp: number;
}

const DEFAULT_PORTS: Ports = { gateway: 4000, admin: 3000, careers: 3001, mailbox: 4080, smtp: 4025 };

const PURPOSES: Record<keyof Ports, string> = {
  gateway: 'the gateway',
  admin: 'the console',
  careers: 'the careers site',
  mailbox: 'the page of the development mailbox',
  smtp: 'the mail server of the development mailbox',
};

/** Default ports, each moved by PORT_GATEWAY, PORT_ADMIN and so on. Throws `LaunchError` when one is taken. */
export async function settledPorts(environment: NodeJS.ProcessEnv, needed: (keyof Ports)[]): Promise<Ports> {
  const ports = { ...DEFAULT_PORTS };
  for (const name of needed) {
    const variable = `PORT_${name.toUpperCase()}`;
    const port = Number(environment[variable] ?? ports[name]);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new LaunchError(`${variable} is "${environment[variable]}"; it has to be a number from 1 to 65535.`);
    }
    await requireFreePort(port, variable, PURPOSES[name]);
    ports[name] = port;
  }
  return ports;
}

export async function freePorts(): Promise<Ports> {
  const [gateway, admin, careers, mailbox, smtp] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  return { gateway, admin, careers, mailbox, smtp };
}

const SECRETS = ['INTERNAL_SECRET', 'LINK_SECRET', 'SEALING_SECRET'] as const;
export type Secrets = Record<(typeof SECRETS)[number], string>;

/** Secrets of this installation, made once and kept readable for its owner alone; the environment has the last word. */
export function readSecrets(dataDirectory: string, environment: NodeJS.ProcessEnv): Secrets {
  const file = join(dataDirectory, 'secrets.json');
  mkdirSync(dataDirectory, { recursive: true });
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secret = (name: keyof Secrets) => kept[name] ?? randomBytes(32).toString('hex');
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, secret(name)])) as Secrets;
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  const given = SECRETS.filter((name) => environment[name]).map((name) => [name, environment[name]]);
  return { ...secrets, ...Object.fromEntries(given) };
}
