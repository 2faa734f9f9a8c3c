import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timestampArbitrary } from '../../src/arbitraries/index.js';
import { isJobRequest } from '../../src/guards/job-request.js';
import { isTimestamp } from '../../src/guards/timestamp.js';
import { runs } from '../support/runs.js';
import * as oracle from './oracle/timestamp.js';

function isStartTime(startTime: string): boolean {
  const updateTwin = { etag: '*', tags: {} };
  return isJobRequest({ type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin, startTime });
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

function* range(start: number, end: number): Iterable<number> {
  for (let number = start; number <= end; number++) yield number;
}

const EVERY: Readonly<Record<string, () => Iterable<string>>> = {
  *date() {
    for (const year of range(0, 9999)) {
      for (const month of range(0, 13)) {
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          yield `${pad(year, 4)}-${pad(month)}-${pad(day)}T00:00:00Z`;
        }
      }
    }
  },
  *time() {
    for (const hour of range(0, 99)) {
      for (const minute of range(0, 99)) {
        for (const second of [0, 9, 10, 59, 60, 61, 99]) {
          yield `2016-12-31T${pad(hour)}:${pad(minute)}:${pad(second)}Z`;
        }
      }
    }
  },
  *offset() {
    for (const hours of range(0, 99)) {
      for (const minutes of range(0, 99)) {
        for (const sign of '+-') yield `2026-01-31T08:30:00${sign}${pad(hours)}:${pad(minutes)}`;
      }
    }
  },
  *fraction() {
    for (const digits of range(0, 12)) {
      yield `2026-01-31T08:30:00.${'1234567890123'.slice(0, digits)}Z`;
    }
    yield '2026-01-31T08:30:00Z';
  },
};

const two = fc
  .oneof(fc.nat(99), fc.constantFrom(0, 1, 2, 12, 13, 23, 24, 28, 29, 30, 31, 32, 59))
  .map((number) => pad(number));
const year = fc
  .oneof(fc.nat(9999), fc.constantFrom(0, 1, 4, 100, 400, 1900, 2000, 2024, 2100, 9999))
  .map((number) => pad(number, 4));
const fraction = fc
  .array(fc.constantFrom(...'0123456789'), { maxLength: 11 })
  .map((digits) => (digits.length === 0 ? '' : `.${digits.join('')}`));
const offset = fc.oneof(
  fc.constantFrom('', 'Z'),
  fc.tuple(fc.constantFrom('+', '-'), two, two).map(([sign, h, m]) => `${sign}${h}:${m}`),
);
const assembled = fc
  .tuple(year, two, two, two, two, two, fraction, offset)
  .map(
    ([y, month, day, h, m, s, rest, zone]) => `${y}-${month}-${day}T${h}:${m}:${s}${rest}${zone}`,
  );

/** A valid timestamp of which one character is removed, replaced or added. */
const changed = fc
  .tuple(timestampArbitrary(), fc.nat(), fc.constantFrom(...' .:+-tzTZ0123459,\n٣', ''), fc.nat(1))
  .map(([text, choice, character, skipped]) => {
    const index = choice % (text.length + 1);
    return text.slice(0, index) + character + text.slice(index + skipped);
  });

describe('isTimestamp, and startTime of a request', () => {
  it.each(Object.entries(EVERY))('agree with the oracle on every %s', (_part, timestamps) => {
    const wrong: string[] = [];
    let valid = 0;
    for (const text of timestamps()) {
      const expected = oracle.isTimestamp(text);
      if (expected) valid += 1;
      if (isTimestamp(text) !== expected || isStartTime(text) !== expected) wrong.push(text);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(valid).toBeGreaterThan(9);
  });

  it('agree with the oracle on strings', () => {
    fc.assert(
      fc.property(fc.oneof(assembled, changed, timestampArbitrary(), fc.string()), (text) => {
        equal(isTimestamp(text), oracle.isTimestamp(text));
        equal(isStartTime(text), oracle.isRequestTimestamp(text));
      }),
      { numRuns: runs(10) },
    );
  });

  it('differ in that a request needs an offset', () => {
    for (const text of ['0001-01-01T00:00:00', '2026-01-31T08:30:00.8884134']) {
      expect(isTimestamp(text)).toBe(true);
      expect(isStartTime(text)).toBe(false);
    }
  });
});
