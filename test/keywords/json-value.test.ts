import { describe, expect, test } from 'vitest';
import {
  describeNotJson,
  hasOwn,
  isJsonObject,
  isObject,
  ownProperty,
  writesBraces,
} from '../../src/keywords/json-value.js';

const tagged = { [Symbol.toStringTag]: 'Tag' };

function tag(value: object, text: string): object {
  return Object.defineProperty(value, Symbol.toStringTag, { value: text });
}

function withPrototype(value: object, prototype: object | null): object {
  return Object.setPrototypeOf(value, prototype);
}

/** Returns an object with so many prototypes before Object.prototype. */
function chain(length: number): object {
  let value = {};
  for (let index = 0; index < length; index++) value = Object.create(value);
  return value;
}

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
    ['an object with 32 prototypes', chain(32)],
    ['a Date that is made a plain object', withPrototype(new Date(0), Object.prototype)],
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
    ['an object of type Number', new Number(1)],
    ['an object that JSON writes in another way', Object.create(tagged)],
    ['an object that JSON writes in another way', tag(new Number(1), 'Object')],
    ['an object that JSON writes in another way', tag(Object(1n), 'Object')],
    ['an object that JSON writes in another way', withPrototype(tag(Object(1n), 'Object'), null)],
    ['an object that JSON writes in another way', withPrototype(tag(Object('a'), 'x'), null)],
    ['an object of type Boolean', withPrototype(new Boolean(true), Object.prototype)],
    ['an object of type Number', withPrototype(new Number(1), Object.prototype)],
    ['an object of type Number', withPrototype(tag(new Number(1), 'Number'), Object.prototype)],
    ['an object of type Number', withPrototype(new Number(1), null)],
    ['an object with more than 32 prototypes', chain(33)],
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

test('writesBraces returns false for what JSON does not write as {}', () => {
  const doublyForged = (value: object) => withPrototype(tag(value, 'Object'), Object.prototype);
  expect(writesBraces({})).toBe(true);
  expect(writesBraces({ a: undefined })).toBe(true);
  expect(writesBraces(tag({}, 'Tag'))).toBe(true);
  expect(writesBraces(doublyForged(new Number(1)))).toBe(false);
  expect(writesBraces(doublyForged(Object(1n)))).toBe(false);
  expect(writesBraces(withPrototype(Object(1n), Object.prototype))).toBe(false);
});

test.each([1, 'a', true, 1n])(
  'isJsonObject rejects what structuredClone makes of a forged boxed %s',
  (value) => {
    const forged = withPrototype(
      Object.assign(tag(Object(value), 'Object'), { a: 1 }),
      Object.prototype,
    );
    expect(isJsonObject(forged)).toBe(true);
    expect(isJsonObject(structuredClone(forged))).toBe(false);
  },
);

const { rawJSON } = JSON as { rawJSON?: (text: string) => object };

test.skipIf(rawJSON === undefined)('isJsonObject rejects raw JSON', () => {
  const raw = (rawJSON as (text: string) => object)('1e1000');
  expect(isJsonObject(raw)).toBe(false);
  expect(describeNotJson(raw)).toBe('an object that JSON writes in another way');
});

test.each([
  ['Date', new Date(0)],
  ['Map', new Map()],
  ['Set', new Set()],
  ['RegExp', /a/],
  ['Error', new Error('a')],
  ['Promise', Promise.resolve()],
  ['Number', Object(1)],
  ['String', Object('a')],
  ['Boolean', Object(true)],
  ['BigInt', Object(1n)],
  ['ArrayBuffer', new ArrayBuffer(1)],
  ['Uint8Array', new Uint8Array(1)],
  ['URL', new URL('https://example.com')],
  ['URLSearchParams', new URLSearchParams()],
  ['Headers', new Headers()],
])('describeNotJson names the type %s', (type, value) => {
  expect(describeNotJson(value)).toBe(`an object of type ${type}`);
});

test('describeNotJson names no type that the value makes up', () => {
  const secret = tag(new Map(), 'password is 1234\n');
  expect(describeNotJson(secret)).toBe('an object that JSON writes in another way');
});

test('isObject accepts 32 prototypes, but not 33', () => {
  expect(isObject(chain(32))).toBe(true);
  expect(isObject(chain(33))).toBe(false);
  expect(isObject(withPrototype({}, null))).toBe(true);
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
