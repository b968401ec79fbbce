import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const PROFILE = `{ companyProfile { version name street houseNumber postcode place { id name } website chamberOfCommerceNumber phone email logo { id url }
  languages defaultLanguage senderName senderAddress features isSupportAllowed
  defaults { workflow { id name } teamTemplate { name } applicationForm { name } acknowledgement { name } questionnaire { name } } } }`;
const EDIT =
  'mutation ($input: EditCompanyProfileInput!) { editCompanyProfile(input: $input) { version name website postcode } }';
const DEFAULTS =
  'mutation ($input: SetOrganisationDefaultsInput!) { setOrganisationDefaults(input: $input) { defaults { teamTemplate { id name } applicationForm { name } questionnaire { name } acknowledgement { name } workflow { id } } } }';
const FEATURES = 'mutation ($input: SetFeaturesInput!) { setFeatures(input: $input) { features } }';
const GUIDED =
  '{ guidedStart { settledCount isDismissed isForViewer steps { number name state viewerCanDo canBeSkipped colleagues facts { sentence isMet } } } }';
const SKIP = 'mutation ($input: SkipGuidedStepInput!) { skipGuidedStep(input: $input) { steps { name state } } }';

type Step = { number: number; name: string; state: string; colleagues: string[]; viewerCanDo: boolean };

describe('the organisation', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
  });
  afterAll(() => world.close());

  const profile = async () => (await admin.ask(PROFILE)).data.companyProfile;
  const fields = async (more: Record<string, unknown> = {}) => {
    const { version, name } = await profile();
    return { expectedVersion: version, name, languages: ['NL', 'EN'], defaultLanguage: 'NL', ...more };
  };
  const stepOf = async (name: string, person = admin): Promise<Step> =>
    (await person.ask(GUIDED)).data.guidedStart.steps.find((step: Step) => step.name === name);

  it('HRO-07 the company profile is completed: address from the places list, website, numbers, and a logo', async () => {
    const [place] = await world.sql<{ id: string }>("select id from place where name = 'Delft'");
    const logo = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#0b5a62' } })
      .png()
      .toBuffer();
    const put = await fetch(`${world.url}/images/LOGO`, {
      method: 'PUT',
      headers: { cookie: admin.cookie, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(logo),
    });
    const { imageId } = (await put.json()) as { imageId: string };
    const { data, errors } = await admin.ask(EDIT, {
      input: await fields({
        street: 'Markt',
        houseNumber: '1 A',
        postcode: '2611gp',
        placeId: place!.id,
        website: 'www.duinrand.example',
        chamberOfCommerceNumber: '1234 5678',
        phone: '015 123 45 67',
        email: 'info@duinrand.example',
        logoImageId: imageId,
      }),
    });
    expect(errors).toBeUndefined();
    expect(data.editCompanyProfile).toMatchObject({ website: 'https://www.duinrand.example', postcode: '2611 GP' });
    expect(await profile()).toMatchObject({
      street: 'Markt',
      houseNumber: '1 A',
      place: { name: 'Delft' },
      chamberOfCommerceNumber: '12345678',
      logo: { id: imageId, url: `/images/${imageId}` },
      senderName: 'Zorggroep Duinrand',
      senderAddress: 'werving@duinrand.example',
    });
  });

  it('HRO-07 what is wrong is told at its field, and a place or logo of nobody is refused', async () => {
    const wrong = await admin.ask(EDIT, {
      input: await fields({
        name: ' ',
        postcode: '12 ABC',
        website: 'geen adres',
        chamberOfCommerceNumber: '12',
        email: 'x',
        languages: ['EN'],
      }),
    });
    expect(wrong.code).toBe('BAD_INPUT');
    expect(wrong.errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual([
      'chamberOfCommerceNumber',
      'email',
      'name',
      'postcode',
      'website',
    ]);
    const place = await admin.ask(EDIT, { input: await fields({ placeId: 'nowhere' }) });
    expect(place.errors?.[0]?.extensions.fields?.[0]?.path).toBe('placeId');
    const logo = await admin.ask(EDIT, { input: await fields({ logoImageId: crypto.randomUUID() }) });
    expect(logo.errors?.[0]?.extensions.fields?.[0]?.path).toBe('logoImageId');
  });

  it('HRO-07 the second of two who edit the profile is told of the first; only settings rights open it', async () => {
    const input = await fields({ street: 'Van de een' });
    expect((await admin.ask(EDIT, { input })).code).toBeUndefined();
    const second = await admin.ask(EDIT, { input: { ...input, street: 'Van de ander' } });
    expect(second.code).toBe('CONFLICT');
    expect((await profile()).street).toBe('Van de een');
    const recruiter = await world.as('RECRUITER');
    expect((await recruiter.ask(PROFILE)).code).toBe('NOT_ALLOWED');
    expect((await recruiter.ask(EDIT, { input })).code).toBe('NOT_ALLOWED');
  });

  it('HRO-09 HRO-10 five defaults are chosen from named templates, and archived or foreign ones are refused', async () => {
    const [demo] = await world.sql<{ id: string; workflow: string }>(
      "select id, default_workflow_id as workflow from organisation where slug = 'demo'",
    );
    const made: Record<string, string> = {};
    for (const table of ['team_template', 'application_form', 'questionnaire']) {
      const [row] = await world.sql<{ id: string }>(
        `insert into ${table} (organisation_id, name) values ($1, 'Onze ${table}') returning id`,
        [demo!.id],
      );
      made[table] = row!.id;
    }
    const choices = (
      await admin.ask('{ templateChoices { workflow { id } teamTemplate { id name } acknowledgement { id name } } }')
    ).data.templateChoices;
    expect(choices.teamTemplate).toContainEqual({ id: made['team_template'], name: 'Onze team_template' });
    const defaults = {
      workflowId: choices.workflow[0].id,
      teamTemplateId: made['team_template'],
      applicationFormId: made['application_form'],
      acknowledgementId: choices.acknowledgement[0].id,
      questionnaireId: made['questionnaire'],
    };
    const { data } = await admin.ask(DEFAULTS, { input: { defaults } });
    expect(data.setOrganisationDefaults.defaults).toMatchObject({
      teamTemplate: { name: 'Onze team_template' },
      applicationForm: { name: 'Onze application_form' },
      questionnaire: { name: 'Onze questionnaire' },
      acknowledgement: { name: choices.acknowledgement[0].name },
      workflow: { id: choices.workflow[0].id },
    });
    await world.sql('update team_template set archived_at = now() where id = $1', [made['team_template']]);
    const archived = await admin.ask(DEFAULTS, { input: { defaults } });
    expect(archived.errors?.[0]?.extensions.fields?.[0]?.path).toBe('defaults.teamTemplateId');
    const none = await admin.ask(DEFAULTS, { input: { defaults: {} } });
    expect(none.errors?.[0]?.extensions.fields?.[0]?.path).toBe('defaults.workflowId');
    await admin.ask(DEFAULTS, { input: { defaults: { workflowId: demo!.workflow } } });
  });

  it('HRO-28 without the organisation structure its pages and choosers are empty, and everything else works', async () => {
    const off = await admin.ask(FEATURES, { input: { features: ['MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE'] } });
    expect(off.data.setFeatures.features).toEqual(['MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE']);
    expect((await admin.ask('{ orgUnits { id } viewer { organisation { features } } }')).data).toEqual({
      orgUnits: [],
      viewer: { organisation: { features: ['MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE'] } },
    });
    const add = await admin.ask('mutation ($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) }', {
      input: { name: 'Nieuw', kind: 'BRANCH' },
    });
    expect(add.code).toBe('CONFLICT');
    expect(add.errors?.[0]?.message).toContain('bedrijfsprofiel');
    const made = await admin.ask(
      'mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { id title orgUnit { id } } }',
      { input: { fields: { title: 'Zonder structuur' } } },
    );
    expect(made.data.createVacancy).toMatchObject({ title: 'Zonder structuur', orgUnit: null });
    expect((await stepOf('ORGANISATION_STRUCTURE')).state).toBe('NOT_NEEDED');
    await admin.ask(FEATURES, {
      input: { features: ['ORGANISATION_STRUCTURE', 'MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE'] },
    });
    expect((await admin.ask('{ orgUnits { id } }')).data.orgUnits.length).toBeGreaterThan(10);
  });

  it('HRO-01 the guided start has exactly ten steps in the given order, each worked out from what is stored', async () => {
    const { steps } = (await admin.ask(GUIDED)).data.guidedStart as { steps: Step[] };
    expect(steps.map(({ name }) => name)).toEqual([
      'COMPANY_SETTINGS',
      'USER_PROFILE',
      'ROLES_AND_USERS',
      'ORGANISATION_STRUCTURE',
      'STATUSES_AND_WORKFLOWS',
      'MESSAGE_TEMPLATES',
      'JOB_PORTAL',
      'SPF_RECORD',
      'DATA_PROTECTION',
      'FIRST_VACANCY',
    ]);
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    await world.sql("update organisation set street = null where slug = 'demo'");
    expect((await stepOf('COMPANY_SETTINGS')).state).toBe('OPEN');
    await world.sql("update organisation set street = 'Markt' where slug = 'demo'");
    expect((await stepOf('COMPANY_SETTINGS')).state).toBe('OPEN');
    await world.sql(
      "update organisation set street = 'Markt', house_number = '1', postcode = '2611 GP', place_id = (select id from place limit 1), logo_image_id = (select id from image where purpose = 'LOGO' limit 1) where slug = 'demo'",
    );
    expect((await stepOf('COMPANY_SETTINGS')).state).toBe('DONE');
    expect((await stepOf('ROLES_AND_USERS')).state).toBe('DONE');
    expect((await stepOf('ORGANISATION_STRUCTURE')).state).toBe('DONE');
    await world.sql(
      "update vacancy set state = 'DRAFT' where organisation_id = (select id from organisation where slug = 'other')",
    );
    const elsewhere = await world.asOther('ADMIN');
    expect((await stepOf('FIRST_VACANCY', elsewhere)).state).toBe('OPEN');
    expect((await stepOf('FIRST_VACANCY')).state).toBe('DONE');
  });

  it('HRO-01 who cannot do a step sees who can, and it is put away by each for themselves', async () => {
    const recruiter = await world.as('RECRUITER');
    const step = await stepOf('COMPANY_SETTINGS', recruiter);
    expect(step.viewerCanDo).toBe(false);
    expect(step.colleagues.length).toBeGreaterThan(0);
    const interviewer = await world.as('INTERVIEWER');
    expect((await interviewer.ask(GUIDED)).data.guidedStart.isForViewer).toBe(false);
    const put = await recruiter.ask('mutation { dismissGuidedStart(isDismissed: true) { isDismissed } }');
    expect(put.data.dismissGuidedStart.isDismissed).toBe(true);
    expect((await admin.ask(GUIDED)).data.guidedStart.isDismissed).toBe(false);
    const back = await recruiter.ask('mutation { dismissGuidedStart(isDismissed: false) { isDismissed } }');
    expect(back.data.dismissGuidedStart.isDismissed).toBe(false);
  });

  it('HRO-02 HRO-03 steps 4 and 7 are skipped and taken back; the others cannot be', async () => {
    const other = await world.asOther('ADMIN');
    await world.sql(
      "update organisation set features = '{ORGANISATION_STRUCTURE,MESSAGE_TEMPLATES}' where slug = 'other'",
    );
    await world.sql(
      "update vacancy set org_unit_id = null where organisation_id = (select id from organisation where slug = 'other')",
    );
    await world.sql(
      "update app_user set org_unit_id = null where organisation_id = (select id from organisation where slug = 'other')",
    );
    await world.sql(
      "delete from org_unit where parent_id is not null and organisation_id = (select id from organisation where slug = 'other')",
    );
    const skip = (step: string, isSkipped: boolean) => other.ask(SKIP, { input: { step, isSkipped } });
    for (const step of ['ORGANISATION_STRUCTURE', 'JOB_PORTAL']) {
      await skip(step, true);
      const { data } = await skip(step, true);
      const state = data.skipGuidedStep.steps.find(({ name }: Step) => name === step).state;
      expect(['SKIPPED', 'DONE']).toContain(state);
    }
    expect((await stepOf('ORGANISATION_STRUCTURE', other)).state).toBe('SKIPPED');
    await skip('ORGANISATION_STRUCTURE', false);
    expect((await stepOf('ORGANISATION_STRUCTURE', other)).state).toBe('OPEN');
    expect((await skip('DATA_PROTECTION', true)).code).toBe('BAD_INPUT');
  });

  it('HRO-05 an article asks whether it answered the question, keeps one answer of each, and counts them', async () => {
    const ANSWER =
      'mutation ($input: AnswerHelpInput!) { answerHelp(input: $input) { article helpfulCount unhelpfulCount viewerAnswer } }';
    const recruiter = await world.as('RECRUITER');
    const article = 'company-profile';
    await admin.ask(ANSWER, { input: { article, isHelpful: true } });
    await recruiter.ask(ANSWER, { input: { article, isHelpful: true } });
    const { data } = await recruiter.ask(ANSWER, {
      input: { article, isHelpful: false, comment: 'Waar staat het logo?' },
    });
    expect(data.answerHelp).toEqual([{ article, helpfulCount: 1, unhelpfulCount: 1, viewerAnswer: false }]);
    const [stored] = await world.sql<{ comment: string }>('select comment from help_answer where not is_helpful');
    expect(stored?.comment).toBe('Waar staat het logo?');
    expect((await admin.ask('{ helpAnswers { article viewerAnswer } }')).data.helpAnswers).toEqual([
      { article, viewerAnswer: true },
    ]);
    expect((await admin.ask(ANSWER, { input: { article: '../etc', isHelpful: true } })).code).toBe('BAD_INPUT');
    expect((await (await world.asOther('RECRUITER')).ask('{ helpAnswers { article } }')).data.helpAnswers).toEqual([]);
  });
});
