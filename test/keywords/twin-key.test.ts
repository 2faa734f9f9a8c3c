import { expect, test } from 'vitest';
import { entryAfter } from '../../src/keywords/key-cache.js';
import * as twinKey from '../../src/keywords/twin-key.js';

function twinKeySize(key: string, isPatch: boolean): number {
  const { twinKeys } = twinKey;
  return twinKey.twinKeySize(entryAfter(twinKeys.starts[0], key, twinKeys), isPatch);
}

test('twinKeySize rejects a key in a request that it accepted in a response', () => {
  expect(twinKeySize('a#b', false)).toBe(3);
  expect(twinKeySize('a#b', true)).toBe(-1);
  expect(twinKeySize('a#b', false)).toBe(3);
});

test('twinKeySize returns the same results after thousands of keys', () => {
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < 3000; index++) {
      expect(twinKeySize(`key${index}`, true)).toBe(`key${index}`.length);
      expect(twinKeySize(`key.${index}`, true)).toBe(-1);
      expect(twinKeySize(`${'long'.repeat(20)}${index}`, true)).toBe(80 + `${index}`.length);
    }
  }
});

test('twinKeySize counts a surrogate pair, and a lone surrogate, as one character', () => {
  expect(twinKeySize('', false)).toBe(0);
  expect(twinKeySize('a\u{1F600}', false)).toBe(2);
  expect(twinKeySize('\u{1F600}\u{1F600}#', false)).toBe(3);
  expect(twinKeySize('\ud83d', false)).toBe(1);
  expect(twinKeySize('\ude00\ud83d', false)).toBe(2);
  expect(twinKeySize('\u{1F600}.', false)).toBe(-1);
});

test.each<[key: string, inResponse: boolean, inPatch: boolean]>([
  ['', true, true],
  ['a', true, true],
  ['a#', true, false],
  ['a.b', false, false],
  ['k'.repeat(1024), true, true],
  ['k'.repeat(1025), false, false],
])('isTwinKey accepts %j in a response: %s, in a patch: %s', (key, inResponse, inPatch) => {
  expect([twinKey.isTwinKey(key, false), twinKey.isTwinKey(key, true)]).toEqual([
    inResponse,
    inPatch,
  ]);
});
