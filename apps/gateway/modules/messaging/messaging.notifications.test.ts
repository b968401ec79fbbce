import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { type Context, systemContext } from '../../platform/context.ts';
import { dailySummaries, sendDailySummary, sendNotification } from './messaging.notifications.mail.ts';

const LIST = '{ notifications { edges { node { id kind text path readAt } } } notificationCount { unread } }';
const PREFERENCES = '{ notificationPreferences { receivesEmail kinds { kind title explanation isInConsole mail } } }';
const PREFER =
  'mutation ($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) { receivesEmail kinds { kind isInConsole mail } } }';
const READ = 'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }';

type Told = { id: string; kind: string; text: string; path: string; readAt: string | null };

describe('HRO-15 notifications', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let manager: Person;
  let managerId: string;
  const address = 'hiringmanager@demo.instroom.example';
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
    manager = await world.as('HIRING_MANAGER');
    managerId = (await manager.ask('{ viewer { user { id } } }')).data.viewer.user.id;
    await world.sql('delete from vacancy_team_member where vacancy_id = $1', [vacancy.id]);
    await put(managerId);
  });
  afterAll(() => world.close());

  const put = (userId: string) =>
    world.sql(
      'insert into vacancy_team_member (organisation_id, vacancy_id, user_id, is_responsible) select organisation_id, $1, id, true from app_user where id = $2',
      [vacancy.id, userId],
    );
  async function inBackground(work: (context: Context) => Promise<void>): Promise<void> {
    const [demo] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    const context = systemContext(world.gateway.gateway, demo!.id, 'test');
    await work(context);
  }
  const told = async (person: Person): Promise<Told[]> =>
    (await person.ask(LIST)).data.notifications.edges.map(({ node }: { node: Told }) => node);
  const unread = async (person: Person): Promise<number> => (await person.ask(LIST)).data.notificationCount.unread;
  const prefer = (person: Person, input: object) => person.ask(PREFER, { input });

  async function apply(firstName: string): Promise<string> {
    await submit(world, vacancy, filledIn(vacancy, { firstName }));
    const [row] = await world.sql<{ id: string }>(
      'select a.id from application a join candidate c on c.id = a.candidate_id where c.first_name = $1',
      [firstName],
    );
    return row!.id;
  }

  it('HRO-15 whoever is responsible finds a new application under the bell, in their own language, and marks it as read', async () => {
    const before = await unread(manager);
    const id = await apply('Belinda');
    expect((await told(manager))[0]).toMatchObject({
      kind: 'NEW_APPLICATION',
      text: `Belinda de Vries solliciteerde op ${vacancy.title}`,
      path: `/applications/${id}`,
      readAt: null,
    });
    const inEnglish = await manager.ask(LIST, {}, { 'x-instroom-language': 'en' });
    expect(inEnglish.data.notifications.edges[0].node.text).toBe(`Belinda de Vries applied for ${vacancy.title}`);
    expect(await unread(manager)).toBe(before + 1);
    const [newest] = await told(manager);
    const { data } = await manager.ask(READ, { input: { notificationIds: [newest!.id] } });
    expect(data.markNotificationsRead.unread).toBe(before);
    expect((await told(manager))[0]?.readAt).not.toBeNull();
    expect((await told(await world.as('INTERVIEWER'))).map(({ path }) => path)).not.toContain(`/applications/${id}`);
  });

  it('HRO-15 nobody marks what another was told as read', async () => {
    await apply('Carolien');
    const [newest] = await told(manager);
    await (await world.as('ADMIN')).ask(READ, { input: { notificationIds: [newest!.id] } });
    expect((await told(manager))[0]).toMatchObject({ id: newest!.id, readAt: null });
  });

  it('HRO-15 what one may not see any more is not shown, not counted and not mailed', async () => {
    await apply('Dirkje');
    const before = await unread(manager);
    await world.sql('delete from vacancy_team_member where vacancy_id = $1', [vacancy.id]);
    expect((await told(manager)).map(({ text }) => text).join()).not.toContain('Dirkje');
    expect(await unread(manager)).toBeLessThan(before);
    const rows = await world.sql<{ id: string }>('select id from notification where user_id = $1', [managerId]);
    for (const { id } of rows)
      await inBackground((context) =>
        sendNotification.run(context, { notificationId: id, organisationId: context.organisationId }),
      );
    for (const { id } of await world.mailbox.store.list(address))
      expect((await world.mailbox.store.read(id))?.text).not.toContain('Dirkje');
    await put(managerId);
  });

  it('HRO-15 each kind is chosen per channel; a kind that is off for both is not even stored', async () => {
    const { data } = await manager.ask(PREFERENCES);
    const kinds = data.notificationPreferences.kinds as { kind: string; explanation: string }[];
    expect(kinds.map(({ kind }) => kind)).toContain('NOTE_MENTION');
    expect(kinds.map(({ kind }) => kind)).not.toContain('RETENTION_WARNING');
    for (const { explanation } of kinds) expect(explanation.length).toBeGreaterThan(20);
    const before = await told(manager);
    await prefer(manager, { kinds: [{ kind: 'NEW_APPLICATION', isInConsole: false, mail: 'NONE' }] });
    await apply('Evelien');
    expect(await told(manager)).toEqual(before);
    await prefer(manager, { kinds: [{ kind: 'NEW_APPLICATION', isInConsole: true, mail: 'AT_ONCE' }] });
  });

  it('HRO-23 with e-mail off nothing is mailed, and the bell still tells', async () => {
    expect((await prefer(manager, { receivesEmail: false })).data.setNotificationPreferences.receivesEmail).toBe(false);
    await apply('Frouke');
    const [row] = await world.sql<{ mail: string }>(
      'select mail from notification where user_id = $1 order by id desc limit 1',
      [managerId],
    );
    expect(row?.mail).toBe('NONE');
    expect((await told(manager))[0]?.text).toContain('Frouke');
    await prefer(manager, { receivesEmail: true });
  });

  it('HRO-15 a summary of the day holds what waited for it, once', async () => {
    await prefer(manager, { kinds: [{ kind: 'NEW_APPLICATION', isInConsole: true, mail: 'DAILY' }] });
    await apply('Gerrie');
    await apply('Hennie');
    await inBackground(dailySummaries.run);
    const summarise = (context: Context) =>
      sendDailySummary.run(context, { userId: managerId, organisationId: context.organisationId });
    await inBackground(summarise);
    await inBackground(summarise);
    const mail = await waitForMail(world.mailbox.url, { to: address, subject: 'Samenvatting van je meldingen (2)' });
    expect(mail.text).toContain('Gerrie de Vries solliciteerde op');
    expect(mail.text).toContain('Hennie de Vries solliciteerde op');
    expect(mail.text).toContain('/settings/notifications');
    const sent = await world.mailbox.store.list(address);
    expect(sent.filter(({ subject }) => subject.startsWith('Samenvatting'))).toHaveLength(1);
    await prefer(manager, { kinds: [{ kind: 'NEW_APPLICATION', isInConsole: true, mail: 'AT_ONCE' }] });
  });

  it('HRO-15 the bell rings without asking again', async () => {
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie: manager.cookie } });
      }
    }
    const client = createClient({
      url: `${world.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
    });
    const events = client.iterate<{ notificationCountChanged: { unread: number } }>({
      query: 'subscription { notificationCountChanged { unread } }',
    });
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = await unread(manager);
    await apply('Ineke');
    expect((await next).value?.data?.notificationCountChanged.unread).toBe(before + 1);
    await client.dispose();
  });
});
