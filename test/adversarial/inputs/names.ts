// Names of properties that would break lines, control a terminal, reorder text or flood a message.

import { once } from '../input.js';
import { CORE_PLACES, inPlaces, JSON_OBJECT, meeting } from '../places.js';

/** Each of these is a valid name in a payload, but not a valid key of a section. */
const INVALID_KEYS = {
  'a line of a log and an escape sequence': 'x\n2026 INFO admin\u001b[2J',
  'control characters': '\0\b\u001b\u007f\u0085\u009b31m',
  'a dot and characters that reverse text': 'a.\u202e\u2066\u200f\u061c',
  'a dot and line separators': 'a.\u2028\u2029',
  'a dot and lone surrogates': 'a.\ud800\udc00\ud800',
  '11 kB': 'k.\u001b'.repeat(3700),
};

const VALID_KEYS = {
  'characters that reverse text': '\u202e\u2066\u200f\u061c',
  'line separators': '\u2028\u2029',
  'private-use characters': '\ue000\u{f0000}',
};

/** Makers of objects with the names, so that each name is in the path of an issue if the value has one. */
function named(names: Readonly<Record<string, string>>, value: unknown) {
  return Object.fromEntries(
    Object.entries(names).map(([name, key]) => [`a name of ${name}`, () => ({ [key]: value })]),
  );
}

function around(names: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(names).map(([name, key]) => [
      `a name of ${name} around 200 values that are not JSON`,
      once(() => ({ [key]: Array(200).fill(Number.NaN) })),
    ]),
  );
}

export const nameInputs = inPlaces(CORE_PLACES, [
  ...meeting(JSON_OBJECT, named(VALID_KEYS, 1)),
  ...meeting(['object', 'entity', 'payload', 'echo'], named(INVALID_KEYS, 1)),
  ...meeting(['object', 'entity'], around({ ...VALID_KEYS, ...INVALID_KEYS })),
  ...meeting(['object', 'entity'], {
    '200 names of 1,000 characters around values that are not JSON': once(() =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [
          `${index}.\u202e\n${'k'.repeat(1000)}`,
          Number.NaN,
        ]),
      ),
    ),
  }),
]);
