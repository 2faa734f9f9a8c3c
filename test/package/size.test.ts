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

test.each(BUNDLE_CEILINGS)('a bundle of %s alone has at most %d bytes: %s', async (name, bytes) => {
  expect(await bundleSize(name, join(installed, 'dist'))).toBeLessThanOrEqual(bytes);
});

test.each(['index.js', 'index.cjs'])('%s has at most the bytes of ENTRY_CEILING', (file) => {
  expect(statSync(join(installed, 'dist', file)).size).toBeLessThanOrEqual(ENTRY_CEILING);
});

test.each([
  ['*', QUERY_CEILING],
  ['{ parseQueryCondition }', QUERY_PARSER_CEILING],
])('a bundle of %s of ./query has at most %d bytes', async (names, bytes) => {
  const contents = `export ${names} from './query.js';`;
  expect(await bundledSize(contents, join(installed, 'dist'))).toBeLessThanOrEqual(bytes);
});

test('a bundle of ./advice has at most the bytes of ADVICE_CEILING', async () => {
  const size = await bundledSize("export * from './advice.js';", join(installed, 'dist'));
  expect(size).toBeLessThanOrEqual(ADVICE_CEILING);
});

test.each(STANDARD_CEILINGS)(
  'a bundle of %s of ./standard has at most %d bytes: %s',
  async (name, bytes) => {
    const size = await bundledSize(
      `export { ${name} } from './standard.js';`,
      join(installed, 'dist'),
    );
    expect(size).toBeLessThanOrEqual(bytes);
  },
);

test('the main entry point contains no advice', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/start-time-past|adviseJobRequest/);
});

test('the main entry point contains no JSON Schema', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/~standard|json-schema\.org/);
});

test('the main entry point contains no parser of conditions', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/IS_DEFINED|\bNIN\b/);
});
