import { describe, expect, test } from 'vitest';
import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { explainMethodPayload } from '../../src/keywords/method-payload.js';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import { TAGS } from '../../src/keywords/twin-section-kind.js';

function undefinedProperties(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, undefined]));
}

/** References to one object that has properties which JSON omits. */
function references(times: number, omitted: number): unknown[] {
  return new Array(times).fill(undefinedProperties(omitted));
}

const VALID = references(128, 1024);
const INVALID = [...VALID, ...references(1, 2)];
/** Long enough that the size is counted exactly, in a second traversal. */
const NEAR_LIMIT = { f: 'x'.repeat(4096), g: '\n'.repeat(4096) };

test('isTwinSection accepts 131,072 properties that JSON omits, and rejects more', () => {
  expect(isTwinSection({ a: VALID }, TAGS)).toBe(true);
  expect(explainTwinSection({ a: VALID }, 'tags')).toEqual([]);
  expect(isTwinSection({ a: INVALID }, TAGS)).toBe(false);
  expect(explainTwinSection({ a: INVALID }, 'tags')).toMatchObject([{ code: 'not-json' }]);
});

test('isTwinSection accepts as many in a section near its size limit', () => {
  expect(isTwinSection({ ...NEAR_LIMIT, a: VALID }, TAGS)).toBe(true);
  expect(isTwinSection({ ...NEAR_LIMIT, a: INVALID }, TAGS)).toBe(false);
});

test('fitsJsonSize accepts 131,072 properties that JSON omits, and rejects more', () => {
  expect(fitsJsonSize(VALID, 131_072)).toBe(true);
  expect(explainMethodPayload(VALID, 'request')).toEqual([]);
  expect(fitsJsonSize(INVALID, 131_072)).toBe(false);
  expect(explainMethodPayload(INVALID, 'request')).toMatchObject([{ code: 'not-json' }]);
});

test('inherited properties do not count', () => {
  const inheriting = Array.from({ length: 2 }, () => Object.create(undefinedProperties(131_072)));
  expect(isTwinSection({ a: inheriting }, TAGS)).toBe(true);
  expect(explainTwinSection({ a: inheriting }, 'tags')).toEqual([]);
  expect(fitsJsonSize(inheriting, 131_072)).toBe(true);
  expect(explainMethodPayload(inheriting, 'request')).toEqual([]);
});

/** Returns what the function returns while Object.prototype has a property that no section may have. */
function whilePolluted<T>(run: () => T): T {
  const property = { value: 1n, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(Object.prototype, 'a.b', property);
  try {
    return run();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'a.b');
  }
}

test('properties that other code adds to Object.prototype are omitted', () => {
  const valid = { a: { b: 1 } };
  const invalid = { a: { b: 1n } };
  const fault = [{ path: ['a', 'b'], code: 'not-json' }];
  const check = () => [
    [isTwinSection(valid, TAGS), isTwinSection(invalid, TAGS)],
    [fitsJsonSize(valid, 13), fitsJsonSize(valid, 12)],
  ];
  expect(whilePolluted(check)).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(whilePolluted(() => explainTwinSection(invalid, 'tags'))).toMatchObject(fault);
  expect(whilePolluted(() => explainMethodPayload(invalid, 'request'))).toMatchObject(fault);
});

// V8 puts getters of a literal behind its other properties, but not behind those of a spread.
describe('a getter that checks another value does not change the result', () => {
  const empty = Array(100_000).fill('');
  const CHECKS = {
    isTwinSection: (value: object) => isTwinSection(value, TAGS),
    fitsJsonSize: (value: object) => fitsJsonSize(value, 131_072),
  };
  for (const [name, check] of Object.entries(CHECKS)) {
    const after = { z: references(1, 2) };
    const value = (before: object, inner: object) => ({
      ...before,
      get g() {
        check(inner);
        return '';
      },
      ...after,
    });

    test(`of ${name} for a valid value`, () => {
      expect(check(value({}, { a: VALID }))).toBe(true);
    });

    test(`of ${name} for a value with too many omitted properties`, () => {
      expect(check(value({ a: VALID }, {}))).toBe(false);
    });
  }

  test('of isTwinSection for a section with too many values', () => {
    const after = { z: empty };
    const value = {
      a: empty,
      get g() {
        isTwinSection(NEAR_LIMIT, TAGS);
        return '';
      },
      ...after,
    };
    expect(isTwinSection(value, TAGS)).toBe(false);
  });
});
