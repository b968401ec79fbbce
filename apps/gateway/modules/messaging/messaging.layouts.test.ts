import sharp from 'sharp';
import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';

let world: World;
let admin: Person;
/** A part of the organisation and the part below it that has an open vacancy. */
let part: { id: string; parentId: string };
beforeAll(async () => {
  world = await openWorld();
  admin = await world.as('ADMIN');
  const [found] = await world.sql<{ id: string; parentId: string }>(
    `select u.id, u.parent_id as "parentId" from org_unit u join organisation o on o.id = u.organisation_id and o.slug = 'demo'
     where u.parent_id is not null limit 1`,
  );
  part = found!;
});
afterAll(() => world.close());

const FIELDS = 'orgUnitId version name website colour logo { id url } footerNl footerEn legalNl legalEn mjml';
const LIST = `{ mailLayouts { ${FIELDS} } standardMailLayout }`;
const SAVE = `mutation ($input: SaveMailLayoutInput!) { saveMailLayout(input: $input) { ${FIELDS} } }`;
const REMOVE = `mutation ($input: RemoveMailLayoutInput!) { removeMailLayout(input: $input) { ${FIELDS} } }`;
const SHOWN = '{ problems { field line column sentence } subject html text }';
const PREVIEW = `query ($draft: MailLayoutDraftInput!, $language: Language!) { mailLayoutPreview(draft: $draft, language: $language) ${SHOWN} }`;
const SYSTEM_MAILS = '{ systemMails { name to title sent isTemplate } }';
const SYSTEM_MAIL = `query ($mail: SystemMailInput!) { systemMailPreview(mail: $mail) ${SHOWN} }`;

const systemMail = async (name: string, language: string, orgUnitId: string | null = null) =>
  (await admin.ask(SYSTEM_MAIL, { mail: { name, language, orgUnitId } })).data.systemMailPreview;

async function save(input: Record<string, unknown>) {
  const { data } = await admin.ask(LIST);
  const known = data.mailLayouts.find(
    ({ orgUnitId }: { orgUnitId: string | null }) => orgUnitId === (input['orgUnitId'] ?? null),
  );
  return admin.ask(SAVE, { input: { expectedVersion: known?.version ?? 0, ...input } });
}

async function storedLogo(): Promise<string> {
  const bytes = await sharp({ create: { width: 300, height: 90, channels: 3, background: '#c00' } })
    .png()
    .toBuffer();
  const response = await fetch(`${world.url}/images/MAIL`, {
    method: 'PUT',
    headers: { 'content-type': 'image/png', cookie: admin.cookie },
    body: new Uint8Array(bytes),
  });
  return ((await response.json()) as { imageId: string }).imageId;
}

describe('MSG-11 what stands around mails', () => {
  it('MSG-11 is chosen for the organisation, and every mail has it: name, logo, colour, footer and legal text', async () => {
    const logoImageId = await storedLogo();
    const { data } = await save({
      name: 'Waterrijk werkt',
      logoImageId,
      colour: '#7A1FA2',
      website: 'https://werk.waterrijk.example',
      footerNl: 'Dorpsstraat 1\nZaandam',
      footerEn: 'Village Street 1',
      legalNl: 'KvK 12345678',
    });
    expect(data.saveMailLayout[0]).toMatchObject({
      orgUnitId: null,
      colour: '#7a1fa2',
      logo: { id: logoImageId, url: `/images/${logoImageId}` },
    });
    const english = await systemMail('access-invitation', 'EN');
    expect(english.html).toContain(`/images/${logoImageId}"`);
    expect(english.html).toContain('#7a1fa2');
    expect(english.html).toContain('https://werk.waterrijk.example');
    expect(english.text).toMatch(/Waterrijk werkt\n.*\nVillage Street 1\n\nKvK 12345678/s);
    expect((await systemMail('privacy-own-data', 'NL')).text).toContain('Dorpsstraat 1\nZaandam');
  });

  it('MSG-11 of a part of the organisation differs where it says so, and is as above it in all else', async () => {
    await save({ orgUnitId: part.parentId, name: 'Water BV', legalNl: 'KvK 87654321' });
    await save({ orgUnitId: part.id, footerNl: 'Sluisweg 9' });
    const { text, html } = await systemMail('messaging-acknowledgement', 'NL', part.id);
    expect(text).toMatch(/Water BV\n.*\nSluisweg 9\n\nKvK 87654321/s);
    expect(html).toContain('#7a1fa2');
    expect((await systemMail('messaging-acknowledgement', 'NL', part.parentId)).text).toContain('Dorpsstraat 1');
    expect((await systemMail('messaging-acknowledgement', 'NL')).text).not.toContain('Water BV');
  });

  it('MSG-11 stands around the preview of words that part has of its own', async () => {
    const { data } = await admin.ask(
      'query ($draft: TemplateDraftInput!) { templatePreview(draft: $draft) { text } }',
      { draft: { kind: 'GENERAL', language: 'NL', subject: 'x', body: '<p>Dag</p>', orgUnitId: part.id } },
    );
    expect(data.templatePreview.text).toContain('Sluisweg 9');
  });

  it('HRO-47 stands around the acknowledgement of a vacancy of that part', async () => {
    const vacancy = await openVacancy(world);
    const [{ orgUnitId } = { orgUnitId: null }] = await world.sql<{ orgUnitId: string | null }>(
      'update vacancy set org_unit_id = $2 where id = $1 returning org_unit_id as "orgUnitId"',
      [vacancy.id, part.id],
    );
    expect(orgUnitId).toBe(part.id);
    await world.restart({ runJobs: true });
    const form = filledIn(vacancy, { language: 'NL' });
    await submit(world, vacancy, form);
    const mail = await waitForMail(world.mailbox.url, { to: form['email'] as string });
    expect(mail.text).toContain('Sluisweg 9');
    expect(mail.html).toContain('Water BV');
    await world.restart({ runJobs: false });
  });

  it('MSG-11 may be MJML of their own, judged with line and column', async () => {
    const { data } = await admin.ask(LIST);
    const standard: string = data.standardMailLayout;
    const mjml = standard.replace('<mj-body-slot />', '<mj-text>Wij zijn er voor jou</mj-text>\n<mj-body-slot />');
    expect((await save({ mjml })).errors).toBeUndefined();
    expect((await systemMail('access-password-reset', 'NL')).html).toContain('Wij zijn er voor jou');

    const { errors, code } = await save({ mjml: standard.replace('{{mail.subject}}', '{{constructor.name}}') });
    expect(code).toBe('BAD_INPUT');
    expect(errors?.[0]?.extensions.fields).toEqual([
      { path: 'mjml', sentence: expect.stringMatching(/^Regel 3, teken 17: .*constructor\.name/) },
    ]);
    const preview = await admin.ask(PREVIEW, { draft: { mjml: '<mjml></mjml>' }, language: 'NL' });
    expect(preview.data.mailLayoutPreview.problems[0]).toMatchObject({ field: 'layout', line: 1 });
    await save({ mjml: null, footerNl: 'Dorpsstraat 1' });
  });

  it('MSG-11 is previewed before it is saved, with what it would inherit', async () => {
    const { data } = await admin.ask(PREVIEW, {
      draft: { orgUnitId: part.id, footerNl: 'Nieuw adres' },
      language: 'NL',
    });
    expect(data.mailLayoutPreview.text).toMatch(/Water BV\n.*Nieuw adres\n\nKvK 87654321/s);
    const whole = await admin.ask(PREVIEW, { draft: { name: 'Iets anders' }, language: 'EN' });
    expect(whole.data.mailLayoutPreview.text).toContain('--\nIets anders');
    expect(whole.data.mailLayoutPreview.html).not.toContain('Dorpsstraat');
  });

  it.each([
    [{ colour: 'red' }, 'colour'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ website: 'https://' }, 'website'],
    [{ legalNl: 'x'.repeat(4_001) }, 'legalNl'],
    [{ logoImageId: crypto.randomUUID() }, 'logoImageId'],
  ])('MSG-11 with %j is refused at its field', async (values, field) => {
    const { code, errors } = await save(values);
    expect(code).toBe('BAD_INPUT');
    expect(errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual([field]);
  });

  it('MSG-11 that somebody else saved meanwhile is not overwritten', async () => {
    const { data } = await admin.ask(LIST);
    const { version } = data.mailLayouts[0];
    expect((await save({ expectedVersion: version - 1, name: 'Te laat' })).code).toBe('CONFLICT');
    const both = await Promise.all([1, 2].map((n) => save({ expectedVersion: version, name: `Naam ${n}` })));
    expect(both.filter(({ code }) => code === 'CONFLICT')).toHaveLength(1);
  });

  it('MSG-11 of a part is removed and its mails are as above it again; an unknown part is not found', async () => {
    const { data } = await admin.ask(REMOVE, { input: { orgUnitId: part.id } });
    expect(data.removeMailLayout.map(({ orgUnitId }: { orgUnitId: string }) => orgUnitId)).not.toContain(part.id);
    expect((await systemMail('messaging-acknowledgement', 'NL', part.id)).text).not.toContain('Sluisweg 9');
    expect((await admin.ask(REMOVE, { input: { orgUnitId: part.id } })).code).toBe('NOT_FOUND');
    expect((await save({ orgUnitId: crypto.randomUUID() })).code).toBe('NOT_FOUND');
  });

  it('MSG-11 of another organisation is never seen', async () => {
    await world.sql(
      `insert into mail_layout (organisation_id, name) select id, 'Geheim' from organisation where slug = 'other'`,
    );
    expect(JSON.stringify((await admin.ask(LIST)).data)).not.toContain('Geheim');
  });
});

describe('mails the system sends', () => {
  it('MSG-11 every one can be seen, in both languages, without a value missing', async () => {
    const { data } = await admin.ask(SYSTEM_MAILS);
    expect(data.systemMails).toHaveLength(14);
    for (const { name, title, sent } of data.systemMails) {
      expect(title && sent).toBeTruthy();
      for (const language of ['NL', 'EN']) {
        const { subject, html, text } = await systemMail(name, language);
        expect(subject.length, name).toBeGreaterThan(5);
        expect(html).toContain(`lang="${language.toLowerCase()}"`);
        expect(text).not.toMatch(/\{\{|undefined|null/);
      }
    }
    expect((await admin.ask(SYSTEM_MAIL, { mail: { name: 'constructor', language: 'NL' } })).code).toBe('NOT_FOUND');
  });

  it('MSG-11 is for those who manage templates', async () => {
    const recruiter = await world.as('RECRUITER');
    expect((await recruiter.ask(SYSTEM_MAILS)).code).toBe('NOT_ALLOWED');
    expect((await recruiter.ask(SAVE, { input: { expectedVersion: 0 } })).code).toBe('NOT_ALLOWED');
  });
});
