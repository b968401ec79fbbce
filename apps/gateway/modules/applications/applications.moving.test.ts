import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type World } from '../../testing/world.ts';

const MOVE = `mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) {
  application { id version stage { id nameNl } } move { id reason isUndo movedBy { name } fromStage { group } toStage { id } } } }`;
const UNDO =
  'mutation ($input: UndoMoveInput!) { undoMove(input: $input) { application { version stageEnteredAt stage { id } } move { id isUndo toStage { id } } } }';
const WHERE =
  '{ application(id: "%") { id version stageEnteredAt stage { id } viewerCanMove moves { id isUndo } vacancy { workflow { stages { id nameNl group kind } } } } }';

type Where = {
  id: string;
  version: number;
  stageEnteredAt: string;
  stage: { id: string };
  viewerCanMove: boolean;
  moves: { id: string; isUndo: boolean }[];
  vacancy: { workflow: { stages: { id: string; nameNl: string; group: string; kind: string }[] } };
};

describe('moving an application', () => {
  let world: World;
  let vacancy: OpenVacancy;
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
  });
  afterAll(() => world.close());

  async function where(id: string): Promise<Where> {
    const { data } = await (await world.as('RECRUITER')).ask(WHERE.replace('%', id));
    return data.application as Where;
  }

  /** A new application, and how to put it in the stage of a number. */
  async function arrived() {
    const form = filledIn(vacancy);
    await submit(world, vacancy, form);
    const [row] = await world.sql<{ id: string }>(
      'select a.id from application a join candidate c on c.id = a.candidate_id where c.email_norm = $1',
      [form['email']],
    );
    const id = row?.id ?? '';
    const { stages } = (await where(id)).vacancy.workflow;
    const recruiter = await world.as('RECRUITER');
    const move = async (stage: number, more: Record<string, unknown> = {}) =>
      recruiter.ask(MOVE, {
        input: { applicationId: id, toStageId: stages[stage]?.id, expectedVersion: (await where(id)).version, ...more },
      });
    const undo = (moveId: string) => recruiter.ask(UNDO, { input: { moveId } });
    return { id, stages, move, undo };
  }

  it('HRO-41 puts it in another stage and writes down who, from where and why', async () => {
    const { id, stages, move } = await arrived();
    const before = await where(id);
    const { data } = await move(1, { reason: 'Sterke brief' });
    expect(data.moveApplication.application).toMatchObject({
      version: before.version + 1,
      stage: { id: stages[1]?.id },
    });
    expect(data.moveApplication.move).toMatchObject({
      reason: 'Sterke brief',
      isUndo: false,
      movedBy: { name: 'Sanne de Vries' },
      fromStage: { group: 'NEW' },
      toStage: { id: stages[1]?.id },
    });
    expect((await where(id)).moves).toHaveLength(2);
  });

  it('refuses a move from a stale board, and says where it is now and who put it there', async () => {
    const { id, stages, move } = await arrived();
    await move(2);
    const stale = await (
      await world.as('ADMIN')
    ).ask(MOVE, { input: { applicationId: id, toStageId: stages[1]?.id, expectedVersion: 1 } });
    expect(stale.code).toBe('CONFLICT');
    expect(stale.errors?.[0]?.message).toBe(
      `Sanne de Vries heeft deze sollicitatie intussen verplaatst naar “${stages[2]?.nameNl}”.`,
    );
    expect(stale.errors?.[0]?.extensions).toMatchObject({ currentStageId: stages[2]?.id, version: 2 });
    expect((await where(id)).stage.id).toBe(stages[2]?.id);
  });

  it('of two moves at the same moment exactly one is done', async () => {
    const { id, stages } = await arrived();
    const [recruiter, admin] = await Promise.all([world.as('RECRUITER'), world.as('ADMIN')]);
    const input = (stage: number) => ({
      input: { applicationId: id, toStageId: stages[stage]?.id, expectedVersion: 1 },
    });
    const answers = await Promise.all([recruiter.ask(MOVE, input(1)), admin.ask(MOVE, input(2))]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
    const { version, moves } = await where(id);
    expect({ version, moves: moves.length }).toEqual({ version: 2, moves: 2 });
  });

  it('HRO-42 knows only the stages of its own workflow, and no move to where it is', async () => {
    const { move, stages } = await arrived();
    const [foreign] = await world.sql<{ id: string }>(
      'select s.id from stage s where s.id <> all($1::uuid[]) limit 1',
      [stages.map(({ id }) => id)],
    );
    for (const toStageId of [foreign?.id, stages[0]?.id, 'nowhere']) {
      const { code, errors } = await move(1, { toStageId });
      expect(code).toBe('BAD_INPUT');
      expect(errors?.[0]?.extensions.fields?.[0]?.path).toBe('toStageId');
    }
  });

  it('is refused to who may not move, and unknown to who cannot see the vacancy', async () => {
    const { id, stages } = await arrived();
    const input = { input: { applicationId: id, toStageId: stages[1]?.id, expectedVersion: 1 } };
    expect((await (await world.as('INTERVIEWER')).ask(MOVE, input)).code).toBe('NOT_ALLOWED');
    await world.sql(
      "delete from vacancy_team_member where vacancy_id = $1 and user_id in (select u.id from app_user u join role r on r.id = u.role_id where r.key = 'HIRING_MANAGER')",
      [vacancy.id],
    );
    expect((await (await world.as('HIRING_MANAGER')).ask(MOVE, input)).code).toBe('NOT_FOUND');
    expect((await (await world.asOther('RECRUITER')).ask(MOVE, input)).code).toBe('NOT_FOUND');
    expect((await where(id)).version).toBe(1);
  });

  it('an undone move puts it back where it stood, as a new line of the history', async () => {
    const { id, stages, move, undo } = await arrived();
    const before = await where(id);
    const { data } = await move(3);
    const undone = await undo(data.moveApplication.move.id);
    expect(undone.data.undoMove).toMatchObject({
      application: { version: 3, stage: { id: stages[0]?.id } },
      move: { isUndo: true, toStage: { id: stages[0]?.id } },
    });
    const after = await where(id);
    expect(after.moves.map(({ isUndo }) => isUndo)).toEqual([true, false, false]);
    expect(Math.abs(Date.parse(after.stageEnteredAt) - Date.parse(before.stageEnteredAt))).toBeLessThan(1_000);
  });

  it('undoes only the latest move, within ten minutes, and never the arrival', async () => {
    const { id, move, undo } = await arrived();
    const first = await move(1);
    const arrival = (await where(id)).moves.at(-1)?.id ?? '';
    await move(2);
    expect((await undo(first.data.moveApplication.move.id)).code).toBe('CONFLICT');
    const [latest] = (await where(id)).moves;
    await world.sql(
      "update application_move set moved_at = moved_at - interval '11 minutes' where application_id = $1",
      [id],
    );
    expect((await undo(latest?.id ?? '')).errors?.[0]?.message).toContain('10 minuten');
    expect((await undo(arrival)).code).toBe('CONFLICT');
    expect((await undo(crypto.randomUUID())).code).toBe('NOT_FOUND');
    expect((await (await world.as('COMMITTEE_MEMBER')).ask(UNDO, { input: { moveId: latest?.id } })).code).toBe(
      'NOT_ALLOWED',
    );
  });
});
