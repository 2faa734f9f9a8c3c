import { expect, test } from 'vitest';
import { toMilliseconds } from '../../src/job-lifecycle/to-milliseconds.js';

test.each([
  ['1970-01-01T00:00:01.5Z', 1500],
  ['1970-01-01T01:00:00+01:00', 0],
  ['0002-01-01T00:00:00Z', -62_104_060_800_000],
  ['0001-12-31T23:59:59Z', Number.NEGATIVE_INFINITY],
  ['9998-12-31T23:59:59Z', 253_370_764_799_000],
  ['9999-01-01T00:00:00Z', Number.POSITIVE_INFINITY],
])(
  '%s is %d, the years that mean never and not ended being before and behind all others',
  (time, milliseconds) => {
    expect(toMilliseconds(time)).toBe(milliseconds);
  },
);

test('what is no timestamp throws', () => {
  expect(() => toMilliseconds('tomorrow')).toThrow(RangeError);
});
