import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, isTold, signIn, type Page } from './console.ts';
import { answerOf, ask, readChanges, readFeed, type FeedVacancy } from './partner.ts';

const { urls, newVisitor, mailTo } = useProduct();

const DELIVER = `mutation ($input: DeliverApplicationInput!) { deliverApplication(input: $input) { applicationId isRepeated } }`;
const EMAIL = 'bram.visser@voorbeeld.nl';

interface Delivered {
  deliverApplication: { applicationId: string; isRepeated: boolean };
}

describe('a partner gets a key, reads the feed and delivers an application', () => {
  let admin: Visitor;
  let page: Page;
  let key: string;
  let applicationId: string;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    admin = await newVisitor();
    page = admin.page;
  });
  afterAll(() => admin.leave());

  const deliver = (changes: object, idempotencyKey: string, { id: vacancyId, questions }: FeedVacancy) =>
    ask<Delivered>(
      urls.gateway,
      DELIVER,
      {
        input: {
          vacancyId,
          idempotencyKey,
          partnerReference: 'E2E-1',
          application: {
            firstName: 'Bram',
            lastName: 'Visser',
            email: EMAIL,
            language: 'NL',
            consentVersion: 2,
            answers: questions.map(({ id, kind }) => ({ questionId: id, answer: kind === 'YES_NO' ? 'ja' : '' })),
            ...changes,
          },
        },
      },
      key,
    );

  test('an administrator makes a key, which is shown once', async () => {
    await signIn(page, urls.admin, 'admin');
    await goTo(page, 'Instellingen');
    await page
      .getByRole('navigation', { name: 'Onderdelen van de instellingen' })
      .getByRole('link', { name: 'API-sleutels' })
      .click();
    await page.getByRole('button', { name: 'Nieuwe sleutel' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nieuwe sleutel' });
    await dialog.getByLabel('Naam').fill('Banenbank e2e');
    await dialog.getByLabel('Vacaturefeed lezen').check();
    await dialog.getByLabel('Sollicitaties aanleveren').check();
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Sleutel maken' }).click();
    const shown = page.getByRole('alertdialog', { name: 'Kopieer de sleutel nu' });
    key = await shown.getByRole('textbox', { name: 'Sleutel' }).inputValue();
    expect(key).toMatch(/^insk_\w{32,}$/);
    await expectNoAxeViolations(page);
    await shown.getByRole('button', { name: 'Ik heb hem bewaard' }).click();
    await page.getByRole('row').filter({ hasText: 'Banenbank e2e' }).getByText('Nog nooit').waitFor();
  });

  test('HRO-52 HRO-77 the feed is read with curl and with Apollo Client alike', async () => {
    const feed = await readFeed(urls.gateway, key);
    expect(feed.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Chauffeur zorgvervoer', 'Wijkverpleegkundige']),
    );
    expect((await fetch(feed[0]?.url ?? '')).status).toBe(200);

    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: `${urls.gateway}/graphql`, headers: { authorization: `Bearer ${key}` } }),
    });
    const query = gql`
      query JobFeed($after: String) {
        jobFeed(first: 5, after: $after) {
          totalCount
          edges {
            node {
              id
              title
              place {
                name
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `;
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = (await client.query({ query, variables: { after } })) as { data: { jobFeed: FeedPage } };
      ids.push(...data.jobFeed.edges.map(({ node }) => node.id));
      if (!data.jobFeed.pageInfo.hasNextPage) break;
      after = data.jobFeed.pageInfo.endCursor;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(feed.map(({ id }) => id).toSorted());
    client.stop();
  });

  test('HRO-52 the log is replayed from the start, in small pages, and goes on from a cursor', async () => {
    const all = await readChanges(urls.gateway, null, 100, key);
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_change, index) => index + 1));
    expect(await readChanges(urls.gateway, null, 7, key)).toEqual(all);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['PUBLISHED', 'UPDATED', 'CLOSED']));
    for (const { kind, vacancy, reason } of all) expect(kind === 'CLOSED' ? reason : vacancy?.title).toBeTruthy();

    const open = new Set<string>();
    for (const { kind, vacancyId } of all) void (kind === 'CLOSED' ? open.delete(vacancyId) : open.add(vacancyId));
    expect([...open].toSorted()).toEqual((await readFeed(urls.gateway, key)).map(({ id }) => id).toSorted());

    const query = '{ vacancyChanges(first: 4) { pageInfo { endCursor } } }';
    const { vacancyChanges } = await answerOf<{ vacancyChanges: { pageInfo: { endCursor: string } } }>(
      urls.gateway,
      query,
      {},
      key,
    );
    expect(await readChanges(urls.gateway, vacancyChanges.pageInfo.endCursor, 100, key)).toEqual(all.slice(4));
  });

  test('an unknown cursor or key is refused with a sentence', async () => {
    const lost = await ask(
      urls.gateway,
      '{ vacancyChanges(after: "bestaat-niet") { edges { node { sequence } } } }',
      {},
      key,
    );
    expect(lost.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/\w+ .*\.$/),
      extensions: { code: 'BAD_INPUT' },
    });
    const stranger = await ask(urls.gateway, '{ jobFeed { totalCount } }', {}, `${key.slice(0, -1)}0x`);
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    const nosy = await ask(urls.gateway, '{ candidates { totalCount } }', {}, key);
    expect(nosy.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  test('HRO-52 an application that is delivered twice with one key is one application', async () => {
    const vacancy = (await readFeed(urls.gateway, key)).find(({ title }) => title === 'Doktersassistent');
    if (!vacancy) throw new Error('The demo data has no Doktersassistent on the feed.');
    const wrong = await deliver({ email: 'bram' }, 'e2e-delivery-0', vacancy);
    expect(wrong.errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_INPUT', fields: [{ path: 'application.email' }] },
    });

    const [first, second] = await Promise.all([
      deliver({}, 'e2e-delivery-1', vacancy),
      deliver({}, 'e2e-delivery-1', vacancy),
    ]);
    expect(first.errors ?? second.errors).toBeUndefined();
    applicationId = first.data?.deliverApplication.applicationId ?? '';
    expect(second.data?.deliverApplication.applicationId).toBe(applicationId);
    expect([first, second].map(({ data }) => data?.deliverApplication.isRepeated).toSorted()).toEqual([false, true]);

    const other = await deliver({ firstName: 'Iemand' }, 'e2e-delivery-1', vacancy);
    expect(other.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('HRO-47 recruiters see where it came from, and the applicant is written to', async () => {
    await page.goto(`${urls.admin}/applications/${applicationId}`);
    await page.getByRole('heading', { level: 1, name: 'Bram Visser' }).waitFor();
    await page.getByText('Banenbank e2e').first().waitFor();
    expect(await page.getByText('Precies zoals verstuurd op').count()).toBe(1);
    const mail = await mailTo(EMAIL);
    expect(mail.subject).toContain('Doktersassistent');
    const mails = (await (
      await fetch(`${urls.mailbox}/api/mails?to=${encodeURIComponent(EMAIL)}`)
    ).json()) as unknown[];
    expect(mails).toHaveLength(1);
  });

  test('a key that is withdrawn opens nothing any more', async () => {
    await page.goto(`${urls.admin}/settings/api-keys`);
    await page.waitForFunction(() => '__remixRouter' in window);
    await page.getByRole('button', { name: 'Sleutel Banenbank e2e intrekken' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Intrekken' }).click();
    await isTold(page, 'Sleutel ingetrokken');
    const { errors } = await ask(urls.gateway, '{ jobFeed { totalCount } }', {}, key);
    expect(errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    admin.expectNoTroubles();
  });
});

interface FeedPage {
  edges: { node: { id: string; title: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
