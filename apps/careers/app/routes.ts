import { index, prefix, route, type RouteConfig } from '@remix-run/route-config';

/** The same screens in both languages; only the words in the address differ. */
export default [
  index('routes/home.tsx', { id: 'home-nl' }),
  ...prefix('vacatures', [
    index('routes/vacancies.tsx', { id: 'vacancies-nl' }),
    route('rss.xml', 'routes/rss.ts', { id: 'rss-nl' }),
    route(':vacancy', 'routes/vacancy.tsx', { id: 'vacancy-nl' }),
    route(':vacancy/solliciteren', 'routes/apply.tsx', { id: 'apply-nl' }),
  ]),
  route('bedankt', 'routes/thanks.tsx', { id: 'thanks-nl' }),
  route('privacy', 'routes/privacy.tsx', { id: 'privacy-nl' }),
  route('mijn-gegevens', 'routes/own-data.tsx', { id: 'own-data-nl' }),
  route('mijn-gegevens/download', 'routes/own-data-download.ts', { id: 'own-data-download-nl' }),
  route('toegankelijkheid', 'routes/accessibility.tsx', { id: 'accessibility-nl' }),
  route('open-data', 'routes/open-data.tsx', { id: 'open-data-nl' }),

  ...prefix('en', [
    index('routes/home.tsx', { id: 'home-en' }),
    ...prefix('jobs', [
      index('routes/vacancies.tsx', { id: 'vacancies-en' }),
      route('rss.xml', 'routes/rss.ts', { id: 'rss-en' }),
      route(':vacancy', 'routes/vacancy.tsx', { id: 'vacancy-en' }),
      route(':vacancy/apply', 'routes/apply.tsx', { id: 'apply-en' }),
    ]),
    route('thanks', 'routes/thanks.tsx', { id: 'thanks-en' }),
    route('privacy', 'routes/privacy.tsx', { id: 'privacy-en' }),
    route('my-data', 'routes/own-data.tsx', { id: 'own-data-en' }),
    route('my-data/download', 'routes/own-data-download.ts', { id: 'own-data-download-en' }),
    route('accessibility', 'routes/accessibility.tsx', { id: 'accessibility-en' }),
    route('open-data', 'routes/open-data.tsx', { id: 'open-data-en' }),
  ]),

  route('sitemap.xml', 'routes/sitemap.ts'),
  route('robots.txt', 'routes/robots.ts'),
  route('theme/:look', 'routes/theme.ts'),
  route('images/:id', 'routes/image.ts'),
  route('embed/vacancies.json', 'routes/embed-vacancies.ts'),
  route('embed/nl', 'routes/embed-page.ts', { id: 'embed-nl' }),
  route('embed/en', 'routes/embed-page.ts', { id: 'embed-en' }),
  route('places', 'routes/places.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
