// Tests the statistics and the template of the benchmark.

import { describe, expect, test } from 'vitest';
import { type Point, slopeOf } from '../../../bench/measure/slope.js';
import { spreadOf } from '../../../bench/measure/spread.js';
import { fillTemplate } from '../../../bench/report/fill-template.js';

describe('spreadOf', () => {
  test('returns the median of an odd number of measurements in any order', () => {
    expect(spreadOf([3, 100, 1, 2, 4])).toEqual({ median: 3, least: 1, most: 100 });
  });

  test('returns the mean of the two middle measurements', () => {
    expect(spreadOf([10, 2, 4, 1])).toEqual({ median: 3, least: 1, most: 10 });
  });

  test('throws without measurements', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured');
  });
});

describe('slopeOf', () => {
  const CASES: [slope: number, xs: number[], ys: number[]][] = [
    [0, [1, 10, 1000], [7, 7, 7]],
    [1, [1, 10, 1000], [3, 30, 3000]],
    [2, [1, 10, 100], [3, 300, 30_000]],
    // A regression line through points that are not on one line.
    [0.5, [1, 10, 100], [1, 10, 10]],
  ];

  test.each(CASES)('returns %d', (slope, xs, ys) => {
    const points = xs.map((x, index): Point => [x, ys[index] as number]);
    expect(slopeOf(points)).toBeCloseTo(slope, 10);
  });
});

describe('fillTemplate', () => {
  test('replaces each placeholder, also one that occurs twice', () => {
    expect(fillTemplate('{{a}}, {{b-c}}, {{a}}', { a: '$&', 'b-c': '2' })).toBe('$&, 2, $&');
  });

  test('throws if a placeholder has no part', () => {
    expect(() => fillTemplate('{{a}} {{b}}', { a: '1' })).toThrow('unknown part: b');
  });

  test('throws if a part has no placeholder', () => {
    expect(() => fillTemplate('{{a}}', { a: '1', b: '2' })).toThrow('no place for b');
  });
});
