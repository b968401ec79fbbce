import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { fromBufferPromise } from 'yauzl';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { systemContext } from '../../platform/context.ts';
import { signLink } from '../../platform/files/signed-links.ts';
import { keepToRetention } from './privacy.retention.service.ts';

const FIELDS = `organisationName firstName lastName email phone applications { id reference vacancyTitle isRunning withdrawnAt } documents { fileName } messageCount
  isInProcedure keptUntil consentedAt consentUntil isHeld erasureAskedAt erasedOn hasOpenCorrection`;
const OWN = `query ($token: String!) { ownData(token: $token) { ${FIELDS} } }`;
const act = (name: string, input = 'OwnDataInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${FIELDS} } }`;
const REQUEST = 'mutation ($input: RequestOwnDataInput!) { requestOwnData(input: $input) }';

describe('the own page of a candidate', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let visitor: Person;
  beforeAll(async () => {
    world = await openWorld({ runJobs: true });
    vacancy = await openVacancy(world);
    visitor = world.visitor();
  });
  afterAll(() => world.close());
  beforeEach(() => world.sql('delete from rate_limit').then(() => undefined));

  /** Somebody applies; gives their address, and the token in the acknowledgement's footer. */
  async function applied(more: Record<string, unknown> = {}) {
    const form = filledIn(vacancy, more);
    await submit(world, vacancy, form);
    const email = form['email'] as string;
    const mail = await waitForMail(world.mailbox.url, { to: email, subject: vacancy.title });
    const token = /mijn-gegevens\?token=([\w.-]+)/.exec(mail.text ?? '')?.[1] ?? '';
    const [row] = await world.sql<{ id: string; organisation_id: string; application: string }>(
      'select c.id, c.organisation_id, a.id as application from candidate c join application a on a.candidate_id = c.id where c.email_norm = lower($1)',
      [email],
    );
    return { email, token, ...row! };
  }
  const say = async (name: string, token: string, more: Record<string, unknown> = {}, type = 'OwnDataInput') =>
    visitor.ask(act(name, type ?? 'OwnDataInput'), { input: { token, ...more } });
  async function night(organisationId: string): Promise<void> {
    await keepToRetention(systemContext(world.gateway.gateway, organisationId, 'test-timer'));
  }
  async function until(isTrue: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; !(await isTrue()); tries += 1) {
      if (tries > 150) throw new Error('It did not happen');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('HRO-60 the acknowledgement leads to it; colleagues who read the mail in the console get no key to it', async () => {
    const { token, application } = await applied({ firstName: 'Noor' });
    expect(token.length).toBeGreaterThan(100);
    const { data } = await visitor.ask(OWN, { token });
    expect(data.ownData).toMatchObject({
      firstName: 'Noor',
      applications: [{ vacancyTitle: vacancy.title, isRunning: true }],
      messageCount: 1,
      isInProcedure: true,
      keptUntil: null,
    });
    const shown = await (
      await world.as('RECRUITER')
    ).ask('query ($id: ID!) { application(id: $id) { messages { html text } } }', { id: application });
    expect(JSON.stringify(shown.data)).toContain('mijn-gegevens');
    expect(JSON.stringify(shown.data)).not.toContain('token=');
  });

  it('HRO-60 a new link is mailed on request, and the answer is the same for an unknown address', async () => {
    const { email } = await applied();
    const known = await visitor.ask(REQUEST, { input: { site: 'demo', email: email.toUpperCase() } });
    const unknown = await visitor.ask(REQUEST, { input: { site: 'demo', email: 'niemand@mail.example' } });
    expect(known).toEqual(unknown);
    expect(known.data.requestOwnData).toBe(true);
    const mail = await waitForMail(world.mailbox.url, { to: email, subject: 'Je gegevens bij' });
    expect(mail.text).toContain('mijn-gegevens?token=');
    expect(await world.mailbox.store.list('niemand@mail.example')).toEqual([]);
    expect((await visitor.ask(REQUEST, { input: { site: 'demo', email: 'geen adres' } })).code).toBe('BAD_INPUT');
    expect((await visitor.ask(REQUEST, { input: { site: 'nergens', email } })).code).toBe('NOT_FOUND');
  });

  it('a link that is forged, too old or of another kind opens nothing, and says how to go on', async () => {
    const { token, id, organisation_id } = await applied();
    const { LINK_SECRET } = world.gateway.gateway.env;
    const claims = { organisationId: organisation_id, candidateId: id };
    const bad = [
      '',
      `${token.slice(0, -4)}AAAA`,
      await signLink(LINK_SECRET, 'own-data', claims, -10),
      await signLink(LINK_SECRET, 'privacy-export', claims, 60),
      await signLink('another-secret-another-secret-xx', 'own-data', claims, 60),
    ];
    for (const wrong of bad) {
      const answer = await visitor.ask(OWN, { token: wrong });
      expect(answer.code).toBe('NOT_FOUND');
      expect(answer.errors?.[0]?.message).toContain('Vraag hieronder een nieuwe aan');
    }
  });

  it('a correction waits for a colleague, and never changes what was sent', async () => {
    const { token, id } = await applied({ firstName: 'Ann' });
    const input = { firstName: 'Anne', lastName: 'de Vries-Bos', email: 'anne.bos@mail.example', phone: '' };
    const { data } = await say('correctOwnData', token, input, 'CorrectOwnDataInput');
    expect(data.correctOwnData).toMatchObject({ firstName: 'Ann', hasOpenCorrection: true });
    const admin = await world.as('ADMIN');
    const list = 'query ($id: ID!) { contactCorrections(candidateId: $id) { id firstName email } }';
    const [open] = (await admin.ask(list, { id })).data.contactCorrections;
    expect(open).toMatchObject({ firstName: 'Anne', email: 'anne.bos@mail.example' });
    const decide = 'mutation ($input: DecideContactCorrectionInput!) { decideContactCorrection(input: $input) }';
    expect((await admin.ask(decide, { input: { correctionId: open.id, isAccepted: true } })).errors).toBeUndefined();
    expect((await visitor.ask(OWN, { token })).data.ownData).toMatchObject({
      firstName: 'Anne',
      hasOpenCorrection: false,
    });
    const [sent] = await world.sql<{ first_name: string }>(
      'select s.first_name from submission s join application a on a.id = s.application_id where a.candidate_id = $1',
      [id],
    );
    expect(sent?.first_name).toBe('Ann');
    expect((await say('correctOwnData', token, { ...input, email: 'x' }, 'CorrectOwnDataInput')).code).toBe(
      'BAD_INPUT',
    );
  });

  it('takes an application back, once, and nobody else’s', async () => {
    const one = await applied();
    const other = await applied();
    const input = { applicationId: one.application };
    expect((await say('withdrawOwnApplication', other.token, input, 'WithdrawOwnApplicationInput')).code).toBe(
      'NOT_FOUND',
    );
    for (let time = 0; time < 2; time += 1) {
      const { data } = await say('withdrawOwnApplication', one.token, input, 'WithdrawOwnApplicationInput');
      expect(data.withdrawOwnApplication.applications[0]).toMatchObject({
        isRunning: false,
        withdrawnAt: expect.any(String),
      });
      expect(data.withdrawOwnApplication.isInProcedure).toBe(false);
    }
    const moves = await world.sql<{ kind: string }>(
      'select s.kind from application_move m join stage s on s.id = m.to_stage_id where m.application_id = $1 order by m.moved_at',
      [one.application],
    );
    expect(moves.map(({ kind }) => kind)).toEqual(['ACTIVE', 'ARCHIVE']);
  });

  it('consent is given with one click and taken back; looking at the page gives none', async () => {
    const { token, id } = await applied();
    await visitor.ask(OWN, { token });
    expect(await world.sql('select 1 from consent_event where candidate_id = $1', [id])).toEqual([]);
    const given = (await say('giveOwnConsent', token)).data.giveOwnConsent;
    const inAYear = new Date(Date.now() + 365 * 24 * 3_600_000).toISOString().slice(0, 10);
    expect(given).toMatchObject({ consentedAt: expect.any(String), consentUntil: inAYear });
    expect((await say('withdrawOwnConsent', token)).data.withdrawOwnConsent.consentedAt).toBeNull();
    const events = await world.sql<{ kind: string }>(
      'select kind from consent_event where candidate_id = $1 order by occurred_at',
      [id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['GIVEN', 'WITHDRAWN']);
  });

  it('asks for erasure: a mail says when, it can be taken back, and after the days it is done, also in a procedure', async () => {
    const { token, id, organisation_id, email } = await applied();
    const asked = (await say('askOwnErasure', token)).data.askOwnErasure;
    expect(asked.erasedOn).toBe(new Date(Date.now() + 3 * 24 * 3_600_000).toISOString().slice(0, 10));
    const announced = await waitForMail(world.mailbox.url, { to: email, subject: 'worden gewist' });
    expect(announced.text).toContain(asked.erasedOn.split('-').reverse().join('-'));
    expect((await say('keepOwnData', token)).data.keepOwnData.erasureAskedAt).toBeNull();
    await say('askOwnErasure', token);
    await night(organisation_id);
    expect((await visitor.ask(OWN, { token })).errors).toBeUndefined();
    await world.sql(
      "update candidate_retention set erasure_due_at = now() - interval '1 minute' where candidate_id = $1",
      [id],
    );
    await night(organisation_id);
    await until(
      async () =>
        (await world.sql('select 1 from candidate where id = $1 and erased_at is not null', [id])).length === 1,
    );
    const done = await waitForMail(world.mailbox.url, { to: email, subject: 'zijn gewist' });
    expect(done.text).toContain('Ook dit e-mailadres');
    await until(async () => (await world.sql('select 1 from erasure where sealed_recipient is not null')).length === 0);
    expect((await visitor.ask(OWN, { token })).code).toBe('NOT_FOUND');
    const [proof] = await world.sql<{ reason: string }>('select reason from erasure order by occurred_at desc limit 1');
    expect(proof?.reason).toBe('REQUEST');
  }, 60_000);

  it('with a legal hold the request is refused with the reason', async () => {
    const { token, id } = await applied();
    const admin = await world.as('ADMIN');
    await admin.ask('mutation ($input: SetLegalHoldInput!) { setLegalHold(input: $input) { id } }', {
      input: { candidateId: id, reason: 'Geschil' },
    });
    const refused = await say('askOwnErasure', token);
    expect(refused.code).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).not.toContain('Geschil');
    const erased = await admin.ask('mutation ($input: EraseCandidateInput!) { eraseCandidate(input: $input) }', {
      input: { candidateId: id, method: 'DELETE', reason: 'Proef' },
    });
    expect(erased.code).toBe('CONFLICT');
  });

  it('everything is downloaded as a ZIP with JSON and a page: by the candidate without notes, by a colleague with them', async () => {
    const { token, id, application } = await applied({ firstName: 'Zip', motivation: 'Graag <b>hier</b>' });
    const admin = await world.as('ADMIN');
    await admin.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', {
      input: { applicationId: application, body: 'Tussen ons' },
    });
    const own = (
      await visitor.ask('mutation ($input: OwnDataInput!) { exportOwnData(input: $input) }', { input: { token } })
    ).data.exportOwnData;
    const ownFiles = await unzipped(await fetch(world.url + own));
    expect(Object.keys(ownFiles)).toEqual(['data.json', 'gegevens.html']);
    expect(JSON.parse(ownFiles['data.json']!)).toMatchObject({
      candidate: [{ firstName: 'Zip' }],
      submissions: [{ motivation: 'Graag <b>hier</b>' }],
    });
    expect(ownFiles['gegevens.html']).toContain('Graag &#60;b&#62;hier');
    expect(JSON.stringify(ownFiles)).not.toContain('Tussen ons');
    const path = (
      await admin.ask('mutation ($input: ExportCandidateInput!) { exportCandidate(input: $input) }', {
        input: { candidateId: id },
      })
    ).data.exportCandidate;
    const all = await unzipped(await fetch(world.url + path, { headers: { cookie: admin.cookie } }));
    expect(all['data.json']).toContain('Tussen ons');
    expect((await fetch(world.url + path)).status).toBe(401);
    expect((await fetch(world.url + path, { headers: { cookie: (await world.asOther('ADMIN')).cookie } })).status).toBe(
      404,
    );
    const recruiter = await world.as('RECRUITER');
    expect(
      (
        await recruiter.ask('mutation ($input: ExportCandidateInput!) { exportCandidate(input: $input) }', {
          input: { candidateId: id },
        })
      ).code,
    ).toBe('NOT_ALLOWED');
  });

  it('HRO-63 one candidate is erased from their page; what is left of the application can no longer be changed', async () => {
    const { id, application, token } = await applied({ firstName: 'Eenmalig' });
    const admin = await world.as('ADMIN');
    const erase = 'mutation ($input: EraseCandidateInput!) { eraseCandidate(input: $input) }';
    const input = { candidateId: id, method: 'ANONYMISE', reason: 'Op verzoek per telefoon' };
    expect((await (await world.as('RECRUITER')).ask(erase, { input })).code).toBe('NOT_ALLOWED');
    expect((await (await world.asOther('ADMIN')).ask(erase, { input })).code).toBe('NOT_FOUND');
    expect((await admin.ask(erase, { input })).errors).toBeUndefined();
    expect((await admin.ask(erase, { input })).code).toBe('NOT_FOUND');
    const note = await admin.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', {
      input: { applicationId: application, body: 'Nog iets' },
    });
    expect(note.code).toBe('CONFLICT');
    const shown = await admin.ask(
      'query ($id: ID!) { application(id: $id) { candidate { name } submissions { id motivation } messages { text } } }',
      { id: application },
    );
    expect(shown.errors).toBeUndefined();
    expect(JSON.stringify(shown.data)).not.toContain('Eenmalig');
    expect((await visitor.ask(OWN, { token })).code).toBe('NOT_FOUND');
    const log = await admin.ask(
      'query ($id: ID) { erasures(first: 5, candidateId: $id) { edges { node { reason note actorName rowCount } } } }',
      { id },
    );
    expect(log.data.erasures.edges).toMatchObject([{ node: { reason: 'COLLEAGUE', note: 'Op verzoek per telefoon' } }]);
    const again = await submit(world, vacancy, filledIn(vacancy, { firstName: 'Terug' }));
    expect(again.errors).toBeUndefined();
  });
});

async function unzipped(response: Response): Promise<Record<string, string>> {
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const archive = await fromBufferPromise(Buffer.from(await response.arrayBuffer()));
  const files: Record<string, string> = {};
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files[entry.fileName] = Buffer.concat(chunks).toString('utf8');
  }
  return files;
}
