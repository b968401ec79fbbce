import { expect, test } from 'vitest';
import { seal, unseal } from './sealing.ts';

const KEY = 'k'.repeat(40);

test('a sealed secret opens for the same purpose with the same key, and reads as nothing before that', () => {
  const sealed = seal(KEY, 'access.totp', 'JBSWY3DPEHPK3PXP');
  expect(sealed.toString('utf8')).not.toContain('JBSWY3DP');
  expect(unseal(KEY, 'access.totp', sealed)).toBe('JBSWY3DPEHPK3PXP');
  expect(seal(KEY, 'access.totp', 'JBSWY3DPEHPK3PXP').equals(sealed)).toBe(false);
});

test('another key, another purpose and a changed byte are refused', () => {
  const sealed = seal(KEY, 'access.totp', 'secret');
  const changed = Buffer.from(sealed);
  changed[changed.length - 1]! ^= 1;
  expect(() => unseal('o'.repeat(40), 'access.totp', sealed)).toThrow();
  expect(() => unseal(KEY, 'messaging.dkim', sealed)).toThrow();
  expect(() => unseal(KEY, 'access.totp', changed)).toThrow();
});
