// Counts how often fitsJsonSize reads properties, and which strings it reads unit by unit.

import { afterEach, expect, test, vi } from 'vitest';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { countReads, equalProperties } from './count-reads.js';

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

test('fitsJsonSize counts two bytes per item beyond the limit without reading it', () => {
  expect(reads(new Array(131_084).fill(0), false)).toBe(2 * 65_536);
  expect(reads(new Array(131_085).fill(0), false)).toBe(65_536);
});

test('fitsJsonSize reads an object once if the keys beyond the limit prove that it is too large', () => {
  // 11,916 properties of 11 bytes reach the limit, and as many more exceed it for certain.
  expect(reads(equalProperties(23_833, 0), false)).toBeGreaterThan(23_834);
  expect(reads(equalProperties(23_834, 0), false)).toBe(23_834);
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
