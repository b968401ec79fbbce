import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { blankConfiguration } from './publishing.site-configuration.ts';
import type { SiteConfiguration } from './publishing.site-configuration.objects.ts';

const TEXT = '{ nl en }';
const PICTURE = `{ imageId alt ${TEXT} focalX focalY }`;
const CONFIGURATION = `{ languages defaultLanguage colours { brand onBrand accent } corners font logo ${PICTURE} header ${PICTURE} share ${PICTURE}
  title ${TEXT} introductionHtml ${TEXT} menu { label ${TEXT} href } socialLinks { network url } footerHtml ${TEXT} footerLinks { label ${TEXT} href }
  seoTitle ${TEXT} seoDescription ${TEXT} parts { search newest categories steps contact } contact { name jobTitle ${TEXT} email phone picture ${PICTURE} } }`;
const SITE = `{ id name slug publicUrl isOnline isTakenOffline version publishedNumber publishedByName orgUnitId draft ${CONFIGURATION} published ${CONFIGURATION}
  changes { field before after } versions { number publishedByName restoredFrom changes { field before after } } }`;
const SITES = `{ managedCareersSites ${SITE} }`;
const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) ${SITE} }`;
const SAVE = act('saveCareersSiteDraft', 'SaveCareersSiteDraftInput');
const PUBLISH = act('publishCareersSite', 'CareersSiteDraftInput');
const DISCARD = act('discardCareersSiteDraft', 'CareersSiteDraftInput');
const RESTORE = act('restoreCareersSiteVersion', 'RestoreCareersSiteVersionInput');
const CREATE = act('createCareersSite', 'CreateCareersSiteInput');
const EDIT = act('editCareersSite', 'EditCareersSiteInput');
const ONLINE = act('setCareersSiteOnline', 'SetCareersSiteOnlineInput');
const SHOWN = `query ($site: String!) { careersSite(slug: $site) { id isPreview publicUrl introduction(language: NL) configuration { colours { brand } title ${TEXT} introductionHtml ${TEXT} logo { imageId } } pictureSizes { imageId width height }
  vacancies(first: 100) { totalCount edges { node { id number } } } groups { places { id nameNl count } levels { id nameEn count } } index { number } } }`;

type Site = { id: string; version: number; publishedNumber: number; draft: SiteConfiguration; publicUrl: string };

describe('shaping a careers site', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
  });
  afterAll(() => world.close());

  const main = async (): Promise<Site> => (await admin.ask(SITES)).data.managedCareersSites[0];
  const shown = (site = 'demo') => world.visitor().ask(SHOWN, { site });

  async function save(change: Partial<SiteConfiguration>, site?: Site) {
    const { id, version, draft } = site ?? (await main());
    const input = { careersSiteId: id, expectedVersion: version, configuration: { ...draft, ...change } };
    return admin.ask(SAVE, { input }, { 'x-instroom-language': 'nl' });
  }

  async function publish() {
    const { id, version } = await main();
    return admin.ask(PUBLISH, { input: { careersSiteId: id, expectedVersion: version } });
  }

  it('HRO-53 keeps a draft that visitors do not see, tells what publishing would change, and shows it once published', async () => {
    const before = await shown();
    const saved = await save({ title: { nl: 'Kom je ook?', en: 'Join us?' }, corners: 'ROUND' });
    expect(saved.errors).toBeUndefined();
    expect(saved.data.saveCareersSiteDraft.changes).toEqual([
      { field: 'corners', before: 'SOFT', after: 'ROUND' },
      { field: 'titleNl', before: null, after: 'Kom je ook?' },
      { field: 'titleEn', before: null, after: 'Join us?' },
    ]);
    expect((await shown()).data).toEqual(before.data);

    const published = (await publish()).data.publishCareersSite;
    expect(published).toMatchObject({ publishedNumber: 2, changes: [], isOnline: true });
    expect(published.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(published.versions[0]).toMatchObject({ publishedByName: expect.any(String), restoredFrom: null });
    expect(published.versions[0].changes).toHaveLength(3);
    expect((await shown()).data.careersSite.configuration.title.nl).toBe('Kom je ook?');
    expect((await publish()).code).toBe('CONFLICT');
  });

  it('HRO-53 goes back to an older version by making a new one, and drops a draft on request', async () => {
    const { id, version } = await main();
    const restored = await admin.ask(RESTORE, { input: { careersSiteId: id, expectedVersion: version, number: 1 } });
    expect(restored.data.restoreCareersSiteVersion).toMatchObject({ publishedNumber: 3, draft: { corners: 'SOFT' } });
    expect(restored.data.restoreCareersSiteVersion.versions[0]).toMatchObject({ number: 3, restoredFrom: 1 });
    expect((await shown()).data.careersSite.configuration.title.nl).toBe('');

    await save({ font: 'SERIF' });
    const dropped = await admin.ask(DISCARD, {
      input: { careersSiteId: id, expectedVersion: (await main()).version },
    });
    expect(dropped.data.discardCareersSiteDraft).toMatchObject({ changes: [], draft: { font: 'FIGTREE' } });
    const missing = await admin.ask(RESTORE, {
      input: { careersSiteId: id, expectedVersion: (await main()).version, number: 99 },
    });
    expect(missing.code).toBe('NOT_FOUND');
  });

  it('HRO-53 tells the second of two who shape the same draft that there is another, and keeps the first', async () => {
    const site = await main();
    expect((await save({ seoTitle: { nl: 'Eerste', en: '' } }, site)).errors).toBeUndefined();
    const second = await save({ seoTitle: { nl: 'Tweede', en: '' } }, site);
    expect(second.code).toBe('CONFLICT');
    expect(second.errors![0]!.extensions['version']).toBe(site.version + 1);
    expect((await main()).draft.seoTitle.nl).toBe('Eerste');
    const late = await admin.ask(PUBLISH, { input: { careersSiteId: site.id, expectedVersion: site.version } });
    expect(late.code).toBe('CONFLICT');
  });

  it.each([
    ['brand', { brand: '#ffd400', onBrand: '#000000', accent: '#000000' }, '1,3', '4,5'],
    ['onBrand', { brand: '#0b5a62', onBrand: '#7a7a7a', accent: '#ffffff' }, '1,8', '4,5'],
    ['accent', { brand: '#0b5a62', onBrand: '#ffffff', accent: '#107a85' }, '1,5', '3'],
  ])(
    'HRO-55 a colour that fails contrast (%s) is refused with its ratio and the nearest colour that will do',
    async (field, colours, ratio, needed) => {
      const refused = await save({ colours });
      expect(refused.code).toBe('BAD_INPUT');
      const problem = refused.errors![0]!.extensions.fields!.find(
        ({ path }) => path === `configuration.colours.${field}`,
      );
      expect(problem?.sentence).toContain(`is ${ratio} op 1 en moet minstens ${needed} op 1 zijn`);
      const nearest = /#[0-9a-f]{6}\.$/.exec(problem!.sentence)![0].slice(0, 7);
      const advice = await admin.ask(
        'query ($colours: SiteColoursInput!) { colourAdvice(colours: $colours) { colour isReadable nearest } }',
        { colours: { ...colours, [field]: nearest } },
      );
      expect(advice.data.colourAdvice).toContainEqual({ colour: field, isReadable: true, nearest });
    },
  );

  it('HRO-55 keeps layout of texts and drops what could run; links lead to https, the site itself, mail or telephone', async () => {
    const saved = await save({
      introductionHtml: {
        nl: '<h2 onclick="x()">Hoi</h2><script>alert(1)</script><p>Kom <strong>werken</strong> <a href="javascript:x">hier</a></p>',
        en: '<p> </p>',
      },
    });
    expect(saved.data.saveCareersSiteDraft.draft.introductionHtml).toEqual({
      nl: '<h2>Hoi</h2><p>Kom <strong>werken</strong> <a>hier</a></p>',
      en: '',
    });
    const label = { nl: 'Lees', en: 'Read' };
    const wrong = ['javascript:alert(1)', 'http://a.example', '//evil.example', '/\\evil.example', 'data:text/html,x'];
    const refused = await save({ menu: wrong.map((href) => ({ label, href })) });
    expect(refused.errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual(
      wrong.map((_href, index) => `configuration.menu.${index}.href`),
    );
    const right = ['https://a.example/b?c', '/privacy', 'mailto:hr@a.example', 'tel:+31 10 1234567'];
    expect((await save({ menu: right.map((href) => ({ label, href })) })).errors).toBeUndefined();
  });

  it('HRO-55 a menu needs its words in every language of the site, a network an address of its own', async () => {
    const refused = await save({
      menu: [{ label: { nl: 'Over ons', en: '' }, href: '/privacy' }],
      socialLinks: [{ network: 'LINKEDIN', url: 'https://linkedin.com.evil.example/x' }],
    });
    expect(refused.errors![0]!.extensions.fields!.map(({ path }) => path).sort()).toEqual([
      'configuration.menu.0.label.en',
      'configuration.socialLinks.0.url',
    ]);
    const onlyMenu = await save({ menu: [{ label: { nl: 'Over ons', en: '' }, href: '/privacy' }] });
    expect(onlyMenu.errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual(['configuration.menu.0.label.en']);
    const dutchOnly = await save({
      languages: ['NL'],
      defaultLanguage: 'NL',
      menu: [{ label: { nl: 'Over ons', en: '' }, href: '/privacy' }],
      socialLinks: [{ network: 'LINKEDIN', url: 'https://nl.linkedin.com/company/x' }],
    });
    expect(dutchOnly.errors).toBeUndefined();
    expect((await save({ languages: ['NL'], defaultLanguage: 'EN' })).code).toBe('BAD_INPUT');
    expect((await save({ languages: [] })).code).toBe('BAD_INPUT');
  });

  it('HRO-55 a logo that is an SVG with script is drawn anew and shown in the size that is asked for', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><script>alert(1)</script><rect width="800" height="400" fill="red"/></svg>`;
    const stored = await fetch(`${world.url}/images/LOGO`, {
      method: 'PUT',
      body: svg,
      headers: { cookie: admin.cookie },
    });
    const { imageId } = (await stored.json()) as { imageId: string };
    const logo = { imageId, alt: { nl: 'Duinrand', en: '' }, focalX: 50, focalY: 50 };
    expect((await save({ logo })).errors).toBeUndefined();
    await publish();
    expect((await shown()).data.careersSite.pictureSizes).toEqual([{ imageId, width: 640, height: 320 }]);
    const small = await fetch(`${world.url}/images/${imageId}?width=320`);
    expect(small.headers.get('content-type')).toBe('image/png');
    expect(small.headers.get('cache-control')).toContain('immutable');
    expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({ width: 320, height: 160 });
    const large = await fetch(`${world.url}/images/${imageId}?width=99999`);
    expect(await sharp(Buffer.from(await large.arrayBuffer())).metadata()).toMatchObject({ width: 640 });
  });

  it('HRO-55 a picture of another organisation, a photo of a colleague and one that is none are refused', async () => {
    const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const other = await world.asOther('ADMIN');
    const put = async (purpose: string, cookie: string) => {
      const answer = await fetch(`${world.url}/images/${purpose}`, {
        method: 'PUT',
        body: new Uint8Array(png),
        headers: { cookie },
      });
      return ((await answer.json()) as { imageId: string }).imageId;
    };
    for (const imageId of [await put('LOGO', other.cookie), await put('PHOTO', admin.cookie), crypto.randomUUID()]) {
      const header = { imageId, alt: { nl: '', en: '' }, focalX: 50, focalY: 50 };
      const refused = await save({ header });
      expect(refused.errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual(['configuration.header']);
    }
  });

  it('HRO-53 the signed address of a preview shows the draft, or an older version, and nothing can be sent through it', async () => {
    const site = await main();
    await save({ title: { nl: 'Nog niet te zien', en: '' } });
    const { data } = await admin.ask(
      'query ($id: ID!) { managedCareersSite(id: $id) { draft: previewUrl first: previewUrl(number: 1) } }',
      { id: site.id },
    );
    const token = (url: string) => url.slice(url.lastIndexOf('/') + 1);
    expect(data.managedCareersSite.draft).toMatch(/^http:\/\/localhost:3001\/preview\//);
    const draft = await shown(token(data.managedCareersSite.draft));
    expect(draft.data.careersSite).toMatchObject({
      isPreview: true,
      configuration: { title: { nl: 'Nog niet te zien' } },
    });
    expect((await shown(token(data.managedCareersSite.first))).data.careersSite.configuration.title.nl).toBe('');
    expect((await shown()).data.careersSite.configuration.title.nl).not.toBe('Nog niet te zien');

    const forged = `${token(data.managedCareersSite.draft).slice(0, -3)}abc`;
    expect((await shown(forged)).code).toBe('NOT_FOUND');
    const sent = await world
      .visitor()
      .ask('mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { uploadToken } }', {
        input: {
          site: token(data.managedCareersSite.draft),
          vacancyId: draft.data.careersSite.vacancies.edges[0].node.id,
        },
      });
    expect(sent.code).toBe('NOT_FOUND');
  });

  it('HRO-51 ways into the vacancies by place and level count what is open', async () => {
    const { groups, vacancies } = (await shown()).data.careersSite;
    expect(groups.places.length).toBeGreaterThan(3);
    expect(groups.places[0].count).toBeGreaterThanOrEqual(groups.places.at(-1).count);
    const levels = groups.levels.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(levels).toBeLessThanOrEqual(vacancies.totalCount);
  });

  describe('several sites', () => {
    let site: Site;

    it('HRO-53 a site for a part of the organisation is there for visitors once published, with only the vacancies of that part', async () => {
      const [unit] = await world.sql<{ id: string; below: string[] }>(
        `with recursive tree as (select u.id as top, u.id from org_unit u join organisation o on o.id = u.organisation_id and o.slug = 'demo'
           union select tree.top, u.id from org_unit u join tree on u.parent_id = tree.id)
         select top as id, array_agg(distinct tree.id) as below from tree join vacancy v on v.org_unit_id = tree.id and v.state = 'PUBLISHED'
         group by top order by count(*) limit 1`,
      );
      const created = await admin.ask(CREATE, { input: { name: 'Thuiszorg', slug: 'thuiszorg', orgUnitId: unit!.id } });
      site = created.data.createCareersSite;
      expect(site).toMatchObject({
        publishedNumber: null,
        isOnline: false,
        publicUrl: 'http://localhost:3001/sites/thuiszorg',
      });
      expect((await shown('thuiszorg')).code).toBe('NOT_FOUND');
      const published = await admin.ask(PUBLISH, { input: { careersSiteId: site.id, expectedVersion: site.version } });
      site = published.data.publishCareersSite;
      expect((await shown('thuiszorg')).data.careersSite.vacancies.totalCount).toBe(0);

      const [channel] = await world.sql<{ id: string }>(
        `select id from publication_channel where kind = 'CAREERS_SITE' and careers_site_id = $1`,
        [site.id],
      );
      const vacancies = await world.sql<{ id: string; org_unit_id: string }>(
        `select v.id, v.org_unit_id from vacancy v join organisation o on o.id = v.organisation_id and o.slug = 'demo' where v.state = 'PUBLISHED' and (v.closing_date is null or v.closing_date > current_date)`,
      );
      const inside = vacancies.find(({ org_unit_id }) => unit!.below.includes(org_unit_id))!;
      const outside = vacancies.find(({ org_unit_id }) => !unit!.below.includes(org_unit_id))!;
      const put = (vacancyId: string) =>
        admin.ask('mutation ($input: PublishVacancyInput!) { publishVacancy(input: $input) { id } }', {
          input: { vacancyId, channelIds: [channel!.id] },
        });
      const refused = await put(outside.id);
      expect(refused.errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual(['channelIds']);
      expect((await put(inside.id)).errors).toBeUndefined();

      // One that moved to another part of the organisation since is not shown either.
      await world.sql(
        `insert into publication (organisation_id, vacancy_id, channel_id, published_at) select organisation_id, id, $2, now() from vacancy where id = $1`,
        [outside.id, channel!.id],
      );
      const { vacancies: listed, index } = (await shown('thuiszorg')).data.careersSite;
      expect(listed.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([inside.id]);
      expect(index).toHaveLength(1);
      const [number] = await world.sql<{ number: number }>('select number from vacancy where id = $1', [outside.id]);
      const page = await world
        .visitor()
        .ask('query ($number: Int!) { careersSite(slug: "thuiszorg") { vacancy(number: $number) { id } } }', number);
      expect(page.data.careersSite.vacancy).toBeNull();
    });

    it('HRO-54 everybody who works here finds the sites that are shown, the main one first', async () => {
      const recruiter = await world.as('RECRUITER');
      const links = () => recruiter.ask('{ careersSiteLinks { name publicUrl } }');
      expect((await links()).data.careersSiteLinks).toEqual([
        { name: 'Carrièresite', publicUrl: 'http://localhost:3001' },
        { name: 'Thuiszorg', publicUrl: 'http://localhost:3001/sites/thuiszorg' },
      ]);
      const online = (isOnline: boolean) => admin.ask(ONLINE, { input: { careersSiteId: site.id, isOnline } });
      expect((await online(false)).data.setCareersSiteOnline).toMatchObject({ isOnline: false, isTakenOffline: true });
      expect((await links()).data.careersSiteLinks).toHaveLength(1);
      expect((await shown('thuiszorg')).code).toBe('NOT_FOUND');
      expect((await online(true)).data.setCareersSiteOnline.isOnline).toBe(true);
      expect((await recruiter.ask(SITES)).code).toBe('NOT_ALLOWED');
    });

    it('HRO-53 an address in use is refused with one that is free, whoever has it', async () => {
      for (const slug of ['demo', 'other']) {
        const refused = await admin.ask(CREATE, { input: { name: 'Nog een', slug } }, { 'x-instroom-language': 'nl' });
        const [problem] = refused.errors![0]!.extensions.fields!;
        expect(problem).toMatchObject({ path: 'slug', sentence: expect.stringMatching(/al in gebruik.*-\d{4}\.$/) });
        expect(problem!.sentence).not.toMatch(/duinrand|techniek/i);
      }
      for (const slug of ['Met spatie', '-a', 'a_b', 'www'])
        expect((await admin.ask(CREATE, { input: { name: 'x', slug } })).code).toBe('BAD_INPUT');
      const renamed = await admin.ask(EDIT, {
        input: { careersSiteId: site.id, name: 'Zorg thuis', slug: 'zorg-thuis', orgUnitId: null },
      });
      expect(renamed.data.editCareersSite).toMatchObject({ slug: 'zorg-thuis', orgUnitId: null });
      const [channel] = await world.sql<{ name: string }>(
        `select name from publication_channel where kind = 'CAREERS_SITE' and careers_site_id = $1`,
        [site.id],
      );
      expect(channel!.name).toBe('Zorg thuis');
    });

    it('HRO-53 a role that reaches only a part of the organisation shapes only the sites of that part', async () => {
      const [unit] = await world.sql<{ id: string }>(
        `select u.id from org_unit u join organisation o on o.id = u.organisation_id and o.slug = 'demo' order by u.parent_id nulls last limit 1`,
      );
      await world.sql(
        `update role set scope = 'ORG_UNIT_SUBTREE', permissions = permissions || '{CAREERS_SITES_MANAGE}' where key = 'RECRUITER'`,
      );
      await world.sql(
        `update app_user u set org_unit_id = $1 from role r where r.id = u.role_id and r.key = 'RECRUITER' and u.organisation_id = (select organisation_id from org_unit where id = $1)`,
        [unit!.id],
      );
      const recruiter = await world.as('RECRUITER');
      expect((await recruiter.ask(SITES)).data.managedCareersSites).toEqual([]);
      const { id, version } = await main();
      expect((await recruiter.ask(PUBLISH, { input: { careersSiteId: id, expectedVersion: version } })).code).toBe(
        'NOT_FOUND',
      );
      const whole = await recruiter.ask(CREATE, { input: { name: 'Alles', slug: 'alles' } });
      expect(whole.errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual(['orgUnitId']);
      const part = await recruiter.ask(CREATE, { input: { name: 'Deel', slug: 'deel', orgUnitId: unit!.id } });
      expect(part.errors).toBeUndefined();
      expect((await recruiter.ask(SITES)).data.managedCareersSites).toHaveLength(1);
    });
  });

  it('HRO-52 says whether the own website shows the vacancies, where it reads them and how many keys can', async () => {
    const SET =
      'mutation ($input: SetOwnWebsiteInput!) { setOwnWebsite(input: $input) { isUsed url graphqlUrl feedKeys } }';
    const set = (input: object) => admin.ask(SET, { input });
    expect((await set({ isUsed: true, url: 'https://www.duinrand.example/vacatures' })).data.setOwnWebsite).toEqual({
      isUsed: true,
      url: 'https://www.duinrand.example/vacatures',
      graphqlUrl: 'http://gateway.test/graphql',
      feedKeys: expect.any(Number),
    });
    expect((await set({ isUsed: true, url: 'javascript:alert(1)' })).code).toBe('BAD_INPUT');
    expect((await set({ isUsed: false, url: '' })).data.setOwnWebsite).toMatchObject({ isUsed: false, url: null });
    expect((await (await world.as('HIRING_MANAGER')).ask(SET, { input: { isUsed: true } })).code).toBe('NOT_ALLOWED');
  });

  it('HRO-55 a site that nobody has shaped yet is readable as it is', () => {
    expect(blankConfiguration.colours.brand).toMatch(/^#[0-9a-f]{6}$/);
  });
});
