import { expect, test } from 'vitest';
import { toPointer } from '../../src/index.js';

test.each([
  [[], ''],
  [['tags', 'a/b', 0], '/tags/a~1b/0'],
  [['a~b', '~1', ''], '/a~0b/~01/'],
])('the path %j is the pointer %j', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer);
});
