import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);

/** Facts on answers that are no entity: `test/hub-error/` has what is made of them. */
const NOT_VALIDATED = ['B3', 'B4', 'B5'];

test('every rule of docs/hub-rules.md has a test on both sides of its limit', () => {
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
