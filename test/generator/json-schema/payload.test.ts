import { describe, expect, test } from 'vitest';
import { codesOf } from './agreement.js';
import { accepts } from './validators.js';

const KEYS = Array.from({ length: 21_846 }, (_, index) => String(index));
const MEMBERS = Object.fromEntries(KEYS.map((key) => [key, 0]));

const hold = (payload: unknown) => ({ methodName: 'reboot', payload });

describe.each(['CloudToDeviceMethodRequest', 'CloudToDeviceMethod'])(
  'a payload of %s',
  (entity) => {
    test.each([null, true, 0, '', [], {}, { 'a.b': [null, { $: 2 ** 60 }] }])(
      'may be %j',
      (payload) => {
        expect(accepts(entity, hold(payload))).toBe(true);
      },
    );

    test.each([
      ['text', 'é'.repeat(65_535)],
      // No base64 and no bytes, which may be longer in an echo.
      ['text of ASCII', '-'.repeat(131_070)],
      ['array', [-1, ...Array(65_534).fill(0)]],
    ])('may be the longest %s that the guard accepts', (_what, payload) => {
      expect(codesOf(entity, hold(payload))).toEqual([]);
      expect(accepts(entity, hold(payload))).toBe(true);
    });

    test('may not have more members than 131,072 bytes can hold', () => {
      expect(accepts(entity, hold(MEMBERS))).toBe(false);
    });
  },
);

describe('a payload that is sent', () => {
  test.each([
    ['text', '-'.repeat(131_071)],
    ['array', Array(65_536).fill(0)],
  ])('may not be a %s of one more', (_what, payload) => {
    expect(accepts('CloudToDeviceMethodRequest', hold(payload))).toBe(false);
  });
});

describe('a payload that is echoed', () => {
  test.each([
    ['base64', `${'A'.repeat(174_763)}=`],
    ['array of bytes', Array(131_072).fill(255)],
  ])('may be the longest %s that the guard accepts', (_what, payload) => {
    expect(codesOf('CloudToDeviceMethod', hold(payload))).toEqual([]);
    expect(accepts('CloudToDeviceMethod', hold(payload))).toBe(true);
  });

  test.each([
    ['a longer base64', 'A'.repeat(174_768)],
    ['a longer array of bytes', Array(131_073).fill(255)],
    ['a long text that is no base64', '-'.repeat(131_071)],
    ['a long array that is not of bytes', Array(65_536).fill(256)],
  ])('may not be %s', (_what, payload) => {
    expect(accepts('CloudToDeviceMethod', hold(payload))).toBe(false);
  });
});
