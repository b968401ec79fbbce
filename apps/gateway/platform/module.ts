import type { FastifyInstance } from 'fastify';
import type { EntitySchema } from '@mikro-orm/postgresql';
import type { Gateway } from './context.ts';
import type { Subscription } from './events.ts';
import type { AnyJob, TimerDefinition } from './jobs/jobs.ts';

/** A module's table of contents. `modules.ts` lists them in the order of who may know whom. */
export type Module = {
  name: string;
  entities?: EntitySchema[];
  // Resolver classes differ in their methods; type-graphql reads their decorators.
  resolvers?: (new () => object)[];
  listens?: Subscription[];
  jobs?: AnyJob[];
  timers?: TimerDefinition[];
  /** Addresses outside GraphQL, such as file transfer. */
  routes?: (http: FastifyInstance, gateway: Gateway) => void;
};
