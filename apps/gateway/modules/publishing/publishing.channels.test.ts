import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, openWorld, type World } from '../../testing/world.ts';

const PUBLICATIONS = `query ($id: ID!) { vacancy(id: $id) { state publications { channel { id kind name } isLive publishedAt endedAt publicUrl } } }`;
const PUBLISH = `mutation ($input: PublishVacancyInput!) { publishVacancy(input: $input) { state publications { channel { kind } isLive endedAt publicUrl } } }`;
const CLOSE = `mutation ($input: CloseVacancyInput!) { closeVacancy(input: $input) { state publications { isLive endedAt } } }`;
const ON_SITE = `query ($number: Int!) { careersSite(slug: "demo") { vacancies(first: 100) { edges { node { id } } } index { number } vacancy(number: $number) { isOpen } } }`;

describe('channels', () => {
  let world: World;
  let recruiter: Person;
  let site: string;
  let feed: string;
  let draft: { id: string; number: number };

  beforeAll(async () => {
    world = await openWorld();
    recruiter = await world.as('RECRUITER');
    const { data } = await recruiter.ask('{ publicationChannels { id kind name } }');
    site = data.publicationChannels.find(({ kind }: { kind: string }) => kind === 'CAREERS_SITE').id;
    feed = data.publicationChannels.find(({ kind }: { kind: string }) => kind === 'PARTNER_FEED').id;
    draft = (
      await world.sql<{ id: string; number: number }>(
        `select id, number from vacancy where title = 'Ergotherapeut eerste lijn'`,
      )
    )[0]!;
    await world.sql(
      `update vacancy set description_text = repeat('Werk dat ertoe doet. ', 10), description_html = '<p>Werk dat ertoe doet.</p>', education_level_id = 'hbo-bachelor', hours_min = 24, hours_max = 32, contract_type = 'PERMANENT',
         closing_date = null, place_id = 'den-haag', occupation_id = (select id from occupation limit 1) where id = $1`,
      [draft.id],
    );
  });
  afterAll(() => world.close());

  const publish = (channelIds: string[], vacancyId = draft.id) =>
    recruiter.ask(PUBLISH, { input: { vacancyId, channelIds } });
  async function onSite(): Promise<{ isListed: boolean; isIndexed: boolean; isOpen: boolean | undefined }> {
    const { data } = await world.visitor().ask(ON_SITE, { number: draft.number });
    const { vacancies, index, vacancy } = data.careersSite;
    return {
      isListed: vacancies.edges.some(({ node }: { node: { id: string } }) => node.id === draft.id),
      isIndexed: index.some(({ number }: { number: number }) => number === draft.number),
      isOpen: vacancy?.isOpen,
    };
  }

  it('HRO-77 the channels are the careers site, candidates of the platform, the feed for partners and one for each job board', async () => {
    const { data } = await recruiter.ask('{ publicationChannels { kind } }');
    expect(data.publicationChannels.map(({ kind }: { kind: string }) => kind)).toEqual([
      'CAREERS_SITE',
      'PLATFORM',
      'PARTNER_FEED',
      'INDEED_FEED',
      'LINKEDIN_FEED',
    ]);
  });

  it('HRO-75 a vacancy is published on the chosen channels only', async () => {
    const { data } = await publish([site]);
    expect(data.publishVacancy).toMatchObject({
      state: 'PUBLISHED',
      publications: [{ channel: { kind: 'CAREERS_SITE' }, isLive: true, endedAt: null }],
    });
    expect(data.publishVacancy.publications[0].publicUrl).toBe(
      `http://localhost:3001/vacatures/${draft.number}-ergotherapeut-eerste-lijn`,
    );
    const { data: partner } = await world.partner().ask('{ jobFeed(first: 100) { edges { node { id } } } }');
    expect(partner.jobFeed.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(draft.id);
  });

  it('HRO-76 it is there at once, on the site and in its sitemap', async () => {
    expect(await onSite()).toEqual({ isListed: true, isIndexed: true, isOpen: true });
  });

  it('publishing again moves it: off the channels left out, onto the new ones', async () => {
    const { data } = await publish([feed]);
    expect(data.publishVacancy.publications).toMatchObject([
      { channel: { kind: 'CAREERS_SITE' }, isLive: false, endedAt: expect.any(String) },
      { channel: { kind: 'PARTNER_FEED' }, isLive: true, endedAt: null, publicUrl: null },
    ]);
    // The feed's readers are sent to its page, so that stays; the site does not list it.
    expect(await onSite()).toEqual({ isListed: false, isIndexed: false, isOpen: true });
    await publish([site, feed]);
    expect(await onSite()).toEqual({ isListed: true, isIndexed: true, isOpen: true });
  });

  it('refuses channels that do not exist or belong to another organisation, and publishes nothing', async () => {
    const [foreign] = await world.sql<{ id: string }>(
      `select c.id from publication_channel c join organisation o on o.id = c.organisation_id where o.slug = 'other' limit 1`,
    );
    const before = (await recruiter.ask(PUBLICATIONS, { id: draft.id })).data;
    for (const channelIds of [[foreign!.id], ['nonsense'], [site, '00000000-0000-7000-8000-000000000000']]) {
      const { code, errors } = await publish(channelIds);
      expect(code).toBe('BAD_INPUT');
      expect(errors![0]!.extensions.fields![0]!.path).toBe('channelIds');
    }
    expect((await recruiter.ask(PUBLICATIONS, { id: draft.id })).data).toEqual(before);
  });

  it('closing takes it off every channel at once', async () => {
    const { data } = await recruiter.ask(CLOSE, { input: { vacancyId: draft.id, reason: 'FILLED' } });
    expect(data.closeVacancy.publications).toHaveLength(2);
    expect(
      data.closeVacancy.publications.every(
        ({ isLive, endedAt }: { isLive: boolean; endedAt: string }) => !isLive && endedAt,
      ),
    ).toBe(true);
    expect(await onSite()).toEqual({ isListed: false, isIndexed: false, isOpen: false });
  });

  it('a role that may not publish can look at the channels and nothing more', async () => {
    const manager = await world.as('HIRING_MANAGER');
    expect((await manager.ask('{ publicationChannels { name } }')).errors).toBeUndefined();
    expect((await manager.ask(PUBLISH, { input: { vacancyId: draft.id, channelIds: [site] } })).code).toBe(
      'NOT_ALLOWED',
    );
    expect((await world.visitor().ask('{ publicationChannels { name } }')).code).toBe('NOT_SIGNED_IN');
  });
});
