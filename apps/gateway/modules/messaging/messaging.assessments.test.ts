import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { systemContext } from '../../platform/context.ts';
import { sendNotification } from './messaging.notifications.mail.ts';

const SHOWN = 'id roundId assessor { id name } askedBy dueOn closedAt givenAt changedAt isHidden advice score words';
const ASK = `mutation ($input: AskForAssessmentsInput!) { askForAssessments(input: $input) { assessments { ${SHOWN} } } }`;
const GIVE = `mutation ($input: GiveAssessmentInput!) { giveAssessment(input: $input) { id ownAssessment { ${SHOWN} } } }`;
const TAKE_BACK = 'mutation ($input: AssessmentInput!) { takeBackAssessment(input: $input) { id } }';
const CLOSE = 'mutation ($input: AssessmentRoundInput!) { closeAssessments(input: $input) { id } }';
const READ = `query ($id: ID!) { application(id: $id) { assessments { ${SHOWN} } ownAssessment { ${SHOWN} } possibleAssessors { id } assessmentTemplates { id name kind } } }`;
const TOLD = '{ notifications { edges { node { kind text path } } } }';

type Shown = {
  id: string;
  roundId: string;
  assessor: { id: string };
  isHidden: boolean;
  advice: string | null;
  words: string | null;
};

describe('asking colleagues what they think of a candidate', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let recruiter: Person;
  let manager: Person;
  let interviewer: Person;
  let outsider: Person;
  let ids: Record<'recruiter' | 'manager' | 'interviewer' | 'outsider', string>;
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
    [recruiter, manager, interviewer, outsider] = await Promise.all([
      world.as('RECRUITER'),
      world.as('HIRING_MANAGER'),
      world.as('INTERVIEWER'),
      world.as('COMMITTEE_MEMBER'),
    ]);
    const idOf = async (person: Person) =>
      (await person.ask('{ viewer { user { id } } }')).data.viewer.user.id as string;
    ids = {
      recruiter: await idOf(recruiter),
      manager: await idOf(manager),
      interviewer: await idOf(interviewer),
      outsider: await idOf(outsider),
    };
    await world.sql('delete from vacancy_team_member where vacancy_id = $1', [vacancy.id]);
    for (const id of [ids.manager, ids.interviewer])
      await world.sql(
        'insert into vacancy_team_member (organisation_id, vacancy_id, user_id) select organisation_id, $1, id from app_user where id = $2',
        [vacancy.id, id],
      );
  });
  afterAll(() => world.close());

  async function apply(firstName: string): Promise<string> {
    await submit(world, vacancy, filledIn(vacancy, { firstName }));
    const [row] = await world.sql<{ id: string }>(
      'select a.id from application a join candidate c on c.id = a.candidate_id where c.first_name = $1',
      [firstName],
    );
    return row!.id;
  }
  const ask = (applicationId: string, colleagueIds: string[], more: object = {}, person = recruiter) =>
    person.ask(ASK, { input: { applicationId, colleagueIds, ...more } });
  async function asked(applicationId: string, colleagueIds: string[], more: object = {}): Promise<Shown[]> {
    return (await ask(applicationId, colleagueIds, more)).data.askForAssessments.assessments;
  }
  const give = (person: Person, assessmentId: string | undefined, more: object = {}) =>
    person.ask(GIVE, { input: { assessmentId, advice: 'POSITIVE', score: 4, words: 'Kent het vak.', ...more } });
  const read = async (person: Person, id: string) => (await person.ask(READ, { id })).data.application;
  const sentenceOf = (answer: Awaited<ReturnType<typeof ask>>) =>
    answer.errors?.[0]?.extensions.fields?.map(({ sentence }: { sentence: string }) => sentence).join(' ');
  const told = async (person: Person) =>
    (await person.ask(TOLD)).data.notifications.edges.map(({ node }: { node: object }) => node);
  async function sendRequestOf(userId: string): Promise<void> {
    const [row] = await world.sql<{ id: string; organisationId: string }>(
      `select id, organisation_id as "organisationId" from notification where user_id = $1 and kind = 'ASSESSMENT_ASKED' order by id desc limit 1`,
      [userId],
    );
    const context = systemContext(world.gateway.gateway, row!.organisationId, 'test');
    await sendNotification.run(context, { notificationId: row!.id, organisationId: row!.organisationId });
  }
  const newTemplate = async (kind: string, subject: string, body: string): Promise<string> => {
    const [row] = await world.sql<{ id: string }>(
      `with t as (insert into message_template (organisation_id, kind, name) select o.id, $1, $2 from organisation o where o.slug = 'demo' returning id, organisation_id)
       insert into message_template_text (organisation_id, template_id, language, subject, body)
       select organisation_id, id, 'NL', $2, $3 from t returning template_id as id`,
      [kind, subject, body],
    );
    return row!.id;
  };

  it('HRO-50 each gets the mail made of the template, with the way to the application, and a notification', async () => {
    const id = await apply('Evalien');
    const templateId = await newTemplate(
      'EVALUATION',
      'Wat vind je van {{candidate.name}}?',
      '<p>Dag {{recipient.name}}, <a href="{{application.url}}">kijk even</a>. {{sender.name}}</p>',
    );
    expect((await read(recruiter, id)).assessmentTemplates).toContainEqual(
      expect.objectContaining({ id: templateId, kind: 'EVALUATION' }),
    );
    await asked(id, [ids.manager], { templateId, dueOn: '2099-01-31' });
    const [news] = await told(manager);
    expect(news).toMatchObject({ kind: 'ASSESSMENT_ASKED', path: `/applications/${id}?tab=assessments` });
    expect(news.text).toContain('vraagt je Evalien de Vries te beoordelen');
    await sendRequestOf(ids.manager);
    const mail = await waitForMail(world.mailbox.url, {
      to: 'hiringmanager@demo.instroom.example',
      subject: /^Wat vind je van Evalien/,
    });
    expect(mail.text).toContain(`/applications/${id}?tab=assessments`);
    expect((await read(manager, id)).ownAssessment).toMatchObject({ dueOn: '2099-01-31', givenAt: null });
    const [audited] = await world.sql<{ record_id: string }>(
      "select record_id from audit_entry where operation = 'askForAssessments' order by id desc limit 1",
    );
    expect(audited?.record_id).toBe(id);
  });

  it('HRO-50 without a template the mail has the starting words', async () => {
    const id = await apply('Standaardje');
    await asked(id, [ids.interviewer]);
    await sendRequestOf(ids.interviewer);
    const mail = await waitForMail(world.mailbox.url, {
      to: 'interviewer@demo.instroom.example',
      subject: /Standaardje/,
    });
    expect(mail.text).toContain('tab=assessments');
  });

  it('HRO-50 who cannot see the application is refused by name, as are nobody, a day gone by and who is asked already', async () => {
    const id = await apply('Geheim');
    const [{ name }] = (await world.sql<{ name: string }>('select name from app_user where id = $1', [
      ids.outsider,
    ])) as [{ name: string }];
    const refused = await ask(id, [ids.outsider, ids.manager]);
    expect(refused.code).toBe('BAD_INPUT');
    expect(sentenceOf(refused)).toContain(name);
    expect(sentenceOf(await ask(id, []))).toContain('minstens één');
    expect(sentenceOf(await ask(id, [ids.manager], { dueOn: '2020-01-01' }))).toContain('nog komt');
    await asked(id, [ids.manager]);
    expect(sentenceOf(await ask(id, [ids.manager]))).toContain('Al gevraagd');
    expect((await ask(id, [ids.recruiter], {}, manager)).code).toBe('NOT_ALLOWED');
  });

  it('HRO-50 those who can be asked are exactly those who see the application', async () => {
    const id = await apply('Zichtbaar');
    const possible = ((await read(recruiter, id)).possibleAssessors as { id: string }[]).map((one) => one.id);
    for (const role of [
      'ADMIN',
      'RECRUITER',
      'ACCOUNT_MANAGER',
      'HIRING_MANAGER',
      'COMMITTEE_MEMBER',
      'INTERVIEWER',
      'EMPLOYER_CONTACT',
    ]) {
      const person = await world.as(role as 'ADMIN');
      const { user, permissions } = (await person.ask('{ viewer { permissions user { id } } }')).data.viewer;
      const sees = Boolean((await person.ask(READ, { id })).data?.application) && permissions.includes('NOTES_WRITE');
      expect(possible.includes(user.id), role).toBe(sees);
    }
  });

  it('HRO-50 a template of another kind, or with what is empty for this candidate, is refused before anybody is asked', async () => {
    const id = await apply('Leeg');
    const other = await newTemplate('GENERAL', 'Vraag', '<p>Dag {{candidate.name}}</p>');
    expect(sentenceOf(await ask(id, [ids.manager], { templateId: other }))).toContain('soort Beoordeling');
    await world.sql('update vacancy set closing_date = null where id = $1', [vacancy.id]);
    const holes = await newTemplate('EVALUATION', 'Voor {{date vacancy.closingDate}}', '<p>{{recipient.name}}</p>');
    expect(sentenceOf(await ask(id, [ids.manager], { templateId: holes }))).toContain('{{vacancy.closingDate}}');
    expect((await read(recruiter, id)).assessments).toEqual([]);
  });

  it('HRO-50 nobody reads what others in the round think before giving their own', async () => {
    const id = await apply('Onbevangen');
    const round = await asked(id, [ids.manager, ids.recruiter]);
    const of = (userId: string) => round.find(({ assessor }) => assessor.id === userId)?.id;
    await give(recruiter, of(ids.recruiter), { advice: 'NEGATIVE', words: 'Liever niet.' });
    const seenBy = async (person: Person) =>
      ((await read(person, id)).assessments as Shown[]).find(({ assessor }) => assessor.id === ids.recruiter);
    expect(await seenBy(manager)).toMatchObject({ isHidden: true, advice: null, score: null, words: null });
    expect(await seenBy(await world.as('ADMIN'))).toMatchObject({ isHidden: false, words: 'Liever niet.' });
    const answer = await give(manager, of(ids.manager), { advice: 'DOUBTFUL', score: 3 });
    expect(answer.data.giveAssessment.ownAssessment).toMatchObject({ advice: 'DOUBTFUL', score: 3, changedAt: null });
    expect(await seenBy(manager)).toMatchObject({ isHidden: false, advice: 'NEGATIVE', words: 'Liever niet.' });
    expect((await told(recruiter))[0]).toMatchObject({ kind: 'ASSESSMENT_GIVEN' });
  });

  it('HRO-50 it can be changed until the round is closed; nobody gives that of somebody else', async () => {
    const id = await apply('Wisselend');
    const [one] = await asked(id, [ids.manager]);
    expect((await give(recruiter, one?.id)).code).toBe('NOT_FOUND');
    expect((await give(manager, one?.id, { score: 6 })).code).toBe('BAD_INPUT');
    expect((await give(manager, one?.id, { words: ' ' })).code).toBe('BAD_INPUT');
    await give(manager, one?.id);
    const { data } = await give(manager, one?.id, { advice: 'NEGATIVE', score: 1 });
    expect(data.giveAssessment.ownAssessment.changedAt).toBeTruthy();
    await recruiter.ask(CLOSE, { input: { roundId: one?.roundId } });
    expect((await give(manager, one?.id)).code).toBe('CONFLICT');
    expect(await read(manager, id)).toMatchObject({ ownAssessment: null, assessments: [{ advice: 'NEGATIVE' }] });
    expect(await asked(id, [ids.manager])).toHaveLength(2);
  });

  it('HRO-50 who may not read notes sees and gives their own, and nothing of others', async () => {
    const id = await apply('Blind');
    const round = await asked(id, [ids.interviewer, ids.manager]);
    await give(manager, round.find(({ assessor }) => assessor.id === ids.manager)?.id);
    const shown = await read(interviewer, id);
    expect(shown).toMatchObject({ assessments: null, possibleAssessors: null, ownAssessment: { givenAt: null } });
    const answer = await give(interviewer, shown.ownAssessment.id);
    expect(answer.data.giveAssessment.ownAssessment).toMatchObject({ score: 4 });
  });

  it('HRO-50 a request taken back is no news any more and its mail is not sent; what was given stays', async () => {
    const id = await apply('Ingetrokken');
    const round = await asked(id, [ids.manager, ids.interviewer]);
    const of = (userId: string) => ({ assessmentId: round.find(({ assessor }) => assessor.id === userId)?.id });
    const [news] = await world.sql<{ id: string; organisationId: string }>(
      `select id, organisation_id as "organisationId" from notification where "values" ->> 'assessmentId' = $1`,
      [of(ids.manager).assessmentId],
    );
    expect((await recruiter.ask(TAKE_BACK, { input: of(ids.manager) })).data.takeBackAssessment.id).toBe(id);
    const context = systemContext(world.gateway.gateway, news!.organisationId, 'test');
    await sendNotification.run(context, { notificationId: news!.id, organisationId: news!.organisationId });
    expect(await world.sql('select 1 from notification where id = $1', [news!.id])).toEqual([]);
    expect((await read(manager, id)).ownAssessment).toBeNull();
    await give(interviewer, of(ids.interviewer).assessmentId);
    expect((await recruiter.ask(TAKE_BACK, { input: of(ids.interviewer) })).code).toBe('CONFLICT');
    expect((await read(recruiter, id)).assessments).toHaveLength(1);
  });
});
