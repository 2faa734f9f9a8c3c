import { expect, test } from 'vitest';
import { positionAt } from '../../src/cli/position.js';

test.each([
  ['the first character', 'abc', 0, 1, 1],
  ['the end of a line', 'abc', 3, 1, 4],
  ['behind a line feed', 'ab\ncd', 4, 2, 2],
  ['behind a carriage return', 'ab\rcd', 4, 2, 2],
  ['behind both, which end one line', 'ab\r\ncd', 5, 2, 2],
  ['behind two of each', '\r\r\n\n', 4, 4, 1],
  ['behind a character of two units, which is one column', '"😀x', 4, 1, 4],
  ['behind half of such a character', '"\ud83dx', 3, 1, 4],
])('%s', (_, text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});
