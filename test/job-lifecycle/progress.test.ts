import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceJobStatisticsArbitrary } from '../../src/arbitraries/index.js';
import { type DeviceJobStatistics, progress } from '../../src/index.js';

type Row = [name: string, statistics: DeviceJobStatistics | null | undefined, parts: number[]];

const NOTHING = { failedCount: 0, pendingCount: 0, runningCount: 0, succeededCount: 0 };
const MOST = 2147483647;
const COUNTERS = ['failedCount', 'pendingCount', 'runningCount', 'succeededCount'] as const;

/** Statistics and the fractions done, failed and remaining. */
const ROWS: Row[] = [
  [
    'devices in all states',
    { deviceCount: 8, succeededCount: 4, failedCount: 1, runningCount: 2, pendingCount: 1 },
    [0.5, 0.125, 0.375],
  ],
  ['a completed job', { deviceCount: 4, succeededCount: 3, failedCount: 1 }, [0.75, 0.25, 0]],
  ['a job that has just started', { ...NOTHING, deviceCount: 4, pendingCount: 4 }, [0, 0, 1]],
  ['devices that no counter includes', { deviceCount: 4, succeededCount: 1 }, [0.25, 0, 0.75]],
  ['no statistics', undefined, [0, 0, 1]],
  ['statistics of null', null, [0, 0, 1]],
  ['empty statistics', {}, [0, 0, 1]],
  [
    'counters of null',
    {
      deviceCount: null,
      succeededCount: null,
      failedCount: null,
      pendingCount: null,
      runningCount: null,
    },
    [0, 0, 1],
  ],
  ['no devices', { ...NOTHING, deviceCount: 0 }, [0, 0, 0]],
  ['no devices and no other counter', { deviceCount: 0 }, [0, 0, 0]],
  ['counters of 0 without deviceCount', NOTHING, [0, 0, 1]],
  [
    'counters without deviceCount',
    { succeededCount: 1, failedCount: 1, runningCount: 2 },
    [0.25, 0.25, 0.5],
  ],
  ['more successes than deviceCount', { deviceCount: 2, succeededCount: 5 }, [1, 0, 0]],
  [
    'more successes and failures than deviceCount',
    { deviceCount: 2, succeededCount: 4, failedCount: 4 },
    [0.5, 0.5, 0],
  ],
  ['a failure with a deviceCount of 0', { deviceCount: 0, failedCount: 3 }, [0, 1, 0]],
  [
    'the largest counters',
    {
      deviceCount: MOST,
      succeededCount: MOST,
      failedCount: MOST,
      pendingCount: MOST,
      runningCount: MOST,
    },
    [0.25, 0.25, 0.5],
  ],
];

test.each(ROWS)(
  'progress returns the fractions for %s',
  (_, statistics, [done, failed, remaining]) => {
    expect(progress(statistics)).toEqual({ done, failed, remaining });
  },
);

test('progress returns fractions with the sum 1, or 0 without devices', () => {
  fc.assert(
    fc.property(fc.option(deviceJobStatisticsArbitrary()), (statistics) => {
      const { done, failed, remaining } = progress(statistics);
      for (const part of [done, failed, remaining]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
      const { deviceCount, ...others } = statistics ?? {};
      const hasNoDevices = deviceCount === 0 && !COUNTERS.some((name) => others[name]);
      expect(done + failed + remaining).toBeCloseTo(hasNoDevices ? 0 : 1, 12);
    }),
  );
});

test('progress divides each counter by deviceCount if the counters add up to it', () => {
  const count = fc.nat(1_000_000);
  fc.assert(
    fc.property(count, count, count, count, (succeededCount, failedCount, runningCount, rest) => {
      const deviceCount = succeededCount + failedCount + runningCount + rest + 1;
      const parts = progress({ deviceCount, succeededCount, failedCount, runningCount });
      expect(parts.done).toBe(succeededCount / deviceCount);
      expect(parts.failed).toBe(failedCount / deviceCount);
      expect(parts.remaining).toBe((runningCount + rest + 1) / deviceCount);
    }),
  );
});

test('progress reads each counter once', () => {
  const reads: string[] = [];
  const counters = new Proxy(
    { deviceCount: 2, succeededCount: 1 },
    {
      get: (target, key) => {
        reads.push(String(key));
        return Reflect.get(target, key);
      },
    },
  );
  expect(progress(counters).done).toBe(0.5);
  expect(new Set(reads).size).toBe(reads.length);
});
