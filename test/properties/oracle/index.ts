// An independent implementation of the rules in docs/hub-rules.md: simple, slow, and by other means than the package. It
// imports nothing from `src` and has its own limits and lists, so that a bug must be made twice to go unnoticed.

import { readdirSync } from 'node:fs';
import type { Oracle } from './objects.js';

// Not import.meta.glob, which exists only in Vitest: programs of plain Node.js import this file too.
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !/^index\.|\.test\./.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

const found = await Promise.all(
  names.map(async (name): Promise<[entity: string, oracle: Oracle | undefined]> => {
    const entity = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
    return [entity, (await import(`./${name}.ts`))[`is${entity}`]];
  }),
);

/** The oracle `is<Entity>` of each entity, from the file that has its name in kebab case. */
export const oracles: Readonly<Record<string, Oracle>> = Object.fromEntries(
  found.filter((one): one is [string, Oracle] => one[1] !== undefined),
);
