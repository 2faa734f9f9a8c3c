// Prepares files for runtimes that cannot read node_modules. Entry points that import no package are the files of the tarball;
// the others are bundled.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
// @ts-expect-error: the programs have no declarations.
import { ENTRIES } from '../readings/index.mjs';
import { INSTALLED, PROJECT } from './folders.js';
import type { Form } from './runtime.js';

type Entry = { entry: string; packages: string[] };

/**
 * Returns texts by path: `programs/…`, `readings/…`, `modules/<specifier>.js` for ESM and `common/<specifier>.js` for
 * CommonJS.
 */
export async function deliver(): Promise<ReadonlyMap<string, string>> {
  const entries: Entry[] = ENTRIES;
  const withoutPackages = entries.filter(({ packages }) => packages.length === 0);
  const withPackages = entries.filter(({ packages }) => packages.length > 0);
  return new Map([
    ...['programs', 'readings'].flatMap(filesOf),
    ...withoutPackages.map(
      ({ entry }) => [`modules/${entry}.js`, read(fileOf(entry, 'ESM'))] as const,
    ),
    ...withoutPackages.map(
      ({ entry }) => [`common/${entry}.js`, read(fileOf(entry, 'CommonJS'))] as const,
    ),
    ...importedByEntries(),
    ...(await bundle(withPackages.map(({ entry }) => entry))),
  ]);
}

/** Returns the files that `./text` imports from its folder, by their names there. */
function importedByEntries(): [string, string][] {
  return ['', '/advice'].flatMap((name): [string, string][] => {
    const file = name === '' ? '/index' : name;
    const text = (form: Form) => read(fileOf(`iothub-jobs-schema${name}`, form));
    return [
      [`modules/iothub-jobs-schema${file}.js`, text('ESM')],
      [`common/iothub-jobs-schema${file}.cjs`, text('CommonJS')],
    ];
  });
}

function filesOf(folder: string): [string, string][] {
  return readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => [`${folder}/${name}`, read(join(PROJECT, folder, name))]);
}

/** Returns the file that package.json exports for the entry point. */
function fileOf(entry: string, form: Form): string {
  const { exports } = JSON.parse(read(join(INSTALLED, 'package.json')));
  const conditions = exports[entry.replace('iothub-jobs-schema', '.')];
  return join(INSTALLED, conditions[form === 'ESM' ? 'import' : 'require'].default);
}

/** Bundles entry points and peers together, so that `./ajv` and the program share one Ajv. */
async function bundle(entries: readonly string[]): Promise<[string, string][]> {
  const peers = ['ajv', 'fast-check'].map((peer) => [peer, `./programs/peers/${peer}.mjs`]);
  const outdir = join(PROJECT, 'modules');
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    entryPoints: Object.fromEntries([...entries.map((entry) => [entry, entry]), ...peers]),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles.map(({ path, text }) => [`modules/${relative(outdir, path)}`, text]);
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
