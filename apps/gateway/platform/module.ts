import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EntitySchema } from '@mikro-orm/postgresql';
import type { Context, Gateway } from './context.ts';
import type { Subscription } from './events.ts';
import type { TakeInMail } from './mail/inbound-mail.ts';
import type { FindIdentity } from './mail/mail-identity.ts';
import type { Sentence } from './language.ts';
import type { PersonalData, PrivacyDeclarations } from './personal-data.ts';
import type { AnyJob, TimerDefinition } from './jobs/jobs.ts';

/** Finds out who sends a request outside GraphQL. Only with the reply can the answer sign somebody in or out. */
export type Identify = (request: FastifyRequest, reply?: FastifyReply) => Promise<Context>;

/**
 * What a module knows about a step of the guided start: a condition in SQL over what is stored, with the
 * organisation as `$1` and the user as `$2`. A step is done when all of its facts hold.
 */
export type GuidedStartFact = { step: string; title: Sentence; condition: string };

/** A module's table of contents. `modules.ts` lists them in the order of who may know whom. */
export type Module = {
  name: string;
  entities?: EntitySchema[];
  // Resolver classes differ in their methods; type-graphql reads their decorators.
  resolvers?: (new () => object)[];
  listens?: Subscription[];
  jobs?: AnyJob[];
  timers?: TimerDefinition[];
  /** What it keeps about candidates, for export and erasure. */
  personalData?: PersonalData[];
  /** Says which candidates somebody can see. One module does. */
  visibleSubjects?: PrivacyDeclarations['visible'];
  /** Says in whose name mail of an organisation leaves. */
  findIdentity?: FindIdentity;
  /** Does something with mail that comes to us. */
  takesInMail?: TakeInMail;
  guidedStart?: GuidedStartFact[];
  /** Addresses outside GraphQL, such as file transfer. */
  routes?: (http: FastifyInstance, gateway: Gateway, identify: Identify) => void;
};
