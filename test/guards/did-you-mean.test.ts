import { expect, test } from 'vitest';
import { closest, didYouMean, suggestionOf } from '../../src/issues/did-you-mean.js';

test.each<[what: string, value: string, candidates: string[], expected: string | undefined]>([
  ['the candidate with the fewest edits', 'tags', ['tag', 'tags'], 'tags'],
  [
    'the candidate with the same first letter, of two with as many edits',
    'tab',
    ['cab', 'tag'],
    'tag',
  ],
  [
    'the first candidate, of two with as many edits and the same first letter',
    'tam',
    ['tag', 'tab'],
    'tag',
  ],
  ['a candidate with two edits in a short string', 'etga', ['etag'], 'etag'],
  ['no candidate with two edits and another first letter', 'nope', ['type'], undefined],
  ['a candidate with one edit, which is the first letter', 'mange', ['range'], 'range'],
  ['no candidate with three edits in a short string', 'etagabc', ['etag'], undefined],
  ['a candidate with four edits in twelve characters', 'abcdefghwxyz', ['abcdefgh'], 'abcdefgh'],
  ['no candidate with five edits in twelve characters', 'abcdefgvwxyz', ['abcdefg'], undefined],
  ['no candidate with as many edits as letters', 'iden', ['id'], undefined],
  ['a candidate with one edit in two characters', 'if', ['id'], 'id'],
  ['no candidate with one edit in one character', 'i', ['d'], undefined],
  ['no candidate with one letter more than one character', 'i', ['id'], undefined],
  ['a candidate for a string of 64 characters', 'a'.repeat(64), ['a'.repeat(64)], 'a'.repeat(64)],
  ['no candidate for a string of 65 characters', 'a'.repeat(65), ['a'.repeat(65)], undefined],
])('closest returns %s: %s', (_, value, candidates, expected) => {
  expect(closest(value, candidates)).toBe(expected);
});

test('didYouMean returns a hint for a candidate only', () => {
  expect(didYouMean('etag')).toBe('Did you mean etag?');
  expect(didYouMean(undefined)).toBeUndefined();
});

test.each([
  ['Did you mean etag?', 'etag'],
  ['Did you mean a b?', 'a b'],
  ['Did you mean ?', undefined],
  ['Did you mean etag', undefined],
  ['Did you mean etag? Or tags?', 'etag? Or tags'],
  ['Did you mean etag? Yes.', undefined],
  ['So: Did you mean etag?', undefined],
  [undefined, undefined],
])('suggestionOf finds in %j the candidate %j', (hint, candidate) => {
  expect(suggestionOf(hint)).toBe(candidate);
});
