import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';

const page = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');

test('docs/testing.md names every property of a fake hub', () => {
  const hub = createFakeHub();
  const unnamed = Object.keys(hub).filter((name) => !new RegExp(`\`${name}[\`(]`).test(page));
  expect(unnamed).toEqual([]);
});
