import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const CREATE =
  'mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { id number version state title descriptionHtml team { user { name } isResponsible } missingForPublication { field sentence } workflow { isDefault } } }';
const EDIT = 'mutation ($input: EditVacancyInput!) { editVacancy(input: $input) { version title } }';
const PUBLISH =
  'mutation ($input: PublishVacancyInput!) { publishVacancy(input: $input) { state publishedAt publications { isLive channel { kind } } } }';
const CLOSE =
  'mutation ($input: CloseVacancyInput!) { closeVacancy(input: $input) { state closeReason publications { isLive } viewerCanClose viewerCanRestore } }';
const RESTORE = 'mutation ($input: RestoreVacancyInput!) { restoreVacancy(input: $input) { state closeReason } }';
const QUESTIONS =
  'mutation ($input: SetVacancyQuestionsInput!) { setVacancyQuestions(input: $input) { questions { id label kind options isRequired position } } }';
const TEAM =
  'mutation ($input: SetVacancyTeamInput!) { setVacancyTeam(input: $input) { team { user { id } isResponsible } } }';

describe('vacancies', () => {
  let world: World;
  let recruiter: Person;
  let choices: { occupation: string; workflow: string; channels: string[] };
  beforeAll(async () => {
    world = await openWorld();
    recruiter = await world.as('RECRUITER');
    const { data } = await recruiter.ask(
      '{ occupationSuggestions(text: "kok", language: NL) { occupation { id } } workflows { id isDefault } publicationChannels { id kind } }',
    );
    choices = {
      occupation: data.occupationSuggestions[0].occupation.id,
      workflow: data.workflows.find((one: { isDefault: boolean }) => !one.isDefault).id,
      channels: data.publicationChannels
        .filter(({ kind }: { kind: string }) => ['CAREERS_SITE', 'PARTNER_FEED'].includes(kind))
        .map((one: { id: string }) => one.id),
    };
  });
  afterAll(() => world.close());

  const complete = () => ({
    title: 'Kok dagdienst',
    descriptionHtml: `<p>${'Koken voor tachtig bewoners, elke dag vers. '.repeat(4)}</p>`,
    occupationId: choices.occupation,
    placeId: 'den-haag',
    educationLevelId: 'mbo3',
    hoursMin: 24,
    hoursMax: 32,
    salaryMinCents: 250_000,
    salaryMaxCents: 310_000,
    contractType: 'PERMANENT',
    closingDate: '2099-01-31',
    places: 2,
  });
  const create = async (fields: object = complete()) =>
    (await recruiter.ask(CREATE, { input: { fields } })).data.createVacancy;

  it('HRO-66 HRO-69 a title is enough to save, and publishing says what is still missing', async () => {
    const vacancy = await create({ title: 'Nieuwe functie' });
    expect(vacancy).toMatchObject({
      state: 'DRAFT',
      version: 1,
      workflow: { isDefault: true },
      team: [{ user: { name: 'Sanne de Vries' }, isResponsible: true }],
    });
    expect(vacancy.missingForPublication.map((one: { field: string }) => one.field)).toEqual([
      'descriptionHtml',
      'occupationId',
      'placeId',
      'educationLevelId',
      'hoursMin',
      'contractType',
    ]);
    const refused = await recruiter.ask(PUBLISH, { input: { vacancyId: vacancy.id, channelIds: choices.channels } });
    expect(refused.code).toBe('BAD_INPUT');
    expect(refused.errors?.[0]?.extensions.fields?.map((field) => field.path)).toContain('fields.occupationId');
    const [stored] = await world.sql<{ state: string }>('select state from vacancy where id = $1', [vacancy.id]);
    expect(stored?.state).toBe('DRAFT');
  });

  it('HRO-75 HRO-76 a complete vacancy is on its channels at once; HW-187 a closed one on none', async () => {
    const { id } = await create();
    const published = await recruiter.ask(PUBLISH, { input: { vacancyId: id, channelIds: choices.channels } });
    expect(published.data.publishVacancy).toMatchObject({
      state: 'PUBLISHED',
      publications: [{ isLive: true }, { isLive: true }],
    });
    const closed = await recruiter.ask(CLOSE, { input: { vacancyId: id, reason: 'FILLED' } });
    expect(closed.data.closeVacancy).toMatchObject({
      state: 'ARCHIVED',
      closeReason: 'FILLED',
      publications: [{ isLive: false }, { isLive: false }],
      viewerCanClose: false,
      viewerCanRestore: true,
    });
    expect((await recruiter.ask(CLOSE, { input: { vacancyId: id, reason: 'FILLED' } })).code).toBe('CONFLICT');
  });

  it('HW-188 an archived vacancy comes back as a draft, and only an archived one', async () => {
    const { id } = await create();
    expect((await recruiter.ask(RESTORE, { input: { vacancyId: id } })).code).toBe('CONFLICT');
    await recruiter.ask(PUBLISH, { input: { vacancyId: id, channelIds: choices.channels } });
    await recruiter.ask(CLOSE, { input: { vacancyId: id, reason: 'WITHDRAWN' } });
    expect((await recruiter.ask(RESTORE, { input: { vacancyId: id } })).data.restoreVacancy).toEqual({
      state: 'DRAFT',
      closeReason: null,
    });
  });

  it('HW-185 the second of two editors is told of the conflict and overwrites nothing', async () => {
    const { id, version } = await create();
    const first = await recruiter.ask(EDIT, {
      input: { vacancyId: id, expectedVersion: version, fields: { ...complete(), title: 'Eerste' } },
    });
    expect(first.data.editVacancy).toEqual({ version: version + 1, title: 'Eerste' });
    const second = await recruiter.ask(EDIT, {
      input: { vacancyId: id, expectedVersion: version, fields: { ...complete(), title: 'Tweede' } },
    });
    expect(second.code).toBe('CONFLICT');
    expect(second.errors?.[0]?.extensions['version']).toBe(version + 1);
  });

  it('a published vacancy cannot be edited into one that could not be published', async () => {
    const { id, version } = await create();
    await recruiter.ask(PUBLISH, { input: { vacancyId: id, channelIds: choices.channels } });
    const { data } = await recruiter.ask('query ($id: ID!) { vacancy(id: $id) { version } }', { id });
    const refused = await recruiter.ask(EDIT, {
      input: { vacancyId: id, expectedVersion: data.vacancy.version, fields: { title: 'Leeg' } },
    });
    expect(refused.code).toBe('BAD_INPUT');
    expect(version).toBe(1);
  });

  it('keeps the layout of a text and nothing that could run', async () => {
    const { descriptionHtml } = await create({
      title: 'Veilig',
      descriptionHtml:
        '<h1>Kop</h1><p onclick="x()">Tekst <b>vet</b><script>alert(1)</script><a href="javascript:alert(1)">klik</a><img src=x onerror=alert(1)></p>',
    });
    expect(descriptionHtml).toBe('<h2>Kop</h2><p>Tekst <strong>vet</strong><a rel="noopener nofollow">klik</a></p>');
  });

  it('stores emoji, right-to-left text and markup in a title as they were typed', async () => {
    for (const title of [
      'Kok 👩🏽‍🍳 gezocht',
      'طباخ في لاهاي',
      '<b>Kok</b> & "bakker"',
      "'; drop table vacancy; --",
      'IJmuiden ß ǅ',
    ])
      expect((await create({ title })).title).toBe(title);
    expect((await create({ title: 'Kok\u0000\u0007 dag\ndienst' })).title).toBe('Kok dag dienst');
  });

  it('refuses what cannot be, field by field, in the language of the request', async () => {
    const bad = { ...complete(), title: ' ', hoursMin: 40, hoursMax: 20, places: 0, salaryMinCents: -1 };
    const dutch = await recruiter.ask(CREATE, { input: { fields: bad } });
    const byPath = Object.fromEntries(
      dutch.errors?.[0]?.extensions.fields?.map(({ path, sentence }) => [path, sentence]) ?? [],
    );
    expect(byPath).toMatchObject({
      'fields.title': 'Vul dit in.',
      'fields.places': 'Vul 1 of hoger in.',
      'fields.salaryMinCents': 'Vul 0 of hoger in.',
    });
    const english = await recruiter.ask(
      CREATE,
      { input: { fields: { ...complete(), hoursMin: 40, hoursMax: 20 } } },
      { 'x-instroom-language': 'en' },
    );
    expect(english.errors?.[0]?.extensions.fields).toEqual([
      { path: 'fields.hoursMax', sentence: 'The highest number of hours is below the lowest.' },
    ]);
    const long = await recruiter.ask(CREATE, { input: { fields: { title: 'x'.repeat(151) } } });
    expect(long.errors?.[0]?.extensions.fields?.[0]).toEqual({
      path: 'fields.title',
      sentence: 'Gebruik niet meer dan 150 tekens.',
    });
    const unknown = await recruiter.ask(CREATE, {
      input: { fields: { ...complete(), placeId: 'atlantis', occupationId: 'geen-id' } },
    });
    expect(unknown.errors?.[0]?.extensions.fields?.map((field) => field.path)).toEqual([
      'fields.occupationId',
      'fields.placeId',
    ]);
  });

  it('makes one vacancy for one idempotency key, however often it is sent', async () => {
    const input = { fields: { title: 'Eenmalig' }, idempotencyKey: 'kok-1' };
    const [one, two] = await Promise.all([recruiter.ask(CREATE, { input }), recruiter.ask(CREATE, { input })]);
    expect(one.data.createVacancy.id).toBe(two.data.createVacancy.id);
    expect((await recruiter.ask(CREATE, { input: { ...input, fields: { title: 'Anders' } } })).code).toBe('CONFLICT');
  });

  it('numbers vacancies one after another, also when several are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => create({ title: 'Tegelijk' })));
    const numbers = made.map((vacancy) => vacancy.number).toSorted();
    expect(new Set(numbers).size).toBe(5);
    expect(numbers[4] - numbers[0]).toBe(4);
  });

  it('HRO-74 questions are asked in their order; a choice needs two answers', async () => {
    const { id } = await create();
    const wanted = [
      { kind: 'YES_NO', label: 'Heb je een rijbewijs?', isRequired: true },
      { kind: 'CHOICE', label: 'Welke dag?', isRequired: false, options: ['Maandag', 'Dinsdag'] },
    ];
    const { data } = await recruiter.ask(QUESTIONS, { input: { vacancyId: id, questions: wanted } });
    const { questions } = data.setVacancyQuestions;
    expect(
      questions.map((question: { label: string; position: number }) => [question.position, question.label]),
    ).toEqual([
      [0, 'Heb je een rijbewijs?'],
      [1, 'Welke dag?'],
    ]);
    const swapped = await recruiter.ask(QUESTIONS, {
      input: { vacancyId: id, questions: [{ ...wanted[1], id: questions[1].id }] },
    });
    expect(swapped.data.setVacancyQuestions.questions).toMatchObject([{ id: questions[1].id, position: 0 }]);
    const refused = await recruiter.ask(QUESTIONS, {
      input: {
        vacancyId: id,
        questions: [{ kind: 'CHOICE', label: 'Kies', isRequired: true, options: ['Een', 'Een'] }],
      },
    });
    expect(refused.errors?.[0]?.extensions.fields?.[0]?.path).toBe('questions.0.options');
  });

  it('HRO-71 a team has somebody responsible, and only users who exist', async () => {
    const { id } = await create();
    const { data } = await recruiter.ask('{ users { id } }');
    const [first, second] = data.users;
    const set = await recruiter.ask(TEAM, {
      input: {
        vacancyId: id,
        members: [
          { userId: first.id, isResponsible: true },
          { userId: second.id, isResponsible: false },
        ],
      },
    });
    expect(set.data.setVacancyTeam.team).toHaveLength(2);
    expect(
      (await recruiter.ask(TEAM, { input: { vacancyId: id, members: [{ userId: first.id, isResponsible: false }] } }))
        .code,
    ).toBe('BAD_INPUT');
    const [stranger] = await world.sql<{ id: string }>(
      "select u.id from app_user u join organisation o on o.id = u.organisation_id where o.slug = 'other'",
    );
    expect(
      (
        await recruiter.ask(TEAM, {
          input: { vacancyId: id, members: [{ userId: stranger?.id, isResponsible: true }] },
        })
      ).code,
    ).toBe('BAD_INPUT');
  });

  it('HRO-73 a workflow is chosen; once somebody has applied it must be said where they go', async () => {
    const { id } = await create();
    const change = (vacancyId: string) =>
      recruiter.ask(
        'mutation ($input: SetVacancyWorkflowInput!) { setVacancyWorkflow(input: $input) { workflow { id } } }',
        { input: { vacancyId, workflowId: choices.workflow } },
      );
    expect((await change(id)).data.setVacancyWorkflow.workflow.id).toBe(choices.workflow);
    const [busy] = await world.sql<{ id: string }>(
      "select v.id from vacancy v join application a on a.vacancy_id = v.id join organisation o on o.id = v.organisation_id and o.slug = 'demo' where v.state = 'PUBLISHED' and v.workflow_id <> $1 limit 1",
      [choices.workflow],
    );
    expect((await change(busy?.id ?? '')).code).toBe('BAD_INPUT');
  });

  it('HRO-71 a hiring manager sees the vacancies of their teams and no others', async () => {
    const manager = await world.as('HIRING_MANAGER');
    const { data } = await manager.ask(
      '{ vacancies(first: 100) { totalCount edges { node { id team { user { name } } } } } }',
    );
    expect(data.vacancies.totalCount).toBeGreaterThan(0);
    expect(
      data.vacancies.edges.every(({ node }: { node: { team: { user: { name: string } }[] } }) =>
        node.team.some(({ user }) => user.name === 'Rachid El Amrani'),
      ),
    ).toBe(true);
    const { id } = await create();
    expect((await manager.ask('query ($id: ID!) { vacancy(id: $id) { title } }', { id })).code).toBe('NOT_FOUND');
    expect((await manager.ask(EDIT, { input: { vacancyId: id, expectedVersion: 1, fields: complete() } })).code).toBe(
      'NOT_ALLOWED',
    );
  });

  it('HW-150 HW-151 HW-152 lists are sorted, paged by twenty in both directions, and searched', async () => {
    const page = (args: string) =>
      recruiter.ask(
        `{ vacancies(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { title } } } }`,
      );
    const sort = 'sort: { field: TITLE, direction: ASC }';
    const first = (await page(sort)).data.vacancies;
    expect(first.edges).toHaveLength(20);
    const second = (await page(`${sort}, after: "${first.pageInfo.endCursor}"`)).data.vacancies;
    const back = (await page(`${sort}, last: 20, before: "${second.pageInfo.startCursor}"`)).data.vacancies;
    expect(back.edges).toEqual(first.edges);
    const titles = [...first.edges, ...second.edges].map(({ node }: { node: { title: string } }) => node.title);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'nl')));
    const found = (await page('filter: { search: "wijkverpleeg" }')).data.vacancies;
    expect(found.edges.map(({ node }: { node: { title: string } }) => node.title)).toContain('Wijkverpleegkundige');
    expect((await page('after: "niet-van-ons"')).code).toBe('BAD_INPUT');
    expect((await page('first: 101')).code).toBe('BAD_INPUT');
  });

  it('HW-170 suggests occupations in Dutch and English, and places by name, alias and postcode', async () => {
    const ask = async (query: string) => (await world.visitor().ask(query)).data;
    expect(
      (await ask('{ occupationSuggestions(text: "verpleegkun", language: NL) { occupation { nameNl } } }'))
        .occupationSuggestions.length,
    ).toBeGreaterThan(3);
    expect(
      (await ask('{ occupationSuggestions(text: "nurse", language: EN) { occupation { nameEn } } }'))
        .occupationSuggestions[0].occupation.nameEn,
    ).toMatch(/nurse/);
    const titles = (await ask('{ occupationSuggestions(text: "lasser", language: NL, first: 20) { matchedText } }'))
      .occupationSuggestions as { matchedText: string }[];
    expect(titles.some(({ matchedText }) => /reclassering/i.test(matchedText))).toBe(false);
    for (const text of ['den haag', "'s-gravenhage", 'The Hague', '2511 AB', '2511']) {
      expect((await ask(`{ placeSuggestions(text: "${text}", first: 1) { id } }`)).placeSuggestions, text).toEqual([
        { id: 'den-haag' },
      ]);
    }
    expect(
      (await ask('{ placeSuggestions(text: "Bergen (", first: 5) { label } }')).placeSuggestions.length,
    ).toBeGreaterThan(0);
    expect((await ask('{ placeSuggestions(text: "Rijswijk") { label } }')).placeSuggestions.length).toBeGreaterThan(1);
  });
});
