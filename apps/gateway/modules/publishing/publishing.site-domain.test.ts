import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Dns } from '../../platform/dns.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const SITES = `{ managedCareersSites { id name slug publicUrl domain { name recordName recordValue target verifiedAt ownership routing } } }`;
const EDIT = `mutation ($input: EditCareersSiteInput!) { editCareersSite(input: $input) { publicUrl domain { name verifiedAt } } }`;
const CHECK = `mutation ($input: CareersSiteInput!) { checkCareersSiteDomain(input: $input) { publicUrl domain { ownership routing verifiedAt } } }`;
const SHOWN = 'query ($site: String!) { careersSite(slug: $site) { slug publicUrl organisationName } }';
const DOMAIN = 'werkenbij.duinrand.example';

/** A name server with these records; a name that says Error does not answer. */
function zone(records: {
  txt: Record<string, string[]>;
  cname: Record<string, string[]>;
  a: Record<string, string[]>;
}): Dns {
  const look = (kind: keyof typeof records) => async (name: string) => {
    const values = records[kind][name] ?? [];
    return values.includes('Error') ? { values: [], isReached: false } : { values, isReached: true };
  };
  return { texts: look('txt'), aliases: look('cname'), addresses: look('a'), mailServers: look('a') };
}

describe('a domain of one’s own', () => {
  const records = { txt: {}, cname: {}, a: {} } as Parameters<typeof zone>[0];
  let world: World;
  let admin: Person;
  let other: Person;
  beforeAll(async () => {
    world = await openWorld({ settings: { PUBLIC_CAREERS_URL: 'https://sites.instroom.example' } });
    world.gateway.gateway.dns = zone(records);
    admin = await world.as('ADMIN');
    other = await world.asOther('ADMIN');
  });
  beforeEach(() => Object.assign(records, { txt: {}, cname: {}, a: {} }));
  afterAll(() => world.close());

  const siteOf = async (person: Person) => (await person.ask(SITES)).data.managedCareersSites[0];
  async function setDomain(person: Person, domain: string | null) {
    const { id, name, slug } = await siteOf(person);
    return person.ask(EDIT, { input: { careersSiteId: id, name, slug, domain } }, { 'x-instroom-language': 'nl' });
  }
  const check = async (person: Person) =>
    person.ask(CHECK, { input: { careersSiteId: (await siteOf(person)).id } }, { 'x-instroom-language': 'nl' });

  it('HRO-53 works only once DNS shows whose domain it is, and says of each record what is there', async () => {
    expect((await setDomain(admin, ' https://Werkenbij.Duinrand.example/ ')).data.editCareersSite.domain).toEqual({
      name: DOMAIN,
      verifiedAt: null,
    });
    const { domain } = await siteOf(admin);
    expect(domain).toMatchObject({
      recordName: `_instroom.${DOMAIN}`,
      target: 'sites.instroom.example',
      ownership: null,
    });
    expect(domain.recordValue).toMatch(/^instroom-site=[0-9a-f]{32}$/);
    expect((await world.visitor().ask(SHOWN, { site: DOMAIN })).code).toBe('NOT_FOUND');

    expect((await check(admin)).data.checkCareersSiteDomain.domain).toEqual({
      ownership: 'MISSING',
      routing: 'MISSING',
      verifiedAt: null,
    });
    records.txt[domain.recordName] = ['instroom-site=of-somebody-else'];
    records.a[DOMAIN] = ['192.0.2.1'];
    records.a['sites.instroom.example'] = ['192.0.2.2'];
    expect((await check(admin)).data.checkCareersSiteDomain.domain).toMatchObject({
      ownership: 'DIFFERENT',
      routing: 'DIFFERENT',
    });
    records.txt[domain.recordName] = ['Error'];
    expect((await check(admin)).data.checkCareersSiteDomain.domain).toMatchObject({
      ownership: 'UNREACHABLE',
      verifiedAt: null,
    });

    records.txt[domain.recordName] = ['v=spf1 -all', domain.recordValue];
    records.cname[DOMAIN] = ['Sites.instroom.example.'];
    const checked = (await check(admin)).data.checkCareersSiteDomain;
    expect(checked).toMatchObject({ publicUrl: `https://${DOMAIN}`, domain: { ownership: 'FOUND', routing: 'FOUND' } });
    expect(checked.domain.verifiedAt).not.toBeNull();
    expect((await world.visitor().ask(SHOWN, { site: DOMAIN })).data.careersSite).toEqual({
      slug: 'demo',
      publicUrl: `https://${DOMAIN}`,
      organisationName: 'Zorggroep Duinrand',
    });
  });

  it('HRO-53 a custom domain already taken is refused without telling by whom', async () => {
    const refused = await setDomain(other, DOMAIN);
    expect(refused.code).toBe('BAD_INPUT');
    const [problem] = refused.errors![0]!.extensions.fields!;
    expect(problem).toMatchObject({
      path: 'domain',
      sentence: expect.stringContaining('al van een andere vacaturesite'),
    });
    expect(JSON.stringify(refused.errors)).not.toMatch(/duinrand\b(?!\.example)|Zorggroep/i);
  });

  it('HRO-53 a claim that DNS does not support keeps nobody from their own domain, and of two the first to show it has it', async () => {
    const wanted = 'banen.noord.example';
    expect((await setDomain(admin, wanted)).errors).toBeUndefined();
    expect((await world.visitor().ask(SHOWN, { site: DOMAIN })).code).toBe('NOT_FOUND');
    expect((await setDomain(other, wanted)).errors).toBeUndefined();
    const values = [(await siteOf(admin)).domain.recordValue, (await siteOf(other)).domain.recordValue];
    expect(values[0]).not.toBe(values[1]);
    records.txt[`_instroom.${wanted}`] = values;
    expect((await check(other)).data.checkCareersSiteDomain.domain.ownership).toBe('FOUND');
    const late = await check(admin);
    expect(late.errors![0]!.extensions.fields![0]!.sentence).toContain('al van een andere vacaturesite');
    expect((await world.visitor().ask(SHOWN, { site: wanted })).data.careersSite.slug).toBe('other');
  });

  it.each([
    'localhost',
    '127.0.0.1',
    'werkenbij',
    'a b.example',
    'jobs.example:8080',
    'jobs.example/path',
    'sites.instroom.example',
    '[::1]',
  ])('HRO-53 “%s” is no domain for a site', async (domain) => {
    expect((await setDomain(admin, domain)).errors?.[0]!.extensions.fields?.map(({ path }) => path)).toEqual([
      'domain',
    ]);
  });

  it('HRO-53 without a domain there is nothing to check', async () => {
    expect((await setDomain(admin, '')).data.editCareersSite.domain).toBeNull();
    expect((await check(admin)).code).toBe('BAD_INPUT');
  });
});
