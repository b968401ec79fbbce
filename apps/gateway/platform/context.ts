import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Env } from '../env.ts';
import type { Dns } from './dns.ts';
import type { RateLimits } from './http/rate-limits.ts';
import type { FileStore } from './files/file-store.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Live } from './live/live.ts';
import type { Log } from './logging.ts';
import type { PrivacyDeclarations } from './personal-data.ts';
import type { MailTransport } from './mail/mail-transport.ts';
import type { SmsSender } from './sms/sms.ts';
import { Reader } from './database/reader.ts';
import { notSignedIn } from './errors.ts';
import type { Language } from './language.ts';

/** What the whole process shares, made once at boot. */
export type Gateway = {
  env: Env;
  log: Log;
  orm: MikroORM;
  readPool: Pool;
  jobs: Jobs;
  live: Live;
  files: FileStore;
  mail: MailTransport;
  dns: Dns;
  /** Null where no provider is set: codes by SMS are not offered. */
  sms: SmsSender | null;
  privacy: PrivacyDeclarations;
  limits: RateLimits;
};

/** Who asks. Permissions and scope are plain data, read afresh for every request. */
export type Principal =
  | {
      kind: 'USER';
      organisationId: string;
      userId: string;
      sessionId: string;
      name: string;
      roleId: string;
      permissions: ReadonlySet<string>;
      scope: string;
      orgUnitId: string | null;
      employerId: string | null;
      /** The vendor's support: reads only, and everything it looks at is written down. */
      isSupport?: boolean;
      /** Set while the user looks around with the rights of a role: then nothing can be changed. */
      preview?: RolePreview;
    }
  | { kind: 'API_KEY'; organisationId: string; apiKeyId: string; name: string; permissions: ReadonlySet<string> }
  | { kind: 'VISITOR' }
  | { kind: 'SYSTEM'; organisationId: string };

/** `reachOf` is the colleague whose teams count as the user's own. */
export type RolePreview = { roleId: string; reachOf: string; userName: string | null };

export type UserPrincipal = Extract<Principal, { kind: 'USER' }>;

export type RequestFacts = {
  requestId: string;
  language: Language;
  address: string;
  sessionToken?: string;
  userAgent?: string;
  setCookie?: (token: string | null) => void;
  /** Of a sign-in that is not finished; opens nothing but its own completion. */
  signInToken?: string;
  setSignInCookie?: (token: string | null) => void;
};

/** Everything one operation knows: who asks, in which language, and what it has read so far. */
export class Context {
  readonly gateway: Gateway;
  readonly facts: RequestFacts;
  principal: Principal;
  language: Language;
  read: Reader;
  loaders = new Map<object, unknown>();
  /** Coordinates of fields that were left null because the role may not read them. */
  withheld = new Set<string>();
  auditCount = 0;
  /** Not a #private field: Apollo hands resolvers a shallow copy of the context. */
  private tenantId: string | undefined;

  constructor(gateway: Gateway, principal: Principal, facts: RequestFacts, read?: Reader) {
    this.gateway = gateway;
    this.principal = principal;
    this.facts = facts;
    this.language = facts.language;
    this.tenantId = principal.kind === 'VISITOR' ? undefined : principal.organisationId;
    this.read = read ?? new Reader(gateway.readPool, this.tenantId);
  }

  get organisationId(): string {
    if (this.tenantId === undefined) throw notSignedIn();
    return this.tenantId;
  }

  /** A visitor's operation enters the organisation of the careers site it names, and no other. */
  enterOrganisation(organisationId: string): void {
    if (this.tenantId !== undefined && this.tenantId !== organisationId)
      throw new Error('An operation cannot enter two organisations');
    this.tenantId = organisationId;
    this.read.enter(organisationId);
  }

  get user(): UserPrincipal {
    if (this.principal.kind !== 'USER') throw notSignedIn();
    return this.principal;
  }

  get isPreview(): boolean {
    return this.principal.kind === 'USER' && this.principal.preview !== undefined;
  }

  may(permission: string): boolean {
    return (
      (this.principal.kind === 'USER' || this.principal.kind === 'API_KEY') &&
      this.principal.permissions.has(permission)
    );
  }

  /** Starts afresh for the next event of a subscription, with who the person is by now. */
  renew(principal: Principal): void {
    this.principal = principal;
    this.loaders = new Map();
    this.withheld = new Set();
    this.read = new Reader(this.gateway.readPool, this.tenantId);
  }
}

/** The context of work that nobody asked for over HTTP: jobs and timers of one organisation. */
export function systemContext(gateway: Gateway, organisationId: string, requestId: string): Context {
  return new Context(gateway, { kind: 'SYSTEM', organisationId }, { requestId, language: 'NL', address: 'system' });
}
