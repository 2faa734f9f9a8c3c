// The ways in which people compile.

import { join } from 'node:path';
import { PROJECT, type Version, WORK } from './compile.js';

export interface Configuration {
  readonly name: string;
  /** The first version that knows what it needs, and the last. */
  readonly since?: number;
  readonly until?: number;
  readonly options: object;
  readonly files: readonly string[];
}

/** Of the package's own tests, copied so that they find the package as users do. */
export const SHARED = join(PROJECT, '../../package/consumer');

const GUARDS = '.tmp/shared/guards.ts';
const REQUESTS = '.tmp/shared/requests.ts';
const ENTRIES = '.tmp/shared/entries.ts';
const COMMON = '.tmp/shared/common.cts';
const ALONE = 'programs/alone.ts';

/** Where the declarations of `programs/inferred.ts` are written. */
export function emittedBy(version: Version): string {
  return join(WORK, `emitted.${version}`);
}

/** The first checks the declarations of the package and of all its peers, the others none of the peers' again: they are most of the work. */
export const CONFIGURATIONS: readonly Configuration[] = [
  {
    name: 'as modules of Node, of either kind',
    options: { module: 'nodenext' },
    files: [GUARDS, REQUESTS, ENTRIES, ALONE, COMMON],
  },
  {
    name: 'with moduleResolution node16',
    options: { module: 'node16', skipLibCheck: true },
    files: [GUARDS, REQUESTS, ENTRIES, ALONE, COMMON],
  },
  {
    name: 'with moduleResolution bundler',
    options: { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true },
    files: [GUARDS, REQUESTS, ENTRIES, ALONE],
  },
  {
    name: 'the main entry with moduleResolution node10, which knows no exports',
    until: 5.9,
    options: { module: 'commonjs', moduleResolution: 'node10', verbatimModuleSyntax: false },
    files: [GUARDS],
  },
  {
    name: 'without exactOptionalPropertyTypes and noUncheckedIndexedAccess',
    options: {
      module: 'nodenext',
      exactOptionalPropertyTypes: false,
      noUncheckedIndexedAccess: false,
      verbatimModuleSyntax: false,
      skipLibCheck: true,
    },
    files: [GUARDS, ENTRIES, ALONE, 'programs/lax.ts'],
  },
  {
    name: 'for a bundler, with the library of ES2020 alone: no DOM, no Node',
    options: { module: 'esnext', moduleResolution: 'bundler', lib: ['ES2020'] },
    files: [ALONE],
  },
  {
    name: 'with isolatedDeclarations',
    since: 5.5,
    options: { module: 'nodenext', isolatedDeclarations: true, declaration: true },
    files: ['programs/declared.ts'],
  },
  {
    name: 'with erasableSyntaxOnly',
    since: 5.8,
    options: { module: 'nodenext', erasableSyntaxOnly: true },
    files: [GUARDS, REQUESTS, ALONE, 'programs/declared.ts'],
  },
];
