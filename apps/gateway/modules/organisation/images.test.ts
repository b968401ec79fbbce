import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => (world = await openWorld()));
afterAll(() => world.close());

async function put(purpose: string, bytes: Uint8Array, as?: string) {
  const response = await fetch(`${world.url}/images/${purpose}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'x-instroom-language': 'nl', ...(as ? { cookie: as } : {}) },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const square = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1f6feb' } })
    .png({ compressionLevel: 9 })
    .toBuffer();

test('HRO-55 a logo that is an SVG with a script is drawn anew, and the script is gone', async () => {
  const { cookie } = await world.as('ADMIN');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" onload="alert(1)">
    <script>alert(document.cookie)</script><rect width="200" height="80" fill="#c00"/></svg>`;
  const { status, body } = await put('LOGO', Buffer.from(svg), cookie);
  expect(status).toBe(200);
  const stored = await fetch(world.url + body['url']);
  const bytes = Buffer.from(await stored.arrayBuffer());
  expect(stored.headers.get('content-type')).toBe('image/png');
  expect(stored.headers.get('content-security-policy')).toContain('sandbox');
  expect(bytes.includes('script')).toBe(false);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png' });
});

test('HRO-55 a header of 40 megapixels is made smaller, one of 60 is refused with what to do', async () => {
  const { cookie } = await world.as('ADMIN');
  const large = await put('HEADER', await square(8_000, 5_000), cookie);
  expect(large).toMatchObject({ status: 200, body: { width: 2_400, height: 1_500 } });
  const tooLarge = await put('HEADER', await square(10_000, 6_000), cookie);
  expect(tooLarge.status).toBe(400);
  expect(tooLarge.body['sentence']).toContain('50 miljoen pixels');
});

test('what is no picture, too many bytes, or nobody signed in is refused', async () => {
  const { cookie } = await world.as('ADMIN');
  expect((await put('LOGO', Buffer.from('MZ this is a program'), cookie)).body['sentence']).toContain(
    'geen afbeelding',
  );
  expect((await put('LOGO', Buffer.alloc(8 * 1024 * 1024 + 1), cookie)).body['sentence']).toContain('groter dan 8 MB');
  expect((await put('LOGO', await square(10, 10))).status).toBe(401);
  expect((await put('WALLPAPER', await square(10, 10), cookie)).status).toBe(404);
});

test('a recruiter may add a photo of themselves but not the logo; the photo is for colleagues only', async () => {
  const { cookie } = await world.as('RECRUITER');
  expect((await put('LOGO', await square(10, 10), cookie)).status).toBe(403);
  const { body } = await put('PHOTO', await square(900, 300), cookie);
  expect(body).toMatchObject({ width: 400, height: 300 });
  const address = world.url + body['url'];
  expect((await fetch(address)).status).toBe(404);
  expect((await fetch(address, { headers: { cookie } })).status).toBe(200);
  const stranger = await world.asOther('RECRUITER');
  expect((await fetch(address, { headers: { cookie: stranger.cookie } })).status).toBe(404);
});

test('MSG-21 who writes messages puts pictures in them, who only reads them does not', async () => {
  const picture = await square(40, 40);
  expect((await put('MAIL', picture, (await world.as('RECRUITER')).cookie)).status).toBe(200);
  expect((await put('MAIL', picture, (await world.as('INTERVIEWER')).cookie)).status).toBe(403);
});
