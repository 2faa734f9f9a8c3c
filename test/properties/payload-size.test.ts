import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateCloudToDeviceMethod } from '../../src/guards/cloud-to-device-method.js';
import { validateCloudToDeviceMethodRequest } from '../../src/guards/cloud-to-device-method-request.js';
import { awkwardJsonArbitrary, fillArbitrary, jsonBytes } from '../support/payloads.js';
import { runs } from '../support/runs.js';
import { refused, verdictOf } from '../support/verdict.js';

const TOO_LARGE = refused('payload-size', ['payload']);

/** The verdict on the payload, which is the same whether it is sent or echoed. */
function verdictOn(payload: unknown): string {
  const sent = verdictOf(validateCloudToDeviceMethodRequest({ methodName: 'm', payload }));
  expect(verdictOf(validateCloudToDeviceMethod({ payload }))).toBe(sent);
  return sent;
}

describe('a payload, sent or echoed', () => {
  it('may have 131,072 bytes of JSON text', () => {
    fc.assert(
      fc.property(awkwardJsonArbitrary(), fillArbitrary(), (value, fill) => {
        const full = fill(value, 131_072);
        expect(jsonBytes(full)).toBe(131_072);
        expect(verdictOn(full)).toBe('ok');
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('may not have 131,073 bytes of JSON text', () => {
    fc.assert(
      fc.property(awkwardJsonArbitrary(), fillArbitrary(), (value, fill) => {
        const tooLarge = fill(value, 131_073);
        expect(jsonBytes(tooLarge)).toBe(131_073);
        expect(verdictOn(tooLarge)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('may hold numbers of every form up to 131,072 bytes', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -30, max: 30 }), (some, step) => {
        const count = Math.floor((131_072 + step) / (jsonBytes(some) - 1));
        // The first is no byte, so that an echo is not taken for the bytes of a payload.
        const payload = [0.5, ...Array.from({ length: count }, () => some).flat()];
        expect(verdictOn(payload)).toBe(jsonBytes(payload) <= 131_072 ? 'ok' : TOO_LARGE);
      }),
      { numRuns: runs(0.25) },
    );
  });

  it('may nest as deep as 131,072 bytes go', () => {
    expect(verdictOn(nestArrays(65_536))).toBe('ok');
    expect(verdictOn(nestArrays(65_537))).toBe(TOO_LARGE);
    // {"a":…} takes 6 bytes a level, and the 1 inside one more.
    expect(verdictOn(nestObjects(21_845, 1))).toBe('ok');
    expect(verdictOn(nestObjects(21_845, 12))).toBe('ok');
    expect(verdictOn(nestObjects(21_845, 123))).toBe(TOO_LARGE);
  });
});

function nestArrays(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level++) value = [value];
  return value;
}

function nestObjects(depth: number, innermost: number): unknown {
  let value: unknown = innermost;
  for (let level = 0; level < depth; level++) value = { a: value };
  return value;
}
