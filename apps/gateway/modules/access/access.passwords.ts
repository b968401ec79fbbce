import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { randomBytes } from 'node:crypto';
import { badInput } from '../../platform/errors.ts';
import type { Sentence } from '../../platform/language.ts';

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const MINIMUM = 8;
/** Longer ones only make the check slow. */
const MAXIMUM = 200;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Checked when there is no password, so that the answer takes as long as when there is one. */
const NOBODYS_HASH = hashPassword(randomBytes(24).toString('hex'));

export async function isPasswordOf(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await NOBODYS_HASH), password).catch(() => false);
  return isRight && Boolean(passwordHash);
}

const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 72 });
const common = new Set(dictionary['passwords-common']);

export type PasswordAdvice = { score: number; problems: Sentence[] };

/**
 * What is wrong with a password, and how strong it is: 0 is guessed at once, 4 is very hard to guess.
 * `personal` are the names, addresses and the like that it may not contain.
 */
export function adviseOn(password: string, personal: string[]): PasswordAdvice {
  const words = personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3);
  const plain = password.toLowerCase();
  const rules: [boolean, Sentence][] = [
    [
      password.length < MINIMUM,
      { nl: `Gebruik minstens ${MINIMUM} tekens.`, en: `Use at least ${MINIMUM} characters.` },
    ],
    [
      password.length > MAXIMUM,
      { nl: `Gebruik niet meer dan ${MAXIMUM} tekens.`, en: `Use no more than ${MAXIMUM} characters.` },
    ],
    [!/\p{Lu}/u.test(password), { nl: 'Gebruik ook een hoofdletter.', en: 'Use a capital letter too.' }],
    [!/\p{Ll}/u.test(password), { nl: 'Gebruik ook een kleine letter.', en: 'Use a small letter too.' }],
    [
      !/[^\p{L}\p{N}]/u.test(password),
      {
        nl: 'Gebruik ook een speciaal teken, zoals ! of een spatie.',
        en: 'Use a special character too, such as ! or a space.',
      },
    ],
    [
      isCommon(plain),
      {
        nl: 'Dit wachtwoord staat op lijsten die inbrekers als eerste proberen. Kies een ander.',
        en: 'This password is on lists that intruders try first. Choose another.',
      },
    ],
    [
      words.some((word) => plain.includes(word)),
      {
        nl: 'Gebruik niet je naam, je e-mailadres of de naam van je organisatie.',
        en: 'Do not use your name, your e-mail address or the name of your organisation.',
      },
    ],
  ];
  return {
    score: password === '' ? 0 : strength.check(password.slice(0, MAXIMUM), words).score,
    problems: rules.filter(([applies]) => applies).map(([, sentence]) => sentence),
  };
}

/** Also when a capital, a digit and a sign were hung on to please the rule. */
function isCommon(plain: string): boolean {
  return (
    common.has(plain) ||
    common.has(plain.replace(/[^\p{L}]+$/u, '')) ||
    common.has(plain.replace(/[^\p{L}\p{N}]+$/u, ''))
  );
}

/** Throws BAD_INPUT on `password` when it breaks a rule. */
export function checkPassword(password: string, personal: string[], path = 'password'): void {
  const { problems } = adviseOn(password, personal);
  if (problems.length === 0) return;
  const join = (language: 'nl' | 'en') => problems.map((sentence) => sentence[language]).join(' ');
  throw badInput([{ path, sentence: { nl: join('nl'), en: join('en') } }]);
}
