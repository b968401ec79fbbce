import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const LIST =
  'query ($search: String, $first: Int, $after: String) { candidates(search: $search, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name email } } } }';
const ONE = 'query ($id: ID!) { candidate(id: $id) { id name email phone applications { id vacancy { id } } } }';

type Found = { id: string; name: string; email: string | null };

describe('candidates', () => {
  let world: World;
  let recruiter: Person;
  beforeAll(async () => {
    world = await openWorld();
    recruiter = await world.as('RECRUITER');
    await world.sql(
      `insert into candidate (organisation_id, first_name, last_name, email, email_norm, language)
       select o.id, p.first, p.last, p.email, p.email, 'NL' from organisation o,
         (values ('Zoë-Ariëlle', 'd’Hondt', 'z.dhondt@mail.example'), ('Łukasz', 'Çelik', 'l.celik@mail.example'), ('Percent', '100%', 'p@mail.example')) p (first, last, email) where o.slug = 'demo'`,
    );
  });
  afterAll(() => world.close());

  async function find(search: string, person = recruiter): Promise<string[]> {
    const { data } = await person.ask(LIST, { search, first: 100 });
    return (data.candidates.edges as { node: Found }[]).map(({ node }) => node.name);
  }

  it.each(['zoe', 'ZOË ari', 'hondt zoe', "d'hondt", 'Arielle'])(
    'finds a name by the beginnings of its words, whatever the accents: %s',
    async (search) => {
      expect(await find(search)).toContain('Zoë-Ariëlle d’Hondt');
    },
  );

  it('reads signs of a pattern as plain text, and finds nothing where nothing fits', async () => {
    expect(await find('100%')).toEqual(['Percent 100%']);
    expect(await find('%')).toEqual([]);
    expect(await find('celik lukas')).toEqual(['Łukasz Çelik']);
    expect(await find('ondt')).toEqual([]);
  });

  it('takes any text to search for that is not too long', async () => {
    for (const search of ['\u0000', '\ud800', "'; drop table candidate; --", '  ', '👩🏽‍🔧'])
      expect((await recruiter.ask(LIST, { search })).code).toBeUndefined();
    expect((await recruiter.ask(LIST, { search: 'a'.repeat(201) })).code).toBe('BAD_INPUT');
  });

  it('finds somebody by a whole e-mail address, for those who may see it', async () => {
    expect(await find('Z.DHONDT@mail.example')).toEqual(['Zoë-Ariëlle d’Hondt']);
    expect(await find('z.dhondt@')).toEqual([]);
    const committee = await world.as('COMMITTEE_MEMBER');
    const [own] = await world.sql<{ email: string; name: string }>(
      `select c.email, c.last_name as name from candidate c join application a on a.candidate_id = c.id join vacancy_team_member tm on tm.vacancy_id = a.vacancy_id
       join app_user u on u.id = tm.user_id join account ac on ac.id = u.account_id where ac.email = 'committee@demo.instroom.example' limit 1`,
    );
    expect(await find(own?.email ?? '', committee)).toEqual([]);
    expect((await find(own?.name ?? '', committee)).length).toBeGreaterThan(0);
  });

  it('withholds contact details from who may not see them', async () => {
    const { data, extensions } = await (await world.as('COMMITTEE_MEMBER')).ask(LIST, { first: 5 });
    expect((data.candidates.edges as { node: Found }[]).every(({ node }) => node.email === null)).toBe(true);
    expect(extensions?.['withheld']).toEqual(['Candidate.email']);
  });

  it('shows a hiring manager only who applied on the vacancies of their teams, with those applications', async () => {
    const manager = await world.as('HIRING_MANAGER');
    const own = await world.sql<{ candidate_id: string; vacancy_id: string }>(
      `select a.candidate_id, a.vacancy_id from application a join vacancy_team_member tm on tm.vacancy_id = a.vacancy_id
       join app_user u on u.id = tm.user_id join account ac on ac.id = u.account_id where ac.email = 'hiringmanager@demo.instroom.example'`,
    );
    const { data } = await manager.ask(LIST, { first: 1 });
    expect(data.candidates.totalCount).toBe(new Set(own.map(({ candidate_id }) => candidate_id)).size);
    const one = await manager.ask(ONE, { id: own[0]?.candidate_id });
    const vacancies = (one.data.candidate.applications as { vacancy: { id: string } }[]).map(
      ({ vacancy }) => vacancy.id,
    );
    expect(vacancies.length).toBeGreaterThan(0);
    expect(vacancies.every((id) => own.some(({ vacancy_id }) => vacancy_id === id))).toBe(true);
    const [stranger] = await world.sql<{ id: string }>('select id from candidate where id <> all($1::uuid[]) limit 1', [
      own.map(({ candidate_id }) => candidate_id),
    ]);
    expect((await manager.ask(ONE, { id: stranger?.id })).code).toBe('NOT_FOUND');
    expect((await manager.ask(ONE, { id: 'nobody' })).code).toBe('NOT_FOUND');
  });

  it('pages by last name without skipping or repeating', async () => {
    const seen: Found[] = [];
    let after: string | null = null;
    do {
      const { data } = await recruiter.ask(LIST, { first: 9, after });
      seen.push(...(data.candidates.edges as { node: Found }[]).map(({ node }) => node));
      after = data.candidates.pageInfo.hasNextPage ? data.candidates.pageInfo.endCursor : null;
    } while (after);
    const [total] = await world.sql<{ count: number }>(
      "select count(*)::int as count from candidate c join organisation o on o.id = c.organisation_id and o.slug = 'demo'",
    );
    expect(seen).toHaveLength(total?.count ?? 0);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  it('is refused to partners', async () => {
    expect((await world.partner().ask(LIST)).code).toBe('NOT_ALLOWED');
  });
});
