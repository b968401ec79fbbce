import { createClient, type Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const WATCH =
  'subscription ($vacancyId: ID!) { applicationEvents(vacancyId: $vacancyId) { kind actorId applicationId application { candidate { name } stage { group } notes { id } } } }';

type News = {
  kind: string;
  actorId: string | null;
  applicationId: string;
  application: { candidate: { name: string }; stage: { group: string }; notes: unknown[] | null };
};

describe('live events of a vacancy', () => {
  let world: World;
  let vacancy: OpenVacancy;
  const clients: Client[] = [];
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });
  afterAll(() => world.close());

  /** Starts watching and gives the events as they come. */
  function watch({ cookie }: Person, vacancyId = vacancy.id) {
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    const client = createClient({
      url: `${world.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
      lazy: true,
    });
    clients.push(client);
    const events = client.iterate<{ applicationEvents: News }>({ query: WATCH, variables: { vacancyId } });
    const next = async () => {
      const { value, done } = await events.next();
      return { done, errors: value?.errors, news: value?.data?.applicationEvents };
    };
    // Asking for the first event opens the socket; a moment later the gateway is listening.
    const asked = [next()];
    return { next: () => asked.shift() ?? next(), ready: new Promise((resolve) => setTimeout(resolve, 500)) };
  }

  it('a recruiter hears of a new application, a move and a note without asking again', async () => {
    const recruiter = await world.as('RECRUITER');
    const watching = watch(recruiter);
    await watching.ready;
    await submit(world, vacancy, filledIn(vacancy, { firstName: 'Live' }));
    const received = (await watching.next()).news;
    expect(received).toMatchObject({
      kind: 'RECEIVED',
      actorId: null,
      application: { candidate: { name: 'Live de Vries' }, stage: { group: 'NEW' } },
    });

    const moved = watching.next();
    const [stage] = await world.sql<{ id: string }>(
      "select ws.stage_id as id from workflow_stage ws join vacancy v on v.workflow_id = ws.workflow_id join stage s on s.id = ws.stage_id where v.id = $1 and s.stage_group = 'INTERVIEW' limit 1",
      [vacancy.id],
    );
    const input = { applicationId: received?.applicationId, toStageId: stage?.id, expectedVersion: 1 };
    await recruiter.ask('mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { move { id } } }', {
      input,
    });
    expect((await moved).news).toMatchObject({
      kind: 'MOVED',
      actorId: expect.any(String),
      application: { stage: { group: 'INTERVIEW' } },
    });

    const noted = watching.next();
    await recruiter.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', {
      input: { applicationId: received?.applicationId, body: 'Live!' },
    });
    expect((await noted).news).toMatchObject({
      kind: 'NOTE_ADDED',
      application: { notes: [{ id: expect.any(String) }] },
    });
  });

  it('hears nothing of a vacancy that cannot be seen', async () => {
    const foreign = watch(await world.asOther('RECRUITER'));
    const { errors } = await foreign.next();
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('ends when the watcher leaves the team, before anything more is told', async () => {
    const committee = await world.as('COMMITTEE_MEMBER');
    const [own] = await world.sql<{ id: string }>(
      "select u.id from app_user u join account ac on ac.id = u.account_id where ac.email = 'committee@demo.instroom.example'",
    );
    await world.sql(
      'insert into vacancy_team_member (organisation_id, vacancy_id, user_id) select organisation_id, id, $2 from vacancy where id = $1 on conflict do nothing',
      [vacancy.id, own?.id],
    );
    const watching = watch(committee);
    await watching.ready;
    await world.sql('delete from vacancy_team_member where vacancy_id = $1 and user_id = $2', [vacancy.id, own?.id]);
    await submit(world, vacancy, filledIn(vacancy));
    expect(await watching.next()).toMatchObject({ done: true });
  });
});
