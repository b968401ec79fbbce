import { expect, test } from 'vitest';
import { isFromOwnSite } from './own-site.ts';

const PUBLIC_URL = 'https://jobs.example.org';

test.each([
  [{ origin: PUBLIC_URL }, true],
  [{ origin: 'http://localhost:3001', host: 'localhost:3001' }, true],
  [{ origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' }, true],
  [{}, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ origin: `${PUBLIC_URL}.evil.example` }, false],
  [{ origin: PUBLIC_URL, 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
])('a form with %j is from this site: %s', (headers, isOwn) => {
  expect(isFromOwnSite(headers, PUBLIC_URL)).toBe(isOwn);
});
