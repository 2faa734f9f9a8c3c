import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledSize, bundleSize } from '../../bench/bundle-size.js';
import {
  ADVICE_CEILING,
  BUNDLE_CEILINGS,
  ENTRY_CEILING,
  QUERY_CEILING,
  QUERY_PARSER_CEILING,
  STANDARD_CEILINGS,
} from '../support/ceilings.js';
import { packOnce } from './packed.js';

const { installed } = packOnce();

test.each(BUNDLE_CEILINGS)('%s alone takes at most %d bytes: %s', async (name, bytes) => {
  expect(await bundleSize(name, join(installed, 'dist'))).toBeLessThanOrEqual(bytes);
});

test.each(['index.js', 'index.cjs'])(
  '%s has no more bytes than are loaded within the goal',
  (file) => {
    expect(statSync(join(installed, 'dist', file)).size).toBeLessThanOrEqual(ENTRY_CEILING);
  },
);

test.each([
  ['*', QUERY_CEILING],
  ['{ parseQueryCondition }', QUERY_PARSER_CEILING],
])('the entry query takes in a bundle of %s at most %d bytes', async (names, bytes) => {
  const contents = `export ${names} from './query.js';`;
  expect(await bundledSize(contents, join(installed, 'dist'))).toBeLessThanOrEqual(bytes);
});

test('the entry advice takes in a bundle no more than its ceiling', async () => {
  const size = await bundledSize("export * from './advice.js';", join(installed, 'dist'));
  expect(size).toBeLessThanOrEqual(ADVICE_CEILING);
});

test.each(STANDARD_CEILINGS)(
  'the schema %s alone takes at most %d bytes: %s',
  async (name, bytes) => {
    const size = await bundledSize(
      `export { ${name} } from './standard.js';`,
      join(installed, 'dist'),
    );
    expect(size).toBeLessThanOrEqual(bytes);
  },
);

test('the main entry holds no advice', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/start-time-past|adviseJobRequest/);
});

test('the main entry holds no JSON Schema', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/~standard|json-schema\.org/);
});

test('the main entry holds nothing of the query language', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/IS_DEFINED|\bNIN\b/);
});
