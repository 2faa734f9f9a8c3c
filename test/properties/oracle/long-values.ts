// Values as long, or as many, as a limit allows, one less and one more.

import type { Chooser } from './chooser.js';
import { jsonBytes } from './json.js';

export type Make = (choose: Chooser) => unknown;

/** The limit, one below and one above it. */
export const near = (limit: number, choose: Chooser) => limit + choose.of([-1, 0, 1]);

/** Items of which one, at an end, may be another. */
export const items =
  (limit: number, usual: readonly unknown[], others: readonly unknown[]): Make =>
  (choose) => {
    const filled: unknown[] = Array(near(limit, choose)).fill(choose.of(usual));
    const at = choose.of([0, filled.length - 1]);
    return filled.with(at, choose.of([filled[at], choose.of(others)]));
  };

/** Objects with 1024 members that JSON leaves out, so many that they have 131,072 of them, or one more. */
export const leftOut: Make = (choose) => {
  const names = Array.from({ length: 1024 }, (_, index) => [`${index}`, undefined]);
  const members: object = Object.fromEntries(names);
  const object = choose.of([members, Object.create(members)]);
  return {
    a: Array(128).fill(object),
    b: choose.of([{}, { c: undefined }, Object.create({ c: 1 })]),
  };
};

/** An array of as many values as a section may hold: they count nothing [W7], and the array is one of them. */
export const values: Make = (choose) => ({
  a: items(131_071, ['', null], ['\u0000', null, 1])(choose),
});

/** Text by itself, in an array or in an object, that JSON writes in 131,072 bytes. */
export const payloadText: Make = (choose) => {
  const start = choose.of(['', '', '"', '\\', '\u0001', '\n', 'é', '😀', '\ud800']);
  const inHolder = choose.of<(text: string) => unknown>([
    (text) => text,
    (text) => [text],
    (text) => [[], text],
    (text) => ({ é: text }),
  ]);
  const padding = near(131_072, choose) - jsonBytes(inHolder(start));
  return inHolder(start + 'a'.repeat(padding));
};

/** Base64 of 131,072 bytes, of more or fewer, or what is none. */
export const base64: Make = (choose) => {
  const end = choose.of(['=', '==', '', '-=', '/=', '=A', '===']);
  return 'A'.repeat(174_764 + choose.of([0, 0, -4, 4, 1]) - end.length) + end;
};

/** An array of 131,072 bytes, or of what is none. */
export const bytes = items(131_072, [0, 9, 255], [256, 256, -1, 0.5, '1', null]);

/** Strings that make up a section of that size, of characters of any width, and one that may not count [W7]. */
export const sized =
  (limit: number): Make =>
  (choose) => {
    const size = near(limit, choose);
    const piece = choose.of(['a', 'é', '😀']).repeat(1000);
    const pieces = Array<string>(Math.floor(size / 1000)).fill(piece);
    return { '': [...pieces, 'a'.repeat(size % 1000), choose.of(['', '\u0000', '\u009f', 'a'])] };
  };
