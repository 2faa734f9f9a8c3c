import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HUB_ERROR_CODES, type HubErrorResponse, parseHubError } from '../../src/index.js';
import { anythingArbitrary } from '../support/anything.js';
import { textArbitrary } from '../support/characters.js';

/** The details of an error, put into a body and expected from `parseHubError`. */
interface Details {
  code: string;
  number: number;
  message: string;
  id: string;
  time: [year: string, month: string, day: string, time: string];
  info: unknown;
}

const digits = (min: number, max: number, width: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));

const detailsArbitrary: fc.Arbitrary<Details> = fc.record({
  code: fc.stringMatching(/^[A-Z][A-Za-z]{0,40}$/),
  number: fc.integer({ min: 100_000, max: 999_999 }),
  // The first letter ensures that the message is not itself a format, a page or a code.
  message: textArbitrary({ maxLength: 100 }).map((text) => `m${text}`),
  id: fc.stringMatching(/^[0-9a-f]{32}-G:[1-9][0-9]?$/),
  time: fc.tuple(
    digits(2016, 2999, 4),
    digits(1, 12, 2),
    digits(1, 28, 2),
    fc.tuple(digits(0, 23, 2), digits(0, 59, 2), digits(0, 59, 2)).map((parts) => parts.join(':')),
  ),
  info: fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
});

const trackingId = ({ id, time: [year, month, day, time] }: Details) =>
  `${id}-TimeStamp:${month}/${day}/${year} ${time}`;
const isoTime = ({ time: [year, month, day, time] }: Details) => `${year}-${month}-${day}T${time}`;

const format1 = (error: Details, text = error.message) =>
  JSON.stringify({
    Message: `ErrorCode:${error.code};${text}`,
    ExceptionMessage: `Tracking ID:${trackingId(error)}`,
  });
const format2 = (error: Details) =>
  JSON.stringify({
    errorCode: error.number,
    message: error.message,
    trackingId: trackingId(error),
    timestampUtc: `${isoTime(error)}.1234567Z`,
    info: error.info,
  });
const format3 = (error: Details) =>
  JSON.stringify({ Message: format2(error), ExceptionMessage: '' });

/** The status of all responses in this file. */
const STATUS = 418;
const isUnknown = ({ number }: Details) =>
  Object.values(HUB_ERROR_CODES).every((row) => row?.number !== number);

const parse = (body: unknown) => parseHubError({ status: STATUS, body });

/** Returns the body as a string, as bytes and as parsed JSON. */
const representations = (body: string) => [body, new TextEncoder().encode(body), JSON.parse(body)];

// TextEncoder replaces lone surrogates, but JSON.stringify escapes them, so they survive in bytes of JSON.
describe('parseHubError returns the details in a body', () => {
  test('of format 1', () => {
    fc.assert(
      fc.property(detailsArbitrary, (error) => {
        const { code, message } = error;
        for (const body of representations(format1(error))) {
          expect(parse(body)).toEqual({
            status: STATUS,
            retryable: false,
            code,
            message,
            trackingId: trackingId(error),
            timestamp: `${isoTime(error)}Z`,
          });
        }
      }),
    );
  });

  test('of formats 2 and 3', () => {
    fc.assert(
      fc.property(detailsArbitrary.filter(isUnknown), (error) => {
        const { number, message, info } = error;
        for (const body of [
          ...representations(format2(error)),
          ...representations(format3(error)),
        ]) {
          expect(parse(body)).toEqual({
            status: STATUS,
            retryable: false,
            code: 'Http418',
            number,
            message,
            trackingId: trackingId(error),
            timestamp: `${isoTime(error)}.1234567Z`,
            info: JSON.parse(JSON.stringify(info)),
          });
        }
      }),
    );
  });

  test('of format 4: the outer code and tracking id, the inner message', () => {
    const word = fc.constantFrom('BadRequest', '429', 'Conflict');
    fc.assert(
      fc.property(detailsArbitrary, detailsArbitrary, word, (outer, inner, reason) => {
        for (const body of representations(format1(outer, `Error: ${reason} ${format1(inner)}`))) {
          expect(parse(body)).toEqual({
            status: STATUS,
            retryable: false,
            code: outer.code,
            message: inner.message,
            trackingId: trackingId(outer),
            timestamp: `${isoTime(outer)}Z`,
          });
        }
      }),
    );
  });

  test('of plain text', () => {
    fc.assert(
      fc.property(detailsArbitrary, ({ message }) => {
        expect(parse(message)).toEqual({
          status: STATUS,
          code: 'Http418',
          message,
          retryable: false,
        });
      }),
    );
  });

  test('and the code in a header, in any case and representation', () => {
    const name = fc
      .tuple(...[...'iothub-errorcode'].map((unit) => fc.constantFrom(unit, unit.toUpperCase())))
      .map((units) => units.join(''));
    fc.assert(
      fc.property(name, detailsArbitrary, detailsArbitrary, (header, { code }, other) => {
        const pair = [header, code] as const;
        const object = Object.fromEntries([pair]);
        for (const headers of [[pair], new Map([pair]), new Headers(object), object]) {
          expect(parseHubError({ status: STATUS, headers, body: format1(other) }).code).toBe(code);
        }
      }),
    );
  });
});

/** Objects with the properties that are read. */
const bodyLike = (value: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      Message: value,
      message: value,
      ExceptionMessage: value,
      errorCode: value,
      trackingId: value,
      timestampUtc: value,
      info: value,
    },
    { requiredKeys: [] },
  );

test('parseHubError returns a valid HubError for any value', () => {
  const anything = anythingArbitrary();
  const text = fc.oneof(
    textArbitrary(),
    fc.json(),
    fc.constantFrom('ErrorCode:A;', 'Error: 1 {}', '<a', '{"Message":"ErrorCode:B;', '429'),
    detailsArbitrary.map((error) => format1(error)),
    detailsArbitrary.map((error) => format3(error)),
  );
  const body = fc.oneof(anything, text, bodyLike(fc.oneof(anything, text, bodyLike(text))));
  const response = fc.oneof(
    anything,
    fc.record({ status: anything, headers: anything, body }, { requiredKeys: [] }),
  );
  fc.assert(
    fc.property(response, (value) => {
      const error = parseHubError(value as HubErrorResponse);
      const { status, code, number, message, trackingId: id, timestamp, ...rest } = error;
      expect(Number.isInteger(status)).toBe(true);
      expect(typeof error.retryable).toBe('boolean');
      expect(error.retryAfterSeconds ?? 0).toBeGreaterThanOrEqual(0);
      expect(code).toMatch(/^\w{1,128}$/);
      expect(message.trim()).not.toBe('');
      expect([typeof number, typeof id, typeof timestamp]).toEqual([
        'number' in error ? 'number' : 'undefined',
        'trackingId' in error ? 'string' : 'undefined',
        'timestamp' in error ? 'string' : 'undefined',
      ]);
      const others = ['info', 'retryable', 'retryAfterSeconds'];
      expect(Object.keys(rest).filter((key) => !others.includes(key))).toEqual([]);
      expect(error.info).not.toBeNull();
    }),
  );
});
