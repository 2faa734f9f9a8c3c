// Compiles programs with one of the installed versions of TypeScript.

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('.', import.meta.url));

/** The folder of configurations. It is in the project, so that TypeScript finds the packages. */
export const WORK = join(PROJECT, '.tmp');

/** TypeScript 7 is the native compiler. */
export const VERSIONS = ['5.4', '5.9', '6', '7'] as const;

export type Version = (typeof VERSIONS)[number];

export interface Compiled {
  readonly status: number;
  readonly stdout: string;
}

/** All strict options, without DOM and Node.js types. */
const STRICT = {
  target: 'ES2022',
  lib: ['ES2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Compiles files of the project. The name must be unique among calls. */
export function compile(
  version: Version,
  name: string,
  compilerOptions: object,
  files: readonly string[],
  flags: readonly string[] = [],
): Promise<Compiled> {
  mkdirSync(WORK, { recursive: true });
  const path = join(WORK, `tsconfig.${name}.${version}.json`);
  const configuration = {
    compilerOptions: { ...STRICT, ...compilerOptions },
    files: files.map((file) => join(PROJECT, file)),
  };
  writeFileSync(path, JSON.stringify(configuration));
  const compiler = join(PROJECT, `../node_modules/typescript${version}/bin/tsc`);
  const args = [compiler, '-p', path, ...flags];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: PROJECT }, (error, stdout) =>
      resolve({ status: Number(error?.code ?? 0), stdout }),
    );
  });
}
