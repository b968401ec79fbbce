import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemContext } from '../../platform/context.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { releaseBulk } from './bulk.working.service.ts';

const PROOF = `query ($plan: BulkPlanInput!) { proofRun(plan: $plan) { selectedCount count mailedCount isReady
  problems { kind isBlocking isAboutMail count recipients { applicationId name emptyFields } } targets { stage { group kind } count } recipients { applicationId isMailed } } }`;
const MAIL = `query ($plan: BulkPlanInput!, $applicationId: ID!) { proofMail(plan: $plan, applicationId: $applicationId) { toName toAddress subject text emptyFields } }`;
const FIELDS = `id name kind state holdUntil total viewerCanSteer progress { pending done skipped undone kept scheduled sending sent failed cancelled anonymised toAnonymise notAnonymised }`;
const START = `mutation ($input: StartBulkActionInput!) { startBulkAction(input: $input) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { bulkAction(id: $id) { ${FIELDS} reason { nameEn } note items(first: 100) { edges { node { applicationId name outcome messageStatus anonymisation stage { group } } } } } }`;
const act = (name: string) => `mutation ($input: BulkActionInput!) { ${name}(input: $input) { ${FIELDS} } }`;
const HISTORY = `query ($id: ID!) { application(id: $id) { stage { id group kind } stageEnteredAt moves { isUndo reason exclusionReason { nameNl } movedBy { name } } } }`;

type Shown = {
  name: string;
  state: string;
  note: string | null;
  holdUntil: string;
  progress: Record<string, number>;
  items: { edges: { node: { anonymisation: string | null } }[] };
};
type Chosen = { id: string; candidateId: string; stageId: string; email: string };

const bare = { hasSignature: false, cc: [], bcc: [], fileIds: [], documentIds: [] };
const thanks = {
  ...bare,
  subject: 'Over {{vacancy.title}}',
  body: '<p>Beste {{candidate.firstName}}, dank je wel.</p>',
};
const inAnHour = () => {
  const [date, time] = new Date(Date.now() + 3_600_000).toISOString().split('T');
  return { date, time: time!.slice(0, 5), timeZone: 'UTC' };
};

describe('acts on many applications', () => {
  let world: World;
  let recruiter: Person;
  let admin: Person;
  let reasonId: string;
  let withdrawnId: string;
  let rejectionId: string;
  const used: string[] = [];

  beforeAll(async () => {
    world = await openWorld({ runJobs: true });
    recruiter = await world.as('RECRUITER');
    admin = await world.as('ADMIN');
    const reason = async (kind: string) =>
      (
        await world.sql<{ id: string }>(
          "select r.id from exclusion_reason r join organisation o on o.id = r.organisation_id and o.slug = 'demo' where r.kind = $1 order by r.name_nl limit 1",
          [kind],
        )
      )[0]!.id;
    reasonId = await reason('REJECTED');
    withdrawnId = await reason('WITHDRAWN');
    const [template] = await world.sql<{ id: string }>(
      "select t.id from message_template t join organisation o on o.id = t.organisation_id and o.slug = 'demo' where t.kind = 'REJECTION' order by t.created_at limit 1",
    );
    rejectionId = template!.id;
  });
  afterAll(() => world.close());

  /** Applications in an active stage, of people with no other application, never the same ones twice. */
  async function choose(count: number): Promise<Chosen[]> {
    const chosen = await world.sql<Chosen>(
      `select a.id, a.candidate_id as "candidateId", a.stage_id as "stageId", s.email from application a
       join organisation o on o.id = a.organisation_id and o.slug = 'demo'
       join vacancy v on v.id = a.vacancy_id and v.state = 'PUBLISHED' and exists (
         select 1 from workflow_stage ws join stage r on r.id = ws.stage_id and r.stage_group = 'REJECTED' and r.kind = 'ARCHIVE' where ws.workflow_id = v.workflow_id)
       join stage st on st.id = a.stage_id and st.kind = 'ACTIVE'
       join lateral (select x.email from submission x where x.application_id = a.id order by x.submitted_at desc limit 1) s on true
       where a.erased_at is null and a.id <> all($1::uuid[]) and not exists (select 1 from application b where b.candidate_id = a.candidate_id and b.id <> a.id)
       order by a.id limit $2`,
      [used, count],
    );
    expect(chosen).toHaveLength(count);
    used.push(...chosen.map(({ id }) => id));
    return chosen;
  }

  const planOf = <More extends object>(chosen: Chosen[], more: More) => ({
    selection: { applicationIds: chosen.map(({ id }) => id) },
    ...more,
  });

  async function start(person: Person, plan: object, more: Record<string, unknown> = {}) {
    const proof = (await person.ask(PROOF, { plan })).data.proofRun;
    const answer = await person.ask(START, {
      input: { plan, name: 'Test', expectedCount: proof.count, ...more },
    });
    expect(answer.errors).toBeUndefined();
    return answer.data.startBulkAction as { id: string; state: string; holdUntil: string };
  }

  async function until(person: Person, id: string, isThere: (one: Shown) => boolean) {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const { data } = await person.ask(ONE, { id });
      if (isThere(data.bulkAction)) return data.bulkAction as Shown;
      await sleep(100);
    }
    throw new Error(`It did not happen: ${JSON.stringify((await person.ask(ONE, { id })).data.bulkAction)}`);
  }
  const inState = (state: string) => (one: { state: string }) => one.state === state;

  async function setHold(decisionMinutes: number, messageMinutes: number) {
    const set =
      'mutation ($input: SetBulkHoldInput!) { setBulkHold(input: $input) { decisionMinutes messageMinutes } }';
    expect((await admin.ask(set, { input: { decisionMinutes, messageMinutes } })).errors).toBeUndefined();
  }

  it('MSG-01 MSG-36 MSG-39 sends the same message to each, with placeholders filled in for each', async () => {
    await setHold(10, 0);
    const chosen = await choose(3);
    const plan = planOf(chosen, { kind: 'MESSAGE', mail: thanks });
    const proof = (await recruiter.ask(PROOF, { plan })).data.proofRun;
    expect(proof).toMatchObject({
      selectedCount: 3,
      count: 3,
      mailedCount: 3,
      isReady: true,
      problems: [],
      targets: [],
    });
    const { id } = await start(recruiter, plan);
    const done = await until(recruiter, id, inState('DONE'));
    expect(done.progress).toMatchObject({ done: 3, sent: 3, failed: 0, scheduled: 0, sending: 0 });
    for (const { email } of chosen) {
      const mail = await waitForMail(world.mailbox.url, { to: email }, 5_000);
      expect(mail.subject).toMatch(/^Over .+/);
      expect(mail.text).toMatch(/Beste \S+, dank je wel/);
      expect(mail.text).not.toContain('{{');
    }
  });

  it('MSG-34 all that fit a filter are chosen without naming them, but for those that are excepted', async () => {
    const [busiest] = await world.sql<{ id: string; count: number; first: string }>(
      `select a.vacancy_id as id, count(*)::int as count, min(a.id::text) as first from application a join organisation o on o.id = a.organisation_id and o.slug = 'demo'
       where a.erased_at is null group by 1 order by 2 desc limit 1`,
    );
    const filter = { vacancyId: busiest!.id };
    const plan = (selection: object) => ({ kind: 'MESSAGE', mail: thanks, selection });
    const all = (await recruiter.ask(PROOF, { plan: plan({ filter }) })).data.proofRun;
    expect(all.selectedCount).toBe(busiest!.count);
    const others = (await recruiter.ask(PROOF, { plan: plan({ filter, exceptIds: [busiest!.first] }) })).data.proofRun;
    expect(others.selectedCount).toBe(busiest!.count - 1);
    const manager = await world.as('HIRING_MANAGER');
    expect((await manager.ask(PROOF, { plan: plan({ filter }) })).code).toBe('NOT_ALLOWED');
  });

  it('MSG-39 a proof run lists empty fields, missing and repeated addresses, and refuses a send with a hole', async () => {
    const chosen = await choose(4);
    const [noPhone, noAddress, first, again] = chosen;
    await world.sql('update submission set phone = null where application_id = $1', [noPhone!.id]);
    await world.sql("update submission set phone = '0612345678' where application_id = any($1::uuid[])", [
      chosen.slice(1).map(({ id }) => id),
    ]);
    await world.sql("update submission set email = '' where application_id = $1", [noAddress!.id]);
    await world.sql('update submission set email = upper($2) where application_id = $1', [again!.id, first!.email]);
    const mail = { ...bare, subject: 'Bellen', body: '<p>Wij bellen {{candidate.phone}}.</p>' };
    const plan = planOf(chosen, { kind: 'MESSAGE', mail });
    const proof = (await recruiter.ask(PROOF, { plan })).data.proofRun;
    const found = Object.fromEntries((proof.problems as { kind: string }[]).map((one) => [one.kind, one]));
    expect(proof.isReady).toBe(false);
    expect(found.EMPTY_FIELD).toMatchObject({
      isBlocking: true,
      count: 1,
      recipients: [{ applicationId: noPhone!.id, emptyFields: ['candidate.phone'] }],
    });
    expect(found.NO_ADDRESS).toMatchObject({ isBlocking: true, recipients: [{ applicationId: noAddress!.id }] });
    expect(found.DUPLICATE_ADDRESS).toMatchObject({ isBlocking: false, count: 1 });
    const input = { plan, name: 'Met een gat', expectedCount: 4 };
    const refused = await recruiter.ask(START, { input });
    expect(refused.code).toBe('CONFLICT');
    expect(refused.errors?.[0]?.extensions['problems']).toEqual({ EMPTY_FIELD: 1, NO_ADDRESS: 1 });
    const mended = { ...plan, leaveOut: ['EMPTY_FIELD', 'NO_ADDRESS', 'DUPLICATE_ADDRESS'] };
    expect((await recruiter.ask(PROOF, { plan: mended })).data.proofRun).toMatchObject({
      selectedCount: 4,
      count: 1,
      isReady: true,
    });
    const stale = await recruiter.ask(START, { input: { ...input, plan: mended } });
    expect(stale).toMatchObject({ code: 'CONFLICT' });
    expect(stale.errors?.[0]?.extensions['count']).toBe(1);
    const shown = await recruiter.ask(MAIL, { plan, applicationId: noPhone!.id });
    expect(shown.data.proofMail).toMatchObject({ text: null, emptyFields: ['candidate.phone'] });
    const whole = await recruiter.ask(MAIL, { plan, applicationId: first!.id });
    expect(whole.data.proofMail).toMatchObject({ toAddress: first!.email, subject: 'Bellen' });
    expect(whole.data.proofMail.text).toContain('0612345678');
  });

  it('MSG-39 an address that bounced before is found; who is rejected can be left without mail for it', async () => {
    await setHold(10, 0);
    const chosen = await choose(2);
    await world.sql(
      `insert into bounced_address (organisation_id, address_norm, reason) select organisation_id, lower($2), 'HARD' from application where id = $1`,
      [chosen[0]!.id, chosen[0]!.email],
    );
    const plan = planOf(chosen, { kind: 'REJECT', reasonId, mail: { ...bare, templateId: rejectionId } });
    const proof = (await recruiter.ask(PROOF, { plan })).data.proofRun;
    expect(proof.problems).toMatchObject([{ kind: 'BOUNCED_ADDRESS', isBlocking: true, isAboutMail: true, count: 1 }]);
    const without = { ...plan, withoutMail: ['BOUNCED_ADDRESS'] };
    expect((await recruiter.ask(PROOF, { plan: without })).data.proofRun).toMatchObject({
      count: 2,
      mailedCount: 1,
      isReady: true,
    });
    const { id } = await start(recruiter, without);
    const held = await until(recruiter, id, inState('HOLDING'));
    expect(held.progress).toMatchObject({ done: 2, scheduled: 1 });
    await recruiter.ask(act('undoBulkAction'), { input: { bulkActionId: id } });
  });

  it('MSG-39 a message names those without a running procedure and without consent', async () => {
    const [ended] = await world.sql<{ id: string }>(
      `select a.id from application a join organisation o on o.id = a.organisation_id and o.slug = 'demo' join stage s on s.id = a.stage_id and s.kind = 'ARCHIVE'
       where a.erased_at is null and not exists (select 1 from candidate_retention r where r.candidate_id = a.candidate_id) limit 1`,
    );
    const plan = { kind: 'MESSAGE', mail: thanks, selection: { applicationIds: [ended!.id] } };
    const { problems } = (await recruiter.ask(PROOF, { plan })).data.proofRun;
    expect(problems).toMatchObject([{ kind: 'NO_CONSENT', isBlocking: false, count: 1 }]);
  });

  it('MSG-40 MSG-41 MSG-42 rejects many with a reason and a note; no mail goes unless asked', async () => {
    await setHold(0, 0);
    const chosen = await choose(3);
    const { id } = await start(recruiter, planOf(chosen, { kind: 'REJECT', reasonId, note: 'Sterke groep.' }));
    const done = await until(recruiter, id, inState('DONE'));
    expect(done.progress).toMatchObject({ done: 3, scheduled: 0, sent: 0 });
    expect(done.note).toBe('Sterke groep.');
    for (const { id: applicationId } of chosen) {
      const { application } = (await recruiter.ask(HISTORY, { id: applicationId })).data;
      expect(application.stage).toMatchObject({ group: 'REJECTED', kind: 'ARCHIVE' });
      expect(application.moves[0]).toMatchObject({
        reason: 'Sterke groep.',
        exclusionReason: { nameNl: 'Andere kandidaat past beter' },
      });
      expect(application.moves[0].movedBy).not.toBeNull();
    }
    const [messages] = await world.sql<{ count: number }>(
      "select count(*)::int as count from message where application_id = any($1::uuid[]) and created_at > now() - interval '1 minute'",
      [chosen.map((one) => one.id)],
    );
    expect(messages!.count).toBe(0);
  });

  it('MSG-40 who withdraws goes to a stage of their own, and is marked as withdrawn', async () => {
    await setHold(0, 0);
    const chosen = await choose(1);
    const { id } = await start(recruiter, planOf(chosen, { kind: 'WITHDRAW', reasonId: withdrawnId }));
    await until(recruiter, id, inState('DONE'));
    const [row] = await world.sql<{ withdrawn: boolean; kind: string; group: string }>(
      'select a.withdrawn_at is not null as withdrawn, s.kind, s.stage_group as group from application a join stage s on s.id = a.stage_id where a.id = $1',
      [chosen[0]!.id],
    );
    expect(row).toMatchObject({ withdrawn: true, kind: 'ARCHIVE' });
    expect(row!.group).not.toBe('HIRED');
    const wrong = await recruiter.ask(START, {
      input: { plan: planOf(await choose(1), { kind: 'WITHDRAW', reasonId }), name: 'x', expectedCount: 1 },
    });
    expect(wrong.code).toBe('BAD_INPUT');
    expect(wrong.errors?.[0]?.extensions.fields?.[0]?.path).toBe('plan.reasonId');
  });

  it('MSG-44 MSG-45 rejects by mail from a template; until it leaves one click takes everything back', async () => {
    await setHold(10, 0);
    const chosen = await choose(3);
    const [, , movedOn] = chosen;
    const plan = planOf(chosen, { kind: 'REJECT', reasonId, mail: { ...bare, templateId: rejectionId } });
    const { id } = await start(recruiter, plan, { name: 'Afwijzen maart' });
    const held = await until(recruiter, id, inState('HOLDING'));
    expect(held).toMatchObject({ name: 'Afwijzen maart', viewerCanSteer: true, progress: { done: 3, scheduled: 3 } });
    expect(Date.parse(held.holdUntil) - Date.now()).toBeGreaterThan(9 * 60_000);
    expect((await recruiter.ask(HISTORY, { id: chosen[0]!.id })).data.application.stage.group).toBe('REJECTED');
    // Somebody else moves one on meanwhile: that stays.
    await world.sql(
      `insert into application_move (organisation_id, application_id, from_stage_id, to_stage_id, moved_at)
       select organisation_id, id, stage_id, $2, now() from application where id = $1`,
      [movedOn!.id, movedOn!.stageId],
    );
    expect((await recruiter.ask(act('undoBulkAction'), { input: { bulkActionId: id } })).errors).toBeUndefined();
    const undone = await until(recruiter, id, inState('UNDONE'));
    expect(undone.progress).toMatchObject({ undone: 2, kept: 1, scheduled: 0, cancelled: 3, sent: 0 });
    for (const { id: applicationId, stageId } of chosen.slice(0, 2)) {
      const { application } = (await recruiter.ask(HISTORY, { id: applicationId })).data;
      expect(application.stage.id).toBe(stageId);
      expect(application.moves[0].isUndo).toBe(true);
    }
    const again = await recruiter.ask(act('undoBulkAction'), { input: { bulkActionId: id } });
    expect(again).toMatchObject({ code: 'CONFLICT' });
    await sleep(500);
    const answer = await fetch(`${world.mailbox.url}/api/mails?to=${encodeURIComponent(chosen[0]!.email)}`);
    expect(
      ((await answer.json()) as { subject: string }[]).filter(({ subject }) => !/Over|ontvangen/i.test(subject)),
    ).toEqual([]);
  });

  it('MSG-38 MSG-45 mail that is planned leaves at its moment, and sooner when that is asked', async () => {
    await setHold(0, 0);
    const chosen = await choose(2);
    const plan = planOf(chosen, { kind: 'REJECT', reasonId, mail: { ...bare, templateId: rejectionId } });
    const sendAt = inAnHour();
    const planned = { ...plan, mail: { ...plan.mail, sendAt } };
    const { id, holdUntil } = await start(recruiter, planned);
    expect(holdUntil).toBe(`${sendAt.date}T${sendAt.time}:00.000Z`);
    const held = await until(recruiter, id, inState('HOLDING'));
    expect(held.progress).toMatchObject({ scheduled: 2, sent: 0 });
    expect((await recruiter.ask(act('releaseBulkAction'), { input: { bulkActionId: id } })).errors).toBeUndefined();
    await until(recruiter, id, (one) => one.progress.sent === 2);
    const late = await recruiter.ask(act('undoBulkAction'), { input: { bulkActionId: id } });
    expect(late.code).toBe('CONFLICT');
    const past = { ...plan.mail, sendAt: { ...sendAt, date: '2020-01-01' } };
    const refused = await recruiter.ask(PROOF, { plan: { ...plan, mail: past } });
    expect(refused.errors?.[0]?.extensions.fields?.[0]?.path).toBe('plan.mail.sendAt');
    const copies = await recruiter.ask(PROOF, { plan: { ...plan, mail: { ...plan.mail, cc: ['baas@mail.example'] } } });
    expect(copies.errors?.[0]?.extensions.fields?.[0]?.path).toBe('plan.mail.cc');
  });

  it('MSG-43 MSG-46 candidates are anonymised once their mail has gone, not before and not without the right', async () => {
    await setHold(0, 0);
    const chosen = await choose(2);
    const [kept] = chosen;
    await world.sql(
      `insert into candidate_retention (organisation_id, candidate_id, hold_reason, held_at) select organisation_id, id, 'Rechtszaak', now() from candidate where id = $1
       on conflict (organisation_id, candidate_id) do update set hold_reason = 'Rechtszaak', held_at = now()`,
      [kept!.candidateId],
    );
    const plan = planOf(chosen, {
      kind: 'REJECT',
      reasonId,
      mail: { ...bare, templateId: rejectionId },
      anonymises: true,
    });
    expect((await recruiter.ask(PROOF, { plan })).code).toBe('NOT_ALLOWED');
    const proof = (await admin.ask(PROOF, { plan })).data.proofRun;
    expect(proof.problems).toMatchObject([{ kind: 'LEGAL_HOLD', isBlocking: false, count: 1 }]);
    const { id } = await start(admin, { ...plan, mail: { ...bare, templateId: rejectionId, sendAt: inAnHour() } });
    await until(admin, id, inState('HOLDING'));
    const erased = async () =>
      (
        await world.sql<{ erased: boolean }>(
          'select erased_at is not null as erased from candidate where id = any($1::uuid[]) order by id = $2',
          [chosen.map(({ candidateId }) => candidateId), kept!.candidateId],
        )
      ).map((row) => row.erased);
    expect(await erased()).toEqual([false, false]);
    await admin.ask(act('releaseBulkAction'), { input: { bulkActionId: id } });
    const done = await until(admin, id, inState('DONE'));
    expect(done.progress).toMatchObject({ sent: 2, anonymised: 1, notAnonymised: 1, toAnonymise: 0 });
    expect(await erased()).toEqual([true, false]);
    const mail = await waitForMail(world.mailbox.url, { to: chosen[1]!.email }, 5_000);
    expect(mail.text).not.toContain('{{');
    expect(done.items.edges.map(({ node }) => node.anonymisation).sort()).toEqual(['DONE', 'KEPT']);
  });

  it('MSG-37 a file goes along to each and is kept as a document of each; one that is gone is refused', async () => {
    await setHold(0, 0);
    const chosen = await choose(2);
    const response = await fetch(`${world.url}/files`, {
      method: 'PUT',
      headers: { cookie: recruiter.cookie, 'x-file-name': 'Brochure.pdf' },
      body: '%PDF-1.7 brochure',
    });
    const file = (await response.json()) as { id: string };
    const plan = planOf(chosen, { kind: 'MESSAGE', mail: { ...thanks, fileIds: [file.id] } });
    const { id } = await start(recruiter, plan);
    await until(recruiter, id, inState('DONE'));
    for (const { email, candidateId } of chosen) {
      const mail = await waitForMail(world.mailbox.url, { to: email, subject: /^Over/ }, 5_000);
      expect(mail.attachments).toMatchObject([{ filename: 'Brochure.pdf' }]);
      const [document] = await world.sql<{ name: string }>(
        'select file_name as name from document where candidate_id = $1 order by created_at desc limit 1',
        [candidateId],
      );
      expect(document).toEqual({ name: 'Brochure.pdf' });
    }
    const gone = await recruiter.ask(PROOF, { plan: { ...plan, mail: { ...thanks, fileIds: [file.id] } } });
    expect(gone.errors?.[0]?.extensions.fields?.[0]?.path).toBe('plan.mail.fileIds');
  });

  it('MSG-38 a large send can be paused, goes on where it was, and can be cancelled', async () => {
    await setHold(0, 0);
    const chosen = await choose(12);
    world.mailbox.misbehave = { kind: 'hang', at: 'data' };
    const { id } = await start(recruiter, planOf(chosen, { kind: 'MESSAGE', mail: thanks }));
    await until(recruiter, id, inState('SENDING'));
    await sleep(500);
    const paused = await recruiter.ask(act('pauseBulkAction'), { input: { bulkActionId: id } });
    expect(paused.data.pauseBulkAction).toMatchObject({ state: 'PAUSED' });
    const at = (await recruiter.ask(ONE, { id })).data.bulkAction.progress;
    // What the mail server has in its hands at this moment goes on; nothing else does.
    expect(at.sending).toBeLessThanOrEqual(2);
    expect(at.scheduled).toBeGreaterThanOrEqual(10);
    world.mailbox.misbehave = undefined;
    const resumed = await recruiter.ask(act('resumeBulkAction'), { input: { bulkActionId: id } });
    expect(resumed.data.resumeBulkAction.state).toBe('SENDING');
    await until(recruiter, id, (one) => (one.progress['sent'] ?? 0) >= 10);
    const cancelled = await recruiter.ask(act('cancelBulkAction'), { input: { bulkActionId: id } });
    expect(cancelled.code ?? 'CONFLICT').toBe('CONFLICT');
  }, 60_000);

  it('MSG-38 what was planned by somebody who left is paused, and a colleague sends it', async () => {
    await setHold(10, 10);
    const { id } = await start(recruiter, planOf(await choose(1), { kind: 'MESSAGE', mail: thanks }));
    await until(recruiter, id, inState('HOLDING'));
    const [action] = await world.sql<{ organisationId: string; userId: string }>(
      `update bulk_action set hold_until = now() - interval '1 second' where id = $1 returning organisation_id as "organisationId", created_by_id as "userId"`,
      [id],
    );
    await world.sql("update app_user set state = 'DEACTIVATED' where id = $1", [action!.userId]);
    const context = systemContext(world.gateway.gateway, action!.organisationId, 'test');
    await releaseBulk.run(context, { bulkActionId: id, organisationId: action!.organisationId });
    expect((await admin.ask(ONE, { id })).data.bulkAction).toMatchObject({
      state: 'PAUSED',
      progress: { scheduled: 1 },
    });
    await admin.ask(act('resumeBulkAction'), { input: { bulkActionId: id } });
    await until(admin, id, inState('DONE'));
    await world.sql("update app_user set state = 'ACTIVE' where id = $1", [action!.userId]);
  });

  it('MSG-38 a send that is cancelled sends nothing more, and decides nothing about what has gone', async () => {
    await setHold(0, 0);
    const chosen = await choose(8);
    world.mailbox.misbehave = { kind: 'hang', at: 'data' };
    const { id } = await start(recruiter, planOf(chosen, { kind: 'MESSAGE', mail: thanks }));
    await until(recruiter, id, inState('SENDING'));
    const answer = await recruiter.ask(act('cancelBulkAction'), { input: { bulkActionId: id } });
    expect(answer.data.cancelBulkAction.state).toBe('CANCELLED');
    expect(answer.data.cancelBulkAction.progress.cancelled).toBeGreaterThanOrEqual(6);
    world.mailbox.misbehave = undefined;
    await sleep(1_000);
    const { progress } = (await recruiter.ask(ONE, { id })).data.bulkAction;
    expect(progress.sent + progress.sending).toBeLessThanOrEqual(2);
  }, 60_000);

  it('MSG-41 reasons are configured by the organisation, in both languages', async () => {
    const create =
      'mutation ($input: CreateExclusionReasonInput!) { createExclusionReason(input: $input) { id version usedCount isArchived } }';
    const edit =
      'mutation ($input: EditExclusionReasonInput!) { editExclusionReason(input: $input) { nameNl nameEn version } }';
    const archive =
      'mutation ($input: ArchiveExclusionReasonInput!) { archiveExclusionReason(input: $input) { isArchived } }';
    const words = { kind: 'REJECTED', nameNl: 'Geen rijbewijs', nameEn: 'No driving licence' };
    expect((await recruiter.ask(create, { input: words })).code).toBe('NOT_ALLOWED');
    const made = (await admin.ask(create, { input: words })).data.createExclusionReason;
    expect(made).toMatchObject({ version: 1, usedCount: 0, isArchived: false });
    const twice = await admin.ask(create, { input: { ...words, nameNl: 'GEEN RIJBEWIJS' } });
    expect(twice.errors?.[0]?.extensions.fields?.[0]?.path).toBe('nameNl');
    const change = { reasonId: made.id, expectedVersion: 1, nameNl: 'Geen rijbewijs B', nameEn: 'No licence B' };
    expect((await admin.ask(edit, { input: change })).data.editExclusionReason).toMatchObject({ version: 2 });
    expect((await admin.ask(edit, { input: change })).code).toBe('CONFLICT');
    expect((await admin.ask(archive, { input: { reasonId: made.id, isArchived: true } })).errors).toBeUndefined();
    const plan = planOf(await choose(1), { kind: 'REJECT', reasonId: made.id });
    const refused = await recruiter.ask(START, { input: { plan, name: 'x', expectedCount: 1 } });
    expect(refused.errors?.[0]?.extensions.fields?.[0]?.path).toBe('plan.reasonId');
  });
});
