import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../testing/world.ts';

const figures =
  'applications hired rejected withdrawn running conversion daysToHire daysToFirstMove reached { group applications }';
const REPORT = `query ($filter: ReportFilter!) { recruitmentReport(filter: $filter) {
  vacanciesPublished campaignChoices total { ${figures} } campaigns { campaign ${figures} }
  sources { source partnerName sourceDetail ${figures} } vacancies { vacancyId title number ${figures} } } }`;

/** A month in which nothing else happened. */
const MARCH = { from: '2025-03-01', until: '2025-03-31' };

describe('reports', () => {
  let world: World;
  /** Two vacancies of the demo organisation: one of the hiring manager's teams, one that is not. */
  const vacancy = { own: '', other: '' };
  let stages: Record<string, string>;
  let organisation: string;

  beforeAll(async () => {
    world = await openWorld();
    const [demo] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    organisation = demo!.id;
    const found = await world.sql<{ id: string; title: string }>(
      "select id, title from vacancy where organisation_id = $1 and title in ('Zelfstandig werkend kok', 'Chauffeur zorgvervoer')",
      [organisation],
    );
    vacancy.own = found.find(({ title }) => title.startsWith('Zelf'))!.id;
    vacancy.other = found.find(({ title }) => title.startsWith('Chauf'))!.id;
    const known = await world.sql<{ id: string; group: string }>(
      `select distinct on (stage_group) id, stage_group as "group" from stage where organisation_id = $1 order by stage_group, id`,
      [organisation],
    );
    stages = Object.fromEntries(known.map(({ id, group }) => [group, id]));
    await world.sql('update vacancy set campaign = null where organisation_id = $1', [organisation]);
    await world.sql("update vacancy set campaign = 'Voorjaar', published_at = '2025-03-02' where id = $1", [
      vacancy.own,
    ]);
    // own: hired after 10 days, hired after 20, rejected; other: withdrawn, still running.
    await apply('own', 'INDEED', ['NEW 0', 'INTERVIEW 2', 'HIRED 10']);
    await apply('own', 'INDEED', ['NEW 0', 'HIRED 20']);
    await apply('own', 'LINKEDIN', ['NEW 0', 'REJECTED 4']);
    await apply('other', 'INDEED', ['NEW 0', 'OFFER 1', 'REJECTED 6'], true);
    await apply('other', 'INDEED', ['NEW 0', 'OFFER 3', 'undo 3.5']);
  });
  afterAll(() => world.close());

  async function apply(on: 'own' | 'other', source: string, path: string[], isWithdrawn = false): Promise<void> {
    const [candidate] = await world.sql<{ id: string }>(
      `select c.id from candidate c where c.organisation_id = $1 and not exists (select 1 from application a where a.candidate_id = c.id and a.vacancy_id = $2) limit 1`,
      [organisation, vacancy[on]],
    );
    const steps = path.map((step) => step.split(' ') as [string, string]);
    const moves = steps.filter(([group]) => group !== 'undo');
    const isUndone = moves.length < steps.length;
    const now = stages[moves.at(isUndone ? -2 : -1)![0]];
    const [application] = await world.sql<{ id: string }>(
      `insert into application (organisation_id, vacancy_id, candidate_id, stage_id, reference, source, language, applied_at, withdrawn_at)
       values ($1, $2, $3, $4, upper(left(md5(random()::text), 10)), $5, 'NL', '2025-03-10 12:00+01', case when $6 then timestamptz '2025-03-16' end) returning id`,
      [organisation, vacancy[on], candidate!.id, now, source, isWithdrawn],
    );
    let before: { id: string; stage: string } | undefined;
    for (const [group, days] of steps) {
      const from = before?.stage ?? null;
      const to: string = group === 'undo' ? stages['NEW']! : stages[group]!;
      const [move] = await world.sql<{ id: string }>(
        `insert into application_move (organisation_id, application_id, from_stage_id, to_stage_id, moved_at, undoes_move_id)
         values ($1, $2, $3, $4, timestamptz '2025-03-10 12:00+01' + $5::float8 * interval '1 day', $6) returning id`,
        [organisation, application!.id, from, to, days, group === 'undo' ? before!.id : null],
      );
      before = { id: move!.id, stage: to };
    }
  }

  const report = async (role: Parameters<World['as']>[0], filter: object) => {
    const { data, errors } = await (await world.as(role)).ask(REPORT, { filter });
    expect(errors).toBeUndefined();
    return data.recruitmentReport;
  };
  const reached = (row: { reached: { group: string; applications: number }[] }) =>
    row.reached.map(({ applications }) => applications);

  it('HRO-68 totals, counted by hand: what came in, what became of it, and how long it took', async () => {
    const { total, vacanciesPublished } = await report('RECRUITER', MARCH);
    expect(vacanciesPublished).toBe(1);
    expect(total).toMatchObject({ applications: 5, hired: 2, rejected: 1, withdrawn: 1, running: 1, conversion: 0.4 });
    // Hired after 10 and 20 days. First moved after 2, 20, 4 and 1; the move that was undone does not count.
    expect(total).toMatchObject({ daysToHire: 15, daysToFirstMove: 3 });
    // NEW, IN_PROGRESS, INTERVIEW, OFFER, HIRED, REJECTED, OTHER
    expect(reached(total)).toEqual([5, 0, 1, 1, 2, 2, 0]);
  });

  it('HRO-68 a row for each campaign, source and vacancy, the largest first', async () => {
    const { campaigns, sources, vacancies } = await report('RECRUITER', MARCH);
    expect(campaigns).toMatchObject([
      { campaign: 'Voorjaar', applications: 3, hired: 2, daysToHire: 15 },
      { campaign: null, applications: 2, hired: 0, conversion: 0, daysToHire: null },
    ]);
    expect(sources).toMatchObject([
      { source: 'INDEED', applications: 4, hired: 2, conversion: 0.5 },
      { source: 'LINKEDIN', applications: 1, hired: 0, rejected: 1 },
    ]);
    expect(vacancies).toMatchObject([
      { vacancyId: vacancy.own, title: 'Zelfstandig werkend kok', applications: 3 },
      { vacancyId: vacancy.other, title: 'Chauffeur zorgvervoer', applications: 2 },
    ]);
    expect(reached(campaigns[0])).toEqual([3, 0, 1, 0, 2, 1, 0]);
  });

  it('HRO-68 filters by campaign, vacancy, org unit with those below, and whole days in the Netherlands', async () => {
    expect((await report('RECRUITER', { ...MARCH, campaign: 'Voorjaar' })).total.applications).toBe(3);
    expect((await report('RECRUITER', { ...MARCH, vacancyId: vacancy.other })).total.applications).toBe(2);
    const [unit] = await world.sql<{ id: string; parent: string | null }>(
      'select u.id, u.parent_id as parent from vacancy v join org_unit u on u.id = v.org_unit_id where v.id = $1',
      [vacancy.own],
    );
    await world.sql('update vacancy set org_unit_id = null where id = $1', [vacancy.other]);
    for (const orgUnitId of [unit!.id, unit!.parent ?? unit!.id])
      expect((await report('RECRUITER', { ...MARCH, orgUnitId })).total.applications).toBe(3);
    const day = '2025-03-10';
    expect((await report('RECRUITER', { from: day, until: day })).total.applications).toBe(5);
    expect((await report('RECRUITER', { from: '2025-03-11', until: '2025-03-31' })).total.applications).toBe(0);
    const backwards = await (await world.as('RECRUITER')).ask(REPORT, { filter: { from: day, until: '2025-03-09' } });
    expect(backwards.code).toBe('BAD_INPUT');
    expect(backwards.errors?.[0]?.extensions.fields?.[0]?.path).toBe('filter.until');
  });

  it('HRO-68 never counts what the viewer may not see', async () => {
    const ofManager = await report('HIRING_MANAGER', MARCH);
    expect(ofManager.total.applications).toBe(3);
    expect(ofManager.vacancies.map(({ vacancyId }: { vacancyId: string }) => vacancyId)).toEqual([vacancy.own]);
    const ofEmployer = await report('EMPLOYER_CONTACT', MARCH);
    expect(ofEmployer).toMatchObject({ vacanciesPublished: 0, campaignChoices: [], total: { applications: 2 } });
    expect((await report('EMPLOYER_CONTACT', { ...MARCH, vacancyId: vacancy.own })).total.applications).toBe(0);
    const { data } = await (await world.asOther('RECRUITER')).ask(REPORT, { filter: MARCH });
    expect(data.recruitmentReport).toMatchObject({ total: { applications: 0 }, vacancies: [], campaignChoices: [] });
    expect((await world.visitor().ask(REPORT, { filter: MARCH })).errors).toBeDefined();
  });
});
