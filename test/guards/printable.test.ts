import { expect, test } from 'vitest';
import { printable, printableName } from '../../src/issues/printable.js';

test.each([
  ['letters and emoji unchanged', 'jobs/höhe 😀.json', 'jobs/höhe 😀.json'],
  ['line breaks', 'a\nb\u2028c\u2029d', 'a\\u000ab\\u2028c\\u2029d'],
  ['terminal escape sequences', '\u001b[31m', '\\u001b[31m'],
  ['characters that reverse the text direction', '\u202e', '\\u202e'],
  ['lone surrogates', '\ud800', '\\ud800'],
  [
    'characters that are not visible',
    '\u3164\u034f\u115f\ufe0f\u2800',
    '\\u3164\\u034f\\u115f\\ufe0f\\u2800',
  ],
  ['private-use characters outside the BMP', '\u{f0000}', '\\udb80\\udc00'],
])('printable handles %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test.each([
  ['64 characters unchanged', 'x'.repeat(64), 'x'.repeat(64)],
  ['64 characters outside the BMP unchanged', '😀'.repeat(64), '😀'.repeat(64)],
  ['65 characters by cutting the last', 'x'.repeat(65), `${'x'.repeat(64)}…`],
  ['escapes as six characters', `${'x'.repeat(58)}\n`, `${'x'.repeat(58)}\\u000a`],
  ['an escape that does not fit by cutting all of it', `${'x'.repeat(59)}\n`, `${'x'.repeat(59)}…`],
  ['the empty name', '', ''],
])('printableName handles %s', (_, name, expected) => {
  expect(printableName(name)).toBe(expected);
});
