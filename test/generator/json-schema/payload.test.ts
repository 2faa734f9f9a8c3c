import { describe, expect, test } from 'vitest';
import { accepts, codesOf } from './agreement.js';

const KEYS = Array.from({ length: 21_846 }, (_, index) => String(index));
const PROPERTIES = Object.fromEntries(KEYS.map((key) => [key, 0]));

const embed = (payload: unknown) => ({ methodName: 'reboot', payload });

describe.each(['CloudToDeviceMethodRequest', 'CloudToDeviceMethod'])(
  'a payload of %s',
  (entity) => {
    test.each([null, true, 0, '', [], {}, { 'a.b': [null, { $: 2 ** 60 }] }])(
      'can be %j',
      (payload) => {
        expect(accepts(entity, embed(payload))).toBe(true);
      },
    );

    test.each([
      ['string', 'é'.repeat(65_535)],
      // Neither base64 nor bytes, which may be longer in an echo.
      ['string of ASCII', '-'.repeat(131_070)],
      ['array', [-1, ...Array(65_534).fill(0)]],
    ])('can be the longest %s that the guard accepts', (_what, payload) => {
      expect(codesOf(entity, embed(payload))).toEqual([]);
      expect(accepts(entity, embed(payload))).toBe(true);
    });

    test('cannot have more properties than fit into 131,072 bytes', () => {
      expect(accepts(entity, embed(PROPERTIES))).toBe(false);
    });
  },
);

describe('a payload of a request', () => {
  test.each([
    ['string', '-'.repeat(131_071)],
    ['array', Array(65_536).fill(0)],
  ])('cannot be a %s that is longer by one', (_what, payload) => {
    expect(accepts('CloudToDeviceMethodRequest', embed(payload))).toBe(false);
  });
});

describe('a payload of a response', () => {
  test.each([
    ['base64', `${'A'.repeat(174_763)}=`],
    ['array of bytes', Array(131_072).fill(255)],
  ])('can be the longest %s that the guard accepts', (_what, payload) => {
    expect(codesOf('CloudToDeviceMethod', embed(payload))).toEqual([]);
    expect(accepts('CloudToDeviceMethod', embed(payload))).toBe(true);
  });

  test.each([
    ['a longer base64', 'A'.repeat(174_768)],
    ['a longer array of bytes', Array(131_073).fill(255)],
    ['a long string that is not base64', '-'.repeat(131_071)],
    ['a long array that is not of bytes', Array(65_536).fill(256)],
  ])('cannot be %s', (_what, payload) => {
    expect(accepts('CloudToDeviceMethod', embed(payload))).toBe(false);
  });
});
