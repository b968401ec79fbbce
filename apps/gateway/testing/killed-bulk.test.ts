import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenVacancy, openVacancy } from './applicants.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';
import { openWorld, type World } from './world.ts';

const RECIPIENTS = 1_000;
const KILLS = 3;

const START = `mutation ($input: StartBulkActionInput!) { startBulkAction(input: $input) { id total } }`;
const STATE = `query ($id: ID!) { bulkAction(id: $id) { state progress { pending scheduled sending sent failed } } }`;

describe('a send to many whose process is killed', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let running: GatewayProcess | undefined;
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
    await addApplicants(RECIPIENTS);
    await world.sql("update organisation set message_hold_minutes = 0 where slug = 'demo'");
  });
  afterAll(async () => {
    await running?.signal('SIGKILL');
    await world.close();
  });

  /** Straight into the tables: what is tried is the sending. */
  async function addApplicants(count: number): Promise<void> {
    await world.sql(
      `with person as (
         insert into candidate (organisation_id, first_name, last_name, email, email_norm, language)
         select v.organisation_id, 'Kandidaat', 'Nummer ' || n, 'bulk.' || n || '@mail.example', 'bulk.' || n || '@mail.example', 'NL'
         from vacancy v, generate_series(1, $2) n where v.id = $1 returning id, organisation_id, last_name, email),
       applied as (
         insert into application (organisation_id, vacancy_id, candidate_id, stage_id, stage_entered_at, reference, source, language)
         select p.organisation_id, v.id, p.id, (select ws.stage_id from workflow_stage ws where ws.workflow_id = v.workflow_id order by ws.position limit 1), now(),
           'B-' || replace(p.last_name, 'Nummer ', ''), 'MANUAL', 'NL'
         from person p join vacancy v on v.id = $1 returning id, organisation_id, candidate_id)
       insert into submission (organisation_id, application_id, submitted_at, first_name, last_name, email, answers, consent_text, consent_version, consented_at)
       select a.organisation_id, a.id, now(), 'Kandidaat', p.last_name, p.email, '[]', 'Ja', 1, now() from applied a join person p on p.id = a.candidate_id`,
      [vacancy.id, count],
    );
  }

  it('MSG-38 MSG-39 killed three times in the middle of 1,000 mails, each gets exactly one, under one Message-ID', async () => {
    const recruiter = await world.as('RECRUITER');
    const progress = async (id: string) => (await recruiter.ask(STATE, { id })).data.bulkAction;
    const plan = {
      kind: 'MESSAGE',
      selection: { filter: { vacancyId: vacancy.id, search: 'Kandidaat' } },
      mail: {
        subject: 'Over {{vacancy.title}}',
        body: '<p>Beste {{candidate.name}}, dank je wel.</p>',
        hasSignature: false,
        cc: [],
        bcc: [],
        fileIds: [],
        documentIds: [],
      },
    };
    const input = { plan, name: 'Duizend', expectedCount: RECIPIENTS };
    const { data, errors } = await recruiter.ask(START, { input });
    expect(errors).toBeUndefined();
    const { id } = data.startBulkAction;

    // Once while it is prepared, twice while mail leaves.
    const moments = [
      (now: Counts) => now.pending < RECIPIENTS,
      (now: Counts) => now.sent > 200,
      (now: Counts) => now.sent > 500,
    ];
    for (const isThen of moments) {
      running = await startGatewayProcess(world);
      for (;;) {
        const now = await progress(id);
        expect(now.state).not.toBe('DONE');
        if (isThen(now.progress)) break;
        await sleep(20);
      }
      await running.signal('SIGKILL');
    }
    running = await startGatewayProcess(world);
    while ((await progress(id)).state !== 'DONE') await sleep(250);

    expect((await progress(id)).progress).toMatchObject({ sent: RECIPIENTS, failed: 0, pending: 0 });
    const stored = await world.sql<{ to: string; rfc: string; attempts: number }>(
      `select m.to_address as "to", m.rfc_message_id as rfc, m.attempt_count as attempts from bulk_action_item i join message m on m.id = i.message_id where i.action_id = $1`,
      [id],
    );
    expect(stored).toHaveLength(RECIPIENTS);
    const arrived = new Map<string, string[]>();
    for (const { id: mailId, to: receivers } of await world.mailbox.store.list()) {
      const [to = ''] = receivers;
      if (!to.startsWith('bulk.')) continue;
      const mail = await world.mailbox.store.read(mailId);
      arrived.set(to, [...(arrived.get(to) ?? []), mail?.messageId ?? '']);
    }
    expect(arrived.size).toBe(RECIPIENTS);
    for (const { to, rfc } of stored) expect(new Set(arrived.get(to))).toEqual(new Set([rfc]));
    // SMTP cannot promise more: a process that dies after the server took a mail, and before that is stored, hands
    // it over again under the same Message-ID, by which receivers know it. One mail of a send is in its hands at once.
    const copies = [...arrived.values()].reduce((sum, ids) => sum + ids.length - 1, 0);
    expect(copies).toBeLessThanOrEqual(KILLS);
  }, 300_000);
});

type Counts = { pending: number; sent: number };
