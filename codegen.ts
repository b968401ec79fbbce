import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as clientPreset } from '@graphql-codegen/client-preset';

/** The preset without its `graphql('…')` function, which would carry every document into every bundle. */
const documentsOnly: typeof clientPreset = {
  ...clientPreset,
  buildGeneratesSection: async (options) => {
    const files = await clientPreset.buildGeneratesSection(options);
    return files.filter(({ filename }) => /(graphql\.ts|persisted-documents\.json)$/.test(filename));
  },
};

/** One typed client per audience: an app sends only what its own folder holds, and the gateway trusts exactly those documents. */
const audience = (name: 'admin' | 'careers'): CodegenConfig['generates'] => ({
  [`packages/graphql/${name}/`]: {
    documents: `apps/${name}/app/**/*.graphql`,
    preset: documentsOnly,
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: {
        mode: 'embedHashInDocument',
        hashAlgorithm: (operation: string) => createHash('sha256').update(operation).digest('hex'),
      },
    },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      skipTypename: true,
      scalars: { Date: 'string', DateTime: 'string' },
    },
  },
});

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: { ...audience('admin'), ...audience('careers') },
  ignoreNoDocuments: true,
  silent: true,
};

export default config;
