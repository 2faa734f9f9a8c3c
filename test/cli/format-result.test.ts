import { expect, test } from 'vitest';
import type { Advice } from '../../src/advice/index.js';
import { formatResult, printable } from '../../src/cli/format-result.js';

test('formatResult prints no pointer for an issue of the whole value', () => {
  const issues = [{ path: [], code: 'type' as const, message: 'The value must be an object.' }];
  expect(formatResult({ file: 'a', entity: 'Twin', valid: false, issues, advice: [] })).toBe(
    'a: invalid Twin\n  The value must be an object. [type]',
  );
});

test('formatResult escapes pointers as in RFC 6901', () => {
  const path = ['tags', 'a/b~c', 0];
  const issues = [{ path, code: 'twin-null' as const, message: 'Item 0 must not be null.' }];
  expect(formatResult({ file: 'a', entity: 'TwinPatch', valid: false, issues, advice: [] })).toBe(
    'a: invalid TwinPatch\n  /tags/a~1b~0c/0: Item 0 must not be null. [twin-null]',
  );
});

test('formatResult prints advice as warnings', () => {
  const advice: Advice[] = [
    {
      severity: 'warning',
      path: ['jobId'],
      code: 'job-id-in-body',
      message: 'jobId is there.',
      hint: 'Leave it out.',
    },
  ];
  expect(formatResult({ file: 'a', entity: 'JobRequest', valid: true, issues: [], advice })).toBe(
    'a: valid JobRequest\n  warning: /jobId: jobId is there. [job-id-in-body]\n    Leave it out.',
  );
});

test.each([
  ['letters and emoji unchanged', 'jobs/höhe 😀.json', 'jobs/höhe 😀.json'],
  ['line breaks', 'a\nb\u2028c\u2029d', 'a\\u000ab\\u2028c\\u2029d'],
  ['terminal escape sequences', '\u001b[31m', '\\u001b[31m'],
  ['characters that reverse the text direction', '\u202e', '\\u202e'],
  ['lone surrogates', '\ud800', '\\ud800'],
  ['private-use characters outside the BMP', '\u{f0000}', '\\udb80\\udc00'],
])('printable handles %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});
