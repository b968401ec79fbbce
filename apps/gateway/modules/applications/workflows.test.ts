import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const WORKFLOW = 'id name version isArchived isDefault stages { id nameNl group kind }';
const CREATE = `mutation ($input: CreateWorkflowInput!) { createWorkflow(input: $input) { ${WORKFLOW} } }`;
const EDIT = `mutation ($input: EditWorkflowInput!) { editWorkflow(input: $input) { ${WORKFLOW} changedBy } }`;
const DUPLICATE = `mutation ($input: DuplicateWorkflowInput!) { duplicateWorkflow(input: $input) { ${WORKFLOW} stageActions { actions { kind } } } }`;
const CHANGE = `query ($workflowId: ID!, $stageIds: [ID!]!) { workflowChange(workflowId: $workflowId, stageIds: $stageIds) {
  vacancies { id title applicationCount } stranded { stage { id } applicationCount suggested { id group kind } } } }`;
const CHOOSE =
  'mutation ($input: SetVacancyWorkflowInput!) { setVacancyWorkflow(input: $input) { id workflow { id } } }';
const MOVE =
  'mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { move { id } application { version stage { id } } } }';
const act = (name: string) => `mutation ($input: WorkflowInput!) { ${name}(input: $input) { ${WORKFLOW} } }`;
const LIBRARY =
  '{ stageLibrary { id version isArchived applicationCount canBeDeleted candidateView candidateNameNl stage { nameNl group kind } workflows { id name } } }';
const NEW_STAGE =
  'mutation ($input: CreateStageInput!) { createStage(input: $input) { id version candidateView stage { nameNl group kind } } }';
const EDIT_STAGE =
  'mutation ($input: EditStageInput!) { editStage(input: $input) { id version stage { group kind } } }';
const onStage = (name: string) =>
  `mutation ($input: StageInput!) { ${name}(input: $input) ${name === 'deleteStage' ? '' : '{ id isArchived }'} }`;

type Stage = { id: string; nameNl: string; group: string; kind: string };
type Workflow = { id: string; name: string; version: number; stages: Stage[] };

describe('workflows', () => {
  let world: World;
  let admin: Person;
  let vacancy: OpenVacancy;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
    vacancy = await openVacancy(world);
  });
  afterAll(() => world.close());

  const standard = async (): Promise<Workflow> => {
    const { data } = await admin.ask(`{ workflows { ${WORKFLOW} } }`);
    return data.workflows[0] as Workflow;
  };
  const idsOf = (workflow: Workflow, keep: (stage: Stage) => boolean = () => true) =>
    workflow.stages.filter(keep).map(({ id }) => id);
  const named = (workflow: Workflow, name: string) => workflow.stages.find(({ nameNl }) => nameNl === name)?.id ?? '';

  async function copy(name = `Kopie ${randomUUID().slice(0, 8)}`): Promise<Workflow> {
    const { data } = await admin.ask(DUPLICATE, { input: { workflowId: (await standard()).id, name } });
    return data.duplicateWorkflow as Workflow;
  }

  /** A vacancy that follows the workflow, open for applications, and somebody who applied. */
  async function applied(workflow: Workflow, stageId?: string): Promise<{ vacancyId: string; applicationId: string }> {
    const [own] = await world.sql<{ id: string }>(
      `insert into vacancy (organisation_id, number, title, workflow_id, state, created_by_id, description_html, description_text)
       select organisation_id, (select max(number) + 1 from vacancy), 'Proefvacature', $2, 'PUBLISHED', created_by_id, '', '' from vacancy where id = $1 returning id`,
      [vacancy.id, workflow.id],
    );
    const form = filledIn(vacancy);
    await world.sql('update vacancy set workflow_id = $2 where id = $1', [vacancy.id, workflow.id]);
    await submit(world, vacancy, form);
    await world.sql('update vacancy set workflow_id = $2 where id = $1', [vacancy.id, (await standard()).id]);
    const [application] = await world.sql<{ id: string }>(
      `update application a set vacancy_id = $2, stage_id = coalesce($3, stage_id) from candidate c where c.id = a.candidate_id and c.email_norm = $1 returning a.id`,
      [form['email'], own?.id, stageId ?? null],
    );
    return { vacancyId: own?.id ?? '', applicationId: application?.id ?? '' };
  }

  const whereIs = async (applicationId: string) => {
    const { data } = await admin.ask(
      `{ application(id: "${applicationId}") { version stage { id } moves { reason isWorkflowChange movedBy { name } toStage { id } } } }`,
    );
    return data.application as {
      version: number;
      stage: { id: string };
      moves: { isWorkflowChange: boolean; movedBy: { name: string } | null; toStage: { id: string } }[];
    };
  };

  it('HRO-36 HRO-41 HRO-42 is put together of stages in an order, the active ones before those of the archive', async () => {
    const { stages } = await standard();
    const id = (name: string) => stages.find(({ nameNl }) => nameNl === name)?.id;
    const stageIds = [id('Afgewezen'), id('Nieuw'), id('Aangenomen'), id('Aanbod'), id('Eerste gesprek')];
    const { data } = await admin.ask(CREATE, { input: { name: 'Snelle procedure', stageIds } });
    expect(data.createWorkflow.stages.map(({ nameNl }: Stage) => nameNl)).toEqual([
      'Nieuw',
      'Aanbod',
      'Eerste gesprek',
      'Afgewezen',
      'Aangenomen',
    ]);
    const again = await admin.ask(CREATE, { input: { name: 'snelle PROCEDURE', stageIds } });
    expect(again.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'name' }]);
  });

  it('HRO-39 HRO-42 needs somewhere to arrive and somewhere to end, and says all that is missing', async () => {
    const workflow = await standard();
    const refused = async (stageIds: string[]) => {
      const { code, errors } = await admin.ask(CREATE, { input: { name: randomUUID(), stageIds } });
      expect(code).toBe('BAD_INPUT');
      return (errors?.[0]?.extensions.fields ?? []).map(({ sentence }) => sentence).join(' ');
    };
    expect(await refused(idsOf(workflow, ({ group }) => group !== 'NEW'))).toContain('groep Nieuw');
    expect(await refused([])).toMatch(/Nieuw.*Aangenomen.*Afgewezen/);
    expect(await refused(idsOf(workflow, ({ group }) => group !== 'REJECTED'))).toContain('Afgewezen');
    const lastFirst = [...idsOf(workflow)].reverse();
    expect(await refused(lastFirst)).toContain('groep Nieuw');
    expect(await refused([randomUUID()])).toContain('bestaan');
  });

  it('HRO-36 of two administrators who edit it at once the second is told, and nothing of either is lost', async () => {
    const workflow = await copy();
    const shorter = idsOf(workflow, ({ group }) => group !== 'OFFER');
    const input = {
      workflowId: workflow.id,
      expectedVersion: workflow.version,
      name: workflow.name,
      stageIds: shorter,
    };
    const first = await admin.ask(EDIT, { input });
    expect(first.data.editWorkflow).toMatchObject({ version: workflow.version + 1, changedBy: expect.any(String) });
    const second = await admin.ask(EDIT, { input: { ...input, name: 'Anders', stageIds: idsOf(workflow) } });
    expect(second.code).toBe('CONFLICT');
    expect(second.errors?.[0]?.extensions).toMatchObject({
      version: workflow.version + 1,
      changedBy: first.data.editWorkflow.changedBy,
    });
    const simultaneous = await Promise.all(
      [shorter, idsOf(workflow)].map((stageIds) =>
        admin.ask(EDIT, { input: { ...input, expectedVersion: workflow.version + 1, stageIds } }),
      ),
    );
    expect(simultaneous.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
  });

  it('HRO-36 a stage with candidates is not removed without saying where they go', async () => {
    const workflow = await copy();
    const trial = named(workflow, 'Meelopen');
    const { applicationId, vacancyId } = await applied(workflow, trial);
    const stageIds = idsOf(workflow, ({ id }) => id !== trial);
    const input = { workflowId: workflow.id, expectedVersion: workflow.version, name: workflow.name, stageIds };

    const { data } = await admin.ask(CHANGE, { workflowId: workflow.id, stageIds });
    expect(data.workflowChange.vacancies).toMatchObject([
      { id: vacancyId, title: 'Proefvacature', applicationCount: 1 },
    ]);
    expect(data.workflowChange.stranded).toMatchObject([
      { stage: { id: trial }, applicationCount: 1, suggested: { kind: 'ACTIVE' } },
    ]);

    const refused = await admin.ask(EDIT, { input });
    expect(refused.code).toBe('BAD_INPUT');
    expect(refused.errors?.[0]?.extensions.fields).toEqual([
      {
        path: `targets.${trial}`,
        sentence:
          'Er staat 1 kandidaat in “Meelopen”. Kies naar welke status die gaat, of laat de status in de workflow.',
      },
    ]);
    expect((await whereIs(applicationId)).stage.id).toBe(trial);

    const toStageId = data.workflowChange.stranded[0].suggested.id as string;
    const nowhere = await admin.ask(EDIT, { input: { ...input, targets: [{ stageId: trial, toStageId: trial }] } });
    expect(nowhere.code).toBe('BAD_INPUT');
    const done = await admin.ask(EDIT, { input: { ...input, targets: [{ stageId: trial, toStageId }] } });
    expect(done.code).toBeUndefined();
    const moved = await whereIs(applicationId);
    expect(moved).toMatchObject({ version: 2, stage: { id: toStageId } });
    expect(moved.moves[0]).toMatchObject({ isWorkflowChange: true, toStage: { id: toStageId } });
    expect(moved.moves[0]?.movedBy?.name).toBeTruthy();
  });

  it('HRO-41 somebody who comes into a stage at the moment it is removed ends in a stage that exists', async () => {
    for (let round = 0; round < 6; round += 1) {
      const workflow = await copy();
      const trial = named(workflow, 'Meelopen');
      const { applicationId } = await applied(workflow);
      const stageIds = idsOf(workflow, ({ id }) => id !== trial);
      const recruiter = await world.as('RECRUITER');
      const [edited, moved] = await Promise.all([
        admin.ask(EDIT, {
          input: {
            workflowId: workflow.id,
            expectedVersion: workflow.version,
            name: workflow.name,
            stageIds,
            targets: round % 2 === 0 ? [] : [{ stageId: trial, toStageId: named(workflow, 'Eerste gesprek') }],
          },
        }),
        recruiter.ask(MOVE, { input: { applicationId, toStageId: trial, expectedVersion: 1 } }),
      ]);
      const [sound] = await world.sql<{ ok: boolean }>(
        `select exists (select 1 from workflow_stage ws join vacancy v on v.workflow_id = ws.workflow_id where v.id = a.vacancy_id and ws.stage_id = a.stage_id) as ok
         from application a where a.id = $1`,
        [applicationId],
      );
      expect(sound?.ok, `round ${round}: ${edited.code} ${moved.code}`).toBe(true);
      // Either the move was first and the removal knows of it, or the stage was gone before the move.
      if (moved.code) expect(moved.code).toBe('BAD_INPUT');
      else if (round % 2 === 0) expect(edited.code).toBe('BAD_INPUT');
      else expect(edited.code).toBeUndefined();
    }
  });

  it('HRO-43 one is the default; a used one cannot be put away, another can and comes back', async () => {
    const before = await standard();
    const workflow = await copy();
    const run = (name: string, id = workflow.id) => admin.ask(act(name), { input: { workflowId: id } });
    expect((await run('setDefaultWorkflow')).data.setDefaultWorkflow.isDefault).toBe(true);
    expect((await standard()).id).toBe(workflow.id);
    expect((await run('archiveWorkflow')).errors?.[0]?.message).toContain('standaard');
    expect((await run('archiveWorkflow', before.id)).errors?.[0]?.message).toContain('in gebruik bij “');
    await run('setDefaultWorkflow', before.id);
    expect((await run('archiveWorkflow')).data.archiveWorkflow.isArchived).toBe(true);
    expect((await run('setDefaultWorkflow')).code).toBe('CONFLICT');
    const { data } = await admin.ask('{ workflows { id } all: workflows(withArchived: true) { id } }');
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(ids(data.workflows)).not.toContain(workflow.id);
    expect(ids(data.all)).toContain(workflow.id);
    expect((await run('restoreWorkflow')).data.restoreWorkflow.isArchived).toBe(false);
  });

  it('HRO-43 a vacancy with applications can follow another workflow when every candidate has a place in it', async () => {
    const workflow = await copy();
    const trial = named(workflow, 'Meelopen');
    const { applicationId, vacancyId } = await applied(workflow, trial);
    const short = (await admin.ask(`{ workflows { ${WORKFLOW} } }`)).data.workflows.find(
      ({ name }: Workflow) => name === 'Korte procedure',
    ) as Workflow;
    const recruiter = await world.as('RECRUITER');
    const preview = await recruiter.ask(
      'query ($v: ID!, $w: ID!) { vacancyWorkflowChange(vacancyId: $v, workflowId: $w) { applicationCount stage { id } suggested { id } } }',
      { v: vacancyId, w: short.id },
    );
    expect(preview.data.vacancyWorkflowChange).toMatchObject([{ applicationCount: 1, stage: { id: trial } }]);
    const input = { vacancyId, workflowId: short.id };
    const refused = await recruiter.ask(CHOOSE, { input });
    expect(refused.errors?.[0]?.extensions.fields?.[0]?.path).toBe(`targets.${trial}`);
    const toStageId = preview.data.vacancyWorkflowChange[0].suggested.id as string;
    const done = await recruiter.ask(CHOOSE, { input: { ...input, targets: [{ stageId: trial, toStageId }] } });
    expect(done.data.setVacancyWorkflow.workflow.id).toBe(short.id);
    expect(await whereIs(applicationId)).toMatchObject({
      stage: { id: toStageId },
      moves: [{ isWorkflowChange: true }, {}],
    });
  });

  it('HRO-38 HRO-39 HRO-40 the library has every stage with its group, its kind and where it is used', async () => {
    const { data } = await admin.ask(NEW_STAGE, {
      input: {
        fields: {
          nameNl: 'Assessment',
          nameEn: 'Assessment',
          group: 'IN_PROGRESS',
          kind: 'ACTIVE',
          candidateView: 'HIDDEN',
        },
      },
    });
    expect(data.createStage).toMatchObject({ version: 1, candidateView: 'HIDDEN', stage: { group: 'IN_PROGRESS' } });
    const library = (await admin.ask(LIBRARY)).data.stageLibrary as {
      id: string;
      canBeDeleted: boolean;
      workflows: { name: string }[];
      stage: Stage;
    }[];
    const groups = library.map(({ stage }) => stage.group);
    expect(new Set(groups)).toEqual(
      new Set(['NEW', 'IN_PROGRESS', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'OTHER']),
    );
    expect(library.find(({ stage }) => stage.nameNl === 'Nieuw')?.workflows.length).toBeGreaterThan(1);
    expect(library.find(({ id }) => id === data.createStage.id)).toMatchObject({ canBeDeleted: true, workflows: [] });
    const taken = await admin.ask(NEW_STAGE, {
      input: {
        fields: { nameNl: 'assessment', nameEn: 'Else', group: 'OTHER', kind: 'ACTIVE', candidateView: 'SHOWN' },
      },
    });
    expect(taken.errors?.[0]?.extensions.fields?.[0]?.path).toBe('fields.nameNl');
  });

  it('HRO-38 HRO-40 a stage in use is not put away, deleted or changed so that a workflow breaks', async () => {
    const library = (await admin.ask(LIBRARY)).data.stageLibrary as {
      id: string;
      version: number;
      stage: Stage & { nameEn: string };
    }[];
    const hired = library.find(({ stage }) => stage.nameNl === 'Aangenomen')!;
    for (const name of ['archiveStage', 'deleteStage']) {
      const { code, errors } = await admin.ask(onStage(name), { input: { stageId: hired.id } });
      expect(code).toBe('CONFLICT');
      expect(errors?.[0]?.message).toContain('in gebruik in “');
    }
    const fields = { nameNl: 'Aangenomen', nameEn: 'Hired', group: 'OTHER', kind: 'ARCHIVE', candidateView: 'SHOWN' };
    const input = { stageId: hired.id, expectedVersion: hired.version, fields };
    const broken = await admin.ask(EDIT_STAGE, { input });
    expect(broken.errors?.[0]?.extensions.fields?.[0]).toMatchObject({ path: 'fields.group' });
    expect(broken.errors?.[0]?.extensions.fields?.[0]?.sentence).toContain('In workflow “Standaardprocedure”');
    const done = await admin.ask(EDIT_STAGE, {
      input: { ...input, fields: { ...fields, group: 'HIRED', candidateNameNl: 'Welkom!' } },
    });
    expect(done.data.editStage.version).toBe(hired.version + 1);
    const stale = await admin.ask(EDIT_STAGE, { input: { ...input, fields: { ...fields, group: 'HIRED' } } });
    expect(stale.code).toBe('CONFLICT');

    const { data } = await admin.ask(NEW_STAGE, {
      input: {
        fields: { nameNl: 'Weg ermee', nameEn: 'Away', group: 'OTHER', kind: 'ACTIVE', candidateView: 'SHOWN' },
      },
    });
    const stageId = data.createStage.id as string;
    expect((await admin.ask(onStage('archiveStage'), { input: { stageId } })).data.archiveStage.isArchived).toBe(true);
    const archived = await admin.ask(CREATE, {
      input: { name: randomUUID(), stageIds: [...idsOf(await standard()), stageId] },
    });
    expect(archived.code).toBe('BAD_INPUT');
    expect((await admin.ask(onStage('deleteStage'), { input: { stageId } })).data.deleteStage).toBe(true);
  });

  it('HRO-38 shows a stage as the candidate would read it, and tells staff what the candidate reads now', async () => {
    const workflow = await standard();
    const { data } = await admin.ask(
      'query ($ids: [ID!]!, $id: ID!) { candidatePreview(stageIds: $ids, stageId: $id, language: NL) { name isOver steps { name isCurrent } } }',
      { ids: idsOf(workflow), id: named(workflow, 'Afgewezen') },
    );
    expect(data.candidatePreview.isOver).toBe(false);
    expect(JSON.stringify(data)).not.toContain('Afgewezen');
    const { applicationId } = await applied(workflow);
    const shown = await admin.ask(`{ application(id: "${applicationId}") { candidateProgress { name isOver } } }`);
    expect(shown.data.application.candidateProgress).toEqual({ name: 'Ontvangen', isOver: false });
  });

  it('is for who may manage workflows', async () => {
    const recruiter = await world.as('RECRUITER');
    expect((await recruiter.ask(LIBRARY)).code).toBe('NOT_ALLOWED');
    expect((await recruiter.ask(CREATE, { input: { name: 'x', stageIds: [] } })).code).toBe('NOT_ALLOWED');
    const other = await world.asOther('ADMIN');
    const { id, version, name } = await standard();
    const foreign = await other.ask(EDIT, { input: { workflowId: id, expectedVersion: version, name, stageIds: [] } });
    expect(foreign.code).toBe('NOT_FOUND');
  });
});
