import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);

// The rules of docs/hub-errors.md are not checked by guards.
const PAGES = ['hub-rules.md', 'value-rules.md'];

test('every rule that a guard checks has a test in this folder', () => {
  const rules = PAGES.map((page) =>
    readFileSync(new URL(`../../docs/${page}`, folder), 'utf8'),
  ).join('\n');
  const documented = [...rules.matchAll(/^\| <a id="[a-z]\d+"><\/a>([A-Z]\d+) \|/gm)].map(
    ([, id]) => id,
  );
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const tested = sources.flatMap((source) =>
    [...source.matchAll(/^rule\(\s*'([A-Z]\d+)'/gm)].map(([, id]) => id),
  );
  expect(new Set(tested)).toEqual(new Set(documented));
});
