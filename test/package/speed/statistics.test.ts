// What the benchmark makes of its measurements.

import { describe, expect, test } from 'vitest';
import { type Point, slopeOf } from '../../../bench/measure/slope.js';
import { spreadOf } from '../../../bench/measure/spread.js';
import { fillTemplate } from '../../../bench/report/fill-template.js';

describe('a spread', () => {
  test('has the measurement in the middle, whatever their order', () => {
    expect(spreadOf([3, 100, 1, 2, 4])).toEqual({ median: 3, least: 1, most: 100 });
  });

  test('has what lies between the two in the middle', () => {
    expect(spreadOf([10, 2, 4, 1])).toEqual({ median: 3, least: 1, most: 10 });
  });

  test('needs a measurement', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured');
  });
});

describe('the slope of times over sizes', () => {
  const CASES: [slope: number, points: Point[]][] = [
    [
      0,
      [
        [1, 7],
        [10, 7],
        [1000, 7],
      ],
    ],
    [
      1,
      [
        [1, 3],
        [10, 30],
        [1000, 3000],
      ],
    ],
    [
      2,
      [
        [1, 3],
        [10, 300],
        [100, 30_000],
      ],
    ],
    // The best line through points that lie on none.
    [
      0.5,
      [
        [1, 1],
        [10, 10],
        [100, 10],
      ],
    ],
  ];

  test.each(CASES)('is %d', (slope, points) => {
    expect(slopeOf(points)).toBeCloseTo(slope, 10);
  });
});

describe('a template', () => {
  test('has each part in its place, and twice where it has two places', () => {
    expect(fillTemplate('{{a}}, {{b-c}}, {{a}}', { a: '$&', 'b-c': '2' })).toBe('$&, 2, $&');
  });

  test('fails where a place has no part', () => {
    expect(() => fillTemplate('{{a}} {{b}}', { a: '1' })).toThrow('unknown part: b');
  });

  test('fails where a part has no place', () => {
    expect(() => fillTemplate('{{a}}', { a: '1', b: '2' })).toThrow('no place for b');
  });
});
