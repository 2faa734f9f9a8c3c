import { describe, expect, test } from 'vitest';
import { isTwin, measureTwinSection } from '../../src/index.js';

const measure = (section: unknown) => () => measureTwinSection(section as never, 'tags');

/** Creates a section with this many levels below level 1. */
function deep(levels: number): object {
  let value: object = {};
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { n: value };
  return { n: value };
}

function cycle(): object {
  const section: Record<string, unknown> = {};
  section.a = [{ b: section }];
  return section;
}

describe('measureTwinSection throws a TypeError for', () => {
  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a string', 'tags'],
    ['an array', []],
    ['a function', () => ({})],
  ])('%s', (_, section) => {
    expect(measure(section)).toThrow(new TypeError('The section must be an object. [W1]'));
  });

  const prefix = 'The section cannot be measured: JSON cannot represent';
  test.each([
    ['a date', new Date(0), `${prefix} an object of type Date. [W1]`],
    ['a cycle', cycle(), `/a/0/b: ${prefix} a cycle. [W1]`],
    ['a bigint', { a: 1n }, `/a: ${prefix} a bigint. [W1]`],
    ['a function', { a: [() => 1] }, `/a/0: ${prefix} a function. [W1]`],
    ['NaN', { a: { b: Number.NaN } }, `/a/b: ${prefix} NaN or Infinity. [W1]`],
    [
      'a hole in an array',
      { a: new Array(1) },
      `/a/0: ${prefix} undefined or a hole in an array. [W1]`,
    ],
    ['a map', { a: new Map() }, `/a: ${prefix} an object of type Map. [W1]`],
  ])('%s', (_, section, message) => {
    expect(measure(section)).toThrow(new TypeError(message));
  });
});

describe('measureTwinSection throws a RangeError for more than', () => {
  const tooLarge = (limit: string) =>
    new RangeError(`The section is too large to measure: it has more than ${limit}.`);

  test('100 levels', () => {
    expect(measure(deep(99))().depth.value).toBe(100);
    expect(measure(deep(100))).toThrow(tooLarge('100 levels'));
    expect(measure(deep(1_000_000))).toThrow(tooLarge('100 levels'));
  });

  test('131,072 values, the limit of guards too', () => {
    const tags = { a: Array(131_071).fill('') };
    expect([measure(tags)().size.value, isTwin({ tags })]).toEqual([1, true]);
    tags.a.push('');
    expect(measure(tags)).toThrow(tooLarge('131072 values'));
    expect(isTwin({ tags })).toBe(false);
  });

  test('131,072 undefined properties, the limit of guards too', () => {
    const tags = Object.fromEntries(
      Array.from({ length: 131_072 }, (_, index) => [`k${index}`, undefined]),
    );
    expect([measure(tags)().jsonBytes, isTwin({ tags })]).toEqual([2, true]);
    tags.more = undefined;
    expect(measure(tags)).toThrow(tooLarge('131072 properties that are undefined'));
    expect(isTwin({ tags })).toBe(false);
  });

  test('1,048,576 bytes of JSON', () => {
    const ofBytes = (bytes: number) => ({ a: 's'.repeat(bytes - '{"a":""}'.length) });
    expect(measure(ofBytes(1_048_576))().jsonBytes).toBe(1_048_576);
    expect(measure(ofBytes(1_048_577))).toThrow(tooLarge('1048576 bytes of JSON'));
    expect(measure({ ['k'.repeat(10_000_000)]: 1 })).toThrow(tooLarge('1048576 bytes of JSON'));
    expect(measure({ a: Array(131_000).fill(0.1234567) })).toThrow(
      tooLarge('1048576 bytes of JSON'),
    );
  });
});

test('measureTwinSection returns in time for shared references, endless arrays and long strings', () => {
  const text = 's'.repeat(10_000_000);
  const wide = Array(10_000).fill([]);
  const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : 0) });
  const keys = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, index) => [`k${index}`, undefined]),
  );
  const hostile = [
    Array(100_000).fill(text),
    Array(100_000).fill(wide),
    endless,
    Array(9).fill(keys),
  ];
  for (const a of hostile) {
    const start = performance.now();
    expect(measure({ a })).toThrow(RangeError);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test('measureTwinSection rethrows the error of a getter and reads each property once', () => {
  const error = new Error('read');
  const throwing = {
    get a(): never {
      throw error;
    },
  };
  expect(measure({ b: throwing })).toThrow(error);
  let reads = 0;
  const counting = {
    get a() {
      return ++reads;
    },
  };
  expect(measure(counting)().size.value).toBe(9);
  expect(reads).toBe(1);
});

test('measureTwinSection treats an own property __proto__ like any other', () => {
  expect(measure(JSON.parse('{"__proto__":{"a":1}}'))()).toMatchObject({
    size: { value: 18 },
    longestKey: { path: ['__proto__'] },
    depth: { path: ['__proto__'] },
  });
});

test('measureTwinSection accepts objects without a prototype and class instances', () => {
  const bare = Object.assign(Object.create(null), { a: 1 });
  class Place {
    a = 1;
  }
  for (const section of [bare, new Place()]) expect(measure(section)().size.value).toBe(9);
});
