import { expect, test } from 'vitest';
import { closest } from '../../src/issues/did-you-mean.js';

test.each<[what: string, text: string, candidates: string[], meant: string | undefined]>([
  ['the nearest, to its last letter', 'tags', ['tag', 'tags'], 'tags'],
  ['of two as near the one that begins alike', 'tab', ['cab', 'tag'], 'tag'],
  ['of two as near that begin alike the first', 'tam', ['tag', 'tab'], 'tag'],
  ['two letters of a short text', 'etga', ['etag'], 'etag'],
  ['no three letters of a short text', 'etagabc', ['etag'], undefined],
  ['four letters of twelve', 'abcdefghwxyz', ['abcdefgh'], 'abcdefgh'],
  ['no five letters of twelve', 'abcdefgvwxyz', ['abcdefg'], undefined],
  ['none of which every letter would be new', 'iden', ['id'], undefined],
  ['one letter of two', 'if', ['id'], 'id'],
  ['no other letter alone', 'i', ['d'], undefined],
  ['a text of 64 characters', 'a'.repeat(64), ['a'.repeat(64)], 'a'.repeat(64)],
  ['no text of 65 characters', 'a'.repeat(65), ['a'.repeat(65)], undefined],
])('it finds %s: %s', (_, text, candidates, meant) => {
  expect(closest(text, candidates)).toBe(meant);
});
