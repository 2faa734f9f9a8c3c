// `npm run generate -- --explain Twin`: what each stage of the compiler makes of one entity.

import { rmSync } from 'node:fs';
import { closest } from '../src/issues/did-you-mean.js';
import { writeFile } from './committed-files.js';
import { explainStages } from './pipeline.js';
import type { NamedSchema } from './stages/1-lower.js';

/**
 * Writes the result of each stage to `<folder>/<name>/check/` and `<folder>/<name>/explain/`, and returns the paths.
 *
 * @throws RangeError if no entity has the name.
 */
export async function explainEntity(
  entities: readonly NamedSchema[],
  name: string | undefined,
  folder = '.tmp/generate',
): Promise<string[]> {
  const names = entities.map((entity) => entity.name);
  if (name === undefined || !names.includes(name)) throw new RangeError(unknown(name, names));
  rmSync(`${folder}/${name}`, { recursive: true, force: true });
  const paths: string[] = [];
  for (const kind of ['check', 'explain'] as const) {
    for (const [file, text] of await explainStages(entities, kind, name)) {
      const path = `${folder}/${name}/${kind}/${file}`;
      writeFile(path, text);
      paths.push(path);
    }
  }
  return paths;
}

function unknown(name: string | undefined, names: readonly string[]): string {
  if (name === undefined) return `--explain needs an entity: ${names.join(', ')}`;
  const suggestion = closest(name, names);
  return suggestion === undefined
    ? `unknown entity ${name}: choose one of ${names.join(', ')}`
    : `unknown entity ${name}: did you mean ${suggestion}?`;
}
