import { createHash } from 'node:crypto';
import type { Dice } from './dice.ts';
import type { Language, OrganisationPlan } from './plan.ts';

export interface Applicant {
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  language: Language;
  trade: string;
}

const mailDomains = ['postvak.example', 'webpost.example', 'brievenbus.example', 'mail.example'];

/** Finds an applicant for a vacancy: mostly somebody new, now and then somebody in the same trade who applied before. */
export function createApplicants(people: OrganisationPlan['people'], dice: Dice) {
  const newcomers = {
    NL: people.NL.map((name) => applicant(name, 'NL')),
    EN: people.EN.map((name) => applicant(name, 'EN')),
  };
  const known: Applicant[] = [];
  return {
    next(language: Language, trade: string, isOnVacancy: (person: Applicant) => boolean): Applicant {
      const colleagues = known.filter(
        (person) => person.trade === trade && person.language === language && !isOnVacancy(person),
      );
      const returning = colleagues.length > 0 && dice.isLucky(0.22) ? dice.pick(colleagues) : undefined;
      const person =
        returning ??
        newcomers[language].shift() ??
        known.find((someone) => someone.language === language && !isOnVacancy(someone));
      if (!person) throw new Error('There are not enough people for so many applications.');
      if (!known.includes(person)) known.push(Object.assign(person, { trade }));
      return person;
    },
  };
}

/** The same name always has the same address and telephone number. */
function applicant(name: string, language: Language): Applicant {
  const [firstName = '', lastName = ''] = name.split('|');
  const digits = createHash('sha256').update(name).digest().readUInt32BE(0);
  return {
    firstName,
    lastName,
    email: `${mailName(firstName)}.${mailName(lastName)}@${mailDomains[digits % mailDomains.length]}`,
    phone: digits % 7 === 0 ? null : `+3161234${String(digits % 10_000).padStart(4, '0')}`,
    language,
    trade: '',
  };
}

function mailName(name: string): string {
  const unaccented = name.toLowerCase().replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o').normalize('NFD');
  return unaccented.replace(/[^a-z-]/g, '');
}
