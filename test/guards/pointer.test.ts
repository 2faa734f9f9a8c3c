import { expect, test } from 'vitest';
import { toPointer } from '../../src/index.js';
import { resolvePointer } from '../../src/issues/pointer.js';

test.each([
  [[], ''],
  [['tags', 'a/b', 0], '/tags/a~1b/0'],
  [['a~b', '~1', ''], '/a~0b/~01/'],
])('toPointer converts the path %j to %j', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer);
});

test.each([
  ['', { a: 1 }, [], { a: 1 }],
  ['/a~1b/~0~01', { 'a/b': { '~~1': 2 } }, ['a/b', '~~1'], 2],
  ['/0/0', { 0: ['a'] }, ['0', 0], 'a'],
  ['/a/0', null, ['a', '0'], undefined],
])('resolvePointer returns the path and the value of %j in %j', (pointer, root, path, value) => {
  expect(resolvePointer(pointer, root)).toEqual([path, value]);
});
