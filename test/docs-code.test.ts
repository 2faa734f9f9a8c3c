// Compiles and runs the code blocks of README.md and docs/ against the built package. A file below the root imports the
// package by its own name, so `npm run build` comes first.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** A code block, and what the block after it says that it prints. */
interface Example {
  readonly file: string;
  readonly page: string;
  readonly line: number;
  readonly code: string;
  readonly output: string | undefined;
}

const FOLDER = '.tmp/docs';
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
};

// The worked example is built by a test of its own.
const guides = readdirSync('docs').filter(
  (name) => name.endsWith('.md') && name !== 'adding-an-entity.md',
);
const pages = ['README.md', ...guides.map((name) => `docs/${name}`)];

/** Code that is compiled and tested elsewhere, with packages that only its own project installs. */
const compiledElsewhere = ['test/consumers', 'examples'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.[cm]?ts$/.test(name) && !name.includes('node_modules'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

function examplesOf(page: string): Example[] {
  const markdown = readFileSync(page, 'utf8');
  const blocks = markdown.matchAll(
    /^```ts\n(.*?)^```\n(?:\n(?:[^\n`]+\n\n)?```text\n(.*?)^```\n)?/gms,
  );
  return [...blocks].map(({ index, 1: code = '', 2: output }, number) => ({
    file: join(FOLDER, `${page.replaceAll('/', '-').replace('.md', '')}-${number + 1}.mts`),
    page,
    line: markdown.slice(0, index).split('\n').length,
    code,
    output,
  }));
}

const require = createRequire(import.meta.url);

/** Returns whether the code imports only packages that are installed at the root. */
function isInstalled({ code }: Example): boolean {
  const specifiers = [...code.matchAll(/from '([^']+)'/g)].map(([, specifier = '']) => specifier);
  return specifiers.every((specifier) => {
    const [scope = '', name = ''] = specifier.split('/');
    const packageName = scope.startsWith('@') ? `${scope}/${name}` : scope;
    const paths = require.resolve.paths(packageName) ?? [];
    const isFound = paths.some((path) => ts.sys.directoryExists(join(path, packageName)));
    if (specifier.startsWith('.')) return false;
    return packageName === 'iothub-jobs-schema' || specifier.startsWith('node:') || isFound;
  });
}

const examples = pages.flatMap(examplesOf);
const runnable = examples.filter(isInstalled);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const { file, code } of runnable) writeFileSync(file, code);
const program = ts.createProgram(
  runnable.map(({ file }) => file),
  OPTIONS,
);

function diagnosticsOf(file: string): string[] {
  const source = program.getSourceFile(file);
  return ts
    .getPreEmitDiagnostics(program, source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('README.md and docs/ show code', () => {
  expect(runnable.length).toBeGreaterThan(10);
});

describe.each(runnable)('the code at $page:$line', ({ file, code, output }) => {
  test('compiles under strict', () => {
    expect(diagnosticsOf(file)).toEqual([]);
  });

  test('runs, and prints what the page shows', () => {
    const script = file.replace('.mts', '.mjs');
    writeFileSync(script, transformSync(code, { loader: 'ts', format: 'esm' }).code);
    const printed = execFileSync(process.execPath, [script], { encoding: 'utf8', timeout: 20_000 });
    if (output !== undefined) expect(printed).toBe(output);
  });
});

const others = examples.filter((example) => !runnable.includes(example));

test.each(others)('the code at $page:$line is part of a file that is compiled', ({ code }) => {
  expect(compiledElsewhere.some((text) => text.includes(code.trim()))).toBe(true);
});

test('the command line prints what README.md shows', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, args = '', output] =
    /```console\n\$ npx iothub-jobs-schema ([^\n]*)\n(.*?)```/s.exec(readme) ?? [];
  // The lines around each issue show the file.
  const [, patch = ''] = /> 1 \| (.*)\n/.exec(output ?? '') ?? [];
  writeFileSync(join(FOLDER, 'patch.json'), patch);
  writeFileSync(join(FOLDER, 'response.json'), '{ "type": "unknown", "status": "unknown" }');
  const { stdout } = spawnSync(process.execPath, ['../../dist/cli.js', ...args.split(' ')], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  // The time differs from run to run.
  expect(stdout.replace(/ in \d+\.\d s\n$/, ' in 0.1 s\n')).toBe(output);
});
