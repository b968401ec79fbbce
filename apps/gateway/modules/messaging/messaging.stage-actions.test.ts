import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { systemContext } from '../../platform/context.ts';
import { runStageAction } from './messaging.stage-actions.service.ts';

const SET = `mutation ($input: SetStageActionsInput!) { setStageActions(input: $input) { stageActions { stageId version actions { id kind delayHours templateId audience text dueInDays users { id } } } } }`;
const MOVE =
  'mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { move { id } application { version } } }';
const UNDO = 'mutation ($input: UndoMoveInput!) { undoMove(input: $input) { move { id } } }';
const PREVIEW = `query ($a: ID!, $s: ID!) { stageEntryPreview(applicationId: $a, stageId: $s) { kind plannedAt colleagues text dueOn mail { templateName language toName subject html text failure } } }`;
const APPLICATION = `query ($id: ID!) { application(id: $id) { version tasks { id title dueOn doneAt doneBy viewerCanFinish assignees { name } } messages { kind status subject } plannedActions { id kind plannedAt templateName stage { id } } } }`;
const task = (name: string) => `mutation ($input: TaskInput!) { ${name}(input: $input) { id doneAt doneBy } }`;

type Stage = { id: string; nameNl: string };

describe('what stages do by themselves', () => {
  let world: World;
  let admin: Person;
  let recruiter: Person;
  let vacancy: OpenVacancy;
  let workflowId: string;
  let stages: Stage[];
  let templates: Record<string, string>;
  beforeAll(async () => {
    world = await openWorld();
    [admin, recruiter] = await Promise.all([world.as('ADMIN'), world.as('RECRUITER')]);
    vacancy = await openVacancy(world);
    const { data } = await admin.ask('query ($id: ID!) { vacancy(id: $id) { workflow { id stages { id nameNl } } } }', {
      id: vacancy.id,
    });
    workflowId = data.vacancy.workflow.id;
    stages = data.vacancy.workflow.stages;
    const found = (await admin.ask('{ stageActionTemplates { id name kind languages } }')).data.stageActionTemplates;
    const named = ['Goed nieuws: we willen je spreken', 'Afwijzing op brief'];
    templates = Object.fromEntries(
      found
        .filter(({ name }: { name: string }) => named.includes(name))
        .map(({ kind, id }: { kind: string; id: string }) => [kind, id]),
    );
  });
  afterAll(() => world.close());

  const stageId = (name: string) => stages.find(({ nameNl }) => nameNl === name)?.id ?? '';

  async function setActions(stage: string, actions: object[], person = admin) {
    const { data } = await admin.ask('query ($id: ID!) { workflow(id: $id) { stageActions { stageId version } } }', {
      id: workflowId,
    });
    const place = data.workflow.stageActions.find((one: { stageId: string }) => one.stageId === stageId(stage));
    return person.ask(SET, {
      input: { workflowId, stageId: stageId(stage), expectedVersion: place.version, actions },
    });
  }

  async function arrived(more: Record<string, unknown> = {}) {
    const form = filledIn(vacancy, more);
    await submit(world, vacancy, form);
    const [row] = await world.sql<{ id: string; organisation_id: string }>(
      'select a.id, a.organisation_id from application a join candidate c on c.id = a.candidate_id where c.email_norm = $1',
      [form['email']],
    );
    return { id: row?.id ?? '', organisationId: row?.organisation_id ?? '', email: String(form['email']) };
  }

  const shown = async (id: string, person = recruiter) => (await person.ask(APPLICATION, { id })).data.application;

  async function move(id: string, to: string): Promise<string> {
    const { version } = await shown(id);
    const { data, errors } = await recruiter.ask(MOVE, {
      input: { applicationId: id, toStageId: stageId(to), expectedVersion: version },
    });
    expect(errors).toBeUndefined();
    return data.moveApplication.move.id as string;
  }

  /** Runs an action as the queue would. */
  async function runOne(runId: string, organisationId: string): Promise<void> {
    const context = systemContext(world.gateway.gateway, organisationId, 'test-job');
    await runStageAction.run(context, { runId, organisationId });
  }

  const mails = async (email: string) =>
    (await world.mailbox.store.list(email)).filter(({ subject }) => !/ontvangen|received/.test(subject));

  it('HRO-37 are set per stage of a workflow, each with what its kind needs', async () => {
    const wrong = await setActions('Aanbod', [
      { kind: 'SEND_TEMPLATE', delayHours: 1000 },
      { kind: 'NOTIFY', audience: 'USERS' },
    ]);
    expect(wrong.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual([
      'actions.0.templateId',
      'actions.0.delayHours',
      'actions.1.userIds',
    ]);
    const { data } = await setActions('Aanbod', [
      { kind: 'SEND_TEMPLATE', templateId: templates['GENERAL'], delayHours: 4 },
      { kind: 'SET_TASK', audience: 'RESPONSIBLE', text: 'Contract opstellen', dueInDays: 2 },
    ]);
    const set = data.setStageActions.stageActions.find((one: { stageId: string }) => one.stageId === stageId('Aanbod'));
    expect(set).toMatchObject({
      version: 2,
      actions: [
        { kind: 'SEND_TEMPLATE', delayHours: 4, audience: null },
        { kind: 'SET_TASK', delayHours: 0, audience: 'RESPONSIBLE', text: 'Contract opstellen', dueInDays: 2 },
      ],
    });
    const input = { workflowId, stageId: stageId('Aanbod'), expectedVersion: 1, actions: [] };
    expect((await admin.ask(SET, { input })).code).toBe('CONFLICT');
    expect((await recruiter.ask(SET, { input })).code).toBe('NOT_ALLOWED');
    await setActions('Aanbod', []);
  });

  it('HRO-37 a dry run lists every action with its mail, in the language of the applicant, and does nothing', async () => {
    await setActions('Eerste gesprek', [
      { kind: 'SEND_TEMPLATE', templateId: templates['GENERAL'] },
      { kind: 'NOTIFY', audience: 'TEAM' },
      { kind: 'SET_TASK', audience: 'RESPONSIBLE', text: 'Gesprek plannen', dueInDays: 3 },
    ]);
    const { id } = await arrived({ firstName: 'Anna', language: 'EN' });
    const { data } = await recruiter.ask(PREVIEW, { a: id, s: stageId('Eerste gesprek') });
    const [mail, notice, set] = data.stageEntryPreview;
    expect(mail).toMatchObject({ kind: 'SEND_TEMPLATE', mail: { language: 'EN', failure: null } });
    expect(mail.mail.text).toContain('Dear Anna');
    expect(mail.mail.html).toContain('Anna');
    expect(notice.colleagues.length).toBeGreaterThan(1);
    expect(set).toMatchObject({ kind: 'SET_TASK', text: 'Gesprek plannen', dueOn: expect.stringMatching(/^\d{4}-/) });
    expect(await shown(id)).toMatchObject({ tasks: [], plannedActions: [] });
    expect((await (await world.asOther('ADMIN')).ask(PREVIEW, { a: id, s: stageId('Aanbod') })).code).toBe('NOT_FOUND');
  });

  it('HRO-37 on coming in the mail goes, colleagues are told and the task stands ready, once', async () => {
    const { id, email } = await arrived();
    await move(id, 'Eerste gesprek');
    expect((await shown(id)).tasks).toMatchObject([{ title: 'Gesprek plannen', doneAt: null, viewerCanFinish: true }]);
    await world.restart({ runJobs: true });
    const mail = await waitForMail(world.mailbox.url, { to: email, subject: 'We willen graag met je praten' });
    expect(mail.text).toContain('Beste Anna');
    await vi.waitFor(async () => expect((await shown(id)).plannedActions).toEqual([]), 5_000);
    expect((await shown(id)).messages[0]).toMatchObject({ kind: 'GENERAL' });
    const told = await world.sql("select kind from notification where application_id = $1 and kind = 'STAGE_REACHED'", [
      id,
    ]);
    expect(told.length).toBeGreaterThan(1);
    expect(await mails(email)).toHaveLength(1);
    await world.restart({ runJobs: false });
  });

  it('HRO-37 is done once, however often and simultaneously the queue runs it, also after the process was killed', async () => {
    const { id, organisationId, email } = await arrived();
    await move(id, 'Eerste gesprek');
    const runs = await world.sql<{ id: string }>('select id from stage_action_run where application_id = $1', [id]);
    const run = () => Promise.all(runs.map(({ id: runId }) => runOne(runId, organisationId)));
    await Promise.all([run(), run(), run()]);
    // The gateway is gone as a kill would leave it; another takes over what is in the queue.
    await world.restart({ runJobs: true });
    await waitForMail(world.mailbox.url, { to: email, subject: 'We willen graag met je praten' });
    await run();
    expect(await mails(email)).toHaveLength(1);
    expect((await shown(id)).tasks).toHaveLength(1);
    const told = await world.sql(
      "select user_id from notification where application_id = $1 and kind = 'STAGE_REACHED' group by user_id having count(*) > 1",
      [id],
    );
    expect(told).toEqual([]);
    await world.restart({ runJobs: false });
  });

  it('HRO-37 a move that is taken back calls off what has not gone yet', async () => {
    const { id, email } = await arrived();
    const moveId = await move(id, 'Eerste gesprek');
    expect((await shown(id)).plannedActions.length).toBe(2);
    expect((await recruiter.ask(UNDO, { input: { moveId } })).code).toBeUndefined();
    expect(await shown(id)).toMatchObject({ plannedActions: [], tasks: [] });
    await world.restart({ runJobs: true });
    await waitForMail(world.mailbox.url, { to: email });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await mails(email)).toEqual([]);
    await world.restart({ runJobs: false });
  });

  it('HRO-37 a mail for later is called off when the application leaves the stage, and waits again when that is taken back', async () => {
    await setActions('In behandeling', [{ kind: 'SEND_TEMPLATE', templateId: templates['REJECTION'], delayHours: 24 }]);
    const { id } = await arrived();
    await move(id, 'In behandeling');
    const [planned] = (await shown(id)).plannedActions;
    expect(planned).toMatchObject({ kind: 'SEND_TEMPLATE', stage: { id: stageId('In behandeling') } });
    expect(Date.parse(planned.plannedAt) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    const away = await move(id, 'Aanbod');
    expect((await shown(id)).plannedActions).toEqual([]);
    await recruiter.ask(UNDO, { input: { moveId: away } });
    expect((await shown(id)).plannedActions).toEqual([planned]);
    const cancel = 'mutation ($input: CancelPlannedActionInput!) { cancelPlannedAction(input: $input) }';
    expect((await recruiter.ask(cancel, { input: { runId: planned.id } })).data.cancelPlannedAction).toBe(id);
    expect((await recruiter.ask(cancel, { input: { runId: planned.id } })).code).toBe('CONFLICT');
    expect((await shown(id)).plannedActions).toEqual([]);
  });

  it('HRO-37 what waits of an action that is removed is called off', async () => {
    const { id } = await arrived();
    await move(id, 'In behandeling');
    expect((await shown(id)).plannedActions).toHaveLength(1);
    await setActions('In behandeling', []);
    expect((await shown(id)).plannedActions).toEqual([]);
  });

  it('HRO-37 who is moved because a workflow changes gets no mails, unless that is asked for', async () => {
    for (const runsActions of [false, true]) {
      const copy = await admin.ask(
        'mutation ($input: DuplicateWorkflowInput!) { duplicateWorkflow(input: $input) { id version name stages { id } stageActions { stageId actions { kind } } } }',
        { input: { workflowId, name: `Met acties ${runsActions}` } },
      );
      const workflow = copy.data.duplicateWorkflow;
      const copied = workflow.stageActions.find(
        (one: { stageId: string }) => one.stageId === stageId('Eerste gesprek'),
      );
      expect(copied.actions).toHaveLength(3);
      const { id } = await arrived();
      await move(id, 'Aanbod');
      const [own] = await world.sql<{ id: string }>(
        `insert into vacancy (organisation_id, number, title, workflow_id, state, created_by_id)
         select organisation_id, (select max(number) + 1 from vacancy), 'Proef', $2, 'PUBLISHED', created_by_id from vacancy where id = $1 returning id`,
        [vacancy.id, workflow.id],
      );
      await world.sql('update application set vacancy_id = $2 where id = $1', [id, own?.id]);
      const removed = stageId('Aanbod');
      const { errors } = await admin.ask(
        'mutation ($input: EditWorkflowInput!) { editWorkflow(input: $input) { version } }',
        {
          input: {
            workflowId: workflow.id,
            expectedVersion: workflow.version,
            name: workflow.name,
            stageIds: workflow.stages.map((stage: Stage) => stage.id).filter((one: string) => one !== removed),
            targets: [{ stageId: removed, toStageId: stageId('Eerste gesprek') }],
            runsActions,
          },
        },
      );
      expect(errors).toBeUndefined();
      expect((await shown(id)).tasks).toHaveLength(runsActions ? 1 : 0);
    }
  });

  it('HRO-37 a template with a mistake leaves a failed message that can be made again, and one in use is not put away', async () => {
    const [text] = await world.sql<{ id: string; body: string }>(
      "select id, body from message_template_text where template_id = $1 and language = 'NL'",
      [templates['GENERAL']],
    );
    await world.sql("update message_template_text set body = '<p>{{candidate.nickname}}</p>' where id = $1", [
      text?.id,
    ]);
    const { id, organisationId } = await arrived();
    const preview = await recruiter.ask(PREVIEW, { a: id, s: stageId('Eerste gesprek') });
    expect(preview.data.stageEntryPreview[0].mail.failure).toContain('sjabloon');
    await move(id, 'Eerste gesprek');
    const runs = await world.sql<{ id: string }>('select id from stage_action_run where application_id = $1', [id]);
    for (const { id: runId } of runs) await runOne(runId, organisationId);
    expect((await shown(id)).messages[0]).toMatchObject({ kind: 'GENERAL', status: 'FAILED' });
    await world.sql('update message_template_text set body = $2 where id = $1', [text?.id, text?.body]);
    const [message] = await world.sql<{ id: string }>(
      "select id from message where application_id = $1 and kind = 'GENERAL'",
      [id],
    );
    const retry = 'mutation ($input: RetryMessageInput!) { retryMessage(input: $input) { status text } }';
    const { data } = await recruiter.ask(retry, { input: { messageId: message?.id } });
    expect(data.retryMessage.text).toContain('Beste Anna');
    const { code, errors } = await admin.ask(
      'mutation ($input: ArchiveMessageTemplateInput!) { archiveMessageTemplate(input: $input) { id } }',
      { input: { templateId: templates['GENERAL'], isArchived: true } },
    );
    expect(code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toContain('Eerste gesprek');
  });

  it('HRO-37 a task is done by who it is for, can be undone, and stands on the list of nobody else', async () => {
    const { id } = await arrived();
    const [someone] = await world.sql<{ id: string }>(
      "select u.id from app_user u join account a on a.id = u.account_id where a.email = 'interviewer@demo.instroom.example'",
    );
    await world.sql(
      'insert into vacancy_team_member (organisation_id, vacancy_id, user_id) select organisation_id, $1, id from app_user where id = $2 on conflict do nothing',
      [vacancy.id, someone?.id],
    );
    const add = 'mutation ($input: AddTaskInput!) { addTask(input: $input) { id createdBy viewerCanFinish } }';
    const input = { applicationId: id, title: 'Rondleiding geven', assigneeIds: [someone?.id], dueOn: '2020-01-01' };
    const taskId = (await recruiter.ask(add, { input })).data.addTask.id as string;
    const interviewer = await world.as('INTERVIEWER');
    const own = async (person: Person) =>
      (
        (await person.ask('{ ownTasks { id isOverdue application { candidate { name } } } }')).data.ownTasks as {
          id: string;
        }[]
      ).filter((one) => one.id === taskId);
    expect(await own(interviewer)).toMatchObject([
      { isOverdue: true, application: { candidate: { name: 'Anna de Vries' } } },
    ]);
    expect(await own(recruiter)).toEqual([]);
    expect((await interviewer.ask(task('completeTask'), { input: { taskId } })).data.completeTask.doneBy).toBeTruthy();
    expect(await own(interviewer)).toEqual([]);
    expect((await recruiter.ask(task('reopenTask'), { input: { taskId } })).data.reopenTask.doneAt).toBeNull();
    const committee = await world.as('COMMITTEE_MEMBER');
    expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(
      (await committee.ask(task('completeTask'), { input: { taskId } })).code,
    );
    expect((await recruiter.ask(add, { input: { ...input, assigneeIds: [] } })).code).toBe('BAD_INPUT');
    const told = await world.sql("select 1 from notification where user_id = $1 and kind = 'TASK_ASSIGNED'", [
      someone?.id,
    ]);
    expect(told).toHaveLength(1);
  });
});
