import * as fc from 'fast-check';
import { integerArbitrary } from './numbers.js';

/**
 * A timestamp of a response: years 0001 to 9999, leap days, a fraction of at most 9 digits; with
 * `Z`, with an offset, or without either [V1].
 */
export function timestampArbitrary(): fc.Arbitrary<string> {
  const local = localTimeArbitrary();
  return fc.oneof(
    { weight: 3, arbitrary: withOffset(local) },
    { weight: 2, arbitrary: local },
    { weight: 1, arbitrary: fc.constantFrom('0001-01-01T00:00:00', '0001-01-01T00:00:00Z') },
    { weight: 1, arbitrary: fc.constantFrom('9999-12-31T23:59:59.9999999Z') },
  );
}

/** A timestamp of a request: the same, but always with `Z` or an offset [V1, R5]. */
export function requestTimestampArbitrary(): fc.Arbitrary<string> {
  return withOffset(localTimeArbitrary());
}

function localTimeArbitrary(): fc.Arbitrary<string> {
  const fraction = fc.oneof(
    fc.constant(''),
    digitsArbitrary().map((digits) => `.${digits}`),
  );
  return fc
    .tuple(dateArbitrary(), clockArbitrary(), integerArbitrary(0, 59), fraction)
    .map(([date, clock, second, rest]) => `${date}T${clock}:${pad(second)}${rest}`);
}

function withOffset(local: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const hours = fc.tuple(fc.constantFrom('+', '-'), clockArbitrary());
  const offset = fc.oneof(
    fc.constant('Z'),
    hours.map(([sign, clock]) => sign + clock),
  );
  return fc.tuple(local, offset).map(([time, zone]) => time + zone);
}

function dateArbitrary(): fc.Arbitrary<string> {
  const year = fc.oneof(integerArbitrary(1, 9999), fc.constantFrom(1900, 2000, 2024, 2025));
  const month = fc.oneof(integerArbitrary(1, 12), fc.constant(2));
  return fc.tuple(year, month, integerArbitrary(1, 31)).map(([y, m, d]) => {
    const day = Math.min(d, daysInMonth(y, m));
    return `${String(y).padStart(4, '0')}-${pad(m)}-${pad(day)}`;
  });
}

/** Hours and minutes. */
function clockArbitrary(): fc.Arbitrary<string> {
  return fc
    .tuple(integerArbitrary(0, 23), integerArbitrary(0, 59))
    .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);
}

function digitsArbitrary(): fc.Arbitrary<string> {
  return fc
    .tuple(integerArbitrary(1, 9), fc.nat(999_999_999))
    .map(([length, number]) => String(number).padStart(9, '0').slice(-length));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
