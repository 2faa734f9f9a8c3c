import { readdirSync, readFileSync } from 'node:fs';

const SOURCES = 'src/schemas';

/** The folder of the copies. It has no other files. */
export const COPIES = 'src/generated/typebox';

/** The only module that TypeBox 1 needs in another version. */
const REPLACED = 'frozen.ts';

/** Prints a copy of each module of `src/schemas` that imports TypeBox 1 (`typebox`) instead of 0.34 (`@sinclair/typebox`). */
export function printTypeBoxSchemas(): ReadonlyMap<string, string> {
  const names = readdirSync(SOURCES).filter((name) => name !== REPLACED);
  return new Map(names.map((name) => [`${COPIES}/${name}`, printCopy(`${SOURCES}/${name}`)]));
}

function printCopy(path: string): string {
  const head = `// Copied from ${path} by \`npm run generate\`. Do not edit.`;
  return `${head}\n\n${useTypeBox1(readFileSync(path, 'utf8'))}`;
}

/** Replaces the specifiers of imports in a module that moves from `src/schemas` to `src/generated/typebox`. */
export function useTypeBox1(module: string): string {
  return module
    .replaceAll(" from '@sinclair/typebox';", " from 'typebox';")
    .replaceAll(" from '../", " from '../../")
    .replaceAll(" from './frozen.js';", " from '../../typebox/frozen.js';");
}
