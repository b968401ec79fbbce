import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../testing/world.ts';

const SEARCH = `query ($site: String!, $search: String, $placeId: ID, $radiusKm: Int, $levels: [ID!], $contracts: [ContractType!], $hoursMin: Int, $hoursMax: Int, $sort: PublicVacancySort, $first: Int, $after: String) {
  careersSite(slug: $site) {
    vacancies(search: $search, placeId: $placeId, radiusKm: $radiusKm, educationLevelIds: $levels, contractTypes: $contracts, hoursMin: $hoursMin, hoursMax: $hoursMax, sort: $sort, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id number title slug summary distanceKm workplaceType publishedAt hoursMin hoursMax contractType employerName organisationName isOpen place { name } educationLevel { id } occupation { nameNl } } }
    }
  }
}`;

type Found = {
  id: string;
  number: number;
  title: string;
  distanceKm: number | null;
  workplaceType: string;
  publishedAt: string;
  place: { name: string } | null;
};

describe('careers site', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());

  async function search(variables: Record<string, unknown>, site = 'demo'): Promise<Found[]> {
    const { data, errors } = await world.visitor().ask(SEARCH, { site, first: 100, ...variables });
    expect(errors).toBeUndefined();
    return data.careersSite.vacancies.edges.map(({ node }: { node: Found }) => node);
  }
  const titles = async (variables: Record<string, unknown>, site?: string) =>
    (await search(variables, site)).map(({ title }) => title);

  it('HRO-51 shows a visitor every open vacancy of the organisation, newest first, and nothing that is a draft, closed or past its closing date', async () => {
    const found = await search({});
    const open = await world.sql<{ id: string }>(
      `select v.id from vacancy v join organisation o on o.id = v.organisation_id where o.slug = 'demo' and v.state = 'PUBLISHED' and coalesce(v.closing_date >= current_date, true)`,
    );
    expect(found.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
    expect(found.length).toBeGreaterThan(10);
    expect(found.every(({ distanceKm }) => distanceKm === null)).toBe(true);
    const moments = found.map(({ publishedAt }) => publishedAt);
    expect(moments).toEqual(moments.toSorted().reverse());
    expect(found.map(({ title }) => title)).not.toContain('Verpleegkundige nachtdienst verpleeghuis');
  });

  it('finds by the beginning of a word, in the title, the text, the occupation, the place and the employer', async () => {
    expect(await titles({ search: 'wijkverpleeg' })).toContain('Wijkverpleegkundige');
    expect(await titles({ search: 'salarisadministrateurs' })).toContain('Salarisadministrateur');
    expect(await titles({ search: 'DATA engineer' })).toEqual(['Data Engineer, Care Analytics']);
    expect(await titles({ search: 'kok den haag' })).toEqual(['Zelfstandig werkend kok']);
    expect((await search({ search: 'Haarlem' })).every(({ place }) => place?.name === 'Haarlem')).toBe(true);
    expect((await search({ search: 'The Hague' })).length).toBeGreaterThan(2);
  });

  it('finds whole words by their beginning only: “lasser” is not in “reclassering”', async () => {
    const [vacancy] = await search({ search: 'Teammanager woonzorg' });
    await world.sql(`update vacancy set title = 'Medewerker reclassering' where id = $1`, [vacancy!.id]);
    expect(await titles({ search: 'reclass' })).toEqual(['Medewerker reclassering']);
    expect(await titles({ search: 'lasser' })).toEqual([]);
    const inGoes = await search({ search: 'goes' });
    expect(inGoes.map(({ place }) => place?.name)).toEqual(inGoes.map(() => 'Goes'));
    await world.sql(`update vacancy set title = 'Teammanager woonzorg' where id = $1`, [vacancy!.id]);
  });

  it.each([
    "'; drop table vacancy; --",
    '%',
    '& | ! ( ) : *',
    "a:* & 'b'",
    '<script>alert(1)</script>',
    '😀🙈',
    '\u0000',
    'مرحبا بالعالم',
    '\\',
    'x'.repeat(5_000),
  ])('answers %.40j without an error', async (text) => {
    await search({ search: text });
    await search({ search: text, sort: 'RELEVANCE', placeId: text, levels: [text] });
  });

  it('puts the best match first when words are given', async () => {
    const found = await titles({ search: 'zorg' });
    expect(found.length).toBeGreaterThan(3);
    expect(found[0]).toBe('Chauffeur zorgvervoer');
  });

  it('HW-48 finds within 25 km of Den Haag, the border included, and remote work everywhere', async () => {
    const found = await search({ placeId: 'den-haag', radiusKm: 25, sort: 'DISTANCE' });
    const near = found.filter(({ workplaceType }) => workplaceType !== 'REMOTE');
    expect(near.every(({ distanceKm }) => distanceKm !== null && distanceKm <= 25)).toBe(true);
    expect(near.map(({ place }) => place?.name)).toEqual(
      expect.arrayContaining(['Den Haag', 'Delft', 'Zoetermeer', 'Leiden']),
    );
    expect(near.map(({ place }) => place?.name)).not.toContain('Haarlem');
    expect(near.map(({ distanceKm }) => distanceKm)).toEqual(
      near.map(({ distanceKm }) => distanceKm!).toSorted((a, b) => a - b),
    );
    expect(found.at(-1)).toMatchObject({ workplaceType: 'REMOTE', distanceKm: null });

    const leiden = near.find(({ place }) => place?.name === 'Leiden')!;
    const border = Math.ceil(leiden.distanceKm!);
    await world.sql(
      `update place set latitude = (select latitude from place where id = 'den-haag') + ${border} / 111.19493, longitude = (select longitude from place where id = 'den-haag') where id = 'leiden'`,
    );
    const atTheBorder = (await search({ placeId: 'den-haag', radiusKm: border })).find(
      ({ place }) => place?.name === 'Leiden',
    );
    expect(atTheBorder?.distanceKm).toBe(border);
  });

  it('filters by level, contract and hours', async () => {
    const all = await search({});
    const { data } = await world.visitor().ask(SEARCH, {
      site: 'demo',
      first: 100,
      levels: ['mbo4', 'hbo-bachelor'],
      contracts: ['PERMANENT'],
      hoursMin: 24,
      hoursMax: 32,
    });
    const nodes = data.careersSite.vacancies.edges.map(({ node }: { node: unknown }) => node);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThan(all.length);
    for (const node of nodes) {
      expect(['mbo4', 'hbo-bachelor']).toContain(node.educationLevel.id);
      expect(node.contractType).toBe('PERMANENT');
      expect(node.hoursMax).toBeGreaterThanOrEqual(24);
      expect(node.hoursMin).toBeLessThanOrEqual(32);
    }
    expect(data.careersSite.vacancies.totalCount).toBe(nodes.length);
  });

  it.each([
    { sort: 'NEWEST' },
    { sort: 'DISTANCE', placeId: 'den-haag', radiusKm: 500 },
    { sort: 'RELEVANCE', search: 'zorg' },
  ])('pages through %j without skipping or repeating', async (asked) => {
    const whole = await search(asked);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await world.visitor().ask(SEARCH, { site: 'demo', ...asked, first: 3, after });
      const { edges, pageInfo, totalCount } = data.careersSite.vacancies;
      expect(totalCount).toBe(whole.length);
      paged.push(...edges.map(({ node }: { node: Found }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole.map(({ id }) => id));
  });

  it.each([
    'nonsense',
    Buffer.from('["x","y"]').toString('base64url'),
    Buffer.from('["2026-02-30T00:00:00.000000Z","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  ])('refuses the unknown cursor %s by name', async (after) => {
    const { errors, code } = await world.visitor().ask(SEARCH, { site: 'demo', after });
    expect(code).toBe('BAD_INPUT');
    expect(errors![0]!.extensions.fields![0]!.path).toBe('after');
  });

  it('refuses an impossible radius, page size and hours with a sentence for each', async () => {
    const impossible = await world
      .visitor()
      .ask(SEARCH, { site: 'demo', radiusKm: -1, hoursMin: 40, hoursMax: 8 }, { 'x-instroom-language': 'en' });
    expect(impossible.errors![0]!.extensions.fields).toEqual([
      { path: 'radiusKm', sentence: 'Choose a distance from 0 to 500 kilometres.' },
      { path: 'hoursMax', sentence: 'Choose a highest number of hours that is not below the lowest.' },
    ]);
    expect((await world.visitor().ask(SEARCH, { site: 'demo', first: 101 })).code).toBe('BAD_INPUT');
  });

  const DETAIL = `query ($site: String!, $number: Int!) { careersSite(slug: $site) { vacancy(number: $number) {
    id number slug title descriptionHtml summary isOpen publishedAt organisationName occupation { nameNl } place { name } salaryMinCents questions { label } similar { id title isOpen place { name } } } } }`;

  it('HRO-56 each vacancy has a page of its own, with others that are alike', async () => {
    const [{ number }] = (await search({ search: 'Wijkverpleegkundige' })) as [Found];
    const { data } = await world.visitor().ask(DETAIL, { site: 'demo', number });
    const { vacancy } = data.careersSite;
    expect(vacancy).toMatchObject({
      number,
      title: 'Wijkverpleegkundige',
      slug: 'wijkverpleegkundige',
      isOpen: true,
      organisationName: 'Zorggroep Duinrand',
      place: { name: 'Delft' },
    });
    expect(vacancy.summary.length).toBeLessThanOrEqual(201);
    expect(vacancy.descriptionHtml).toContain('<p>');
    expect(vacancy.similar).toHaveLength(3);
    expect(
      vacancy.similar.every((other: { id: string; isOpen: boolean }) => other.id !== vacancy.id && other.isOpen),
    ).toBe(true);
  });

  it('says of a closed vacancy that it is closed, shows what is alike and nothing else of it', async () => {
    const [closed] = await world.sql<{ number: number }>(
      `select number from vacancy where title = 'Activiteitenbegeleider'`,
    );
    const { data } = await world.visitor().ask(DETAIL, { site: 'demo', number: closed!.number });
    expect(data.careersSite.vacancy).toMatchObject({
      title: 'Activiteitenbegeleider',
      isOpen: false,
      descriptionHtml: '',
      summary: '',
      place: null,
      occupation: null,
      questions: [],
    });
    expect(data.careersSite.vacancy.similar).toHaveLength(3);
    const [expired] = await world.sql<{ number: number }>(
      `select number from vacancy where title = 'Verpleegkundige nachtdienst verpleeghuis'`,
    );
    expect(
      (await world.visitor().ask(DETAIL, { site: 'demo', number: expired!.number })).data.careersSite.vacancy.isOpen,
    ).toBe(false);
  });

  it('knows nothing of drafts and of numbers that never were', async () => {
    const [draft] = await world.sql<{ number: number }>(
      `select number from vacancy where title = 'Ergotherapeut eerste lijn'`,
    );
    for (const number of [draft!.number, 999_999, 0, -1, 2_147_483_647]) {
      expect((await world.visitor().ask(DETAIL, { site: 'demo', number })).data.careersSite.vacancy).toBeNull();
    }
  });

  it('lists everything open for the sitemap and the RSS feed, newest first', async () => {
    const { data } = await world
      .visitor()
      .ask('{ careersSite(slug: "demo") { index { number slug title summary language updatedAt publishedAt } } }');
    const found = await search({});
    expect(data.careersSite.index.map(({ number }: Found) => number)).toEqual(found.map(({ number }) => number));
    expect(
      data.careersSite.index.every(
        (entry: { summary: string; slug: string }) => entry.summary !== '' && /^[a-z0-9-]+$/.test(entry.slug),
      ),
    ).toBe(true);
  });

  it('introduces itself in both languages and shows the newest privacy statement', async () => {
    const { data } = await world
      .visitor()
      .ask(
        '{ careersSite(slug: "demo") { organisationName languages defaultLanguage isPreview nl: introduction(language: NL) en: introduction(language: EN) consent { version nl en } } }',
      );
    expect(data.careersSite).toMatchObject({
      organisationName: 'Zorggroep Duinrand',
      languages: ['NL', 'EN'],
      defaultLanguage: 'NL',
      isPreview: false,
    });
    expect(data.careersSite.nl).not.toBe(data.careersSite.en);
    const [newest] = await world.sql<{ version: number }>(
      `select max(p.version) as version from privacy_statement p join organisation o on o.id = p.organisation_id where o.slug = 'demo'`,
    );
    expect(data.careersSite.consent.version).toBe(newest!.version);
  });

  it('keeps the sites of two organisations apart', async () => {
    const ours = await search({});
    const theirs = await search({}, 'other');
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.map(({ id }) => id).filter((id) => ours.some((own) => own.id === id))).toEqual([]);
    expect(await titles({ search: 'elektro' }, 'other')).toContain('Elektromonteur utiliteit');
    expect(await titles({ search: 'elektromonteur' })).toEqual([]);
    const both = await world
      .visitor()
      .ask('{ ours: careersSite(slug: "demo") { slug } theirs: careersSite(slug: "other") { slug } }');
    expect(both.errors).toBeDefined();
    const recruiter = await world.as('RECRUITER');
    expect((await recruiter.ask(SEARCH, { site: 'other' })).code).toBe('NOT_FOUND');
  });

  it.each(['nowhere', '', 'DEMO', "demo'--", '\u0000'])('answers the unknown site %j with NOT_FOUND', async (site) => {
    expect((await world.visitor().ask(SEARCH, { site })).code).toBe('NOT_FOUND');
  });
});
