import { describe, expect, it } from 'vitest';
import { applyAddress, slugOf, vacancyAddress } from './vacancy-address.service.ts';

describe('public addresses', () => {
  it.each([
    ['Verpleegkundige (m/v/x)', 'verpleegkundige-m-v-x'],
    ['Coördinator café’s & crèche', 'coordinator-cafes-creche'],
    ['Straßenbauer, Łódź – Ærø', 'strassenbauer-lodz-aero'],
    ["Hulpkok 's-Hertogenbosch", 'hulpkok-s-hertogenbosch'],
    ['  --  ', 'vacature'],
    ['护士 👩‍⚕️', 'vacature'],
    ['../../etc/passwd', 'etc-passwd'],
    [`${'lang '.repeat(40)}`, `${'lang-'.repeat(16)}`.slice(0, 79)],
  ])('makes of the title “%s” the slug “%s”', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    expect(slugOf(title).length).toBeLessThanOrEqual(80);
  });

  it('HRO-56 links to the page in the language of the vacancy, on the site of the organisation', () => {
    const vacancy = { siteSlug: 'demo', number: 1012, title: 'Data Engineer' };
    expect(
      vacancyAddress(
        { PUBLIC_CAREERS_URL: 'http://localhost:3001', CAREERS_SITE: 'demo' },
        { ...vacancy, language: 'NL' },
      ),
    ).toBe('http://localhost:3001/vacatures/1012-data-engineer');
    expect(
      vacancyAddress(
        { PUBLIC_CAREERS_URL: 'https://{site}.werkenbij.example/', CAREERS_SITE: 'demo' },
        { ...vacancy, language: 'EN' },
      ),
    ).toBe('https://demo.werkenbij.example/en/jobs/1012-data-engineer');
    expect(
      applyAddress(
        { PUBLIC_CAREERS_URL: 'https://{site}.werkenbij.example', CAREERS_SITE: 'demo' },
        { ...vacancy, language: 'NL' },
      ),
    ).toBe('https://demo.werkenbij.example/vacatures/1012-data-engineer/solliciteren');
  });

  it.each([
    [{ siteSlug: 'demo' }, 'https://jobs.test/vacatures/7-kok'],
    [{ siteSlug: 'noord' }, 'https://jobs.test/sites/noord/vacatures/7-kok'],
    [{ siteSlug: 'demo', siteDomain: 'werkenbij.example' }, 'https://werkenbij.example/vacatures/7-kok'],
  ])('HRO-56 the site %j of a deployment with several is linked to as %s', (site, address) => {
    const env = { PUBLIC_CAREERS_URL: 'https://jobs.test/', CAREERS_SITE: 'demo' };
    expect(vacancyAddress(env, { ...site, number: 7, title: 'Kok', language: 'NL' })).toBe(address);
  });
});
