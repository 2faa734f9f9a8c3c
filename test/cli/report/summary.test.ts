import { expect, test } from 'vitest';
import { count, formatSummary } from '../../../src/cli/report/summary.js';

test.each([
  ['1 file: 1 valid in 0.0 s', { files: 1, valid: 1 }, 0.04],
  ['0 files: 0 valid in 0.1 s', {}, 0.05],
  [
    '204 files: 198 valid, 5 invalid, 1 unreadable, 3 warnings in 0.4 s',
    { files: 204, valid: 198, invalid: 5, unreadable: 1, warnings: 3 },
    0.4,
  ],
  [
    '1 file with 1 value: 1 valid, 1 warning in 2.0 s',
    { files: 1, lines: 1, valid: 1, warnings: 1 },
    2,
  ],
  [
    '24 files with 1,234,567 values: 1,234,550 valid, 7 invalid, 10 unreadable in 61.0 s',
    { files: 24, lines: 1_234_545, valid: 1_234_550, invalid: 7, unreadable: 10 },
    61,
  ],
])('%s', (text, counts, seconds) => {
  const none = { files: 0, lines: 0, valid: 0, invalid: 0, unreadable: 0, warnings: 0 };
  expect(formatSummary({ ...none, ...counts }, seconds)).toBe(text);
});

test.each([
  [0, '0 lines'],
  [1, '1 line'],
  [999, '999 lines'],
  [1000, '1,000 lines'],
])('%d is written as %s', (amount, text) => {
  expect(count(amount, 'line')).toBe(text);
});
