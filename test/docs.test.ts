import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADVICE_CODES } from '../src/advice/index.js';
import { ISSUE_CODES } from '../src/index.js';
import { QUERY_ISSUE_CODES } from '../src/query/index.js';

test.each([
  ['errors.md', ISSUE_CODES],
  ['query-language.md', QUERY_ISSUE_CODES],
  ['advice.md', ADVICE_CODES],
])('docs/%s explains every code', (file, codes) => {
  const text = readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8');
  const explained = [...text.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code);
  expect(new Set(explained)).toEqual(new Set(codes));
});
