import { expect, test } from 'vitest';
import { parseText } from '../../../src/text/parse-text.js';

test.each([
  ['{"a":[1]}', { a: [1] }],
  [' null\n', null],
])('parseText parses %j', (text, value) => {
  expect(parseText(text)).toEqual({ value });
});

test('parseText returns the position of the first mistake', () => {
  expect(parseText('{"é": 1,\n  "😀": 1,}')).toEqual({
    error: {
      code: 'json-syntax',
      message: 'not JSON: trailing commas are not allowed',
      line: 2,
      column: 9,
      offset: 18,
    },
  });
});

test.each([
  ['an empty text', '', 'not JSON: the text is empty'],
  ['a byte order mark', '\ufeff{}', expect.stringMatching(/^not JSON: /)],
  ['an open bracket', '[', 'not JSON: unexpected end of the text'],
])('parseText returns an error for %s', (_, text, message) => {
  expect(parseText(text)).toMatchObject({ error: { code: 'json-syntax', message } });
});
