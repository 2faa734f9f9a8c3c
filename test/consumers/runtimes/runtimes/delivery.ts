// What a runtime gets that looks for nothing in node_modules: the programs, and the entries, each under its name. An entry
// that imports no package is the very file of the tarball; the others are bundled with what they import.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
// @ts-expect-error: the programs have no declarations.
import { ENTRIES } from '../readings/index.mjs';
import { INSTALLED, PROJECT } from './folders.js';
import type { Form } from './runtime.js';

type Entry = { entry: string; packages: string[] };

/** Text by path: `programs/…`, `readings/…`, `modules/<specifier>.js` for ESM and `common/<specifier>.js` for CommonJS. */
export async function deliver(): Promise<ReadonlyMap<string, string>> {
  const entries: Entry[] = ENTRIES;
  const alone = entries.filter(({ packages }) => packages.length === 0);
  const others = entries.filter(({ packages }) => packages.length > 0);
  return new Map([
    ...['programs', 'readings'].flatMap(filesOf),
    ...alone.map(({ entry }) => [`modules/${entry}.js`, read(fileOf(entry, 'ESM'))] as const),
    ...alone.map(({ entry }) => [`common/${entry}.js`, read(fileOf(entry, 'CommonJS'))] as const),
    ...(await bundle(others.map(({ entry }) => entry))),
  ]);
}

function filesOf(folder: string): [string, string][] {
  return readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => [`${folder}/${name}`, read(join(PROJECT, folder, name))]);
}

/** The file that package.json names for the entry. */
function fileOf(entry: string, form: Form): string {
  const { exports } = JSON.parse(read(join(INSTALLED, 'package.json')));
  const conditions = exports[entry.replace('iothub-jobs-schema', '.')];
  return join(INSTALLED, conditions[form === 'ESM' ? 'import' : 'require'].default);
}

/** Together, so that an entry and the package itself share what they share: an Ajv and our keywords for it. */
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
