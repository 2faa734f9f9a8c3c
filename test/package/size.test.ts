import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleSize } from '../../bench/bundle-size.js';
import { packOnce } from './packed.js';
import { CEILINGS } from './size-ceilings.js';

const { installed } = packOnce();

test.each(CEILINGS)('%s alone takes at most %d bytes: %s', async (name, bytes) => {
  expect(await bundleSize(name, join(installed, 'dist'))).toBeLessThanOrEqual(bytes);
});
