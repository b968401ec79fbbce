import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => (world = await openWorld()));
afterAll(() => world.close());

type Page = { edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasPreviousPage: boolean } };

test.each(['vacancies', 'applications', 'candidates', 'employers', 'auditLog'])(
  'the list %s pages back to exactly the rows it came from',
  async (list) => {
    const admin = await world.as('ADMIN');
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      ${list}(first: $first, after: $after, last: $last, before: $before) { edges { cursor node { id } } pageInfo { hasPreviousPage } } }`;
    const page = async (variables: Record<string, unknown>): Promise<Page> =>
      (await admin.ask(query, variables)).data[list];
    // The log has a row for each sign-in, and for little else yet.
    if (list === 'auditLog')
      for (const language of ['EN', 'NL', 'EN', 'NL']) await admin.ask(SET_LANGUAGE, { language });
    const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);
    const one = await page({ first: 2 });
    const two = await page({ first: 2, after: one.edges.at(-1)?.cursor });
    const back = await page({ last: 2, before: two.edges[0]?.cursor });
    expect(ids(one)).toHaveLength(2);
    expect(ids(two).some((id) => ids(one).includes(id))).toBe(false);
    expect(ids(back)).toEqual(ids(one));
    expect([one.pageInfo.hasPreviousPage, two.pageInfo.hasPreviousPage]).toEqual([false, true]);
    expect(back.pageInfo.hasPreviousPage).toBe(false);
  },
);

const SET_LANGUAGE = 'mutation ($language: Language!) { setLanguage(language: $language) { language } }';
