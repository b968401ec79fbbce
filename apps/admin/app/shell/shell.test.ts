import type { Failure } from '@instroom/graphql/errors.ts';
import { describe, expect, test } from 'vitest';
import { fieldErrors } from './field-errors.ts';
import { isFromOwnPages, isOwnOrigin } from './origin.server.ts';
import { kindOfTrouble } from './trouble.ts';

const failure = (fields: Record<string, string>): Failure => ({
  code: 'BAD_INPUT',
  sentence: '',
  fields,
  requestId: undefined,
});

describe('errors of the gateway', () => {
  test('reach the field of the form, whatever the input was called around it', () => {
    expect(
      fieldErrors(
        failure({
          'input.fields.title': 'a',
          'fields.closingDate': 'b',
          'input.body': 'c',
          email: 'd',
          'questions.1.label': 'e',
        }),
      ),
    ).toEqual({
      title: 'a',
      closingDate: 'b',
      body: 'c',
      email: 'd',
      'questions.1.label': 'e',
    });
  });

  test('are none when there is no failure', () => {
    expect(fieldErrors(undefined)).toEqual({});
  });
});

describe('a route in trouble', () => {
  test.each([
    [404, 'notFound'],
    [403, 'notAllowed'],
    [503, 'unreachable'],
    [500, 'failed'],
    [422, 'refused'],
    [429, 'refused'],
  ])('with status %i is %s', (status, kind) => {
    expect(kindOfTrouble({}, status)).toBe(kind);
  });

  test('is unreachable when the browser has no connection', () => {
    expect(kindOfTrouble(new TypeError('Failed to fetch'), undefined)).toBe('unreachable');
    expect(kindOfTrouble(new TypeError("Cannot read properties of undefined (reading 'x')"), undefined)).toBe('failed');
  });
});

describe('a request that changes something', () => {
  const publicUrl = 'https://console.example';
  const post = { method: 'POST', host: 'console.example', origin: 'https://console.example', fetchSite: undefined };

  test('is accepted from the console itself, under its public name or the name it was asked by', () => {
    expect(isFromOwnPages(post, publicUrl)).toBe(true);
    expect(isFromOwnPages({ ...post, host: 'localhost:3000', origin: 'http://localhost:3000' }, publicUrl)).toBe(true);
  });

  test('is refused from another site, from a sandboxed page and without any origin', () => {
    expect(isFromOwnPages({ ...post, origin: 'https://evil.example' }, publicUrl)).toBe(false);
    expect(isFromOwnPages({ ...post, origin: 'null' }, publicUrl)).toBe(false);
    expect(isFromOwnPages({ ...post, origin: undefined }, publicUrl)).toBe(false);
    expect(isFromOwnPages({ ...post, origin: undefined, fetchSite: 'cross-site' }, publicUrl)).toBe(false);
  });

  test('reading is free, but a WebSocket must come from our own pages although it starts as reading', () => {
    const foreign = { host: 'console.example', origin: 'https://evil.example', fetchSite: undefined };
    expect(isFromOwnPages({ method: 'GET', ...foreign }, publicUrl)).toBe(true);
    expect(isOwnOrigin(foreign, publicUrl)).toBe(false);
  });
});
