/** The domain modules of the gateway, lowest first: each may know those before it, and none after it. */
const MODULES = [
  'reference',
  'organisation',
  'access',
  'employers',
  'vacancies',
  'candidates',
  'matching',
  'applications',
  'interviews',
  'messaging',
  'publishing',
  'insights',
];

const modules = (names) => `^apps/gateway/modules/(${names.join('|')})/`;

const onlyDownward = MODULES.slice(0, -1).map((name, index) => ({
  name: `modules-know-only-lower-ones: ${name}`,
  comment: 'News travels upward as events, not as imports.',
  severity: 'error',
  from: { path: modules([name]), pathNot: '\\.test\\.ts$' },
  to: { path: modules(MODULES.slice(index + 1)) },
}));

export default {
  forbidden: [
    {
      name: 'apps-do-not-know-each-other',
      comment: 'They talk over GraphQL.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'ui-emails-and-graphql-stay-apart',
      severity: 'error',
      from: { path: '^packages/(ui|emails|graphql)/' },
      to: { path: '^packages/(ui|emails|graphql)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'Mechanism has no domain words.',
      severity: 'error',
      from: { path: '^apps/gateway/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^apps/gateway/modules(/|\\.ts$)' },
    },
    ...onlyDownward,
    {
      name: 'privacy-knows-no-module',
      comment: 'Modules hand it their declarations through modules.ts.',
      severity: 'error',
      from: { path: '^apps/gateway/modules/privacy/', pathNot: '\\.test\\.ts$' },
      to: { path: modules(MODULES) },
    },
    {
      name: 'modules-show-what-their-suffix-allows',
      comment:
        'Entities, services and events; the words, permissions and visibility that others lean on; the GraphQL types and the loaders of their rows. The rest is private.',
      severity: 'error',
      from: { path: '^apps/gateway/modules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^apps/gateway/modules/',
        pathNot: [
          '^apps/gateway/modules/$1/',
          '\\.(entity|service|events|terms|permissions|access|objects|rows)\\.ts$',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|build|\\.turbo|\\.cache)/' },
    // Types are knowledge too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
