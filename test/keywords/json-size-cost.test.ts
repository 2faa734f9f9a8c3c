// What a payload costs that is judged: how often its members are read, and which texts are read unit by unit.

import { afterEach, expect, test, vi } from 'vitest';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { sameMembers, watch } from './watched.js';

const LIMIT = 131_072;

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often members are read until the value is accepted or refused. */
function reads(members: object, verdict: boolean): number {
  const watched = watch(members);
  expect(fitsJsonSize(watched.value, LIMIT)).toBe(verdict);
  return watched.reads();
}

/** A list whose items lie so deep that they wait in a list of what is still to be walked, which takes 1,022 bytes. */
function deepest(items: unknown[]): unknown {
  let value: unknown = items;
  for (let level = 0; level < 255 + 256; level++) value = [value];
  return value;
}

test('what the first walk counts exactly is read once, up to the last byte', () => {
  expect(reads(['x'.repeat(131_068)], true)).toBe(1);
  expect(reads(['x'.repeat(131_069)], false)).toBe(2);
});

test('what is refused by more than a number may have taken too much is read once', () => {
  expect(reads(['x'.repeat(262_167)], false)).toBe(2);
  expect(reads(['x'.repeat(262_168)], false)).toBe(1);
});

test('items beyond the limit are not read, and count two bytes each', () => {
  expect(reads(new Array(131_084).fill(0), false)).toBe(2 * 65_536);
  expect(reads(new Array(131_085).fill(0), false)).toBe(65_536);
});

test('members beyond the limit count their keys, until it is certain that there is no room', () => {
  // 11,916 members take 11 bytes each, and those behind them as much.
  expect(reads(sameMembers(23_834, 0), false)).toBe(23_834);
  expect(reads(sameMembers(30_000, 0), false)).toBe(23_835);
  // With 5 bytes more one of them meets the bound.
  const { k00000: first, ...others } = sameMembers(30_000, 0);
  expect(reads({ elevenunits: first, ...others }, false)).toBe(23_835);
});

test('a text for which there is ample room is not read', () => {
  const units = vi.spyOn(String.prototype, 'charCodeAt');
  expect(fitsJsonSize('x'.repeat(1365), LIMIT)).toBe(true);
  expect(units).toHaveBeenCalledTimes(0);
  expect(fitsJsonSize('x'.repeat(1366), LIMIT)).toBe(true);
  expect(units).toHaveBeenCalledTimes(1366);
});

test('a text that is longer than what is left is not read', () => {
  const units = vi.spyOn(String.prototype, 'charCodeAt');
  expect(fitsJsonSize('x'.repeat(131_073), LIMIT)).toBe(false);
  expect(units).toHaveBeenCalledTimes(0);
});

test('what waits to be walked is not read where there is no room for it', () => {
  const waiting = watch([0]);
  expect(fitsJsonSize(deepest([waiting.value, ['x'.repeat(LIMIT)]]), LIMIT)).toBe(false);
  expect(waiting.reads()).toBe(0);
});

test('what waits to be walked counts to the last byte', () => {
  // The list, its comma, and the brackets in it take 7 bytes, the text its quotes.
  const withText = (bytes: number) => deepest([[], ['x'.repeat(bytes - 2)]]);
  expect(fitsJsonSize(withText(LIMIT - 1029), LIMIT)).toBe(true);
  expect(fitsJsonSize(withText(LIMIT - 1028), LIMIT)).toBe(false);
});
