import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleSize } from '../../bench/bundle-size.js';
import { BUNDLE_CEILINGS, ENTRY_CEILING } from '../support/ceilings.js';
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
