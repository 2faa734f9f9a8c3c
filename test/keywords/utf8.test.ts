import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { MAX_MEASURED_UNITS } from '../../src/hub-limits.js';
import {
  characterCount,
  countPrintable,
  exceedsUtf8,
  utf8Length,
  utf8Size,
} from '../../src/keywords/utf8.js';
import { textArbitrary } from '../support/characters.js';

/** Strings of any UTF-16 units, including lone surrogates. */
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const anyString = fc.oneof(anyUnits, textArbitrary(), fc.string());

test('utf8Length returns the length of TextEncoder', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(anyString, (value) => {
      expect(utf8Length(value)).toBe(encoder.encode(value).length);
    }),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['\u007f', 1],
  ['\u0080', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\uffff', 3],
  ['\ud800\udc00', 4],
  ['\udbff\udfff', 4],
  ['\ud7ff\udc00', 6],
  ['\udc00\udc00', 6],
  ['\ud800\udbff', 6],
  ['\ud800\ue000', 6],
  ['\ud800', 3],
])('utf8Length of %j is %i', (value, bytes) => {
  expect(utf8Length(value)).toBe(bytes);
});

test('utf8Size and characterCount measure strings up to a limit', () => {
  const longest = 'x'.repeat(MAX_MEASURED_UNITS);
  expect([utf8Size(longest), characterCount(longest)]).toEqual([longest.length, longest.length]);
  expect(utf8Size(`${longest}x`)).toBe(`more than ${MAX_MEASURED_UNITS}`);
  expect(characterCount(`${longest}x`)).toBe(`more than ${MAX_MEASURED_UNITS / 2}`);
});

test('exceedsUtf8 reads a string only if its length does not decide', () => {
  const units = vi.spyOn(String.prototype, 'charCodeAt');
  expect([exceedsUtf8('漢字表', 9), exceedsUtf8('漢字表', 2)]).toEqual([false, true]);
  expect(units).toHaveBeenCalledTimes(0);
  expect([exceedsUtf8('漢字表', 8), exceedsUtf8('a字b', 5)]).toEqual([true, false]);
  expect(units).toHaveBeenCalledTimes(6);
});

test('exceedsUtf8 is exact', () => {
  fc.assert(
    fc.property(anyString, (value) => {
      const bytes = Buffer.byteLength(value);
      expect(exceedsUtf8(value, bytes)).toBe(false);
      expect(exceedsUtf8(value, bytes - 1)).toBe(true);
    }),
  );
});

test('countPrintable counts the characters that are not control characters', () => {
  const isControl = (character: string) => /^\p{Cc}$/u.test(character);
  fc.assert(
    fc.property(anyString, (value) => {
      const bytes = Buffer.byteLength(value);
      const count = [...value].filter((character) => !isControl(character)).length;
      expect(countPrintable(value, bytes)).toBe(count);
      expect(countPrintable(value, bytes * 3)).toBe(count);
      expect(countPrintable(value, bytes - 1)).toBe(-1);
    }),
  );
});

test.each([0, 1, 2, 3, 4])('countPrintable counts a low surrogate at offset %i', (offset) => {
  expect(countPrintable(`${'x'.repeat(offset)}\udc00`, 8)).toBe(offset + 1);
});

test.each([
  ['letters', 'a', 1],
  ['umlauts', 'ä', 2],
])(
  'countPrintable reads no unit of a long string of %s within the limit',
  (_, character, bytes) => {
    const text = character.repeat(1000);
    const units = vi.spyOn(String.prototype, 'charCodeAt');
    expect(countPrintable(text, bytes * 1000)).toBe(1000);
    expect(countPrintable(text, 999)).toBe(-1);
    expect(units).toHaveBeenCalledTimes(0);
    expect(countPrintable(text, bytes * 1000 - 1)).toBe(-1);
  },
);

test.each(['\u001f', '\u007f', '\u0080', '\u009f', '\ud800', '\udfff', '😀'])(
  'countPrintable reads a long string that ends in %j',
  (end) => {
    for (const character of ['a', '\u00a0', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff']) {
      const text = character.repeat(50) + end;
      const count = /\p{Cc}/u.test(end) ? 50 : 51;
      expect(countPrintable(text, 1000)).toBe(count);
      expect(countPrintable(text, Buffer.byteLength(text))).toBe(count);
      expect(countPrintable(text, Buffer.byteLength(text) - 1)).toBe(-1);
    }
  },
);

test.each([
  ...[' ', '~', '\u00a0', '\u07ff', '\u0800', '\uffff'].map((character) => [character, 1] as const),
  ...['\0', '\u001f', '\u007f', '\u0080', '\u009f'].map((character) => [character, 0] as const),
])('countPrintable counts %j as %i', (character, count) => {
  for (const length of [1, 24, 25, 40]) {
    expect(countPrintable(character.repeat(length), 1000)).toBe(count * length);
  }
});
