import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { ROOT, runNode } from './run.js';

const { project } = packOnce();
const folder = join(project, 'consumer');
cpSync(join(ROOT, 'test/package/consumer'), folder, { recursive: true });

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

const ESM = ['guards.ts', 'requests.ts', 'entries.ts'];

/** Compiles files of a consumer against the installed package, by TypeScript itself. */
function compile(name: string, compilerOptions: object, files: string[]) {
  const path = join(folder, `tsconfig.${name}.json`);
  const configuration = { compilerOptions: { ...STRICT, ...compilerOptions }, files };
  writeFileSync(path, JSON.stringify(configuration));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = runNode(folder, compiler, '-p', path);
  return { status, stdout };
}

test('a consumer compiles as ESM and as CommonJS of Node', () => {
  const files = [...ESM, 'common.cts'];
  expect(compile('node16', { module: 'node16' }, files)).toEqual({ status: 0, stdout: '' });
});

test('a consumer compiles for a bundler', () => {
  const options = { module: 'esnext', moduleResolution: 'bundler' };
  expect(compile('bundler', options, ESM)).toEqual({ status: 0, stdout: '' });
});
