import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemContext } from '../../platform/context.ts';
import { startGatewayProcess } from '../../testing/gateway-process.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { eraseDue, removeFiles } from './privacy.erasing.service.ts';
import { keepToRetention } from './privacy.retention.service.ts';

const OVERVIEW = `query ($first: Int, $after: String, $filter: RetentionFilterInput, $sort: RetentionSort, $isDescending: Boolean) {
  retentionOverview(first: $first, after: $after, filter: $filter, sort: $sort, isDescending: $isDescending) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id name email since lastActivityAt endedOn consentUntil keptUntil goesOn reason isDue isWarned holdReason } } } }`;
const TONIGHT = '{ goingTonight { id reason goesOn } retentionForecast { goTonight onHold total } }';
const POLICY = `mutation ($input: SetRetentionPolicyInput!) { setRetentionPolicy(input: $input) { version isAutomatic warningDays } }`;
const HOLD = 'mutation ($input: SetLegalHoldInput!) { setLegalHold(input: $input) { reason holdReason goesOn } }';
const START = `mutation ($input: StartPrivacyRunInput!) { startPrivacyRun(input: $input) { id total handled } }`;
const CONSEQUENCES = `query ($selection: RetentionSelectionInput!) { privacyRunConsequences(selection: $selection) { count held running applications documents messages } }`;

type Standing = {
  id: string;
  name: string;
  endedOn: string | null;
  keptUntil: string | null;
  goesOn: string | null;
  reason: string;
  isDue: boolean;
  since: string;
};

const dayFrom = (date: Date | string, days: number): string =>
  new Date(new Date(date).getTime() + days * 24 * 3_600_000).toISOString().slice(0, 10);

describe('retention', () => {
  let world: World;
  let admin: Person;
  let organisationId: string;
  beforeAll(async () => {
    world = await openWorld();
    admin = await world.as('ADMIN');
    organisationId = (await world.sql<{ id: string }>("select id from organisation where slug = 'demo'"))[0]!.id;
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.sql('delete from retention_policy');
    await world.sql('delete from rate_limit');
  });
  afterEach(() => world.sql("delete from pgboss.job where name like 'privacy.%'").then(() => undefined));

  const context = () => systemContext(world.gateway.gateway, organisationId, 'test-timer');
  const nightly = () => keepToRetention(context());
  /** Runs what the queue holds, as its workers would. */
  async function work(): Promise<void> {
    for (const job of [eraseDue, removeFiles]) {
      const rows = await world.sql<{ id: string; data: { organisationId: string } }>(
        "update pgboss.job set state = 'completed' where name = $1 and state = 'created' returning id, data",
        [job.name],
      );
      for (const { data } of rows) {
        await job.run(systemContext(world.gateway.gateway, data.organisationId, 'test-job'), data as never);
      }
    }
  }
  async function setPolicy(more: Record<string, unknown> = {}): Promise<void> {
    const input = {
      expectedVersion: 0,
      isAutomatic: true,
      method: 'DELETE',
      daysAfterProcedure: 28,
      daysWithConsent: 365,
      warningDays: 0,
      asksConsentAgain: true,
      erasureCoolingDays: 3,
      ...more,
    };
    const { errors } = await admin.ask(POLICY, { input });
    expect(errors).toBeUndefined();
  }

  /** A candidate with an application, a document whose file exists, a note, a message and a submission. */
  async function candidate(name: string, { endedDaysAgo = null as number | null } = {}) {
    const [row] = await world.sql<{ id: string; application: string; key: string }>(
      `with c as (insert into candidate (organisation_id, first_name, last_name, email, email_norm, phone, language, created_at)
         values ($1, $2, 'Bewaard', lower($2) || '@bewaard.example', lower($2) || '@bewaard.example', '0612345678', 'NL', now() - interval '200 days') returning id),
       v as (select v.id, v.workflow_id from vacancy v where v.organisation_id = $1 and v.state = 'PUBLISHED' order by v.number limit 1),
       active as (select ws.stage_id from workflow_stage ws join v on v.workflow_id = ws.workflow_id join stage s on s.id = ws.stage_id and s.kind = 'ACTIVE' order by ws.position limit 1),
       archive as (select ws.stage_id from workflow_stage ws join v on v.workflow_id = ws.workflow_id join stage s on s.id = ws.stage_id and s.kind = 'ARCHIVE' order by ws.position limit 1),
       a as (insert into application (organisation_id, vacancy_id, candidate_id, stage_id, stage_entered_at, reference, source, language, applied_at)
         select $1, v.id, c.id, case when $3::int is null then active.stage_id else archive.stage_id end, now() - make_interval(days => coalesce($3, 0)), 'T-' || $2, 'CAREERS_SITE', 'NL', now() - interval '200 days'
         from c, v, active, archive returning id, candidate_id),
       m1 as (insert into application_move (organisation_id, application_id, to_stage_id, moved_at) select $1, a.id, active.stage_id, now() - interval '200 days' from a, active),
       m2 as (insert into application_move (organisation_id, application_id, from_stage_id, to_stage_id, moved_at, reason)
         select $1, a.id, active.stage_id, archive.stage_id, now() - make_interval(days => $3), 'Past niet bij ' || $2 from a, active, archive where $3::int is not null),
       d as (insert into document (organisation_id, candidate_id, kind, file_name, content_type, size_bytes, sha256, storage_key)
         select $1, c.id, 'CV', 'CV ' || $2 || '.pdf', 'application/pdf', 3, '\\x00', 'cv/test/' || c.id from c returning id, storage_key),
       s as (insert into submission (organisation_id, application_id, first_name, last_name, email, motivation, answers, consent_text, consent_version, document_id)
         select $1, a.id, $2, 'Bewaard', lower($2) || '@bewaard.example', 'Ik ben ' || $2, '[]', 'ja', 1, d.id from a, d),
       n as (insert into application_note (organisation_id, application_id, author_id, body) select $1, a.id, u.id, 'Over ' || $2 from a, (select id from app_user where organisation_id = $1 limit 1) u),
       g as (insert into message (organisation_id, application_id, kind, status, language, from_name, from_address, to_name, to_address, subject, html, text, rfc_message_id)
         select $1, a.id, 'ACKNOWLEDGEMENT', 'SENDING', 'NL', 'x', 'x@x.example', $2, lower($2) || '@bewaard.example', 'Dag ' || $2, '<p>' || $2 || '</p>', $2, '<' || a.id || '@x>' from a returning id)
       select c.id, a.id as application, d.storage_key as key from c, a, d, g`,
      [organisationId, name, endedDaysAgo],
    );
    await world.gateway.gateway.files.put(row!.key, Buffer.from('cv!'));
    return row!;
  }

  /** Whatever of somebody is left anywhere: rows of any table that hold the name or the address, and the file. */
  async function traces(name: string, key: string): Promise<string[]> {
    const found: string[] = [];
    const tables = await world.sql<{ table_name: string }>(
      "select distinct table_name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'",
    );
    for (const { table_name } of tables) {
      const rows = await world.sql<{ n: number }>(
        `select count(*)::int as n from "${table_name}" t where t::text ilike '%' || $1 || '%'`,
        [name],
      );
      if (rows[0]!.n > 0) found.push(table_name);
    }
    const isFileThere = await world.gateway.gateway.files.bytes(key).then(
      () => true,
      () => false,
    );
    return isFileThere ? [...found, 'file'] : found;
  }

  const overview = async (filter: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Standing[]> => {
    const { data, errors } = await admin.ask(OVERVIEW, { first: 100, filter, ...more });
    expect(errors).toBeUndefined();
    return (data.retentionOverview.edges as { node: Standing }[]).map(({ node }) => node);
  };
  const standing = async (name: string): Promise<Standing | undefined> => (await overview({ search: name }))[0];

  it('HRO-61 shows since when each candidate is here, when the procedure ended by its moves, and what decides', async () => {
    await candidate('Ottoline', { endedDaysAgo: 10 });
    await candidate('Perpetua');
    await setPolicy();
    const ended = (await standing('Ottoline'))!;
    expect(ended).toMatchObject({
      reason: 'PROCEDURE_ENDED',
      endedOn: dayFrom(new Date(), -10),
      keptUntil: dayFrom(new Date(), 18),
      goesOn: dayFrom(new Date(), 18),
      isDue: false,
    });
    expect(await standing('Perpetua')).toMatchObject({ reason: 'IN_PROCEDURE', endedOn: null, goesOn: null });
    expect((await overview({ search: 'bewaard', reasons: ['PROCEDURE_ENDED'] })).map(({ name }) => name)).toEqual([
      'Ottoline Bewaard',
    ]);
    await world.sql('update candidate_retention set consented_at = null');
  });

  it('HRO-61 pages through everybody by every order without skipping or repeating', async () => {
    const [{ count } = { count: 0 }] = await world.sql<{ count: number }>(
      'select count(*)::int as count from candidate where organisation_id = $1 and erased_at is null',
      [organisationId],
    );
    for (const sort of ['SINCE', 'LAST_ACTIVITY', 'ENDED_ON', 'GOES_ON', 'NAME'])
      for (const isDescending of [false, true]) {
        const seen: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const { data, errors } = await admin.ask(OVERVIEW, { first: 30, after, sort, isDescending });
          expect(errors, sort).toBeUndefined();
          expect(data.retentionOverview.totalCount).toBe(count);
          seen.push(...(data.retentionOverview.edges as { node: Standing }[]).map(({ node }) => node.id));
          after = data.retentionOverview.pageInfo.endCursor;
          more = data.retentionOverview.pageInfo.hasNextPage;
        }
        expect(new Set(seen).size, `${sort} ${isDescending}`).toBe(count);
        expect(seen).toHaveLength(count);
      }
  });

  it('an application that was taken up again starts the period anew when it ends again', async () => {
    const { application } = await candidate('Quirina', { endedDaysAgo: 90 });
    await setPolicy();
    expect((await standing('Quirina'))?.isDue).toBe(true);
    await world.sql(
      `insert into application_move (organisation_id, application_id, to_stage_id, moved_at)
       select $1, a.id, (select m.to_stage_id from application_move m where m.application_id = a.id order by m.moved_at limit 1), now() - interval '5 days' from application a where a.id = $2`,
      [organisationId, application],
    );
    await world.sql(
      `insert into application_move (organisation_id, application_id, to_stage_id, moved_at) select $1, a.id, a.stage_id, now() - interval '2 days' from application a where a.id = $2`,
      [organisationId, application],
    );
    expect(await standing('Quirina')).toMatchObject({ endedOn: dayFrom(new Date(), -2), isDue: false });
  });

  it('HRO-64 off, nothing goes by itself; on, who is past their time goes: rows, file, messages and search', async () => {
    const gone = await candidate('Rosamunde', { endedDaysAgo: 40 });
    const stays = await candidate('Sieglinde', { endedDaysAgo: 5 });
    const before = await counts();
    await setPolicy({ isAutomatic: false });
    await nightly();
    await work();
    expect((await admin.ask(TONIGHT)).data.goingTonight).toEqual([]);
    expect(await traces('Rosamunde', gone.key)).toContain('candidate');
    await setPolicy({ expectedVersion: 1 });
    const { data } = await admin.ask(TONIGHT);
    expect((data.goingTonight as Standing[]).find(({ id }) => id === gone.id)).toMatchObject({
      reason: 'PROCEDURE_ENDED',
    });
    await nightly();
    await work();
    await work();
    expect(await traces('Rosamunde', gone.key)).toEqual([]);
    expect(await traces('Sieglinde', stays.key)).toEqual(
      expect.arrayContaining(['candidate', 'document', 'message', 'submission', 'application_note', 'file']),
    );
    expect(await counts()).toMatchObject({ candidates: before.candidates, applications: before.applications });
    const search = await admin.ask('{ candidates(search: "Rosamunde") { totalCount } }');
    expect(search.data.candidates.totalCount).toBe(0);
    const [log] = await world.sql<{
      counts: Record<string, number>;
      file_count: number;
      files_removed_at: Date | null;
      method: string;
    }>('select counts, file_count, files_removed_at, method from erasure order by occurred_at desc limit 1');
    expect(log).toMatchObject({ method: 'DELETE', file_count: 1, files_removed_at: expect.any(Date) });
    expect(log!.counts).toMatchObject({ candidate: 1, documents: 1, submissions: 1, messages: 1, notes: 1 });
  });

  const counts = async () =>
    (
      await world.sql<{ candidates: number; applications: number }>(
        'select (select count(*)::int from candidate) as candidates, (select count(*)::int from application) as applications',
      )
    )[0]!;

  it('HRO-64 anonymising keeps the stages, their dates and the number of messages, and nothing about the person', async () => {
    const { key, application } = await candidate('Theodosia', { endedDaysAgo: 40 });
    await setPolicy({ method: 'ANONYMISE' });
    await nightly();
    await work();
    expect(await traces('Theodosia', key)).toEqual([]);
    const [left] = await world.sql<{ moves: number; messages: number; statuses: string[] }>(
      `select (select count(*)::int from application_move where application_id = $1) as moves, (select count(*)::int from message where application_id = $1) as messages,
         (select array_agg(status) from message where application_id = $1) as statuses`,
      [application],
    );
    expect(left).toEqual({ moves: 2, messages: 1, statuses: ['CANCELLED'] });
  });

  it('retention that runs twice, also at once, erases nobody extra and nobody twice', async () => {
    const { id, key } = await candidate('Ulrikke', { endedDaysAgo: 40 });
    const stays = await candidate('Valborg');
    await setPolicy();
    await Promise.all([nightly(), nightly()]);
    await nightly();
    const jobs = [1, 2, 3].map(async () => {
      const one = context();
      await eraseDue.run(one, { candidateIds: [id], organisationId });
      await eraseDue.run(one, { candidateIds: [stays.id], organisationId });
    });
    await Promise.all(jobs);
    await work();
    expect(await traces('Ulrikke', key)).toEqual([]);
    expect(await traces('Valborg', stays.key)).toContain('file');
    const proofs = await world.sql(
      "select 1 from erasure where subject_hash = encode(sha256(convert_to($1 || ':' || $2, 'UTF8')), 'hex')",
      [organisationId, id],
    );
    expect(proofs).toHaveLength(1);
  });

  it('a legal hold set a second before, or an application that comes in meanwhile, keeps everything', async () => {
    const held = await candidate('Wilhelmina', { endedDaysAgo: 40 });
    const applying = await candidate('Xanthippe', { endedDaysAgo: 40 });
    await setPolicy();
    await nightly();
    const { data } = await admin.ask(HOLD, { input: { candidateId: held.id, reason: 'Bezwaar loopt' } });
    expect(data.setLegalHold).toEqual({ reason: 'HOLD', holdReason: 'Bezwaar loopt', goesOn: null });
    await world.sql(
      `insert into application (organisation_id, vacancy_id, candidate_id, stage_id, reference, source, language)
       select $1, v.id, $2, ws.stage_id, 'T-NEW-X', 'CAREERS_SITE', 'NL' from vacancy v join workflow_stage ws on ws.workflow_id = v.workflow_id join stage s on s.id = ws.stage_id and s.kind = 'ACTIVE'
       where v.organisation_id = $1 and v.state = 'PUBLISHED' order by v.number desc limit 1`,
      [organisationId, applying.id],
    );
    await work();
    expect(await traces('Wilhelmina', held.key)).toContain('file');
    expect(await traces('Xanthippe', applying.key)).toContain('file');
    expect(
      await world.sql('select 1 from candidate where id = any($1) and erased_at is not null', [[held.id, applying.id]]),
    ).toEqual([]);
    await admin.ask(HOLD, { input: { candidateId: held.id, reason: null } });
    await nightly();
    await work();
    expect(await traces('Wilhelmina', held.key)).toEqual([]);
  });

  it('a hold and an erasure at the same moment: one of them wins, whole', async () => {
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, index) => candidate(`Gelijk${index}x`, { endedDaysAgo: 40 })),
    );
    await setPolicy();
    const outcomes = await Promise.all(
      people.map(async ({ id }) => {
        const one = context();
        const [hold] = await Promise.all([
          admin.ask(HOLD, { input: { candidateId: id, reason: 'Nu' } }),
          eraseDue.run(one, { candidateIds: [id], organisationId }),
        ]);
        return hold.code;
      }),
    );
    await work();
    for (const [index, { key, id }] of people.entries()) {
      const left = await traces(`Gelijk${index}x`, key);
      const [row] = await world.sql<{ erased: boolean }>(
        'select erased_at is not null as erased from candidate where id = $1',
        [id],
      );
      expect(row?.erased).toBe(outcomes[index] === 'NOT_FOUND');
      if (row?.erased) expect(left).toEqual([]);
      else expect(left).toEqual(expect.arrayContaining(['candidate', 'document', 'submission', 'message', 'file']));
    }
  });

  it('warns before it happens, asks who consented once more, and only goes after the days of warning', async () => {
    const plain = await candidate('Ysolde', { endedDaysAgo: 40 });
    const consented = await candidate('Zenobia', { endedDaysAgo: 400 });
    await world.sql(
      "insert into candidate_retention (organisation_id, candidate_id, consented_at) values ($1, $2, now() - interval '360 days')",
      [organisationId, consented.id],
    );
    await setPolicy({ warningDays: 7 });
    expect(await standing('Ysolde')).toMatchObject({ isDue: false, goesOn: dayFrom(new Date(), 7) });
    await nightly();
    await nightly();
    await work();
    expect(await traces('Ysolde', plain.key)).toContain('file');
    const told = await admin.ask('{ notifications(first: 20) { edges { node { kind text path } } } }');
    const warnings = (told.data.notifications.edges as { node: { kind: string; text: string } }[]).filter(
      ({ node }) => node.kind === 'RETENTION_WARNING',
    );
    expect(warnings.length).toBe(1);
    expect(await standing('Zenobia')).toMatchObject({ reason: 'CONSENT', isWarned: true });
    const asked = await world.sql(
      "select 1 from pgboss.job where name = 'messaging.privacyMail' and data ->> 'candidateId' = $1",
      [consented.id],
    );
    expect(asked).toHaveLength(1);
    await world.sql("update candidate_retention set warned_at = now() - interval '7 days' where candidate_id = $1", [
      plain.id,
    ]);
    await nightly();
    await work();
    expect(await traces('Ysolde', plain.key)).toEqual([]);
    expect(await traces('Zenobia', consented.key)).toContain('file');
  });

  it('HRO-62 HRO-63 many candidates are deleted at once, those on hold and in a procedure left alone, with progress', async () => {
    const gone = [await candidate('Bulk1a', { endedDaysAgo: 3 }), await candidate('Bulk2a', { endedDaysAgo: 3 })];
    const held = await candidate('Bulk3a', { endedDaysAgo: 3 });
    const running = await candidate('Bulk4a');
    await admin.ask(HOLD, { input: { candidateId: held.id, reason: 'Klacht' } });
    await world.restart({ runJobs: true });
    const selection = { filter: { search: 'Bulk' } };
    const { data } = await admin.ask(CONSEQUENCES, { selection });
    expect(data.privacyRunConsequences).toEqual({
      count: 4,
      held: 1,
      running: 1,
      applications: 4,
      documents: 4,
      messages: 4,
    });
    const input = { kind: 'DELETE', selection, reason: 'Opruimen', expectedCount: 4 };
    const other = await admin.ask(START, { input: { ...input, expectedCount: 3 } });
    expect(other).toMatchObject({ code: 'CONFLICT', errors: [{ extensions: { count: 4 } }] });
    expect((await admin.ask(START, { input: { ...input, reason: '' } })).code).toBe('BAD_INPUT');
    expect((await (await world.as('RECRUITER')).ask(START, { input })).code).toBe('NOT_ALLOWED');
    expect((await admin.ask(START, { input })).errors).toBeUndefined();
    const runs = '{ privacyRuns { kind total handled done finishedAt skipped { outcome count } } }';
    for (let tries = 0; ; tries += 1) {
      const [run] = (await admin.ask(runs)).data.privacyRuns;
      if (run.finishedAt) {
        expect(run).toMatchObject({ kind: 'DELETE', total: 4, handled: 4, done: 2 });
        expect(run.skipped).toEqual(
          expect.arrayContaining([
            { outcome: 'HELD', count: 1 },
            { outcome: 'RUNNING', count: 1 },
          ]),
        );
        break;
      }
      expect(tries).toBeLessThan(200);
      await sleep(100);
    }
    for (let tries = 0; (await traces('Bulk1a', gone[0]!.key)).length > 0 && tries < 50; tries += 1) await sleep(100);
    expect(await traces('Bulk1a', gone[0]!.key)).toEqual([]);
    expect(await traces('Bulk2a', gone[1]!.key)).toEqual([]);
    expect(await traces('Bulk3a', held.key)).toContain('file');
    expect(await traces('Bulk4a', running.key)).toContain('file');
    await world.restart({ runJobs: false });
  }, 60_000);

  it('HRO-62 holding, lifting, keeping longer and asking consent are done with many at once', async () => {
    const people = [await candidate('Vier1b', { endedDaysAgo: 3 }), await candidate('Vier2b', { endedDaysAgo: 3 })];
    await world.restart({ runJobs: true });
    const run = async (kind: string, more: Record<string, unknown> = {}) => {
      const selection = { candidateIds: people.map(({ id }) => id) };
      const { data, errors } = await admin.ask(START, {
        input: { kind, selection, expectedCount: 2, reason: 'Proef', ...more },
      });
      expect(errors, kind).toBeUndefined();
      for (let tries = 0; tries < 200; tries += 1) {
        const all = (await admin.ask('{ privacyRuns { id done finishedAt } }')).data.privacyRuns as {
          id: string;
          done: number;
          finishedAt: string | null;
        }[];
        const own = all.find(({ id }) => id === data.startPrivacyRun.id);
        if (own?.finishedAt) return expect(own.done, kind).toBe(2);
        await sleep(100);
      }
      throw new Error(`${kind} was not finished`);
    };
    await run('HOLD');
    expect(await standing('Vier1b')).toMatchObject({ reason: 'HOLD' });
    await run('LIFT_HOLD');
    await run('EXTEND', { until: dayFrom(new Date(), 100) });
    expect(await standing('Vier2b')).toMatchObject({ reason: 'EXTENDED', keptUntil: dayFrom(new Date(), 100) });
    await run('ASK_CONSENT');
    const mail = await waitForMail(world.mailbox.url, { to: 'vier1b@bewaard.example' });
    expect(mail.subject).toBe('Mogen we je gegevens langer bewaren?');
    expect(mail.text).toContain('/mijn-gegevens?token=');
    expect(
      (
        await admin.ask(START, {
          input: { kind: 'EXTEND', selection: { filter: {} }, expectedCount: 1, reason: 'x', until: '2001-01-01' },
        })
      ).code,
    ).toBe('BAD_INPUT');
    await world.restart({ runJobs: false });
  }, 60_000);

  it('HRO-64 killed in the middle, the retention leaves everybody either whole or gone, and the next process finishes it', async () => {
    const people = [];
    for (let index = 0; index < 60; index += 1) people.push(await candidate(`Midden${index}q`, { endedDaysAgo: 40 }));
    await setPolicy();
    await nightly();
    const ids = people.map(({ id }) => id);
    const erased = async () =>
      (
        await world.sql<{ id: string }>('select id from candidate where id = any($1) and erased_at is not null', [ids])
      ).map(({ id }) => id);
    const first = await startGatewayProcess(world);
    while ((await erased()).length === 0) await sleep(5);
    await first.signal('SIGKILL');
    const gone = new Set(await erased());
    expect(gone.size).toBeLessThan(60);
    for (const [index, { id }] of people.entries()) {
      const [rows] = await world.sql<{ n: number; s: number; d: number; m: number; p: number }>(
        `select (select count(*)::int from candidate where last_name = 'Bewaard' and first_name = $1) as n, (select count(*)::int from submission where first_name = $1) as s,
           (select count(*)::int from document where candidate_id = $2) as d, (select count(*)::int from message where to_name = $1) as m,
           (select count(*)::int from erasure where subject_hash = encode(sha256(convert_to($3 || ':' || $2::text, 'UTF8')), 'hex')) as p`,
        [`Midden${index}q`, id, organisationId],
      );
      expect(rows, String(index)).toEqual(
        gone.has(id) ? { n: 0, s: 0, d: 0, m: 0, p: 1 } : { n: 1, s: 1, d: 1, m: 1, p: 0 },
      );
    }
    const second = await startGatewayProcess(world);
    for (let tries = 0; tries < 600; tries += 1) {
      const [open] = await world.sql<{ n: number }>(
        'select count(*)::int as n from erasure where files_removed_at is null',
      );
      if ((await erased()).length === 60 && open?.n === 0) break;
      await sleep(100);
    }
    expect(await second.signal('SIGTERM')).toBe(0);
    for (const [index, { key }] of people.entries())
      expect(await traces(`Midden${index}q`, key), String(index)).toEqual([]);
    const [proofs] = await world.sql<{ n: number }>(
      'select count(distinct subject_hash)::int as n from erasure where file_count = 1 and files_removed_at is not null',
    );
    expect(proofs!.n).toBeGreaterThanOrEqual(60);
  }, 180_000);
});
