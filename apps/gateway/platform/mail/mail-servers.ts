import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Env } from '../../env.ts';

export const mailSecurities = ['TLS', 'STARTTLS', 'NONE'] as const;
export type MailSecurity = (typeof mailSecurities)[number];

/** A mail server of an organisation itself. `version` changes with its settings. */
export type MailServer = {
  id: string;
  version: number;
  host: string;
  port: number;
  security: MailSecurity;
  login: { username: string; password: string } | null;
};

/** What is wrong with a mail server, found out by trying. */
export const mailServerProblems = [
  'UNKNOWN_HOST',
  'PRIVATE_HOST',
  'UNREACHABLE',
  'TIMEOUT',
  'NOT_SECURE',
  'CERTIFICATE',
  'LOGIN',
  'LOGIN_NEEDED',
  'SENDER_REFUSED',
  'RECIPIENT_REFUSED',
  'OTHER',
] as const;
export type MailServerProblem = (typeof mailServerProblems)[number];

/** The ports that mail servers listen on for mail to be sent on. */
export const MAIL_PORTS = [25, 465, 587, 2525];

const CONNECTION = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  disableFileAccess: true,
  disableUrlAccess: true,
};

export class MailServerError extends Error {
  readonly problem: MailServerProblem;
  constructor(problem: MailServerProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * How to connect to a server whose name somebody typed: never to a machine of our own network, and to the very
 * address that was looked at, so that the name cannot change its meaning in between.
 */
export async function connectionTo(env: Pick<Env, 'NODE_ENV' | 'DEMO'>, server: Omit<MailServer, 'id' | 'version'>) {
  const { host, port, security, login } = server;
  const addresses = await lookup(host, { all: true }).catch(() => []);
  const [found] = addresses;
  if (!found) throw new MailServerError('UNKNOWN_HOST');
  const mayBePrivate = env.DEMO || env.NODE_ENV !== 'production';
  if (!mayBePrivate && addresses.some(({ address }) => isPrivate(address))) throw new MailServerError('PRIVATE_HOST');
  return {
    ...CONNECTION,
    host: found.address,
    port,
    secure: security === 'TLS',
    requireTLS: security === 'STARTTLS',
    ignoreTLS: security === 'NONE',
    ...(isIP(host) ? {} : { tls: { servername: host } }),
    ...(login ? { auth: { user: login.username, pass: login.password } } : {}),
  };
}

export function connectionToOurs(url: string) {
  return { ...CONNECTION, url };
}

const notPublic = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  notPublic.addSubnet(network, bits, 'ipv6');

export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ? notPublic.check(mapped, 'ipv4') : notPublic.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** What an error of the SMTP client means for whoever set the server up. */
export function problemOf(error: unknown): MailServerProblem {
  if (error instanceof MailServerError) return error.problem;
  const { code = '', command = '', message = '', responseCode } = error as SmtpError;
  if (code === 'EAUTH') return 'LOGIN';
  if (responseCode === 530 || /authentication required/i.test(message)) return 'LOGIN_NEEDED';
  if (/certificate|self-signed|altnames|unable to verify/i.test(message)) return 'CERTIFICATE';
  if (code === 'ETLS' || /wrong version number|ssl routines|starttls/i.test(message)) return 'NOT_SECURE';
  if (code === 'EDNS' || /ENOTFOUND/.test(message)) return 'UNKNOWN_HOST';
  if (/^MAIL/i.test(command)) return 'SENDER_REFUSED';
  if (/^RCPT/i.test(command)) return 'RECIPIENT_REFUSED';
  if (code === 'ETIMEDOUT' || /timed? ?out|greeting never received/i.test(message)) return 'TIMEOUT';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET/.test(message) || ['ECONNECTION', 'ESOCKET'].includes(code))
    return 'UNREACHABLE';
  return 'OTHER';
}

export type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string };

/** What a server said, without addresses. */
export function detailOf(error: unknown): string {
  const { responseCode, code, message } = error as SmtpError;
  return [message.includes(String(responseCode)) ? '' : responseCode, code, message]
    .filter(Boolean)
    .join(' ')
    .replace(/[^\s<>]+@[^\s<>]+/g, '…')
    .slice(0, 300);
}
