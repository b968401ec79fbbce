import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../testing/world.ts';
import { Reader, statement } from './reader.ts';

const one = statement('test.one', 'select $1::int as number');
const broken = statement('test.broken', 'select 1 / $1::int as number');
const tenant = statement('test.tenant', `select current_setting('app.organisation', true) as tenant`);
const write = statement('test.write', `insert into rate_limit (key) values ('test') returning key`);
const ORGANISATION = '00000000-0000-7000-8000-000000000000';

describe('reading', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());
  const reader = (organisationId?: string) => new Reader(world.gateway.gateway.readPool, organisationId);

  it('statements asked together come back each with its own rows, as often as they are asked', async () => {
    for (let time = 0; time < 3; time += 1) {
      const read = reader(ORGANISATION);
      const answers = await Promise.all([read.one(one, [1]), read.one(tenant), read.one(one, [2])]);
      expect(answers).toEqual([{ number: 1 }, { tenant: ORGANISATION }, { number: 2 }]);
    }
  });

  it('a statement that fails takes those behind it along, none before it, and nothing of what comes later', async () => {
    for (let time = 0; time < 3; time += 1) {
      const read = reader(ORGANISATION);
      const answers = await Promise.allSettled([read.one(one, [1]), read.one(broken, [0]), read.one(tenant)]);
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
      expect(await read.one(tenant)).toEqual({ tenant: ORGANISATION });
      expect(await read.one(broken, [1])).toEqual({ number: 1 });
    }
  });

  it('a day stays the text that it is, a moment becomes one', async () => {
    const days = statement(
      'test.days',
      `select '2026-03-29'::date as day, '2026-03-29T01:30:00Z'::timestamptz as moment`,
    );
    expect(await reader().one(days)).toEqual({ day: '2026-03-29', moment: new Date('2026-03-29T01:30:00Z') });
  });

  it('nothing can be written, and no second organisation entered', async () => {
    await expect(reader(ORGANISATION).one(write)).rejects.toThrow('read-only transaction');
    expect(() => reader(ORGANISATION).enter(ORGANISATION.replace('7', '8'))).toThrow('two organisations');
  });

  it('everything asked fails when there is no connection to be had', async () => {
    const { readPool } = world.gateway.gateway;
    const size = readPool.options.max ?? 0;
    const taken = await Promise.all(Array.from({ length: size }, () => readPool.connect()));
    const read = reader();
    const answers = await Promise.allSettled([read.one(one, [1]), read.one(one, [2])]);
    for (const client of taken) client.release();
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await read.one(one, [3])).toEqual({ number: 3 });
  });
});
