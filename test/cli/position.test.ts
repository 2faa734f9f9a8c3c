import { expect, test } from 'vitest';
import { positionAt } from '../../src/cli/position.js';

test.each([
  ['the first character', 'abc', 0, 1, 1],
  ['the end of a line', 'abc', 3, 1, 4],
  ['after a line feed', 'ab\ncd', 4, 2, 2],
  ['after a carriage return', 'ab\rcd', 4, 2, 2],
  ['after CRLF, which is one line break', 'ab\r\ncd', 5, 2, 2],
  ['after two of each', '\r\r\n\n', 4, 4, 1],
  ['after a surrogate pair, which is one column', '"😀x', 4, 1, 4],
  ['after a lone surrogate', '"\ud83dx', 3, 1, 4],
])('positionAt counts %s', (_, text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});
