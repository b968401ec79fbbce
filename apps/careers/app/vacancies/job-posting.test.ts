import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { describe, expect, test } from 'vitest';
import { employmentTypes, jobPosting, scriptJson, type PublicVacancy } from './job-posting';

const vacancy: PublicVacancy = {
  id: 'v1',
  number: 101,
  slug: 'verpleegkundige',
  title: 'Verpleegkundige',
  summary: 'Zorg voor mensen in de wijk.',
  descriptionHtml: '<p>Zorg voor mensen in de wijk.</p>',
  language: 'NL',
  place: {
    name: 'Den Haag',
    municipality: 'Den Haag',
    provinceNl: 'Zuid-Holland',
    provinceEn: 'South Holland',
    latitude: 52.07,
    longitude: 4.3,
  },
  workplaceType: 'ON_SITE',
  educationLevel: null,
  hoursMin: 24,
  hoursMax: 36,
  salaryMinCents: 262_550,
  salaryMaxCents: 385_000,
  salaryPeriod: 'MONTH',
  contractType: 'PERMANENT',
  closingDate: '2026-12-31',
  places: 2,
  publishedAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
  organisationName: 'Gemeente Voorbeeld',
  employerName: null,
  isOpen: true,
  distanceKm: null,
  similar: [],
};

const posting = (changes: Partial<PublicVacancy> = {}) =>
  jobPosting(
    { ...vacancy, ...changes },
    'https://jobs.example.org',
    '/vacatures/101-verpleegkundige',
  ) as unknown as Record<string, unknown>;

/** What search engines would find fault with in the page. */
async function faults(changes: Partial<PublicVacancy>) {
  const html = `<html><body><script type="application/ld+json">${scriptJson(posting(changes))}</script></body></html>`;
  const extracted = new WebAutoExtractor({ addLocation: true }).parse(html);
  expect(Object.keys(extracted.jsonld)).toEqual(['JobPosting']);
  const issues = await new Validator().validate(extracted);
  return issues.filter(({ severity }) => severity === 'ERROR');
}

describe('search engines accept', () => {
  const cases: Record<string, Partial<PublicVacancy>> = {
    'a vacancy with everything': {},
    'a vacancy without closing date, salary and hours': {
      closingDate: null,
      salaryMinCents: null,
      salaryMaxCents: null,
      salaryPeriod: null,
      hoursMin: null,
      hoursMax: null,
    },
    'fully remote work without a place': { workplaceType: 'REMOTE', place: null },
    'fully remote work with a place': { workplaceType: 'REMOTE' },
    'a salary by the hour with one figure': { salaryMinCents: 1_850, salaryMaxCents: null, salaryPeriod: 'HOUR' },
    'a text that tries to end the script element': {
      descriptionHtml: '<p></script><script>alert(1)</script> \u2028 🙂</p>',
      title: 'Tester </script>',
    },
  };
  test('and the gate itself finds fault with a posting that lacks its place', async () => {
    expect(await faults({ place: null })).not.toEqual([]);
  });

  test.each(Object.entries(cases))('%s', async (_name, changes) => {
    expect(await faults(changes)).toEqual([]);
  });
});

describe('a job posting', () => {
  test('is valid through the end of the closing day in Amsterdam, winter and summer', () => {
    expect(posting().validThrough).toBe('2026-12-31T23:59:59+01:00');
    expect(posting({ closingDate: '2026-07-01' }).validThrough).toBe('2026-07-01T23:59:59+02:00');
    expect(posting({ closingDate: '2026-03-29' }).validThrough).toBe('2026-03-29T23:59:59+02:00');
  });

  test('names no end without a closing date', () => {
    expect(posting({ closingDate: null })).not.toHaveProperty('validThrough');
  });

  test('tells the salary in euros', () => {
    expect(posting().baseSalary).toEqual({
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 2625.5, maxValue: 3850, unitText: 'MONTH' },
    });
    expect(posting({ salaryMaxCents: null }).baseSalary).toMatchObject({ value: { value: 2625.5 } });
    expect(posting({ salaryPeriod: null })).not.toHaveProperty('baseSalary');
  });

  test('says TELECOMMUTE of fully remote work only, and then from where', () => {
    expect(posting({ workplaceType: 'REMOTE' })).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'NL' },
      jobLocation: { '@type': 'Place' },
    });
    expect(posting({ workplaceType: 'REMOTE', place: null })).not.toHaveProperty('jobLocation');
    expect(posting({ workplaceType: 'HYBRID' })).not.toHaveProperty('jobLocationType');
  });

  test('never has its title for a description', () => {
    const bare = { descriptionHtml: `<p>${vacancy.title}</p>`, summary: vacancy.title };
    expect(posting(bare).description).not.toBe(vacancy.title);
    expect(posting({ ...bare, summary: 'Meer' }).description).toBe('Meer');
    expect(posting({ ...bare, descriptionHtml: '' }).description).toBe(
      '<p>Verpleegkundige</p><p>Gemeente Voorbeeld</p>',
    );
  });

  test('names the employer where the organisation recruits for another', () => {
    expect(posting({ employerName: 'Bakkerij De Korenaar' })).toMatchObject({
      hiringOrganization: { name: 'Bakkerij De Korenaar' },
      identifier: { name: 'Gemeente Voorbeeld', value: '101' },
    });
  });
});

describe('the kind of employment', () => {
  test.each([
    ['PERMANENT', 36, 36, ['FULL_TIME']],
    ['PERMANENT', 32, 32, ['FULL_TIME']],
    ['PERMANENT', 24, 31, ['PART_TIME']],
    ['PERMANENT', 24, 32, ['FULL_TIME', 'PART_TIME']],
    ['PERMANENT', 16, null, ['PART_TIME']],
    ['PERMANENT', null, 40, ['FULL_TIME']],
    ['PERMANENT', null, null, []],
    [null, 20, 36, ['FULL_TIME', 'PART_TIME']],
    ['TEMPORARY', 36, 36, ['FULL_TIME', 'TEMPORARY']],
    ['AGENCY', 20, 20, ['PART_TIME', 'TEMPORARY']],
    ['FREELANCE', 36, 36, ['CONTRACTOR']],
    ['INTERNSHIP', 36, 36, ['INTERN']],
    ['APPRENTICESHIP', 32, 32, ['OTHER']],
    ['VOLUNTEER', 4, 8, ['VOLUNTEER']],
    ['ON_CALL', 0, 40, ['PER_DIEM']],
  ] as const)('%s with %s to %s hours is %j', (contractType, hoursMin, hoursMax, types) => {
    expect(employmentTypes({ contractType, hoursMin, hoursMax })).toEqual(types);
  });
});

test('JSON in a page cannot end its script element, and stays the same JSON', () => {
  const value = { text: '</script><!-- \u2028\u2029 é 🙂' };

  expect(scriptJson(value)).not.toMatch(/<|\u2028|\u2029/);
  expect(JSON.parse(scriptJson(value))).toEqual(value);
});
