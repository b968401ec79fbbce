import type { Env } from '../../env.ts';
import { siteAddress } from '../organisation/careers-address.service.ts';
import { applyAddress, vacancyAddress } from '../vacancies/vacancy-address.service.ts';
import { element } from './publishing.xml.ts';
import type { FeedHead, FeedJob, FeedKind } from './publishing.xml-feeds.rows.ts';

type Mapper = {
  open(head: FeedHead, env: Env): string;
  job(job: FeedJob, head: FeedHead, env: Env): string;
};

const FULL_TIME_HOURS = 35;

/** How each job board wants a feed, after its own specification. */
export const mappers: Record<FeedKind, Mapper> = {
  INDEED_FEED: {
    open: ({ organisationName, changedAt, ...site }, env) =>
      element('publisher', organisationName) +
      element('publisherurl', siteAddress(env, site)) +
      element('lastBuildDate', changedAt.toUTCString()),
    job: (job, { contactEmail, siteSlug, siteDomain }, env) =>
      wrap([
        element('title', job.title),
        element('date', job.publishedAt.toISOString()),
        element('referencenumber', job.id),
        element('requisitionid', job.number),
        element('url', `${vacancyAddress(env, { ...job, siteSlug, siteDomain })}?source=indeed`),
        element('company', job.employerName ?? job.organisationName),
        element('city', job.city),
        element('state', job.province),
        element('country', 'NL'),
        element('postalcode', job.postcode),
        element('email', contactEmail),
        element('description', job.descriptionHtml),
        element('salary', salaryText(job)),
        element('education', nameOf(job.educationLevel, job)),
        element('jobtype', jobTypes(job, indeedContracts).join(', ')),
        element('category', job.category ?? nameOf(job.occupation, job)),
        element('expirationdate', job.closingDate),
        element('remotetype', { ON_SITE: null, HYBRID: 'Hybrid remote', REMOTE: 'Fully remote' }[job.workplaceType]),
        element('lastactivitydate', job.updatedAt.toISOString()),
      ]),
  },
  LINKEDIN_FEED: {
    open: ({ organisationName, changedAt, count, ...site }, env) =>
      element('lastBuildDate', changedAt.toUTCString()) +
      element('publisherUrl', siteAddress(env, site)) +
      element('publisher', organisationName) +
      element('expectedJobCount', count),
    job: (job, { companyNumber, contactEmail, siteSlug, siteDomain }, env) =>
      wrap([
        element('partnerJobId', job.id),
        element('company', job.employerName ?? job.organisationName),
        element('companyId', companyNumber),
        element('title', job.title),
        element('description', job.descriptionHtml),
        element('applyUrl', `${applyAddress(env, { ...job, siteSlug, siteDomain })}?source=linkedin`),
        element('location', `${job.city}, ${job.language === 'NL' ? 'Nederland' : 'Netherlands'}`),
        element('city', job.city),
        element('state', job.province),
        element('country', 'NL'),
        element('postalCode', job.postcode),
        element('posterEmail', contactEmail),
        element('workplaceTypes', { ON_SITE: 'On-site', HYBRID: 'Hybrid', REMOTE: 'Remote' }[job.workplaceType]),
        element('jobtype', jobTypes(job, linkedinContracts)[0]),
        element('listDate', job.publishedAt.toISOString()),
        element('expirationDate', job.closingDate),
      ]),
  },
};

function wrap(elements: string[]): string {
  return `<job>\n${elements
    .filter(Boolean)
    .map((line) => `  ${line}\n`)
    .join('')}</job>\n`;
}

function nameOf(named: { nameNl: string; nameEn: string } | null, { language }: FeedJob): string | null {
  return named && (language === 'NL' ? named.nameNl : named.nameEn);
}

const indeedContracts: Record<string, string> = {
  TEMPORARY: 'temporary',
  AGENCY: 'temporary',
  FREELANCE: 'contract',
  INTERNSHIP: 'internship',
  APPRENTICESHIP: 'apprenticeship',
  VOLUNTEER: 'volunteer',
  ON_CALL: 'on call',
};
const linkedinContracts: Record<string, string> = {
  TEMPORARY: 'TEMPORARY',
  AGENCY: 'TEMPORARY',
  FREELANCE: 'CONTRACT',
  INTERNSHIP: 'INTERNSHIP',
  APPRENTICESHIP: 'INTERNSHIP',
  VOLUNTEER: 'VOLUNTEER',
  ON_CALL: 'OTHER',
};

/** The kind of contract when the board has a word for it, then full or part time by the hours. */
function jobTypes({ contractType, hoursMin, hoursMax }: FeedJob, contracts: Record<string, string>): string[] {
  const kind = contracts[contractType ?? ''];
  const isLinkedin = contracts === linkedinContracts;
  const [full, part] = isLinkedin ? ['FULL_TIME', 'PART_TIME'] : ['fulltime', 'parttime'];
  return [
    ...(kind ? [kind] : []),
    ...((hoursMax ?? hoursMin ?? 0) >= FULL_TIME_HOURS ? [full!] : []),
    ...((hoursMin ?? FULL_TIME_HOURS) < FULL_TIME_HOURS ? [part!] : []),
  ];
}

const periods: Record<string, { nl: string; en: string }> = {
  HOUR: { nl: 'per uur', en: 'per hour' },
  DAY: { nl: 'per dag', en: 'per day' },
  WEEK: { nl: 'per week', en: 'per week' },
  MONTH: { nl: 'per maand', en: 'per month' },
  YEAR: { nl: 'per jaar', en: 'per year' },
};

function salaryText({ salaryMinCents, salaryMaxCents, salaryPeriod, language }: FeedJob): string | null {
  const amounts = [salaryMinCents, salaryMaxCents].filter((cents) => cents !== null);
  const period = periods[salaryPeriod ?? ''];
  if (amounts.length === 0 || !period) return null;
  const euros = new Intl.NumberFormat(language === 'NL' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' });
  const written = [...new Set(amounts.map((cents) => euros.format(cents / 100)))].join(' - ');
  return `${written} ${language === 'NL' ? period.nl : period.en}`;
}
