import { describe, expect, test } from 'vitest';
import {
  describeNotJson,
  hasOwn,
  isJsonObject,
  isObject,
  ownProperty,
} from '../../src/keywords/json-value.js';

const tagged = { [Symbol.toStringTag]: 'Tag' };

class Point {
  x = 1;
}

class Money {
  toJSON() {
    return 1;
  }
}

describe('isJsonObject accepts', () => {
  test.each<[what: string, value: object]>([
    ['a plain object', {}],
    ['an object without a prototype', Object.create(null)],
    ['a plain object with a tag', tagged],
    ['an object without a prototype, with a tag', Object.assign(Object.create(null), tagged)],
    ['an instance of a class', new Point()],
    ['an object with another prototype', Object.create({})],
  ])('%s', (_, value) => {
    expect(isJsonObject(value)).toBe(true);
  });
});

describe('describeNotJson describes', () => {
  test.each<[what: string, value: unknown]>([
    ['an object with a toJSON method', new Money()],
    ['an object of type Date', new Date(0)],
    ['an object of type Map', new Map()],
    ['an object of type Uint8Array', new Uint8Array()],
    ['an object of type String', new String('a')],
    ['an object of type Tag', Object.create(tagged)],
  ])('%s', (what, value) => {
    expect(isJsonObject(value as object)).toBe(false);
    expect(describeNotJson(value)).toBe(what);
  });

  test.each<[what: string, value: unknown]>([
    ['NaN or Infinity', Number.NaN],
    ['undefined or a hole in an array', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
  ])('%s', (what, value) => {
    expect(describeNotJson(value)).toBe(what);
  });
});

test('isObject rejects arrays and null', () => {
  const values = [{}, Object.create(null), [], null, undefined, 'a', 1, () => 1];
  expect(values.map(isObject)).toEqual([true, true, false, false, false, false, false, false]);
});

test('hasOwn ignores inherited properties', () => {
  expect(hasOwn({ a: undefined }, 'a')).toBe(true);
  expect(hasOwn(Object.create({ a: 1 }), 'a')).toBe(false);
});

test('ownProperty returns only properties that JSON.stringify writes', () => {
  expect(ownProperty({ a: 1 }, 'a')).toBe(1);
  expect(ownProperty(Object.create({ a: 1 }), 'a')).toBeUndefined();
  expect(ownProperty(Object.defineProperty({}, 'a', { value: 1 }), 'a')).toBeUndefined();
  expect(ownProperty(null, 'a')).toBeUndefined();
  expect(ownProperty(undefined, 'a')).toBeUndefined();
  expect(ownProperty('a', '0')).toBeUndefined();
});
