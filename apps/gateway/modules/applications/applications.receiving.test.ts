import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type World } from '../../testing/world.ts';

type Stored = {
  id: string;
  reference: string;
  source: string;
  candidate_id: string;
  email: string;
  first_name: string;
  phone: string | null;
  motivation: string | null;
  answers: { question: string; answer: string }[];
  consent_text: string;
  consent_version: number;
  stage_group: string;
  kind: string;
};

describe('receiving an application', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let asking: OpenVacancy;
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
    asking = await openVacancy(world, { withQuestions: true });
  });
  afterAll(() => world.close());

  /** The submissions of everybody with this address, newest first. */
  const stored = (email: string): Promise<Stored[]> =>
    world.sql<Stored>(
      `select a.id, a.reference, a.source, a.candidate_id, s.email, s.first_name, s.phone, s.motivation, s.answers, s.consent_text, s.consent_version, st.stage_group, st.kind
       from submission s join application a on a.id = s.application_id join candidate c on c.id = a.candidate_id join stage st on st.id = a.stage_id
       where c.email_norm = lower($1) order by s.submitted_at desc`,
      [email],
    );

  /** For each field that was refused, the sentence; what is not refused is stored. */
  async function refusals(on: OpenVacancy, application: Record<string, unknown>): Promise<Record<string, string>> {
    const { code, errors } = await submit(world, on, application);
    if (code !== 'BAD_INPUT') throw new Error(`expected a refusal, got ${code ?? 'an answer'}`);
    return Object.fromEntries(errors?.[0]?.extensions.fields?.map(({ path, sentence }) => [path, sentence]) ?? []);
  }

  it('HRO-39 an application starts in the first active stage of the group New, with its arrival in the history', async () => {
    const form = filledIn(vacancy, { phone: '06 12345678', motivation: 'Graag!\n\nAnna' });
    const { data } = await submit(world, vacancy, form);
    expect(data.submitApplication.reference).toMatch(/^A-[2-9A-HJ-KMNP-TV-Z]{5}$/);
    const [application] = await stored(form['email'] as string);
    expect(application).toMatchObject({
      reference: data.submitApplication.reference,
      source: 'CAREERS_SITE',
      stage_group: 'NEW',
      kind: 'ACTIVE',
      phone: '06 12345678',
      motivation: 'Graag!\n\nAnna',
    });
    const moves = await world.sql(
      'select from_stage_id, moved_by_id, reason from application_move where application_id = $1',
      [application?.id],
    );
    expect(moves).toEqual([{ from_stage_id: null, moved_by_id: null, reason: null }]);
  });

  it('says for every empty field what to do', async () => {
    expect(await refusals(vacancy, filledIn(vacancy, { firstName: ' ', lastName: '\t', email: '' }))).toEqual({
      'application.firstName': 'Vul dit in.',
      'application.lastName': 'Vul dit in.',
      'application.email': 'Vul dit in.',
    });
  });

  it('refuses what is too long and what is no e-mail address or telephone number, all at once', async () => {
    const fields = await refusals(
      vacancy,
      filledIn(vacancy, {
        firstName: 'a'.repeat(101),
        email: 'anna@nergens',
        phone: 'bel me',
        motivation: 'a'.repeat(5_001),
      }),
    );
    expect(Object.keys(fields).sort()).toEqual([
      'application.email',
      'application.firstName',
      'application.motivation',
      'application.phone',
    ]);
  });

  it.each([
    ['a plus', 'anna+vacature@mail.example', 'anna+vacature@mail.example'],
    ['an international domain', 'anna@bücher.example', 'anna@xn--bcher-kva.example'],
    ['capitals', 'Anna.BIG@Mail.Example', 'Anna.BIG@mail.example'],
  ])('takes an e-mail address with %s', async (_what, typed, kept) => {
    expect((await submit(world, vacancy, filledIn(vacancy, { email: typed }))).code).toBeUndefined();
    expect((await stored(kept))[0]?.email).toBe(kept);
  });

  it('keeps emoji, right-to-left text and HTML as they were typed, without control characters', async () => {
    const form = filledIn(vacancy, {
      firstName: '<b>Zoë</b>\u0000👩🏽‍🔧',
      motivation: 'שלום <script>alert(1)</script>\u0007 é',
    });
    await submit(world, vacancy, form);
    expect((await stored(form['email'] as string))[0]).toMatchObject({
      first_name: '<b>Zoë</b> 👩🏽‍🔧',
      motivation: 'שלום <script>alert(1)</script> é',
    });
  });

  it("checks the answers to the vacancy's own questions, each at its own path", async () => {
    const required = asking.questions.filter((question) => question.isRequired);
    const empty = await refusals(asking, filledIn(asking, { answers: [] }));
    expect(Object.keys(empty)).toEqual(required.map(({ id }) => `application.answers.${id}`));
    const yesNo = asking.questions.find((question) => question.kind === 'YES_NO')!;
    const strange = randomUUID();
    const wrong = await refusals(
      asking,
      filledIn(asking, {
        answers: [
          { questionId: yesNo.id, answer: 'misschien' },
          { questionId: strange, answer: 'x' },
        ],
      }),
    );
    expect(wrong[`application.answers.${yesNo.id}`]).toBe('Kies ja of nee.');
    expect(wrong[`application.answers.${strange}`]).toContain('hoort niet (meer) bij de vacature');
  });

  it('keeps an answer with the wording of its question', async () => {
    const answers = asking.questions.map(({ id, kind, options }) => ({
      questionId: id,
      answer: kind === 'YES_NO' ? 'YES' : (options[0] ?? 'Per direct'),
    }));
    const form = filledIn(asking, { answers });
    expect((await submit(world, asking, form)).code).toBeUndefined();
    const [application] = await stored(form['email'] as string);
    expect(application?.answers).toHaveLength(answers.length);
    expect(application?.answers.every(({ question }) => question.length > 0)).toBe(true);
    expect(application?.answers.map(({ answer }) => answer)).toContain('Ja');
  });

  it('keeps the text and version of the privacy statement that was agreed to, in the language of the applicant', async () => {
    const form = filledIn(vacancy, { language: 'EN' });
    await submit(world, vacancy, form);
    const [statement] = await world.sql<{ text_en: string }>(
      "select p.text_en from privacy_statement p join organisation o on o.id = p.organisation_id and o.slug = 'demo' order by p.version desc limit 1",
    );
    expect((await stored(form['email'] as string))[0]).toMatchObject({
      consent_version: vacancy.consentVersion,
      consent_text: statement?.text_en,
    });
    expect(await refusals(vacancy, filledIn(vacancy, { consentVersion: vacancy.consentVersion - 1 }))).toHaveProperty([
      'application.consentVersion',
    ]);
  });

  it('links somebody who is known by e-mail address and changes nothing about them', async () => {
    const [known] = await world.sql<{ id: string; email: string; first_name: string; updated_at: Date }>(
      `select c.id, c.email, c.first_name, c.updated_at from candidate c join organisation o on o.id = c.organisation_id and o.slug = 'demo'
       where not exists (select 1 from application a where a.candidate_id = c.id and a.vacancy_id = $1) limit 1`,
      [vacancy.id],
    );
    await submit(world, vacancy, filledIn(vacancy, { email: known?.email.toUpperCase(), firstName: 'Heel Anders' }));
    const [application] = await stored(known?.email ?? '');
    expect(application).toMatchObject({ candidate_id: known?.id, first_name: 'Heel Anders' });
    expect(
      await world.sql('select id, email, first_name, updated_at from candidate where id = $1', [known?.id]),
    ).toEqual([known]);
  });

  it('keeps both when the same person applies again, on one application and with one acknowledgement', async () => {
    const form = filledIn(vacancy);
    const first = await submit(world, vacancy, { ...form, motivation: 'Eerste' });
    const second = await submit(world, vacancy, { ...form, motivation: 'Tweede' });
    expect(second.data.submitApplication.reference).toBe(first.data.submitApplication.reference);
    const submissions = await stored(form['email'] as string);
    expect(submissions.map(({ motivation }) => motivation)).toEqual(['Tweede', 'Eerste']);
    expect(await world.sql('select kind from message where application_id = $1', [submissions[0]?.id])).toEqual([
      { kind: 'ACKNOWLEDGEMENT' },
    ]);
  });

  it('holds when the same form comes in several times at once', async () => {
    const form = filledIn(vacancy);
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(world, vacancy, form)));
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, undefined, undefined]);
    expect(new Set(answers.map(({ data }) => data.submitApplication.reference)).size).toBe(1);
    const submissions = await stored(form['email'] as string);
    expect(submissions).toHaveLength(4);
    expect(new Set(submissions.map(({ id }) => id)).size).toBe(1);
    expect(await world.sql('select 1 from message where application_id = $1', [submissions[0]?.id])).toHaveLength(1);
    expect(await world.sql('select 1 from candidate where email_norm = $1', [form['email']])).toHaveLength(1);
  });

  it('the same form with the same key is one submission, also when both arrive at once', async () => {
    const form = filledIn(vacancy);
    const key = randomUUID();
    const answers = await Promise.all([submit(world, vacancy, form, key), submit(world, vacancy, form, key)]);
    expect(answers[0].data).toEqual(answers[1].data);
    expect(await stored(form['email'] as string)).toHaveLength(1);
  });

  it('tells who applies on a vacancy that was closed meanwhile so, and stores nothing', async () => {
    const [closed] = await world.sql<{ id: string }>(
      "select v.id from vacancy v join organisation o on o.id = v.organisation_id and o.slug = 'demo' where v.state = 'ARCHIVED' limit 1",
    );
    const form = filledIn(vacancy);
    expect((await submit(world, { id: closed?.id ?? '' }, form)).code).toBe('CONFLICT');
    expect(await stored(form['email'] as string)).toEqual([]);
    expect(await world.sql('select 1 from candidate where email_norm = $1', [form['email']])).toEqual([]);
  });
});
