/** The key of the demo data's partner. */
export const PARTNER_KEY = 'insk_demo_partner_0123456789abcdef0123456789abcdef';

export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** What a partner does with curl: one POST with a key. */
export async function ask<Data>(
  gatewayUrl: string,
  query: string,
  variables: object = {},
  key = PARTNER_KEY,
): Promise<Answer<Data>> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

export async function answerOf<Data>(
  gatewayUrl: string,
  query: string,
  variables: object = {},
  key = PARTNER_KEY,
): Promise<Data> {
  const { data, errors } = await ask<Data>(gatewayUrl, query, variables, key);
  if (!data || errors) throw new Error(`The gateway refuses: ${JSON.stringify(errors)}`);
  return data;
}

export interface FeedVacancy {
  id: string;
  title: string;
  url: string;
  questions: { id: string; kind: string }[];
}

/** Everything on the feed now. */
export async function readFeed(gatewayUrl: string, key = PARTNER_KEY): Promise<FeedVacancy[]> {
  const query = '{ jobFeed(first: 100) { edges { node { id title url questions { id kind } } } } }';
  const { jobFeed } = await answerOf<{ jobFeed: { edges: { node: FeedVacancy }[] } }>(gatewayUrl, query, {}, key);
  return jobFeed.edges.map(({ node }) => node);
}

export interface Change {
  sequence: number;
  kind: 'PUBLISHED' | 'UPDATED' | 'CLOSED';
  reason: string | null;
  vacancyId: string;
  vacancy: { title: string } | null;
}

/** The log of the feed, from the start or from a cursor, page by page. */
export async function readChanges(
  gatewayUrl: string,
  from: string | null = null,
  pageSize = 100,
  key = PARTNER_KEY,
): Promise<Change[]> {
  const query = `query ($after: String, $first: Int) { vacancyChanges(after: $after, first: $first) {
    edges { node { sequence kind reason vacancyId vacancy { title } } } pageInfo { hasNextPage endCursor } } }`;
  interface Page {
    vacancyChanges: { edges: { node: Change }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }
  const changes: Change[] = [];
  for (let after = from; ;) {
    const { vacancyChanges }: Page = await answerOf(gatewayUrl, query, { after, first: pageSize }, key);
    changes.push(...vacancyChanges.edges.map(({ node }) => node));
    if (!vacancyChanges.pageInfo.hasNextPage) return changes;
    after = vacancyChanges.pageInfo.endCursor;
  }
}
