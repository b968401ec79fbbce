import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The top of the checkout. */
export const PROJECT_ROOT = join(import.meta.dirname, '..', '..');

/** Programs that npm packages bring along. */
export const PROGRAMS = join(PROJECT_ROOT, 'node_modules', '.bin');

/** The parameters for Node that start an app, as its package.json says: `"start": "node …"`. */
export function startParameters(folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [program, ...parameters] = (scripts.start ?? '').split(' ');
  if (program !== 'node')
    throw new Error(`The start script of ${folder} has to begin with "node", or it cannot be stopped with care.`);
  return parameters;
}
