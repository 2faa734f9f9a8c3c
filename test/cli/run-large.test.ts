import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

test('check accepts the largest text', async () => {
  const largest = '{"iotEdge":true}'.padEnd(8_388_608);
  expect(await run(['check', 'a'], memoryIo({ a: largest }))).toBe(0);
});

describe('check on hostile input', () => {
  test.each([
    ['a million closed brackets', '['.repeat(1e6) + ']'.repeat(1e6), 2],
    ['a million open brackets', '['.repeat(1e6), 2],
    [
      'a twin nested a million levels deep',
      `{"tags":${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}}`,
      1,
    ],
    [
      'a payload nested a million levels deep',
      `{"methodName":"m","payload":${'['.repeat(1e6)}${']'.repeat(1e6)}}`,
      1,
    ],
  ])('does not crash on %s', async (_, content, exitCode) => {
    expect(await run(['check', '-'], memoryIo({ '-': content }))).toBe(exitCode);
  });
});
