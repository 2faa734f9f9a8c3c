// An independent implementation of the rules in docs/hub-rules.md: simple, slow, and by other means than the package. It
// imports nothing from `src` and has its own limits and lists, so that a bug must be made twice to go unnoticed.

import { readdirSync } from 'node:fs';
import type { Oracle } from './objects.js';

// Not import.meta.glob, which exists only in Vitest: programs of plain Node.js import this file too.
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !/^index\.|\.test\./.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

const modules = await Promise.all(names.map((name): Promise<object> => import(`./${name}.ts`)));
const exported = new Map<string, unknown>(modules.flatMap((module) => Object.entries(module)));

/**
 * Returns the oracle `is<Entity>` of an entity.
 *
 * @throws Error if no module of this folder exports it.
 */
export function oracleOf(entity: string): Oracle {
  const oracle = exported.get(`is${entity}`);
  if (oracle === undefined)
    throw new Error(`No module in test/properties/oracle exports is${entity}`);
  return oracle as Oracle;
}
