import { expect, test } from 'vitest';
import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { countReads, equalProperties } from './count-reads.js';

const nulls = (count: number) => new Array(count).fill(null);

test('explainTwinSection reports # in a key of a patch, with the detail #', () => {
  expect(explainTwinSection({ 'a#b': 1 }, 'tagsPatch')).toStrictEqual([
    { path: ['a#b'], code: 'twin-key', detail: '#' },
  ]);
  expect(explainTwinSection({ 'a.b': 1 }, 'tags')).toStrictEqual([
    { path: ['a.b'], code: 'twin-key' },
  ]);
});

test('explainTwinSection counts the characters of a key that is not valid', () => {
  const faultsOf = (length: number) =>
    explainTwinSection({ 'a.b': 'x'.repeat(4096), c: 'x'.repeat(length) }, 'tags');
  const invalid = { path: ['a.b'], code: 'twin-key' };
  // 3 + 4096 + 1 + 4092 = 8192
  expect(faultsOf(4092)).toEqual([invalid]);
  expect(faultsOf(4093)).toEqual([
    invalid,
    { path: [], code: 'twin-size', detail: 8192, actual: 8193 },
  ]);
});

test('explainTwinSection accepts an empty key', () => {
  expect(explainTwinSection({ '': 1, b: Number.NaN }, 'tags')).toEqual([
    { path: ['b'], code: 'not-json', detail: 'NaN or Infinity' },
  ]);
});

test('explainTwinSection accepts null directly in a patch that is too large', () => {
  const patch = { a: null, b: 'x'.repeat(4000), c: 'x'.repeat(4000), d: 'x'.repeat(4000) };
  const codes = explainTwinSection(patch, 'tagsPatch').map(({ code }) => code);
  expect(codes).toEqual(['twin-size']);
});

test('explainTwinSection reports a cycle, but not a shared object', () => {
  const shared = { x: 1 };
  const section: Record<string, unknown> = { a: shared, b: [shared] };
  expect(explainTwinSection(section, 'tags')).toEqual([]);
  section.c = { d: [section] };
  expect(explainTwinSection(section, 'tags')).toEqual([
    { path: ['c', 'd', 0], code: 'not-json', detail: 'a circular reference' },
  ]);
});

// The reads include those of the check, which visits at most 8,192 values for an upper bound and then counts exactly.

test('explainTwinSection reads 131,072 values and no more', () => {
  expect(explainTwinSection({ a: nulls(131_071) }, 'tags')).toEqual([]);
  expect(explainTwinSection({ a: nulls(131_072) }, 'tags')).toEqual([
    { path: [], code: 'twin-values' },
  ]);
  expect(explainTwinSection({ a: nulls(131_071), b: Number.NaN }, 'tags')).toEqual([
    { path: ['b'], code: 'not-json', detail: 'NaN or Infinity' },
    { path: [], code: 'twin-values' },
  ]);
  const items = countReads(nulls(140_000));
  const after = countReads({ c: Number.NaN });
  expect(explainTwinSection({ a: items.value, b: after.value }, 'tags')).toHaveLength(1);
  expect([items.reads(), after.reads()]).toEqual([2 * 131_072 + 8191, 0]);
});

test('explainTwinSection returns 100 faults and `truncated`, and reads no further properties', () => {
  const properties = countReads(equalProperties(200, Number.NaN));
  expect(explainTwinSection(properties.value, 'tags')).toHaveLength(101);
  // One read is that of the tag, which shows a boxed value.
  expect(properties.reads()).toBe(2 + 101);
  const items = countReads(new Array(200).fill(Number.NaN));
  expect(explainTwinSection({ a: items.value }, 'tags')).toHaveLength(101);
  expect(items.reads()).toBe(1 + 101);
});

test('explainTwinSection counts omitted properties, and stops after too many', () => {
  const holder = equalProperties(1024, undefined);
  const section = countReads({
    a: new Array(128).fill(holder),
    b: { c: undefined },
    d: Number.NaN,
  });
  expect(explainTwinSection(section.value, 'tags')).toEqual([
    {
      path: ['b'],
      code: 'not-json',
      detail: 'a value with more than 131072 undefined properties',
    },
  ]);
  expect(section.reads()).toBe(2 + 2 + 2);
});

test('explainTwinSection finds a boxed number that looks like a plain object', () => {
  const boxed = Object.defineProperty(Object(1), Symbol.toStringTag, { value: 'Object' });
  Object.setPrototypeOf(boxed, Object.prototype);
  expect(explainTwinSection({ a: boxed }, 'tags')).toMatchObject([
    { path: ['a'], code: 'not-json' },
  ]);
});

test('explainTwinSection omits inherited properties', () => {
  const section = { a: Object.create({ 'b.c': 1n }), d: Number.NaN };
  expect(explainTwinSection(section, 'tags')).toMatchObject([{ path: ['d'], code: 'not-json' }]);
});
