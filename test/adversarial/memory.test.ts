// The memory that a guard allocates has a limit for any value. Most of it is the list of an object's keys, and the stack for
// deep payloads. The test runs in a separate process, so that running out of memory fails only this test.

import { expect, test } from 'vitest';
import { ROOT, runNode } from '../package/run.js';

const MB = 2 ** 20;

const HEAP = [
  '--expose-gc',
  '--max-old-space-size=1024',
  // Room for new objects, so that they are not collected before they are counted.
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
];

test('no call allocates more than 128 MB, and no call of is… more than 64 MB', () => {
  const { status, stdout, stderr } = runNode(
    ROOT,
    ...HEAP,
    '--import',
    'tsx',
    'test/adversarial/measure-memory.ts',
  );
  expect(status, stderr).toBe(0);
  const { inputs, most } = JSON.parse(stdout);
  expect(inputs).toBeGreaterThan(60);
  const [isMost, validateMost, assertMost] = [most.is, most.validate, most.assert];
  expect(isMost[0], isMost[1]).toBeLessThan(64 * MB);
  expect(validateMost[0], validateMost[1]).toBeLessThan(128 * MB);
  expect(assertMost[0], assertMost[1]).toBeLessThan(128 * MB);
  // Otherwise nothing was measured.
  expect(isMost[0]).toBeGreaterThan(MB);
}, 600_000);
