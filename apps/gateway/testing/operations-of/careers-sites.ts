import { blankConfiguration } from '../../modules/publishing/publishing.site-configuration.ts';
import { type ChangingStep, type Facts, nothing, type Step } from '../operation-steps.ts';

const COLOURS = { brand: '#0b5a62', onBrand: '#ffffff', accent: '#ffd28a' };
const bySite = ({ careersSiteId }: Facts) => ({ id: careersSiteId });

/** Careers sites and the website of the organisation. */
export const queries: Step[] = [
  { name: 'CareersSiteLinks', variables: nothing },
  { name: 'CareersSites', variables: nothing },
  { name: 'CareersSite', variables: bySite },
  { name: 'CareersSiteVersions', variables: bySite },
  { name: 'CareersSiteAddress', variables: bySite },
  { name: 'CareersSiteEditing', variables: bySite },
  { name: 'CareersSitePreview', variables: bySite },
  { name: 'ColourAdvice', variables: () => ({ colours: COLOURS }) },
  { name: 'OwnWebsite', variables: nothing },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  {
    name: 'SaveCareersSiteDraft',
    variables: ({ careersSiteId }) => ({
      input: { careersSiteId, expectedVersion: 1, configuration: { ...blankConfiguration, font: 'SERIF' } },
    }),
  },
  {
    name: 'DiscardCareersSiteDraft',
    variables: ({ careersSiteId }) => ({ input: { careersSiteId, expectedVersion: 2 } }),
  },
  {
    name: 'SaveCareersSiteDraft',
    variables: ({ careersSiteId }) => ({
      input: { careersSiteId, expectedVersion: 3, configuration: { ...blankConfiguration, corners: 'ROUND' } },
    }),
  },
  { name: 'PublishCareersSite', variables: ({ careersSiteId }) => ({ input: { careersSiteId, expectedVersion: 4 } }) },
  {
    name: 'RestoreCareersSiteVersion',
    variables: ({ careersSiteId }) => ({ input: { careersSiteId, expectedVersion: 5, number: 1 } }),
  },
  { name: 'SetCareersSiteOnline', variables: ({ careersSiteId }) => ({ input: { careersSiteId, isOnline: true } }) },
  { name: 'SetOwnWebsite', variables: () => ({ input: { isUsed: true, url: 'https://jobs.example.org' } }) },
  {
    name: 'CreateCareersSite',
    variables: ({ site }) => ({ input: { name: 'Another', slug: `${site}-another` } }),
    keep: ({ createCareersSite }: { createCareersSite: { id: string } }, facts) =>
      (facts['otherSiteId'] = createCareersSite.id),
  },
  {
    name: 'EditCareersSite',
    variables: ({ site, otherSiteId }) => ({
      input: { careersSiteId: otherSiteId, name: 'Another', slug: `${site}-another`, domain: `jobs.${site}.example` },
    }),
  },
];
