import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Flight } from '../platform/database/flight.ts';
import { appOperations, leftOut, mutations, queries } from './app-operations.ts';
import { addCrowd, type CrowdOrganisation } from './crowd.ts';
import { type Facts, factsOf, type Step } from './operation-steps.ts';
import { openWorld, type World } from './world.ts';

const operations = appOperations();
const few = {
  organisations: 2,
  users: 2,
  employers: 1,
  vacancies: 3,
  published: 2,
  candidates: 4,
  applications: 7,
  fullBoards: 0,
  hasHistory: true,
};
const many = {
  organisations: 1,
  users: 12,
  employers: 30,
  vacancies: 120,
  published: 80,
  candidates: 300,
  applications: 700,
  fullBoards: 3,
  hasHistory: true,
};

/** Organisations with few and many rows, and one that is asked first, so that what is read once for all is there. */
type Which = 'warm' | 'few' | 'many';

/** Opening, ending and naming the tenant of a transaction, and who asks, says nothing about what is read in it. */
const AROUND =
  /^(begin|commit|rollback|savepoint|release|set transaction|select set_config)|from find_(session|standing)\(/i;

describe('statements of the operations of the apps', () => {
  let world: World;
  let organisations: Record<Which, CrowdOrganisation>;
  let facts: Record<Which, Facts>;
  beforeAll(async () => {
    world = await openWorld();
    const owner = new pg.Client({ connectionString: world.gateway.gateway.env.DATABASE_OWNER_URL });
    await owner.connect();
    const [warm, little] = await addCrowd(owner, 'few', few);
    const [much] = await addCrowd(owner, 'many', many);
    organisations = { warm: warm!, few: little!, many: much! };
    await owner.query("update message set status = 'FAILED'");
    await owner.query("update application set knock_out_state = 'FLAGGED'");
    await owner.query('vacuum analyze');
    await owner.end();
    const factsFor = (which: Which) => factsOf(world, organisations[which].slug);
    facts = { warm: await factsFor('warm'), few: await factsFor('few'), many: await factsFor('many') };
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => world.close());

  /** Asks as one of an organisation, and gives the statements that it took. */
  async function ask({ name, variables, as }: Step, which: Which): Promise<{ statements: string[]; data: unknown }> {
    const person = as === 'VISITOR' ? world.visitor() : world.signedInBy(organisations[which].session);
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const { data, errors } = await person.ask(operations.get(name)!, variables(facts[which]));
    const sent = query.mock.calls.flatMap(([what], call) =>
      isOfTheQueue(query.mock.contexts[call]) ? [] : textsOf(what),
    );
    query.mockRestore();
    expect(errors, name).toBeUndefined();
    return { statements: sent.filter((text) => !AROUND.test(text)), data };
  }

  it('every operation of both apps is tried', () => {
    const tried = new Set([...queries, ...mutations].map(({ name }) => name));
    expect([...operations.keys()].filter((name) => !tried.has(name) && !leftOut.includes(name))).toEqual([]);
  });

  it('what is sent is seen: the page, and how many there are', async () => {
    const list = queries.find(({ name }) => name === 'VacancyList')!;
    await ask(list, 'warm');
    expect((await ask(list, 'few')).statements).toHaveLength(2);
  });

  it.each(
    queries.map((step, index) => [`${step.name} ${JSON.stringify(step.variables(placeholders))}`, index] as const),
  )('reading %s takes as many statements for many rows as for few', async (_, index) => {
    const step = queries[index]!;
    await ask(step, 'warm');
    const little = await ask(step, 'few');
    const much = await ask(step, 'many');
    expect(much.statements.length, much.statements.join('\n\n')).toBe(little.statements.length);
  });

  it('changes take as many statements among many rows as among few', async () => {
    for (const step of mutations) {
      const taken: Partial<Record<Which, number>> = {};
      for (const which of ['warm', 'few', 'many'] as const) {
        const { statements, data } = await ask(step, which);
        step.keep?.(data as never, facts[which]);
        taken[which] = statements.length;
      }
      expect(taken.many, step.name).toBe(taken.few);
    }
  });
});

/** For the names of the tests. */
const placeholders = new Proxy({} as Facts, { get: (_, name) => `<${String(name)}>` });

/** The queue looks after itself meanwhile. */
function isOfTheQueue(client: unknown): boolean {
  return (
    (client as { connectionParameters?: { application_name?: string } }).connectionParameters?.application_name ===
    'pgboss'
  );
}

function textsOf(sent: unknown): string[] {
  if (sent instanceof Flight) return sent.passengers.map(({ text }) => text);
  return [typeof sent === 'string' ? sent : String((sent as { text?: string }).text)];
}
