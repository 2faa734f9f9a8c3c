// The exact size of a string costs little more than reading the string, so that strings of control characters or surrogates are
// no attack.

import { expect, test } from 'vitest';
import { ROOT, runNode } from '../run.js';

const MOST = 3;

test('countPrintable and jsonStringBytes take at most three times as long as a scan of the string', () => {
  const program = 'test/package/speed/measure-strings.ts';
  const { status, stdout, stderr } = runNode(ROOT, '--import', 'tsx', program, String(MOST));
  expect(status, stderr).toBe(0);
  const ratios: Record<string, number> = JSON.parse(stdout).ratios;
  expect(Object.keys(ratios)).toHaveLength(24);
  for (const [name, ratio] of Object.entries(ratios)) {
    expect(ratio, name).toBeLessThanOrEqual(MOST);
    // Otherwise nothing was measured.
    expect(ratio, name).toBeGreaterThan(0.01);
  }
}, 600_000);
