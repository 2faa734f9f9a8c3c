import { expect, test } from 'vitest';
import type { Advice } from '../../src/advice/index.js';
import { formatResult } from '../../src/cli/format-result.js';

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

test('formatResult cuts a name after 64 characters, and escapes what would control a terminal', () => {
  const path = ['\u001b[2J', 'x'.repeat(65)];
  const issues = [{ path, code: 'unknown-property' as const, message: 'Invalid.' }];
  expect(formatResult({ file: 'a', entity: 'TwinPatch', valid: false, issues, advice: [] })).toBe(
    `a: invalid TwinPatch\n  /\\u001b[2J/${'x'.repeat(64)}…: Invalid. [unknown-property]`,
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
