import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of a file of this package, the same from its sources and from `dist`, where only code is copied. */
export function packageFile(...path: string[]): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error(`No package.json above ${import.meta.dirname}.`);
    folder = dirname(folder);
  }
  return join(folder, ...path);
}
