import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timestampArbitrary } from '../../src/arbitraries/index.js';
import { createdJobResponse, nearMisses } from '../../src/fixtures/index.js';
import { isTimestamp, type JobResponse, parseHubTime } from '../../src/index.js';
import { toMilliseconds } from '../../src/job-lifecycle/parse-hub-time.js';
import { isTimestamp as isValidTimestamp } from '../properties/oracle/timestamp.js';

describe('parseHubTime parses', () => {
  test.each([
    ['2026-03-14T05:30:00Z', '2026-03-14T05:30:00.000Z'],
    ['2026-03-14T05:30:00', '2026-03-14T05:30:00.000Z'],
    ['2026-03-14T05:30:00+23:59', '2026-03-13T05:31:00.000Z'],
    ['2026-03-14T05:30:00-23:59', '2026-03-15T05:29:00.000Z'],
    ['2026-03-14T05:30:00-00:00', '2026-03-14T05:30:00.000Z'],
    ['2020-01-06T21:44:00.8884134Z', '2020-01-06T21:44:00.888Z'],
    ['2016-09-29T18:18:52.7418462', '2016-09-29T18:18:52.741Z'],
    ['2026-03-14T05:30:00.9+01:00', '2026-03-14T04:30:00.900Z'],
    ['2026-03-14T05:30:00.05', '2026-03-14T05:30:00.050Z'],
    ['2026-03-14T05:30:00.999999999Z', '2026-03-14T05:30:00.999Z'],
    ['1969-12-31T23:59:59.0009Z', '1969-12-31T23:59:59.000Z'],
    ['0002-01-01T00:00:00', '0002-01-01T00:00:00.000Z'],
    ['0002-01-01T00:00:00+01:00', '0001-12-31T23:00:00.000Z'],
    ['9998-12-31T23:59:59.9999999Z', '9998-12-31T23:59:59.999Z'],
    ['9998-12-31T23:59:59-01:00', '9999-01-01T00:59:59.000Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
  ])('%s as %s', (text, iso) => {
    expect(parseHubTime(text)?.toISOString()).toBe(iso);
  });
});

// Worker threads, in which mutation tests run, cannot change the time zone.
test.skipIf(!isMainThread)(
  'parseHubTime uses UTC for a timestamp without an offset in any time zone',
  () => {
    const { TZ } = process.env;
    process.env.TZ = 'Asia/Tokyo';
    try {
      const text = '2026-03-14T05:30:00';
      expect(new Date(text).toISOString()).toBe('2026-03-13T20:30:00.000Z');
      expect(parseHubTime(text)?.toISOString()).toBe('2026-03-14T05:30:00.000Z');
      expect(parseHubTime(`${text}.5`)?.toISOString()).toBe('2026-03-14T05:30:00.500Z');
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  },
);

test.each(['0001-01-01T00:00:00', '0001-01-01T00:00:00Z', '0001-12-31T23:59:59.999-23:59'])(
  'parseHubTime returns null for %s, which means never',
  (text) => {
    expect(parseHubTime(text)).toBeNull();
  },
);

test.each(['9999-12-31T23:59:59.9999999Z', '9999-01-01T00:00:00', '9999-01-01T00:00:00+23:59'])(
  'parseHubTime returns null for %s, which means not ended',
  (text) => {
    expect(parseHubTime(text)).toBeNull();
  },
);

test.each([
  '',
  'secret',
  '2026-02-30T00:00:00Z',
  '2026-03-14 05:30:00Z',
  '2026-03-14T05:30:00z',
  '2026-03-14T05:30:60Z',
  '2026-03-14T05:30:00.1234567890Z',
  '0000-01-01T00:00:00Z',
  '+010000-01-01T00:00:00Z',
  '2026-03-14',
  '2026-03-14T05:30:00Z\n',
])('parseHubTime throws a RangeError without the value for %j', (text) => {
  expect(() => parseHubTime(text)).toThrow(
    new RangeError(
      'The timestamp must be a valid date and time such as 2026-01-31T08:30:00.1234567Z, with or without Z or an offset. [V1]',
    ),
  );
});

test('parseHubTime returns null for a time that is absent or null', () => {
  const job: JobResponse = { ...createdJobResponse(), endTime: null };
  expect([parseHubTime(job.endTime), parseHubTime(job.startTime)]).toEqual([null, null]);
});

test('parseHubTime throws a RangeError for values that are not strings', () => {
  const misses = [1773466198771, new Date(0), {}, [], Symbol('t')];
  const near = nearMisses.Timestamp.map(({ value }) => value()).filter((value) => value !== null);
  for (const miss of [...misses, ...near]) {
    expect(() => parseHubTime(miss as string)).toThrow(RangeError);
  }
});

/** Calculates the milliseconds since 1970 from the parts of a timestamp. */
function plainTime(text: string): number {
  const [, year, month, day, hour, minute, second, fraction = '', sign, hours = 0, minutes = 0] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)(?:\.(\d+))?(?:Z|([+-])(\d+):(\d+))?$/.exec(
      text,
    ) as RegExpExecArray;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const clock = (Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second);
  return date.getTime() + clock * 1000 + Math.floor(Number(`0.${fraction || 0}`) * 1000 + 1e-7);
}

test('parseHubTime agrees with a calculation from the parts of the timestamp', () => {
  fc.assert(
    fc.property(timestampArbitrary(), (text) => {
      const time = parseHubTime(text);
      const isNone = /^(0001|9999)/.test(text);
      expect(time?.getTime() ?? null).toBe(isNone ? null : plainTime(text));
    }),
  );
});

test('parseHubTime throws exactly for the strings that isTimestamp rejects', () => {
  const change = fc.tuple(fc.nat(40), fc.constantFrom('', '0', '9', '3', 'Z', ':', ' ', '-', '.'));
  fc.assert(
    fc.property(timestampArbitrary(), change, (text, [index, character]) => {
      const changed = text.slice(0, index) + character + text.slice(index + 1);
      let isParsed = true;
      try {
        const time = parseHubTime(changed);
        expect(time === null || Number.isFinite(time.getTime())).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        isParsed = false;
      }
      expect(isParsed).toBe(isTimestamp(changed));
      expect(isParsed).toBe(isValidTimestamp(changed));
    }),
  );
});

test('parseHubTime throws in time for a string of 10 MB', () => {
  const start = performance.now();
  expect(() => parseHubTime(`2026-03-14T05:30:00.${'1'.repeat(10_000_000)}`)).toThrow(RangeError);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  ['1970-01-01T00:00:01.5Z', 1500],
  ['1970-01-01T01:00:00+01:00', 0],
  ['0002-01-01T00:00:00Z', -62_104_060_800_000],
  ['0001-12-31T23:59:59Z', Number.NEGATIVE_INFINITY],
  ['9998-12-31T23:59:59Z', 253_370_764_799_000],
  ['9999-01-01T00:00:00Z', Number.POSITIVE_INFINITY],
])('toMilliseconds(%j) returns %d', (time, milliseconds) => {
  expect(toMilliseconds(time)).toBe(milliseconds);
});

test('toMilliseconds throws a RangeError for an invalid timestamp', () => {
  expect(() => toMilliseconds('tomorrow')).toThrow(RangeError);
});
