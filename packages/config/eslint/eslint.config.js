import tseslint from 'typescript-eslint';

/** Settings are read in one place per program and checked there. NODE_ENV alone is everybody's. */
const settingsInOnePlace = [
  {
    selector: 'MemberExpression[object.object.name="process"][object.property.name="env"][property.name!="NODE_ENV"]',
    message: 'Read settings through env.ts.',
  },
  {
    selector: ':not(MemberExpression) > MemberExpression[object.name="process"][property.name="env"]',
    message: 'Read settings through env.ts.',
  },
];

/** Without it type-graphql wraps every field of every row in a function call. */
const simpleResolvers = {
  selector:
    'Decorator > CallExpression[callee.name="ObjectType"]:not(:has(Property[key.name="simpleResolvers"][value.value=true]))',
  message: 'Every @ObjectType needs { simpleResolvers: true }.',
};

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have a name; only what a framework looks for is a default.',
};

const readsSettings = ['**/env.ts', '**/env.server.ts', 'packages/launch/**', '**/*.config.{ts,js}', 'codegen.ts'];
const defaultExportAllowed = [
  'apps/*/app/routes/**',
  'apps/*/app/{root,routes,entry.client,entry.server}.{ts,tsx}',
  '**/*.config.{ts,js}',
  'packages/config/**',
  'codegen.ts',
  // Descriptions of packages that come without types.
  '**/*.d.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.data/**',
      '**/.turbo/**',
      '**/.cache/**',
      '**/public/**',
      'packages/graphql/{admin,careers}/**',
    ],
  },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Frameworks are told our types by an interface that extends ours and adds nothing.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', ...settingsInOnePlace, namedExports],
    },
  },
  { files: readsSettings, rules: { 'no-restricted-syntax': ['error', namedExports] } },
  { files: defaultExportAllowed, rules: { 'no-restricted-syntax': ['error', ...settingsInOnePlace] } },
  { files: ['**/*.config.{ts,js}', 'codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['apps/gateway/**/*.ts'],
    ignores: ['apps/gateway/env.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...settingsInOnePlace, namedExports, simpleResolvers] },
  },
  {
    files: ['apps/gateway/**/*.ts'],
    ignores: ['apps/gateway/{main,setup}.ts', 'apps/gateway/commands/**', 'apps/gateway/bench/**'],
    rules: { 'no-console': 'error' },
  },
);
