// Compares the entry points of the packed package with their reports in `api/`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { ROOT, runNode } from './run.js';

const { project, installed } = packOnce();
const reports = readdirSync(join(ROOT, 'api')).map((name) => name.replace('.md', ''));

/** Prints the names that an entry point exports. */
const PRINT_NAMES = {
  js: 'console.log(JSON.stringify(Object.keys(await import(process.argv[1]))))',
  cjs: 'console.log(JSON.stringify(Object.keys(require(process.argv[1]))))',
};

function entryOf(report: string): string {
  return report === 'index' ? '.' : `./${report}`;
}

function read(file: string): string {
  return readFileSync(join(installed, 'dist', file), 'utf8');
}

/** Returns the code below a heading of a report. */
function sectionOf(report: string, heading: string): string {
  const text = readFileSync(join(ROOT, 'api', `${report}.md`), 'utf8');
  return new RegExp(`^## ${heading}\n\n\`\`\`ts\n(.*?)\n\`\`\``, 'ms').exec(text)?.[1] ?? '';
}

/** Returns the exports of a report that exist at run time, so no types. */
function exportedValues(report: string): string[] {
  const exports = sectionOf(report, 'Exports');
  const names = [...exports.matchAll(/^(?:abstract )?(?:const|function|class|enum) (\w+)/gm)];
  return [...new Set(names.map(([, name = '']) => name))].sort();
}

/** Returns the packages that the declarations of a report import: its optional peers. */
function importedPackages(report: string): string[] {
  const imports = sectionOf(report, 'Imports').matchAll(/from '(.+)'/g);
  return [...new Set([...imports].map(([, name = '']) => name))];
}

/** Returns the packages that a built file imports or requires, wherever it does. */
async function packagesOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(installed, 'dist', file)],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const external = imports.filter((imported) => imported.external);
  return [...new Set(external.map(({ path }) => path))];
}

/** Global functions and classes that open a connection. */
const CONNECTS = /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/;

test('package.json exports an entry point per report in api/, the JSON files and nothing else', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const others = ['./json/*', './openapi.json', './package.json'];
  expect(Object.keys(exports).sort()).toEqual([...reports.map(entryOf), ...others].sort());
});

/** Prints an error as Node.js does, and the name of its class, by which loggers name it. */
const PRINT_ERRORS = `
  const inspect = (error) => [error.constructor.name, require('node:util').inspect(error)];
  const errors = [];
  try { parseTwin(1); } catch (error) { errors.push(inspect(error)); }
  errors.push(inspect(new HubRequestError(parseHubError({ status: 404, headers: {}, body: '' }))));
  console.log(JSON.stringify(errors));`;

test.each([
  ['js', "import { createRequire } from 'node:module'; const require = createRequire('/');"],
  ['cjs', ''],
])('errors of .%s have the names of their classes in logs', (form, start) => {
  const names = '{ HubRequestError, parseHubError, parseTwin }';
  const load =
    form === 'js'
      ? `import ${names} from 'iothub-jobs-schema';`
      : `const ${names} = require('iothub-jobs-schema');`;
  const type = form === 'js' ? 'module' : 'commonjs';
  const { stdout } = runNode(
    project,
    `--input-type=${type}`,
    '--eval',
    start + load + PRINT_ERRORS,
  );
  expect(JSON.parse(stdout)).toEqual([
    ['ValidationError', expect.stringMatching(/^ValidationError: Not a valid Twin/)],
    ['HubRequestError', expect.stringMatching(/^HubRequestError: /)],
  ]);
});

test('the report on the main entry point lists the guards', () => {
  expect(exportedValues('index')).toEqual(expect.arrayContaining(['isTwin', 'ValidationError']));
});

describe.each(reports)('the entry point of api/%s.md', (report) => {
  test.each([
    ['js', 'module'],
    ['cjs', 'commonjs'],
  ] as const)('as .%s exports the values of the report', (form, type) => {
    const specifier = `iothub-jobs-schema${entryOf(report).slice(1)}`;
    const flags = [`--input-type=${type}`, '--eval', PRINT_NAMES[form]];
    const { stdout, stderr } = runNode(project, ...flags, specifier);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).sort()).toEqual(exportedValues(report));
  });

  test.each(['js', 'cjs'])('as .%s imports the packages of the report only', async (form) => {
    expect(await packagesOf(`${report}.${form}`)).toEqual(importedPackages(report));
  });

  test.each(['js', 'cjs'])('as .%s imports no computed names', (form) => {
    expect(read(`${report}.${form}`)).not.toMatch(/\b(?:import|require)\s*\((?!["'])/);
  });

  test.each(['js', 'cjs'])('as .%s creates no code from strings', (form) => {
    expect(read(`${report}.${form}`)).not.toMatch(/\beval\b|\bnew Function\b|\bFunction\(/);
  });

  test.each(['js', 'cjs'])('as .%s opens no connection', (form) => {
    expect(read(`${report}.${form}`)).not.toMatch(CONNECTS);
  });
});

test('the command line imports modules of Node.js for files, arguments and turns only, and opens no connection', async () => {
  for (const file of ['cli.js', 'cli/explain.js', 'cli/chunk.js']) {
    expect(read(file), file).not.toMatch(CONNECTS);
  }
  const modules = ['fs', 'module', 'path', 'timers/promises', 'url', 'util'];
  expect((await packagesOf('cli.js')).sort()).toEqual(modules);
});
