import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

export default [
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-in-again', 'routes/sign-in-again.ts'),
  route('sign-out', 'routes/sign-out.ts'),
  route('language', 'routes/language.ts'),
  route('find', 'routes/find.ts'),
  route('suggestions', 'routes/suggestions.ts'),

  layout('routes/signed-in.tsx', [
    index('routes/home.tsx'),
    route('vacancies', 'routes/vacancies/list.tsx'),
    route('vacancies/new', 'routes/vacancies/new.tsx'),
    route('vacancies/:vacancyId', 'routes/vacancies/vacancy/layout.tsx', [
      route('board', 'routes/vacancies/vacancy/board.tsx'),
      layout('routes/vacancies/vacancy/sections.tsx', [
        index('routes/vacancies/vacancy/text.tsx'),
        route('team', 'routes/vacancies/vacancy/team.tsx'),
        route('workflow', 'routes/vacancies/vacancy/workflow.tsx'),
        route('questions', 'routes/vacancies/vacancy/questions.tsx'),
        route('publish', 'routes/vacancies/vacancy/publish.tsx'),
      ]),
    ]),
    route('applications', 'routes/applications/list.tsx'),
    route('applications/:applicationId', 'routes/applications/application.tsx'),
    route('applications/:applicationId/move', 'routes/applications/move.ts'),
    route('candidates', 'routes/candidates/list.tsx'),
    route('candidates/:candidateId', 'routes/candidates/candidate.tsx'),
    route('employers', 'routes/employers/list.tsx'),
    route('settings/careers-sites/:siteId/edit', 'routes/settings/careers-site-edit.tsx'),
    route('settings', 'routes/settings/layout.tsx', [
      route('careers-sites', 'routes/settings/careers-sites.tsx'),
      route('careers-sites/:siteId', 'routes/settings/careers-site.tsx', [
        index('routes/settings/careers-site-configuration.tsx'),
        route('address', 'routes/settings/careers-site-address.tsx'),
        route('links', 'routes/settings/careers-site-links.tsx'),
        route('versions', 'routes/settings/careers-site-versions.tsx'),
      ]),
      route('own-website', 'routes/settings/own-website.tsx'),
      index('routes/settings/profile.tsx'),
      route('templates', 'routes/settings/templates.tsx'),
      route('templates/:templateId', 'routes/settings/template.tsx'),
      route('api-keys', 'routes/settings/api-keys.tsx'),
      route('audit-log', 'routes/settings/audit-log.tsx'),
    ]),
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig;
