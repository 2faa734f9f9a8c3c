import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isCloudToDeviceMethodRequest,
  validateCloudToDeviceMethodRequest,
} from '../../src/guards/cloud-to-device-method-request.js';
import { anyCharacterArbitrary } from '../support/characters.js';
import { isCloudToDeviceMethodRequest as oracle } from './oracle/cloud-to-device-method-request.js';
import { invalid, summarize } from './result.js';

describe('the timeouts of a method request', () => {
  it('are accepted as by the oracle, in every combination of integers', () => {
    const wrong: object[] = [];
    let valid = 0;
    for (let response = -2; response <= 302; response++) {
      for (let connect = -2; connect <= 302; connect++) {
        // -2 stands for an absent property.
        const request = {
          methodName: 'm',
          ...(response === -2 ? {} : { responseTimeoutInSeconds: response }),
          ...(connect === -2 ? {} : { connectTimeoutInSeconds: connect }),
        };
        const expected = oracle(request);
        if (expected) valid += 1;
        if (isCloudToDeviceMethodRequest(request) !== expected) wrong.push(request);
      }
    }
    expect(wrong).toEqual([]);
    // 5 to 300 with every connect timeout up to it, the same without one; 0 to 30 without a response timeout, and none.
    expect(valid).toBe(((6 + 301) * 296) / 2 + 296 + 31 + 1);
  });

  it('are integers', () => {
    const timeout = fc.double({ min: 5, max: 300, noNaN: true }).filter((n) => n % 1 !== 0);
    fc.assert(
      fc.property(timeout, (seconds) => {
        for (const name of ['responseTimeoutInSeconds', 'connectTimeoutInSeconds']) {
          expect(isCloudToDeviceMethodRequest({ methodName: 'm', [name]: seconds })).toBe(false);
        }
      }),
    );
  });
});

describe('the method name of a request', () => {
  const check = (methodName: string) =>
    summarize(validateCloudToDeviceMethodRequest({ methodName }));

  it('has at most 100 UTF-16 units', () => {
    const character = fc.constantFrom('a', 'é', '€', '😀', '\ud800');
    fc.assert(
      fc.property(character, fc.integer({ min: 90, max: 110 }), (filler, length) => {
        const name = filler.repeat(length / filler.length) + 'a'.repeat(length % filler.length);
        const expected = length <= 100 ? 'valid' : invalid('method-name-length', ['methodName']);
        expect(check(name)).toBe(expected);
      }),
    );
  });

  it('is not blank', () => {
    const space = fc.constantFrom('', ' ', '\t', '\n', '\u00a0', '\u2028', '\ufeff', '\u3000');
    const units = fc.array(fc.oneof(space, anyCharacterArbitrary()));
    fc.assert(
      fc.property(fc.oneof(fc.array(space), units), (characters) => {
        const name = characters.join('');
        const expected = name.trim() === '' ? invalid('method-name', ['methodName']) : 'valid';
        expect(check(name)).toBe(expected);
      }),
    );
  });
});
