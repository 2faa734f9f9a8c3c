import { describe, expect, it } from 'vitest';
import { isJobRequest } from '../../src/guards/job-request.js';
import { isTimestamp } from '../../src/guards/timestamp.js';
import { isDay } from '../support/calendar.js';

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

function isStartTime(startTime: string): boolean {
  const queryCondition = '*';
  const updateTwin = { etag: '*', tags: {} };
  return isJobRequest({ type: 'scheduleUpdateTwin', queryCondition, updateTwin, startTime });
}

/** The texts that both sorts of timestamps do not judge as they should; few, if there are many. */
function misjudged(texts: Iterable<[text: string, isLegal: boolean]>): string[] {
  const found: string[] = [];
  for (const [text, isLegal] of texts) {
    if (isTimestamp(text) !== isLegal || isStartTime(text) !== isLegal) found.push(text);
    if (found.length > 10) break;
  }
  return found;
}

describe('a timestamp, returned or sent', () => {
  it('has a day that there is, in every year', () => {
    function* days(): Iterable<[string, boolean]> {
      for (let year = 0; year <= 9999; year++) {
        for (let month = 0; month <= 13; month++) {
          for (const day of [0, 1, 28, 29, 30, 31, 32]) {
            const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
            yield [`${date}T00:00:00Z`, isDay(year, month, day)];
          }
        }
      }
    }
    expect(misjudged(days())).toEqual([]);
  });

  it('has a time that there is, without leap seconds', () => {
    function* times(): Iterable<[string, boolean]> {
      for (let hour = 0; hour <= 99; hour++) {
        for (let minute = 0; minute <= 99; minute++) {
          for (const second of [0, 9, 10, 59, 60, 61, 99]) {
            const isLegal = hour <= 23 && minute <= 59 && second <= 59;
            yield [`2016-12-31T${pad(hour)}:${pad(minute)}:${pad(second)}Z`, isLegal];
          }
        }
      }
    }
    expect(misjudged(times())).toEqual([]);
  });

  it('has an offset of hours to 23 and minutes to 59', () => {
    function* offsets(): Iterable<[string, boolean]> {
      for (let hours = 0; hours <= 99; hours++) {
        for (let minutes = 0; minutes <= 99; minutes++) {
          for (const sign of ['+', '-']) {
            const isLegal = hours <= 23 && minutes <= 59;
            yield [`2026-01-31T08:30:00${sign}${pad(hours)}:${pad(minutes)}`, isLegal];
          }
        }
      }
    }
    expect(misjudged(offsets())).toEqual([]);
  });

  it('has a fraction of 1 to 9 digits, or none', () => {
    function* fractions(): Iterable<[string, boolean]> {
      for (let digits = 0; digits <= 12; digits++) {
        const isLegal = digits >= 1 && digits <= 9;
        yield [`2026-01-31T08:30:00.${'1234567890123'.slice(0, digits)}Z`, isLegal];
      }
      yield ['2026-01-31T08:30:00Z', true];
    }
    expect(misjudged(fractions())).toEqual([]);
  });

  it('may leave the offset out only where it is returned', () => {
    for (const text of ['0001-01-01T00:00:00', '2026-01-31T08:30:00.8884134']) {
      expect(isTimestamp(text)).toBe(true);
      expect(isStartTime(text)).toBe(false);
    }
  });
});
