import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await openWorld();
  admin = await world.as('ADMIN');
});
afterAll(() => world.close());

const FIELDS = 'id kind name version archivedAt texts { language orgUnitId subject body } uses { kind name }';
const CREATE = `mutation ($input: CreateMessageTemplateInput!) { createMessageTemplate(input: $input) { ${FIELDS} } }`;
const SAVE = `mutation ($input: SaveMessageTemplateInput!) { saveMessageTemplate(input: $input) { ${FIELDS} } }`;
const ARCHIVE = `mutation ($input: ArchiveMessageTemplateInput!) { archiveMessageTemplate(input: $input) { ${FIELDS} } }`;
const RESTORE = `mutation ($input: RestoreMessageTemplateInput!) { restoreMessageTemplate(input: $input) { ${FIELDS} } }`;
const LIST = `query ($kind: TemplateKind) { messageTemplates(kind: $kind) { ${FIELDS} } }`;
const VERSIONS =
  'query ($id: ID!) { messageTemplateVersions(templateId: $id) { version name savedByName texts { subject } } }';
const PREVIEW =
  'query ($draft: TemplateDraftInput!) { templatePreview(draft: $draft) { problems { field line column sentence } holes subject html text } }';
const TEST_MAIL = 'mutation ($draft: TemplateDraftInput!) { sendTestMail(draft: $draft) }';

const words = (subject: string, body = '<p>Beste {{candidate.firstName}}</p>', language = 'NL') => ({
  language,
  subject,
  body,
});
const create = async (kind: string, name: string, ...texts: object[]) =>
  (await admin.ask(CREATE, { input: { kind, name, texts } })).data.createMessageTemplate;

describe('templates of mails', () => {
  it('HRO-44 HRO-50 MSG-11 are made in five kinds, each with the placeholders of its occasion', async () => {
    const keys: Record<string, string[]> = {};
    for (const kind of ['ACKNOWLEDGEMENT', 'INTERVIEW', 'EVALUATION', 'REJECTION', 'GENERAL']) {
      const made = await create(kind, `Voorbeeld ${kind}`, words('Over {{vacancy.title}}', '<p>Tekst</p>'));
      expect(made).toMatchObject({ kind, version: 1, archivedAt: null });
      const { data } = await admin.ask(
        'query ($kind: TemplateKind!) { templatePlaceholders(kind: $kind) { key labelNl labelEn sampleNl } }',
        { kind },
      );
      keys[kind] = data.templatePlaceholders.map(({ key }: { key: string }) => key);
    }
    expect(keys['INTERVIEW']).toContain('interview.startsAt');
    expect(keys['REJECTION']).not.toContain('interview.startsAt');
    expect(keys['EVALUATION']).toContain('recipient.name');
    const { data } = await admin.ask(LIST, { kind: 'REJECTION' });
    expect(data.messageTemplates.map(({ name }: { name: string }) => name)).toContain('Voorbeeld REJECTION');
  });

  it('HRO-45 cannot be saved with a placeholder that does not exist, does not fit or is not closed, and say where', async () => {
    const { errors } = await admin.ask(CREATE, {
      input: {
        kind: 'REJECTION',
        name: 'Fout',
        texts: [words('Over {{vacancy.titel}}', '<p>Regel een</p>\n<p>{{#if vacancy.place}}hier</p>')],
      },
    });
    const fields = errors?.[0]?.extensions.fields ?? [];
    expect(fields.map(({ path }) => path)).toEqual(expect.arrayContaining(['texts.0.subject', 'texts.0.body']));
    const sentences = fields.map(({ sentence }) => sentence).join('\n');
    expect(sentences).toContain('Regel 1, teken 8: Het veld vacancy.titel bestaat niet. Bedoel je vacancy.title?');
    expect(sentences).toMatch(/Regel 2, teken \d+: .*wordt niet afgesloten/);
    const elsewhere = await admin.ask(CREATE, {
      input: { kind: 'REJECTION', name: 'Fout', texts: [words('Afspraak', '<p>Op {{interview.startsAt}}</p>')] },
    });
    expect(elsewhere.errors?.[0]?.extensions.fields?.[0]?.sentence).toContain('kan niet in dit soort bericht');
  });

  it('refuses what could reach beyond the data: prototypes, unescaped values, scripts', async () => {
    for (const body of [
      '<p>{{constructor.name}}</p>',
      '<p>{{candidate.__proto__}}</p>',
      '<p>{{{candidate.name}}}</p>',
      '<script>alert(1)</script>',
      '<p><a href="javascript:alert(1)">x</a></p>',
      '<p>{{#each candidate.name}}{{#each this}}{{/each}}{{/each}}</p>',
      `<p>${'x'.repeat(70_000)}</p>`,
    ]) {
      const { code } = await admin.ask(CREATE, { input: { kind: 'GENERAL', name: 'Fout', texts: [words('x', body)] } });
      expect([body.slice(0, 40), code]).toEqual([body.slice(0, 40), 'BAD_INPUT']);
    }
  });

  it('keep every version, and one that is brought back is the next one', async () => {
    const made = await create('GENERAL', 'Bedankt', words('Eerste'));
    const saved = (
      await admin.ask(SAVE, {
        input: { templateId: made.id, expectedVersion: 1, name: 'Bedankt!', texts: [words('Tweede')] },
      })
    ).data.saveMessageTemplate;
    expect(saved).toMatchObject({ version: 2, name: 'Bedankt!', texts: [{ subject: 'Tweede' }] });
    const restored = (await admin.ask(RESTORE, { input: { templateId: made.id, version: 1 } })).data
      .restoreMessageTemplate;
    expect(restored).toMatchObject({ version: 3, name: 'Bedankt', texts: [{ subject: 'Eerste' }] });
    const { data } = await admin.ask(VERSIONS, { id: made.id });
    expect(data.messageTemplateVersions.map((each: { version: number }) => each.version)).toEqual([3, 2, 1]);
    expect(data.messageTemplateVersions[1]).toMatchObject({ name: 'Bedankt!', texts: [{ subject: 'Tweede' }] });
  });

  it('do not lose what somebody else saved meanwhile', async () => {
    const made = await create('GENERAL', 'Samen', words('Een'));
    const save = (subject: string) =>
      admin.ask(SAVE, { input: { templateId: made.id, expectedVersion: 1, name: 'Samen', texts: [words(subject)] } });
    const answers = await Promise.all([save('Van mij'), save('Van haar')]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
    const conflict = answers.find(({ code }) => code === 'CONFLICT');
    expect(conflict?.errors?.[0]?.extensions['currentVersion']).toBe(2);
  });

  it('have words of their own for a part of the organisation and what is below it', async () => {
    const { data } = await admin.ask('{ orgUnits { id name depth } }');
    const unit = data.orgUnits.find(({ depth }: { depth: number }) => depth > 0);
    const made = await create('GENERAL', 'Per regio', words('Voor iedereen'), {
      ...words('Voor de regio'),
      orgUnitId: unit.id,
    });
    expect(made.texts).toMatchObject([
      { subject: 'Voor iedereen', orgUnitId: null },
      { subject: 'Voor de regio', orgUnitId: unit.id },
    ]);
    const alone = await admin.ask(CREATE, {
      input: { kind: 'GENERAL', name: 'Alleen regio', texts: [{ ...words('x'), orgUnitId: unit.id }] },
    });
    expect(alone.code).toBe('BAD_INPUT');
  });

  it('cannot be put away while they are a default', async () => {
    const { data } = await admin.ask(LIST, { kind: 'ACKNOWLEDGEMENT' });
    const standard = data.messageTemplates.find(({ uses }: { uses: unknown[] }) => uses.length > 0);
    expect(standard.uses[0]).toMatchObject({ kind: 'ORGANISATION_DEFAULT' });
    const refused = await admin.ask(ARCHIVE, { input: { templateId: standard.id, isArchived: true } });
    expect(refused.code).toBe('CONFLICT');
    const made = await create('GENERAL', 'Oud', words('Oud'));
    const away = (await admin.ask(ARCHIVE, { input: { templateId: made.id, isArchived: true } })).data;
    expect(away.archiveMessageTemplate.archivedAt).not.toBeNull();
  });

  it('are shown as any application would receive them, and say what is empty there', async () => {
    const [application] = await world.sql<{ id: string; first_name: string }>(
      `select a.id, s.first_name from application a join organisation o on o.id = a.organisation_id and o.slug = 'demo'
       join submission s on s.application_id = a.id join vacancy v on v.id = a.vacancy_id and v.closing_date is null limit 1`,
    );
    const draft = {
      kind: 'GENERAL',
      language: 'NL',
      subject: 'Dag {{candidate.firstName}}',
      body: '<p>Sluit op {{vacancy.closingDate}}</p>',
    };
    const real = (await admin.ask(PREVIEW, { draft: { ...draft, applicationId: application?.id } })).data
      .templatePreview;
    expect(real.subject).toBe(`Dag ${application?.first_name}`);
    expect(real.holes).toEqual(['vacancy.closingDate']);
    expect(real.html).toContain('Sluit op');
    const sample = (await admin.ask(PREVIEW, { draft })).data.templatePreview;
    expect(sample).toMatchObject({ subject: 'Dag Fatima', holes: [], problems: [] });
    expect(sample.text).toContain('18-12-2026');
    expect((await admin.ask(PREVIEW, { draft: { ...draft, applicationId: crypto.randomUUID() } })).code).toBe(
      'NOT_FOUND',
    );
  });

  it('can be tried on oneself', async () => {
    const draft = { kind: 'GENERAL', language: 'EN', subject: 'Hello {{candidate.name}}', body: '<p>Hi</p>' };
    const { data } = await admin.ask(TEST_MAIL, { draft });
    expect(data.sendTestMail).toBe('admin@demo.instroom.example');
    const mails = await world.mailbox.store.list('admin@demo.instroom.example');
    expect(mails.map(({ subject }) => subject)).toContain('[Test] Hello Fatima van der Meer');
  });
});
