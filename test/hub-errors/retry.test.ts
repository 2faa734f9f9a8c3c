import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HubErrorHeaders, parseHubError } from '../../src/index.js';

describe('parseHubError decides retryable by', () => {
  test.each([408, 429, 500, 502, 503, 504])('the status %d: true', (status) => {
    expect(parseHubError({ status }).retryable).toBe(true);
  });

  test.each([0, 200, 400, 401, 403, 404, 405, 407, 409, 412, 428, 430, 499, 501, 505, 999])(
    'the status %d: false',
    (status) => {
      expect(parseHubError({ status }).retryable).toBe(false);
    },
  );

  test.each([
    [400, 400021, true],
    [400, 400024, true],
    [400, 400029, true],
    [400, 400030, true],
    [403, 403003, true],
    [404, 404012, true],
    [499, 499000, true],
    [0, 429001, true],
    [400, 504101, true],
    [403, 403002, false],
    [404, 404103, false],
    [409, 409104, false],
    [412, 412001, false],
    [400, 400999, false],
  ])('the status %d and the number %d: %s', (status, errorCode, retryable) => {
    expect(parseHubError({ status, body: { errorCode } }).retryable).toBe(retryable);
  });

  test('the code in the header', () => {
    const headers = { 'iothub-errorcode': 'JobQuotaExceeded' };
    expect(parseHubError({ status: 403, headers }).retryable).toBe(true);
  });
});

const NOW = Date.parse('2026-03-15T02:00:00Z');

/** Returns the seconds that `parseHubError` reads from the header. */
function secondsOf(retryAfter: unknown, date?: unknown): number | undefined {
  const headers = { 'Retry-After': retryAfter, ...(date === undefined ? {} : { Date: date }) };
  return parseHubError({ status: 429, headers }, { now: NOW }).retryAfterSeconds;
}

describe('parseHubError reads retryAfterSeconds from', () => {
  test.each([
    ['0', 0],
    ['5', 5],
    [' 120 ', 120],
    [5, 5],
    [['7', '9'], 7],
    ['5, 5', 5],
    ['5 , 7', 5],
    ['1.2', 2],
    ['1.25', 2],
    ['2147483', 2_147_483],
    ['2147484', 2_147_483],
    ['9'.repeat(15), 2_147_483],
  ])('%j: %d', (value, seconds) => {
    expect(secondsOf(value)).toBe(seconds);
  });

  test.each([
    ['Sun, 15 Mar 2026 02:00:30 GMT', 30],
    ['Sun, 15 Mar 2026 02:00:30 GMT, Sun, 15 Mar 2026 02:00:30 GMT', 30],
    ['Sun, 15 Mar 2026 02:00:30 GMT , 7', 30],
    ['Sun, 15 Mar 2026 02:00:00 GMT', 0],
    ['Sun, 15 Mar 2026 01:59:59 GMT', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 2_147_483],
  ])('the date %s: %d', (value, seconds) => {
    expect(secondsOf(value)).toBe(seconds);
  });

  test('a date relative to the header Date rather than to the clock', () => {
    const retryAfter = 'Sun, 15 Mar 2026 02:00:30 GMT';
    expect(secondsOf(retryAfter, 'Sun, 15 Mar 2026 02:00:20 GMT')).toBe(10);
    expect(secondsOf(retryAfter, 'yesterday')).toBe(30);
    expect(secondsOf(retryAfter, 'Sun, 15 Mar 2026 02:00:40 GMT')).toBe(0);
  });

  test('a date relative to the current time by default', () => {
    const headers = { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() };
    for (const options of [undefined, {}, { now: undefined }]) {
      const { retryAfterSeconds } = parseHubError({ status: 503, headers }, options);
      expect(retryAfterSeconds).toBeGreaterThan(3500);
      expect(retryAfterSeconds).toBeLessThanOrEqual(3600);
    }
  });

  test.each<[form: string, headers: HubErrorHeaders]>([
    ['a Headers', new Headers({ 'Retry-After': '5' })],
    ['the entries of a Headers', new Headers({ 'Retry-After': '5', 'X-Other': '1' }).entries()],
    ['a Map', new Map([['Retry-After', '5']])],
    ['entries', [['RETRY-AFTER', '5']]],
    ['a lower-case object', { 'retry-after': '5' }],
  ])('%s', (_, headers) => {
    expect(parseHubError({ status: 429, headers }).retryAfterSeconds).toBe(5);
  });

  test('a response of any status', () => {
    const headers = { 'retry-after': '5' };
    expect(parseHubError({ status: 403, headers })).toMatchObject({
      retryable: false,
      retryAfterSeconds: 5,
    });
  });
});

describe('parseHubError returns no retryAfterSeconds for', () => {
  test.each([
    [''],
    ['-1'],
    [-1],
    ['+5'],
    ['5s'],
    ['5;'],
    ['0x10'],
    ['1e3'],
    ['.5'],
    ['5.'],
    ['9'.repeat(16)],
    ['soon'],
    [null],
    [undefined],
    [{}],
    [[]],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['Invalid Date'],
    ['2026-03-15T02:00:30Z'],
    ['Sun, 15 Mar 2026 02:00:30'],
    ['Sun, 15 Mar 2026 02:00:30 +0000'],
    ['Mon, 15 Mar 2026 02:00:30 GMT'],
    ['Sun, 15 Mar 2026 02:00:30 GMT7'],
    ['Sat, 31 Feb 2026 00:00:00 GMT'],
    ['Sunday, 15-Mar-26 02:00:30 GMT'],
  ])('%j', (value) => {
    expect(secondsOf(value)).toBeUndefined();
  });

  test('a date and an invalid now', () => {
    const headers = { 'retry-after': 'Sun, 15 Mar 2026 02:00:30 GMT' };
    const error = parseHubError({ status: 429, headers }, { now: Number.NaN });
    expect(error).not.toHaveProperty('retryAfterSeconds');
  });

  test('a response without the header', () => {
    expect(parseHubError({ status: 429 })).not.toHaveProperty('retryAfterSeconds');
  });
});

test('parseHubError returns a valid retryAfterSeconds for any header', () => {
  const times = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) });
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    times.map((time) => time.toUTCString()),
    fc.bigInt().map(String),
  );
  fc.assert(
    fc.property(value, fc.option(value, { nil: undefined }), (retryAfter, date) => {
      const seconds = secondsOf(retryAfter, date);
      if (seconds === undefined) return;
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(0);
      expect(seconds).toBeLessThanOrEqual(2_147_483);
    }),
  );
});

test('parseHubError returns the seconds between the headers Date and Retry-After', () => {
  const time = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
  fc.assert(
    fc.property(time, fc.integer({ min: 0, max: 2_147_483 }), (date, seconds) => {
      const retryAfter = new Date(date + seconds * 1000).toUTCString();
      expect(secondsOf(retryAfter, new Date(date).toUTCString())).toBe(seconds);
    }),
  );
});

test.each([[null], [5], ['x'], [Object.create(null)]])(
  'parseHubError accepts the invalid options %s',
  (options) => {
    const headers = { 'retry-after': '5' };
    const error = parseHubError({ status: 429, headers }, options as never);
    expect(error.retryAfterSeconds).toBe(5);
  },
);
