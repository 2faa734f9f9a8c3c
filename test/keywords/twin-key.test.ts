import { expect, test } from 'vitest';
import { isTwinKey } from '../../src/keywords/twin-key.js';

test('a key that passed in what is returned is judged anew in what is sent', () => {
  expect(isTwinKey('a#b', false)).toBe(true);
  expect(isTwinKey('a#b', true)).toBe(false);
  expect(isTwinKey('a#b', false)).toBe(true);
});

test('verdicts stay the same however many keys were judged before', () => {
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < 3000; index++) {
      expect(isTwinKey(`key${index}`, true)).toBe(true);
      expect(isTwinKey(`key.${index}`, true)).toBe(false);
      expect(isTwinKey(`${'long'.repeat(20)}${index}`, true)).toBe(true);
    }
  }
});
