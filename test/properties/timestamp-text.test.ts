import { ok } from 'node:assert/strict';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { timestampArbitrary } from '../../src/arbitraries/index.js';
import { isJobRequest } from '../../src/guards/job-request.js';
import { isTimestamp } from '../../src/guards/timestamp.js';
import { isTimestampText } from '../support/calendar.js';
import { runs } from '../support/runs.js';

const isDateTime = addFormats.default(new Ajv()).compile({ type: 'string', format: 'date-time' });

function isStartTime(startTime: string): boolean {
  const updateTwin = { etag: '*', tags: {} };
  return isJobRequest({ type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin, startTime });
}

/** Two digits, most of them near the edges of months, hours and minutes. */
const two = fc
  .oneof(fc.nat(99), fc.constantFrom(0, 1, 2, 12, 13, 23, 24, 28, 29, 30, 31, 32, 59))
  .map((number) => String(number).padStart(2, '0'));
const year = fc
  .oneof(fc.nat(9999), fc.constantFrom(0, 1, 4, 100, 400, 1900, 2000, 2024, 2100, 9999))
  .map((number) => String(number).padStart(4, '0'));
const fraction = fc
  .array(fc.constantFrom(...'0123456789'), { maxLength: 11 })
  .map((digits) => (digits.length === 0 ? '' : `.${digits.join('')}`));
const offset = fc.oneof(
  fc.constantFrom('', 'Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), two, two)
    .map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
);
const assembled = fc
  .tuple(year, two, two, two, two, two, fraction, offset)
  .map(
    ([y, month, day, h, m, s, rest, zone]) => `${y}-${month}-${day}T${h}:${m}:${s}${rest}${zone}`,
  );

/** A legal timestamp of which one character was dropped, doubled or replaced. */
const bent = fc
  .tuple(timestampArbitrary(), fc.nat(), fc.constantFrom(...' .:+-tzTZ0123459,\n٣', ''), fc.nat(1))
  .map(([text, choice, character, skipped]) => {
    const index = choice % (text.length + 1);
    return text.slice(0, index) + character + text.slice(index + skipped);
  });

describe('a timestamp', () => {
  it('is told from other text as by a calendar', () => {
    fc.assert(
      fc.property(fc.oneof(assembled, bent, timestampArbitrary(), fc.string()), (text) => {
        ok(isTimestamp(text) === isTimestampText(text, false), 'as it is returned');
        ok(isStartTime(text) === isTimestampText(text, true), 'as it is sent');
      }),
      { numRuns: runs(10) },
    );
  });

  it('is what ajv-formats calls a date-time, where both languages meet', () => {
    fc.assert(
      fc.property(fc.oneof(assembled, timestampArbitrary()), (text) => {
        // Left to one of the two: no offset, year 0000, leap seconds, more than 9 digits of a second.
        fc.pre(/(?:Z|[+-]..:..)$/.test(text) && !text.startsWith('0000'));
        // That one takes 24:59 and 23:60 where the offset brings them back into the day.
        fc.pre(!/T(?:2[4-9]|[3-9][0-9])|T..:[6-9]/.test(text));
        fc.pre(!/:60(?:\.|Z|[+-])/.test(text) && !/\.[0-9]{10}/.test(text));
        ok(isTimestamp(text) === isDateTime(text));
      }),
      { numRuns: runs(5) },
    );
  });
});
