import { expect, test } from 'vitest';
import { createPageSharing, type SharedPage } from './page-sharing.ts';

const page = (text: string): SharedPage => ({ status: 200, headers: [], body: Buffer.from(text) });

/** A site whose content changes and whose pages take a moment to render. */
function site() {
  let content = 'before';
  let renderings = 0;
  const render = async () => {
    renderings += 1;
    const read = content;
    await new Promise((resolve) => setTimeout(resolve, 10));
    return page(read);
  };
  return { render, publish: () => (content = 'after'), renderings: () => renderings };
}

const text = ({ body }: SharedPage) => body.toString();

test('a visitor who comes after a change never gets a page that was begun before it', async () => {
  const share = createPageSharing();
  const { render, publish, renderings } = site();

  const early = share('/', render);
  publish();
  const late = share('/', render);

  expect(text(await early)).toBe('before');
  expect(text(await late)).toBe('after');
  expect(renderings()).toBe(2);
});

test('a rush on one page costs two renderings', async () => {
  const share = createPageSharing();
  const { render, renderings } = site();

  await Promise.all(Array.from({ length: 50 }, () => share('/', render)));

  expect(renderings()).toBe(2);
});

test('pages at different addresses are not mixed up', async () => {
  const share = createPageSharing();

  const [dutch, english] = await Promise.all([
    share('/', async () => page('nl')),
    share('/en', async () => page('en')),
  ]);

  expect([text(dutch), text(english)]).toEqual(['nl', 'en']);
});

test('a rendering that fails does not spoil the next', async () => {
  const share = createPageSharing();
  const failing = share('/', async () => {
    throw new Error('no gateway');
  });
  const waiting = share('/', async () => page('well'));

  await expect(failing).rejects.toThrow('no gateway');
  expect(text(await waiting)).toBe('well');
  expect(text(await share('/', async () => page('again')))).toBe('again');
});

test('a page that calls itself private is made for each visitor', async () => {
  const share = createPageSharing();
  let made = 0;
  const render = async (): Promise<SharedPage> => ({
    ...page(`form ${(made += 1)}`),
    headers: [['cache-control', 'private, no-cache']],
  });

  const pages = await Promise.all(Array.from({ length: 20 }, () => share('/solliciteren', render)));

  expect(new Set(pages.map(text)).size).toBe(20);
});
