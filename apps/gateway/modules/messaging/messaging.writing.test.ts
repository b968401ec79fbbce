import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filledIn, type OpenVacancy, openVacancy, submit } from '../../testing/applicants.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { type Context, systemContext } from '../../platform/context.ts';
import { prepareWriting } from './messaging.writing.ts';

describe('how a mail about applications is made', () => {
  let world: World;
  let vacancy: OpenVacancy;
  let context: Context;
  let organisationId: string;
  beforeAll(async () => {
    world = await openWorld();
    vacancy = await openVacancy(world);
    const [demo] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    organisationId = demo?.id ?? '';
    context = systemContext(world.gateway.gateway, organisationId, 'test');
  });
  afterAll(() => world.close());

  const own = (body: string, kind: 'GENERAL' | 'INTERVIEW' = 'GENERAL') => ({
    kind,
    language: 'NL' as const,
    subject: 'Over {{vacancy.title}}',
    body,
  });

  async function applied(more: Record<string, unknown> = {}): Promise<string> {
    const form = filledIn(vacancy, more);
    await submit(world, vacancy, form);
    const [row] = await world.sql<{ id: string }>(
      'select a.id from application a join candidate c on c.id = a.candidate_id where c.email_norm = $1',
      [form['email']],
    );
    return row?.id ?? '';
  }

  async function write(body: string, ...ids: string[]) {
    return (await prepareWriting(context, own(body))).write(ids);
  }

  it('HRO-45 fills the placeholders for each of many, in the order asked, each with their own data', async () => {
    const ids = [await applied({ firstName: 'Bas' }), await applied({ firstName: 'Çiğdem <b>' })];
    const written = await write('<p>Beste {{candidate.firstName}}</p>', ...ids);
    expect(written.map(({ applicationId }) => applicationId)).toEqual(ids);
    expect(written[0]?.mail?.html).toContain('Beste Bas');
    expect(written[1]?.mail?.html).toContain('Beste Çiğdem &lt;b&gt;');
    expect(written[1]?.mail?.text).toContain('Beste Çiğdem <b>');
  });

  it('HRO-45 never tells what the vacancy hides', async () => {
    const id = await applied();
    const before = await world.sql<{ hidden_fields: string[] }>('select hidden_fields from vacancy where id = $1', [
      vacancy.id,
    ]);
    await world.sql(
      "update vacancy set salary_min_cents = 312345, salary_period = 'MONTH', closing_date = current_date + 30, hidden_fields = '{SALARY,CLOSING_DATE}' where id = $1",
      [vacancy.id],
    );
    const body = '<p>{{vacancy.salaryMin}} {{vacancy.salaryPeriod}} {{vacancy.closingDate}}</p>';
    const [hidden] = await write(body, id);
    expect(hidden).toMatchObject({ mail: null });
    expect(hidden?.holes.sort()).toEqual(['vacancy.closingDate', 'vacancy.salaryMin', 'vacancy.salaryPeriod']);
    await world.sql("update vacancy set hidden_fields = '{}' where id = $1", [vacancy.id]);
    const [told] = await write(body, id);
    expect(told?.mail?.text).toContain('3.123,45');
    await world.sql('update vacancy set hidden_fields = $2, closing_date = null where id = $1', [
      vacancy.id,
      before[0]?.hidden_fields,
    ]);
  });

  it('HRO-45 links to the page of the vacancy, not to the front of the site', async () => {
    const [written] = await write('<p><a href="{{vacancy.url}}">De vacature</a></p>', await applied());
    expect(written?.mail?.html).toMatch(new RegExp(`href="[^"]*/vacatures/${vacancy.number}-[a-z0-9-]+"`));
  });

  it('HRO-45 has no samples for what is not known: such a mail is refused with the names of its holes', async () => {
    const writing = await prepareWriting(
      context,
      own('<p>Tot {{interview.startsAt}} bij {{interview.location}}</p>', 'INTERVIEW'),
    );
    const [written] = await writing.write([await applied()]);
    expect(written).toMatchObject({
      mail: null,
      holes: expect.arrayContaining(['interview.startsAt', 'interview.location']),
    });
  });

  it('leaves out who cannot be seen, and tells of words that cannot be compiled without losing the others', async () => {
    const id = await applied();
    const [other] = await world.sql<{ id: string }>('select id from application where organisation_id <> $1 limit 1', [
      organisationId,
    ]);
    expect(
      (await write('<p>x</p>', id, other?.id ?? '', crypto.randomUUID(), 'no id')).map((one) => one.applicationId),
    ).toEqual([id]);
    expect((await write('<p>{{candidate.nonsense}}</p>', id))[0]).toMatchObject({ mail: null, holes: [] });
    await expect(prepareWriting(context, { templateId: crypto.randomUUID() })).rejects.toThrow();
  });

  it('MSG-12 puts the signature of who writes at the bottom, as words and never as placeholders', async () => {
    const [user] = await world.sql<{ id: string }>(
      "update app_user set signature_html = '<p>Groet, <strong>Sanne</strong> {{candidate.email}}</p>' where organisation_id = $1 and state = 'ACTIVE' returning id",
      [organisationId],
    );
    const id = await applied();
    for (const body of ['<p>Dag</p>', '<mj-text>Dag</mj-text>']) {
      const writing = await prepareWriting(context, own(body), { senderUserId: user?.id ?? null, hasSignature: true });
      const [written] = await writing.write([id]);
      expect(written?.mail?.text).toMatch(/Dag\s+Groet, Sanne \{ \{candidate\.email\} \}/);
      expect(written?.mail?.html).toContain('<strong>Sanne</strong>');
    }
  });

  it('reads the facts of a thousand in one statement, and each layout once', async () => {
    const ids = (
      await world.sql<{ id: string }>('select id from application where organisation_id = $1 limit 1000', [
        organisationId,
      ])
    ).map((row) => row.id);
    const [{ units } = { units: 0 }] = await world.sql<{ units: number }>(
      'select count(distinct v.org_unit_id)::int as units from application a join vacancy v on v.id = a.vacancy_id where a.id = any($1)',
      [ids],
    );
    const read = vi.spyOn(context.read, 'rows');
    const written = await write('<p>Beste {{candidate.firstName}}</p>', ...ids);
    const names = read.mock.calls.map(([{ name }]) => name.split(':')[0]);
    read.mockRestore();
    expect(written.length).toBeGreaterThan(50);
    expect(names.filter((name) => name === 'messaging.applicationFacts')).toHaveLength(1);
    expect(names).toHaveLength(2 + units);
  });
});
