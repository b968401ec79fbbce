import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const BOARD = `query ($id: ID!) { vacancy(id: $id) { applicationCount board { columns { count stage { id kind group }
  applications { id stageEnteredAt stage { id } noteCount candidate { id name } lastMessage { status subject } viewerCanMove } } } } }`;
const LIST = `query ($filter: ApplicationFilter, $first: Int, $after: String) { applications(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id appliedAt stage { group } candidate { name } vacancy { id title } } } } }`;
const WORKFLOWS = '{ workflows { name isDefault stages { group kind } } }';

type Card = {
  id: string;
  stageEnteredAt: string;
  stage: { id: string };
  noteCount: number;
  candidate: { name: string };
  lastMessage: { status: string } | null;
  viewerCanMove: boolean;
};
type Column = { count: number; stage: { id: string; kind: string; group: string }; applications: Card[] };
type Listed = {
  node: {
    id: string;
    appliedAt: string;
    stage: { group: string };
    candidate: { name: string };
    vacancy: { id: string };
  };
}[];

describe('applications on a board and in a list', () => {
  let world: World;
  let recruiter: Person;
  let busy: { id: string; count: number };
  beforeAll(async () => {
    world = await openWorld();
    recruiter = await world.as('RECRUITER');
    const [row] = await world.sql<{ id: string; count: number }>(
      "select a.vacancy_id as id, count(*)::int as count from application a join organisation o on o.id = a.organisation_id and o.slug = 'demo' group by 1 order by 2 desc limit 1",
    );
    busy = row!;
  });
  afterAll(() => world.close());

  const boardFor = async (person: Person, id: string): Promise<Column[] | null> =>
    (await person.ask(BOARD, { id })).data.vacancy.board?.columns ?? null;

  it('HRO-42 has a column for every stage of the workflow, the active ones before the archive', async () => {
    const columns = (await boardFor(recruiter, busy.id)) ?? [];
    const workflow = await world.sql<{ stage_id: string }>(
      `select ws.stage_id from vacancy v join workflow_stage ws on ws.workflow_id = v.workflow_id join stage s on s.id = ws.stage_id
       where v.id = $1 order by s.kind = 'ARCHIVE', ws.position`,
      [busy.id],
    );
    expect(columns.map(({ stage }) => stage.id)).toEqual(workflow.map(({ stage_id }) => stage_id));
    expect(columns.map(({ stage }) => stage.kind).join()).toMatch(/^(ACTIVE,?)+(ARCHIVE,?)+$/);
    expect(columns[0]?.stage.group).toBe('NEW');
  });

  it('shows every application once, longest in its stage first, with its notes and last message', async () => {
    const columns = (await boardFor(recruiter, busy.id)) ?? [];
    const cards = columns.flatMap(({ applications }) => applications);
    expect(cards).toHaveLength(busy.count);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(busy.count);
    for (const { stage, applications, count } of columns) {
      expect(count).toBe(applications.length);
      expect(applications.every((card) => card.stage.id === stage.id)).toBe(true);
      const moments = applications.map(({ stageEnteredAt }) => stageEnteredAt);
      expect(moments).toEqual(moments.toSorted());
    }
    const truth = await world.sql<{ id: string; notes: number; status: string | null; name: string }>(
      `select a.id, (select count(*)::int from application_note n where n.application_id = a.id) as notes, c.first_name || ' ' || c.last_name as name,
         (select m.status from message m where m.application_id = a.id order by m.created_at desc limit 1) as status
       from application a join candidate c on c.id = a.candidate_id where a.vacancy_id = $1 order by a.id`,
      [busy.id],
    );
    const shown = cards.map(({ id, noteCount, lastMessage, candidate }) => ({
      id,
      notes: noteCount,
      name: candidate.name,
      status: lastMessage?.status ?? null,
    }));
    expect(shown.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(truth);
  });

  it('shows 200 cards of a column and counts them all', async () => {
    await world.sql(
      `with target as (select a.* from application a where a.vacancy_id = $1 limit 1),
         people as (insert into candidate (organisation_id, first_name, last_name, email, email_norm, language)
           select t.organisation_id, 'Kandidaat', n::text, n || '@many.example', n || '@many.example', 'NL' from target t, generate_series(1, 230) n returning id, organisation_id, last_name)
       insert into application (organisation_id, vacancy_id, candidate_id, stage_id, reference, source, language)
       select p.organisation_id, t.vacancy_id, p.id, t.stage_id, 'B-' || p.last_name, 'MANUAL', 'NL' from people p, target t`,
      [busy.id],
    );
    const full = ((await boardFor(recruiter, busy.id)) ?? []).find(({ count }) => count > 200);
    expect(full?.applications).toHaveLength(200);
    expect(full?.count).toBeGreaterThanOrEqual(230);
    await world.sql("delete from application where reference like 'B-%'");
  });

  it('a hiring manager sees the boards of their own teams, a committee member moves nothing on theirs', async () => {
    const seen = (person: Person, id: string) => person.ask(BOARD, { id });
    const [foreign] = await world.sql<{ id: string }>(
      `select v.id from vacancy v join application a on a.vacancy_id = v.id where not exists (select 1 from vacancy_team_member tm join app_user u on u.id = tm.user_id
         join account ac on ac.id = u.account_id where tm.vacancy_id = v.id and ac.email = 'hiringmanager@demo.instroom.example') limit 1`,
    );
    expect((await seen(await world.as('HIRING_MANAGER'), foreign?.id ?? '')).code).toBe('NOT_FOUND');
    const [own] = await world.sql<{ id: string }>(
      `select a.vacancy_id as id from application a join vacancy_team_member tm on tm.vacancy_id = a.vacancy_id join app_user u on u.id = tm.user_id
       join account ac on ac.id = u.account_id where ac.email = 'committee@demo.instroom.example' limit 1`,
    );
    const { data, extensions } = await seen(await world.as('COMMITTEE_MEMBER'), own?.id ?? '');
    const cards = (data.vacancy.board.columns as Column[]).flatMap(({ applications }) => applications);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.some(({ viewerCanMove }) => viewerCanMove)).toBe(false);
    expect(cards.every(({ lastMessage }) => lastMessage === null)).toBe(true);
    expect(extensions?.['withheld']).toEqual(['Application.lastMessage']);
  });

  it('HRO-43 lists the workflows, the default one first', async () => {
    const { workflows } = (await recruiter.ask(WORKFLOWS)).data;
    expect(workflows.map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([
      true,
      ...workflows.slice(1).map(() => false),
    ]);
    expect((await world.partner().ask(WORKFLOWS)).code).toBe('NOT_ALLOWED');
  });

  it('pages through the list, newest first, without skipping or repeating', async () => {
    const seen: Listed = [];
    let after: string | null = null;
    let total: number;
    do {
      const { data } = await recruiter.ask(LIST, { first: 7, after, filter: { vacancyId: busy.id } });
      seen.push(...(data.applications.edges as Listed));
      total = data.applications.totalCount;
      after = data.applications.pageInfo.hasNextPage ? data.applications.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(total);
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe(total);
    const moments = seen.map(({ node }) => node.appliedAt);
    expect(moments).toEqual(moments.toSorted().reverse());
  });

  it('filters by stage group, stage, name and reference', async () => {
    const list = async (filter: Record<string, unknown>) =>
      (await recruiter.ask(LIST, { filter, first: 100 })).data.applications.edges as Listed;
    const rejected = await list({ stageGroups: ['REJECTED', 'HIRED'] });
    expect(rejected.length).toBeGreaterThan(0);
    expect(new Set(rejected.map(({ node }) => node.stage.group))).toEqual(new Set(['REJECTED', 'HIRED']));
    const [one] = await world.sql<{ id: string; reference: string; stage_id: string; name: string }>(
      "select a.id, a.reference, a.stage_id, c.first_name || ' ' || c.last_name as name from application a join candidate c on c.id = a.candidate_id where a.vacancy_id = $1 limit 1",
      [busy.id],
    );
    expect((await list({ search: one?.reference.toLowerCase() })).map(({ node }) => node.id)).toEqual([one?.id]);
    expect(
      (await list({ search: one?.name.slice(0, -1), stageIds: [one?.stage_id], vacancyId: busy.id })).map(
        ({ node }) => node.id,
      ),
    ).toContain(one?.id);
    expect(await list({ stageIds: ['nowhere'] })).toEqual([]);
    expect(await list({ vacancyId: 'nowhere' })).toEqual([]);
    expect(await list({ search: 'zzz\u0000' })).toEqual([]);
  });

  it('refuses a cursor that is not its own and a page that is too large', async () => {
    expect((await recruiter.ask(LIST, { after: 'abc' })).code).toBe('BAD_INPUT');
    expect((await recruiter.ask(LIST, { after: Buffer.from('["x"]').toString('base64url') })).code).toBe('BAD_INPUT');
    expect((await recruiter.ask(LIST, { first: 101 })).code).toBe('BAD_INPUT');
  });

  it('an employer contact sees the applications on the vacancies of their own employer only', async () => {
    const contact = await world.as('EMPLOYER_CONTACT');
    const { data } = await contact.ask(LIST, { first: 100 });
    const [truth] = await world.sql<{ count: number }>(
      `select count(*)::int as count from application a join vacancy v on v.id = a.vacancy_id join app_user u on u.employer_id = v.employer_id
       join account ac on ac.id = u.account_id where ac.email = 'employer@demo.instroom.example'`,
    );
    expect(data.applications.totalCount).toBe(truth?.count);
    expect(truth?.count).toBeGreaterThan(0);
  });
});
