import { expect, test } from 'vitest';
import { positionsAt } from '../../../src/text/json-text/position.js';

test.each([
  ['the first character', 'abc', 0, 1, 1],
  ['the end of a line', 'abc', 3, 1, 4],
  ['after a line feed', 'ab\ncd', 4, 2, 2],
  ['after a carriage return', 'ab\rcd', 4, 2, 2],
  ['after CRLF, which is one line break', 'ab\r\ncd', 5, 2, 2],
  ['after two of each', '\r\r\n\n', 4, 4, 1],
  ['after a surrogate pair, which is one column', '"😀x', 4, 1, 4],
  ['after the first surrogate pair there is', '\ud800\udc00x', 2, 1, 2],
  ['after the last surrogate pair there is', '\udbff\udfffx', 2, 1, 2],
  ['after a low surrogate that follows none', 'a\udc00x', 2, 1, 3],
  ['after two low surrogates', '\udc00\udc00x', 2, 1, 3],
  ['after a high surrogate and another character', '\ud800\uffffx', 2, 1, 3],
  ['after a lone surrogate', '"\ud83dx', 3, 1, 4],
])('positionsAt counts %s', (_, text, offset, line, column) => {
  expect(positionsAt(text, [offset])).toEqual([{ line, column, offset }]);
});

test('positionsAt returns the positions in the order of the offsets', () => {
  const at = (offset: number, line: number, column: number) => ({ line, column, offset });
  expect(positionsAt('ab\ncd', [4, 0, 4, 1])).toEqual([
    at(4, 2, 2),
    at(0, 1, 1),
    at(4, 2, 2),
    at(1, 1, 2),
  ]);
});
