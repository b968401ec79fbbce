import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The operations of our own apps, known by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export function readTrustedDocuments(): TrustedDocuments {
  const root = dirname(createRequire(import.meta.url).resolve('@instroom/graphql/package.json'));
  const manifests = ['admin', 'careers'].map(
    (audience) =>
      JSON.parse(readFileSync(join(root, audience, 'persisted-documents.json'), 'utf8')) as Record<string, string>,
  );
  return new Map(manifests.flatMap((manifest) => Object.entries(manifest)));
}
