import { expect, test } from 'vitest';
import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { sameMembers, watch } from './watched.js';

const nulls = (count: number) => new Array(count).fill(null);

test('a key that is sent may hold no #, which its fault tells', () => {
  expect(explainTwinSection({ 'a#b': 1 }, 'tagsPatch')).toStrictEqual([
    { path: ['a#b'], code: 'twin-key', detail: '#' },
  ]);
  expect(explainTwinSection({ 'a.b': 1 }, 'tags')).toStrictEqual([
    { path: ['a.b'], code: 'twin-key' },
  ]);
});

test('a cycle is found at the place that leads back, and what is shared is none', () => {
  const shared = { x: 1 };
  const section: Record<string, unknown> = { a: shared, b: [shared] };
  expect(explainTwinSection(section, 'tags')).toEqual([]);
  section.c = { d: [section] };
  expect(explainTwinSection(section, 'tags')).toEqual([
    { path: ['c', 'd', 0], code: 'not-json', detail: 'a circular reference' },
  ]);
});

test('131,072 values are walked, and what stands behind them is not', () => {
  expect(explainTwinSection({ a: nulls(131_071) }, 'tags')).toEqual([]);
  expect(explainTwinSection({ a: nulls(131_072) }, 'tags')).toEqual([
    { path: [], code: 'twin-values' },
  ]);
  expect(explainTwinSection({ a: nulls(131_071), b: Number.NaN }, 'tags')).toEqual([
    { path: ['b'], code: 'not-json', detail: 'NaN or Infinity' },
    { path: [], code: 'twin-values' },
  ]);
  const items = watch(nulls(140_000));
  const behind = watch({ c: Number.NaN });
  expect(explainTwinSection({ a: items.value, b: behind.value }, 'tags')).toHaveLength(1);
  expect([items.reads(), behind.reads()]).toEqual([131_072, 0]);
});

test('100 faults are noted, and no member is read behind them', () => {
  const members = watch(sameMembers(200, Number.NaN));
  expect(explainTwinSection(members.value, 'tags')).toHaveLength(100);
  expect(members.reads()).toBe(100);
  const items = watch(new Array(200).fill(Number.NaN));
  expect(explainTwinSection({ a: items.value }, 'tags')).toHaveLength(100);
  expect(items.reads()).toBe(100);
});

test('members that are left out are counted, and nothing is read behind too many of them', () => {
  const holder = sameMembers(1024, undefined);
  const section = watch({ a: new Array(128).fill(holder), b: { c: undefined }, d: Number.NaN });
  expect(explainTwinSection(section.value, 'tags')).toEqual([
    {
      path: ['b'],
      code: 'not-json',
      detail: 'a value with more than 131072 undefined or inherited properties',
    },
  ]);
  expect(section.reads()).toBe(2);
});
