import { expect, test } from 'vitest';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import { PROPERTIES, TAGS, TAGS_PATCH } from '../../src/keywords/twin-section-kind.js';

test('isTwinSection accepts 131,072 values without a size, and rejects one more', () => {
  const withValues = (count: number) => ({ list: new Array(count - 1).fill(null) });
  expect(isTwinSection(withValues(131_072), PROPERTIES)).toBe(true);
  expect(isTwinSection(withValues(131_073), PROPERTIES)).toBe(false);
});

test.each([
  ['a$version', TAGS],
  ['$versions', TAGS],
  ['$etags', TAGS],
  ['$iotin:a', TAGS],
  ['a$version', PROPERTIES],
  ['$versions', PROPERTIES],
  ['$metadata2', PROPERTIES],
  ['$etag', PROPERTIES],
])('isTwinSection rejects the key %s, which IoT Hub does not reserve', (key, rules) => {
  expect(isTwinSection({ [key]: 1 }, rules)).toBe(false);
});

test('isTwinSection accepts null in a patch whose characters are counted exactly', () => {
  const emoji = '😀'.repeat(500);
  const names = Array.from({ length: 10 }, (_, index) => `k${index}`);
  const patch = Object.fromEntries(names.map((name) => [name, emoji]));
  expect(isTwinSection({ ...patch, last: null }, TAGS_PATCH)).toBe(true);
  expect(isTwinSection({ ...patch, last: [null] }, TAGS_PATCH)).toBe(false);
});

test('isTwinSection does not count control characters', () => {
  const names = Array.from({ length: 20 }, (_, index) => `k${index}`);
  const tags = Object.fromEntries(names.map((name) => [name, '\n'.repeat(4000)]));
  expect(isTwinSection(tags, TAGS)).toBe(true);
  expect(isTwinSection({ ...tags, last: 'x'.repeat(4000), more: 'x'.repeat(4000) }, TAGS)).toBe(
    true,
  );
  expect(
    isTwinSection(
      { ...tags, last: 'x'.repeat(4000), more: 'x'.repeat(4096), end: 'x'.repeat(50) },
      TAGS,
    ),
  ).toBe(false);
});

test.each([
  ['a key', { ['c'.repeat(100)]: { d: 1 } }],
  ['the first key of an object', { c: { ['d'.repeat(100)]: { e: { '': 1 } } } }],
  ['an item', { c: ['d'.repeat(100), { e: 1 }] }],
  ['an object in an array', { ['c'.repeat(100)]: [{ d: 1 }, { e: 1 }] }],
])('isTwinSection accepts a section whose upper bound passes the limit in %s', (_, inner) => {
  // Control characters count in the bound, but not in the size.
  for (const length of [4000, 4040, 4080, 4084, 4085, 4086, 4087, 4088, 4089, 4090, 4096]) {
    const section = { a: '\u0001'.repeat(4096), b: '\u0001'.repeat(length), ...inner };
    expect(isTwinSection(section, TAGS)).toBe(true);
  }
});

/** Strings whose upper bound is the limit of a section of properties, but whose size is half of it. */
const emoji = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [`e${index}`, '😀'.repeat(1024)]),
);

test('isTwinSection counts nothing for properties of the hub that it does not read', () => {
  const hub = Array.from({ length: 20_000 }, (_, index) => [`$iotin:${10_000 + index}`, 1]);
  const section = { ...emoji, ...Object.fromEntries(hub) };
  expect(isTwinSection(section, PROPERTIES)).toBe(true);
  expect(isTwinSection({ ...section, 'a.b': 1 }, PROPERTIES)).toBe(false);
});

test.each(['a', 'é', '字', '😀', '\u0001'])(
  'isTwinSection rejects a string of more than 4096 bytes, such as %j, that its first traversal did not read',
  (character) => {
    const text = character.repeat(4096 / Buffer.byteLength(character));
    expect(isTwinSection({ ...emoji, z: text }, PROPERTIES)).toBe(true);
    expect(isTwinSection({ ...emoji, z: text + character }, PROPERTIES)).toBe(false);
    expect(isTwinSection({ ...emoji, z: [text, text + character] }, PROPERTIES)).toBe(false);
  },
);
