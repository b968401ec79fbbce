import { randomUUID } from 'node:crypto';
import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { forEachOrganisation } from '../../platform/jobs/jobs.ts';
import { markOf } from '../../platform/permissions/marks.ts';
import { moveKnockedOut } from '../applications/applications.knock-out.service.ts';
import { followPlans } from './publishing.channels.service.ts';

const call = (name: string, input: string, selection: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${selection} } }`;
const CHOICES = 'id choices { part source orgUnitName template { id name } } team { user { id } isResponsible }';
const SUBMIT = call('submitApplication', 'SubmitApplicationInput', 'reference');
const SECRET = 'niet-voor-buiten-7431';

describe('setting up a vacancy', () => {
  let world: World;
  let admin: Person;
  let title = '';
  let base: Record<string, unknown>;
  let channels: Record<string, string>;
  let consentVersion: number;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
    const { data } = await admin.ask('{ publicationChannels { id kind } }');
    channels = Object.fromEntries(
      data.publicationChannels.map(({ id, kind }: { id: string; kind: string }) => [kind, id]),
    );
    const [facts] = await world.sql<{ occupation: string; place: string; level: string; unit: string }>(
      `select (select id from occupation limit 1) as occupation, (select id from place where name = 'Den Haag' limit 1) as place, (select id from education_level limit 1) as level,
         (select ou.id from org_unit ou join organisation o on o.id = ou.organisation_id and o.slug = 'demo' where ou.parent_id is not null limit 1) as unit`,
    );
    base = {
      descriptionHtml: `<p>${'Je zorgt goed voor mensen. '.repeat(8)}</p>`,
      occupationId: facts!.occupation,
      placeId: facts!.place,
      educationLevelId: facts!.level,
      orgUnitId: facts!.unit,
      hoursMin: 24,
      hoursMax: 36,
      contractType: 'PERMANENT',
    };
    consentVersion = (await world.visitor().ask('{ careersSite(slug: "demo") { consent { version } } }')).data
      .careersSite.consent.version;
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    title = `Proef ${randomUUID().slice(0, 8)}`;
    await world.sql('delete from rate_limit');
  });

  const run = async (who: Person, name: string, input: string, value: unknown, selection: string) => {
    const answer = await who.ask(call(name, input, selection), { input: value });
    expect(answer.errors, name).toBeUndefined();
    return answer.data[name];
  };
  const create = (more: Record<string, unknown> = {}) =>
    run(admin, 'createVacancy', 'CreateVacancyInput', { fields: { ...base, title, ...more } }, CHOICES);
  const publish = (vacancyId: string, kinds: string[], dates: object[] = []) =>
    admin.ask(call('publishVacancy', 'PublishVacancyInput', 'publications { state isLive channel { kind } }'), {
      input: { vacancyId, channelIds: kinds.map((kind) => channels[kind]), dates },
    });
  const apply = (vacancyId: string, answers: object[], more: object = {}) =>
    world.visitor().ask(SUBMIT, {
      input: {
        site: 'demo',
        vacancyId,
        idempotencyKey: randomUUID(),
        application: {
          firstName: 'Noor',
          lastName: 'de Wit',
          email: `${randomUUID()}@voorbeeld.example`,
          language: 'NL',
          consentVersion,
          answers,
        },
        ...more,
      },
    });
  const sourceOf = (vacancy: { choices: { part: string }[] }, part: string) =>
    vacancy.choices.find((choice) => choice.part === part);
  const fieldsOf = (answer: Awaited<ReturnType<typeof apply>>) =>
    answer.errors?.[0]?.extensions.fields?.map(({ path }) => path);
  const yesNo = (id: string, labelNl: string) => ({ id, kind: 'YES_NO', labelNl, isRequired: true });

  it("HRO-09 HRO-10 HRO-11 HRO-43 HRO-71 the vacancy's choice goes before its nearest org unit's, that before the organisation's, and one can go back", async () => {
    const [user] = await world.sql<{ id: string }>(
      `select u.id from app_user u join account a on a.id = u.account_id where a.email = 'hiringmanager@demo.instroom.example'`,
    );
    const save = (name: string) =>
      run(
        admin,
        'saveTeamTemplate',
        'SaveTeamTemplateInput',
        { name, members: [{ userId: user!.id, isResponsible: true }] },
        'id',
      );
    const form = (name: string) =>
      run(admin, 'saveApplicationForm', 'SaveApplicationFormInput', { name, fields: [] }, 'id version');
    const team = await save('Vast team');
    const [whole, part, own] = [await form('Alle'), await form('Regio'), await form('Eigen')];
    await world.sql(
      `update organisation set default_team_template_id = $1, default_application_form_id = $2 where slug = 'demo'`,
      [team.id, whole.id],
    );
    const first = await create();
    expect(sourceOf(first, 'TEAM')).toMatchObject({ source: 'ORGANISATION', template: { name: 'Vast team' } });
    expect(first.team.map((member: { user: { id: string } }) => member.user.id)).toContain(user!.id);
    expect(sourceOf(first, 'WORKFLOW')).toMatchObject({ source: 'ORGANISATION' });
    expect(sourceOf(first, 'APPLICATION_FORM')).toMatchObject({ source: 'ORGANISATION', template: { name: 'Alle' } });

    await world.sql(
      'update org_unit set default_application_form_id = $1 where id = (select parent_id from org_unit where id = $2)',
      [part.id, base.orgUnitId],
    );
    const choice = { vacancyId: first.id, part: 'APPLICATION_FORM' };
    const read = async () =>
      (await admin.ask(`query ($id: ID!) { vacancy(id: $id) { ${CHOICES} } }`, { id: first.id })).data.vacancy;
    expect(sourceOf(await read(), 'APPLICATION_FORM')).toMatchObject({
      source: 'ORG_UNIT',
      template: { name: 'Regio' },
    });
    const chosen = await run(
      admin,
      'chooseVacancyTemplate',
      'ChooseVacancyTemplateInput',
      { ...choice, templateId: own.id },
      CHOICES,
    );
    expect(sourceOf(chosen, 'APPLICATION_FORM')).toMatchObject({ source: 'TEMPLATE', template: { name: 'Eigen' } });
    const back = await run(admin, 'useVacancyDefault', 'UseVacancyDefaultInput', choice, CHOICES);
    expect(sourceOf(back, 'APPLICATION_FORM')).toMatchObject({ source: 'ORG_UNIT' });

    const refused = await admin.ask(call('archiveTemplate', 'NamedTemplateInput', 'id'), {
      input: { kind: 'APPLICATION_FORM', templateId: part.id },
    });
    expect(refused.code).toBe('CONFLICT');
    const late = await admin.ask(call('saveApplicationForm', 'SaveApplicationFormInput', 'id'), {
      input: { applicationFormId: own.id, expectedVersion: 99, name: 'Laat', fields: [] },
    });
    expect(late.code).toBe('CONFLICT');
    const copy = await run(
      admin,
      'duplicateTemplate',
      'NamedTemplateInput',
      { kind: 'APPLICATION_FORM', templateId: own.id },
      'name',
    );
    expect(copy.name).toBe('Eigen (kopie)');
    await world.sql('update org_unit set default_application_form_id = null');
    await world.sql('update organisation set default_application_form_id = null, default_team_template_id = null');
  });

  it('HRO-48 HRO-49 the acknowledgement of the vacancy goes before that of the organisation', async () => {
    const { id } = await create();
    const [template] = await world.sql<{ id: string }>(
      `insert into message_template (organisation_id, kind, name) select id, 'ACKNOWLEDGEMENT', 'Eigen bevestiging' from organisation where slug = 'demo' returning id`,
    );
    await world.sql(
      `insert into message_template_text (organisation_id, template_id, language, subject, body) select id, $1, 'NL', 'Speciaal voor jou', '<p>Dank je wel.</p>' from organisation where slug = 'demo'`,
      [template!.id],
    );
    await run(
      admin,
      'chooseVacancyTemplate',
      'ChooseVacancyTemplateInput',
      { vacancyId: id, part: 'ACKNOWLEDGEMENT', templateId: template!.id },
      'id',
    );
    expect((await publish(id, ['CAREERS_SITE'])).errors).toBeUndefined();
    expect((await apply(id, [])).errors).toBeUndefined();
    const subjects = await world.sql<{ subject: string }>(
      'select m.subject from message m join application a on a.id = m.application_id where a.vacancy_id = $1',
      [id],
    );
    expect(subjects).toEqual([{ subject: 'Speciaal voor jou' }]);
  });

  it('HRO-72 a composed form asks what its conditions say, of visitors and partners alike, and answers keep the wording', async () => {
    const { id } = await create();
    const [licence, since, proof] = [randomUUID(), randomUUID(), randomUUID()];
    const condition = { fieldId: licence, answers: ['YES'] };
    const fields = [
      yesNo(licence, 'Heb je een rijbewijs?'),
      { id: since, kind: 'NUMBER', labelNl: 'Sinds welk jaar?', labelEn: 'Since when?', isRequired: true, condition },
      { id: proof, kind: 'FILE', labelNl: 'Kopie van je diploma', isRequired: false, condition },
    ];
    const set = (list: object[]) =>
      admin.ask(call('setVacancyForm', 'SetVacancyFormInput', 'ownFormVersion form { version fields { labelNl } }'), {
        input: { vacancyId: id, fields: list },
      });
    const circle = await set([
      { ...fields[0], condition: { fieldId: since, answers: ['YES'] } },
      { ...yesNo(since, 'Rond?'), condition },
    ]);
    expect(circle.code).toBe('BAD_INPUT');
    expect((await set(fields)).data.setVacancyForm).toMatchObject({ ownFormVersion: 1, form: { version: 1 } });
    await publish(id, ['CAREERS_SITE', 'PARTNER_FEED']);

    const yes = { questionId: licence, answer: 'YES' };
    expect(fieldsOf(await apply(id, [yes]))).toEqual([`application.answers.${since}`]);
    expect(fieldsOf(await apply(id, [yes, { questionId: since, answer: 'lang' }]))).toEqual([
      `application.answers.${since}`,
    ]);
    expect(
      (
        await apply(id, [
          { questionId: licence, answer: 'NO' },
          { questionId: since, answer: '1999' },
        ])
      ).errors,
    ).toBeUndefined();
    expect((await apply(id, [yes, { questionId: since, answer: '2019' }])).errors).toBeUndefined();
    const delivered = await world
      .partner()
      .ask(call('deliverApplication', 'DeliverApplicationInput', 'applicationId'), {
        input: {
          vacancyId: id,
          idempotencyKey: randomUUID(),
          application: {
            firstName: 'A',
            lastName: 'B',
            email: 'a@b.example',
            language: 'NL',
            consentVersion,
            answers: [yes],
          },
        },
      });
    expect(fieldsOf(delivered)).toEqual([`application.answers.${since}`]);

    await set([{ ...fields[0], labelNl: 'Mag je autorijden?' }]);
    const stored = await world.sql<{
      answers: { question: string; answer: string; kind: string }[];
      form_version: number;
    }>(
      'select s.answers, s.form_version from submission s join application a on a.id = s.application_id where a.vacancy_id = $1 order by s.submitted_at',
      [id],
    );
    expect(stored.map(({ answers }) => answers.map(({ question, answer }) => `${question} ${answer}`))).toEqual([
      ['Heb je een rijbewijs? Nee'],
      ['Heb je een rijbewijs? Ja', 'Sinds welk jaar? 2019'],
    ]);
    expect(stored[0]).toMatchObject({ form_version: 1 });
  });

  it('HRO-74 answers score and knock out, nobody hears it at once, a colleague decides otherwise', async () => {
    const { id } = await create();
    const questions = [
      { kind: 'YES_NO', label: 'Heb je een BIG-registratie?', isRequired: true, knockOut: { answers: ['NO'] } },
      {
        kind: 'MULTIPLE_CHOICE',
        label: 'Welke diensten?',
        isRequired: false,
        options: ['Dag', 'Avond', 'Nacht'],
        points: [
          { answer: 'Avond', points: 2 },
          { answer: 'Nacht', points: 3 },
        ],
      },
    ];
    const set = await run(
      admin,
      'setVacancyQuestions',
      'SetVacancyQuestionsInput',
      { vacancyId: id, questions, knockOutAfterDays: 2 },
      'questions { id knockOut { answers } points { answer points } }',
    );
    const [big, shifts] = set.questions.map((question: { id: string }) => question.id);
    await publish(id, ['CAREERS_SITE']);
    const answer = await apply(id, [
      { questionId: big, answer: 'nee' },
      { questionId: shifts, answers: ['Avond', 'Nacht'] },
    ]);
    expect(answer.errors).toBeUndefined();
    const read = async () =>
      (
        await world.sql<{
          id: string;
          score: number;
          score_maximum: number;
          knock_out_state: string;
          stage_group: string;
        }>(
          'select a.id, a.score, a.score_maximum, a.knock_out_state, s.stage_group from application a join stage s on s.id = a.stage_id where a.vacancy_id = $1',
          [id],
        )
      )[0]!;
    const application = await read();
    expect(application).toMatchObject({ score: 5, score_maximum: 5, knock_out_state: 'FLAGGED', stage_group: 'NEW' });
    const move = () => forEachOrganisation(world.gateway.gateway, 'knock-out', moveKnockedOut);
    await move();
    expect((await read()).stage_group).toBe('NEW');
    await world.sql("update application set knock_out_due_at = now() - interval '1 minute' where id = $1", [
      application.id,
    ]);
    await move();
    expect(await read()).toMatchObject({ knock_out_state: 'MOVED', stage_group: 'REJECTED' });
    const seen = await admin.ask(
      'query ($id: ID!) { application(id: $id) { submissions { answers { question isKnockOut points } } moves { isKnockOut } } }',
      { id: application.id },
    );
    expect(seen.data.application.submissions[0].answers).toMatchObject([{ isKnockOut: true }, { points: 5 }]);
    expect(seen.data.application.moves[0].isKnockOut).toBe(true);
    await run(admin, 'dismissKnockOut', 'DismissKnockOutInput', { applicationId: application.id }, 'knockOutState');
    expect(await read()).toMatchObject({ knock_out_state: 'DISMISSED', stage_group: 'NEW' });
  });

  it('HRO-67 what is internal reaches nobody outside, whatever is asked; what a vacancy hides is hidden', async () => {
    const internal = {
      costCentre: SECRET,
      requisitionNumber: SECRET,
      campaign: SECRET,
      internalNotes: SECRET,
      budgetCents: 743_100,
    };
    const shown = { category: 'Zorg', startDate: '2027-03-01', salaryMinCents: 300_000, hiddenFields: ['SALARY'] };
    const { id } = await create({ ...internal, ...shown });
    await publish(id, ['CAREERS_SITE', 'PARTNER_FEED']);
    const { schema } = world.gateway;
    const names = [
      'costCentre',
      'requisitionNumber',
      'campaign',
      'internalNotes',
      'budgetCents',
      'hiddenFields',
      'knockOut',
      'points',
    ];
    const visited = new Set<string>();
    const queue = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => {
          const mark = markOf(field);
          return (
            mark?.kind === 'public' ||
            (mark?.kind === 'allow' && ['FEED_READ', 'APPLICATIONS_DELIVER'].includes(mark.permission))
          );
        })
        .map((field) => getNamedType(field.type)),
    );
    for (const type of queue) {
      if (!isObjectType(type) || visited.has(type.name)) continue;
      visited.add(type.name);
      for (const field of Object.values(type.getFields())) {
        expect(names, `${type.name}.${field.name}`).not.toContain(field.name);
        queue.push(getNamedType(field.type));
      }
    }
    expect(visited.has('PublicVacancy') && visited.has('FeedVacancy')).toBe(true);
    const feed = await world
      .partner()
      .ask('{ jobFeed(first: 100) { edges { node { id category startDate salaryMinCents } } } }');
    const mine = feed.data.jobFeed.edges.find(({ node }: { node: { id: string } }) => node.id === id).node;
    expect(mine).toMatchObject({ category: 'Zorg', startDate: '2027-03-01', salaryMinCents: null });
    const [line] = await world.sql<{ snapshot: unknown }>('select snapshot from vacancy_change where vacancy_id = $1', [
      id,
    ]);
    expect(JSON.stringify(line)).not.toContain(SECRET);
  });

  it('HRO-75 HRO-76 HRO-77 a channel starts and ends on its day, and the feeds of job boards hold what is opted in', async () => {
    const { id } = await create({ title: `${title} ]]> & <b>é</b> 🙂` });
    const early = await publish(id, ['INDEED_FEED']);
    expect(early.code).toBe('BAD_INPUT');
    for (const kind of ['INDEED_FEED', 'LINKEDIN_FEED'])
      await run(
        admin,
        'setPublicationChannel',
        'SetPublicationChannelInput',
        { channelId: channels[kind], name: kind, contactEmail: 'werving@voorbeeld.nl', companyNumber: '4711' },
        'feedUrl',
      );
    const dates = [{ channelId: channels.INDEED_FEED, startsOn: '2099-01-01', endsOn: '2099-02-01' }];
    const { data } = await publish(id, ['CAREERS_SITE', 'INDEED_FEED', 'LINKEDIN_FEED', 'PLATFORM'], dates);
    const states = Object.fromEntries(
      data.publishVacancy.publications.map((one: { state: string; channel: { kind: string } }) => [
        one.channel.kind,
        one.state,
      ]),
    );
    expect(states).toEqual({ CAREERS_SITE: 'LIVE', PLATFORM: 'LIVE', LINKEDIN_FEED: 'LIVE', INDEED_FEED: 'PLANNED' });
    const get = (file: string, headers: Record<string, string> = {}) =>
      fetch(`${world.url}/feeds/demo/${file}`, { headers });
    const linkedin = await get('linkedin.xml');
    const xml = await linkedin.text();
    expect(xml).toContain(`<title><![CDATA[${title} ]]]]><![CDATA[> & <b>é</b> 🙂]]></title>`);
    expect(xml).toContain('<companyId><![CDATA[4711]]></companyId>');
    expect(xml).toMatch(/\?source=linkedin\]\]><\/applyUrl>/);
    expect((await get('linkedin.xml', { 'if-none-match': linkedin.headers.get('etag')! })).status).toBe(304);
    expect(await (await get('indeed.xml')).text()).not.toContain(title);

    await world.sql(
      'update publication_plan set starts_on = current_date - 1 where vacancy_id = $1 and starts_on is not null',
      [id],
    );
    await forEachOrganisation(world.gateway.gateway, 'plans', followPlans);
    expect(await (await get('indeed.xml')).text()).toContain(`<referencenumber><![CDATA[${id}]]></referencenumber>`);
    await world.sql(
      'update publication_plan set ends_on = current_date - 1 where vacancy_id = $1 and ends_on is not null',
      [id],
    );
    await forEachOrganisation(world.gateway.gateway, 'plans', followPlans);
    expect(await (await get('indeed.xml')).text()).not.toContain(id);

    await apply(id, [], { via: 'linkedin' });
    await apply(id, [], { via: 'nieuwsbrief mei' });
    const sources = await world.sql(
      'select source, source_detail from application where vacancy_id = $1 order by applied_at',
      [id],
    );
    expect(sources).toEqual([
      { source: 'LINKEDIN', source_detail: null },
      { source: 'CAREERS_SITE', source_detail: 'nieuwsbrief mei' },
    ]);
  });

  it('HRO-65 HRO-70 a vacancy is copied with the parts one chooses, and kept as an example to start from', async () => {
    const { id } = await create({ closingDate: '2099-01-01' });
    await run(
      admin,
      'setVacancyQuestions',
      'SetVacancyQuestionsInput',
      { vacancyId: id, questions: [{ kind: 'SHORT_TEXT', label: 'Waarom?', isRequired: false }] },
      'id',
    );
    await publish(id, ['CAREERS_SITE']);
    const SELECTION =
      'title state closingDate hoursMin applicationCount questions { label } publications { isChosen isLive }';
    const copy = await run(
      admin,
      'duplicateVacancy',
      'DuplicateVacancyInput',
      { vacancyId: id, title: 'Nog een', parts: ['TEXT', 'CHANNELS'] },
      SELECTION,
    );
    expect(copy).toMatchObject({ title: 'Nog een', state: 'DRAFT', closingDate: null, hoursMin: 24, questions: [] });
    expect(copy.publications).toEqual([{ isChosen: true, isLive: false }]);
    const kept = await run(
      admin,
      'saveVacancyAsTemplate',
      'SaveVacancyAsTemplateInput',
      { vacancyId: id, name: 'Wijkzorg' },
      'id',
    );
    const started = await run(
      admin,
      'startVacancyFromTemplate',
      'StartFromTemplateInput',
      { vacancyTemplateId: kept.id, title: 'Uit voorbeeld' },
      SELECTION,
    );
    expect(started).toMatchObject({ title: 'Uit voorbeeld', applicationCount: 0, questions: [{ label: 'Waarom?' }] });
  });
});
