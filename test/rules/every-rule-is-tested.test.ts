import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);

/** Rules on errors and quotas, which no guard checks. */
const NOT_VALIDATED = ['B3', 'B4', 'B5'];

test('every rule of docs/hub-rules.md that a guard checks has a test in this folder', () => {
  const rules = readFileSync(new URL('../../docs/hub-rules.md', folder), 'utf8');
  const documented = [...rules.matchAll(/^\| <a id="[a-z]\d+"><\/a>([A-Z]\d+) \|/gm)].map(
    ([, id]) => id,
  );
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const tested = sources.flatMap((source) =>
    [...source.matchAll(/^rule\(\s*'([A-Z]\d+)'/gm)].map(([, id]) => id),
  );
  expect(new Set(tested)).toEqual(
    new Set(documented.filter((id = '') => !NOT_VALIDATED.includes(id))),
  );
});
