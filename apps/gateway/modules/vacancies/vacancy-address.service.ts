import type { Language } from '../../platform/language.ts';
import { type CareersAddressEnv, type SiteAddress, siteAddress } from '../organisation/careers-address.service.ts';

const MAXIMUM_SLUG = 80;

/** What the public address of a vacancy is made of. The number finds it; the slug is for people. */
export type Addressed = SiteAddress & { number: number; title: string; language: Language };

const FOLDED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ĳ: 'ij',
};

/** The title in plain letters, digits and hyphens; never empty. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[ßæœøđðłþıĳ]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAXIMUM_SLUG)
    .replace(/^-+|-+$/g, '');
  return plain || 'vacature';
}

/** The page of a vacancy on its careers site, in the vacancy's own language. */
export function vacancyAddress(env: CareersAddressEnv, { number, title, language, ...site }: Addressed): string {
  return `${siteAddress(env, site)}/${language === 'NL' ? 'vacatures' : 'en/jobs'}/${number}-${slugOf(title)}`;
}

/** The application form of a vacancy on its careers site. */
export function applyAddress(env: CareersAddressEnv, vacancy: Addressed): string {
  return `${vacancyAddress(env, vacancy)}/${vacancy.language === 'NL' ? 'solliciteren' : 'apply'}`;
}
