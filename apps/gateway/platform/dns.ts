import { Resolver } from 'node:dns/promises';
import type { Env } from '../env.ts';

/** What a name server said: the values, or that it gave no answer. A name that does not exist has no values. */
export type DnsAnswer = { values: string[]; isReached: boolean };

export type Dns = {
  /** Text records, each put together from its parts. */
  texts(name: string): Promise<DnsAnswer>;
  /** The names that a name stands for. */
  aliases(name: string): Promise<DnsAnswer>;
  /** Whether addresses or mail servers are known for a name. */
  addresses(name: string): Promise<DnsAnswer>;
  mailServers(name: string): Promise<DnsAnswer>;
};

const NOTHING_THERE = ['ENOTFOUND', 'ENODATA', 'NOTFOUND', 'NODATA', 'EBADNAME'];

export function createDns({ DNS_SERVERS }: Pick<Env, 'DNS_SERVERS'>): Dns {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (DNS_SERVERS) resolver.setServers(DNS_SERVERS.split(',').map((server) => server.trim()));
  return {
    texts: (name) => ask(async () => (await resolver.resolveTxt(name)).map((parts) => parts.join(''))),
    aliases: (name) => ask(() => resolver.resolveCname(name)),
    mailServers: (name) => ask(async () => (await resolver.resolveMx(name)).map(({ exchange }) => exchange)),
    async addresses(name) {
      const four = await ask(() => resolver.resolve4(name));
      return four.values.length > 0 || !four.isReached ? four : ask(() => resolver.resolve6(name));
    },
  };
}

async function ask(question: () => Promise<string[]>): Promise<DnsAnswer> {
  try {
    return { values: await question(), isReached: true };
  } catch (error) {
    return { values: [], isReached: NOTHING_THERE.includes((error as { code?: string }).code ?? '') };
  }
}
