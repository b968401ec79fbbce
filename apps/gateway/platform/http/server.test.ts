import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../testing/world.ts';

describe('health and shutdown', () => {
  let world: World;
  beforeEach(async () => void (world = await openWorld()));
  afterEach(() => world.close());

  it('says that it lives and whether it can answer', async () => {
    expect((await fetch(`${world.url}/live`)).status).toBe(200);
    expect(await (await fetch(`${world.url}/ready`)).json()).toEqual({
      isReady: true,
      isDatabaseReady: true,
      isStopping: false,
    });
    expect((await fetch(`${world.url}/nowhere`)).status).toBe(404);
  });

  it('finishes what runs before it stops', async () => {
    const { cookie } = await world.as('RECRUITER');
    const arrived = once(world.gateway.http.server, 'request');
    const running = fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ vacancies(first: 20) { edges { node { title team { user { name } } } } } }' }),
    });
    await arrived;
    const stopped = world.restart();
    const response = await running;
    expect(response.status).toBe(200);
    expect(
      ((await response.json()) as { data: { vacancies: { edges: unknown[] } } }).data.vacancies.edges,
    ).toHaveLength(20);
    await stopped;
    expect((await fetch(`${world.url}/ready`)).status).toBe(200);
  });

  it('answers with one sentence when the connections to the database are cut, and recovers by itself', async () => {
    const recruiter = await world.as('RECRUITER');
    const ask = () => recruiter.ask('{ vacancies(first: 1) { totalCount } }');
    expect((await ask()).data.vacancies.totalCount).toBeGreaterThan(0);
    await world.sql(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'instroom_gateway'",
    );
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const answer = await ask();
      if (!answer.errors) return;
      expect(answer.code).toBe('INTERNAL');
      expect(answer.errors[0]?.message).toMatch(/Probeer het opnieuw/);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The gateway did not recover');
  });
});
