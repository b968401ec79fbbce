import { createHash } from 'node:crypto';
import type { Answer, World } from './world.ts';

/** A browser of its own behind the console: keeps the cookies that the gateway sets. */
export type Browser = {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Goes to a path outside GraphQL; gives the address it is sent to, if any. */
  visit(path: string): Promise<{ status: number; location: string }>;
  cookies: Map<string, string>;
};

/** `address` is where it stands on the network, `userAgent` what it says it is. */
export function browserOf(
  world: World,
  address = '192.0.2.10',
  userAgent = 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
): Browser {
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${world.url}${path}`, {
      ...init,
      headers: {
        ...headers,
        'user-agent': userAgent,
        'x-forwarded-for': address,
        'x-instroom-internal': world.gateway.gateway.env.INTERNAL_SECRET,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  }

  return {
    cookies,
    async visit(path) {
      const { status, headers } = await send(path, { redirect: 'manual' });
      return { status, location: headers.get('location') ?? '' };
    },
    async ask(query, variables = {}) {
      world.trust(query);
      const body = JSON.stringify({
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } },
      });
      const response = await send('/graphql', { method: 'POST', body }, { 'content-type': 'application/json' });
      const answer = (await response.json()) as Omit<Answer, 'status' | 'code'>;
      return { ...answer, status: response.status, code: answer.errors?.[0]?.extensions.code };
    },
  };
}
