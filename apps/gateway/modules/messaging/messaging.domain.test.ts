import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { filledIn, openVacancy, submit } from '../../testing/applicants.ts';
import { type DnsServer, startDnsServer } from '@instroom/launch/dns-server.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { systemContext } from '../../platform/context.ts';
import { createDns } from '../../platform/dns.ts';
import { checkAllDomains } from './messaging.domain.checking.service.ts';

const FIELDS = `id domain state isOfSender checkedAt verifiedAt failingSince letterSubject letterText
  records { part type name host value } checks { part verdict problems { code verdict what todo } } keys { id selector state removableFrom }`;
const LIST = `{ mailDomains { ${FIELDS} } mailSender { name address sentFrom isOwn } }`;
const ADD = `mutation ($input: AddMailDomainInput!) { addMailDomain(input: $input) { ${FIELDS} } }`;
const CHECK = `mutation ($input: MailDomainInput!) { checkMailDomain(input: $input) { ${FIELDS} } }`;
const ROTATE = `mutation ($input: MailDomainInput!) { rotateMailDomainKey(input: $input) { ${FIELDS} } }`;
const REMOVE = 'mutation ($input: MailDomainInput!) { removeMailDomain(input: $input) }';
const SENDER = 'mutation ($input: SetMailSenderInput!) { setMailSender(input: $input) { address sentFrom isOwn } }';

const INCLUDE = 'spf.instroom.test';
const PLATFORM = 'noreply@mail.instroom.test';

type Shown = {
  id: string;
  domain: string;
  state: string;
  records: { part: string; name: string; host: string; value: string }[];
  checks: { part: string; verdict: string; problems: { code: string; what: string; todo: string }[] }[];
  keys: { id: string; selector: string; state: string; removableFrom: string | null }[];
  letterSubject: string;
  letterText: string;
};

describe('mail domains', () => {
  let world: World;
  let names: DnsServer;
  let admin: Person;
  beforeAll(async () => {
    names = await startDnsServer();
    world = await openWorld({
      settings: { DNS_SERVERS: names.address, MAIL_SPF_INCLUDE: INCLUDE, MAIL_SENDER_ADDRESS: PLATFORM },
    });
    admin = await world.as('ADMIN');
  });
  afterAll(async () => {
    await world.close();
    await names.stop();
  });
  beforeEach(async () => {
    names.isSilent = false;
    names.zone.texts.clear();
    names.zone.texts.set(INCLUDE, ['v=spf1 ip4:192.0.2.10 -all']);
    await world.sql('delete from rate_limit');
    await world.sql('delete from mail_domain');
  });

  async function add(domain = 'werken.voorbeeld.example'): Promise<Shown> {
    const { data, errors } = await admin.ask(ADD, { input: { domain } });
    expect(errors).toBeUndefined();
    return data.addMailDomain;
  }
  /** Puts everything in the DNS that the page says to put there. */
  function publish({ records }: Shown): void {
    for (const { name, value } of records) names.zone.texts.set(name, [value]);
  }
  async function check({ id }: { id: string }, language = 'nl'): Promise<Shown> {
    const { data, errors } = await admin.ask(
      CHECK,
      { input: { mailDomainId: id } },
      { 'x-instroom-language': language },
    );
    expect(errors).toBeUndefined();
    return data.checkMailDomain;
  }
  async function verified(domain?: string): Promise<Shown> {
    const added = await add(domain);
    publish(added);
    return check(added);
  }
  const part = ({ checks }: Shown, wanted: string) => checks.find((one) => one.part === wanted)!;
  const codes = (shown: Shown, wanted: string) => part(shown, wanted).problems.map(({ code }) => code);

  it('HRO-57 HRO-58 says which SPF, DKIM and DMARC records to add, and sees them once they are there', async () => {
    const added = await add('https://Werken.Voorbeeld.example/');
    expect(added).toMatchObject({ domain: 'werken.voorbeeld.example', state: 'PENDING', checks: [] });
    const [spf, dkim, dmarc] = added.records;
    expect(spf).toMatchObject({ part: 'SPF', host: '@', value: `v=spf1 include:${INCLUDE} ~all` });
    expect(dkim?.name).toMatch(/^instroom-\d{6}\._domainkey\.werken\.voorbeeld\.example$/);
    expect(dkim?.value).toMatch(/^v=DKIM1; k=rsa; p=[A-Za-z0-9+/=]{380,}$/);
    expect(dmarc).toMatchObject({ host: '_dmarc', value: expect.stringContaining('v=DMARC1; p=none') });
    for (const { value } of added.records) expect(added.letterText).toContain(value);
    expect(added.letterSubject).toContain('werken.voorbeeld.example');

    const before = await check(added);
    expect(before.state).toBe('PENDING');
    expect(before.checks.map(({ part: name, verdict }) => [name, verdict])).toEqual([
      ['SPF', 'FAIL'],
      ['DKIM', 'FAIL'],
      ['DMARC', 'FAIL'],
    ]);
    publish(added);
    const after = await check(added);
    expect(after).toMatchObject({ state: 'VERIFIED', keys: [{ state: 'ACTIVE' }] });
    expect(part(after, 'SPF').verdict).toBe('PASS');
    expect(part(after, 'DKIM').verdict).toBe('PASS');
  });

  it.each([
    ['no record at all', [], 'SPF_MISSING'],
    ['two records', [`v=spf1 include:${INCLUDE} ~all`, 'v=spf1 mx -all'], 'SPF_SEVERAL'],
    ['a record without us', ['v=spf1 ip4:192.0.2.1 -all'], 'SPF_INCLUDE_MISSING'],
    ['us behind “all”', [`v=spf1 -all include:${INCLUDE}`], 'SPF_INCLUDE_AFTER_ALL'],
    ['everybody allowed', [`v=spf1 include:${INCLUDE} +all`], 'SPF_ALLOWS_ALL'],
    ['everybody allowed, in short', [`v=spf1 include:${INCLUDE} all`], 'SPF_ALLOWS_ALL'],
    ['a misspelt word', [`v=spf1 inclde:${INCLUDE} include:${INCLUDE} ~all`], 'SPF_SYNTAX'],
    ['an include without a record', [`v=spf1 include:weg.example include:${INCLUDE} ~all`], 'SPF_INCLUDE_EMPTY'],
    [
      'names that do not exist',
      [`v=spf1 a:x1.example a:x2.example mx:x3.example include:${INCLUDE} ~all`],
      'SPF_VOID_LOOKUPS',
    ],
    ['no end', [`v=spf1 include:${INCLUDE}`], 'SPF_NO_END'],
    ['ptr', [`v=spf1 ptr include:${INCLUDE} ~all`], 'SPF_PTR'],
  ])('HRO-57 SPF with %s is told as that, in both languages, with what to do', async (_what, records, code) => {
    const added = await add();
    publish(added);
    names.zone.texts.set(added.domain, ['some-other=text', ...records]);
    const dutch = await check(added);
    expect(codes(dutch, 'SPF')).toEqual([code]);
    const english = await check(added, 'en');
    const [nl] = part(dutch, 'SPF').problems;
    const [en] = part(english, 'SPF').problems;
    expect(nl?.what).not.toBe(en?.what);
    expect(nl?.todo.length).toBeGreaterThan(10);
    expect(dutch.state).toBe(['SPF_NO_END', 'SPF_PTR'].includes(code) ? 'VERIFIED' : 'PENDING');
  });

  it('HRO-57 counts the look-ups of SPF through every include: eleven is one too many, ten is not', async () => {
    const added = await add();
    publish(added);
    const chain = (length: number) => {
      for (let index = 1; index <= length; index += 1)
        names.zone.texts.set(`s${index}.example`, [
          index < length ? `v=spf1 include:s${index + 1}.example ~all` : 'v=spf1 ip4:192.0.2.7 ~all',
        ]);
      names.zone.texts.set(added.domain, [`v=spf1 include:s1.example include:${INCLUDE} ~all`]);
    };
    chain(9);
    expect(part(await check(added), 'SPF').verdict).toBe('PASS');
    chain(10);
    const shown = await check(added);
    expect(codes(shown, 'SPF')).toEqual(['SPF_TOO_MANY_LOOKUPS']);
    expect(part(shown, 'SPF').problems[0]?.what).toContain('11 opzoekingen');
  });

  it('HRO-57 a circle of includes ends, and us inside another include counts as there', async () => {
    const added = await add();
    publish(added);
    names.zone.texts.set('rond.example', [`v=spf1 include:${added.domain} include:${INCLUDE} ~all`]);
    names.zone.texts.set(added.domain, ['v=spf1 include:rond.example ~all']);
    expect(part(await check(added), 'SPF').verdict).toBe('PASS');
  });

  it('HRO-57 DKIM tells a missing record, the wrong name, another key, a cut key, a revoked one and two apart', async () => {
    const added = await add();
    publish(added);
    const { name, value } = added.records[1]!;
    const other = generateKeyPairSync('rsa', { modulusLength: 2_048 })
      .publicKey.export({ type: 'spki', format: 'der' })
      .toString('base64');
    const cases: [string[], string][] = [
      [[], 'DKIM_MISSING'],
      [['hello'], 'DKIM_SYNTAX'],
      [['v=DKIM1; k=ed25519; p=AAAA'], 'DKIM_SYNTAX'],
      [[value.slice(0, -40)], 'DKIM_BROKEN'],
      [[value.replace('p=MII', 'p=M**')], 'DKIM_BROKEN'],
      [['v=DKIM1; k=rsa; p='], 'DKIM_REVOKED'],
      [[`v=DKIM1; k=rsa; p=${other}`], 'DKIM_DIFFERS'],
      [[value, 'v=DKIM1; k=rsa; p=AAAA'], 'DKIM_SEVERAL'],
      [[`${value}; t=y`], 'DKIM_TESTING'],
    ];
    for (const [texts, code] of cases) {
      names.zone.texts.set(name, texts);
      expect(codes(await check(added), 'DKIM'), String(texts)).toEqual([code]);
    }
    names.zone.texts.delete(name);
    await world.sql("update mail_domain_key set state = 'PENDING'");
    for (const wrong of [`${name}.${added.domain}`, name.replace('._domainkey', '')]) {
      names.zone.texts.set(wrong, [value]);
      const shown = await check(added);
      expect(codes(shown, 'DKIM')).toEqual(['DKIM_WRONG_NAME']);
      expect(part(shown, 'DKIM').problems[0]?.what).toContain(wrong);
      names.zone.texts.delete(wrong);
    }
  });

  it('HRO-57 DMARC is looked for on the domain and above it, and advice does not stand in the way of sending', async () => {
    const added = await add();
    publish(added);
    const at = `_dmarc.${added.domain}`;
    const cases: [string[], string[]][] = [
      [[], ['DMARC_MISSING']],
      [['v=DMARC1; p=none; rua=mailto:a@b.example', 'v=DMARC1; p=reject'], ['DMARC_SEVERAL']],
      [['v=DMARC1; p=niets'], ['DMARC_SYNTAX']],
      [['v=DMARC1; p=none'], ['DMARC_NONE', 'DMARC_NO_REPORTS']],
      [['v=DMARC1; p=reject; rua=mailto:a@b.example'], []],
    ];
    for (const [texts, expected] of cases) {
      names.zone.texts.set(at, texts);
      const shown = await check(added);
      expect(codes(shown, 'DMARC')).toEqual(expected);
      expect(shown.state).toBe('VERIFIED');
    }
    names.zone.texts.delete(at);
    names.zone.texts.set('_dmarc.voorbeeld.example', ['v=DMARC1; p=quarantine; rua=mailto:a@b.example']);
    expect(part(await check(added), 'DMARC').verdict).toBe('PASS');
  });

  it('name servers that do not answer change nothing but the time of the check', async () => {
    const shown = await verified();
    names.isSilent = true;
    const later = await check(shown);
    expect(later.state).toBe('VERIFIED');
    expect(later.checks.every(({ verdict }) => verdict === 'UNKNOWN')).toBe(true);
    expect(part(later, 'SPF').problems[0]?.what).toContain('gaven geen antwoord');
  }, 30_000);

  it('HRO-57 mail of a verified domain leaves from it with a signature that holds; before, from ours with answers to theirs', async () => {
    const vacancy = await openVacancy(world);
    const { data } = await admin.ask(SENDER, {
      input: { name: 'Zorggroep Duinrand', address: 'banen@werken.voorbeeld.example' },
    });
    expect(data.setMailSender).toEqual({ address: 'banen@werken.voorbeeld.example', sentFrom: PLATFORM, isOwn: false });
    await world.restart({
      runJobs: true,
      settings: { DNS_SERVERS: names.address, MAIL_SPF_INCLUDE: INCLUDE, MAIL_SENDER_ADDRESS: PLATFORM },
    });
    const raw = async () => {
      const form = filledIn(vacancy);
      await submit(world, vacancy, form);
      return (await waitForMail(world.mailbox.url, { to: form['email'] as string })).source;
    };
    const before = await raw();
    expect(before).toMatch(new RegExp(`^From: .*<${PLATFORM}>`, 'm'));
    expect(before).toMatch(/^Reply-To: .*<banen@werken\.voorbeeld\.example>/m);
    expect(before).not.toMatch(/^DKIM-Signature/m);

    await verified();
    const after = await raw();
    expect(after).toMatch(/^From: .*<banen@werken\.voorbeeld\.example>/m);
    expect(after).not.toMatch(/^Reply-To/m);
    const dns = createDns({ DNS_SERVERS: names.address });
    const { results } = await dkimVerify(after, {
      resolver: async (name: string) => (await dns.texts(name)).values.map((text) => [text]),
    });
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      signingDomain: 'werken.voorbeeld.example',
      status: { result: 'pass', aligned: 'werken.voorbeeld.example' },
    });
    const { data: shown } = await admin.ask(LIST);
    expect(shown.mailSender).toMatchObject({ sentFrom: 'banen@werken.voorbeeld.example', isOwn: true });
    expect(shown.mailDomains[0]).toMatchObject({ isOfSender: true, state: 'VERIFIED' });
  }, 60_000);

  it('a new key is published beside the old one, signs only once its record is seen, and the old one stays a week', async () => {
    const shown = await verified();
    const [old] = shown.keys;
    const { data } = await admin.ask(ROTATE, { input: { mailDomainId: shown.id } });
    const rotated: Shown = data.rotateMailDomainKey;
    expect(rotated.keys.map(({ state }) => state)).toEqual(['PENDING', 'ACTIVE']);
    expect(rotated.records.filter((record) => record.part === 'DKIM')).toHaveLength(2);
    expect((await admin.ask(ROTATE, { input: { mailDomainId: shown.id } })).code).toBe('CONFLICT');

    const unseen = await check(shown);
    expect(unseen.state).toBe('VERIFIED');
    expect(unseen.keys.map(({ state }) => state)).toEqual(['PENDING', 'ACTIVE']);

    publish(rotated);
    const seen = await check(shown);
    expect(seen.keys.map(({ state }) => state)).toEqual(['ACTIVE', 'RETIRED']);
    expect(seen.records.filter((record) => record.part === 'DKIM')).toHaveLength(1);
    expect(Date.parse(seen.keys[1]!.removableFrom!) - Date.now()).toBeGreaterThan(6.9 * 24 * 3_600_000);

    await daily();
    expect(await world.sql('select 1 from mail_domain_key where id = $1', [old?.id])).toHaveLength(1);
    await world.sql("update mail_domain_key set retired_at = now() - interval '8 days' where state = 'RETIRED'");
    await daily();
    expect(await world.sql('select 1 from mail_domain_key where id = $1', [old?.id])).toHaveLength(0);
  });

  it('HRO-57 looks again every day, and tells the administrators when a domain that was right is not any more', async () => {
    const shown = await verified('dagelijks.example');
    await daily();
    names.zone.texts.set(shown.domain, ['v=spf1 -all']);
    await daily();
    await daily();
    const { data } = await admin.ask(LIST);
    expect(data.mailDomains[0]).toMatchObject({ state: 'FAILING', failingSince: expect.any(String) });
    const told = await admin.ask('{ notifications(first: 20) { edges { node { text } } } }');
    expect(told.errors).toBeUndefined();
    const sentences = (told.data.notifications.edges as { node: { text: string } }[]).map(({ node }) => node.text);
    expect(sentences.filter((sentence) => sentence.includes(shown.domain))).toHaveLength(1);
    publish(shown);
    expect((await check(shown)).state).toBe('VERIFIED');
  }, 30_000);

  async function daily(): Promise<void> {
    const [{ id } = { id: '' }] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    const context = systemContext(world.gateway.gateway, id, 'test-timer');
    await checkAllDomains(context);
  }

  it('keys are sealed: the private half is in no answer and not readable in the database', async () => {
    await verified();
    const [row] = await world.sql<{ sealed: Buffer }>(
      'select sealed_private_key as sealed from mail_domain_key limit 1',
    );
    expect(row?.sealed.toString('latin1')).not.toContain('PRIVATE KEY');
    const { data } = await admin.ask(LIST);
    expect(JSON.stringify(data)).not.toContain('PRIVATE');
  });

  it('refuses what is no domain, one that is there, and everybody without the right; another organisation is apart', async () => {
    for (const domain of ['', 'localhost', 'a b.nl', 'x'.repeat(300), '192.0.2.1'])
      expect((await admin.ask(ADD, { input: { domain } })).code, domain).toBe('BAD_INPUT');
    const shown = await add();
    expect((await admin.ask(ADD, { input: { domain: 'naam@werken.voorbeeld.example' } })).code).toBe('CONFLICT');
    expect((await (await world.as('RECRUITER')).ask(LIST)).code).toBe('NOT_ALLOWED');
    const other = await world.asOther('ADMIN');
    expect((await other.ask(REMOVE, { input: { mailDomainId: shown.id } })).code).toBe('NOT_FOUND');
    expect((await other.ask(ADD, { input: { domain: shown.domain } })).errors).toBeUndefined();
    expect((await admin.ask(REMOVE, { input: { mailDomainId: shown.id } })).data.removeMailDomain).toBe(shown.domain);
    await vi.waitFor(async () => expect((await admin.ask(LIST)).data.mailDomains).toEqual([]));
  });
});
