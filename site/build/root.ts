import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly engines: { readonly node: string };
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The package.json of the package. */
export const manifest: Manifest = JSON.parse(readFromRoot('package.json'));

export function readFromRoot(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
