/** The key of the demo data's partner. */
export const PARTNER_KEY = 'insk_demo_partner_0123456789abcdef0123456789abcdef';

export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** What a partner does with curl: one POST with a key. */
export async function ask<Data>(gatewayUrl: string, query: string, variables: object = {}, key = PARTNER_KEY): Promise<Answer<Data>> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

export async function answerOf<Data>(gatewayUrl: string, query: string, variables: object = {}, key = PARTNER_KEY): Promise<Data> {
  const { data, errors } = await ask<Data>(gatewayUrl, query, variables, key);
  if (!data || errors) throw new Error(`The gateway refuses: ${JSON.stringify(errors)}`);
  return data;
}

/** Everything on the feed now. */
export async function readFeed(gatewayUrl: string): Promise<{ id: string; title: string; url: string }[]> {
  const query = '{ jobFeed(first: 100) { edges { node { id title url } } } }';
  const { jobFeed } = await answerOf<{ jobFeed: { edges: { node: { id: string; title: string; url: string } }[] } }>(gatewayUrl, query);
  return jobFeed.edges.map(({ node }) => node);
}
