import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { isPossiblePhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';

const ISSUER = 'Instroom';
const PERIOD_SECONDS = 30;
/** 160 bits: 32 characters when it is written out. */
const SECRET_BYTES = 20;

export function newAppSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code says, for apps to scan. */
export function appAddress(secret: string, email: string): string {
  return new TOTP({ issuer: ISSUER, label: email, secret, period: PERIOD_SECONDS }).toString();
}

/**
 * The half-minute that the code belongs to, when it is right and newer than the last one used; the
 * clock of a telephone may be half a minute off.
 */
export function usableStep(secret: string, code: string, lastUsedStep: number | null, now = Date.now()): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const totp = new TOTP({ secret, period: PERIOD_SECONDS });
  const delta = totp.validate({ token: code, window: 1, timestamp: now });
  if (delta === null) return null;
  const step = Math.floor(now / 1_000 / PERIOD_SECONDS) + delta;
  return lastUsedStep !== null && step <= lastUsedStep ? null : step;
}

export function newSmsCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** A code is short: bound to what it opens, so that a table of hashes of all codes says nothing. */
export function codeHash(owner: string, code: string): Buffer {
  return createHash('sha256').update(`${owner}:${code}`).digest();
}

/** No letters that look alike, and none that make words. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';

export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const letters = [...randomBytes(40)].filter((byte) => byte < 243).slice(0, 12);
    const text = letters.map((byte) => LETTERS[byte % LETTERS.length]).join('');
    return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8, 12)}`;
  });
}

/** As typed by people: with or without dashes, spaces and capitals. */
export function plainCode(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The number of a mobile telephone in the international form, or null. Without a country it is Dutch. */
export function mobileNumber(text: string): string | null {
  if (!isPossiblePhoneNumber(text, 'NL')) return null;
  const number = parsePhoneNumberFromString(text, 'NL');
  if (!number?.isValid()) return null;
  const type = number.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' ? number.number : null;
}
