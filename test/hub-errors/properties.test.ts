import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HubErrorResponse, parseHubError } from '../../src/index.js';
import { anythingArbitrary } from '../support/anything.js';

/** What is put into a body, and must come out of it again. */
interface Told {
  code: string;
  number: number;
  message: string;
  id: string;
  /** Year, month, day, time. */
  at: [year: string, month: string, day: string, time: string];
  info: unknown;
}

const digits = (min: number, max: number, width: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));

const told: fc.Arbitrary<Told> = fc.record({
  code: fc.stringMatching(/^[A-Z][A-Za-z]{0,40}$/),
  number: fc.integer({ min: 100_000, max: 999_999 }),
  // The first letter keeps it from being a shape, a page or a name itself.
  message: fc.string({ unit: 'binary', maxLength: 100 }).map((text) => `m${text}`),
  id: fc.stringMatching(/^[0-9a-f]{32}-G:[1-9][0-9]?$/),
  at: fc.tuple(
    digits(2016, 2999, 4),
    digits(1, 12, 2),
    digits(1, 28, 2),
    fc.tuple(digits(0, 23, 2), digits(0, 59, 2), digits(0, 59, 2)).map((parts) => parts.join(':')),
  ),
  info: fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
});

const trackingId = ({ id, at: [year, month, day, time] }: Told) =>
  `${id}-TimeStamp:${month}/${day}/${year} ${time}`;
const isoTime = ({ at: [year, month, day, time] }: Told) => `${year}-${month}-${day}T${time}`;

const shape1 = (error: Told, text = error.message) =>
  JSON.stringify({
    Message: `ErrorCode:${error.code};${text}`,
    ExceptionMessage: `Tracking ID:${trackingId(error)}`,
  });
const shape2 = (error: Told) =>
  JSON.stringify({
    errorCode: error.number,
    message: error.message,
    trackingId: trackingId(error),
    timestampUtc: `${isoTime(error)}.1234567Z`,
    info: error.info,
  });
const shape3 = (error: Told) => JSON.stringify({ Message: shape2(error), ExceptionMessage: '' });

/** The status that all answers here have, and what a number means that is none of ours. */
const STATUS = 418;
const KNOWN = [400000, 400001, 400004, 401002, 401003, 403001, 403002, 404002, 405102, 409104];
const KNOWN_TOO = [412001, 429001, 429002, 429003, 429004, 500001, 503001];
const unknownNumber = (error: Told) => ![...KNOWN, ...KNOWN_TOO].includes(error.number);

const parse = (body: unknown) => parseHubError({ status: STATUS, body });

/** The body in each of the forms that it may come in. */
const forms = (body: string) => [body, new TextEncoder().encode(body), JSON.parse(body)];

/** An encoder writes U+FFFD for a lone surrogate, so only JSON, which escapes those, comes through as it was. */
describe('what is put into a body comes out again', () => {
  test('of shape 1', () => {
    fc.assert(
      fc.property(told, (error) => {
        const { code, message } = error;
        for (const body of forms(shape1(error))) {
          expect(parse(body)).toEqual({
            status: STATUS,
            code,
            message,
            trackingId: trackingId(error),
            timestamp: `${isoTime(error)}Z`,
          });
        }
      }),
    );
  });

  test('of shapes 2 and 3', () => {
    fc.assert(
      fc.property(told.filter(unknownNumber), (error) => {
        const { number, message, info } = error;
        for (const body of [...forms(shape2(error)), ...forms(shape3(error))]) {
          expect(parse(body)).toEqual({
            status: STATUS,
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

  test('of shape 4: the name and tracking id from outside, the message from inside', () => {
    const word = fc.constantFrom('BadRequest', '429', 'Conflict');
    fc.assert(
      fc.property(told, told, word, (outer, inner, reason) => {
        for (const body of forms(shape1(outer, `Error: ${reason} ${shape1(inner)}`))) {
          expect(parse(body)).toEqual({
            status: STATUS,
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
      fc.property(told, ({ message }) => {
        expect(parse(message)).toEqual({ status: STATUS, code: 'Http418', message });
      }),
    );
  });

  test('of a header, in any case and form', () => {
    const name = fc
      .tuple(...[...'iothub-errorcode'].map((unit) => fc.constantFrom(unit, unit.toUpperCase())))
      .map((units) => units.join(''));
    fc.assert(
      fc.property(name, told, told, (header, { code }, other) => {
        const pair = [header, code] as const;
        const object = Object.fromEntries([pair]);
        for (const headers of [[pair], new Map([pair]), new Headers(object), object]) {
          expect(parseHubError({ status: STATUS, headers, body: shape1(other) }).code).toBe(code);
        }
      }),
    );
  });
});

/** Values under the names that are read. */
const shaped = (value: fc.Arbitrary<unknown>) =>
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

test('whatever is given, an error of the one shape comes back', () => {
  const anything = anythingArbitrary();
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom('ErrorCode:A;', 'Error: 1 {}', '<a', '{"Message":"ErrorCode:B;', '429'),
    told.map((error) => shape1(error)),
    told.map((error) => shape3(error)),
  );
  const body = fc.oneof(anything, text, shaped(fc.oneof(anything, text, shaped(text))));
  const response = fc.oneof(
    anything,
    fc.record({ status: anything, headers: anything, body }, { requiredKeys: [] }),
  );
  fc.assert(
    fc.property(response, (given) => {
      const error = parseHubError(given as HubErrorResponse);
      const { status, code, number, message, trackingId: id, timestamp, ...rest } = error;
      expect(Number.isInteger(status)).toBe(true);
      expect(code).toMatch(/^\w{1,128}$/);
      expect(message.trim()).not.toBe('');
      expect([typeof number, typeof id, typeof timestamp]).toEqual([
        'number' in error ? 'number' : 'undefined',
        'trackingId' in error ? 'string' : 'undefined',
        'timestamp' in error ? 'string' : 'undefined',
      ]);
      expect(Object.keys(rest).filter((key) => key !== 'info')).toEqual([]);
      expect(error.info).not.toBeNull();
    }),
  );
});
