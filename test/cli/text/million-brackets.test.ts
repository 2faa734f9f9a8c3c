// A million brackets, at which recursion would end with an error.

import { expect, test } from 'vitest';
import { mayHaveRemarks } from '../../../src/text/json-text/may-have-remarks.js';
import { findMistake } from '../../../src/text/json-text/scan-json.js';
import { parseText } from '../../../src/text/parse-text.js';

const OPEN = '['.repeat(1e6);
const ALL_BUT_ONE = OPEN + ']'.repeat(1e6 - 1);

test.each([
  ['is missing', ALL_BUT_ONE],
  ['has the wrong type', `${ALL_BUT_ONE}}`],
])('findMistake finds the last of a million brackets if it %s', (_, text) => {
  expect(findMistake(text)).toMatchObject({ offset: 1_999_999 });
});

test('parseText returns an error for a million brackets', () => {
  const message = 'not JSON: unexpected end of the text';
  expect(parseText(OPEN)).toMatchObject({ error: { code: 'json-syntax', message } });
});

test('mayHaveRemarks returns true for a million levels', () => {
  const text = `${'[{"a":'.repeat(5e5)}1${'}]'.repeat(5e5)}`;
  expect(mayHaveRemarks(text, JSON.parse(text))).toBe(true);
});
