import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const siteCorners = ['SQUARE', 'SOFT', 'ROUND'] as const;
export const siteFonts = ['FIGTREE', 'SYSTEM', 'SERIF'] as const;
export const socialNetworks = ['LINKEDIN', 'INSTAGRAM', 'FACEBOOK', 'X', 'YOUTUBE', 'TIKTOK', 'WHATSAPP'] as const;
export const domainFindings = ['FOUND', 'MISSING', 'DIFFERENT', 'UNREACHABLE'] as const;

export type SiteCorners = (typeof siteCorners)[number];
export type SiteFont = (typeof siteFonts)[number];
export type SocialNetwork = (typeof socialNetworks)[number];
export type DomainFinding = (typeof domainFindings)[number];

export const SiteCornersEnum = wordsAsEnum(siteCorners, 'SiteCorners', 'How buttons, fields and sheets are cut.');
export const SiteFontEnum = wordsAsEnum(
  siteFonts,
  'SiteFont',
  'The letters of the site. SYSTEM is what the device of the visitor uses, SERIF has serifs in headings.',
);
export const SocialNetworkEnum = wordsAsEnum(socialNetworks, 'SocialNetwork', 'Networks that a site can link to.');
export const DomainFindingEnum = wordsAsEnum(
  domainFindings,
  'DomainFinding',
  'What DNS says: as it should be, nothing, something else, or no answer (try again).',
);

/** Where each network lives: a link under its icon leads there and nowhere else. */
export const socialHosts: Record<SocialNetwork, string[]> = {
  LINKEDIN: ['linkedin.com'],
  INSTAGRAM: ['instagram.com'],
  FACEBOOK: ['facebook.com'],
  X: ['x.com', 'twitter.com'],
  YOUTUBE: ['youtube.com', 'youtu.be'],
  TIKTOK: ['tiktok.com'],
  WHATSAPP: ['whatsapp.com', 'wa.me'],
};
