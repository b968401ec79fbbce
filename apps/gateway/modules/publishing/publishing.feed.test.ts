import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forEachOrganisation } from '../../platform/jobs/jobs.ts';
import { OTHER_PARTNER_KEY, openWorld, PARTNER_KEY, type Person, type World } from '../../testing/world.ts';
import { closeOverdue } from './publishing.feed.service.ts';

const FIELDS = `id number title descriptionHtml language url applyUrl organisationName employerName occupation { id nameNl nameEn } place { id name } workplaceType educationLevel { id }
  hoursMin hoursMax salaryMinCents salaryMaxCents salaryPeriod contractType closingDate places questions { id label kind isRequired options position }`;
const FEED = `query ($first: Int, $after: String) { jobFeed(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } }`;
const CHANGES = `query ($after: String, $first: Int) { vacancyChanges(after: $after, first: $first) {
  pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { sequence kind reason vacancyId occurredAt vacancy { ${FIELDS} } } } } }`;

type Line = {
  sequence: number;
  kind: string;
  reason: string | null;
  vacancyId: string;
  vacancy: Record<string, unknown> | null;
};

describe('partner feed', () => {
  let world: World;
  let partner: Person;
  let recruiter: Person;
  let vacancyId: string;
  let channelIds: string[];

  beforeAll(async () => {
    world = await openWorld();
    partner = world.partner();
    recruiter = await world.as('RECRUITER');
    vacancyId = (await world.sql<{ id: string }>(`select id from vacancy where title = 'Wijkverpleegkundige'`))[0]!.id;
    channelIds = (await recruiter.ask('{ publicationChannels { id kind } }')).data.publicationChannels
      .filter(({ kind }: { kind: string }) => ['CAREERS_SITE', 'PARTNER_FEED'].includes(kind))
      .map(({ id }: { id: string }) => id);
    await expire();
  });
  afterAll(() => world.close());

  const expire = () => forEachOrganisation(world.gateway.gateway, 'expire-test', closeOverdue);

  async function log(
    after: string | null = null,
    first = 100,
    who = partner,
  ): Promise<{ lines: Line[]; end: string | null }> {
    const lines: Line[] = [];
    let end = after;
    for (;;) {
      const { data, errors } = await who.ask(CHANGES, { after: end, first });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.vacancyChanges;
      lines.push(...edges.map(({ node }: { node: Line }) => node));
      end = pageInfo.endCursor ?? end;
      if (!pageInfo.hasNextPage) return { lines, end };
    }
  }

  /** What somebody holds who does as the log says. */
  function replay(lines: Line[]): Map<string, unknown> {
    const held = new Map<string, unknown>();
    for (const { kind, vacancyId: id, vacancy } of lines) {
      if (kind === 'CLOSED') held.delete(id);
      else held.set(id, vacancy);
    }
    return held;
  }

  async function feed(who = partner): Promise<Map<string, unknown>> {
    const { data, errors } = await who.ask(FEED, { first: 100 });
    expect(errors).toBeUndefined();
    return new Map(data.jobFeed.edges.map(({ node }: { node: { id: string } }) => [node.id, node]));
  }

  it('HRO-52 a partner reads every vacancy on the feed, with links to its page and its form', async () => {
    const { data } = await partner.ask(FEED, { first: 100 });
    const nodes = data.jobFeed.edges.map(({ node }: { node: Record<string, unknown> }) => node);
    expect(data.jobFeed.totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(10);
    const nurse = nodes.find(({ id }: { id: string }) => id === vacancyId);
    expect(nurse).toMatchObject({
      title: 'Wijkverpleegkundige',
      organisationName: 'Zorggroep Duinrand',
      place: { name: 'Delft' },
    });
    expect(nurse.url).toMatch(/^http:\/\/localhost:3001\/vacatures\/\d+-wijkverpleegkundige$/);
    expect(nurse.applyUrl).toBe(`${nurse.url}/solliciteren`);
    expect(nodes.map(({ title }: { title: string }) => title)).not.toContain('Vrijwilliger gastheer of gastvrouw');
  });

  it('pages through the feed without skipping or repeating', async () => {
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await partner.ask(FEED, { first: 4, after });
      paged.push(...data.jobFeed.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.jobFeed.pageInfo.hasNextPage ? data.jobFeed.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual([...(await feed()).keys()]);
  });

  it('whoever replays the log from its start holds exactly the feed', async () => {
    const { lines } = await log(null, 7);
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_line, index) => index + 1));
    const held = replay(lines);
    const shown = await feed();
    expect([...held.keys()].sort()).toEqual([...shown.keys()].sort());
    for (const [id, vacancy] of held) expect(vacancy).toEqual(shown.get(id));
    const tombstones = lines.filter(({ kind }) => kind === 'CLOSED');
    expect(tombstones.length).toBeGreaterThan(0);
    expect(tombstones.every(({ vacancy, reason }) => vacancy === null && reason !== null)).toBe(true);
  });

  it.each([
    'nonsense',
    Buffer.from('[99999]').toString('base64url'),
    Buffer.from('["1"]').toString('base64url'),
    Buffer.from('[1.5]').toString('base64url'),
    Buffer.from('[0]').toString('base64url'),
    '',
  ])('refuses the unknown cursor %j by name', async (after) => {
    const { code, errors } = await partner.ask(CHANGES, { after });
    expect(code).toBe('BAD_INPUT');
    expect(errors![0]!.extensions.fields![0]!.path).toBe('after');
  });

  describe('what happens to a vacancy', () => {
    let end: string | null;
    beforeEach(async () => void (end = (await log()).end));
    const since = async () => (await log(end)).lines;

    const edit = async (fields: Record<string, unknown>) => {
      const { data } = await recruiter.ask(
        'query ($id: ID!) { vacancy(id: $id) { version title descriptionHtml language occupation { id } place { id } workplaceType educationLevel { id } hoursMin hoursMax salaryMinCents salaryMaxCents salaryPeriod contractType closingDate places orgUnit { id } employer { id } } }',
        { id: vacancyId },
      );
      const { version, occupation, place, educationLevel, orgUnit, employer, ...same } = data.vacancy;
      const whole = {
        ...same,
        occupationId: occupation?.id,
        placeId: place?.id,
        educationLevelId: educationLevel?.id,
        orgUnitId: orgUnit?.id,
        employerId: employer?.id,
        ...fields,
      };
      const answer = await recruiter.ask('mutation ($input: EditVacancyInput!) { editVacancy(input: $input) { id } }', {
        input: { vacancyId, expectedVersion: version, fields: whole },
      });
      expect(answer.errors).toBeUndefined();
    };
    const publish = async (channels = channelIds) => {
      const answer = await recruiter.ask(
        'mutation ($input: PublishVacancyInput!) { publishVacancy(input: $input) { id } }',
        { input: { vacancyId, channelIds: channels } },
      );
      expect(answer.errors).toBeUndefined();
    };

    it('an edit that partners see is one UPDATED line with the vacancy as it is now', async () => {
      await edit({ title: 'Wijkverpleegkundige avond', salaryMinCents: 320_000 });
      expect(await since()).toMatchObject([
        {
          kind: 'UPDATED',
          reason: null,
          vacancyId,
          vacancy: { title: 'Wijkverpleegkundige avond', salaryMinCents: 320_000 },
        },
      ]);
      expect(replay((await log()).lines).get(vacancyId)).toEqual((await feed()).get(vacancyId));
    });

    it('an edit that partners do not see is no line', async () => {
      const [other] = await world.sql<{ id: string }>(
        `select u.id from org_unit u join vacancy v on v.organisation_id = u.organisation_id and v.id = $1 where u.id is distinct from v.org_unit_id limit 1`,
        [vacancyId],
      );
      await edit({ orgUnitId: other!.id });
      expect(await since()).toEqual([]);
    });

    it('other questions are an UPDATED line', async () => {
      const answer = await recruiter.ask(
        'mutation ($input: SetVacancyQuestionsInput!) { setVacancyQuestions(input: $input) { id } }',
        { input: { vacancyId, questions: [{ kind: 'YES_NO', label: 'Heeft u een rijbewijs?', isRequired: true }] } },
      );
      expect(answer.errors).toBeUndefined();
      expect(await since()).toMatchObject([
        { kind: 'UPDATED', vacancy: { questions: [{ label: 'Heeft u een rijbewijs?' }] } },
      ]);
    });

    it('a closing date that passes is one CLOSED line, however often the clock strikes, and a later date brings it back', async () => {
      await world.sql(`update vacancy set closing_date = current_date - 2 where id = $1`, [vacancyId]);
      expect((await feed()).has(vacancyId)).toBe(false);
      await expire();
      await expire();
      expect(await since()).toMatchObject([{ kind: 'CLOSED', reason: 'EXPIRED', vacancyId, vacancy: null }]);
      await edit({ closingDate: '2199-12-31' });
      expect(await since()).toMatchObject([
        { kind: 'CLOSED' },
        { kind: 'PUBLISHED', vacancy: { closingDate: '2199-12-31' } },
      ]);
    });

    it('leaving the feed is a CLOSED line, coming back a PUBLISHED one', async () => {
      const { data } = await recruiter.ask('{ publicationChannels { id kind } }');
      const site = data.publicationChannels
        .filter(({ kind }: { kind: string }) => kind === 'CAREERS_SITE')
        .map(({ id }: { id: string }) => id);
      await publish(site);
      await publish();
      await publish();
      expect(await since()).toMatchObject([{ kind: 'CLOSED', reason: 'WITHDRAWN' }, { kind: 'PUBLISHED' }]);
    });

    it('closing is a tombstone that says why, and the vacancy is off the feed at once', async () => {
      await recruiter.ask('mutation ($input: CloseVacancyInput!) { closeVacancy(input: $input) { id } }', {
        input: { vacancyId, reason: 'FILLED' },
      });
      expect(await since()).toMatchObject([{ kind: 'CLOSED', reason: 'FILLED', vacancyId, vacancy: null }]);
      expect((await feed()).has(vacancyId)).toBe(false);
      await recruiter.ask('mutation ($input: RestoreVacancyInput!) { restoreVacancy(input: $input) { id } }', {
        input: { vacancyId },
      });
      await publish();
      expect((await since()).map(({ kind }) => kind)).toEqual(['CLOSED', 'PUBLISHED']);
    });

    it('changes at the same time get sequences without a gap, visible in order', async () => {
      const others = (
        await world.sql<{ id: string; version: number }>(
          `select v.id, v.version from vacancy v join organisation o on o.id = v.organisation_id where o.slug = 'demo' and v.state = 'PUBLISHED' and coalesce(v.closing_date > current_date, true) limit 8`,
        )
      ).map(({ id }) => id);
      let isDone = false;
      const seen: number[] = [];
      const watching = (async () => {
        let cursor = end;
        while (!isDone) {
          const { lines, end: next } = await log(cursor);
          seen.push(...lines.map(({ sequence }) => sequence));
          cursor = next;
        }
        seen.push(...(await log(cursor)).lines.map(({ sequence }) => sequence));
      })();
      await Promise.all(
        others.map((id, index) =>
          recruiter.ask('mutation ($input: SetVacancyQuestionsInput!) { setVacancyQuestions(input: $input) { id } }', {
            input: { vacancyId: id, questions: [{ kind: 'SHORT_TEXT', label: `Vraag ${index}`, isRequired: false }] },
          }),
        ),
      );
      isDone = true;
      await watching;
      const first = seen[0]!;
      expect(seen.length).toBeGreaterThanOrEqual(others.length - 1);
      expect(seen).toEqual(seen.map((_sequence, index) => first + index));
    });
  });

  it('an old line keeps showing the vacancy as it was then', async () => {
    const { lines } = await log();
    const versions = lines
      .filter((line) => line.vacancyId === vacancyId && line.vacancy)
      .map(({ vacancy }) => vacancy!['title']);
    expect(versions[0]).toBe('Wijkverpleegkundige');
    expect(versions).toContain('Wijkverpleegkundige avond');
  });

  it('keeps the feeds and logs of two organisations apart', async () => {
    const other = world.partner(OTHER_PARTNER_KEY);
    const theirs = await log(null, 100, other);
    const ours = await log();
    expect(theirs.lines.length).toBeGreaterThan(0);
    expect(theirs.lines[0]!.sequence).toBe(1);
    expect(theirs.lines.filter(({ vacancyId: id }) => ours.lines.some((line) => line.vacancyId === id))).toEqual([]);
    expect([...(await feed(other)).keys()].filter((id) => ours.lines.some((line) => line.vacancyId === id))).toEqual(
      [],
    );
  });

  it('is for keys with the right to read it', async () => {
    const [{ data }, visitor, staff] = await Promise.all([
      (await world.as('ADMIN')).ask(
        'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
        { input: { name: 'Only delivers', permissions: ['APPLICATIONS_DELIVER'] } },
      ),
      world.visitor().ask(FEED),
      recruiter.ask(FEED),
    ]);
    expect(visitor.code).toBe('NOT_SIGNED_IN');
    expect(staff.code).toBe('NOT_ALLOWED');
    expect((await world.partner(data.createApiKey.secret).ask(FEED)).code).toBe('NOT_ALLOWED');
  });

  it('works with Apollo Client as the partner guide shows it', async () => {
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: `${world.url}/graphql`, headers: { authorization: `Bearer ${PARTNER_KEY}` } }),
    });
    const { data } = await client.query<{ jobFeed: { totalCount: number } }>({
      query: gql`
        {
          jobFeed(first: 5) {
            totalCount
            edges {
              node {
                id
                title
                url
              }
            }
          }
        }
      `,
    });
    expect(data?.jobFeed.totalCount).toBe((await feed()).size);
    client.stop();
  });
});
