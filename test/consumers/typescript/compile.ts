// Compiles programs by one of the installed versions of TypeScript, as its own process.

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('.', import.meta.url));

/** Where configurations are written. Inside the project, so that packages are found. */
export const WORK = join(PROJECT, '.tmp');

/** 7 is the native one. */
export const VERSIONS = ['5.4', '5.9', '6', '7'] as const;

export type Version = (typeof VERSIONS)[number];

export interface Compiled {
  readonly status: number;
  readonly stdout: string;
}

/** As strict as can be, and with nothing around but the language. */
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

/** Compiles files, which are relative to the project, under a name that no other call has. */
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
