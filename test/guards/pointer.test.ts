import { expect, test } from 'vitest';
import { toPointer } from '../../src/index.js';
import { parsePointer } from '../../src/issues/pointer.js';

test.each([
  [[], ''],
  [['tags', 'a/b', 0], '/tags/a~1b/0'],
  [['a~b', '~1', ''], '/a~0b/~01/'],
])('the path %j is the pointer %j', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer);
});

test.each([
  ['', {}, []],
  ['/a~1b/~0~01', { 'a/b': {} }, ['a/b', '~~1']],
  ['/0/0', { 0: ['a'] }, ['0', 0]],
  ['/a/0', null, ['a', '0']],
])('parsePointer returns the path of %j in %j', (pointer, value, path) => {
  expect(parsePointer(pointer, value)).toEqual(path);
});
