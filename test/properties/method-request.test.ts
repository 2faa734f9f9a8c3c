import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isCloudToDeviceMethodRequest,
  validateCloudToDeviceMethodRequest,
} from '../../src/guards/cloud-to-device-method-request.js';
import { anyCharacterArbitrary } from '../support/characters.js';
import { refused, verdictOf } from '../support/verdict.js';

describe('the timeouts of a method', () => {
  it('are 5 to 300 and 0 to 300 seconds, the second not above the first, or above 30 without it', () => {
    const misjudged: object[] = [];
    for (let response = -2; response <= 302; response++) {
      for (let connect = -2; connect <= 302; connect++) {
        // −2 stands for a member that is left out.
        const timeouts = {
          ...(response === -2 ? {} : { responseTimeoutInSeconds: response }),
          ...(connect === -2 ? {} : { connectTimeoutInSeconds: connect }),
        };
        const isResponse = response === -2 || (response >= 5 && response <= 300);
        const isConnect = connect === -2 || (connect >= 0 && connect <= 300);
        const isBelow = connect <= (response === -2 ? 30 : response);
        const isLegal = isResponse && isConnect && isBelow;
        if (isCloudToDeviceMethodRequest({ methodName: 'm', ...timeouts }) !== isLegal) {
          misjudged.push(timeouts);
        }
      }
    }
    expect(misjudged).toEqual([]);
  });

  it('are integers', () => {
    const timeout = fc.double({ min: 5, max: 300, noNaN: true }).filter((n) => n % 1 !== 0);
    fc.assert(
      fc.property(timeout, (seconds) => {
        const methodName = 'm';
        for (const member of ['responseTimeoutInSeconds', 'connectTimeoutInSeconds']) {
          expect(isCloudToDeviceMethodRequest({ methodName, [member]: seconds })).toBe(false);
        }
      }),
    );
  });
});

describe('the name of a method', () => {
  const verdictOn = (methodName: string) =>
    verdictOf(validateCloudToDeviceMethodRequest({ methodName }));

  it('has at most 100 UTF-16 units', () => {
    const character = fc.constantFrom('a', 'é', '€', '😀', '\ud800');
    fc.assert(
      fc.property(character, fc.integer({ min: 90, max: 110 }), (filler, length) => {
        const name = filler.repeat(length / filler.length) + 'a'.repeat(length % filler.length);
        const expected = length <= 100 ? 'ok' : refused('method-name-length', ['methodName']);
        expect(verdictOn(name)).toBe(expected);
      }),
    );
  });

  it('has a character that is not white space', () => {
    const space = fc.constantFrom('', ' ', '\t', '\n', '\u00a0', '\u2028', '\ufeff', '\u3000');
    const units = fc.array(fc.oneof(space, anyCharacterArbitrary()));
    fc.assert(
      fc.property(fc.oneof(fc.array(space), units), (characters) => {
        const name = characters.join('');
        const expected = name.trim() === '' ? refused('method-name', ['methodName']) : 'ok';
        expect(verdictOn(name)).toBe(expected);
      }),
    );
  });
});
