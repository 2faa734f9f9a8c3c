// What a guard allocates to accept a value: nothing, or the budget of the call.

import { expect, test } from 'vitest';
import { ROOT, runNode } from '../run.js';

const ARGUMENTS = [
  '--expose-gc',
  '--min-semi-space-size=128',
  '--max-semi-space-size=128',
  '--import',
  'tsx',
  'test/package/speed/measure-allocation.ts',
];

test('a guard allocates nothing, or one small object if the value has a section or payload', () => {
  const { status, stdout, stderr } = runNode(ROOT, ...ARGUMENTS);
  expect(status, stderr).toBe(0);
  const bytes: Record<string, number> = JSON.parse(stdout);
  for (const name of ['none', 'job']) expect(bytes[name], name).toBeLessThan(4);
  for (const name of ['twin', 'job with a twin', 'method']) {
    expect(bytes[name], name).toBeGreaterThan(40);
    expect(bytes[name], name).toBeLessThan(160);
  }
}, 600_000);
