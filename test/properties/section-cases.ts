// Twin sections at the limits of their rules [W1–W7, R15], with the expected results.

import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { anyTextArbitrary, letterArbitrary, textOfBytesArbitrary } from '../support/characters.js';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import type { SectionPlace } from '../support/places.js';
import { documentedSize } from './oracle/twin-section.js';
import { invalid } from './result.js';

export type Section = Record<string, unknown>;

/** Generates steps from the section to a value; the first is a key of the section. */
export function stepsTo(levels: { min: number; max: number }): fc.Arbitrary<Steps> {
  return fc
    .integer(levels)
    .chain(stepsArbitrary)
    .map((steps) => ['a', ...steps]);
}

const anyDepth = stepsTo({ min: 0, max: 10 });

const anyKey = fc.oneof(anyTextArbitrary(), fc.constantFrom('', '__proto__', 'length', 'a.b', '#'));

export function isValidKey(key: string, isRequest: boolean): boolean {
  return !/[\p{Cc} .$]/u.test(key) && !(isRequest && key.includes('#'));
}

/** Returns whether a number is valid, by its JSON text alone. A response may have written any number with an exponent. */
export function isValidNumber(number: number, isRequest: boolean): boolean {
  if (!isRequest) return true;
  const text = JSON.stringify(number);
  if (!/^-?[0-9]+$/.test(text)) return true;
  const integer = BigInt(text);
  return integer >= -4_503_599_627_370_496n && integer <= 4_503_599_627_370_495n;
}

/** Returns the number and the nearest doubles on both sides. */
function neighbours(number: number): number[] {
  const [bits = 0n] = new BigInt64Array(new Float64Array([number]).buffer);
  const near = [-2n, -1n, 0n, 1n, 2n].map((step) => bits + step);
  return [...new Float64Array(new BigInt64Array(near).buffer)];
}

const BOUNDS = [1, 2 ** 31, 2 ** 52, 2 ** 52 - 1, 2 ** 53, 1e15, 1e16, 2 ** 63, 1e20, 1e21, 1e22];
export const NEAR_BOUNDS = BOUNDS.flatMap((bound) => [...neighbours(bound), ...neighbours(-bound)]);
const bound = fc.constantFrom(...NEAR_BOUNDS);
const anyNumber = fc.oneof(
  bound,
  fc.tuple(bound, fc.integer({ min: -3, max: 3 })).map(([around, step]) => around + step),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -1e22, max: 1e22 }).map(Math.round),
  fc.maxSafeInteger(),
);

/** Generates small sections of all types of values; with `null` in responses only, where it is valid anywhere. */
function smallSectionArbitrary(isRequest: boolean): fc.Arbitrary<Section> {
  const letter = fc.constantFrom('a', 'B', '7', 'é', '€', '😀', '\u00a0');
  const control = fc.constantFrom('\u0000', '\t', '\u001f', '\u007f', '\u0080', '\u009f');
  const key = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
  const text = fc.array(fc.oneof(letter, control)).map((characters) => characters.join(''));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      text,
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => Math.abs(n) < 1e15),
      ...(isRequest ? [] : [fc.constant(null)]),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    ),
  }));
  return fc.dictionary(key, value, { noNullPrototype: true });
}

/** Returns properties that add this much to the documented size. */
type Padding = (room: number) => Section;

/** Generates paddings by strings, keys, or numbers and booleans. Control characters count nothing. */
export function paddingArbitrary(): fc.Arbitrary<Padding> {
  const control = fc.constantFrom('', '\n', '\u0000', '\u007f\u009f');
  const repeats = fc.constantFrom<Padding>(
    () => ({}),
    (room) =>
      Object.fromEntries(range(room / 200 - 1).map((n) => [`pad${n}`.padEnd(200, 'é'), ''])),
    (room) => ({ scalars: range((room - 100) / 12).flatMap((n) => [n / 2, n % 2 === 0]) }),
  );
  return fc
    .tuple(letterArbitrary(), control, repeats)
    .map(([letter, ignored, repeat]) => (room) => {
      const most = repeat(room - 10);
      const left = room - documentedSize(most);
      const filled = range(left / 1000).map((n) => [
        `${n}`.padStart(10, 'k'),
        letter.repeat(990) + ignored,
      ]);
      const rest = left % 1000;
      return {
        ...most,
        ...Object.fromEntries(filled),
        ...(rest > 0 && { ['r'.repeat(rest)]: ignored }),
      };
    });
}

function range(count: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => index);
}

/** Generates sections, each with the summary of its result. */
export type Cases = fc.Arbitrary<readonly [section: Section, expected: string]>;

/** Returns a section with the value, and the issue with the code at the value; a valid section without a code. */
export function caseAt({ path }: SectionPlace, steps: Steps, value: unknown, code?: string) {
  const expected = code === undefined ? 'valid' : invalid(code, [...path, ...steps]);
  return [nest(steps, value) as Section, expected] as const;
}

export function caseOfKey(place: SectionPlace, steps: Steps, key: string) {
  const code = isValidKey(key, place.isRequest) ? undefined : 'twin-key';
  return caseAt(place, [...steps, key], 1, code);
}

/** Returns the cases of a place, by the rule that they show. */
export function sectionCases(place: SectionPlace): Record<string, Cases> {
  const { path, isRequest, maxSize } = place;
  const small = smallSectionArbitrary(isRequest);
  const at = (code: string, steps: Steps) => invalid(code, [...path, ...steps]);
  const caseOf = (steps: Steps, value: unknown, code?: string) => caseAt(place, steps, value, code);
  const caseOfSize = (size: number, expected: string, more: Section = {}): Cases =>
    fc.tuple(small, paddingArbitrary()).map(([properties, pad]) => {
      const section = { ...properties, ...more };
      const full = { ...section, ...pad(size - documentedSize(section)) };
      equal(documentedSize(full), size);
      return [full, expected];
    });

  return {
    'may nest to level 10, and contain scalars and empty objects and arrays there': fc
      .tuple(stepsArbitrary(9), fc.constantFrom<unknown>(['', 0], { a: true }, [], {}))
      .map(([steps, value]) => caseOf(['a', ...steps], value)),
    'must not nest to level 11 or deeper': fc
      .tuple(
        stepsArbitrary(10),
        fc.constantFrom<unknown>([], {}, [1], { a: nest(Array(20_000).fill(0), 1) }),
      )
      .map(([steps, value]) => caseOf(['a', ...steps], value, 'twin-depth')),
    'may have numbers, except those that a request writes as an integer below −2^52 or above 2^52 − 1':
      fc
        .tuple(anyDepth, anyNumber)
        .map(([steps, value]) =>
          caseOf(steps, value, isValidNumber(value, isRequest) ? undefined : 'twin-integer'),
        ),
    'may have strings of 4096 bytes': fc
      .tuple(anyDepth, textOfBytesArbitrary(4096))
      .map(([steps, text]) => caseOf(steps, text)),
    'must not have strings of 4097 bytes': fc
      .tuple(anyDepth, textOfBytesArbitrary(4097))
      .map(([steps, text]) => caseOf(steps, text, 'twin-string-size')),
    'may have keys of any characters that are allowed': fc
      .tuple(stepsTo({ min: 0, max: 8 }), anyKey)
      .map(([steps, key]) => caseOfKey(place, steps, key)),
    'may have keys of 1024 bytes': fc
      .tuple(stepsTo({ min: 0, max: 8 }), textOfBytesArbitrary(1024))
      .map(([steps, key]) => caseOf([...steps, key], 1)),
    'must not have keys of 1025 bytes': fc
      .tuple(stepsTo({ min: 0, max: 8 }), textOfBytesArbitrary(1025))
      .map(([steps, key]) => caseOf([...steps, key], 1, 'twin-key-size')),
    'may have the greatest documented size': caseOfSize(maxSize, 'valid'),
    'must not have a greater documented size': caseOfSize(maxSize + 1, at('twin-size', [])),
    'has no issue with its size at the limit, if another rule is broken': caseOfSize(
      ...([maxSize, at('twin-key', ['a.b']), { 'a.b': '' }] as const),
    ),
  };
}
