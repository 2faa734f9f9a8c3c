import { expect, test } from 'vitest';
import type { Advice } from '../../src/advice/index.js';
import { formatVerdict, printable } from '../../src/cli/report.js';

test('an issue of the value itself has no pointer', () => {
  const issues = [{ path: [], code: 'type' as const, message: 'The value must be an object.' }];
  expect(formatVerdict({ file: 'a', entity: 'Twin', valid: false, issues, advice: [] })).toBe(
    'a: invalid Twin\n  The value must be an object. [type]',
  );
});

test('a pointer is escaped as RFC 6901 says', () => {
  const path = ['tags', 'a/b~c', 0];
  const issues = [{ path, code: 'twin-null' as const, message: 'Item 0 must not be null.' }];
  expect(formatVerdict({ file: 'a', entity: 'TwinPatch', valid: false, issues, advice: [] })).toBe(
    'a: invalid TwinPatch\n  /tags/a~1b~0c/0: Item 0 must not be null. [twin-null]',
  );
});

test('advice stands under a valid request as a warning', () => {
  const advice: Advice[] = [
    {
      severity: 'warning',
      path: ['jobId'],
      code: 'job-id-in-body',
      message: 'jobId is there.',
      hint: 'Leave it out.',
    },
  ];
  expect(formatVerdict({ file: 'a', entity: 'JobRequest', valid: true, issues: [], advice })).toBe(
    'a: valid JobRequest\n  warning: /jobId: jobId is there. [job-id-in-body]\n    Leave it out.',
  );
});

test.each([
  ['what can be read', 'jobs/höhe 😀.json', 'jobs/höhe 😀.json'],
  ['line breaks', 'a\nb\u2028c\u2029d', 'a\\u000ab\\u2028c\\u2029d'],
  ['the escape of terminals', '\u001b[31m', '\\u001b[31m'],
  ['what turns the direction of text', '\u202e', '\\u202e'],
  ['half a character', '\ud800', '\\ud800'],
  ['a private character of two units', '\u{f0000}', '\\udb80\\udc00'],
])('printable: %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});
