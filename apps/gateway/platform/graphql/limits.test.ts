import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { limits } from './limits.ts';

describe('limits of the gateway', () => {
  let world: World;
  let partner: Person;
  beforeAll(async () => {
    world = await openWorld();
    partner = world.partner();
  });
  afterAll(() => world.close());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const nested = (depth: number): string => (depth === 0 ? '__typename' : `ofType { ${nested(depth - 1)} }`);

  it('refuses an operation that is too deep, too wide, aliased too often or too long, with the limit in the answer', async () => {
    const deep = await partner.ask(`{ __type(name: "Query") { ${nested(20)} } }`);
    const wide = await partner.ask(
      `{ ${Array.from({ length: limits.rootFields + 1 }, () => 'viewer { language }').join(' ')} }`,
    );
    const aliased = await partner.ask(
      `{ viewer { ${Array.from({ length: 40 }, (_value, index) => `a${index}: language`).join(' ')} } }`,
    );
    const long = await partner.ask(`{ viewer { ${'language '.repeat(limits.tokens)} } }`);
    for (const [name, answer] of Object.entries({ deep, wide, aliased, long })) {
      expect(answer.status, name).toBe(400);
      expect(answer.errors?.[0]?.message, name).toMatch(/\d+/);
      expect(answer.data, name).toBeUndefined();
    }
  });

  it('tells a partner what an operation costs, and refuses one that costs too much', async () => {
    const cheap = await partner.ask('{ jobFeed(first: 5) { edges { node { title } } } }');
    expect(cheap.extensions?.['cost']).toEqual({ requested: expect.any(Number), maximum: limits.cost });
    const row = 'edges { node { place { name } occupation { nameNl } educationLevel { nameNl } questions { label } } }';
    const dear = await partner.ask(
      `{ ${Array.from({ length: 10 }, (_value, index) => `a${index}: jobFeed(first: 100) { ${row} }`).join(' ')} }`,
    );
    expect(dear.code).toBe('QUERY_TOO_COMPLEX');
    expect(dear.errors?.[0]?.extensions['cost']).toBeGreaterThan(limits.cost);
  });

  it('lets nobody ask freely who does not say who they are, and tells them nothing about the schema', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ viewer { langage } }', '{ vacancies { totalCount } }']) {
      const answer = (await (await post(JSON.stringify({ query }))).json()) as {
        errors: { message: string; extensions: { code: string } }[];
      };
      expect(answer.errors[0]?.extensions.code).toBe('TRUSTED_DOCUMENT_REQUIRED');
      expect(answer.errors[0]?.message).not.toMatch(/did you mean/i);
    }
  });

  it('executes nothing that a page of another site could send', async () => {
    const session = (await world.as('RECRUITER')).cookie;
    const mutation = 'mutation { signOut }';
    const get = await fetch(`${world.url}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { cookie: session },
    });
    const form = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { cookie: session, 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${mutation}`,
    });
    const text = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { cookie: session, 'content-type': 'text/plain' },
      body: JSON.stringify({ query: mutation }),
    });
    for (const response of [get, form, text]) expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await (await world.as('RECRUITER')).ask('{ viewer { language } }')).data.viewer).not.toBeNull();
  });

  it('refuses a body that is too large, broken, or a batch', async () => {
    expect(
      (await post(JSON.stringify({ query: `{ viewer { language } } # ${'x'.repeat(limits.bodyBytes)}` }))).status,
    ).toBe(413);
    expect((await post('{"query":')).status).toBe(400);
    const key = { authorization: 'Bearer insk_demo_partner_0123456789abcdef0123456789abcdef' };
    expect(
      (await post(JSON.stringify([{ query: '{ viewer { language } }' }, { query: '{ viewer { language } }' }]), key))
        .status,
    ).toBe(400);
  });

  it('gives every answer an id that is in the log, and never a stack or SQL', async () => {
    const response = await post(JSON.stringify({ query: '{ viewer { language } }' }), {
      'x-request-id': 'given-by-the-caller',
    });
    expect(response.headers.get('x-request-id')).toBe('given-by-the-caller');
    expect(await response.text()).not.toMatch(/select |at .*\.ts/);
  });

  it('survives half a request', async () => {
    const { port } = new URL(world.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await fetch(`${world.url}/live`)).status).toBe(200);
  });
});
