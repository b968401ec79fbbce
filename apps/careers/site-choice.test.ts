import { describe, expect, test } from 'vitest';
import { chooseSite } from './site-choice';

const one = { defaultSite: 'demo', publicUrl: 'https://jobs.example.org' };
const many = { defaultSite: 'demo', publicUrl: 'https://{site}.jobs.example.org' };
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJ4In0.abc-_123';

describe('HRO-51 several sites in one deployment', () => {
  test.each([
    [one, 'jobs.example.org', '/vacatures', { site: 'demo', basePath: '', path: '/vacatures' }],
    [one, 'localhost:3001', '/', { site: 'demo', basePath: '', path: '/' }],
    [one, '10.0.0.7:3001', '/en', { site: 'demo', basePath: '', path: '/en' }],
    [
      one,
      'werkenbij.klant.example',
      '/en/jobs?q=a',
      { site: 'werkenbij.klant.example', basePath: '', path: '/en/jobs?q=a' },
    ],
    [one, 'jobs.example.org', '/sites/noord', { site: 'noord', basePath: '/sites/noord', path: '/' }],
    [one, 'jobs.example.org', '/sites/noord?q=1', { site: 'noord', basePath: '/sites/noord', path: '/?q=1' }],
    [one, 'klant.example', '/sites/noord/en/jobs', { site: 'noord', basePath: '/sites/noord', path: '/en/jobs' }],
    [one, 'jobs.example.org', '/sites/Not_A_Name/x', { site: 'demo', basePath: '', path: '/sites/Not_A_Name/x' }],
    [many, 'noord.jobs.example.org', '/', { site: 'noord', basePath: '', path: '/' }],
    [many, 'klant.example', '/', { site: 'klant.example', basePath: '', path: '/' }],
    [many, 'localhost:3001', '/', { site: 'demo', basePath: '', path: '/' }],
  ])('%j on %s%s', (deployment, host, url, expected) => {
    expect(chooseSite(host, url, deployment)).toEqual({ ...expected, isPreview: false });
  });

  test('a preview is of the site that its signed part names', () => {
    expect(chooseSite('jobs.example.org', `/preview/${token}/en`, one)).toEqual({
      site: token,
      basePath: `/preview/${token}`,
      path: '/en',
      isPreview: true,
    });
  });
});
