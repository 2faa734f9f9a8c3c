// Counts how often fitsJsonSize reads properties, and which strings it reads unit by unit.

import { afterEach, expect, test, vi } from 'vitest';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { countReads } from './count-reads.js';

const LIMIT = 131_072;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Returns how many properties fitsJsonSize reads. */
function reads(properties: object, expected: boolean): number {
  const counted = countReads(properties);
  expect(fitsJsonSize(counted.value, LIMIT)).toBe(expected);
  return counted.reads();
}

/** Nests the items so deeply that fitsJsonSize puts them in its queue. The brackets take 1,022 bytes. */
function deepest(items: unknown[]): unknown {
  let value: unknown = items;
  for (let level = 0; level < 255 + 256; level++) value = [value];
  return value;
}

test('fitsJsonSize reads a value once if the first traversal is exact, up to the last byte', () => {
  expect(reads(['x'.repeat(131_068)], true)).toBe(1);
  expect(reads(['x'.repeat(131_069)], false)).toBe(2);
});

test('fitsJsonSize reads a value once if it exceeds the limit by more than the possible error of the first traversal', () => {
  expect(reads(['x'.repeat(262_167)], false)).toBe(2);
  expect(reads(['x'.repeat(262_168)], false)).toBe(1);
});

/** Returns how many properties fitsJsonSize reads until no byte is left. */
function readsBeyond<T extends object>(source: T, change?: (value: T) => void): number {
  const counted = countReads(source);
  change?.(counted.value);
  expect(fitsJsonSize(counted.value, 0)).toBe(false);
  return counted.reads();
}

test('fitsJsonSize counts two bytes per item beyond the limit without reading it', () => {
  // The bracket, an item and the commas exceed the limit by 131,097 bytes, which may be the error of the first traversal, or by more.
  const withLength = (length: number) => (items: unknown[]) => {
    items.length = length;
  };
  expect(readsBeyond([0, 0], withLength(65_548))).toBe(2);
  expect(readsBeyond([0, 0], withLength(65_549))).toBe(1);
});

test('fitsJsonSize counts the length of each key beyond the limit, and five bytes', () => {
  expect(readsBeyond({ ['x'.repeat(131_091)]: 0 })).toBe(2);
  expect(readsBeyond({ ['x'.repeat(131_092)]: 0 })).toBe(1);
  expect(readsBeyond({ ['x'.repeat(65_543)]: 0, ['y'.repeat(65_543)]: 0 })).toBe(4);
  expect(readsBeyond({ ['x'.repeat(65_543)]: 0, ['y'.repeat(65_544)]: 0 })).toBe(2);
});

test('fitsJsonSize does not read what is in a property beyond the limit', () => {
  const nested = countReads({ b: 0 });
  expect(fitsJsonSize({ a: nested.value }, 0)).toBe(false);
  expect(nested.reads()).toBe(0);
});

test('fitsJsonSize does not read a string that certainly fits', () => {
  const units = vi.spyOn(String.prototype, 'charCodeAt');
  expect(fitsJsonSize('漢'.repeat(1365), LIMIT)).toBe(true);
  expect(units).toHaveBeenCalledTimes(0);
  expect(fitsJsonSize('漢'.repeat(1366), LIMIT)).toBe(true);
  expect(units).toHaveBeenCalledTimes(1366);
});

test('fitsJsonSize does not read a string that is longer than the remaining size', () => {
  const units = vi.spyOn(String.prototype, 'charCodeAt');
  expect(fitsJsonSize('x'.repeat(131_073), LIMIT)).toBe(false);
  expect(units).toHaveBeenCalledTimes(0);
});

test('fitsJsonSize does not read queued values if they do not fit', () => {
  const queued = countReads([0]);
  expect(fitsJsonSize(deepest([queued.value, ['x'.repeat(LIMIT)]]), LIMIT)).toBe(false);
  expect(queued.reads()).toBe(0);
});

test('fitsJsonSize counts queued values exactly', () => {
  // The array, its comma and the inner brackets take 7 bytes, and the quotes two.
  const withString = (bytes: number) => deepest([[], ['x'.repeat(bytes - 2)]]);
  expect(fitsJsonSize(withString(LIMIT - 1029), LIMIT)).toBe(true);
  expect(fitsJsonSize(withString(LIMIT - 1028), LIMIT)).toBe(false);
});
