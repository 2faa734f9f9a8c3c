// Strings of 10 MB, as values and as keys.

import { type AdversarialInput, once } from '../input.js';
import { type AdversarialValue, ALL_PLACES, ANY_OBJECT, CORE_PLACES, inPlaces } from '../places.js';

const LENGTH = 10_000_000;

export const LETTERS = once(() => 'a'.repeat(LENGTH));

/** Returns a string of a million pieces, which V8 joins only when the string is read. */
function rope(): string {
  let text = '';
  for (let piece = 0; piece < 1_000_000; piece++) text += 'abcdefghij';
  return text;
}

const values: readonly AdversarialValue[] = [
  { name: 'a rope of 10 MB', make: rope, meets: [] },
  { name: '20 MB of lone surrogates', make: once(() => '\ud800'.repeat(LENGTH)), meets: [] },
  { name: '10 MB of NUL', make: once(() => '\0'.repeat(LENGTH)), meets: [] },
  {
    name: 'a key of 10 MB',
    make: once(() => ({ [LETTERS()]: 1 })),
    meets: ANY_OBJECT,
  },
  {
    name: 'a key of 10 MB with 100 invalid keys',
    make: once(() => ({
      [`${LETTERS()}.`]: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`a.${i}`, i])),
    })),
    meets: ANY_OBJECT,
  },
  {
    name: 'a key of 10 MB round 100 infinities',
    make: once(() => ({ [LETTERS()]: new Array(100).fill(Number.POSITIVE_INFINITY) })),
    meets: ANY_OBJECT,
  },
  {
    name: 'a hundred keys of 100 kB',
    make: once(() =>
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}${'~/'.repeat(50_000)}`, 1])),
    ),
    meets: ANY_OBJECT,
  },
];

export const longStringInputs: readonly AdversarialInput[] = [
  ...inPlaces(ALL_PLACES, [{ name: '10 MB of letters', make: LETTERS, meets: ['text'] }]),
  ...inPlaces(CORE_PLACES, values),
];
