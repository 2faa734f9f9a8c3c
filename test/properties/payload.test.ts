import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateCloudToDeviceMethod } from '../../src/guards/cloud-to-device-method.js';
import { validateCloudToDeviceMethodRequest } from '../../src/guards/cloud-to-device-method-request.js';
import { nest } from '../support/nest.js';
import { awkwardJsonArbitrary, fillArbitrary, jsonBytes } from '../support/payloads.js';
import { runs } from '../support/runs.js';
import { invalid, summarize } from './result.js';

const LIMIT = 131_072;
const TOO_LARGE = invalid('payload-size', ['payload']);

const checkEcho = (payload: unknown) => summarize(validateCloudToDeviceMethod({ payload }));
const checkRequest = (payload: unknown) =>
  summarize(validateCloudToDeviceMethodRequest({ methodName: 'm', payload }));

/** Returns the result, which must be the same in a request and in a response. */
function check(payload: unknown): string {
  const result = checkRequest(payload);
  expect(checkEcho(payload)).toBe(result);
  return result;
}

describe('a payload, in a request or a response', () => {
  it.each([
    [LIMIT, 'valid'],
    [LIMIT + 1, TOO_LARGE],
  ])('of %d bytes of JSON text is %s', (bytes, expected) => {
    fc.assert(
      fc.property(awkwardJsonArbitrary(), fillArbitrary(), (value, fill) => {
        const payload = fill(value, bytes);
        expect(jsonBytes(payload)).toBe(bytes);
        expect(check(payload)).toBe(expected);
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('is measured correctly if it is an array of numbers', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -30, max: 30 }), (some, step) => {
        const count = Math.floor((LIMIT + step) / (jsonBytes(some) - 1));
        // The first number is not a byte, so that this is not an echo of bytes.
        const payload = [0.5, ...Array.from({ length: count }, () => some).flat()];
        expect(check(payload)).toBe(jsonBytes(payload) <= LIMIT ? 'valid' : TOO_LARGE);
      }),
      { numRuns: runs(0.25) },
    );
  });

  it('can nest as deeply as its size allows', () => {
    expect(check(nest(Array(65_535).fill(0), []))).toBe('valid');
    expect(check(nest(Array(65_536).fill(0), []))).toBe(TOO_LARGE);
    // {"a":…} takes 6 bytes per level.
    const steps = Array(21_845).fill('a');
    expect(check(nest(steps, 1))).toBe('valid');
    expect(check(nest(steps, 12))).toBe('valid');
    expect(check(nest(steps, 123))).toBe(TOO_LARGE);
  });
});

describe('a payload in a response, as its bytes', () => {
  it('can be an array of 131,072 bytes', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), (first, byte) => {
        const bytes = [first, ...Array<number>(LIMIT - 1).fill(byte)];
        expect(checkEcho(bytes)).toBe('valid');
        expect(checkEcho([...bytes, 0])).toBe(TOO_LARGE);
        expect(checkRequest(bytes)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.02) },
    );
  });

  it('cannot have elements that are not bytes, if it is too large for JSON', () => {
    const other = fc.constantFrom<unknown>(-1, 256, 1.5, '0', null, true, []);
    fc.assert(
      fc.property(other, fc.nat(LIMIT - 1), (value, index) => {
        expect(checkEcho(Array(LIMIT).fill(7).with(index, value))).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.02) },
    );
  });

  it('can be the base64 string of 131,072 bytes', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.integer({ min: LIMIT - 3, max: LIMIT + 4 }), (byte, count) => {
        const text = Buffer.alloc(count, byte).toString('base64');
        expect(checkEcho(text)).toBe(count <= LIMIT ? 'valid' : TOO_LARGE);
        expect(checkRequest(text)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.1) },
    );
  });

  it('cannot be a base64 string with another character', () => {
    const other = fc.constantFrom('-', '_', ' ', '\n', '=', '.', 'é', '"');
    fc.assert(
      fc.property(other, fc.nat(174_759), (character, index) => {
        const text = Buffer.alloc(LIMIT, 9).toString('base64');
        const changed = text.slice(0, index) + character + text.slice(index + 1);
        expect(checkEcho(changed)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.05) },
    );
  });
});
