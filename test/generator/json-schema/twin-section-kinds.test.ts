import { describe, expect, test } from 'vitest';
import { holders } from './sections.js';
import { accepts } from './validators.js';

type Row = [what: string, section: unknown, kinds: string[]];

const READ = ['tags', 'desired', 'reported'];
const PROPERTIES = ['desired', 'reported'];
const ALL = [...READ, 'a patch of tags', 'a patch of desired'];

/** What some kinds of section may have, and others not. */
const ROWS: Row[] = [
  ['a key with a hash', { 'a#': 1 }, READ],
  ['a key with a hash inside an array', { a: [{ 'b#': 1 }] }, READ],
  ['null', { a: null }, ALL],
  ['null in an object', { a: { b: { c: null } } }, ALL],
  ['null in an array', { a: [1, null] }, READ],
  ['null in an array in an array', { a: [[null]] }, READ],
  ['null in an object in an array', { a: [{ b: null }] }, READ],
  ['$version', { $version: 1 }, PROPERTIES],
  ['the least $version', { $version: 0 }, PROPERTIES],
  ['a $version that is null', { $version: null }, PROPERTIES],
  ['a $version below 0', { $version: -1 }, []],
  ['a $version that is no integer', { $version: 1.5 }, []],
  ['a $version that is a text', { $version: '1' }, []],
  ['$metadata', { $metadata: { $lastUpdated: '2020-01-06T21:44:00Z' } }, PROPERTIES],
  ['$metadata with anything in it', { $metadata: { 'a.b': [2 ** 60] } }, PROPERTIES],
  ['a $metadata that is null', { $metadata: null }, PROPERTIES],
  ['a $metadata that is an array', { $metadata: [] }, []],
  ['a $metadata that is a text', { $metadata: 'a' }, []],
  ['another reserved member', { $other: 1 }, []],
];

describe.each(holders)('$kind', ({ kind, entity, hold }) => {
  test.each(ROWS)('may have %s, or not', (_what, section, kinds) => {
    expect(accepts(entity, hold(section))).toBe(kinds.includes(kind));
  });
});
