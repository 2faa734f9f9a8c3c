import { expect, test } from 'vitest';
import { isNotAbove, type NotAbove } from '../../src/keywords/not-above.js';

const rule: NotAbove = { property: 'a', limit: 'b', default: 30, minimum: 5, maximum: 300 };

test.each<[holder: object, isValid: boolean]>([
  [{}, true],
  [{ a: 30 }, true],
  [{ a: 31 }, false],
  [{ a: 60, b: 60 }, true],
  [{ a: 61, b: 60 }, false],
  [{ a: 5, b: 5 }, true],
  [{ a: 6, b: 5 }, false],
  // Values that break their own rules.
  [{ a: -1, b: -2 }, true],
  [{ a: 301, b: 5 }, true],
  [{ a: 1.5, b: 1 }, true],
  [{ a: '61', b: 60 }, true],
  [{ a: 5, b: 4 }, true],
  [{ a: 61, b: 301 }, true],
  [{ a: 61, b: null }, true],
  [{ a: 61, b: undefined }, false],
  // Inherited properties are not written to JSON.
  [Object.create({ a: 61, b: 60 }), true],
  [Object.assign(Object.create({ b: 60 }), { a: 31 }), false],
])('isNotAbove of %j is %s', (holder, isValid) => {
  expect(isNotAbove(holder, rule)).toBe(isValid);
});
