// What a guard allocates is bounded, however much the value holds: most of it is the list of keys that the language makes
// of an object, and the way back out of a payload that nests deep. In a process of its own, with a
// small heap: there, what runs out of memory fails the test, and not all tests.

import { expect, test } from 'vitest';
import { ROOT, runNode } from '../package/run.js';

const MB = 2 ** 20;

const HEAP = [
  '--expose-gc',
  '--max-old-space-size=1024',
  // Room for what is new, so that it is not collected before it is counted.
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
];

test('no call allocates more than 128 MB, and no answer of yes or no more than 64 MB', () => {
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
