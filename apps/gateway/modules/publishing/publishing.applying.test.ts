import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pdf } from '../../testing/sample-files.ts';
import { OTHER_PARTNER_KEY, openWorld, type Person, type World } from '../../testing/world.ts';

const SUBMIT =
  'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { reference vacancyTitle emailMasked } }';
const DELIVER =
  'mutation ($input: DeliverApplicationInput!) { deliverApplication(input: $input) { applicationId isRepeated } }';
const REQUEST = 'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { uploadUrl uploadToken } }';

describe('applying', () => {
  let world: World;
  let partner: Person;
  let vacancyId: string;
  let consentVersion: number;
  beforeAll(async () => {
    world = await openWorld();
    partner = world.partner();
    vacancyId = (await world.sql<{ id: string }>(`select id from vacancy where title = 'Salarisadministrateur'`))[0]!
      .id;
    await world.sql('delete from screening_question where vacancy_id = $1', [vacancyId]);
    consentVersion = (await world.visitor().ask('{ careersSite(slug: "demo") { consent { version } } }')).data
      .careersSite.consent.version;
  });
  afterAll(() => world.close());
  beforeEach(() => world.sql('delete from rate_limit').then(() => undefined));

  const someone = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
    firstName: 'Jamal',
    lastName: 'van der Meer',
    email: `jamal.${randomUUID()}@voorbeeld.example`,
    language: 'NL',
    consentVersion,
    ...more,
  });
  const submit = (application = someone(), more: Record<string, unknown> = {}) =>
    world
      .visitor()
      .ask(SUBMIT, { input: { site: 'demo', vacancyId, application, idempotencyKey: randomUUID(), ...more } });
  const deliver = (application = someone(), more: Record<string, unknown> = {}, who = partner) =>
    who.ask(DELIVER, { input: { vacancyId, application, idempotencyKey: randomUUID(), ...more } });
  const applications = async (email: unknown) =>
    world.sql<{
      id: string;
      source: string;
      partner_reference: string | null;
      file_name: string | null;
      reference: string;
    }>(
      `select a.id, a.source, a.partner_reference, a.reference, d.file_name from application a join submission s on s.application_id = a.id left join document d on d.id = s.document_id where s.email = $1`,
      [email],
    );

  async function upload(who = world.visitor(), vacancy = vacancyId): Promise<string> {
    const { data } = await who.ask(REQUEST, { input: { site: 'demo', vacancyId: vacancy } });
    const { uploadUrl, uploadToken } = data.requestUpload;
    const response = await fetch(uploadUrl.replace('http://gateway.test', world.url), {
      method: 'PUT',
      body: pdf() as never,
      headers: { 'x-file-name': 'cv.pdf' },
    });
    expect(response.status).toBe(200);
    return uploadToken;
  }

  it('HRO-51 a visitor applies with a CV and is told the reference and where the acknowledgement goes', async () => {
    const application = someone({ email: 'jamal@voorbeeld.example', uploadToken: await upload() });
    const { data, errors } = await submit(application);
    expect(errors).toBeUndefined();
    expect(data.submitApplication).toEqual({
      reference: expect.stringMatching(/\S{4,}/),
      vacancyTitle: 'Salarisadministrateur',
      emailMasked: 'j…@voorbeeld.example',
    });
    expect(await applications(application.email)).toMatchObject([
      { source: 'CAREERS_SITE', file_name: 'cv.pdf', reference: data.submitApplication.reference },
    ]);
  });

  it('the same form twice in a second is one application, also when its file was sent twice', async () => {
    const application = someone();
    const idempotencyKey = randomUUID();
    const files = await Promise.all([upload(), upload()]);
    const answers = await Promise.all(
      files.map((uploadToken) => submit({ ...application, uploadToken }, { idempotencyKey })),
    );
    expect(answers[0]!.errors).toBeUndefined();
    expect(answers[1]!.data).toEqual(answers[0]!.data);
    expect(await applications(application.email)).toHaveLength(1);
    const afterwards = await submit({ ...application }, { idempotencyKey });
    expect(afterwards.data).toEqual(answers[0]!.data);
  });

  it('a key that was used for something else is a conflict', async () => {
    const idempotencyKey = randomUUID();
    await submit(someone(), { idempotencyKey });
    expect((await submit(someone(), { idempotencyKey })).code).toBe('CONFLICT');
    expect((await submit(someone(), { idempotencyKey: '  ' })).errors![0]!.extensions.fields![0]!.path).toBe(
      'idempotencyKey',
    );
  });

  it('a closed vacancy is a conflict with its title; the answer to an earlier form stays', async () => {
    const [closed] = await world.sql<{ id: string }>(`select id from vacancy where title = 'Activiteitenbegeleider'`);
    const refused = await submit(someone(), { vacancyId: closed!.id });
    expect(refused.code).toBe('CONFLICT');
    expect(refused.errors![0]!.message).toContain('Activiteitenbegeleider');
    const [expired] = await world.sql<{ id: string }>(
      `select id from vacancy where title = 'Verpleegkundige nachtdienst verpleeghuis'`,
    );
    expect((await submit(someone(), { vacancyId: expired!.id })).code).toBe('CONFLICT');

    const application = someone();
    const idempotencyKey = randomUUID();
    const first = await submit(application, { idempotencyKey });
    await world.sql(`update vacancy set state = 'ARCHIVED' where id = $1`, [vacancyId]);
    expect((await submit(application, { idempotencyKey })).data).toEqual(first.data);
    expect((await submit()).code).toBe('CONFLICT');
    await world.sql(`update vacancy set state = 'PUBLISHED' where id = $1`, [vacancyId]);
  });

  it('drafts, vacancies of others and nonsense do not exist', async () => {
    const [draft] = await world.sql<{ id: string }>(`select id from vacancy where title = 'Ergotherapeut eerste lijn'`);
    const [foreign] = await world.sql<{ id: string }>(
      `select v.id from vacancy v join organisation o on o.id = v.organisation_id where o.slug = 'other' and v.state = 'PUBLISHED' limit 1`,
    );
    for (const id of [draft!.id, foreign!.id, 'nonsense']) {
      expect((await submit(someone(), { vacancyId: id })).code).toBe('NOT_FOUND');
      expect((await deliver(someone(), { vacancyId: id })).code).toBe('NOT_FOUND');
    }
    expect((await submit(someone(), { site: 'nowhere' })).code).toBe('NOT_FOUND');
  });

  it('says by field what is wrong, and the file can still be used', async () => {
    const uploadToken = await upload();
    const wrong = await submit(someone({ email: 'not an address', firstName: ' ', uploadToken }));
    expect(wrong.code).toBe('BAD_INPUT');
    expect(wrong.errors![0]!.extensions.fields!.map(({ path }) => path).sort()).toEqual([
      'application.email',
      'application.firstName',
    ]);
    const right = someone({ uploadToken });
    expect((await submit(right)).errors).toBeUndefined();
    expect(await applications(right.email)).toMatchObject([{ file_name: 'cv.pdf' }]);
  });

  it('a file goes with one application, for the vacancy it was sent for, once it has arrived', async () => {
    const field = (answer: Awaited<ReturnType<typeof submit>>) => answer.errors?.[0]?.extensions.fields?.[0]?.path;
    const used = await upload();
    await submit(someone({ uploadToken: used }));
    const [other] = await world.sql<{ id: string }>(`select id from vacancy where title = 'Wijkverpleegkundige'`);
    const empty = (await world.visitor().ask(REQUEST, { input: { site: 'demo', vacancyId } })).data.requestUpload
      .uploadToken;
    for (const uploadToken of [used, await upload(world.visitor(), other!.id), empty, 'nonsense']) {
      expect(field(await submit(someone({ uploadToken })))).toBe('application.uploadToken');
    }
  });

  it('lets one address apply so often and no more', async () => {
    const answers: (string | undefined)[] = [];
    for (let time = 0; time < 31; time += 1) answers.push((await submit(someone({ email: 'x' }))).code);
    expect(answers.at(-2)).toBe('BAD_INPUT');
    expect(answers.at(-1)).toBe('TOO_MANY_REQUESTS');
  });

  it('HRO-52 a partner delivers an application with its own reference and file', async () => {
    const application = someone({ uploadToken: await upload(partner) });
    const { data, errors } = await deliver(application, { partnerReference: 'VB-2026-17' });
    expect(errors).toBeUndefined();
    expect(data.deliverApplication.isRepeated).toBe(false);
    expect(await applications(application.email)).toMatchObject([
      {
        id: data.deliverApplication.applicationId,
        source: 'PARTNER',
        partner_reference: 'VB-2026-17',
        file_name: 'cv.pdf',
      },
    ]);
  });

  it('the same delivery twice is one application and says so', async () => {
    const application = someone();
    const idempotencyKey = 'delivery-1';
    const answers = await Promise.all([
      deliver(application, { idempotencyKey }),
      deliver(application, { idempotencyKey }),
    ]);
    expect(answers.map(({ data }) => data.deliverApplication.isRepeated).sort()).toEqual([false, true]);
    expect(new Set(answers.map(({ data }) => data.deliverApplication.applicationId)).size).toBe(1);
    expect(await applications(application.email)).toHaveLength(1);
    expect((await deliver(someone(), { idempotencyKey })).code).toBe('CONFLICT');
  });

  it('two partners can use the same key without knowing of each other', async () => {
    const { data } = await (
      await world.as('ADMIN')
    ).ask('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }', {
      input: { name: 'Second board', permissions: ['APPLICATIONS_DELIVER'] },
    });
    const second = world.partner(data.createApiKey.secret);
    const application = someone();
    const theirs = await deliver(application, { idempotencyKey: 'ours' }, second);
    const ours = await deliver(someone(), { idempotencyKey: 'ours' });
    expect([theirs.errors, ours.errors]).toEqual([undefined, undefined]);
    expect(ours.data.deliverApplication.isRepeated).toBe(false);
  });

  it('a partner delivers for what is on the feed, and for its own organisation only', async () => {
    const [siteOnly] = await world.sql<{ id: string }>(
      `select id from vacancy where title = 'Vrijwilliger gastheer of gastvrouw'`,
    );
    expect((await deliver(someone(), { vacancyId: siteOnly!.id })).code).toBe('NOT_FOUND');
    expect((await deliver(someone(), {}, world.partner(OTHER_PARTNER_KEY))).code).toBe('NOT_FOUND');
    const file = await upload(partner);
    expect((await deliver(someone({ uploadToken: file }), { vacancyId }, world.partner(OTHER_PARTNER_KEY))).code).toBe(
      'NOT_FOUND',
    );
    expect(
      (await world.visitor().ask(DELIVER, { input: { vacancyId, application: someone(), idempotencyKey: 'x' } })).code,
    ).toBe('NOT_SIGNED_IN');
    expect(
      (
        await (
          await world.as('ADMIN')
        ).ask(DELIVER, { input: { vacancyId, application: someone(), idempotencyKey: 'x' } })
      ).code,
    ).toBe('NOT_ALLOWED');
  });

  it('the audit log says who applied and who delivered', async () => {
    const lines = await world.sql<{ operation: string; actor_kind: string }>(
      `select distinct operation, actor_kind from audit_entry e join organisation o on o.id = e.organisation_id where o.slug = 'demo' and operation in ('requestUpload', 'storeUpload', 'submitApplication', 'deliverApplication') and occurred_at > now() - interval '10 minutes'`,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        { operation: 'submitApplication', actor_kind: 'VISITOR' },
        { operation: 'deliverApplication', actor_kind: 'API_KEY' },
        { operation: 'storeUpload', actor_kind: 'API_KEY' },
        { operation: 'storeUpload', actor_kind: 'VISITOR' },
      ]),
    );
  });
});
