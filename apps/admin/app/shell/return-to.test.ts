import { expect, test } from 'vitest';
import { safeReturnTo, signInPath } from './return-to.ts';

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '',
  null,
  undefined,
  '/sign-in?returnTo=/x',
])('after signing in nobody is sent to %s', (value) => {
  expect(safeReturnTo(value)).toBe('/');
});

test('after signing in one is where one wanted to be', () => {
  const path = signInPath(new Request('http://console.example/vacancies/1/board?view=list'));
  expect(path).toBe('/sign-in?returnTo=%2Fvacancies%2F1%2Fboard%3Fview%3Dlist');
  expect(safeReturnTo(new URL(path, 'http://console.example').searchParams.get('returnTo'))).toBe(
    '/vacancies/1/board?view=list',
  );
});

test('the way to the first page needs no return address', () => {
  expect(signInPath(new Request('http://console.example/'))).toBe('/sign-in');
});
