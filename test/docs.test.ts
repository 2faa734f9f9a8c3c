import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ISSUE_CODES } from '../src/index.js';

test('docs/errors.md explains every code', () => {
  const errors = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
  const explained = [...errors.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code);
  expect(new Set(explained)).toEqual(new Set(ISSUE_CODES));
});
